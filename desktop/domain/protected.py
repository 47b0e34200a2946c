"""What a translation must not change: codes, part numbers, numbers with their units.

`OM4`, `LC/UPC`, `G.652.D` stay as they are in every language. Numbers keep their value: `1.5 m` is
`1,5 m` elsewhere, `2U` is `2 HE`. Silence is preferred to a false alarm.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from re import Pattern
from types import MappingProxyType

from desktop.domain.taxonomy import Taxonomy

SHOWN = 40
_LIMIT = 20_000
_JOINED = re.compile(r"(?<![\w/])[A-Z][A-Z0-9+.]*(?:/[A-Z][A-Z0-9+.]*)+(?![\w/])")
_TOKEN = re.compile(r"[^\s,;:()\[\]\"„“”«»‚‘’=]+")
_COUNTED = re.compile(r"([+-]?\d+(?:[.,]\d+)*)[-\u2011–]?([^\d].*)?")
_FIRST = re.compile(r"(?<![\w/])\w+(?:[./+]\w+)*\+*")
_WORD = re.compile(r"(?=.{0,2}[a-zà-ÿ])[^\W\d_]{3,}.*")
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*")
_UNIT = re.compile(r"[ \u00a0\u202f-]?([°µΩ%\"″²³/\w]+)")
_SPACE = re.compile(r"\s+")
_DASHES = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2012": "-", "–": "-", "—": "-"})
_UNITS: Mapping[str, str] = MappingProxyType(
    {
        **{
            unit: unit
            for unit in (
                "m", "mm", "cm", "km", "µm", "nm", "kg", "g", "t", "V", "kV", "mV", "A", "mA", "kA",
                "W", "kW", "mW", "VA", "kVA", "Hz", "kHz", "MHz", "GHz", "dB", "dBm", "dBi", "dBc",
                "dB/km", "kg/km", "N", "daN", "kN", "Ω", "°C", "°", "%", "bar", "Mpps", "AWG",
            )
        },
        **dict.fromkeys(("U", "HE", "RU", "UA"), "U"),
        **dict.fromkeys(('"', "″", "in", "inch", "Zoll", "pouces", "pulgadas", "polegadas"), "in"),
        **dict.fromkeys(("Gbit/s", "Gb/s", "Gbps", "Gbits/s"), "Gbit/s"),
        **dict.fromkeys(("Mbit/s", "Mb/s", "Mbps", "Mbits/s"), "Mbit/s"),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of a trade that read alike in every language, by their first word."""

    by_first: Mapping[str, Pattern[str]]


@dataclass(frozen=True, slots=True)
class _Number:
    text: str
    values: frozenset[Decimal]
    unit: str


def neutral_codes(taxonomy: Taxonomy) -> Codes:
    """Return the values of specifications that have no translation, as far as they are codes."""
    values: dict[str, set[str]] = {}
    for spec in taxonomy.specs.values():
        for choice in spec.choices:
            first = _FIRST.match(choice.value)
            if first is not None and not choice.names and _is_code(choice.value):
                values.setdefault(first[0], set()).add(choice.value)
    return Codes(
        MappingProxyType(
            {
                first: re.compile(
                    f"(?:{'|'.join(map(_spelling, sorted(found, key=len, reverse=True)))})"
                    r"(?![\w/]|\.\w)"
                )
                for first, found in values.items()
            }
        )
    )


