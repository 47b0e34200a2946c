"""The account a shop is linked to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """Its name, the languages of its marketplace, and the epoch of the catalogue."""

    name: str
    languages: tuple[str, ...]
    epoch: str
