"""A buyer's page as one HTML file that needs nothing beside it; every text is escaped."""

import base64
from collections.abc import Callable, Iterable
from html import escape

from desktop.domain.text_structure import Block, Bullets, Line
from desktop.ui.articles.preview.said import SHIPS_FROM, SaidPage, SaidPrices, SaidRow
from desktop.ui.tongue import Tongue
from desktop.ui.words import FIELDS

Picture = Callable[[str], bytes]
"""Gives the JPEG or PNG bytes of a picture by its digest; empty where it is not here yet."""
MissingWord = Callable[[str], str]
"""Says that the field of a path is missing."""
_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#191e27;background:#fff;max-width:960px;
margin:32px auto;padding:0 16px}h1{font-size:26px;line-height:1.25;margin:4px 0 8px}
h2{font-size:17px;margin:28px 0 8px}.muted{color:#586271}.price{font-size:28px;font-weight:600}
.gallery{display:flex;gap:8px;flex-wrap:wrap}.gallery img{max-width:300px;max-height:300px;
border:1px solid #e2e5ea;border-radius:8px;padding:8px;background:#fff}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:6px 12px 6px 0;
border-bottom:1px solid #e2e5ea;vertical-align:top}th{color:#586271;font-weight:500}
.gap{border:1px dashed #7d4d00;color:#7d4d00;border-radius:6px;padding:4px 8px;
display:inline-block}
"""


def page_html(page: SaidPage, tongue: Tongue, picture: Picture, missing: MissingWord) -> str:
    """Return the document; what is missing stands in place, dashed."""
    return _Writer(page, tongue, picture, missing).document()


class _Writer:
    def __init__(
        self, page: SaidPage, tongue: Tongue, picture: Picture, missing: MissingWord
    ) -> None:
        self._page = page
        self._tongue = tongue
        self._picture = picture
        self._missing = missing

    def document(self) -> str:
        page = self._page
        word = self._tongue.word
        parts = [
            f'<p class="muted">{escape(page.trail)}</p>' if page.trail else self._gap("category"),
            f"<h1>{escape(page.name)}</h1>" if page.name else self._name_gap(),
            f'<p class="muted">{self._codes()}</p>',
            self._gallery(),
            self._prices(page.prices) if page.prices else self._gap("price"),
            self._table(page.facts),
            f"<h2>{escape(self._tongue.say(SHIPS_FROM, 'buyer'))}</h2>",
            self._offers(),
            f"<h2>{escape(word(FIELDS, 'specs'))}</h2>",
            self._table(page.specs),
            *self._tabs(),
            *self._attachments(),
        ]
        title = escape(page.name or self._missing(f"names.{page.language}"))
        return (
            f'<!doctype html>\n<html lang="{escape(page.language)}"><head><meta charset="utf-8">'
            f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>\n"
            + "\n".join(part for part in parts if part)
            + "\n</body></html>\n"
        )

    def _gap(self, path: str) -> str:
        return f'<span class="gap">{escape(self._missing(path))}</span>'

    def _name_gap(self) -> str:
        return f"<h1>{self._gap(f'names.{self._page.language}')}</h1>"

    def _codes(self) -> str:
        said = [escape(row.line) if row.value else self._gap(row.path) for row in self._page.codes]
        if "part_number" in self._page.gaps:
            said.append(self._gap("part_number"))
        return " · ".join(said)

    def _gallery(self) -> str:
        if not self._page.images:
            return self._gap("images")
        made = "".join(self._image(digest) for digest in self._page.images)
        return f'<div class="gallery">{made}</div>'

    def _image(self, digest: str) -> str:
        data = self._picture(digest)
        if not data:
            return ""
        kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
        source = f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}"
        return f'<img alt="{escape(self._page.name)}" src="{source}">'

    def _prices(self, prices: SaidPrices) -> str:
        before = f' <span class="muted">{escape(prices.before)}</span>' if prices.before else ""
        head = (
            f'<p><span class="price">{escape(prices.now)}</span> {escape(prices.per)}{before}</p>'
        )
        notes = "".join(f"<p>{escape(note)}</p>" for note in prices.notes)
        if not prices.ladder:
            return head + notes
        heads = "".join(f"<th>{escape(cell)}</th>" for cell in prices.heads)
        rows = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
            for row in prices.ladder
        )
        return f"{head}{notes}<table><tr>{heads}</tr>{rows}</table>"

    def _table(self, rows: Iterable[SaidRow]) -> str:
        made = "".join(
            f"<tr><th>{escape(row.label)}</th><td>"
            f"{escape(row.value) if row.value else self._gap(row.path)}</td></tr>"
            for row in rows
        )
        return f"<table>{made}</table>" if made else ""

    def _offers(self) -> str:
        if not self._page.offers:
            return self._gap("offers")
        made = "".join(
            "<tr>"
            + "".join(
                f"<td>{escape(cell)}</td>"
                for cell in (offer.place, offer.stock, offer.leaves, offer.gross)
            )
            + "</tr>"
            for offer in self._page.offers
        )
        return f"<table>{made}</table>"

    def _tabs(self) -> Iterable[str]:
        for tab in self._page.tabs:
            yield f"<h2>{escape(tab.title)}</h2>"
            yield blocks_html(tab.text.blocks) or self._gap(tab.path)

    def _attachments(self) -> Iterable[str]:
        page, word = self._page, self._tongue.word
        if page.documents:
            yield f"<h2>{escape(word(FIELDS, 'documents'))}</h2>"
            yield _list(escape(document.name) for document in page.documents)
        if page.videos:
            yield f"<h2>{escape(word(FIELDS, 'videos'))}</h2>"
            yield _list(
                f'<a href="{escape(video)}" rel="noreferrer">{escape(video)}</a>'
                for video in page.videos
                if video.startswith("https://")
            )


def blocks_html(blocks: Iterable[Block]) -> str:
    """Return a description with its light structure; every text in it is escaped."""
    return "".join(map(_block, blocks))


def _block(block: Block) -> str:
    if isinstance(block, Bullets):
        return _list(map(_line, block.items))
    return f"<p>{'<br>'.join(map(_line, block.lines))}</p>"


def _line(line: Line) -> str:
    return "".join(
        f"<strong>{escape(run.text)}</strong>" if run.bold else escape(run.text) for run in line
    )


def _list(items: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
