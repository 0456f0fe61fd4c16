"""Texts that nobody types by chance: every script, and whatever hides, reorders, piles up, runs or breaks a parser."""

import random
import unicodedata
from collections.abc import Iterator

_WORDS_OF_A_SCRIPT = 6
_PIECES = (
    # formulas, plain, wide, small, and behind what a spreadsheet skips
    *('=HYPERLINK("http://x","y")', "=1+1", "+1+1", "-2+3", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM(A1)", "−1"),
    *("﹦1", "﹢1", "﹣1", "﹫A1", "=cmd|' /C calc'!A0", "'=1", '"=1"', "%0A=1", "=", "+", "-", "@"),
    *(" ", "  ", "\u00a0", "\u3000", "\u2003", "\t", "\r", "\n", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028"),
    # seen by nobody: controls, bidi, zero width, fillers, tags, no characters at all
    *("\x00", "\x07", "\x1b[31m", "\x7f", "\x9b", "\u200b", "\u2060", "\ufeff", "\u00ad", "\u034f", "\u180e"),
    *("\u061c", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2069"),
    *("\u115f", "\u1160", "\u3164", "\uffa0", "\u17b4", "\u2800", "\ufff9", "\ufffb", "\u206a", "\U000e0001"),
    *("\ud800", "\udfff", "\ud83d", "\ue000", "\U0010fffd", "\ufdd0", "\ufffe", "\U0010ffff", "\u0378", "\u0600"),
    "".join(map(chr, range(0xE0020, 0xE0040))),
    # Zalgo, and joiners where no script needs them
    *("Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a" * 4, "a" + "\u0489" * 40, "\u0301" * 30),
    *("e\u200b\u0301", "ḗ\u200b" + "\u0327" * 9, "م" + "\u200d" * 20, "a\u200db\u200cc", "क्\u200dष", "می\u200cخواهم"),
    # emoji: families, flags, keycaps, skins, variation selectors
    *(
        "👩\u200d👩\u200d👧\u200d👦",
        "🇨🇦🇺🇦",
        "1\ufe0f\u20e3",
        "👍🏽",
        "❤\ufe0f",
        "🏴\U000e0067\U000e0062\U000e007f",
        "辻\U000e0100",
    ),
    # what other programs trip over
    *(
        "'; DROP TABLE entries; --",
        "<script>alert(1)</script>",
        "${jndi:x}",
        "%s%n",
        "{0}",
        "../../etc",
        "\\",
        '"',
        ",",
    ),
    *(";", "NULL", "nan", "1e309", "٣٤", "𝟙𝟚", "½", "ﷺ", "ﬃ", "ẞß", "İı", "Ǆ", "㍿", "\u1e9e\u0323", "뢴\u11a8", "ΐΌ"),
    # nearly an answer
    *("Ada", "Олена", "K1A 0B1", "К1А", "h2x1y4", "ON", "qc", "CA", "514 555 0123", "+380", "ext", "(", ")", "+1" * 30),
    *("ada@example.org", "@", ".", "example", "xn--", "xn--a", "[127.0.0.1]", "ї@ї.укр", "a" * 70, "\u0130@\u0130.org"),
)


class NastyTexts:
    """A seeded stream of such texts; the same seed gives the same texts."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - a repeatable choice
        self._everything = [chr(code) for code in range(0x110000)]
        self._parts = [*_PIECES * 8, *self._words()]

    def some(self, count: int) -> list[str]:
        """So many texts: pieces and words put together, or letters from anywhere in Unicode."""
        return [self._text() for _ in range(count)]

    def _text(self) -> str:
        chance = self._chance
        if chance.random() < 0.1:  # most of Unicode is unassigned
            return "".join(chance.choices(self._everything, k=chance.randrange(12)))
        return "".join(chance.choices(self._parts, k=chance.choice((1, 1, 2, 2, 3, 5))))

    def _words(self) -> Iterator[str]:
        """A few words in every script that Unicode names."""
        scripts: dict[str, list[str]] = {}
        for character in self._everything:
            if unicodedata.category(character)[0] in "LMNS":
                script = unicodedata.name(character, "").partition(" ")[0]
                scripts.setdefault(script, []).append(character)
        for letters in scripts.values():
            for _ in range(_WORDS_OF_A_SCRIPT):
                yield "".join(self._chance.choices(letters, k=self._chance.randrange(1, 9)))
