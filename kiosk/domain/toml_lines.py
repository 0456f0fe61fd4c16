"""What is looked for in TOML before it is read: somebody else may have written it."""

MOST_DOTS = 100


def too_dotted(text: str) -> int | None:
    """The first line, from 1, with more dots than MOST_DOTS: tomllib takes gigabytes for one key of 30,000 parts."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MOST_DOTS and not line.lstrip().startswith("#"):
            return number
    return None
