"""Windows and macOS: what closes the ways there. This program cannot see whether it was done."""

from collections.abc import Iterator

from kiosk.ways_out.world import WayOut, World

_WINDOWS = {
    "session": "Let Shell Launcher start the kiosk in the place of the desktop (resources/deploy/windows).",
    "shortcuts": "Keyboard Filter blocks Alt+Tab, the Windows key, Ctrl+Esc and Win+L; Ctrl+Alt+Del needs it, too.",
    "task-manager": "Ctrl+Shift+Esc: the policy 'Remove Task Manager', for the kiosk's user.",
    "gestures": "The policy 'Allow edge swipe': disabled; notifications: off.",
    "power": "Power button and lid: 'Do nothing' in the power plan.",
    "disk": "BitLocker.",
}
_MACOS = {
    "session": "macOS can hold a computer to one program by device management alone.",
    "shortcuts": "Command+Tab, Mission Control, hot corners and Spotlight: switch each off in System Settings.",
    "force-quit": "Command+Option+Esc ends any program; only device management takes it away.",
    "power": "The power button asks to sleep or to restart: cover it.",
    "disk": "FileVault.",
}


def elsewhere(world: World) -> Iterator[WayOut]:
    """What nobody can tell from inside, and whether the screen stays lit, which the kiosk itself asks for."""
    for code, advice in (_WINDOWS if world.system == "win32" else _MACOS).items():
        yield WayOut(code, "unknown", advice)
    told = "The screen stays lit while the kiosk is open." if world.stays_lit else "Switch screen saver and sleep off."
    yield WayOut("screen-off", "closed" if world.stays_lit else "unknown", told)
