"""Videos of an article: added by address, put in order, taken off."""

from collections.abc import Sequence

from desktop.domain.document import JsonValue, text_list
from desktop.domain.errors import InputRefused
from desktop.domain.fields import MAX_VIDEOS
from desktop.domain.ids import ArticleId
from desktop.domain.video import read_videos
from desktop.workflows.desk import Desk


class Videos:
    """The verbs on videos."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def add(self, article: ArticleId, typed: str) -> int:
        """Add the videos whose addresses are in the text; how many were new.

        Raises InputRefused `not-a-video-address`, `video-already-there` or `too-many-videos`.
        """
        with self._desk.step("edit") as work:
            before = text_list(work.get(article).local.get("videos"))
            found = read_videos("videos", typed)
            new = [address for address in found if address not in before]
            if found and not new:
                raise InputRefused("video-already-there", path="videos", value=found[0])
            after: list[JsonValue] = [*before, *new]
            if len(after) > MAX_VIDEOS:
                raise InputRefused("too-many-videos", limit=MAX_VIDEOS, found=len(after))
            work.change(article, {"videos": after})
        return len(new)

    def arrange(self, article: ArticleId, addresses: Sequence[str]) -> bool:
        """Keep these videos of the article, in this order."""
        with self._desk.step("order-videos") as work:
            before = text_list(work.get(article).local.get("videos"))
            after: list[JsonValue] = [address for address in addresses if address in before]
            return work.change(article, {"videos": after}) > 0
