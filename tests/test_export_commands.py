"""An organizer sees what a table holds, chooses who is in it, and is asked before it goes onto a stick."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from python_calamine import load_workbook
from typer.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.commands.plaintext import shown
from kiosk.domain.signature import Consent
from kiosk.export.pdf_signing import SigningFailed
from kiosk.export.presets import PRESETS
from kiosk.export.rows import SIGNATURES, with_on_paper
from kiosk.handing_over import is_removable
from kiosk.ledger.opening import open_ledger
from kiosk.packs.load import load_pack
from kiosk.paths import DataFolder
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from kiosk.sealing.keys import PublicKey
from kiosk.settings import load
from tests.domain.rally import signed

AGREED = (Consent("contact", "1", "en", "Write to me.", datetime(2018, 10, 6, tzinfo=UTC)),)
ON_A_STICK = Path("/media/nobody/stick/people.csv")

Export = Callable[..., Result]


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk that seven people signed on, the last at another event; two of them agreed to be contacted."""
    folder = tmp_path_factory.mktemp("kiosk")
    for name, words in {"passphrase": "six words nobody else would think of", "pin": "240824"}.items():
        (folder / f"{name}.txt").write_text(f"{words}\n", "utf-8")
    secrets = ["--passphrase-file", f"{folder}/passphrase.txt", "--pin-file", f"{folder}/pin.txt"]
    answers = ["--event", "Rally", "--kiosk-name", "Table 1", "--recovery", str(folder), "--data", f"{folder}/data"]
    assert CliRunner().invoke(cli, ["setup", *answers, *secrets]).exit_code == 0
    data = DataFolder(folder / "data")
    settings, petition = load(data.settings), load_pack(data.pack)
    device = DeviceKey.read(data.device, settings.kiosk_id)
    recipients = tuple(map(PublicKey.from_raw, settings.recipients))
    with open_ledger(data.ledger, petition=petition.id, kiosk=settings.kiosk_id) as ledger:
        for number in range(7):
            person = replace(signed(), id=UUID(int=number), petition=petition.id, name=f"Person {number}", email="")
            person = replace(person, event="Fête" if number == 6 else "Rally", email="a@example.org" * (number < 2))
            person = replace(person, consents=AGREED if number in {1, 2} else (), comment="\x1b[31m:heart: [red]")
            ledger.append(seal(person, ledger.position(person.event), recipients, device))
    return folder


@pytest.fixture
def export(kiosk: Path) -> Export:
    def run(*words: str | Path, answer: str = "") -> Result:
        mine = ["--data", str(kiosk / "data"), "--passphrase-file", str(kiosk / "passphrase.txt")]
        return CliRunner().invoke(cli, ["export", *map(str, words), *mine], input=answer)

    return run


def test_the_command_says_which_columns_it_wrote_for_how_many(export: Export, tmp_path: Path) -> None:
    done = export("csv", "--out", tmp_path / "a.csv")
    header = ", ".join(with_on_paper(SIGNATURES, ()).header)
    assert done.stdout.splitlines() == [header, f"7 signatures: {tmp_path / 'a.csv'}"]


def test_a_preview_shows_five_people_and_writes_nothing(export: Export, tmp_path: Path) -> None:
    done = export("csv", "--preview", "--out", tmp_path / "a.csv")
    assert "7 signatures: nothing was written." in done.stdout
    assert [line for line in done.stdout.splitlines() if "name:" in line] == [f"  name: Person {n}" for n in range(5)]
    assert done.stdout.count("  comment:  [31m:heart: [red]") == 5
    assert not list(tmp_path.iterdir())


def test_whoever_did_not_agree_is_counted_and_left_out(export: Export, tmp_path: Path) -> None:
    done = export("csv", "--preset", "nationbuilder", "--out", tmp_path / "a.csv")
    assert done.stdout.splitlines() == [
        ", ".join(PRESETS["nationbuilder"].table.header),
        f"1 signatures: {tmp_path / 'a.csv'}",
        "5 left out: did not agree to be contacted.",
        "1 left out: gave no e-mail address.",
    ]


