"""Looks for every way out that this program knows of."""

from kiosk.ways_out.elsewhere import elsewhere
from kiosk.ways_out.keys import by_keys
from kiosk.ways_out.surroundings import around
from kiosk.ways_out.world import WayOut, World


def ways_out(world: World) -> list[WayOut]:
    """Each way once, open or not; those by keys first."""
    if world.system == "linux":
        return [*by_keys(world), *around(world)]
    return list(elsewhere(world))
