"""What leads out without a key, on Linux: a screen that goes dark, the disk, the account, another start."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from kiosk.ways_out.session import session_of
from kiosk.ways_out.world import WayOut, World


def around(world: World) -> Iterator[WayOut]:
    """The screen, the account, the disk, and the start of the computer."""
    yield _lit(world)
    yield _account(world)
    yield _disk(world)
    told = (
        "What starts the computer: allow no start from a stick, and set a password for the firmware and the boot menu."
    )
    yield WayOut("firmware", "unknown", told)


def _lit(world: World) -> WayOut:
    if session_of(world).kind == "cage":
        return WayOut("screen-off", "closed", "cage never darkens or locks the screen.")
    if world.stays_lit:
        return WayOut("screen-off", "closed", "The system has promised to keep the screen lit while the kiosk is open.")
    told = "Nobody has promised to keep the screen lit: switch screen saver, lock and saving off (X: xset s off -dpms)."
    return WayOut("screen-off", "open" if world.stays_lit is False else "unknown", told)


def _account(world: World) -> WayOut:
    if world.user == 0:
        return WayOut("account", "open", "The kiosk runs as root: give it a user of its own, as in resources/deploy.")
    return WayOut("account", "closed", "The kiosk does not run as root.")


def _disk(world: World) -> WayOut:
    device = _device_under(world)
    if device is None:
        return WayOut("disk", "unknown", "Whether the kiosk's disk is encrypted cannot be told from here.")
    if _is_encrypted(world, device):
        return WayOut("disk", "closed", "The kiosk's disk is encrypted.")
    told = "The kiosk's disk is not encrypted: signatures are sealed, but a thief can change the program."
    return WayOut("disk", "open", told)


def _device_under(world: World) -> str | None:
    """The kernel's name of the device that the kiosk's folder lies on, as in dm-0."""
    data = PurePosixPath(world.data)
    mounts = [line.split()[:2] for line in world.text("proc/self/mounts").splitlines()]
    under = [(len(point), device) for device, point in mounts if data.is_relative_to(point)]
    device = max(under, default=(0, ""))[1]
    if not device.startswith("/dev/"):
        return None
    name = PurePosixPath(world.leads_to(device.lstrip("/")) or device).name
    return name if (world.root / "sys/class/block" / name).exists() else None


def _is_encrypted(world: World, device: str) -> bool:
    """Whether the device, or one that it lies on, is one of dm-crypt's."""
    block = f"sys/class/block/{device}"
    if world.text(f"{block}/dm/uuid").startswith("CRYPT-"):
        return True
    return any(_is_encrypted(world, slave.name) for slave in (world.root / block / "slaves").glob("*"))
