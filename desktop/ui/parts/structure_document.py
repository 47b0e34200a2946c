"""A text document of the toolkit and the stored spelling of a description, both ways."""

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from desktop.domain.text_structure import (
    BOLD,
    POINT,
    Block,
    Bullets,
    Line,
    read_blocks,
    write_blocks,
)

_OBJECT = "\ufffc"
_SOFT_BREAK = "\u2028"


def insert_blocks(cursor: QTextCursor, blocks: tuple[Block, ...]) -> None:
    """Write a structure at the cursor, as one step that can be undone."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    is_first = True
    previous: Block | None = None
    for block in blocks:
        lines = block.items if isinstance(block, Bullets) else block.lines
        if previous is not None and isinstance(previous, Bullets) == isinstance(block, Bullets):
            _new_line(cursor)
        for line in lines:
            if not is_first:
                _new_line(cursor)
            is_first = False
            if isinstance(block, Bullets) and not in_list(cursor.block()):
                cursor.createList(list_format())
            _insert_line(cursor, line)
        previous = block
    cursor.endEditBlock()


def stored(document: QTextDocument) -> str:
    """Return what a document says in the stored spelling."""
    lines: list[str] = []
    block = document.begin()
    while block.isValid():
        said = _line_of(block)
        lines.append(f"{POINT}{said}" if in_list(block) and said else said)
        block = block.next()
    return write_blocks(read_blocks("\n".join(lines).replace(_SOFT_BREAK, "\n")))


def list_format() -> QTextListFormat:
    """Return how lists look."""
    made = QTextListFormat()
    made.setStyle(QTextListFormat.Style.ListDisc)
    made.setIndent(1)
    return made


def in_list(block: QTextBlock) -> bool:
    """Tell whether a line is a point of a list."""
    return block.blockFormat().objectIndex() >= 0


def leave_list(cursor: QTextCursor) -> None:
    """Make the line of the cursor a plain line again."""
    if in_list(cursor.block()):
        cursor.currentList().remove(cursor.block())
    form = QTextBlockFormat()
    form.setIndent(0)
    cursor.mergeBlockFormat(form)


def _new_line(cursor: QTextCursor) -> None:
    cursor.insertBlock()
    leave_list(cursor)


def _insert_line(cursor: QTextCursor, line: Line) -> None:
    for run in line:
        form = QTextCharFormat()
        if run.bold:
            form.setFontWeight(QFont.Weight.Bold)
        cursor.insertText(run.text, form)


def _line_of(block: QTextBlock) -> str:
    parts: list[str] = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        said = fragment.text().replace(_OBJECT, "")
        is_bold = fragment.charFormat().fontWeight() > QFont.Weight.Medium
        parts.append(_bold(said) if is_bold else said)
        place += 1
    return "".join(parts).replace(f"{BOLD}{BOLD}", "")


def _bold(said: str) -> str:
    """Mark a bold stretch line by line, without its outer blanks."""
    marked: list[str] = []
    for line in said.split(_SOFT_BREAK):
        inner = line.strip()
        if not inner or BOLD in inner:
            marked.append(line)
            continue
        before, _, after = line.partition(inner)
        marked.append(f"{before}{BOLD}{inner}{BOLD}{after}")
    return _SOFT_BREAK.join(marked)
