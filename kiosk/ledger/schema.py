"""The tables of a ledger, and the revisions that led to them."""

import sqlalchemy as sa

# Every revision under migrations/versions, oldest first; a file at another one is newer than this program.
REVISIONS = ("0001",)

metadata = sa.MetaData()

# One row: whose entries these are.
ledger = sa.Table(
    "ledger",
    metadata,
    sa.Column("only", sa.Integer, sa.CheckConstraint("only = 1", name="ledger_has_one_row"), primary_key=True),
    sa.Column("petition", sa.Text, nullable=False),
    sa.Column("kiosk", sa.Text, nullable=False),
)

# `line` is the entry; the other columns repeat parts of it for look-ups, and verify compares every one.
entries = sa.Table(
    "entries",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("event", sa.Text, nullable=False),
    sa.Column("at", sa.Integer, nullable=False),
    sa.Column("previous", sa.LargeBinary, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Column("line", sa.LargeBinary, nullable=False),
    sa.Index("entries_by_event", "event", "kind"),
)
