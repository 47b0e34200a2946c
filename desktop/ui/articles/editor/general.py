"""The fields of general information that know more than their own value."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.taxonomy import label_in
from desktop.queries.articles import ArticleSheet
from desktop.ui.articles.editor.box import Box, Save, title_of
from desktop.ui.articles.editor.boxes import Choices
from desktop.ui.articles.editor.brand import BrandBox
from desktop.ui.articles.editor.codes import CodeBox
from desktop.ui.articles.editor.fields import Control, FormField
from desktop.ui.articles.editor.groups import GROUPS
from desktop.ui.articles.editor.kind import KindBox, KindFoot
from desktop.ui.articles.editor.measures import Measures, UnitBox, WeightBox
from desktop.ui.articles.editor.unit_notice import UnitNotice
from desktop.ui.context import Context


class General(QObject):
    """Builds these fields, and what stands at the foot of their cards."""

    article_wanted = Signal(str, str)
    """Another article, and the field to show there."""
    field_wanted = Signal(str)

    def __init__(
        self, context: Context, save: Save, choices: Mapping[str, Choices], parent: QObject
    ) -> None:
        """`choices` are the fixed sets of groups."""
        super().__init__(parent)
        self._context = context
        self._save = save
        self._choices = choices
        self._kinds = KindFoot(context)
        self._measures = Measures(context)
        self._measures.field_wanted.connect(self.field_wanted)
        self.notice = UnitNotice(context)
        self.notice.field_wanted.connect(self.field_wanted)
        self.feet: Mapping[str, QWidget] = {"kind": self._kinds, "measures": self._measures}
        """What stands at the foot of a card."""

    def fill(self, sheet: ArticleSheet) -> None:
        """Show what follows from the whole article."""
        self._measures.fill(sheet)
        self.notice.fill(sheet)

    def box(self, field: FormField) -> Box | None:
        """Return the control of a field, or None for one that needs nothing more."""
        context, save, path = self._context, self._save, field.path
        title = title_of(path)
        if path == "weight":
            return WeightBox(context, save, GROUPS[path], title, self._choices)
        if path == "unit":
            return UnitBox(context, save, path, title, self._units())
        if field.control is Control.BRAND:
            return BrandBox(context, save, path, title)
        if field.control is Control.TREE:
            return self._kind(path, title)
        if field.control is Control.CODE:
            code = CodeBox(context, save, path, title)
            code.article_wanted.connect(self.article_wanted)
            return code
        return None

    def _kind(self, path: str, title: str) -> KindBox:
        box = KindBox(self._context, self._save, path, title)
        if path == "subcategory":
            box.moved.connect(self._kinds.remember)
            self._kinds.picked.connect(box.pick)
        return box

    def _units(self) -> Choices:
        units = self._context.taxonomy.units
        return [(key, label_in(names, self._context.language)) for key, names in units.items()]
