"""What is pasted from a web page or a word processor, reduced to the structure of descriptions."""

import re
from html.parser import HTMLParser
from typing import NamedTuple

from desktop.domain.text_structure import POINT, Block, Line, Run, read_blocks, write_line

_PARAGRAPHS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote"}
)
_LINES = frozenset({"div", "tr", "li", "dt", "dd", "section", "article", "pre"})
_SILENT = frozenset({"script", "style", "head", "title", "svg", "template", "noscript"})
_VOID = frozenset({"br", "img", "hr", "meta", "link", "input", "col", "wbr"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BOLD = re.compile(r"font-weight:\s*(bold|bolder|[6-9]00)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"font-weight:\s*(normal|lighter|[1-5]00)", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f\u00a0]+")
CELL = "\t"


def blocks_of_html(html: str) -> tuple[Block, ...]:
    """Return the paragraphs, lists and bold of a page; everything else of it is left behind."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return read_blocks(reader.text())


class _Open(NamedTuple):
    tag: str
    bold: bool
    silent: bool
    is_mark: bool


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open = [_Open("", bold=False, silent=False, is_mark=False)]
        self._lines: list[str] = []
        self._runs: list[Run] = []
        self._is_point = False

    def text(self) -> str:
        """Return everything read, in the stored spelling."""
        self._end_line()
        return "\n".join(self._lines)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            if tag == "br":
                self._end_line()
            return
        self._break_before(tag)
        style = next((value or "" for name, value in attrs if name == "style"), "")
        inside = self._open[-1]
        bold = (inside.bold or tag in {"b", "strong", "th"} or tag in _HEADINGS) and not (
            _NOT_BOLD.search(style)
        )
        is_mark = "mso-list" in style.lower() and "ignore" in style.lower()
        if is_mark and not inside.silent:
            self._is_point = True
        silent = inside.silent or tag in _SILENT or is_mark
        self._open.append(_Open(tag, bold or bool(_BOLD.search(style)), silent, is_mark))

    def handle_endtag(self, tag: str) -> None:
        places = [place for place, item in enumerate(self._open) if item.tag == tag]
        if places and places[-1] > 0:
            del self._open[places[-1] :]
        if tag in _PARAGRAPHS:
            self._end_paragraph()
        elif tag in _LINES:
            self._end_line()

    def handle_data(self, data: str) -> None:
        if self._open[-1].silent:
            return
        said = _BLANKS.sub(" ", data)
        if said.strip() or self._runs:
            self._runs.append(Run(said, self._open[-1].bold))

    def _break_before(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self._end_paragraph()
        elif tag in _LINES:
            self._end_line()
        if tag == "li":
            self._is_point = True
        if tag in {"td", "th"} and any(run.text.strip() for run in self._runs):
            self._runs.append(Run(CELL))

    def _end_paragraph(self) -> None:
        self._end_line()
        is_inside_point = any(item.tag == "li" for item in self._open)
        if self._lines and self._lines[-1] and not is_inside_point:
            self._lines.append("")

    def _end_line(self) -> None:
        said = write_line(_tidy(self._runs)).strip()
        cells = [cell.strip() for cell in said.split(CELL)]
        said = (": " if len(cells) == 2 else " – ").join(cell for cell in cells if cell)
        if said:
            if self._is_point and self._lines[-1:] == [""] and self._lines[-2].startswith(POINT):
                self._lines.pop()
            self._lines.append(POINT + said if self._is_point else said)
            self._is_point = False
        self._runs = []


def _tidy(runs: list[Run]) -> Line:
    """Join neighbours and keep blanks outside of bold, where the spelling wants them."""
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].bold == run.bold:
            joined[-1] = Run(joined[-1].text + run.text, run.bold)
        else:
            joined.append(run)
    tidy: list[Run] = []
    for run in joined:
        inner = run.text.strip()
        if not run.bold or not inner or "**" in inner:
            tidy.append(Run(run.text))
            continue
        before, _, after = run.text.partition(inner)
        tidy += [Run(before), Run(inner, bold=True), Run(after)]
    return tuple(run for run in tidy if run.text)
