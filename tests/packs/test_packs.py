"""Packs that are good: the one we bring, a new one, and the kiosk's own copy."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.petition import Petition
from kiosk.domain.words import LANGUAGES
from kiosk.packs.check import check
from kiosk.packs.copying import copy_pack
from kiosk.packs.fault import BadPack, FolderTaken
from kiosk.packs.files import KNOWN, TEXTS, TOML
from kiosk.packs.keys import lines_of
from kiosk.packs.load import load_pack
from kiosk.packs.new import write_new

BUNDLED = Path(__file__).parents[2] / "resources/packs/free-ukrainian-political-prisoners"
_BLOCK = re.compile(r"^(#+ |- )?", re.MULTILINE)


def _texts() -> dict[str, str]:
    return {name: (BUNDLED / name).read_text("utf-8") for name in TEXTS}


def test_the_bundled_petition_has_only_the_made_up_contact_to_replace() -> None:
    assert {(f.severity, f.message.split()[0]) for f in check(BUNDLED)} == {
        ("notice", "organizer.address"),
        ("notice", "organizer.email"),
    }


def test_the_bundled_petition_is_shown_as_closed_today_and_as_open_in_its_time() -> None:
    petition = load_pack(BUNDLED)
    assert petition.title["en"] == "Free Ukrainian Political Prisoners"
    assert petition.goal(0) == 1000
    assert petition.official is not None
    assert petition.official.state(date(2018, 10, 1)) == "open"
    assert petition.official.state(date(2026, 1, 1)) == "answered"


def test_every_language_says_the_same_things_in_the_same_order() -> None:
    texts = _texts()
    for name in ("letter", "request", "privacy", "update", "after"):
        shapes = {
            tuple((_BLOCK.match(block) or [""])[0] for block in texts[f"{code}/{name}.md"].strip().split("\n\n"))
            for code in LANGUAGES
        }
        assert len(shapes) == 1, name


def test_every_language_has_the_same_numbers() -> None:
    texts = _texts()
    for name in ("letter", "update", "after"):
        numbers = {tuple(sorted(re.findall(r"\d+", texts[f"{code}/{name}.md"]))) for code in LANGUAGES}
        assert len(numbers) == 1, name


def test_french_is_set_as_canadians_set_it() -> None:
    for name, text in {**_texts(), TOML: (BUNDLED / TOML).read_text("utf-8")}.items():
        lines = [line for line in text.split("\n") if name.startswith("fr/") or line.startswith("fr = ")]
        for line in lines:
            prose = re.sub(r"https:\S+", "", line)
            assert not re.search(r"[^\u00a0]:|[\s\u00a0][;!?]|«[^\u00a0]|[^\u00a0]»|\w'\w", prose), (name, line)


def test_ukrainian_uses_its_own_apostrophe_and_quotation_marks() -> None:
    for name, text in _texts().items():
        assert not name.startswith("uk/") or not re.search(r"['\"ыэъё]", text), name


def test_the_contact_is_put_where_the_texts_ask_for_it(pack: Path) -> None:
    toml = (pack / TOML).read_text("utf-8")
    toml = toml.replace("Put the organizer's mailing address here", "1 <b>Main</b> St *Rear*, Edmonton")
    (pack / TOML).write_text(toml, "utf-8")
    petition = load_pack(pack)
    assert "1 <b>Main</b> St *Rear*, Edmonton" in petition.consent.contact.text["fr"]
    assert r"1 \<b\>Main\</b\> St \*Rear\*, Edmonton" in petition.texts["uk"].privacy
    assert all("{" not in texts.privacy for texts in petition.texts.values())


@pytest.mark.parametrize("name", ["our-lake", "Наше озеро", "x", "Save Our Lake!"])
def test_a_new_petition_has_no_faults(tmp_path: Path, name: str) -> None:
    written = write_new(tmp_path / name, today=date(2026, 5, 3))
    assert {fault.severity for fault in check(tmp_path / name)} == {"notice"}
    assert written == [tmp_path / name / known for known in KNOWN]
    assert load_pack(tmp_path / name).as_of["uk"] == "травень 2026"


def test_a_new_petition_never_writes_over_anything(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", "utf-8")
    for folder in (tmp_path, tmp_path / "mine.txt"):
        with pytest.raises(FolderTaken):
            write_new(folder, today=date(2026, 5, 3))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_kiosk_keeps_its_own_copy_of_the_known_files(pack: Path, tmp_path: Path) -> None:
    (pack / "photo.jpg").write_bytes(b"x")
    copy = tmp_path / "kiosk" / "pack"
    copy_pack(pack, copy)
    copy_pack(pack, copy)  # a set-up that was cut off is done again
    assert load_pack(copy) == load_pack(pack)
    assert sorted(str(path.relative_to(copy)) for path in copy.rglob("*.*")) == sorted(KNOWN)
    assert [path.name for path in copy.parent.iterdir()] == ["pack"]


def test_a_copy_never_takes_the_place_of_another_petition(pack: Path, tmp_path: Path) -> None:
    copy_pack(pack, tmp_path / "copy")
    (pack / "en/letter.md").write_text("Another letter.", "utf-8")
    with pytest.raises(FolderTaken):
        copy_pack(pack, tmp_path / "copy")
    assert load_pack(tmp_path / "copy").texts["en"].letter != "Another letter."


def test_a_bad_pack_is_not_copied(pack: Path, tmp_path: Path) -> None:
    (pack / "en/letter.md").unlink()
    with pytest.raises(BadPack):
        copy_pack(pack, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_every_way_to_write_a_key_is_found_on_its_line() -> None:
    text = (
        'a = """\nb = 1\n""""\n"c d".e = [1, # x\n  { f = \'=\', "g" = [] },\n]\n[[h]]\ni = 1\n[[h]]\n'
        "j = 2018-09-04 10:00:00\n[h.k]\nl.m = 1.5\n[n]\no = '''\n[p]'''\nq = \"\\\"]\"\nr = true"
    )
    tomllib.loads(text)
    found = lines_of(text)
    wanted = {
        ("a",): 1,
        ("c d", "e"): 4,
        ("c d", "e", 1, "g"): 5,
        ("h", 0, "i"): 8,
        ("h", 1, "j"): 10,
        ("h", 1, "k", "l", "m"): 12,
        ("n", "q"): 16,
        ("n", "r"): 17,
    }
    assert {path: found[path] for path in wanted} == wanted
    assert ("b",) not in found
    assert ("n", "p") not in found


_VALUES = ["1", '"x"', "[]", "{}", "true", "2020-01-01", "1.5", "nan", "[[1]]", '{ en = "a" }', "07:32:00", '"\\u202e"']
_CUT = st.tuples(st.integers(0, 200), st.sampled_from(["drop", "double", "value", "text"]), st.sampled_from(_VALUES))


@given(changes=st.lists(_CUT, min_size=1, max_size=4), noise=st.text(max_size=8))
@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # every example writes the whole file anew
)
def test_no_petition_toml_crashes_a_check(pack: Path, changes: list[tuple[int, str, str]], noise: str) -> None:
    lines = (BUNDLED / TOML).read_text("utf-8").split("\n")
    for number, change, value in changes:
        at = number % len(lines)
        match change:
            case "drop":
                lines[at] = ""
            case "double":
                lines.insert(at, lines[at])
            case "value" if "=" in lines[at]:
                lines[at] = f"{lines[at].split('=')[0]}= {value}"
            case _:
                middle = number % (len(lines[at]) + 1)
                lines[at] = lines[at][:middle] + noise + lines[at][middle:]
    text = "\n".join(lines)
    (pack / TOML).write_bytes(text.encode("utf-8", "surrogatepass"))
    faults = check(pack)
    assert all(1 <= fault.line <= text.count("\n") + 1 for fault in faults if fault.file == TOML)
    if any(fault.severity == "fault" for fault in faults):
        with pytest.raises(BadPack):
            load_pack(pack)
    else:
        assert isinstance(load_pack(pack), Petition)
