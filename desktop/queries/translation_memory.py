"""The shop's own texts as a translation memory: what was once translated serves again.

Candidates come from the full-text index, a few hundred at most whatever the shop's size; only
they are compared letter by letter.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from desktop.domain.document import mapping, parse
from desktop.domain.fields import LANGUAGES, TABS
from desktop.domain.ids import ArticleId
from desktop.domain.memory_match import adapted, tidy
from desktop.domain.taxonomy import fold
from desktop.domain.text_structure import (
    Block,
    Bullets,
    Line,
    Paragraph,
    read_blocks,
    read_line,
    words_of,
    write_blocks,
    write_line,
)
from desktop.store.database import Database

LEAST = 70
"""Per cent of likeness below which nothing is offered."""
ADAPTED = 95
CANDIDATES = 240
READ = 4_000
LINES = 40
WORDS = 12


@dataclass(frozen=True, slots=True)
class Match:
    """A remembered translation: of what source, how alike in per cent, numbers adapted or not."""

    source: str
    text: str
    percent: int
    is_adapted: bool = False


@dataclass(frozen=True, slots=True)
class _Pair:
    source: str
    target: str


class TranslationMemory:
    """Read-only; asks the shop's articles each time, so it knows what was just saved."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database

    def suggest(
        self,
        part: str,
        said: str,
        source: str,
        target: str,
        *,
        article: ArticleId | None = None,
        limit: int = 3,
    ) -> tuple[Match, ...]:
        """Return the best translations of a text (`part` is `name` or a tab), the best first.

        `article` is left out: its own text is what is being translated. A description that was
        never translated as a whole is put together from lines that were.
        """
        if source == target or not said.strip():
            return ()
        with self._database.reading() as connection:
            if part == "name":
                pairs = _names(connection, said, source, target, article)
                return _best(said, pairs, target, limit)
            texts = list(_texts(connection, said[:READ], source, target, article))
        whole = _best(said, texts, target, limit)
        if whole and whole[0].percent == 100:
            return whole
        together = _put_together(said, texts, target)
        found = [*whole, *([together] if together else [])]
        return tuple(sorted(found, key=lambda match: -match.percent)[:limit])


def _best(
    said: str, pairs: Iterable[_Pair], target: str, limit: int, *, least: int = LEAST
) -> tuple[Match, ...]:
    wanted = tidy(said)
    found: dict[str, Match] = {}
    for pair in pairs:
        match = _match(said, wanted, pair, target, least)
        known = found.get(match.text) if match else None
        if match is not None and (known is None or known.percent < match.percent):
            found[match.text] = match
    return tuple(sorted(found.values(), key=lambda match: -match.percent)[:limit])


def _match(said: str, wanted: str, pair: _Pair, target: str, least: int) -> Match | None:
    remembered = tidy(pair.source)
    if remembered == wanted:
        return Match(pair.source, pair.target, 100)
    # Imported here: the library would slow down the start of the window, which needs none of it.
    from rapidfuzz import fuzz

    percent = int(fuzz.ratio(wanted, remembered, score_cutoff=least))
    fitted = adapted(pair.source, pair.target, said, target) if percent else None
    if fitted is not None:
        return Match(pair.source, fitted, max(percent, ADAPTED), is_adapted=True)
    return Match(pair.source, pair.target, min(percent, 99)) if percent else None


def _put_together(said: str, texts: Sequence[_Pair], target: str) -> Match | None:
    """Translate line by line; None where less than half is known."""
    lines = [pair for whole in texts for pair in _line_pairs(whole)]
    blocks = read_blocks(said)
    weights: list[tuple[int, int]] = []

    def translated(line: Line) -> Line:
        plain = "".join(run.text for run in line)
        best = _best(plain, lines, target, 1, least=85) if len(weights) < LINES else ()
        weights.append((len(plain), best[0].percent if best else 0))
        return read_line(best[0].text) if best else line

    made: list[Block] = [
        Bullets(tuple(map(translated, block.items)))
        if isinstance(block, Bullets)
        else Paragraph(tuple(map(translated, block.lines)))
        for block in blocks
    ]
    total = sum(weight for weight, _ in weights)
    known = sum(weight for weight, percent in weights if percent)
    if not total or 2 * known < total:
        return None
    percent = sum(weight * percent for weight, percent in weights) // total
    return Match("", write_blocks(made), min(percent, 99))


