"""What can be wrong with a ledger, each in one plain sentence."""

from pathlib import Path


class LedgerError(Exception):
    """The world's fault, never a bug: its text can be shown as it is."""


class LedgerUnavailable(LedgerError):
    """The disk said no. `settled`: it is certain that nothing was recorded. Trying again is safe in any case."""

    def __init__(self, *, settled: bool = True) -> None:
        known = "nothing was recorded" if settled else "it is not known whether anything was recorded"
        super().__init__(f"The disk said no: {known}. Trying again is safe.")
        self.settled = settled


class LedgerInUse(LedgerError):
    """Another process has the ledger."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The ledger {path.name} is in use by another program; please close that first.")


class LedgerNewer(LedgerError):
    """A later version of this program wrote the ledger."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The ledger {path.name} was made by a newer version of this program; please update.")


class LedgerOlder(LedgerError):
    """An earlier version wrote the ledger, and a reader changes nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The ledger {path.name} is of an older version; start the kiosk once to bring it up to date.")


class LedgerMissing(LedgerError):
    """There is nothing to read."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no ledger {path.name}.")


class LedgerUnreadable(LedgerError):
    """There is a ledger, but the system does not hand it over."""

    def __init__(self, path: Path, trouble: OSError) -> None:
        super().__init__(f"The ledger {path.name} cannot be read: {trouble.strerror or 'the disk said no'}.")


class LedgerDamaged(LedgerError):
    """The file is not what was written; it is left as it is."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The ledger {path.name} is damaged: {why}. It was left as it is.")


class CopyUnreadable(LedgerError):
    """A ledger has to be made anew, and a copy to make it from is there but cannot be read now."""

    def __init__(self, path: Path, trouble: OSError) -> None:
        why = trouble.strerror or "the disk said no"
        super().__init__(f"The second copy {path.name} cannot be read: {why}. Nothing was changed; please start again.")


class WrongLedger(LedgerError):
    """The ledger of another petition or kiosk, or a database of another program."""

    def __init__(self, path: Path, whose: str) -> None:
        super().__init__(f"{path.name} is not this kiosk's ledger but {whose}.")
