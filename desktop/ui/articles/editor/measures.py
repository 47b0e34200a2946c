"""Unit of sale, and what follows from it: labels, packs shown both ways, how to choose."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.domain.article import Article
from desktop.domain.packs import has_packs, in_packs, pack_price, pack_weight
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Save
from desktop.ui.articles.editor.boxes import ChoiceBox, Choices, GroupBox
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.unit_words import UnitWords


class UnitBox(ChoiceBox):
    """The unit of sale; says what is usual for the sub-category."""

    def __init__(
        self, context: Context, save: Save, path: str, title: str, choices: Choices
    ) -> None:
        """Begin without a sub-category."""
        super().__init__(context, save, path, title, choices)
        self._words = UnitWords(context.taxonomy, context.language)
        self._usual = ""
        self._take = button("usualUnit", "", self._pick_usual, role="link")
        self._take.hide()
        self.body.addWidget(self._take)

    def fill(self, sheet: ArticleSheet) -> None:
        """Show the unit, and the usual one where another stands here or none."""
        super().fill(sheet)
        kind = self.context.taxonomy.subcategories.get(sheet.article.subcategory)
        self._usual = kind.unit_of_sale if kind else ""
        said = self.tr("Usual here: %1").replace("%1", self._words.per(self._usual))
        self._take.setText(said)
        self._take.setAccessibleName(said)
        self._take.setVisible(bool(self._usual) and self._usual != sheet.article.unit)

    def _pick_usual(self) -> None:
        self.save.enter(self.path, self._usual, self.answer)


class WeightBox(GroupBox):
    """The weight of one unit of sale: its label names the unit."""

    def fill(self, sheet: ArticleSheet) -> None:
        """Show the weight under a label that follows the unit."""
        super().fill(sheet)
        words = UnitWords(self.context.taxonomy, self.context.language)
        self.retitle(f"{self.title} {words.per(sheet.article.unit)}")


class Measures(QWidget):
    """Below unit, weight and dimensions: the pack both ways, and how to choose the unit."""

    field_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        """Begin without an article."""
        super().__init__()
        self.setObjectName("measuresFoot")
        self._words = UnitWords(context.taxonomy, context.language)
        layout = column(self, gap=8)
        self._both = frame("side", "bothWays")
        self._rows = QGridLayout(self._both)
        self._rows.setContentsMargins(12, 8, 12, 8)
        self._rows.setHorizontalSpacing(24)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(2, 1)
        layout.addWidget(self._both)
        links = row(gap=16)
        self._pack = button(
            "goToPack",
            self.tr("Sold in packs? Say so in Price and stock"),
            lambda: self.field_wanted.emit("pack"),
            role="link",
        )
        self._ask = button("unitHelp", self.tr("Which unit to choose?"), self._toggle, role="link")
        self._ask.setCheckable(True)
        links.addWidget(self._ask)
        links.addWidget(self._pack)
        links.addStretch(1)
        layout.addLayout(links)
        self._help = self._build_help()
        self._help.hide()
        layout.addWidget(self._help)

    def fill(self, sheet: ArticleSheet) -> None:
        """Show price, weight and stock per unit and per pack."""
        pack = sheet.article.pack
        is_packed = has_packs(pack)
        self._both.setVisible(is_packed)
        self._pack.setVisible(not is_packed)
        for place in reversed(range(self._rows.count())):
            item = self._rows.takeAt(place)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        if is_packed:
            for line, cells in enumerate(self._lines(sheet)):
                for place, words in enumerate(cells):
                    role = "muted" if not place or not line else ""
                    made = label(words, role, name=f"bothWays-{line}-{place}")
                    self._rows.addWidget(made, line, place)

    def _lines(self, sheet: ArticleSheet) -> list[tuple[str, str, str]]:
        article, words = sheet.article, self._words
        pack = article.pack
        assert pack is not None
        lines = [(words.pack(pack, article.unit), words.per(article.unit), words.per_pack(pack))]
        if article.price is not None:
            whole = pack_price(article.price, pack)
            shown = [formats.price(one.amount, one.currency) for one in (article.price, whole)]
            lines.append((self.tr("Price"), shown[0], shown[1]))
        lines.extend(self._weight(article))
        stock = sum((line.shown for line in sheet.stock), start=pack.quantity * 0)
        if sheet.stock:
            packs, left = in_packs(stock, pack)
            name = words.pack_name(pack)
            in_whole = f"{formats.count(packs)} × {name}"
            if left:
                in_whole = f"{in_whole} + {words.amount(left, article.unit)}"
            lines.append((self.tr("Stock"), words.amount(stock, article.unit), in_whole))
        return lines

    def _weight(self, article: Article) -> list[tuple[str, str, str]]:
        if article.weight is None or article.pack is None:
            return []
        whole = pack_weight(article.weight, article.pack)
        shown = [f"{formats.number(one.value)} {one.unit}" for one in (article.weight, whole)]
        return [(self.tr("Weight"), shown[0], shown[1])]

    def _build_help(self) -> QFrame:
        made = frame("side", "unitHelpText")
        layout = column(made, margin=12, gap=8)
        for words in (
            self.tr(
                "Choose the unit the article is measured in. Price, stock and weight are meant "
                "per unit."
            ),
            self.tr("A patch cord: choose “piece”, whether or not it is later sold in packs."),
            self.tr(
                "A reel of cable: choose “m”. It is measured in metres and sold by the reel; the "
                "reel is the pack, in Price and stock."
            ),
        ):
            layout.addWidget(label(words, wrap=True))
        return made

    def _toggle(self) -> None:
        self._help.setVisible(self._ask.isChecked())
