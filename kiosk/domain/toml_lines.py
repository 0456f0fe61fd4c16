"""TOML that somebody else may have written: what is looked for before it is read, and how its first slip is told."""

from pydantic import ValidationError

MOST_DOTS = 100


def too_dotted(text: str) -> int | None:
    """The first line, from 1, with more dots than MOST_DOTS: tomllib takes gigabytes for one key of 30,000 parts."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MOST_DOTS and not line.lstrip().startswith("#"):
            return number
    return None


def first_slip(error: ValidationError) -> str:
    """The first thing that cannot be taken, in one sentence: where it is, and what is wrong with it."""
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"]) or "it"
    return f"{where}: {first['msg'].removeprefix('Value error, ').removesuffix('.')}."
