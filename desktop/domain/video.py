"""Addresses of videos: the marketplace shows those of YouTube and Vimeo. Source: help centre."""

import re
from urllib.parse import parse_qs, urlsplit

from desktop.domain.errors import InputRefused
from desktop.domain.fields import MAX_VIDEOS

_VIDEO_KEY = re.compile(r"[A-Za-z0-9_-]+")
_VIDEO_PATHS = frozenset({"embed", "shorts", "live", "v"})


def read_video(path: str, typed: str) -> str:
    """Return the one address of a YouTube or Vimeo video; other hosts are refused."""
    try:
        parts = urlsplit(typed if "://" in typed else f"https://{typed}")
    except ValueError as error:
        raise InputRefused("not-a-video-address", path=path, value=typed) from error
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    segments = [part for part in parts.path.split("/") if part]
    video = _youtube_key(host, segments, parts.query)
    if _VIDEO_KEY.fullmatch(video):
        return f"https://www.youtube.com/watch?v={video}"
    if host in {"vimeo.com", "player.vimeo.com"}:
        number = next((part for part in segments if re.fullmatch(r"[0-9]+", part)), "")
        if number:
            return f"https://vimeo.com/{number}"
    raise InputRefused("not-a-video-address", path=path, value=typed)


def read_videos(path: str, typed: str) -> list[str]:
    """Return the addresses in a text, each once; more than the marketplace shows are refused."""
    parts = [part for part in re.split(r"[\s;]+", typed) if part]
    found = list(dict.fromkeys(read_video(path, part) for part in parts))
    if len(found) > MAX_VIDEOS:
        raise InputRefused("too-many-videos", path=path, limit=MAX_VIDEOS, found=len(found))
    return found


def _youtube_key(host: str, segments: list[str], query: str) -> str:
    if host == "youtu.be":
        return segments[0] if segments else ""
    if host not in {"youtube.com", "youtube-nocookie.com"}:
        return ""
    if len(segments) > 1 and segments[0] in _VIDEO_PATHS:
        return segments[1]
    return parse_qs(query).get("v", [""])[0]
