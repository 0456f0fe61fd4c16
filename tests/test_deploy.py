"""What is installed on a computer of its own: the unit is hard, whole, and the kiosk lives under its rules."""

import ctypes.util
import os
import re
import shutil
import socket
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path
from xml.etree import ElementTree as ET

import httpx
import pytest
from crowd import as_somebody, can_be_tried, display, environment_on
from installed import install
from packaging.utils import canonicalize_name

from kiosk import paths
from kiosk.hub.database import Database
from kiosk.hub.records import register
from kiosk.ways_out.look import ways_out
from kiosk.ways_out.world import World

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "resources" / "deploy"
UNIT = DEPLOY / "linux" / "petition-kiosk.service"
HUB = DEPLOY / "hub" / "petition-kiosk-hub.service"
HUB_LOCK = ROOT / "requirements-hub.lock"
SANDBOX = ROOT / "tests" / "torture" / "in_the_units_sandbox.py"
LEFT_TO_THE_ORGANIZER = {"session", "shortcuts", "vt-switch", "zap", "keyboard", "disk", "screen-off", "firmware"}

needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not here")
needs_cage = pytest.mark.skipif(
    not (can_be_tried("cage", "Xwayland", "unshare", "systemd-analyze") and ctypes.util.find_library("seccomp")),
    reason="cage, systemd-analyze or libseccomp is not here",
)


each_unit = pytest.mark.parametrize("unit", [UNIT, HUB], ids=lambda unit: unit.stem)


