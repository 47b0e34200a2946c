"""Importing from the window: rehearsal, import, and a window that stays awake meanwhile."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.ui.imports.dialog import ImportDialog
from tests.ui.heartbeat import BEAT_MS, LONGEST_GAP_MS, Heartbeat
from tests.ui.person import Person

ROWS = 600
LOOKS = 5


def workbook(folder: Path, rows: int, row: Callable[[int], list[str]]) -> Path:
    """Write a file such as a seller's own program exports."""
    path = folder / "articles.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Part number", "Brand", "Name", "Price", "Weight"])
        writer.writerows(row(number) for number in range(rows))
    return path


def plain(number: int) -> list[str]:
    return [f"AN-{number}", "Acme", f"Antenna {number:04}", "12.50", "0.3 kg"]


def chooses(person: Person, path: Path) -> ImportDialog:
    person.presses("import")
    dialog = person.finds(ImportDialog, "importDialog")
    dialog.rehearse(path)
    return dialog


def figure(person: Person, words: str) -> str:
    return person.finds(QLabel, f"figure-{words}").text()


def test_a_rehearsal_counts_and_changes_nothing(person: Person, tmp_path: Path) -> None:
    chooses(person, workbook(tmp_path, 3, plain))
    person.waits_for(lambda: figure(person, "New") == "3")
    person.waits_for(person.opened.context.tasks.is_idle)
    assert person.shop.finds() == []


def test_import_brings_the_articles_into_the_table(person: Person, tmp_path: Path) -> None:
    chooses(person, workbook(tmp_path, 2, plain))
    person.waits_for(lambda: person.finds(QPushButton, "importGo").isEnabled())
    person.presses("importGo")
    person.sees_rows("Antenna 0000", "Antenna 0001")


def test_a_file_that_is_no_workbook_is_refused_in_words(person: Person, tmp_path: Path) -> None:
    picture = tmp_path / "picture.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    chooses(person, picture)
    error = person.finds(QLabel, "importError")
    person.waits_for(lambda: "picture.xlsx" in error.text())
    assert not person.finds(QPushButton, "importGo").isEnabled()


@pytest.mark.timed
def test_the_window_stays_awake_during_an_import(person: Person, tmp_path: Path) -> None:
    """Other programs may take a core from us for a moment, but not at every rehearsal."""
    dialog = chooses(person, workbook(tmp_path, ROWS, plain))
    go = person.finds(QPushButton, "importGo")
    silences: list[int] = []
    while len(silences) < LOOKS and min(silences, default=LONGEST_GAP_MS) >= LONGEST_GAP_MS:
        person.waits_for(go.isEnabled)
        heart = Heartbeat()
        heart.begins()
        dialog.rehearse(tmp_path / "articles.csv")
        person.waits_for(go.isEnabled)
        heart.ends()
        silences.append(heart.longest())
    assert min(silences) < LONGEST_GAP_MS


@pytest.mark.timed
def test_the_table_scrolls_without_a_halt_after_an_import(person: Person, tmp_path: Path) -> None:
    dialog = chooses(person, workbook(tmp_path, ROWS, plain))
    person.waits_for(lambda: person.finds(QPushButton, "importGo").isEnabled())
    heart = Heartbeat()
    heart.begins()
    person.presses("importGo")
    person.waits_for(lambda: person.articles.model.rowCount() == ROWS)
    dialog.reject()
    bar = person.articles.table.verticalScrollBar()
    for place in range(0, bar.maximum(), max(bar.maximum() // 20, 1)):
        bar.setValue(place)
        person.bot.wait(BEAT_MS)
    person.waits_for(person.opened.context.tasks.is_idle)
    heart.ends()
    assert heart.usual() < LONGEST_GAP_MS
