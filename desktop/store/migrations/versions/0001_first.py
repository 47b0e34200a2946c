"""The first schema of the mirror."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE blob (
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        mime TEXT NOT NULL,
        name TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        have_local INTEGER NOT NULL,
        remote TEXT NOT NULL,
        upload_url TEXT,
        error TEXT,
        PRIMARY KEY (sha256),
        CONSTRAINT blob_remote CHECK (remote IN ('no', 'partial', 'yes'))
    )
    """,
    """
    CREATE INDEX blob_waiting ON blob (remote) WHERE remote != 'yes'
    """,
    """
    CREATE TABLE entity (
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        tid TEXT,
        base TEXT,
        version INTEGER DEFAULT 0 NOT NULL,
        seen_version INTEGER DEFAULT 0 NOT NULL,
        local TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        want_delete INTEGER DEFAULT 0 NOT NULL,
        parked TEXT,
        dirty INTEGER DEFAULT 0 NOT NULL,
        touched_seq INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT entity_kind CHECK (kind IN ('article', 'warehouse')),
        UNIQUE (tid)
    )
    """,
    """
    CREATE INDEX entity_dirty ON entity (kind, touched_seq) WHERE dirty = 1
    """,
    """
    CREATE TABLE meta (
        "key" TEXT NOT NULL,
        value TEXT,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE reference (
        name TEXT NOT NULL,
        etag TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE step (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        verb TEXT NOT NULL,
        origin TEXT NOT NULL,
        author TEXT NOT NULL,
        at_display TEXT NOT NULL,
        undoes INTEGER,
        undone_by INTEGER,
        CONSTRAINT step_origin CHECK (origin IN ('user', 'import', 'server', 'resolve', 'undo')),
        FOREIGN KEY(undoes) REFERENCES step (id),
        FOREIGN KEY(undone_by) REFERENCES step (id)
    )
    """,
    """
    CREATE TABLE article_index (
        article_id TEXT NOT NULL,
        tid TEXT NOT NULL,
        seller_reference TEXT NOT NULL,
        brand TEXT NOT NULL,
        part_number TEXT NOT NULL,
        part_folded TEXT NOT NULL,
        manufacturer_reference TEXT NOT NULL,
        barcode TEXT NOT NULL,
        category TEXT NOT NULL,
        subcategory TEXT NOT NULL,
        condition TEXT NOT NULL,
        unit TEXT NOT NULL,
        name_en TEXT NOT NULL,
        name_fr TEXT NOT NULL,
        name_de TEXT NOT NULL,
        name_es TEXT NOT NULL,
        name_pt TEXT NOT NULL,
        languages TEXT NOT NULL,
        missing TEXT NOT NULL,
        price FLOAT,
        price_text TEXT NOT NULL,
        currency TEXT NOT NULL,
        stock FLOAT NOT NULL,
        images INTEGER NOT NULL,
        main_image TEXT NOT NULL,
        warranty INTEGER,
        weight FLOAT,
        review TEXT NOT NULL,
        state TEXT NOT NULL,
        touched_seq INTEGER NOT NULL,
        PRIMARY KEY (article_id)
    )
    """,
    """
    CREATE INDEX article_index_brand ON article_index (brand)
    """,
    """
    CREATE INDEX article_index_name_en ON article_index (name_en)
    """,
    """
    CREATE INDEX article_index_part_folded ON article_index (part_folded)
    """,
    """
    CREATE INDEX article_index_price ON article_index (price)
    """,
    """
    CREATE INDEX article_index_review ON article_index (review)
    """,
    """
    CREATE INDEX article_index_seller_reference ON article_index (seller_reference)
    """,
    """
    CREATE INDEX article_index_state ON article_index (state)
    """,
    """
    CREATE INDEX article_index_stock ON article_index (stock)
    """,
    """
    CREATE INDEX article_index_subcategory ON article_index (subcategory)
    """,
    """
    CREATE INDEX article_index_tid ON article_index (tid)
    """,
    """
    CREATE INDEX article_index_touched_seq ON article_index (touched_seq)
    """,
    """
    CREATE TABLE "conflict" (
        entity_id TEXT NOT NULL,
        path TEXT NOT NULL,
        base TEXT NOT NULL,
        theirs TEXT NOT NULL,
        theirs_version INTEGER NOT NULL,
        theirs_by TEXT NOT NULL,
        theirs_at TEXT NOT NULL,
        PRIMARY KEY (entity_id, path),
        FOREIGN KEY(entity_id) REFERENCES entity (id)
    )
    """,
    """
    CREATE TABLE expected_picture (
        article_id TEXT NOT NULL,
        slot INTEGER NOT NULL,
        file_name TEXT NOT NULL,
        PRIMARY KEY (article_id, slot),
        FOREIGN KEY(article_id) REFERENCES entity (id)
    )
    """,
    """
    CREATE TABLE journal (
        seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        step_id INTEGER NOT NULL,
        entity_id TEXT NOT NULL,
        path TEXT NOT NULL,
        "before" TEXT,
        "after" TEXT,
        FOREIGN KEY(step_id) REFERENCES step (id)
    )
    """,
    """
    CREATE INDEX journal_entity ON journal (entity_id, seq)
    """,
    """
    CREATE INDEX journal_step ON journal (step_id)
    """,
    """
    CREATE TABLE outbox (
        seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        "key" TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        verb TEXT NOT NULL,
        payload TEXT NOT NULL,
        if_match INTEGER,
        sent TEXT,
        step_id INTEGER,
        tries INTEGER DEFAULT 0 NOT NULL,
        state TEXT NOT NULL,
        not_before FLOAT DEFAULT 0 NOT NULL,
        error TEXT,
        CONSTRAINT outbox_state CHECK (state IN ('ready', 'sending', 'parked')),
        UNIQUE ("key"),
        FOREIGN KEY(entity_id) REFERENCES entity (id),
        FOREIGN KEY(step_id) REFERENCES step (id)
    )
    """,
    """
    CREATE INDEX outbox_entity ON outbox (entity_id)
    """,
    """
    CREATE UNIQUE INDEX outbox_one_sending ON outbox (entity_id) WHERE state = 'sending'
    """,
    """
    CREATE TABLE stock (
        article_id TEXT NOT NULL,
        warehouse_id TEXT NOT NULL,
        on_hand TEXT NOT NULL,
        version INTEGER NOT NULL,
        PRIMARY KEY (article_id, warehouse_id)
    )
    """,
    """
    CREATE VIRTUAL TABLE article_text USING fts5(
        body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
    )
    """,
)


def upgrade() -> None:
    """Create every table and index."""
    for statement in STATEMENTS:
        op.execute(statement)
