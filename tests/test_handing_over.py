"""Two people sign for what was handed over: every file, every kiosk, and counts that are told apart."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk import paths
from kiosk.cli import cli
from kiosk.commands.afternoon import PASSPHRASE, Afternoon
from kiosk.commands.worlds_faults import told_plainly
from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.file_sums import FileSum, file_sums, listed, write_sums
from kiosk.export.handed import Handed, HandedKiosk, OnPaper, OnScreen, Reported
from kiosk.export.progress import unwatched
from kiosk.export.receipt import ReceiptOptions, write_receipt
from kiosk.export.receipt_wording import RECEIPT_WORDINGS
from kiosk.packs.load import load_pack
from tests.export.conftest import FONTS
from tests.export.pdf_text import QPDF, page_texts, tightly

DAY = date(2026, 5, 6)
SHA256SUM = shutil.which("sha256sum")
HOSTILE = ("a\nline.txt", "back\\slash.txt", " Звіт «№ 1».txt", "-c", "return\r.txt")

Ask = Callable[..., Result]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is at home after three sticks came, one with an entry missing, and somebody counted paper."""
    afternoon = Afternoon(tmp_path_factory.mktemp("home"))
    afternoon.begins()
    (afternoon.root / "passphrase.txt").write_text(PASSPHRASE, "utf-8")
    bundle = next((afternoon.root / "STICK-2").glob("*.bundle"))
    lines = bundle.read_bytes().splitlines(keepends=True)
    bundle.write_bytes(b"".join([*lines[:9], *lines[11:]]))
    run = CliRunner()
    run.invoke(cli, ["gather", *map(str, afternoon.sticks()), "--desk", f"{afternoon.root}/desk"])
    for words in (
        ["sheet", "official", "1", "--valid", "22", "--struck-out", "3", "--on", "2026-05-05"],
        ["sheet", "campaign", "Café", "--valid", "31", "--on", "2026-05-04"],
        ["elsewhere", "Our page", "--count", "1200", "--as-of", "2026-05-01"],
    ):
        assert run.invoke(cli, ["tally", *words, "--data", f"{afternoon.root}/desk"]).exit_code == 0
    return afternoon.root


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What goes to the Minister."""
    made = tmp_path / "to the minister"
    (made / "ink").mkdir(parents=True)
    (made / "sheets.pdf").write_bytes(b"%PDF-1.7\n")
    for number in range(3):
        (made / "ink" / f"{number}.svg").write_text("<svg/>" * number, "utf-8")
    return made


@pytest.fixture
def hands_over(desk: Path) -> Ask:
    def ask(folder: Path, *words: str) -> Result:
        mine = ["--data", f"{desk}/desk", "--key", f"{desk}/organizer.key"]
        secret = ["--passphrase-file", f"{desk}/passphrase.txt"]
        return CliRunner().invoke(cli, ["handover", str(folder), *words, *mine, *secret], catch_exceptions=False)

    return ask


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_receipt_tells_screen_paper_and_elsewhere_apart_in_every_language(
    hands_over: Ask, folder: Path, language: Language
) -> None:
    done = hands_over(folder, "--language", language)
    assert done.exit_code == 0, done.output
    (page,) = page_texts(folder / "hand-over.pdf")
    words = RECEIPT_WORDINGS[language]
    assert tightly(words.apart) in tightly(page)
    assert f"148 {'підписів' if language == 'uk' else 'signatures'}" in page.replace("\u00a0", " ")
    assert f"22 {words.valid_rows}" in page
    assert f"31 {words.valid_rows}" in page
    assert "Our page" in page
    assert {"en": "as of May 1, 2026", "fr": "en date du 1er mai 2026", "uk": "станом на 1 травня 2026 р."}[
        language
    ] in page.replace("\u00a0", " ")
    assert tightly(words.missing.format(numbers="10–11")) in tightly(page)
    assert page.count(words.is_whole) == 2
    assert "Table 1" in page
    assert "Table 2" in page
    assert words.received_by in page


def test_every_file_is_on_the_receipt_with_its_sum_and_a_folder_is_one_line(hands_over: Ask, folder: Path) -> None:
    hands_over(folder)
    page = page_texts(folder / "hand-over.pdf")[0]
    assert sha256(b"%PDF-1.7\n").hexdigest() in page
    assert "ink/ (files: 3)" in page
    of_ink = b"".join(
        line for line in (folder / "SHA256SUMS").read_bytes().splitlines(keepends=True) if b"  ink/" in line
    )
    assert sha256(of_ink).hexdigest() in page


def checks(folder: Path) -> "subprocess.CompletedProcess[bytes]":
    """What sha256sum says of the files in a folder."""
    assert SHA256SUM
    command = [SHA256SUM, "--strict", "-c", "SHA256SUMS"]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False)


@pytest.mark.skipif(SHA256SUM is None, reason="this system has no sha256sum")
def test_another_program_checks_the_sums_whatever_the_files_are_called(hands_over: Ask, folder: Path) -> None:
    for name in HOSTILE:
        (folder / name).write_text(name, "utf-8")
    for _time in range(2):
        assert hands_over(folder).exit_code == 0
        checked = subprocess.run(
            [str(SHA256SUM), "--strict", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, check=False
        )
        assert checked.returncode == 0, checked.stderr
        assert checked.stdout.count(b": OK\n") == 1 + 3 + len(HOSTILE) + 1, "the receipt is checked too"
    (folder / "sheets.pdf").write_bytes(b"changed")
    checked = subprocess.run([str(SHA256SUM), "-c", "SHA256SUMS"], cwd=folder, capture_output=True, check=False)
    assert b"sheets.pdf: FAILED" in checked.stdout


def test_a_folder_with_nothing_in_it_gets_no_receipt(
    hands_over: Ask, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended, told_plainly():
        hands_over(tmp_path)
    assert ended.value.code == 3
    assert "there is no file in it to hand over." in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def handed(kiosks: int, files: list[FileSum], **said: object) -> Handed:
    counted = OnScreen(9, 12, 1, 2, 0, {"": 5, "A very long name of an event " * 4: 4}, {DAY: 9}, {23: 9})
    nothing = OnPaper(0, 0, 0, None)
    each = tuple(
        HandedKiosk(f"{number:032x}", f"Table {number}", 7, 8, "ABCD-EFGH", (), is_doubtful=False)
        for number in range(kiosks)
    )
    return replace(Handed(counted, nothing, nothing, (), tuple(listed(files)), each), **said)  # type: ignore[arg-type] # by name


def written(path: Path, told: Handed, language: Language = "en") -> list[str]:
    pages = write_receipt(path, load_pack(paths.bundled_pack()), told, ReceiptOptions(DAY, FONTS, "letter", language))
    texts = page_texts(path)
    assert len(texts) == pages
    if QPDF:
        subprocess.run([QPDF, "--check", path], capture_output=True, check=True)
    return texts


def test_more_kiosks_than_fit_go_on_on_another_page_under_the_same_head(tmp_path: Path) -> None:
    pages = written(tmp_path / "r.pdf", handed(130, [FileSum("a.pdf", 1, "0" * 64)]))
    assert len(pages) > 2
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))
    assert all("Check code" in page for page in pages[1:-1])
    assert [number for number in range(130) if f"Table {number} ·" not in " ".join(pages)] == []
    assert ["Received by" in page for page in pages] == [False] * (len(pages) - 1) + [True]


@pytest.mark.parametrize("kiosks", range(4, 18))
def test_a_head_is_never_alone_and_there_is_always_room_to_sign(tmp_path: Path, kiosks: int) -> None:
    pages = written(tmp_path / "r.pdf", handed(kiosks, [FileSum("a.pdf", 1, "0" * 64)]))
    for page in pages:
        assert ("Check code" in page) == ("ABCD-EFGH" in page)
    assert "Received by" in pages[-1]


def test_a_desk_at_which_nobody_signed_yet_has_a_receipt_too(tmp_path: Path) -> None:
    nobody = OnScreen(0, 0, 0, 0, 0, {}, {}, {})
    (page,) = written(tmp_path / "r.pdf", handed(1, [FileSum("a.pdf", 1, "0" * 64)], on_screen=nobody))
    assert "By event" not in page
    assert page.count("No sheet was entered.") == 2


def test_hundreds_of_days_and_events_and_sources_are_all_told(tmp_path: Path) -> None:
    days = {DAY + timedelta(days=number): number + 1 for number in range(400)}
    many = OnScreen(10, 10, 0, 0, 0, {f"Event {number}": 9 - number for number in range(9)}, days, {0: 1, 23: 9})
    reports = tuple(Reported(f"Page {number} at change.example", number, DAY) for number in range(60))
    text = " ".join(
        written(tmp_path / "r.pdf", handed(3, [FileSum("a" * 250, 1, "0" * 64)], on_screen=many, elsewhere=reports))
    )
    assert "Others (6)" in text
    assert f"{sum(range(1, 7))} " in text
    assert "May 6, 2026" in text
    assert "June 9, 2027" in text
    assert [number for number in range(60) if f"Page {number} at change.example" not in text] == []
    assert "a" * 250 in tightly(text)


def test_sums_are_in_the_order_of_names_and_leave_out_what_a_hand_over_writes_itself(tmp_path: Path) -> None:
    for name in ("b", "a", "hand-over.pdf", "SHA256SUMS"):
        (tmp_path / name).write_text(name, "utf-8")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "hand-over.pdf").write_text("another's", "utf-8")
    sums = file_sums(tmp_path, unwatched)
    assert [each.name for each in sums] == ["a", "b", "c/hand-over.pdf"]
    write_sums(tmp_path / "SHA256SUMS", sums)
    assert (tmp_path / "SHA256SUMS").read_text("utf-8").startswith(f"{sha256(b'a').hexdigest()}  a\n")
