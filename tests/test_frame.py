"""What a newcomer and a build machine rely on: the lock, the Makefile, the scripts, the papers."""

import re
import shutil
import subprocess
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import kiosk

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
HUB_LOCK = (ROOT / "requirements-hub.lock").read_text("utf-8")
each_lock = pytest.mark.parametrize("lock", [LOCK, HUB_LOCK], ids=["all", "hub"])
SCRIPTS = sorted([*(ROOT / "scripts").glob("*.sh"), ROOT / ".ci" / "run"])


def required() -> list[Requirement]:
    extras = [line for extra in PROJECT["optional-dependencies"].values() for line in extra]
    return [Requirement(line) for line in [*PROJECT["dependencies"], *extras]]


def locked(lock: str = LOCK) -> dict[str, str]:
    """Each package of a lock and its version."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", lock, re.MULTILINE))


@pytest.mark.parametrize("requirement", required(), ids=lambda requirement: requirement.name)
def test_the_lock_holds_what_the_project_asks_for(requirement: Requirement) -> None:
    assert requirement.specifier.contains(locked()[canonicalize_name(requirement.name)], prereleases=True)


@each_lock
def test_every_locked_package_has_hashes(lock: str) -> None:
    packages = re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)[1:]
    assert len(packages) == len(locked(lock))
    assert not [package for package in packages if not re.search(r"--hash=sha256:[0-9a-f]{64}\b", package)]


@each_lock
def test_a_lock_names_no_host_and_no_path(lock: str) -> None:
    assert "/" not in lock


def test_a_server_gets_the_same_versions_and_no_qt() -> None:
    assert locked(HUB_LOCK).items() <= locked().items()
    assert not [name for name in locked(HUB_LOCK) if name.startswith(("pyside", "shiboken"))]


@pytest.mark.parametrize("requirement", required(), ids=lambda requirement: requirement.name)
def test_the_architecture_page_says_why_a_dependency_is_here(requirement: Requirement) -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    assert len(re.findall(rf"^\| `{re.escape(requirement.name)}` \| .{{10,}}$", page, re.MULTILINE)) == 1


def test_make_alone_says_what_can_be_made() -> None:
    said = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for target in ("setup", "run", "demo", "test", "pictures", "check", "translations", "lock", "frozen", "clean"):
        assert re.search(rf"^make {target} +\w", said, re.MULTILINE), target


def test_the_version_is_the_same_everywhere() -> None:
    assert version(PROJECT["name"]) == kiosk.__version__


def test_the_changelog_starts_with_what_is_not_released_yet() -> None:
    sections = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert sections[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}", section) for section in sections[1:])


def test_the_licence_is_the_whole_gpl() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert PROJECT["license"] == "GPL-3.0-or-later"
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3" in text
    assert "END OF TERMS AND CONDITIONS" in text


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_scripts_run_in_any_shell_and_stop_at_the_first_fault(script: Path) -> None:
    assert script.stat().st_mode & 0o111
    assert "\nset -eu\n" in script.read_text("utf-8")
    subprocess.run(["sh", "-n", script], check=True)


class Machine:
    """A folder with our scripts and a few programs of its own in front of the real ones."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "scripts", folder / "scripts")
        self.has("bin/ldconfig", "echo '\tlibEGL.so.1 (libc6,x86-64) => somewhere'")
        self.has("bin/sudo", "exit 1")
        self.has("bin/apt-get", 'echo "$@" >>"$CALLS"')

    def has(self, program: str, body: str) -> None:
        path = self.folder / program
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
        path.chmod(0o755)

    def runs(self, script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", self.folder / "scripts" / script, *arguments],
            env={"PATH": f"{self.folder}/bin:/usr/bin:/bin", "CALLS": f"{self.folder}/calls", **environment},
            check=False,
            capture_output=True,
            text=True,
        )

    def calls(self) -> str:
        path = self.folder / "calls"
        return path.read_text("utf-8") if path.exists() else ""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_root_gets_the_missing_packages_and_only_those(machine: Machine) -> None:
    machine.has("bin/id", "echo 0")
    assert machine.runs("system-packages.sh", "run").returncode == 0
    assert "install -y --no-install-recommends libgl1 " in machine.calls()
    assert "libegl1" not in machine.calls()
    assert " update" not in machine.calls()


def test_old_package_lists_are_renewed_once(machine: Machine) -> None:
    machine.has("bin/id", "echo 0")
    machine.has("bin/apt-get", 'echo "$@" >>"$CALLS"; grep -q update "$CALLS"')
    assert machine.runs("system-packages.sh", "run").returncode == 0
    assert [call.split()[5] for call in machine.calls().splitlines()] == ["install", "update", "install"]


def test_someone_without_rights_is_told_what_to_ask_for(machine: Machine) -> None:
    machine.has("bin/id", "echo 1000")
    said = machine.runs("system-packages.sh", "run")
    assert said.returncode == 1
    assert "Please have an administrator run: apt-get install --no-install-recommends libgl1 " in said.stderr
    assert not machine.calls()


def test_without_a_screen_a_rally_is_played(machine: Machine) -> None:
    machine.has(".venv/bin/kiosk", 'echo "kiosk $@"')
    assert "kiosk demo --out exports/demo\n" in machine.runs("run.sh").stdout
    assert machine.runs("run.sh", WAYLAND_DISPLAY="wayland-0").stdout == "kiosk \n"