@needs_systemd
@each_unit
def test_a_unit_leaves_its_program_next_to_nothing(unit: Path) -> None:
    command = ["systemd-analyze", "security", "--offline=true", "--threshold=20", str(unit)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@needs_systemd
@each_unit
def test_systemd_understands_every_line_of_a_unit(unit: Path, tmp_path: Path) -> None:
    # Neither cage, seatd nor a hub has to be on the computer that this is tried on.
    text = re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", unit.read_text("utf-8"), flags=re.MULTILINE)
    unit = tmp_path / unit.name
    unit.write_text(text.replace("Requires=seatd.service\n", ""), "utf-8")
    done = subprocess.run(["systemd-analyze", "verify", str(unit)], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    unit.write_text(text.replace("Restart=always", "Restart=sometimes"), "utf-8")
    done = subprocess.run(["systemd-analyze", "verify", str(unit)], check=False, capture_output=True, text=True)
    assert "sometimes" in done.stdout + done.stderr


def test_a_computer_with_our_files_has_only_the_ways_out_that_files_cannot_close(tmp_path: Path) -> None:
    places = {"logind": "systemd/logind.conf.d", "system": "systemd/system.conf.d"}
    for name, folder in places.items():
        (tmp_path / "etc" / folder).mkdir(parents=True)
        shutil.copy(DEPLOY / "linux" / f"60-petition-kiosk-{name}.conf", tmp_path / "etc" / folder)
    (tmp_path / "run/systemd/system").mkdir(parents=True)
    (tmp_path / "etc/systemd/system").mkdir()
    (tmp_path / "etc/systemd/system/ctrl-alt-del.target").symlink_to("/dev/null")  # systemctl mask
    (tmp_path / "proc/sys/kernel").mkdir(parents=True)
    settings = (DEPLOY / "linux" / "60-petition-kiosk-sysctl.conf").read_text("utf-8")
    (tmp_path / "proc/sys/kernel/sysrq").write_text(settings.split("kernel.sysrq =")[1].split()[0], "utf-8")
    found = ways_out(World(Path("/var/lib/petition-kiosk"), {}, tmp_path, "linux"))
    assert {way.code for way in found if way.state != "closed"} == LEFT_TO_THE_ORGANIZER


def test_the_guide_installs_every_file() -> None:
    guide = (DEPLOY / "README.md").read_text("utf-8")
    files = [path.name for path in DEPLOY.rglob("*") if path.is_file() and path.name != "README.md"]
    assert len(files) >= 6
    assert not [name for name in files if name not in guide]


def test_the_shell_launcher_names_one_profile() -> None:
    root = ET.parse(DEPLOY / "windows" / "shell-launcher.xml").getroot()  # noqa: S314 - our own file
    ids = [element.get("Id") for element in root.iter() if element.tag.endswith("}Profile")]
    assert len(ids) == 2
    assert len(set(ids)) == 1


@needs_cage
def test_the_kiosk_says_that_it_is_ready_under_the_rules_of_the_unit(tmp_path: Path) -> None:
    data = install(tmp_path / "kiosk").root
    kiosk = ["cage", "-d", "--", sys.executable, "-m", "kiosk", "run", "--data", str(data)]
    command = [*as_somebody(), sys.executable, str(SANDBOX), str(UNIT), *kiosk]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notified, display() as name:
        notified.bind(str(tmp_path / "notify"))
        notified.settimeout(60)
        # No graphics card is here, and Mesa's stand-in for one compiles what it draws.
        environment = environment_on(name, tmp_path, wayland=True) | {"QT_QUICK_BACKEND": "software"}
        environment["NOTIFY_SOCKET"] = str(tmp_path / "notify")
        with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL) as process:
            try:
                said = [notified.recv(100) for _ in range(4)]  # one for the start, then one each second
                filtered = Path(f"/proc/{process.pid}/status").read_text("utf-8")
            finally:
                process.terminate()
    assert said == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1", b"WATCHDOG=1"]
    assert re.search(r"^Seccomp:\s+2$", filtered, re.MULTILINE)
    assert b"opened" in paths.DataFolder(data).log.read_bytes()


@needs_cage
def test_under_the_rules_of_the_unit_there_is_no_network_and_no_code_from_data() -> None:
    """What shows that the rules hold here at all."""
    tries = "import mmap, socket\ntry: {}\nexcept PermissionError: print('refused')\nelse: print('done')"
    for what, said in {
        "socket.socket(socket.AF_INET)": "refused",
        "mmap.mmap(-1, 4096, prot=7)": "refused",
        "socket.socket(socket.AF_UNIX)": "done",
    }.items():
        command = [sys.executable, str(SANDBOX), str(UNIT), sys.executable, "-c", tries.format(what)]
        done = subprocess.run(command, env=dict(os.environ), check=True, capture_output=True, text=True)
        assert done.stdout.strip() == said, what


@pytest.mark.skipif(
    not (can_be_tried("systemd-analyze") and ctypes.util.find_library("seccomp")),
    reason="systemd or libseccomp is not here",
)
def test_a_hub_of_two_processes_is_ready_under_the_rules_of_its_unit(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'hub.sqlite3'}")
    database.make_ready()
    with database.begin() as connection:
        register(connection, "our-lake", bytes(32))
    database.close()
    hub = [sys.executable, "-m", "kiosk", "hub", "--data", str(tmp_path), "--port", "0", "--workers", "2"]
    command = [sys.executable, str(SANDBOX), str(HUB), *hub]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().strip()
            with httpx.Client(base_url=address, trust_env=False, timeout=60) as asks:
                assert asks.get("/health/ready").status_code == 204
                assert asks.get("/petitions/our-lake/count").json()["on_screen"]["count"] == 0
            filtered = Path(f"/proc/{process.pid}/status").read_text("utf-8")
        finally:
            process.terminate()
            _, log = process.communicate(timeout=60)
    assert re.search(r"^Seccomp:\s+2$", filtered, re.MULTILINE)
    assert log.count('"event": "stopped"') == 2
    assert '"bug"' not in log


def test_a_hub_needs_nothing_but_what_its_own_list_names() -> None:
    listed = set(re.findall(r"^([a-z0-9-]+)==", HUB_LOCK.read_text("utf-8"), re.MULTILINE)) | {"petition-kiosk"}
    packages = {name: {canonicalize_name(each) for each in of} for name, of in packages_distributions().items()}
    hidden = [name for name, of in packages.items() if not of & listed]
    assert {"PySide6", "pytest"} <= set(hidden)
    tries = (
        "import sys; sys.modules.update(dict.fromkeys(sys.argv[1:])); import psycopg, alembic.command\n"
        "import kiosk.commands.hub, kiosk.hub.app, kiosk.hub.copying, kiosk.hub.serving"
    )
    subprocess.run([sys.executable, "-c", tries, *hidden], cwd=ROOT, check=True)


def test_the_container_takes_only_what_is_there() -> None:
    file = (DEPLOY / "hub" / "Containerfile").read_text("utf-8")
    copied = re.findall(r"^COPY (?!--from)(\S+) ", file, re.MULTILINE)
    assert "requirements-hub.lock" in copied
    assert not [name for name in copied if not (ROOT / name).exists()]
