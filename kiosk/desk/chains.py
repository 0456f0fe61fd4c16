"""Whether anything is missing from what was gathered: each kiosk's numbers and chain, from its first entry on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from kiosk.ledger.gathered import Link
from kiosk.sealing.entry import adds, genesis, head_code


@dataclass(frozen=True, slots=True)
class KioskChain:
    """One kiosk's entries.

    `gaps` are first and last numbers that are missing; `breaks` are numbers that do not follow the one before them;
    `twice` are numbers under which two different entries came: somebody has the kiosk's own key.
    """

    kiosk: str
    entries: int
    signatures: int
    last: int
    code: str
    events: tuple[str, ...]
    gaps: tuple[tuple[int, int], ...]
    breaks: tuple[int, ...]
    twice: tuple[int, ...]

    @property
    def is_whole(self) -> bool:
        return not (self.gaps or self.breaks or self.twice)

    def __str__(self) -> str:
        told = (
            f"Kiosk {self.kiosk[:8]}: {self.signatures} signatures in {self.entries} entries, check code {self.code}."
        )
        return " ".join([told, *self._complaints()]) if not self.is_whole else f"{told} Nothing is missing before it."

    def _complaints(self) -> Iterator[str]:
        for first, last in self.gaps:
            yield f"Missing: {first}." if first == last else f"Missing: {first} to {last}."
        if self.breaks:
            yield f"Not following the one before: {', '.join(map(str, self.breaks))}."
        if self.twice:
            yield f"Two different entries under one number: {', '.join(map(str, self.twice))}."


def chains(links: Iterable[Link], petition: str) -> list[KioskChain]:
    """Every kiosk's, from links in the order of kiosk and number; what a desk decided is no kiosk's."""
    # Two desks of one organizer decide under one id: what they number is nobody's ledger.
    of_kiosks = (link for link in links if link.kind != "decision")
    return [_chain(kiosk, list(own), petition) for kiosk, own in groupby(of_kiosks, key=lambda link: link.kiosk)]


def _chain(kiosk: str, links: list[Link], petition: str) -> KioskChain:
    by_number: dict[int, list[Link]] = {}
    for link in links:
        by_number.setdefault(link.number, []).append(link)
    gaps, breaks = [], []
    before, hashes = 0, {genesis(petition, kiosk)}
    for number, own in by_number.items():
        if number > before + 1:
            gaps.append((before + 1, number - 1))
        elif not any(link.previous in hashes for link in own):
            breaks.append(number)
        before, hashes = number, {link.hash for link in own}
    signatures = sum(adds(link.kind) for link in links)
    return KioskChain(
        kiosk=kiosk,
        entries=len(links),
        signatures=signatures,
        last=before,
        code=head_code(links[-1].hash),
        events=tuple(dict.fromkeys(link.event for link in links)),
        gaps=tuple(gaps),
        breaks=tuple(breaks),
        twice=tuple(number for number, own in by_number.items() if len(own) > 1),
    )
