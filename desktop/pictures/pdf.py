"""Asks a process of its own about a PDF, and stops it when it takes too long."""

import json
import subprocess
import sys
from dataclasses import dataclass

from desktop.domain.errors import InputRefused

PATIENCE = 20.0
"""Seconds; a hundred pages take less than one."""
_CHILD = "desktop.pictures.pdf_child"
_REASONS = {"password": "document-protected", "damaged": "document-damaged"}


@dataclass(frozen=True, slots=True)
class Examined:
    """Number of pages, and the codes of what acts by itself.

    `javascript`, `launch`, `embedded-files`, `opens-by-itself`.
    """

    pages: int
    active: tuple[str, ...]


def examine_pdf(data: bytes, name: str, patience: float = PATIENCE) -> Examined:
    """What the PDF holds.

    Raises InputRefused `document-protected`, `document-damaged` or `document-too-complex` (it took
    more than `patience` seconds or too much memory), with `file`.
    """
    try:
        answer = json.loads(_ask(data, ["examine"], name, patience))
    except ValueError as error:
        raise InputRefused("document-damaged", file=name) from error
    if "error" in answer:
        raise InputRefused(_REASONS[answer["error"]], file=name)
    return Examined(int(answer["pages"]), tuple(answer["active"]))


def first_page(data: bytes, edge: int, patience: float = PATIENCE) -> bytes:
    """The first page as a PNG that fits `edge` pixels; raises InputRefused as `examine_pdf`."""
    return _ask(data, ["render", str(edge)], "", patience)


def _ask(data: bytes, arguments: list[str], name: str, patience: float) -> bytes:
    command = [sys.executable, "-I", "-m", _CHILD, *arguments]
    try:
        done = subprocess.run(  # noqa: S603  our own module, the file only by standard input
            command, input=data, capture_output=True, timeout=patience, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise InputRefused("document-too-complex", file=name) from error
    if done.returncode != 0 or not done.stdout:
        raise InputRefused("document-too-complex", file=name)
    return done.stdout
