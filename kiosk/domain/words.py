"""Short texts in every language of a petition, and the languages themselves."""

from typing import Annotated, Literal

from pydantic import StringConstraints

Language = Literal["en", "fr", "uk"]
LANGUAGES: tuple[Language, ...] = ("en", "fr", "uk")

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000)]
Words = dict[Language, Line]
