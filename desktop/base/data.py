"""Files shipped with the program: found in a checkout, a wheel and a frozen bundle alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of a file under `resources/`."""
    return _folder("resources") / name


def translation(name: str) -> Path:
    """Return the path of a compiled translation, e.g. `fr.qm`; it may not exist in a checkout."""
    return _folder("translations") / name


def _folder(name: str) -> Path:
    shipped = _PACKAGE / "_shipped" / name
    return shipped if shipped.is_dir() else _PACKAGE.parent / name
