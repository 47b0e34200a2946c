"""The marketplace's tables, in SQL that SQLite and PostgreSQL both speak.

One `documents` table holds everything the feed delivers, so that a write and its feed entry are
the same row: `seq` is the place in the seller's feed, given out under the lock of the seller's row
and therefore in the order of commits.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

facts = Table(
    "facts",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

sellers = Table(
    "sellers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("feed_floor", BigInteger, nullable=False),
    Column("articles_made", BigInteger, nullable=False),
    Column("warehouses_made", BigInteger, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("seller_id", Integer, ForeignKey("sellers.id")),
)

documents = Table(
    "documents",
    metadata,
    Column("seller_id", Integer, ForeignKey("sellers.id"), primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("id", String(140), primary_key=True),
    Column("client_ref", String(64), nullable=False),
    Column("part", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("body", Text, nullable=False),
    Column("own_reference", String(200)),
    Column("content_version", Integer),
    Column("submitted_version", Integer),
    Column("changed_at", String(20), nullable=False),
    UniqueConstraint("seller_id", "kind", "client_ref", "part"),
    Index("documents_feed", "seller_id", "seq", unique=True),
    Index("documents_own_reference", "own_reference"),
)

keys = Table(
    "keys",
    metadata,
    Column("seller_id", Integer, ForeignKey("sellers.id"), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("fingerprint", String(64), nullable=False),
    Column("status", Integer, nullable=False),
    Column("etag", String(32)),
    Column("body", Text),
    Column("used_at", String(20), nullable=False),
)

imports = Table(
    "imports",
    metadata,
    Column("seller_id", Integer, ForeignKey("sellers.id"), primary_key=True),
    Column("id", String(64), primary_key=True),
    Column("place", BigInteger, nullable=False),
    Column("device", String(100)),
    Column("ops", Text, nullable=False),
    Column("results", Text),
    Column("taken_at", String(20), nullable=False),
)

stock_entries = Table(
    "stock_entries",
    metadata,
    Column("seller_id", Integer, ForeignKey("sellers.id"), primary_key=True),
    Column("entry_id", String(64), primary_key=True),
    Column("fingerprint", String(64), nullable=False),
    Column("tid", String(64), nullable=False),
    Column("warehouse", String(64), nullable=False),
    Column("entry", Text, nullable=False),
    Column("line", Text, nullable=False),
    Column("etag", String(32), nullable=False),
    Column("booked_at", String(20), nullable=False),
)

brands = Table(
    "brands",
    metadata,
    Column("owner", Integer, primary_key=True),
    Column("folded", String(600), primary_key=True),
    Column("name", String(200), nullable=False),
)

media = Table(
    "media",
    metadata,
    Column("seller_id", Integer, ForeignKey("sellers.id"), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("mime", String(40), nullable=False),
    Column("size", BigInteger, nullable=False),
)

uploads = Table(
    "uploads",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("seller_id", Integer, ForeignKey("sellers.id"), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("mime", String(40), nullable=False),
    Column("length", BigInteger, nullable=False),
    Column("started_at", String(20), nullable=False),
)
