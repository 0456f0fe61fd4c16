"""What somebody could do to the folder of a pack that a kiosk is asked to read from a stick."""

import os
import random
import struct
from collections.abc import Callable
from pathlib import Path

from kiosk.packs.files import KNOWN, PICTURES, TEXTS, TOML

CANARY = "kanarkaznadvoru"  # in every file outside: where it comes out, a link was followed
HUGE = 1 << 30  # bytes, none of them on the disk
_MARKDOWN = (
    *(
        "[",
        "](",
        "![",
        "> ",
        "- ",
        "1. ",
        "*a_",
        "**a",
        "`",
        "``a`",
        "<",
        "<a ",
        "&#x202e;",
        "&amp",
        "\\",
        "a\n\n",
        "# ",
    ),
    *("[a](b ", "[a]: b\n", "<!--", "~~~\n", "\t", "    a\n", "a  \n", "_______a", "[]([](", "********* ", "|a", "\n>"),
)
Mischief = Callable[[Path, random.Random, Path], None]


def lay_out(outside: Path) -> None:
    """Files that no reader of a pack has any business with."""
    (outside / "en").mkdir(parents=True)
    for name in ("petition.toml", "letter.md", "en/letter.md", "en/request.md", "picture.png"):
        (outside / name).write_text(f"# {CANARY}\n\n{CANARY}\n", "utf-8")


def links_a_file(folder: Path, chance: random.Random, outside: Path) -> None:
    path = _away(folder / chance.choice((*KNOWN, *PICTURES)))
    path.symlink_to(
        chance.choice([outside / "letter.md", outside / "en", Path("/dev/zero"), Path("/proc/self/mem"), path])
    )


def links_a_folder(folder: Path, chance: random.Random, outside: Path) -> None:
    language = folder / chance.choice(("en", "fr", "uk"))
    language.rename(folder / "elsewhere") if chance.random() < 0.5 else _emptied(language)
    language.symlink_to(chance.choice([outside / "en", folder, Path("..")]))


def goes_round(folder: Path, chance: random.Random, outside: Path) -> None:
    deep = folder
    for _ in range(chance.randrange(1, 40)):
        deep = deep / chance.choice(("en", "fr", "x"))
        deep.mkdir(exist_ok=True)
    (deep / "again").symlink_to(chance.choice([folder, outside]))


def puts_a_pipe(folder: Path, chance: random.Random, _outside: Path) -> None:
    os.mkfifo(_away(folder / chance.choice((*KNOWN, *PICTURES))))


def blows_up(folder: Path, chance: random.Random, _outside: Path) -> None:
    path = folder / chance.choice((*KNOWN, *PICTURES))
    path.touch()
    os.truncate(path, chance.choice((HUGE, 64 * 1024 + 1, 2048 * 1024 + 1)))


