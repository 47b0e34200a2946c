"""Jobs off the window's thread: progress, Cancel, and an interpreter left as it was found."""

import gc
import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.domain.errors import DesktopError
from desktop.ui.responsiveness import Responsiveness
from desktop.ui.tasks import Job, Stopped, Tasks


def fails(error: DesktopError) -> None:
    raise error


def test_a_cancelled_job_stops_at_its_next_sign_of_progress() -> None:
    job = Job()
    job.progress(1, 3)
    job.cancel()
    with pytest.raises(Stopped):
        job.progress(2, 3)
    assert (job.done, job.total) == (2, 3)


def test_no_full_collection_halts_the_window_and_all_is_as_before_afterwards(qtbot: QtBot) -> None:
    before = sys.getswitchinterval(), gc.get_threshold()
    holder = QObject()
    tasks = Tasks(fails, holder)
    awake = Responsiveness(tasks, holder)
    assert gc.get_threshold()[2] > before[1][2]
    assert sys.getswitchinterval() < before[0]
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    awake.stop()
    tasks.close()
    assert (sys.getswitchinterval(), gc.get_threshold()) == before
    assert gc.get_freeze_count() == 0