def _line_pairs(whole: _Pair) -> Iterator[_Pair]:
    """Give the lines of two texts of the same shape, side by side."""
    left, right = _lines(whole.source), _lines(whole.target)
    if len(left) == len(right):
        for one, other in zip(left, right, strict=True):
            yield _Pair("".join(run.text for run in one), write_line(other))


def _lines(said: str) -> list[Line]:
    return [
        line
        for block in read_blocks(said)
        for line in (block.items if isinstance(block, Bullets) else block.lines)
    ]


def _names(
    connection: Connection, said: str, source: str, target: str, article: str | None
) -> Iterator[_Pair]:
    _check(source, target)
    statement = text(
        f"SELECT i.name_{source}, i.name_{target} FROM article_text f "  # noqa: S608  checked codes
        "JOIN article_index i ON i.rowid = f.rowid WHERE article_text MATCH :phrase "
        "AND i.languages LIKE :source AND i.languages LIKE :target AND i.article_id != :self "
        "LIMIT :most"
    )
    for phrase in _phrases(said):
        values = {
            "phrase": phrase,
            "source": f"%{source}%",
            "target": f"%{target}%",
            "self": article or "",
            "most": CANDIDATES,
        }
        for row in connection.execute(statement, values):
            yield _Pair(row[0], row[1])


def _texts(
    connection: Connection, said: str, source: str, target: str, article: str | None
) -> Iterator[_Pair]:
    _check(source, target)
    statement = text(
        "SELECT json_extract(e.local, :source), json_extract(e.local, :target) "
        "FROM article_text f JOIN article_index i ON i.rowid = f.rowid "
        "JOIN entity e ON e.id = i.article_id WHERE article_text MATCH :phrase "
        "AND i.article_id != :self LIMIT :most"
    )
    seen: set[tuple[str, str]] = set()
    several = list(dict.fromkeys(words_of(read_blocks(said)).split("\n")))[:LINES]
    for phrase in dict.fromkeys(phrase for line in several for phrase in _phrases(line)):
        values = {
            "phrase": phrase,
            "source": f"$.descriptions.{source}",
            "target": f"$.descriptions.{target}",
            "self": article or "",
            "most": CANDIDATES // len(several) + 8,
        }
        for row in connection.execute(statement, values):
            if row[0] and row[1] and (row[0], row[1]) not in seen:
                seen.add((row[0], row[1]))
                left, right = mapping(parse(row[0])), mapping(parse(row[1]))
                for tab in TABS:
                    one, other = left.get(tab), right.get(tab)
                    if isinstance(one, str) and isinstance(other, str):
                        yield _Pair(one[:READ], other[:READ])


def _phrases(said: str) -> Iterator[str]:
    """Give questions to the full-text index: all words, then halves of them; numbers do not count.

    A question of several words is cheap however common each of them is.
    """
    words = [word for word in dict.fromkeys(fold(said).split()) if not word.isdigit()][:WORDS]
    if not words:
        return
    yield _all_of(words)
    if len(words) > 3:
        yield _all_of(words[::2])
        yield _all_of(words[1::2])
        yield _all_of(words[: len(words) // 2 + 1])


def _all_of(words: Sequence[str]) -> str:
    return "body: (" + " AND ".join(f'"{word}"' for word in words) + ")"


def _check(*languages: str) -> None:
    assert set(languages) <= set(LANGUAGES)
