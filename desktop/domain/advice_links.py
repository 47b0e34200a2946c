"""What a text must not carry: contact details, links to shops, pictures, HTML.

Source: help centre, "Que doit contenir une bonne description d'un article?".
"""

import re
from urllib.parse import urlsplit

from desktop.domain.advice_words import AdviceWords
from desktop.domain.rules import Finding

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_NUMBER = re.compile(
    r"(?<![\w.,-])\+\d[\d\s()./-]{8,18}\d(?![\w.,])|(?<!\d)0[1-9](?:[ .-]\d\d){4}(?!\d)"
)
_PICTURE = re.compile(
    r"<img\b|data:image/|!\[[^\]]{0,200}\]\(|[^\s\"'()<>]{1,200}\.(?:jpe?g|png|gif|webp|bmp|svg)\b",
    re.IGNORECASE,
)
_HTML = re.compile(
    r"</?(?:p|br|b|i|u|strong|em|ul|ol|li|div|span|table|t[rdh]|h[1-6]|a|font|script|style|iframe"
    r"|center|hr|pre|video)\b[^<>]{0,500}>|&(?:nbsp|amp|lt|gt|quot|[a-z]{3,6}acute|#\d{2,5});",
    re.IGNORECASE,
)
FACT = 60


def forbidden_content(path: str, text: str, words: AdviceWords) -> list[Finding]:
    """Return contact details, pictures, HTML and links, the first of each kind."""
    found = [
        Finding(path, code, match[0].strip()[:FACT])
        for code, match in (
            ("contact-details", _contact(text, words)),
            ("picture-content", _PICTURE.search(text)),
            ("html-content", _HTML.search(text)),
        )
        if match
    ]
    return found + _links(path, text, words)


def _contact(text: str, words: AdviceWords) -> re.Match[str] | None:
    email = _EMAIL.search(text) if "@" in text else None
    return email or _NUMBER.search(text) or words.telephone.search(text)


def _links(path: str, text: str, words: AdviceWords) -> list[Finding]:
    found: dict[str, Finding] = {}
    for match in words.web.finditer(_EMAIL.sub(" ", text) if "@" in text else text):
        host, way = _parts(match[0])
        if not host or any(_is_at(host, video) for video in words.video_hosts):
            continue
        code = "commercial-link" if _is_shop(host, way, words) else "outside-link"
        found.setdefault(code, Finding(path, code, host[:FACT]))
    return list(found.values())


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
