"""What was decided at set-up is read back as it was; a file that somebody spoilt is told of in a sentence."""

import stat
from base64 import b64encode
from pathlib import Path

import pytest
from pydantic import ValidationError

from kiosk.sealing.keys import OrganizerKey
from kiosk.settings import BadSettings, Settings, load, save

KEY = OrganizerKey(bytes(range(32))).public_key.raw
WRITTEN = f"""\
format = 1
kiosk_id = "0123456789abcdef0123456789abcdef"
kiosk_name = "Table 1"
event = "Rally «Свобода»"
languages = ["uk", "en"]
recipients = ["{b64encode(KEY).decode()}"]
idle_seconds = 90
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text(WRITTEN, "utf-8")
    return path


def test_an_organizer_finds_the_settings_as_they_were_written(file: Path) -> None:
    settings = load(file)
    assert (settings.kiosk_id, settings.kiosk_name, settings.event) == (
        "0123456789abcdef0123456789abcdef",
        "Table 1",
        "Rally «Свобода»",
    )
    assert (settings.languages, settings.recipients, settings.idle_seconds) == (("uk", "en"), (KEY,), 90)


def test_saved_settings_are_the_settings_that_are_loaded(file: Path, tmp_path: Path) -> None:
    settings = load(file)
    again = tmp_path / "again.toml"
    save(again, settings)
    assert load(again) == settings
    save(again, settings.model_copy(update={"event": 'Piknik "1 May"'}))
    assert load(again).event == 'Piknik "1 May"'


def test_saving_leaves_one_file_that_only_its_owner_reads(file: Path) -> None:
    save(file.parent / "saved.toml", load(file))
    assert sorted(path.name for path in file.parent.iterdir()) == ["saved.toml", "settings.toml"]
    assert stat.S_IMODE((file.parent / "saved.toml").stat().st_mode) == 0o600


def test_settings_do_not_change_while_the_kiosk_runs(file: Path) -> None:
    settings = load(file)
    with pytest.raises(ValidationError):
        settings.event = "Picnic"  # type: ignore[misc]  # that is what is tried


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("idle_seconds = 90", "idle_secs = 90", "idle_secs"),
        ("idle_seconds = 90", "idle_seconds = 5", "idle_seconds"),
        ("format = 1", "format = 2", "format"),
        ('"0123456789abcdef0123456789abcdef"', '"../../etc"', "kiosk_id"),
        ('"Table 1"', '""', "kiosk_name"),
        ('"Table 1"', f'"{"a" * 81}"', "kiosk_name: has 81 characters; 80 are the most."),
        ('"Table 1"', '"a\\u202eb"', "kiosk_name"),
        ('["uk", "en"]', "[]", "languages"),
        ('["uk", "en"]', '["de"]', "languages.0"),
        ('recipients = ["', "recipients = []#", "recipients"),
        ('recipients = ["', 'recipients = ["a2V5", "', "recipients.0"),
        ('recipients = ["', 'recipients = ["?", "', "recipients.0: A public key has 1216 bytes."),
        ('event = "Rally «Свобода»"\n', "", "event"),
        ("idle_seconds = 90", "idle_seconds =", "cannot be read"),
    ],
)
def test_a_volunteer_is_told_what_is_wrong_with_the_settings(file: Path, old: str, new: str, told: str) -> None:
    assert WRITTEN.count(old) == 1
    file.write_text(WRITTEN.replace(old, new), "utf-8")
    with pytest.raises(BadSettings) as caught:
        load(file)
    assert str(caught.value).startswith(f"{file}: ")
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "spoilt",
    [
        b"\xff\xfe",
        b"\x00",
        b"a = " + b"[" * 5000,
        b"a = " + b"1" * 5000,
        b"a" + b".a" * 20_000 + b" = 1",
        b"#" * 70_000,
    ],
    ids=["no text", "a control", "deep", "a long number", "a long path", "large"],
)
def test_a_file_that_is_no_settings_is_told_of(file: Path, spoilt: bytes) -> None:
    file.write_bytes(spoilt)
    with pytest.raises(BadSettings, match="cannot be read"):
        load(file)


def test_a_folder_in_which_nothing_was_set_up_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="No kiosk has been set up in"):
        load(tmp_path / "settings.toml")


def test_settings_with_only_what_is_needed_have_usual_values(file: Path) -> None:
    file.write_text(WRITTEN.replace("idle_seconds = 90\n", "").replace("format = 1\n", ""), "utf-8")
    assert load(file) == Settings(
        **{**load(file).model_dump(), "idle_seconds": 60, "format": 1, "recipients": (b64encode(KEY),)}
    )