def protected(text: str, codes: Codes, own: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what of a text has to stay: `own` codes of the article, trade codes, numbers."""
    found, numbers = _taken_apart(text[:_LIMIT], codes, own)
    return tuple(dict.fromkeys([*found, *(number.text for number in numbers)]))


def altered(source: str, target: str, codes: Codes, own: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what of `source` is missing in its translation, or stands there otherwise."""
    target = target[:_LIMIT].translate(_DASHES)
    found, numbers = _taken_apart(source[:_LIMIT], codes, own)
    there = list(_numbers(target))
    missing = [code for code in found if not _stands_in(code, target)]
    missing += [number.text for number in numbers if not any(_same(number, one) for one in there)]
    return tuple(dict.fromkeys(one[:SHOWN] for one in missing))


def _taken_apart(text: str, codes: Codes, own: Iterable[str]) -> tuple[list[str], list[_Number]]:
    """Return codes and numbers; what counts as a code is not read as a number again."""
    text = text.translate(_DASHES)
    found: list[str] = []

    def take(match: re.Match[str]) -> str:
        found.append(_SPACE.sub(" ", match[0]))
        return " " * len(match[0])

    for code in own:
        if code in text and any(char.isdigit() for char in code):
            text = re.sub(rf"(?<!\w){_spelling(code)}(?!\w)", take, text)
    text = _without_trade_codes(_JOINED.sub(take, text), codes, found)

    def take_token(match: re.Match[str]) -> str:
        code = _code_of(match[0].rstrip(".!?…"))
        if code:
            found.append(code)
        return " " * len(match[0]) if code else match[0]

    text = _TOKEN.sub(take_token, text)
    return found, list(_numbers(text))


def _without_trade_codes(text: str, codes: Codes, found: list[str]) -> str:
    """Move the trade codes of a text over to `found`."""
    kept: list[str] = []
    done = 0
    for word in _FIRST.finditer(text):
        pattern = codes.by_first.get(word[0])
        start = word.start()
        match = pattern.match(text, start) if pattern and start >= done else None
        # The tail of a longer code is none of its own: `HTK-19-SFP` is one reference.
        is_tail = start > 0 and text[start - 1] == "-" and start - 1 != done
        if match is not None and not is_tail:
            found.append(_SPACE.sub(" ", match[0]))
            kept += (text[done : match.start()], " ")
            done = match.end()
    return "".join([*kept, text[done:]])


def _code_of(token: str) -> str:
    """Return the code in a token, without the words a compound hangs on it."""
    has_letters = any(char.isalpha() for char in token)
    if not has_letters or not any(char.isdigit() for char in token):
        return ""
    counted = _COUNTED.fullmatch(token)
    if counted is not None:
        rest = counted[2] or ""
        if not rest or rest in _UNITS or rest in {"x", "X", "×"} or _WORD.fullmatch(rest):
            return ""
    parts = token.split("-")
    while parts and _is_word(parts[-1]):
        parts.pop()
    while parts and _is_word(parts[0]):
        parts.pop(0)
    code = "-".join(parts)
    has_both = any(map(str.isalpha, code)) and any(map(str.isdigit, code))
    return code if has_both and code != token else token if has_both else ""


def _is_word(part: str) -> bool:
    return part.isalpha() and any(char.islower() for char in part)


def _numbers(text: str) -> Iterator[_Number]:
    for match in _NUMBER.finditer(text):
        after = _UNIT.match(text, match.end())
        unit = _UNITS.get(after[1], "") if after else ""
        shown = f"{match[0]} {after[1]}" if unit and after else match[0]
        yield _Number(shown, _readings(match[0]), unit)


def _readings(number: str) -> frozenset[Decimal]:
    """Return what a number may mean: `1.000` is a thousand here and one there."""
    plain = _SPACE.sub("", number)
    marks = [char for char in plain if char in ".,"]
    if not marks:
        return frozenset({Decimal(plain)})
    together = Decimal(plain.replace(".", "").replace(",", ""))
    whole, _, rest = plain.rpartition(marks[-1])
    whole = whole.replace(".", "").replace(",", "")
    parted = Decimal(f"{whole}.{rest}")
    if len(marks) == 1:
        return frozenset({parted, together} if len(rest) == 3 else {parted})
    return frozenset({together} if len(set(marks)) == 1 else {parted})


def _same(number: _Number, other: _Number) -> bool:
    is_same_unit = not number.unit or not other.unit or number.unit == other.unit
    return is_same_unit and bool(number.values & other.values)


def _stands_in(code: str, target: str) -> bool:
    if f" {code} " in f" {target} " or re.search(rf"(?<!\w){_spelling(code)}(?!\w)", target):
        return True
    parts = code.split("-")
    return len(parts) > 1 and all(
        len(part) > 1 and re.search(rf"(?<!\w){_spelling(part)}(?!\w)", target) for part in parts
    )


def _spelling(code: str) -> str:
    """Return a pattern of a code in which blanks do not count."""
    return r"\s?".join(re.escape(part) for part in code.translate(_DASHES).split())


def _is_code(value: str) -> bool:
    letters = sum(char.isalpha() for char in value)
    capitals = sum(char.isupper() for char in value)
    has_digit = any(char.isdigit() for char in value)
    is_quantity = value[:1].isdigit() and value.lstrip("0123456789./- ") in _UNITS
    return (
        capitals >= 1
        and letters + has_digit >= 2
        and (capitals >= 2 or has_digit)
        and not is_quantity
    )
