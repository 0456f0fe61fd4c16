"""What stands between the kiosk and the screen: cage, a desktop, or an X server by itself."""

from dataclasses import dataclass
from typing import Literal

from kiosk.ways_out.world import World

# Programs that move windows for whoever knows their keys.
_WINDOW_MANAGERS = {
    *("awesome", "blackbox", "budgie-wm", "cinnamon", "compiz", "enlightenment", "fluxbox", "fvwm2", "gala"),
    *("gnome-shell", "i3", "icewm", "jwm", "kwin_wayland", "kwin_x11", "labwc", "lxqt-session", "marco", "matchbox"),
    *("metacity", "muffin", "mutter", "openbox", "sway", "twm", "wayfire", "weston", "xfwm4", "xmonad"),
}


@dataclass(frozen=True, slots=True)
class Session:
    """`cage` shows one program and knows no keys of its own; `switches` where it was told to switch consoles."""

    kind: Literal["cage", "desktop", "x11", "none"]
    name: str = ""
    switches: bool = False


def session_of(world: World) -> Session:
    """The session that the kiosk runs in; where this is asked from elsewhere, the one that is seen to run."""
    running = list(world.processes())
    for number, name in running:
        if name == "cage":
            words = world.text(f"proc/{number}/cmdline").split("\0")
            own = words[: words.index("--")] if "--" in words else words
            return Session("cage", "cage", any(word.startswith("-") and "s" in word for word in own[1:]))
    environment = world.environment
    if desktop := environment.get("XDG_CURRENT_DESKTOP"):
        return Session("desktop", desktop)
    manager = next((name for _, name in running if name in _WINDOW_MANAGERS), "")
    if manager:
        return Session("desktop", manager)
    if environment.get("WAYLAND_DISPLAY"):
        return Session("desktop", "a Wayland compositor")
    return Session("x11" if environment.get("DISPLAY") else "none")
