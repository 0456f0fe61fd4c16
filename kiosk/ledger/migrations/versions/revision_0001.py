"""The first ledger: one row that says whose it is, and the entries."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ledger",
        sa.Column("only", sa.Integer, sa.CheckConstraint("only = 1", name="ledger_has_one_row"), primary_key=True),
        sa.Column("petition", sa.Text, nullable=False),
        sa.Column("kiosk", sa.Text, nullable=False),
    )
    op.create_table(
        "entries",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("previous", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("line", sa.LargeBinary, nullable=False),
    )
    op.create_index("entries_by_event", "entries", ["event", "kind"])
