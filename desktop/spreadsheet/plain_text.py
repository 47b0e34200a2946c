"""Texts as they come out of shop systems, made plain: no tags, no Markdown, no link targets."""

import html
import re

_TAG = re.compile(
    r"</?(?:a|b|br|div|em|font|h[1-6]|hr|i|li|ol|p|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_LINE_END = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6])\s*>", re.IGNORECASE)
_LINK = re.compile(r"\[([^\[\]]+)\]\s*\(\s*(?:https?://|www\.)[^()]*(?:\([^()]*\)[^()]*)*\)")
_LINK_REVERSED = re.compile(r"\((.{1,200}?)\)\[\s*https?://[^\]]*\]")
_MOJIBAKE = re.compile("[ÂÃâ][\u0080-\u00bf\u2018-\u203a\u20ac\u2122\u0152-\u0178ˆ˜]")

_WORD = re.compile(r"(?<!\w)[^\W\d_]{4,}(?!\w)")
_SHOUTED_WORDS = 2


def plain(text: str) -> str:
    """Return the text without tags and link targets; lines stay lines."""
    if _TAG.search(text):
        text = html.unescape(_TAG.sub("", _LINE_END.sub("\n", text)))
    text = _LINK_REVERSED.sub(r"\1", _LINK.sub(r"\1", text))
    return "\n".join(line.strip() for line in text.splitlines()).strip()


def is_garbled(text: str) -> bool:
    """Tell whether the text was once decoded wrongly, as `accÃ¨s` for `accès`."""
    if not _MOJIBAKE.search(text):
        return False
    try:
        text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return False
    return True


def is_shouted(text: str) -> bool:
    """Tell whether whole words, not only type codes, are written in capitals."""
    return text.isupper() and len(_WORD.findall(text)) >= _SHOUTED_WORDS