def test_an_organizer_chooses_who_is_in_the_table(export: Export, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    assert (
        "1 signatures" in export("csv", "--event", "fête", "--province", signed().province.lower(), "--out", out).stdout
    )
    day = f"{signed().signed_at:%Y-%m-%d}"
    assert "7 signatures" in export("csv", "--since", day, "--until", day, "--out", out).stdout
    nobody = export("csv", "--event", "Feast", "--out", out)
    assert "0 signatures" in nobody.stdout
    assert nobody.stderr == "The events are: Rally; Fête.\n"


def test_a_workbook_is_written_where_one_is_asked_for(export: Export, tmp_path: Path) -> None:
    export("csv", "--format", "xlsx", "--out", tmp_path / "a.xlsx")
    assert len(load_workbook(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python()) == 8
    refused = export("csv", "--format", "xlsx", "--ink", "--out", tmp_path / "b.xlsx")
    assert refused.exit_code == 2
    assert not (tmp_path / "b.xlsx").exists()


def test_sheets_come_in_parts_that_are_listed(export: Export, tmp_path: Path) -> None:
    folder = tmp_path / "sheets"
    done = export("sheets", "--split", "event", "--language", "uk,en", "--paper", "a4", "--out", folder)
    rally, fete = done.stdout.splitlines()
    code = "([0-9A-F]{4} ){3}[0-9A-F]{4}"
    assert re.fullmatch(rf"6 signatures on 4 pages, fingerprint {code}: {folder / '01-rally.pdf'}", rally)
    assert re.fullmatch(rf"1 signatures on 4 pages, fingerprint {code}: {folder / '02-fête.pdf'}", fete)
    assert done.stderr == ""
    again = export("sheets", "--split", "event", "--out", folder)
    assert str(again.exception) == "The folder for the export has files already; choose a new one."


def test_whoever_prints_streets_is_reminded_of_what_people_agreed_to(export: Export, tmp_path: Path) -> None:
    done = export("sheets", "--streets", "--out", tmp_path / "s.pdf")
    assert "Streets and postal codes are printed" in done.stderr


def test_nothing_is_written_where_the_certificate_does_not_open(export: Export, tmp_path: Path) -> None:
    for name in ("organizer.p12", "its-passphrase.txt"):
        (tmp_path / name).write_text("neither this nor that")
    certificate = ["--sign", tmp_path / "organizer.p12", "--sign-passphrase-file", tmp_path / "its-passphrase.txt"]
    refused = export("sheets", *certificate, "--out", tmp_path / "s.pdf")
    assert isinstance(refused.exception, SigningFailed)
    assert not (tmp_path / "s.pdf").exists()


@pytest.mark.parametrize("wish", [("--language", "en,de"), ("--split", "city"), ("--split", "pages:0")])
def test_a_wish_that_cannot_be_met_is_told(export: Export, tmp_path: Path, wish: tuple[str, str]) -> None:
    refused = export("sheets", *wish, "--out", tmp_path / "s.pdf")
    assert refused.exit_code == 2
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("what", ["csv", "sheets", "ink"])
def test_names_in_clear_go_onto_a_stick_only_when_the_organizer_says_so(export: Export, what: str) -> None:
    for answer in ("n\n", ""):
        asked = export(what, "--out", ON_A_STICK, answer=answer)
        assert asked.exit_code == 1
        assert "is on a removable drive, and holds names in clear" in asked.stderr
        assert "signatures" not in asked.stdout
    assert not ON_A_STICK.exists()


def test_nobody_is_asked_twice(export: Export, tmp_path: Path) -> None:
    (tmp_path / "media").symlink_to("/media")
    assert is_removable(tmp_path / "media" / "stick" / "a.csv", [])
    assert not is_removable(tmp_path / "a.csv", [])
    assert is_removable(tmp_path / "a.csv", [tmp_path])
    assert "Write it there?" not in export("csv", "--preview", "--out", ON_A_STICK).stderr


def test_what_a_terminal_would_obey_is_not_shown() -> None:
    assert list(shown(["name", "street"], ["a\x1b[2Jb\r\n", ""])) == ["  name: a [2Jb  "]
