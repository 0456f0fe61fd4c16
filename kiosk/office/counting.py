"""Answers what the overview asks: the counts of what an office has opened."""

from collections.abc import Mapping, Sequence

from kiosk.desk.counts import count
from kiosk.office.office import Office
from kiosk.ui.desk.overview import Bar, Counted, Totals


class CountOffice:
    """Counts the roll of an office."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def counted(self) -> Counted:
        """Totals and groups; nothing where nothing is open."""
        if self._office.opened is None:
            return Counted(Totals(), {})
        found = count(self._office.opened.roll)
        totals = Totals(
            given=found.totals.given,
            counting=found.totals.counting,
            aside=sum(found.totals.set_aside.values()),
            taken_back=found.totals.taken_back,
            erased=found.totals.erased,
            contact=found.contact,
            on_paper=found.totals.on_paper,
        )
        return Counted(
            totals,
            {
                "events": _bars(found.events),
                "days": _bars({day.isoformat(): number for day, number in found.days.items()}),
                "hours": _bars({f"{hour:02}:00": number for hour, number in found.hours.items()}),
                "provinces": _bars(found.provinces),
                "languages": _bars(found.languages),
                "kiosks": [Bar(f"{each.name} ({each.kiosk[:8]})", each.count) for each in found.kiosks],
            },
        )


def _bars(counts: Mapping[str, int]) -> Sequence[Bar]:
    return [Bar(key, number) for key, number in counts.items()]
