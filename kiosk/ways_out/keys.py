"""The ways out that a key opens, on Linux."""

import re
from collections.abc import Iterator

from kiosk.ways_out.session import Session, session_of
from kiosk.ways_out.world import WayOut, World

_XORG = ("etc/X11/xorg.conf.d", "usr/share/X11/xorg.conf.d")
_POWER_KEYS = ("HandlePowerKey", "HandleSuspendKey", "HandleHibernateKey", "HandleRebootKey")
_YES = {"", "1", "on", "true", "yes"}


def by_keys(world: World) -> Iterator[WayOut]:
    """Shortcuts, consoles, and what the kernel itself listens to; last, whether there is a keyboard at all."""
    session = session_of(world)
    keys = [
        _session(session),
        _shortcuts(session),
        _switching(world, session),
        _zapping(world, session),
        _sysrq(world),
        _ctrl_alt_del(world),
    ]
    yield from keys
    yield _consoles(world)
    yield _power(world)
    yield _keyboards(world, leads_out=any(key.state != "closed" for key in keys))


def _session(session: Session) -> WayOut:
    if session.kind == "cage":
        return WayOut("session", "closed", "cage shows this one program and nothing else.")
    if session.kind == "desktop":
        return WayOut(
            "session", "open", f"The kiosk is one program among others on a desktop ({session.name}): use cage."
        )
    if session.kind == "x11":
        return WayOut("session", "unknown", "An X server; whether another program shares it cannot be told: use cage.")
    return WayOut("session", "unknown", "No screen is seen from here: ask from where the kiosk runs.")


def _shortcuts(session: Session) -> WayOut:
    if session.kind == "cage":
        return WayOut("shortcuts", "closed", "cage has no Alt+Tab, no Super key and no Ctrl+Alt+arrows.")
    if session.kind == "desktop":
        told = f"{session.name} has shortcuts (Alt+Tab, Super, Ctrl+Alt+arrows): use cage, or switch each of them off."
        return WayOut("shortcuts", "open", told)
    return WayOut("shortcuts", "unknown", "No window manager that is known runs here; another may have shortcuts.")


def _switching(world: World, session: Session) -> WayOut:
    if session.kind == "cage" and not session.switches:
        return WayOut("vt-switch", "closed", "cage was not told to let Ctrl+Alt+F2 switch consoles.")
    if session.kind == "cage":
        return WayOut("vt-switch", "open", "Ctrl+Alt+F2 switches consoles: start cage without -s.")
    if session.kind == "x11" and _xorg_says(world, "DontVTSwitch"):
        return WayOut("vt-switch", "closed", "The X server does not switch consoles.")
    if session.kind == "none":
        return WayOut("vt-switch", "unknown", "Whether Ctrl+Alt+F2 switches consoles depends on the session: use cage.")
    told = 'Ctrl+Alt+F2 switches consoles: use cage, or on X set Option "DontVTSwitch" "on" in xorg.conf.d.'
    return WayOut("vt-switch", "open", told)


def _zapping(world: World, session: Session) -> WayOut:
    if session.kind == "cage":
        return WayOut("zap", "closed", "cage knows no Ctrl+Alt+Backspace.")
    asked = world.text("etc/default/keyboard") + _xorg(world)
    if "terminate:ctrl_alt_bksp" in asked and not _xorg_says(world, "DontZap"):
        told = 'Ctrl+Alt+Backspace ends the session: set Option "DontZap" "on" in xorg.conf.d.'
        return WayOut("zap", "open", told)
    if session.kind == "x11":
        return WayOut("zap", "closed", "Ctrl+Alt+Backspace ends nothing on this X server.")
    return WayOut("zap", "unknown", "No file asks for Ctrl+Alt+Backspace to end the session; a desktop's settings may.")


def _sysrq(world: World) -> WayOut:
    mask = world.text("proc/sys/kernel/sysrq").strip()
    if not mask:
        return WayOut("sysrq", "unknown", "/proc/sys/kernel/sysrq cannot be read; it should be 0.")
    if mask == "0":
        return WayOut("sysrq", "closed", "The kernel ignores Alt+SysRq.")
    told = f"Alt+SysRq reaches the kernel (kernel.sysrq = {mask}): set kernel.sysrq = 0 in /etc/sysctl.d."
    return WayOut("sysrq", "open", told)


