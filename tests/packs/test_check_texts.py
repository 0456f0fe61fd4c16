"""What a kiosk will not show, and files that someone made to do harm."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.packs.check import check
from kiosk.packs.files import MOST_BYTES, MOST_TEXTS

Told = Callable[[], list[tuple[str, int, str]]]

REFUSED = [
    ("raw HTML", "A\n\n<b>x</b>", 3, "raw HTML"),
    ("an HTML block", "A\n\n<script>\nx\n</script>", 3, "raw HTML"),
    ("a picture", "A\nB ![x](https://a.ca/x.png)", 2, "images are not shown"),
    ("a script link", "[x](javascript:alert)", 1, "a link must begin with https://"),
    ("a plain http link", "A\n\nB\n[x](http://a.ca)", 4, "a link must begin with https://"),
    ("a bare http address", "A\n\nsee http://a.ca", 3, "a link must begin with https://"),
    ("a file link", "<file:///etc/passwd>", 1, "a link must begin with https://"),
    ("a mail link", "<a@b.ca>", 1, "a link must begin with https://"),
    ("program code", "A\n\n```\nx\n```", 3, "program code"),
    ("an indented line", "A\n\n    B", 3, "four spaces"),
    ("a bidi character", "A\n\nB\u202ec", 3, "U+202E RIGHT-TO-LEFT OVERRIDE"),
    ("a bidi character spelt out", "A\n\nB &#x202e; c", 3, "U+202E"),
    ("a NUL", "A\n\x00", 2, "U+0000"),
    ("a zero-width space", "A\u200bB", 1, "U+200B ZERO WIDTH SPACE"),
    ("a pile of accents", "A\nz" + "\u0301" * 30, 2, "more than eight marks"),
    ("an unknown blank", "A\n{phone}", 2, "holds {phone}"),
    ("nothing", " \n", 1, "is empty"),
]


@pytest.mark.parametrize(("text", "line", "sentence"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED])
def test_what_a_kiosk_will_not_show_is_told(told: Told, pack: Path, text: str, line: int, sentence: str) -> None:
    (pack / "fr/letter.md").write_text(text, "utf-8")
    assert ("fr/letter.md", line) in [(file, at) for file, at, message in told() if sentence in message]
    assert {file for file, _, _ in told()} == {"fr/letter.md"}


@pytest.mark.parametrize("text", ["Two\n\nparagraphs", "# Heading", "**strong**", "one &amp; two", "{organizer} asks"])
def test_a_request_is_one_paragraph_of_plain_words(told: Told, pack: Path, text: str) -> None:
    (pack / "en/request.md").write_text(text, "utf-8")
    assert [(file, line) for file, line, _ in told()] == [("en/request.md", 1)]


def test_a_long_request_is_a_notice(pack: Path) -> None:
    (pack / "en/request.md").write_text("word " * 71, "utf-8")
    assert "en/request.md:1: notice: is 71 words long" in "\n".join(map(str, check(pack)))


def test_text_of_windows_editors_is_read(told: Told, pack: Path) -> None:
    (pack / "en/letter.md").write_bytes("\ufeffDear Minister,\r\n\r\nHelp.\r\n".encode())
    assert told() == []


def test_a_missing_text_is_told_for_its_language(told: Told, pack: Path) -> None:
    (pack / "uk/privacy.md").unlink()
    assert told() == [("uk/privacy.md", 1, "is missing, and petition.toml lists uk in languages")]


def test_an_update_only_some_can_read_is_a_notice(pack: Path) -> None:
    (pack / "fr/update.md").unlink()
    assert "fr/update.md:1: notice: is missing" in "\n".join(map(str, check(pack)))


def test_text_that_is_not_utf8_is_told_with_its_line(told: Told, pack: Path) -> None:
    (pack / "fr/letter.md").write_bytes(b"Bonjour\n\xe9t\xe9\n")
    (pack / "petition.toml").write_bytes(b"format = 1\n# \xff\n")
    found = [(file, line) for file, line, message in told() if "not UTF-8" in message]
    assert found == [("petition.toml", 2), ("fr/letter.md", 2)]


def test_files_too_large_are_not_read(told: Told, pack: Path) -> None:
    (pack / "petition.toml").write_text("#" * (MOST_BYTES + 1), "utf-8")
    (pack / "en/after.md").write_text("a" * (MOST_BYTES + 1), "utf-8")
    assert told() == [
        ("petition.toml", 1, "is larger than 64 KiB"),
        ("en/after.md", 1, "is larger than 64 KiB"),
    ]


def test_texts_too_large_together_are_not_read(told: Told, pack: Path) -> None:
    (pack / "en/after.md").write_text("a " * (MOST_TEXTS // 2), "utf-8")
    assert ("en/after.md", 1) in [
        (file, line) for file, line, message in told() if "larger than 40 KiB together" in message
    ]


@pytest.mark.parametrize("name", ["petition.toml", "en/letter.md", "en/other.md", "notes.txt"])
def test_a_link_is_refused_even_to_a_good_file(told: Told, pack: Path, tmp_path: Path, name: str) -> None:
    outside = tmp_path / "outside"
    file = pack / name
    outside.write_bytes(file.read_bytes() if file.exists() else b"")
    file.unlink(missing_ok=True)
    file.symlink_to(outside)
    assert (name, 1, "is a link; a pack holds its own files") in told()


def test_a_linked_folder_is_refused(told: Told, pack: Path, tmp_path: Path) -> None:
    (pack / "fr").rename(tmp_path / "fr")
    (pack / "fr").symlink_to(tmp_path / "fr")
    assert ("fr", 1, "is a link; a pack holds its own files") in told()


def test_a_pipe_or_a_folder_in_place_of_a_text_is_told_and_never_waited_for(told: Told, pack: Path) -> None:
    (pack / "en/letter.md").unlink()
    os.mkfifo(pack / "en/letter.md")
    (pack / "fr/letter.md").unlink()
    (pack / "fr/letter.md").mkdir()
    assert told() == [("en/letter.md", 1, "is not a file"), ("fr/letter.md", 1, "is not a file")]


def test_strangers_are_named_and_never_flood_the_screen(pack: Path) -> None:
    for number in range(40):
        (pack / f"photo-{number:02}\u202e.jpg").write_bytes(b"")
    strangers = [fault for fault in check(pack) if "not part of a pack" in fault.message]
    assert len(strangers) == 21
    assert ("photo-00.jpg", "notice") in [(fault.file, fault.severity) for fault in strangers]


def test_a_folder_that_is_not_there_is_one_fault(tmp_path: Path) -> None:
    assert [str(fault) for fault in check(tmp_path / "gone")] == [
        "petition.toml:1: cannot be read: there is no such folder"
    ]


def test_an_empty_folder_is_one_fault(tmp_path: Path) -> None:
    assert [str(fault) for fault in check(tmp_path)] == ["petition.toml:1: is missing"]


def test_what_is_told_of_a_pack_does_not_steer_a_terminal(told: Told, pack: Path) -> None:
    with (pack / "en/letter.md").open("a", encoding="utf-8") as file:
        file.write("\n{\x1b[2Jorganiser}\n")
    messages = [message for file, _line, message in told() if file == "en/letter.md"]
    assert "holds {[2Jorganiser}, and nothing is known to put there" in messages


def test_a_request_that_no_sheet_has_room_for_is_not_looked_at_twice(told: Told, pack: Path) -> None:
    (pack / "en/request.md").write_text("We ask " * 1000, "utf-8")
    assert ("en/request.md", 1, "is 7000 characters long; 4000 are the most on a signature sheet") in told()
