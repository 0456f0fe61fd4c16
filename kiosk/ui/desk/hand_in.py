"""What is written for handing in: a table, sheets, blank sheets, slips, and a receipt, each into a chosen folder."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Protocol

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.desk import Desk
from kiosk.ui.job import Progress

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_THINGS = ("table", "sheets", "parliament", "slips", "receipt")
_IN_CLEAR = {"table", "sheets"}


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the organizer wants what is written; "" where it does not matter to her. Days are as in ISO 8601."""

    form: str = "csv"
    preset: str = ""
    event: str = ""
    since: str = ""
    until: str = ""
    province: str = ""
    paper: str = "letter"
    language: str = ""
    house: str = "both"
    slips: str = "all"


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be wished for; `house` are the languages of the official paper petition, none where there is none."""

    languages: tuple[str, ...] = ()
    house: tuple[str, ...] = ()
    presets: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What a table will hold: how many rows, how many people not and why in codes, and its first rows, cell by cell."""

    rows: int
    left_out: Mapping[str, int]
    first: tuple[tuple[str, ...], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, or a code for what was in the way; `count` are rows, signatures, people or files."""

    path: str = ""
    count: int = 0
    pages: int = 0
    problem: str = ""


class Outbox(Protocol):
    """What writes."""

    def usual_folder(self) -> str: ...
    def is_removable(self, folder: str) -> bool: ...
    def choices(self) -> Choices: ...
    def size(self) -> int: ...
    def preview(self, wishes: Wishes) -> Preview: ...
    def write(self, thing: str, wishes: Wishes, folder: str, progress: Progress) -> Written: ...


@QmlElement
@QmlUncreatable("made in Python")
class HandIn(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """One thing at a time: its options, for a table its first rows, and the question before names go onto a stick."""

    changed = Signal()

    def __init__(self, outbox: Outbox, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._desk = desk
        self._folder = outbox.usual_folder()
        self._wishes = Wishes()
        self._preview: Preview | None = None
        self._asked = False
        self._leave()
        desk.rollChanged.connect(self._look)
        desk.locked.connect(self._leave)

    @Property(list, constant=True)
    def things(self) -> list[str]:
        return list(_THINGS)

    @Property(str, notify=changed)
    def thing(self) -> str:
        """What is being prepared; "" where nothing is."""
        return self._thing

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._folder

    @Property(dict, notify=changed)
    def wishes(self) -> dict[str, str]:
        """The fields of Wishes."""
        return asdict(self._wishes)

    @Property(dict, notify=changed)
    def choices(self) -> dict[str, list[str]]:
        """The fields of Choices."""
        return {name: list(values) for name, values in asdict(self._choices).items()}

    @Property(dict, notify=changed)
    def preview(self) -> dict[str, object]:
        """The fields of Preview; empty where nobody looks at one."""
        if self._preview is None:
            return {}
        return {
            "rows": self._preview.rows,
            "leftOut": dict(self._preview.left_out),
            "first": [list(row) for row in self._preview.first],
        }

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether names in clear may go onto a drive that was plugged in is being asked."""
        return self._asked

    @Property(dict, notify=changed)
    def written(self) -> dict[str, object]:
        """The fields of Written for what was written last, and `thing`; empty before."""
        return {**asdict(self._written), "thing": self._written_thing} if self._written.path else {}

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Slot(str)
    def prepare(self, thing: str) -> None:
        if thing in _THINGS:
            self._show(thing)

    @Slot()
    def goBack(self) -> None:
        """From the question or the first rows to the options, and from there to all of them."""
        self._show(self._thing if self._asked or self._preview else "")

    @Slot(str, str)
    def choose(self, what: str, value: str) -> None:
        """Wish for something, by its name in Wishes."""
        if what in {each.name for each in fields(Wishes)}:
            self._wishes = replace(self._wishes, **{what: value})
            self.changed.emit()

    @Slot(QUrl)
    def useFolder(self, folder: QUrl) -> None:
        if folder.isLocalFile():
            self._folder = folder.toLocalFile()
            self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Show the first rows of the table."""
        self._preview = self._outbox.preview(self._wishes)
        self.changed.emit()

    @Slot()
    def write(self) -> None:
        """Write it, or ask first."""
        if self._thing in _IN_CLEAR and not self._asked and self._outbox.is_removable(self._folder):
            self._asked = True
            self.changed.emit()
            return
        thing, wishes, folder = self._thing, self._wishes, self._folder
        if thing:
            total = self._outbox.size() if thing == "sheets" else 0
            self._desk.work.begin(
                "writing", lambda progress: self._outbox.write(thing, wishes, folder, progress), self._ended, total
            )

    def _ended(self, written: object) -> None:
        thing = self._thing
        if not isinstance(written, Written) or written.problem:
            self._problem = written.problem if isinstance(written, Written) else ""
            self._asked = False
            self.changed.emit()
            return
        self._written, self._written_thing = written, thing
        self._show("")

    def _look(self) -> None:
        self._choices = self._outbox.choices()
        self._wishes = replace(self._wishes, language=self._wishes.language or next(iter(self._choices.languages), ""))
        self.changed.emit()

    def _leave(self) -> None:
        self._wishes, self._choices = Wishes(), Choices()
        self._written, self._written_thing = Written(), ""
        self._show("")

    def _show(self, thing: str) -> None:
        self._thing, self._problem = thing, ""
        self._preview, self._asked = None, False
        self.changed.emit()