def _ctrl_alt_del(world: World) -> WayOut:
    unit = "ctrl-alt-del.target"
    if not (world.root / "run/systemd/system").exists():
        return WayOut("ctrl-alt-del", "unknown", "This system was not started by systemd: see what its init does.")
    if any(world.leads_to(f"{folder}/systemd/system/{unit}") == "/dev/null" for folder in ("etc", "run")):
        burst = _last(_systemd(world, "system"), "CtrlAltDelBurstAction")
        if burst == "none":
            return WayOut("ctrl-alt-del", "closed", "Ctrl+Alt+Del does nothing, however often.")
        told = "Ctrl+Alt+Del seven times restarts at once: set CtrlAltDelBurstAction=none in system.conf.d."
        return WayOut("ctrl-alt-del", "open", told)
    return WayOut("ctrl-alt-del", "open", f"Ctrl+Alt+Del on a console restarts the computer: systemctl mask {unit}")


def _consoles(world: World) -> WayOut:
    if not (world.root / "run/systemd/system").exists():
        return WayOut("consoles", "unknown", "This system was not started by systemd: see who offers a log-in.")
    logind = _systemd(world, "logind")
    wanted = (world.root / "etc/systemd/system/getty.target.wants").glob("getty@tty*.service")
    if _last(logind, "NAutoVTs") == "0" and _last(logind, "ReserveVT") == "0" and not list(wanted):
        return WayOut("consoles", "closed", "No other console asks anybody to log in.")
    told = "Other consoles offer a log-in: NAutoVTs=0 and ReserveVT=0 in logind.conf.d; systemctl disable getty@tty1"
    return WayOut("consoles", "open", told)


def _power(world: World) -> WayOut:
    if not (world.root / "run/systemd/system").exists():
        return WayOut("power", "unknown", "This system was not started by systemd: see what its power button does.")
    logind = _systemd(world, "logind")
    heard = [key for key in _POWER_KEYS if _last(logind, key) != "ignore"]
    if heard:
        return WayOut(
            "power", "open", f"Buttons switch off or suspend: {heard[0]}=ignore (and so on) in logind.conf.d."
        )
    told = "A short press does nothing. Held for some seconds it cuts the power, on every computer: cover the button."
    return WayOut("power", "closed", told)


def _keyboards(world: World, *, leads_out: bool) -> WayOut:
    devices = world.text("proc/bus/input/devices").split("\n\n")
    # The kernel gives the SysRq handler to whatever has the keys of a keyboard.
    boards = [device for device in devices if re.search(r"^H: Handlers=.*\bsysrq\b", device, re.MULTILINE)]
    if not leads_out:
        return WayOut("keyboard", "closed", f"{len(boards)} keyboard(s) attached; no key is known that leads out.")
    if not devices[0]:
        return WayOut("keyboard", "unknown", "Which keyboards are attached cannot be read.")
    if boards:
        usb = sum("Phys=usb" in device for device in boards)
        told = f"{len(boards)} keyboard(s) attached, {usb} of them by USB: close the ways above, or take them away."
        return WayOut("keyboard", "open", told)
    told = "No keyboard is attached, but one can be plugged in: close the ways above, cover the ports, or use USBGuard."
    return WayOut("keyboard", "unknown", told)


def _systemd(world: World, which: str) -> str:
    """All that systemd reads of a configuration, in its order: of two lines that differ, the last one holds."""
    main = world.text(f"etc/systemd/{which}.conf")
    folders = ("usr/lib", "run", "etc")
    return "\n".join([main, *(world.texts(f"{folder}/systemd/{which}.conf.d", "*.conf") for folder in folders)])


def _last(text: str, key: str) -> str:
    found: list[str] = re.findall(rf"^\s*{key}\s*=\s*(\S*)", text, re.MULTILINE)
    return found[-1] if found else ""


def _xorg(world: World) -> str:
    return "\n".join([world.text("etc/X11/xorg.conf"), *(world.texts(folder, "*.conf") for folder in _XORG)])


def _xorg_says(world: World, option: str) -> bool:
    said = re.findall(rf'^\s*Option\s+"{option}"(?:\s+"(\w*)")?', _xorg(world), re.MULTILINE | re.IGNORECASE)
    return bool(said) and said[-1].lower() in _YES
