"""`repair`, `backup`, `restore`: a shop that is damaged, moved or brought back."""

import argparse
from pathlib import Path

from desktop.app.bundles import bring_back, pack
from desktop.app.output import Output
from desktop.app.repairing import Repair, look, repair
from desktop.app.run import Command, Commands, with_shop
from desktop.app.wiring import Shop, opened
from desktop.base.clock import SystemClock
from desktop.base.paths import ShopFolder
from desktop.domain.document import Document
from desktop.domain.errors import MarketplaceUnavailable
from desktop.ui.words import sentence


def register(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add(
        "repair", "put a damaged database aside, keep what was unsent, fetch the rest", REPAIR
    )
    parser.add_argument(
        "--rehearse", action="store_true", help="say what would be done; change nothing"
    )
    parser = commands.add("backup", "write the whole shop into one file", with_shop(_backup))
    parser.add_argument("file", type=Path, metavar="FILE")
    parser = commands.add("restore", "bring the shop back from such a file", RESTORE)
    parser.add_argument("file", type=Path, metavar="FILE")


def _repair(arguments: argparse.Namespace, folder: ShopFolder, output: Output) -> int:
    if arguments.rehearse:
        found = look(folder)
        output.document(_told(found, rehearsal=True), _lines(found, rehearsal=True))
        return 4 if found.damage else 0
    found = repair(folder, SystemClock().shown())
    lines = _lines(found, rehearsal=False)
    code, pulled = 0, 0
    if found.damage and found.connected:
        try:
            with opened(folder) as shop:
                pulled = shop.sync().pulled
            lines.append(f"{pulled} read from the marketplace")
        except MarketplaceUnavailable as error:
            # The work is safe either way; what the marketplace has comes with the next sync.
            output.error(sentence(error))
            code = 3
    output.document({**_told(found, rehearsal=False), "pulled": pulled}, lines)
    return code


def _told(found: Repair, *, rehearsal: bool) -> Document:
    return {
        "ok": not found.damage or not rehearsal,
        "damage": found.damage or None,
        "articles_kept": found.articles,
        "commands_kept": found.commands,
        "unreadable_lines": found.unreadable,
        "set_aside": str(found.set_aside) if found.set_aside else None,
    }


def _lines(found: Repair, *, rehearsal: bool) -> list[str]:
    if not found.damage:
        return ["The database is sound; the search index was made anew."]
    lines = [
        f"{found.articles} articles and {found.commands} commands that were not sent "
        f"{'would be' if rehearsal else 'are'} kept"
    ]
    if found.unreadable:
        lines.append(f"{found.unreadable} lines of the safety copy cannot be read")
    if found.set_aside:
        lines.append(f"The damaged file lies in {found.set_aside}")
    if found.connected:
        lines.append("Everything else comes from the marketplace")
    return lines


def _backup(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    target: Path = arguments.file.expanduser().absolute()
    made = pack(shop.folder, target, lambda done, of: output.progress(done, of, "Packing"))
    output.document(
        {"ok": True, "file": str(target), "contents": made.contents, "bytes": made.size},
        [f"{target}: {made.contents} pictures and documents, {made.size / 1e6:.1f} MB"],
    )
    return 0


def _restore(arguments: argparse.Namespace, folder: ShopFolder, output: Output) -> int:
    source: Path = arguments.file.expanduser().absolute()
    found = bring_back(
        folder,
        source,
        SystemClock().shown(),
        lambda done, of: output.progress(done, of, "Checking"),
    )
    output.document(
        {"ok": True, "contents": found.contents, "bytes": found.size},
        [f"Restored, with {found.contents} pictures and documents. Next: twoosk-desktop sync"],
    )
    return 0


REPAIR = Command(_repair)
RESTORE = Command(_restore)
