"""Real processes of the program, forked from one that has loaded it: no start costs its imports."""

import multiprocessing
import sys
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.sync.processes import run_here

# Where there is no such parent, every process loads the program anew and is slower, not different.
_CONTEXT = (
    multiprocessing.get_context("forkserver")
    if "forkserver" in multiprocessing.get_all_start_methods()
    else multiprocessing.get_context("spawn")
)
_LOADED = (__name__, "desktop.app.account", "desktop.app.sync_service")


def begin_forked(folder: Path, *words: str) -> BaseProcess:
    """Start a command whose end nobody waits for yet; its exit code is the process's."""
    _CONTEXT.set_forkserver_preload(list(_LOADED))
    process = _CONTEXT.Process(target=_run, args=(folder, *words), daemon=True)
    process.start()
    return process


def _run(folder: Path, *words: str) -> None:
    sys.exit(run_here(folder, *words).code)
