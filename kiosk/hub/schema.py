"""The hub's tables. What a kiosk sent is keyed by the kiosk first, so that it can be spread over many databases."""

import sqlalchemy as sa

# Every revision under migrations/versions, oldest first.
REVISIONS = ("0001",)

metadata = sa.MetaData()

# One row: which hub this is, how kiosks reach it and know its certificate, what its page's forms are sealed with, and
# the hash of the words that open the page.
hub = sa.Table(
    "hub",
    metadata,
    sa.Column("single", sa.Integer, sa.CheckConstraint("single = 1", name="hub_has_one_row"), primary_key=True),
    sa.Column("id", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("certificate", sa.Text, nullable=False),
    sa.Column("secret", sa.LargeBinary, nullable=False),
    sa.Column("login", sa.LargeBinary),
)

# `signer` is the organizer's; `counter` the last one she used. The other columns are what she told the public.
petitions = sa.Table(
    "petitions",
    metadata,
    sa.Column("petition", sa.Text, primary_key=True),
    sa.Column("signer", sa.LargeBinary, nullable=False),
    sa.Column("counter", sa.BigInteger, nullable=False),
    sa.Column("on_paper", sa.BigInteger, nullable=False),
    sa.Column("on_paper_at", sa.BigInteger),
    sa.Column("elsewhere", sa.BigInteger, nullable=False),
    sa.Column("elsewhere_at", sa.BigInteger),
)

# One-time words, hashed; `kiosk` is who used them.
invitations = sa.Table(
    "invitations",
    metadata,
    sa.Column("words", sa.LargeBinary, primary_key=True),
    sa.Column("petition", sa.Text, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("until", sa.BigInteger, nullable=False),
    sa.Column("kiosk", sa.Text),
)

# `counter` is the last one of a request; `arrived` how many entries came; `number` and `head` the end of the chain
# without a gap; `entries` how many the kiosk last said to have. Times are in seconds UTC.
kiosks = sa.Table(
    "kiosks",
    metadata,
    sa.Column("kiosk", sa.Text, primary_key=True),
    sa.Column("petition", sa.Text, nullable=False),
    sa.Column("device", sa.LargeBinary, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("enrolled_at", sa.BigInteger, nullable=False),
    sa.Column("revoked_at", sa.BigInteger),
    sa.Column("contact_at", sa.BigInteger),
    sa.Column("counter", sa.BigInteger, nullable=False),
    sa.Column("arrived", sa.BigInteger, nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False),
    sa.Column("head", sa.LargeBinary, nullable=False),
    sa.Column("entries", sa.BigInteger, nullable=False),
    sa.Column("quarantined", sa.BigInteger, nullable=False),
    sa.Column("receipt_number", sa.BigInteger, nullable=False),
    sa.Column("receipt_hash", sa.LargeBinary),
    sa.Column("receipt_signature", sa.LargeBinary),
    sa.Index("kiosks_by_petition", "petition"),
)

# Two entries of one number are both kept, as at a desk. `arrival` counts a kiosk's own from 1, without a gap.
entries = sa.Table(
    "entries",
    metadata,
    sa.Column("kiosk", sa.Text, primary_key=True),
    sa.Column("petition", sa.Text, primary_key=True),
    sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("hash", sa.LargeBinary, primary_key=True),
    sa.Column("previous", sa.LargeBinary, nullable=False),
    sa.Column("arrival", sa.BigInteger, nullable=False),
    sa.Column("received_at", sa.BigInteger, nullable=False),
    sa.Column("line", sa.LargeBinary, nullable=False),
    sa.Index("entries_by_arrival", "kiosk", "arrival"),
)

# Lines that were refused, with the reason: kept for the organizer, and in nobody's way.
quarantine = sa.Table(
    "quarantine",
    metadata,
    sa.Column("kiosk", sa.Text, primary_key=True),
    sa.Column("hash", sa.LargeBinary, primary_key=True),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("received_at", sa.BigInteger, nullable=False),
    sa.Column("line", sa.LargeBinary, nullable=False),
)

# How many signed, less those taken back, by the hour in which they did (seconds UTC divided by 3600).
tallies = sa.Table(
    "tallies",
    metadata,
    sa.Column("kiosk", sa.Text, primary_key=True),
    sa.Column("event", sa.Text, primary_key=True),
    sa.Column("hour", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("petition", sa.Text, nullable=False),
    sa.Column("signatures", sa.BigInteger, nullable=False),
    sa.Index("tallies_by_petition", "petition"),
)
