"""Answers what the tally page asks: counts on screen, on paper and elsewhere, and lines entered by hand."""

from datetime import date

from pydantic import ValidationError

from kiosk.desk.hand_tally import BadTally, Elsewhere, HandTally, PenCount, PenSheet, Track, load_tally, save_tally
from kiosk.domain.paper_petition import VALID_NEEDED
from kiosk.export.finished_file import reason_of
from kiosk.office.office import Office
from kiosk.ui.desk.paper import Apart, PaperLine, PenTotal

_TRACKS: dict[str, Track] = {"official": "official", "campaign": "campaign"}
_ANSWERS = {"source": "name", "valid": "count", "as_of": "day", "entered_on": "day"}


class TallyOffice:
    """The tally of an office's folder, beside what it has opened."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._file = office.data.tally

    def apart(self) -> Apart:
        """Everything, each as of its day; nothing but the problem where the tally cannot be read."""
        opened, today = self._office.opened, self._office.now().date().isoformat()
        on_screen = len(opened.roll.signed) if opened else 0
        try:
            tally = load_tally(self._file)
        except BadTally:
            return Apart(on_screen=on_screen, today=today, problem="damaged")
        official = tally.pen("official")
        return Apart(
            on_screen=on_screen,
            today=today,
            campaign=_total(tally.pen("campaign")),
            official=_total(official),
            missing=max(0, VALID_NEEDED - official.valid) if official.sheets else 0,
            is_thin=official.margin == "thin",
            lines=_lines(tally),
        )

    def enter(self, kind: str, answers: dict[str, str]) -> dict[str, str]:
        """Put a line down, or put another one in its place."""
        problems = {name: code for name in ("name", "count", "day") if (code := _slip(name, answers[name]))}
        if kind != "elsewhere" and (code := _slip("struck_out", answers["struck_out"] or "0")):
            problems["struck_out"] = code
        if problems:
            return problems
        try:
            save_tally(self._file, self._with(load_tally(self._file), kind, answers))
        except ValidationError as error:
            answer = str(error.errors()[0]["loc"][-1]) if error.errors()[0]["loc"] else "name"
            return {_ANSWERS.get(answer, answer): "odd"}
        except BadTally:
            return {"all": "damaged"}
        except OSError as error:
            return {"all": reason_of(error)}
        return {}

    def remove(self, kind: str, name: str) -> dict[str, str]:
        try:
            save_tally(self._file, load_tally(self._file).without(_TRACKS.get(kind, "elsewhere"), name))
        except BadTally:
            return {"all": "damaged"}
        except OSError as error:
            return {"all": reason_of(error)}
        return {}

    @staticmethod
    def _with(tally: HandTally, kind: str, answers: dict[str, str]) -> HandTally:
        name, count, day = answers["name"], int(answers["count"]), date.fromisoformat(answers["day"])
        if kind not in _TRACKS:
            return tally.with_elsewhere(Elsewhere(source=name, count=count, as_of=day))
        struck_out = int(answers["struck_out"] or "0")
        return tally.with_sheet(
            PenSheet(track=_TRACKS[kind], name=name, valid=count, struck_out=struck_out, entered_on=day)
        )


def _slip(name: str, text: str) -> str:
    """What is wrong with an answer before anything else is looked at."""
    if not text.strip():
        return "missing"
    if name in {"count", "struck_out"}:
        return "" if text.isascii() and text.isdigit() else "number"
    if name == "day":
        try:
            date.fromisoformat(text)
        except ValueError:
            return "day"
    return ""


def _total(pen: PenCount) -> PenTotal:
    return PenTotal(pen.sheets, pen.valid, pen.struck_out, pen.as_of.isoformat() if pen.as_of else "")


def _lines(tally: HandTally) -> tuple[PaperLine, ...]:
    sheets = [
        PaperLine(each.track, each.name, each.valid, each.struck_out, each.entered_on.isoformat())
        for track in _TRACKS.values()
        for each in tally.sheets
        if each.track == track
    ]
    reports = [PaperLine("elsewhere", each.source, each.count, 0, each.as_of.isoformat()) for each in tally.elsewhere]
    return (*sheets, *reports)
