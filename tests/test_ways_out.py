"""What `kiosk doctor --lock` says of a computer: told from files laid out as each kind of computer has them."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.ways_out.look import ways_out
from kiosk.ways_out.world import World

KEYBOARD = (
    'I: Bus=0003\nN: Name="USB Keyboard"\nP: Phys=usb-0000:00:14.0-1/input0\nH: Handlers=sysrq kbd event3 leds \n\n'
)
MOUSE = 'I: Bus=0003\nN: Name="USB Mouse"\nP: Phys=usb-0000:00:14.0-2/input0\nH: Handlers=mouse0 event4 \n\n'
QUIET_KEYS = "HandlePowerKey=ignore\nHandleSuspendKey=ignore\nHandleHibernateKey=ignore\nHandleRebootKey=ignore\n"
BY_KEYS = {"session", "shortcuts", "vt-switch", "zap", "sysrq", "ctrl-alt-del", "consoles", "power", "keyboard"}


class Computer:
    """A root folder with the few files that are looked at."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.world = World(Path("/var/lib/petition-kiosk"), {}, root, "linux", process=300)
        self.has("run/systemd/system/there")

    def has(self, path: str, text: str = "") -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, "utf-8")

    def links(self, path: str, target: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).symlink_to(target)

    def runs(self, number: int, parent: int, *command: str) -> None:
        self.has(f"proc/{number}/comm", f"{command[0]}\n")
        self.has(f"proc/{number}/cmdline", "\0".join(command) + "\0")
        self.has(f"proc/{number}/status", f"Name:\t{command[0]}\nPPid:\t{parent}\n")

    def knows(self, **environment: str) -> None:
        self.world = replace(self.world, environment=environment)

    def is_found(self) -> dict[str, str]:
        return {way.code: way.state for way in ways_out(self.world)}


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.fixture
def locked(computer: Computer) -> Computer:
    """Debian after resources/deploy/README.md, on an encrypted disk."""
    computer.runs(1, 0, "systemd")
    computer.runs(200, 1, "cage", "-d", "--", "kiosk", "-s")
    computer.runs(300, 200, "kiosk", "run")
    computer.has("proc/sys/kernel/sysrq", "0\n")
    computer.has("etc/systemd/logind.conf", "[Login]\n#NAutoVTs=6\nHandlePowerKey=poweroff\n")
    computer.has("etc/systemd/logind.conf.d/kiosk.conf", f"[Login]\nNAutoVTs=0\nReserveVT=0\n{QUIET_KEYS}")
    computer.has("etc/systemd/system.conf.d/kiosk.conf", "[Manager]\nCtrlAltDelBurstAction=none\n")
    computer.links("etc/systemd/system/ctrl-alt-del.target", "/dev/null")
    computer.has("proc/bus/input/devices", KEYBOARD + MOUSE)
    computer.has(
        "proc/self/mounts", "/dev/sda1 / ext4 rw 0 0\n/dev/mapper/vg-var /var ext4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n"
    )
    computer.links("dev/mapper/vg-var", "../dm-1")
    computer.has("sys/class/block/dm-1/dm/uuid", "LVM-x\n")
    computer.has("sys/class/block/dm-1/slaves/dm-0/there")
    computer.has("sys/class/block/dm-0/dm/uuid", "CRYPT-LUKS2-x\n")
    computer.has("sys/class/block/sda1/there")
    return computer


def test_a_computer_that_follows_our_guide_has_no_way_out(locked: Computer) -> None:
    assert {code for code, state in locked.is_found().items() if state != "closed"} == {"firmware"}


def test_each_step_of_the_guide_that_was_left_out_is_named(locked: Computer) -> None:
    locked.has("proc/sys/kernel/sysrq", "438\n")
    (locked.root / "etc/systemd/system/ctrl-alt-del.target").unlink()
    locked.has("etc/systemd/logind.conf.d/kiosk.conf", "[Login]\nReserveVT=0\n")
    locked.has("sys/class/block/dm-0/dm/uuid", "\n")
    locked.world = replace(locked.world, user=0)
    left = {"sysrq", "ctrl-alt-del", "consoles", "power", "disk", "account", "keyboard"}
    assert {code for code, state in locked.is_found().items() if state == "open"} == left


def test_cage_that_may_switch_consoles_is_a_way_out(locked: Computer) -> None:
    locked.runs(200, 1, "cage", "-ds", "--", "kiosk")
    assert locked.is_found()["vt-switch"] == "open"


def test_ctrl_alt_del_seven_times_counts_too(locked: Computer) -> None:
    (locked.root / "etc/systemd/system.conf.d/kiosk.conf").unlink()
    assert locked.is_found()["ctrl-alt-del"] == "open"


def test_a_desktop_is_a_way_out_by_its_keys(computer: Computer) -> None:
    computer.knows(XDG_CURRENT_DESKTOP="GNOME", WAYLAND_DISPLAY="wayland-0")
    found = computer.is_found()
    assert [found[code] for code in ("session", "shortcuts", "vt-switch")] == ["open"] * 3


def test_a_window_manager_is_seen_without_a_desktop(computer: Computer) -> None:
    computer.knows(DISPLAY=":0")
    computer.runs(300, 1, "kiosk")
    computer.runs(250, 1, "openbox")
    assert computer.is_found()["shortcuts"] == "open"


def test_an_x_server_by_itself_is_as_closed_as_its_settings(computer: Computer) -> None:
    computer.knows(DISPLAY=":0")
    computer.has("etc/default/keyboard", 'XKBOPTIONS="terminate:ctrl_alt_bksp"\n')
    found = computer.is_found()
    assert [found[code] for code in ("shortcuts", "vt-switch", "zap")] == ["unknown", "open", "open"]
    computer.has("etc/X11/xorg.conf.d/kiosk.conf", '  Option "DontVTSwitch" "on"\n  Option "DontZap" "true"\n')
    found = computer.is_found()
    assert [found[code] for code in ("vt-switch", "zap")] == ["closed", "closed"]


def test_where_no_keyboard_is_another_can_be_plugged_in(computer: Computer) -> None:
    computer.has("proc/bus/input/devices", MOUSE)
    assert computer.is_found()["keyboard"] == "unknown"


def test_a_bare_disk_and_a_promise_about_the_screen_are_told(computer: Computer) -> None:
    computer.has("proc/self/mounts", "/dev/sda1 / ext4 rw 0 0\n")
    computer.has("sys/class/block/sda1/there")
    assert computer.is_found()["disk"] == "open"
    assert computer.is_found()["screen-off"] == "unknown"
    for promised, state in ((True, "closed"), (False, "open")):
        computer.world = replace(computer.world, stays_lit=promised)
        assert computer.is_found()["screen-off"] == state


def test_what_cannot_be_read_is_not_called_closed(tmp_path: Path) -> None:
    found = ways_out(World(Path("/data"), {}, tmp_path / "empty", "linux"))
    assert {way.state for way in found if way.code in BY_KEYS} == {"unknown"}


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_on_other_systems_nothing_is_called_closed_that_nobody_saw(system: str, tmp_path: Path) -> None:
    found = ways_out(World(Path("/data"), {}, tmp_path, system))
    assert {way.state for way in found} == {"unknown"}


def test_the_doctor_says_each_way_on_a_line_and_fails_where_one_is_open(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "doctor", "--lock", "--data", str(tmp_path)]
    environment = {**os.environ, "XDG_CURRENT_DESKTOP": "GNOME"}
    said = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    assert said.returncode == 1
    assert {line.split()[0] for line in said.stdout.splitlines()} <= {"open", "closed", "unknown"}
    assert "shortcuts" in said.stdout
