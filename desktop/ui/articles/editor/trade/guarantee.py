"""Condition and guarantee: what is usual for the condition is offered, with its months."""

from desktop.domain.article import Warranty
from desktop.domain.document import JsonValue, mapping, text
from desktop.queries.articles import ArticleSheet
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.trade.figures import Figure, right
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.labels import label, row
from desktop.ui.words import CONDITIONS, WARRANTIES, word


class ConditionBox(Box):
    """New or refurbished."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Save as soon as something is chosen."""
        super().__init__(context, save, "condition", title)
        self.choice = Choice()
        self.choice.offer([("", "–"), *((key, word(CONDITIONS, key)) for key in CONDITIONS)])
        self.own(self.choice)
        self.choice.picked.connect(self._pick)
        self.body.addWidget(self.choice)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the choice."""
        del sheet
        self.choice.put(text(value))

    def _pick(self, value: str) -> None:
        self.save.enter(self.path, value, self.answer)


class GuaranteeBox(Box):
    """Kind and months; choosing a kind proposes its months for the condition."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Begin without a guarantee."""
        super().__init__(context, save, "warranty", title)
        self._usual: tuple[Warranty, ...] = ()
        self._stored: JsonValue = None
        self._shown: tuple[str, ...] = ()
        self._kind = Choice()
        self.own(self._kind, name="field-warranty.kind", title=self.tr("Given by"))
        self._kind.picked.connect(self._pick)
        self._months = right(Figure("field-warranty.months", self.tr("Months"), width=72))
        self.controls.append(self._months)
        self._months.left.connect(self._enter)
        line = row(gap=8)
        line.addWidget(self._kind, 1)
        line.addWidget(self._months)
        line.addWidget(label(self.tr("months"), "muted"))
        self.body.addLayout(line)
        self._propose = button("useUsualGuarantee", "", self._use_usual, role="link")
        self._propose.hide()
        self.body.addWidget(self._propose)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the guarantee, and what is usual for the condition where there is none."""
        self._stored = value
        raw = mapping(value)
        self._usual = self.context.see.trade.guarantees.of(sheet.article.condition)
        kinds = tuple(item.kind for item in self._usual)
        kind = text(raw.get("kind"))
        wanted = (*kinds, *([kind] if kind and kind not in kinds else []))
        if wanted != self._shown:
            self._shown = wanted
            self._kind.offer([("", "–"), *((key, word(WARRANTIES, key)) for key in wanted)])
        self._kind.put(kind)
        months = raw.get("months")
        self._months.put(str(months) if isinstance(months, int) else "")
        self._propose.setVisible(value is None and bool(sheet.article.condition))
        if self._usual:
            usual = self._usual[0]
            words = self.tr("Usual: %1, %2 months").replace("%2", str(usual.months))
            words = words.replace("%1", word(WARRANTIES, usual.kind))
            self._propose.setText(words)
            self._propose.setAccessibleName(words)

    def reset(self) -> None:
        """Forget what was typed in another article."""
        super().reset()
        self._months.refuse(is_refused=False)

    def _pick(self, kind: str) -> None:
        if not kind:
            self.save.put(self.path, None, self._answered)
            return
        months = mapping(self._stored).get("months")
        usual = next((item.months for item in self._usual if item.kind == kind), None)
        if isinstance(months, int) and months != self._usual_months():
            usual = months
        self._put(kind, usual if usual is not None else months)

    def _usual_months(self) -> int | None:
        kind = text(mapping(self._stored).get("kind"))
        return next((item.months for item in self._usual if item.kind == kind), None)

    def _put(self, kind: str, months: JsonValue) -> None:
        if isinstance(months, int):
            self.save.put(self.path, {"kind": kind, "months": months}, self._answered)
        else:
            self._months.setFocus()

    def _enter(self) -> None:
        typed = self._months.text().strip()
        kind = self._kind.value()
        if typed and kind and self._stored is None:
            # Both at once, so that the kind chosen first is not lost.
            self.save.enter(self.path, f"{typed} {kind}", self._answered)
        else:
            self.save.enter("warranty.months", typed, self._answered)

    def _use_usual(self) -> None:
        if self._usual:
            self._put(self._usual[0].kind, self._usual[0].months)
        self._months.setFocus()

    def _answered(self, said: str) -> None:
        self.answer(said)
        self._months.refuse(is_refused=bool(said))
