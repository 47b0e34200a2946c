"""How codes are compared in a search: letters and digits only, without case."""


def folded_code(code: str) -> str:
    """Return `WS-C2960 x/1` as `wsc2960x1`."""
    return "".join(char for char in code.casefold() if char.isalnum())
