"""What a text must not carry: contact details, links to shops, pictures, HTML.

Source: help centre, "Que doit contenir une bonne description d'un article?".
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from desktop.domain.advice_spots import FACT, Spot
from desktop.domain.advice_words import AdviceWords

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_NUMBER = re.compile(
    r"(?<![\w.,-])\+\d[\d\s()./-]{8,18}\d(?![\w.,])|(?<!\d)0[1-9](?:[ .-]\d\d){4}(?!\d)"
)
_PICTURE = re.compile(
    r"<img\b|data:image/|!\[[^\]]{0,200}\]\(|[^\s\"'()<>]{1,200}\.(?:jpe?g|png|gif|webp|bmp|svg)\b",
    re.IGNORECASE,
)
_PICTURE_SIGN = re.compile(
    r"<img\b|data:image/|!\[|\.(?:jpe?g|png|gif|webp|bmp|svg)\b", re.IGNORECASE
)
_HTML = re.compile(
    r"</?(?:p|br|b|i|u|strong|em|ul|ol|li|div|span|table|t[rdh]|h[1-6]|a|font|script|style|iframe"
    r"|center|hr|pre|video)\b[^<>]{0,500}>|&(?:nbsp|amp|lt|gt|quot|[a-z]{3,6}acute|#\d{2,5});",
    re.IGNORECASE,
)


def content_spots(text: str, words: AdviceWords) -> list[Spot]:
    """Return contact details, pictures, HTML and links, kind by kind, wherever they stand."""
    found = [
        Spot(code, match[0].strip()[:FACT], match.start(), match.end())
        for code, matches in (
            ("contact-details", _contacts(text, words)),
            ("picture-content", _pictures(text)),
            ("html-content", _HTML.finditer(text)),
        )
        for match in matches
    ]
    return found + _links(text, words)


def _pictures(text: str) -> Iterator[re.Match[str]]:
    """Look for whole addresses only where one of their ends stands: that is quick to tell."""
    if _PICTURE_SIGN.search(text):
        yield from _PICTURE.finditer(text)


def _contacts(text: str, words: AdviceWords) -> Iterator[re.Match[str]]:
    if "@" in text:
        yield from _EMAIL.finditer(text)
    yield from _NUMBER.finditer(text)
    yield from words.telephone.finditer(text)


def _links(text: str, words: AdviceWords) -> list[Spot]:
    found: list[Spot] = []
    without = _EMAIL.sub(lambda match: " " * len(match[0]), text) if "@" in text else text
    for match in words.web.finditer(without):
        host, way = _parts(match[0])
        if not host or any(_is_at(host, video) for video in words.video_hosts):
            continue
        code = "commercial-link" if _is_shop(host, way, words) else "outside-link"
        found.append(Spot(code, host[:FACT], match.start(), match.end()))
    return found


def _parts(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address if "://" in address else f"//{address}")
    except ValueError:
        return "", ""
    return (parts.hostname or "").rstrip(".").removeprefix("www."), parts.path.casefold()


def _is_shop(host: str, way: str, words: AdviceWords) -> bool:
    labels = host.split(".")
    return (
        any(label in words.shop_hosts for label in labels[-3:-1] or labels)
        or any(label in words.shop_labels for label in labels)
        or any(hint in way for hint in words.shop_paths)
    )


def _is_at(host: str, place: str) -> bool:
    return host == place or host.endswith(f".{place}")
