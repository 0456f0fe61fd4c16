"""What the House of Commons would set a paper petition aside for, as far as its words can show it.

The rules are those of the House's Procedure and Practice and of its guides to petitions. Whether a petition is
accepted, only its Clerk of Petitions says.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from kiosk.domain.paper_petition import HouseLanguage, PaperPetition
from kiosk.packs.fault import Fault, Severity
from kiosk.packs.files import TOML
from kiosk.packs.keys import Path, nearest
from kiosk.packs.letters import EXAMPLE
from kiosk.packs.markdown import is_one_plain_paragraph

MOST_ELECTRONIC_WORDS = 250
_ADDRESS = re.compile(r"://|\bwww\.|@|[a-z0-9]\.[a-z]{2,}|\d{3}\)?[ .-]\d{3}[ .-]\d{4}", re.IGNORECASE)
# Latin letters, figures and the marks of a text; pictures come as letters, too.
FOREIGN = re.compile(r"[^\x20-\x7e\xa0-\u024f\u1e00-\u1eff\u2010-\u2014\u2018-\u201e\u2026\u202f\u2039\u203a\u20ac]")
_ASKING: Mapping[HouseLanguage, re.Pattern[str]] = {
    "en": re.compile(r"\b(ask|request|call (up)?on|pray|urge|petition|invite|beg|appeal to)\b", re.IGNORECASE),
    "fr": re.compile(
        r"\b(demandons|demandent|prions|prient|sollicitons|sollicitent|appelons|invitons|pressons|supplions)\b",
        re.IGNORECASE,
    ),
}
_DEMANDING: Mapping[HouseLanguage, re.Pattern[str]] = {
    "en": re.compile(r"\b(demand(s|ed|ing)?|insist(s|ed|ing)?|require(s|d)?|must|shall)\b", re.IGNORECASE),
    "fr": re.compile(
        r"\b(exig(er|e|eons|ent|eant)|insist(er|e|ons|ent)|ordonn(er|ons|ent)|somm(ons|ent)|doi(t|vent))\b",
        re.IGNORECASE,
    ),
}
# A few words that offices are known to send back; no list can say what is temperate.
_HEATED: Mapping[HouseLanguage, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(liars?|lying|traitors?|idiots?|fools?|stupid|shameful|disgraceful|disgusting|evil|scandalous|thugs?"
        r"|murderers?|crooks?|hypocrites?)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(menteu(rs?|ses?)|traîtres?|idiots?|imbéciles?|stupides?|honteu(x|ses?)|scandaleu(x|ses?)|dégoûtant(e?s?)"
        r"|meurtri(ers?|ères?)|assassins?|voyous?|hypocrites?)\b",
        re.IGNORECASE,
    ),
}


_BEGINNINGS: Mapping[HouseLanguage, str] = {
    "en": "We ask the House of Commons to",
    "fr": "Nous prions la Chambre des communes de",
}

Slip = tuple[str, Severity]
"""What is wrong, said after the key it is at, and whether it stops the sheets."""


def faults_in(paper: PaperPetition, lines: dict[Path, int]) -> Iterator[Fault]:
    """Every rule that the words break; `lines` tells on which line of petition.toml each key stands."""
    for code in paper.languages:
        request: Path = ("request", code)
        for path, text in _written(paper, code):
            for message, severity in (
                *_text_slips(text, code),
                *(_request_slips(text, code) if path == request else ()),
            ):
                yield _fault(lines, path, message, severity)
        words = sum(len(text.split()) for text in (*paper.text[code], paper.request[code]))
        if words > MOST_ELECTRONIC_WORDS:
            told = f"and request have {words} words; an electronic petition may have {MOST_ELECTRONIC_WORDS}"
            yield _fault(lines, ("text", code), told, "notice")


def _fault(lines: dict[Path, int], path: Path, message: str, severity: Severity) -> Fault:
    key = ".".join(map(str, path[:2]))
    return Fault(TOML, nearest(lines, ("parliament", *path)), f"parliament.{key} {message}", severity)


def _written(paper: PaperPetition, code: HouseLanguage) -> Iterator[tuple[Path, str]]:
    if code in paper.to:
        yield ("to", code), paper.to[code]
    yield ("residents", code), paper.residents[code]
    for number, paragraph in enumerate(paper.text[code]):
        yield ("text", code, number), paragraph
    yield ("request", code), paper.request[code]


def _text_slips(text: str, code: HouseLanguage) -> Iterator[Slip]:
    if address := _ADDRESS.search(text):
        yield (
            f"reads like a web address, an e-mail or a phone at “{_around(text, address)}”; none may stand in it",
            "fault",
        )
    if "{" in text or not is_one_plain_paragraph(text):
        yield "is printed as it stands: write plain words, without Markdown, pictures, links or blanks", "fault"
    if foreign := FOREIGN.search(unicodedata.normalize("NFC", text)):
        name = unicodedata.name(foreign[0], "")
        told = f"holds U+{ord(foreign[0]):04X} {name}".rstrip()
        yield f"{told}: a petition is in English or French, and has no pictures", "fault"
    if EXAMPLE.search(text):
        yield "still has its example words: put your own", "fault"
    if heated := _HEATED[code].search(text):
        yield f"says “{heated[0]}”; the House takes temperate language only", "notice"


def _request_slips(text: str, code: HouseLanguage) -> Iterator[Slip]:
    asked, demanded = _ASKING[code].search(text), _DEMANDING[code].search(text)
    if demanded and (asked is None or demanded.start() < asked.start()):
        yield f"demands, with “{demanded[0]}”: a petition asks, and its first verb has to show it", "fault"
    elif asked is None:
        yield f"asks for nothing: begin with words such as “{_BEGINNINGS[code]}”", "fault"
    elif demanded:
        yield f"says “{demanded[0]}”; make sure that nothing is demanded of whom you ask", "notice"


def _around(text: str, found: re.Match[str]) -> str:
    """The whole word in which something was found."""
    before, after = text[: found.start()].rsplit(" ", maxsplit=1)[-1], text[found.end() :].split(" ", maxsplit=1)[0]
    return f"{before}{found[0]}{after}"[:64]
