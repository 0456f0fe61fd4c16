"""A paper petition that keeps every rule, for tests to spoil."""

from pathlib import Path

PAPER = """[parliament]
addressee = "house"

[parliament.residents]
en = "residents of Canada"
fr = "résidents du Canada"

[parliament.text]
en = [
    "The lake is empty.",
    "Nobody can swim.",
]
fr = [
    "Le lac est vide.",
]

[parliament.request]
en = "We ask the House of Commons to fill the lake."
fr = "Nous prions la Chambre des communes de remplir le lac."
"""


def with_paper(pack: Path, paper: str) -> int:
    """Write a paper petition at the end of a pack's petition.toml; the line its table begins on."""
    file = pack / "petition.toml"
    before = file.read_text("utf-8")
    file.write_text(before + paper, "utf-8")
    return before.count("\n") + 1
