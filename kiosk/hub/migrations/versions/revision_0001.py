"""The first hub."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _who_asks()
    _kiosks()
    _what_they_sent()


def _who_asks() -> None:
    op.create_table(
        "hub",
        sa.Column("single", sa.Integer, sa.CheckConstraint("single = 1", name="hub_has_one_row"), primary_key=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("certificate", sa.Text, nullable=False),
        sa.Column("secret", sa.LargeBinary, nullable=False),
        sa.Column("login", sa.LargeBinary),
    )
    op.create_table(
        "petitions",
        sa.Column("petition", sa.Text, primary_key=True),
        sa.Column("signer", sa.LargeBinary, nullable=False),
        sa.Column("counter", sa.BigInteger, nullable=False),
        sa.Column("on_paper", sa.BigInteger, nullable=False),
        sa.Column("on_paper_at", sa.BigInteger),
        sa.Column("elsewhere", sa.BigInteger, nullable=False),
        sa.Column("elsewhere_at", sa.BigInteger),
    )
    op.create_table(
        "invitations",
        sa.Column("words", sa.LargeBinary, primary_key=True),
        sa.Column("petition", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.Column("kiosk", sa.Text),
    )


def _kiosks() -> None:
    op.create_table(
        "kiosks",
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
    )
    op.create_index("kiosks_by_petition", "kiosks", ["petition"])


def _what_they_sent() -> None:
    op.create_table(
        "entries",
        sa.Column("kiosk", sa.Text, primary_key=True),
        sa.Column("petition", sa.Text, primary_key=True),
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("hash", sa.LargeBinary, primary_key=True),
        sa.Column("previous", sa.LargeBinary, nullable=False),
        sa.Column("arrival", sa.BigInteger, nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("line", sa.LargeBinary, nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        # What is sealed cannot be compressed; to try takes as long as all the rest of keeping it.
        op.execute("ALTER TABLE entries ALTER COLUMN line SET STORAGE EXTERNAL")
    op.create_index("entries_by_arrival", "entries", ["kiosk", "arrival"])
    op.create_table(
        "quarantine",
        sa.Column("kiosk", sa.Text, primary_key=True),
        sa.Column("hash", sa.LargeBinary, primary_key=True),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("line", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "tallies",
        sa.Column("kiosk", sa.Text, primary_key=True),
        sa.Column("event", sa.Text, primary_key=True),
        sa.Column("hour", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("petition", sa.Text, nullable=False),
        sa.Column("signatures", sa.BigInteger, nullable=False),
    )
    op.create_index("tallies_by_petition", "tallies", ["petition"])
