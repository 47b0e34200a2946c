"""Category, sub-category and specifications of an article row."""

from dataclasses import dataclass

from desktop.domain.document import JsonValue, same
from desktop.domain.errors import InputRefused
from desktop.domain.spec_entry import read_spec
from desktop.domain.taxonomy import Specification, SpecType, fold
from desktop.spreadsheet.columns import Column
from desktop.spreadsheet.headings import SPEC_NAMED
from desktop.spreadsheet.numerals import measure
from desktop.spreadsheet.reading import RowReading, SheetReading
from desktop.spreadsheet.specifications import Kinds
from desktop.spreadsheet.values import Found

_STEPS = (">", "›", "»", "→")


@dataclass(frozen=True, slots=True)
class _Given:
    """A specification's text and where it stands."""

    spec: Specification
    column: Column
    text: str


class KindReader:
    """Reads what kind of article a row is and the typed facts that fit this kind."""

    def __init__(self, sheet: SheetReading, kinds: Kinds) -> None:
        """Take the sheet and the names of kinds."""
        self._sheet = sheet
        self._kinds = kinds
        self._read: dict[tuple[str, str], tuple[JsonValue, InputRefused | None]] = {}

    def read(self, row: RowReading, found: Found) -> None:
        """Put category, sub-category and specs into `found`; an unknown category refuses."""
        category, subcategory = self._classify(row, found)
        if category:
            found.values["category"] = category
        if subcategory:
            found.values["subcategory"] = subcategory
        self._specs(row, subcategory, found)

    def _classify(self, row: RowReading, found: Found) -> tuple[str, str]:
        first, second = self._sheet.column("category"), self._sheet.column("subcategory")
        category, below = _steps(row.text(first))
        detail = row.text(second) or below
        if first and not category:
            found.blanks.add("category")
        if (first or second) and not detail:
            found.blanks.add("subcategory")
        named = self._kinds.category(category) if category else None
        key = named.key if named else ""
        if first and category and not key:
            whole = None if detail else self._kinds.subcategory(category, "")
            if whole is None:
                row.refuse(first, "unknown-category", category, {"path": "category"})
                return "", ""
            return whole.category, whole.key
        column = second if second and row.text(second) else first
        if not column or not detail:
            return key, ""
        return self._subcategory(row, column, detail, key)

    def _subcategory(
        self, row: RowReading, column: Column, name: str, category: str
    ) -> tuple[str, str]:
        found = self._kinds.subcategory(name, category)
        if found:
            return found.category, found.key
        elsewhere = self._kinds.subcategory(name, "")
        code = "subcategory-of-other-category" if elsewhere else "unknown-subcategory"
        row.warn(column, code, name, {"path": "subcategory"})
        return category, ""

    def _specs(self, row: RowReading, subcategory: str, found: Found) -> None:
        taken: dict[str, str] = {}
        for given in (*self._pairs(row, subcategory), *self._headed(row, subcategory, found)):
            path = f"specs.{given.spec.key}"
            value = row.attempt(given.column, lambda given=given: self._value(row, given))
            if value is None:
                continue
            if path in taken and not same(found.values[path], value):
                row.warn(given.column, "specification-twice", given.text, {"path": path})
                continue
            taken[path] = given.column.letter
            found.values[path] = value
            found.blanks.discard(path)

    def _pairs(self, row: RowReading, subcategory: str) -> list[_Given]:
        given: list[_Given] = []
        for place in self._sheet.all_of("spec_name.#"):
            column = self._sheet.column("spec_value.#", place.number)
            name, text = row.text(place), row.text(column)
            if not column or not name or not text:
                continue
            spec = self._kinds.spec(name, subcategory)
            if spec:
                given.append(_Given(spec, column, text))
            elif subcategory:
                row.warn(place, "unknown-specification", name)
            else:
                self._sheet.count(place, "specification-without-subcategory")
        return given

    def _headed(self, row: RowReading, subcategory: str, found: Found) -> list[_Given]:
        given: list[_Given] = []
        for column in self._sheet.columns("specs."):
            spec = self._spec_of(column, subcategory)
            text = self._known_value(column, row.text(column))
            if spec and text:
                unit = column.unit if spec.type is SpecType.NUMBER and not measure(text)[1] else ""
                given.append(_Given(spec, column, f"{text} {unit}".strip()))
            elif spec:
                found.blanks.add(f"specs.{spec.key}")
            elif text:
                self._sheet.count(column, "specification-not-of-subcategory")
        return given

    def _spec_of(self, column: Column, subcategory: str) -> Specification | None:
        if column.path == SPEC_NAMED:
            name = column.heading
            bare = name.partition("(")[0] if column.unit else name
            return self._kinds.spec(name, subcategory) or self._kinds.spec(bare, subcategory)
        paths = self._sheet.words.alternatives.get(column.path, (column.path,))
        keys = [path.partition(".")[2] for path in paths]
        specs = (self._kinds.spec(key, subcategory) for key in keys)
        return next((spec for spec in specs if spec), None)

    def _known_value(self, column: Column, text: str) -> str:
        return self._sheet.words.values.get(column.path, {}).get(fold(text), text)

    def _value(self, row: RowReading, given: _Given) -> JsonValue:
        text = given.text
        if given.spec.type is SpecType.NUMBER:
            number, unit = measure(text)
            if not number:
                raise InputRefused("not-a-number", value=text)
            text = f"{row.number_in(given.column, number)} {unit}".strip()
        memo = given.spec.key, text
        if memo not in self._read:
            self._read[memo] = self._read_once(given.spec, text)
        value, refusal = self._read[memo]
        if refusal:
            raise refusal
        return value

    def _read_once(self, spec: Specification, text: str) -> tuple[JsonValue, InputRefused | None]:
        try:
            return read_spec(f"specs.{spec.key}", text, self._kinds.taxonomy, ""), None
        except InputRefused as refusal:
            return None, refusal


def _steps(written: str) -> tuple[str, str]:
    """Split `Active equipment > Ethernet switches` into its first and its last step."""
    for mark in _STEPS:
        if mark in written:
            parts = [part.strip() for part in written.split(mark) if part.strip()]
            return (parts[0], parts[-1] if len(parts) > 1 else "") if parts else ("", "")
    return written, ""
