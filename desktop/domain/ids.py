"""Typed identities, so that a reference of one kind cannot be passed for another."""

import uuid
from typing import NewType

ArticleId = NewType("ArticleId", str)
"""The permanent reference made by the workstation that created the article; 32 hex digits."""
WarehouseId = NewType("WarehouseId", str)
"""The permanent reference of a warehouse."""
Tid = NewType("Tid", str)
"""The marketplace's identifier of an article (Twoosk identifier); free text."""
Sha256 = NewType("Sha256", str)
"""Digest of a picture or document, 64 hex digits: its identity everywhere."""
CommandKey = NewType("CommandKey", str)
"""UUID of one intent; the marketplace takes it as the identity of the effect."""


def new_article_id() -> ArticleId:
    """Make a reference no other workstation can make."""
    return ArticleId(uuid.uuid4().hex)


def new_warehouse_id() -> WarehouseId:
    """Make a reference no other workstation can make."""
    return WarehouseId(uuid.uuid4().hex)


def new_command_key() -> CommandKey:
    """Make the identity of one intent."""
    return CommandKey(str(uuid.uuid4()))
