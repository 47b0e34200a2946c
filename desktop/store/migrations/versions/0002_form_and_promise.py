"""What the form and the sync promise remember: edits of pictures, translations, read-back, runs."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    ALTER TABLE blob ADD COLUMN look TEXT
    """,
    """
    ALTER TABLE blob ADD COLUMN pages INTEGER DEFAULT 0 NOT NULL
    """,
    """
    ALTER TABLE blob ADD COLUMN remarks TEXT
    """,
    """
    CREATE TABLE article_picture (
        article_id TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (article_id, sha256)
    )
    """,
    """
    CREATE INDEX article_picture_sha256 ON article_picture (sha256)
    """,
    """
    INSERT OR IGNORE INTO article_picture
    SELECT entity.id, image.value FROM entity, json_each(entity.local, '$.images') AS image
    WHERE entity.kind = 'article' AND entity.deleted = 0 AND image.type = 'text'
    """,
    """
    CREATE TABLE picture_edit (
        sha256 TEXT NOT NULL,
        source TEXT NOT NULL,
        recipe TEXT NOT NULL,
        PRIMARY KEY (sha256)
    )
    """,
    """
    CREATE TABLE translation_mark (
        article_id TEXT NOT NULL,
        path TEXT NOT NULL,
        source_language TEXT NOT NULL,
        source_fingerprint TEXT NOT NULL,
        text_fingerprint TEXT NOT NULL,
        is_draft INTEGER NOT NULL,
        PRIMARY KEY (article_id, path),
        FOREIGN KEY(article_id) REFERENCES entity (id)
    )
    """,
    """
    CREATE TABLE review_due (
        article_id TEXT NOT NULL,
        path TEXT NOT NULL,
        before TEXT NOT NULL,
        PRIMARY KEY (article_id, path),
        FOREIGN KEY(article_id) REFERENCES entity (id)
    )
    """,
    """
    CREATE INDEX article_index_barcode ON article_index (barcode)
    """,
    """
    CREATE TABLE difference (
        entity_id TEXT NOT NULL,
        path TEXT NOT NULL,
        sent TEXT NOT NULL,
        found TEXT NOT NULL,
        at_display TEXT NOT NULL,
        PRIMARY KEY (entity_id, path),
        FOREIGN KEY(entity_id) REFERENCES entity (id)
    )
    """,
    """
    CREATE TABLE sync_run (
        seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at_display TEXT NOT NULL,
        pulled INTEGER NOT NULL,
        sent INTEGER NOT NULL,
        confirmed INTEGER NOT NULL,
        conflicts INTEGER NOT NULL,
        parked INTEGER NOT NULL,
        error TEXT,
        refused INTEGER NOT NULL,
        waiting INTEGER NOT NULL,
        took FLOAT NOT NULL,
        lane TEXT NOT NULL,
        by_person INTEGER NOT NULL,
        read_again TEXT NOT NULL,
        times INTEGER NOT NULL,
        since_display TEXT NOT NULL
    )
    """,
)


def upgrade() -> None:
    """Add the tables and columns."""
    for statement in STATEMENTS:
        op.execute(statement)
