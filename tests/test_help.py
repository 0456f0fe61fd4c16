"""Whoever asks a command for help reads what it does, with an example."""

from collections.abc import Iterator

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from kiosk.cli import cli

COMMANDS = (
    *("run", "setup", "demo", "pictures", "verify", "doctor", "backup", "bundle", "gather", "duplicates", "desk"),
    *("counts", "handover", "tally show", "tally sheet", "tally elsewhere", "tally remove"),
    *("export csv", "export ink", "export parliament", "export sheets", "export slips"),
    *("pack check", "pack new", "pack sign"),
    *("decide keep", "decide merge", "decide different", "decide invalid", "decide withdrawn", "decide undo"),
    *("decide list", "person find", "person show", "person export", "person correct", "person erase", "retention"),
    *("hub backup", "hub enrol", "hub kiosks", "hub login", "hub restore", "hub revoke", "join", "sync", "pull"),
    *("keys new", "keys drill", "keys recover", "keys pin"),
)


def plain_help(*words: str) -> str:
    said = CliRunner().invoke(cli, [*words, "--help"], prog_name="kiosk", env={"COLUMNS": "200"})
    assert said.exit_code == 0
    return said.output


def commands_of(group: object, before: str = "") -> Iterator[str]:
    """Every command, its group before it."""
    for name, command in getattr(group, "commands", {}).items():
        inner = [*commands_of(command, f"{before}{name} ")]
        yield from inner or [f"{before}{name}"]


def test_a_newcomer_reads_the_help() -> None:
    said = plain_help()
    assert "Example: `kiosk demo`" in said
    told = {command.split()[0] for command in COMMANDS} - {"pictures"}  # that one is for those who work on the kiosk
    assert not [name for name in told if f" {name} " not in said]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example(command: str) -> None:
    assert f"Example: kiosk {command}" in plain_help(*command.split())


def test_no_command_is_left_without_an_example() -> None:
    assert sorted(commands_of(get_command(cli))) == sorted(COMMANDS)
