"""The light structure of a description: paragraphs, lists and bold, spelt in plain text.

A blank line parts paragraphs, a line that begins with `- ` is a point of a list, `**bold**` is
bold. Everything else is text as it stands, so that a description reads well where nothing is
known of this. Source: `docs/protocol.md`, "Descriptions".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

BOLD = "**"
POINT = "- "
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_POINT = re.compile(r"\s*(?:[-*–][ \t\u00a0]+|[•▪◦‣·●■][ \t\u00a0]*)(?=\S)")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one line, bold or not."""

    text: str
    bold: bool = False


Line: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together; each begins anew, as the seller broke them."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """The points of a list."""

    items: tuple[Line, ...]


Block: TypeAlias = "Paragraph | Bullets"


def read_blocks(text: str) -> tuple[Block, ...]:
    """Return the paragraphs and lists of a stored text; any text has a reading."""
    blocks: list[Block] = []
    lines: list[str] = []
    items: list[list[str]] = []

    def close() -> None:
        if lines:
            blocks.append(Paragraph(tuple(map(read_line, lines))))
            lines.clear()
        if items:
            blocks.append(Bullets(tuple(read_line(" ".join(parts)) for parts in items)))
            items.clear()

    for raw in text.splitlines():
        line = _CONTROL.sub("", raw).rstrip()
        point = _POINT.match(line)
        if point is not None:
            if lines:
                close()
            items.append([line[point.end() :]])
        elif not line.strip():
            close()
        elif items and line[:1].isspace():
            items[-1].append(line.strip())
        else:
            if items:
                close()
            lines.append(line.strip())
    close()
    return tuple(blocks)


def write_blocks(blocks: Iterable[Block]) -> str:
    """Return the one spelling of a structure; what it reads back to is the same structure."""
    return "\n\n".join(
        "\n".join(POINT + write_line(item) for item in block.items)
        if isinstance(block, Bullets)
        else "\n".join(write_line(line) for line in block.lines)
        for block in blocks
    )


def read_line(line: str) -> Line:
    """Return the runs of one line: `**` opens before and closes behind something visible."""
    return tuple(_runs(line.split(BOLD)))


def write_line(line: Line) -> str:
    """Return a line as it is stored."""
    return "".join(f"{BOLD}{run.text}{BOLD}" if run.bold else run.text for run in line)


def words_of(blocks: Iterable[Block]) -> str:
    """Return what a reader sees, without marks: a line for each line and point."""
    return "\n".join(
        "".join(run.text for run in line)
        for block in blocks
        for line in (block.items if isinstance(block, Bullets) else block.lines)
    )


def _runs(parts: list[str]) -> Iterator[Run]:
    """Pair the marks between `parts`; a mark without a partner is text."""
    closing = _next_closing(parts)
    plain = [parts[0]]
    place = 0
    while place < len(parts) - 1:
        end = closing[place + 1]
        if _opens(parts[place + 1]) and end is not None:
            if any(plain):
                yield Run("".join(plain))
            yield Run(BOLD.join(parts[place + 1 : end + 1]), bold=True)
            plain, place = [parts[end + 1]], end + 1
        else:
            plain += (BOLD, parts[place + 1])
            place += 1
    if any(plain):
        yield Run("".join(plain))


def _next_closing(parts: list[str]) -> list[int | None]:
    """Return, for each part, the first part from there on that a closing mark follows."""
    found: list[int | None] = [None] * len(parts)
    for place in range(len(parts) - 2, -1, -1):
        found[place] = place if _closes(parts[place]) else found[place + 1]
    return found


def _opens(after: str) -> bool:
    return bool(after) and not after[0].isspace()


def _closes(before: str) -> bool:
    return bool(before) and not before[-1].isspace()
