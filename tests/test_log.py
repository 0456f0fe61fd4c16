"""The log says that something went wrong and where, and never whose words it was about."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.signature import signature_from_json
from kiosk.log import on_bug, start_log, stop_log

TYPED = "Леся Д’Артаньян"


class Told(Exception):
    """An exception of ours that quotes what it was given."""


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "kiosk.log"
    start_log(path)
    yield path
    stop_log()


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What happened after a bug; the interpreter's own hook comes back after the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    happened: list[str] = []
    on_bug(lambda: happened.append("closed"))
    return happened


def quotes_in_a_plain_error() -> None:
    raise ValueError(TYPED)


def quotes_in_an_error_of_ours() -> None:
    raise Told(TYPED)


def quotes_in_a_key() -> None:
    nobody: dict[str, str] = {}
    nobody[TYPED]


def quotes_in_what_pydantic_found() -> None:
    signature_from_json(f'{{"name": "{TYPED}"}}'.encode())


def quotes_in_a_cause() -> None:
    try:
        quotes_in_a_plain_error()
    except ValueError as error:
        raise Told from error


def quotes_in_a_note() -> None:
    error = Told()
    error.add_note(TYPED)
    raise error


def is_uncaught(bug: object) -> None:
    """Run a bug and hand it to the hook, as the interpreter does at the end of everything."""
    assert callable(bug)
    try:
        bug()
    except Exception:  # noqa: BLE001 - as nobody else has caught it
        kind, error, at = sys.exc_info()
        assert kind is not None
        assert error is not None
        sys.excepthook(kind, error, at)


@pytest.mark.parametrize(
    ("bug", "kind"),
    [
        (quotes_in_a_plain_error, "ValueError"),
        (quotes_in_an_error_of_ours, "Told"),
        (quotes_in_a_key, "KeyError"),
        (quotes_in_what_pydantic_found, "ValidationError"),
        (quotes_in_a_cause, "Told"),
        (quotes_in_a_note, "Told"),
    ],
)
def test_a_bug_is_told_with_its_type_and_places_and_no_ones_words(
    file: Path, called: list[str], capsys: pytest.CaptureFixture[str], bug: object, kind: str
) -> None:
    is_uncaught(bug)
    logged, printed = file.read_text("utf-8"), capsys.readouterr().err
    assert f"CRITICAL bug {kind} at " in logged
    assert f"{Path(__file__).name}:" in logged
    assert kind in printed
    assert Path(__file__).name in printed
    for word in (TYPED, *TYPED.split(), TYPED.encode("unicode_escape").decode()):
        assert word not in logged
        assert word not in printed
    assert called == ["closed"]


def test_the_innermost_place_of_a_bug_comes_first(file: Path, called: list[str]) -> None:
    is_uncaught(quotes_in_a_plain_error)
    first, *_, last = file.read_text("utf-8").split(" at ")[1].split(" < ")
    inner = quotes_in_a_plain_error.__code__.co_firstlineno
    assert first == f"{Path(__file__).name}:{inner + 1}"
    assert last.startswith(Path(__file__).name)
    assert called


def test_a_bug_without_a_log_is_still_printed(called: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    is_uncaught(quotes_in_a_plain_error)
    assert "ValueError" in capsys.readouterr().err
    assert called == ["closed"]


def test_the_log_turns_over_before_it_fills_a_disk(file: Path) -> None:
    log = logging.getLogger("kiosk")
    for _ in range(60):
        log.info("x" * 100_000)
    kept = sorted(path.name for path in file.parent.iterdir())
    assert kept == ["kiosk.log", "kiosk.log.1", "kiosk.log.2", "kiosk.log.3"]
    assert sum(path.stat().st_size for path in file.parent.iterdir()) < 4_500_000


def test_a_closed_log_takes_no_more(file: Path) -> None:
    log = logging.getLogger("kiosk")
    log.info("opened")
    stop_log()
    stop_log()
    assert log.handlers == []
    assert "INFO opened" in file.read_text("utf-8")


def test_no_file_is_made_until_there_is_something_to_say(file: Path) -> None:
    assert not file.exists()
