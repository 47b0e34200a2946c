"""Reads picture file names: what may be an article's mark, what tells the picture's place."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import unquote

_SUFFIX = re.compile(r"\.(jpe?g|jpe|jfif|png|gif|webp|bmp|tiff?|svg|hei[cf]|avif)$", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_]+")
_PLACE = re.compile(r"([^\W\d_]*)(\d{0,2})")
_SPACES = re.compile(r"\s+")

# The sides of a thing in the languages of the marketplace, in the order buyers want them.
_VIEWS = (
    "front face avant vorne vorderseite frontal frente delantera main principal cover",
    "rear back arriere arrière dos hinten rückseite rueckseite trasera traseira posterior verso",
    "side left right cote côté gauche droite profil seite links rechts lado lateral",
    "top bottom dessus dessous haut bas oben unten superior inferior topo arriba abajo",
    "detail détail detalle detalhe inside inner open ouvert intérieur innen offen interior",
)
_VIEW_RANKS = {word: rank for rank, words in enumerate(_VIEWS) for word in words.split()}
_FILLERS = (
    *("image", "img", "picture", "pic", "photo", "foto", "bild", "imagen", "imagem"),
    *("view", "vue", "copy", "copie", "kopie", "copia"),
)

# A picture's number beyond this is part of the article's own mark.
_HIGHEST = 20
_MOST_ENDINGS = 3

# Bare name, front view, numbers, other views, then whatever else: the first is the main picture.
_BARE, _FRONT, _NUMBER, _VIEW, _OTHER = range(5)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a picture wants to stand among those of its article; the lowest comes first."""

    group: int = _BARE
    rank: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """A name read as an article's mark (letters and digits only) and the picture's place."""

    mark: str
    place: Place


def stem(name: str) -> str:
    """The name without the extensions of pictures; any other dot belongs to the name."""
    while (shorter := _SUFFIX.sub("", name)) != name and shorter:
        name = shorter
    return name


def same(text: str) -> str:
    """Equal for texts that differ in case or in the way their accents are stored."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def alike(text: str) -> str:
    """Equal also for a blank, `+` and `%20`."""
    return _SPACES.sub(" ", same(unquote(text)).replace("+", " ")).strip()


def words(text: str) -> list[str]:
    """The runs of letters and digits, in small letters."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", unquote(text)).casefold())


def marks(text: str) -> tuple[str, ...]:
    """The letters and digits of `text` in small letters; with `plus` for `+` as well."""
    spelled = (text, text.replace("+", "plus")) if "+" in text else (text,)
    return tuple(filter(None, ("".join(words(item)) for item in spelled)))


def readings(name: str) -> Iterator[Reading]:
    """Every way to read a name without extension, the whole name first."""
    for spelled in (name, name.replace("+", "plus")) if "+" in name else (name,):
        tokens = words(spelled)
        for ending in range(min(_MOST_ENDINGS, len(tokens) - 1) + 1):
            if ending and _place_of(tokens[-ending]) is None:
                break
            kept = len(tokens) - ending
            if kept > 0:
                yield Reading("".join(tokens[:kept]), place(tokens[kept:]))


def place(endings: list[str]) -> Place:
    """The place that the last words of a name ask for; the first that says something wins."""
    told = [found for word in endings if (found := _place_of(word)) is not None]
    if not endings:
        return Place()
    numbers = [found for found in told if found.group == _NUMBER]
    views = [found for found in told if found.group in (_FRONT, _VIEW)]
    if views:
        number = views[0].number or (numbers[0].rank if numbers else 0)
        return Place(views[0].group, views[0].rank, number)
    return numbers[0] if numbers else Place(_OTHER)


def place_in_folder(name: str) -> Place:
    """The place of a picture whose folder is the article: its name may be anything."""
    tokens = words(name)
    return place(tokens[-1:]) if tokens and _place_of(tokens[-1]) else Place(_OTHER)


def only_place(name: str) -> bool:
    """Whether the name says nothing but a place: `1`, `front`, `photo 2`."""
    tokens = words(name)
    return all(_place_of(token) is not None for token in tokens)


def windows(name: str) -> Iterator[tuple[str, ...]]:
    """Marks that could hide inside the name, by falling number of words."""
    tokens = words(name)
    for size in range(min(len(tokens) - 1, 6), 0, -1):
        yield tuple("".join(tokens[at : at + size]) for at in range(len(tokens) - size + 1))


def folders(file: PurePath) -> tuple[str, ...]:
    """The names of the folders above the file, the nearest first."""
    return tuple(reversed(file.parts[:-1]))


def _place_of(token: str) -> Place | None:
    found = _PLACE.fullmatch(token)
    if found is None:
        return None
    word, digits = found.groups()
    number = int(digits or 0)
    if number > _HIGHEST or (word and word not in _FILLERS and word not in _VIEW_RANKS):
        return None
    if word in _VIEW_RANKS:
        rank = _VIEW_RANKS[word]
        return Place(_VIEW if rank else _FRONT, rank, number)
    return Place(_NUMBER, number) if digits else Place(_OTHER)
