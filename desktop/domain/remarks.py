"""Something a person should know about a file that was taken all the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.domain.document import Document, JsonValue, mapping, object_list, text


@dataclass(frozen=True, slots=True)
class Remark:
    """A code in kebab-case and facts for the sentence's blanks, never a sentence."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict[str, str])


def remarks_document(remarks: Iterable[Remark]) -> list[JsonValue]:
    """Return the remarks as they are stored."""
    return [{"code": item.code, "facts": dict(item.facts)} for item in remarks]


def read_remarks(value: JsonValue) -> tuple[Remark, ...]:
    """Return stored remarks."""
    return tuple(_remark(item) for item in object_list(value))


def _remark(item: Document) -> Remark:
    facts = {key: text(fact) for key, fact in mapping(item.get("facts")).items()}
    return Remark(text(item.get("code")), facts)
