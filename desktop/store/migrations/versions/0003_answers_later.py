"""What the outbox remembers where a marketplace answers later: the import that holds a write."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.execute("ALTER TABLE outbox ADD COLUMN import_id TEXT DEFAULT '' NOT NULL")
