"""Sold in packs, and limited orders: a switch each, with what it means in whole packs."""

from decimal import Decimal

from desktop.domain.article import Article, OrderLimits, Pack
from desktop.domain.document import JsonValue, mapping, text
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import decimal_text, parse_decimal
from desktop.domain.packs import has_packs
from desktop.domain.pricing import to_whole_packs, whole_packs
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Save
from desktop.ui.articles.editor.trade.figures import Figure, right
from desktop.ui.articles.editor.trade.switched import SwitchedBox
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.labels import label
from desktop.ui.unit_words import PACKS, UnitWords
from desktop.ui.words import sentence


class PackBox(SwitchedBox):
    """How many units a pack holds, and what it is called."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Begin switched off."""
        super().__init__(context, save, "pack", title, self.tr("Sold in packs"))
        self._words = UnitWords(context.taxonomy, context.language)
        self._quantity = right(Figure("field-pack.quantity", self.tr("Units in a pack"), width=96))
        self.controls.append(self._quantity)
        self._quantity.left.connect(self._enter_quantity)
        self._unit = label("", "muted", name="packOf")
        self._name = Choice()
        self._name.setEditable(True)
        self._name.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self._name.setMinimumContentsLength(8)
        self._name.offer([(key, self._words.pack_name(Pack(Decimal(1), key))) for key in PACKS])
        self.own(self._name, name="field-pack.unit", title=self.tr("What the pack is called"))
        self._name.picked.connect(self._pick_name)
        typed = self._name.lineEdit()
        if typed is not None:
            typed.setObjectName("packName")
            typed.setAccessibleName(self.tr("What the pack is called"))
            typed.editingFinished.connect(self._type_name)
        self.line.addWidget(self._quantity)
        self.line.addWidget(self._unit)
        self.line.addWidget(label(self.tr("in a"), "muted"))
        self.line.addWidget(self._name, 1)
        self._about = label("", "small", name="packAbout", wrap=True)
        self.details.addWidget(self._about)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the pack, and what is in stock in packs."""
        raw = mapping(value)
        self.show_switch(is_on=value is not None, article=sheet.id)
        self._quantity.put(formats.typed(parse_decimal(text(raw.get("quantity")))))
        self._unit.setText(self._words.unit(sheet.article.unit))
        typed = self._name.lineEdit()
        if typed is None or not typed.isModified():
            self._name.put(text(raw.get("unit")) or "pack")
        self._about.setText(_about(self._words, sheet))

    def lines(self) -> list[Figure]:
        """Return the lines of the field."""
        return [self._quantity]

    def _enter_quantity(self) -> None:
        try:
            self.save.enter("pack.quantity", self._quantity.typed(), self.answered)
        except InputRefused as error:
            self.answered(sentence(error))

    def _pick_name(self, name: str) -> None:
        if self._quantity.text().strip():
            self.save.enter("pack.unit", name, self.answer)

    def _type_name(self) -> None:
        typed = self._name.lineEdit()
        if typed is None or not typed.isModified():
            return
        typed.setModified(False)
        place = self._name.findText(typed.text().strip())
        data = self._name.itemData(place) if place >= 0 else typed.text()
        self._pick_name(data if isinstance(data, str) else typed.text())


class LimitsBox(SwitchedBox):
    """The least and the most of one order."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Begin switched off."""
        super().__init__(context, save, "order_limits", title, self.tr("Limited order"))
        self._words = UnitWords(context.taxonomy, context.language)
        self._article: Article | None = None
        self._low = right(Figure("field-order_limits.minimum", self.tr("At least"), width=96))
        self._high = right(Figure("field-order_limits.maximum", self.tr("At most"), width=96))
        self._unit = label("", "muted", name="limitsOf")
        for line, key, before in (
            (self._low, "minimum", self.tr("from")),
            (self._high, "maximum", self.tr("to")),
        ):
            self.controls.append(line)
            line.left.connect(lambda line=line, key=key: self._enter(line, key))
            self.line.addWidget(label(before, "muted"))
            self.line.addWidget(line)
        self.line.addWidget(self._unit)
        self.line.addStretch(1)
        self._about = label("", "small", name="limitsAbout", wrap=True)
        self.details.addWidget(self._about)
        self._round = button(
            "roundLimits", self.tr("Round up to whole packs"), self._round_up, role="link"
        )
        self._round.hide()
        self.details.addWidget(self._round)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the limits, in whole packs where the article is sold in packs."""
        self._article = sheet.article
        raw = mapping(value)
        self.show_switch(is_on=value is not None, article=sheet.id)
        for line, key in ((self._low, "minimum"), (self._high, "maximum")):
            line.put(formats.typed(parse_decimal(text(raw.get(key)))))
        self._unit.setText(self._words.unit(sheet.article.unit))
        self._show_packs(sheet.article)

    def lines(self) -> list[Figure]:
        """Return the lines of the field."""
        return [self._low, self._high]

    def _show_packs(self, article: Article) -> None:
        pack, limits = article.pack, article.order_limits
        if pack is None or limits is None or not has_packs(pack):
            self._about.hide()
            self._round.hide()
            return
        given = [limit for limit in (limits.minimum, limits.maximum) if limit]
        counted = [whole_packs(limit, pack.quantity) for limit in given]
        is_whole = not any(rest for _, rest in counted)
        self._about.setVisible(is_whole and bool(given))
        self._round.setVisible(not is_whole)
        packs = " – ".join(formats.number(number) for number, _ in counted)
        self._about.setText(f"= {packs} × {self._words.pack(pack, article.unit)}")
        wanted = " – ".join(formats.number(to_whole_packs(limit, pack.quantity)) for limit in given)
        self._round.setText(self.tr("Round up to whole packs: %1").replace("%1", wanted))
        self._round.setAccessibleName(self._round.text())

    def _enter(self, line: Figure, key: str) -> None:
        def answered(said: str) -> None:
            self.answer(said)
            line.refuse(is_refused=bool(said))

        try:
            self.save.enter(f"order_limits.{key}", line.typed(), answered)
        except InputRefused as error:
            answered(sentence(error))

    def _round_up(self) -> None:
        article = self._article
        if article is None or article.pack is None or article.order_limits is None:
            return
        value = _rounded(article.order_limits, article.pack)
        self.save.put(self.path, value, self.answered)


def _rounded(limits: OrderLimits, pack: Pack) -> JsonValue:
    low, high = (
        decimal_text(to_whole_packs(limit, pack.quantity)) if limit else None
        for limit in (limits.minimum, limits.maximum)
    )
    return {"minimum": low, "maximum": high}


def _about(words: UnitWords, sheet: ArticleSheet) -> str:
    pack = sheet.article.pack
    if pack is None or not has_packs(pack):
        return ""
    name = words.pack(pack, sheet.article.unit)
    packs, rest = whole_packs(sum((line.shown for line in sheet.stock), Decimal(0)), pack.quantity)
    text_ = f"{name[:1].upper()}{name[1:]}"
    stock = f"{formats.number(packs)} × {words.pack_name(pack)}"
    if rest:
        stock += f" + {words.amount(rest, sheet.article.unit)}"
    return f"{text_} · {stock}"
