"""What a check finds in a document, gathered field by field."""

from dataclasses import dataclass, field

from desktop.practice.article_document import pointer
from desktop.practice.problems import FieldError

Place = tuple[str | int, ...]


@dataclass(slots=True)
class Findings:
    """Errors of one document, in the order they were found."""

    errors: list[FieldError] = field(default_factory=list[FieldError])

    def add(self, place: Place, code: str, message: str) -> None:
        """Note one error at a place such as `("names", "fr")`."""
        self.errors.append(FieldError(pointer(*place), code, message))
