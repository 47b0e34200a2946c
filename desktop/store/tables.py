"""The tables of a shop's mirror. Source: sync design, §2.3.

`entity` keeps two documents per thing: `base`, the last one seen from the marketplace, and `local`,
what the person sees. What has to be sent is their difference, never stored until it is sent.
`article_index` and `article_text` are derived and may be rebuilt at any time.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData()

meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text))

reference = Table(
    "reference",
    metadata,
    Column("name", Text, primary_key=True),
    Column("etag", Text, nullable=False),
    Column("body", Text, nullable=False),
)

entity = Table(
    "entity",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("tid", Text, unique=True),
    Column("base", Text),
    Column("version", Integer, nullable=False, server_default=text("0")),
    Column("seen_version", Integer, nullable=False, server_default=text("0")),
    Column("local", Text, nullable=False),
    Column("deleted", Integer, nullable=False, server_default=text("0")),
    Column("want_delete", Integer, nullable=False, server_default=text("0")),
    Column("parked", Text),
    Column("dirty", Integer, nullable=False, server_default=text("0")),
    Column("touched_seq", Integer, nullable=False, server_default=text("0")),
    CheckConstraint("kind IN ('article', 'warehouse')", name="entity_kind"),
)
Index("entity_dirty", entity.c.kind, entity.c.touched_seq, sqlite_where=entity.c.dirty == 1)

stock = Table(
    "stock",
    metadata,
    # No foreign key: the feed may bring a line before the article it belongs to.
    Column("article_id", Text, primary_key=True),
    Column("warehouse_id", Text, primary_key=True),
    Column("on_hand", Text, nullable=False),
    Column("version", Integer, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("key", Text, nullable=False, unique=True),
    Column("entity_id", Text, ForeignKey("entity.id"), nullable=False),
    Column("verb", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("if_match", Integer),
    Column("sent", Text),
    Column("step_id", Integer, ForeignKey("step.id")),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    Column("state", Text, nullable=False),
    Column("not_before", Float, nullable=False, server_default=text("0")),
    Column("error", Text),
    Column("import_id", Text, nullable=False, server_default=text("''")),
    CheckConstraint("state IN ('ready', 'sending', 'parked')", name="outbox_state"),
    sqlite_autoincrement=True,
)
Index(
    "outbox_one_sending",
    outbox.c.entity_id,
    unique=True,
    sqlite_where=outbox.c.state == "sending",
)
Index("outbox_entity", outbox.c.entity_id)

conflict = Table(
    "conflict",
    metadata,
    Column("entity_id", Text, ForeignKey("entity.id"), primary_key=True),
    Column("path", Text, primary_key=True),
    Column("base", Text, nullable=False),
    Column("theirs", Text, nullable=False),
    Column("theirs_version", Integer, nullable=False),
    Column("theirs_by", Text, nullable=False),
    Column("theirs_at", Text, nullable=False),
)

blob = Table(
    "blob",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("mime", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("have_local", Integer, nullable=False),
    Column("remote", Text, nullable=False),
    Column("upload_url", Text),
    Column("error", Text),
    Column("look", Text),
    Column("pages", Integer, nullable=False, server_default=text("0")),
    Column("remarks", Text),
    CheckConstraint("remote IN ('no', 'partial', 'yes')", name="blob_remote"),
)
Index("blob_waiting", blob.c.remote, sqlite_where=blob.c.remote != "yes")

article_picture = Table(
    "article_picture",
    metadata,
    Column("article_id", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
)
"""Which articles show a picture; derived, as `article_index` is."""
Index("article_picture_sha256", article_picture.c.sha256)

expected_picture = Table(
    "expected_picture",
    metadata,
    Column("article_id", Text, ForeignKey("entity.id"), primary_key=True),
    Column("slot", Integer, primary_key=True),
    Column("file_name", Text, nullable=False),
)

picture_edit = Table(
    "picture_edit",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("source", Text, nullable=False),
    Column("recipe", Text, nullable=False),
)
"""A turned or cropped picture remembers the one it was made from, so that nothing is cut away."""

translation_mark = Table(
    "translation_mark",
    metadata,
    Column("article_id", Text, ForeignKey("entity.id"), primary_key=True),
    Column("path", Text, primary_key=True),
    Column("source_language", Text, nullable=False),
    Column("source_fingerprint", Text, nullable=False),
    Column("text_fingerprint", Text, nullable=False),
    Column("is_draft", Integer, nullable=False),
)
"""What a translation was made from: the fingerprints of the source and of itself at that time."""

review_due = Table(
    "review_due",
    metadata,
    Column("article_id", Text, ForeignKey("entity.id"), primary_key=True),
    Column("path", Text, primary_key=True),
    Column("before", Text, nullable=False),
)
"""Fields to look at because unit or pack are no longer what they were `before`."""

difference = Table(
    "difference",
    metadata,
    Column("entity_id", Text, ForeignKey("entity.id"), primary_key=True),
    Column("path", Text, primary_key=True),
    Column("sent", Text, nullable=False),
    Column("found", Text, nullable=False),
    Column("at_display", Text, nullable=False),
)
"""What the marketplace shows after it said that it had taken something else."""

sync_run = Table(
    "sync_run",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("at_display", Text, nullable=False),
    Column("pulled", Integer, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("confirmed", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("parked", Integer, nullable=False),
    Column("error", Text),
    Column("refused", Integer, nullable=False),
    Column("waiting", Integer, nullable=False),
    Column("took", Float, nullable=False),
    Column("lane", Text, nullable=False),
    Column("by_person", Integer, nullable=False),
    Column("read_again", Text, nullable=False),
    Column("times", Integer, nullable=False),
    Column("since_display", Text, nullable=False),
    sqlite_autoincrement=True,
)

step = Table(
    "step",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("verb", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("at_display", Text, nullable=False),
    Column("undoes", Integer, ForeignKey("step.id")),
    Column("undone_by", Integer, ForeignKey("step.id")),
    CheckConstraint(
        "origin IN ('user', 'import', 'server', 'resolve', 'undo')", name="step_origin"
    ),
    sqlite_autoincrement=True,
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("step_id", Integer, ForeignKey("step.id"), nullable=False),
    Column("entity_id", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    sqlite_autoincrement=True,
)
Index("journal_entity", journal.c.entity_id, journal.c.seq)
Index("journal_step", journal.c.step_id)

article_index = Table(
    "article_index",
    metadata,
    Column("article_id", Text, primary_key=True),
    Column("tid", Text, nullable=False),
    Column("seller_reference", Text, nullable=False),
    Column("brand", Text, nullable=False),
    Column("part_number", Text, nullable=False),
    Column("part_folded", Text, nullable=False),
    Column("manufacturer_reference", Text, nullable=False),
    Column("barcode", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("subcategory", Text, nullable=False),
    Column("condition", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("name_fr", Text, nullable=False),
    Column("name_de", Text, nullable=False),
    Column("name_es", Text, nullable=False),
    Column("name_pt", Text, nullable=False),
    Column("languages", Text, nullable=False),
    Column("missing", Text, nullable=False),
    Column("price", Float),
    Column("price_text", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("stock", Float, nullable=False),
    Column("images", Integer, nullable=False),
    Column("main_image", Text, nullable=False),
    Column("warranty", Integer),
    Column("weight", Float),
    Column("review", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("touched_seq", Integer, nullable=False),
)
for _column in (
    "tid", "seller_reference", "brand", "part_folded", "barcode", "subcategory", "name_en", "price",
    "stock", "review", "state", "touched_seq",
):  # fmt: skip
    Index(f"article_index_{_column}", article_index.c[_column])

FULL_TEXT = (
    "CREATE VIRTUAL TABLE article_text USING fts5("
    "body, tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')"
)
"""The full-text index; its rowid is that of `article_index`. Not a SQLAlchemy table."""