def bombs_the_toml(folder: Path, chance: random.Random, _outside: Path) -> None:
    size = chance.choice((90, 2_000, 60_000))
    bomb = chance.choice(
        (
            "a." * size + "a = 1",
            "\n".join("a." * 90 + f"b{number} = 1" for number in range(size // 200)),
            "[" + "a." * min(size, 90) + "a]",
            "a = " + "[" * size + "]" * size,
            "a = " + "{a = " * size + "1" + "}" * size,
            "a = " + "1" * size,
            "a = 1e" + "9" * min(size, 400),
            "\n".join(f"[[a]]\nb{number} = 0" for number in range(size // 20)),
            "\n".join(f"k{number} = 0" for number in range(size // 10)),
            'a = """' + "\\u0041" * (size // 6) + '"""',
        )
    )
    text = _toml(folder)
    (folder / TOML).write_text(chance.choice((bomb + "\n" + text, text + "\n" + bomb, bomb)), "utf-8")


def nests_the_markdown(folder: Path, chance: random.Random, _outside: Path) -> None:
    unit = chance.choice(_MARKDOWN)
    size = chance.choice((500, 8_000, 64_000))
    text = chance.choice(("", "# Our lake\n\n")) + unit * (size // len(unit))
    (folder / chance.choice(TEXTS)).write_text(text[:65_000], "utf-8")


def bombs_the_picture(folder: Path, chance: random.Random, _outside: Path) -> None:
    name = chance.choice(PICTURES)
    sides = chance.choice(((0, 0), (1, 1), (60_000, 60_000), (2**32 - 1, 2**32 - 1), (4_000, 6_000)))
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", *sides)
    segment = chance.choice((b"\xff\xe0\x00\x02", b"\xff\xe0\x00\x00", b"\xff\xff\xff\xff", b"\xff\xc0\x00\x11\x08"))
    jpeg = b"\xff\xd8" + segment * chance.choice((1, 1_000, 500_000))
    (folder / name).write_bytes(chance.choice((png, png[: chance.randrange(24)], jpeg, b"", b"GIF89a", b"<svg/>")))
    text = _toml(folder)
    words = "{ en = 'A lake', fr = 'Un lac', uk = 'Озеро' }"
    named = chance.choice((f"'{name}'", f"'../outside/{name}'", "'/etc/passwd'", "['x']", "7"))
    (folder / TOML).write_text(f"{text}\n[picture]\nfile = {named}\nalt = {words}\n", "utf-8")


def names_strangely(folder: Path, chance: random.Random, _outside: Path) -> None:
    names = (
        b"\x1b[2J",
        b"a\nb:1: fine",
        b"\xff\xfe",
        b"..\\..\\x",
        b"\xe2\x80\xae" + b"txt.exe",
        b" ",
        b"\xf3\xa0\x81\x81",
    )
    for number in range(chance.choice((1, 3, 40))):
        name = chance.choice(names) + chance.choice((b"", b"%d" % number, b"x" * 200))
        place = chance.choice((folder, folder / "en")) / os.fsdecode(name)
        place.write_bytes(b"anything")


def writes_it_otherwise(folder: Path, chance: random.Random, _outside: Path) -> None:
    path = folder / chance.choice(KNOWN)
    text = path.read_text("utf-8", errors="replace") if path.is_file() else "# A\n"
    coding = chance.choice(("utf-16", "utf-16-le", "utf-32", "cp1251", "utf-8-sig", "utf-7", "cp037"))
    path.write_bytes(text.encode(coding, errors="replace"))


def flips(folder: Path, chance: random.Random, _outside: Path) -> None:
    path = folder / chance.choice(KNOWN)
    data = bytearray(path.read_bytes() if path.is_file() and path.stat().st_size < HUGE else b"a")
    for _ in range(chance.choice((1, 1, 3, 30)) if data else 0):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def is_of_another_version(folder: Path, chance: random.Random, _outside: Path) -> None:
    text = _toml(folder)
    version = chance.choice(("2", "0", "-1", "'1'", "1.0", "true", "9" * 4301, "[1]", "1979-05-27", "nan"))
    (folder / TOML).write_text(text.replace("format = 1", f"format = {version}"), "utf-8")


def takes_away(folder: Path, chance: random.Random, _outside: Path) -> None:
    path = _away(folder / chance.choice(KNOWN))
    if chance.random() < 0.5:
        path.mkdir()


_INSIDE: tuple[Mischief, ...] = (
    *(bombs_the_toml, nests_the_markdown, bombs_the_picture, writes_it_otherwise, flips, is_of_another_version),
)
_AROUND: tuple[Mischief, ...] = (
    *(links_a_file, links_a_folder, goes_round, puts_a_pipe, blows_up, names_strangely, takes_away),
)


def spoil(folder: Path, chance: random.Random, outside: Path) -> None:
    """Do one to three such things; whatever leads out of the folder comes last, or the next would be done outside."""
    for mischief in chance.sample(_INSIDE, chance.randrange(3)):
        mischief(folder, chance, outside)
    chance.choice((*_INSIDE, *_AROUND, *_AROUND))(folder, chance, outside)


def _toml(folder: Path) -> str:
    return (folder / TOML).read_text("utf-8", errors="replace")


def _away(path: Path) -> Path:
    path.unlink(missing_ok=True)
    return path


def _emptied(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
