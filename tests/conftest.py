"""What every room's tests may ask for."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.worlds import Workstation, workstation_at


@pytest.fixture
def workstation(tmp_path: Path) -> Generator[Workstation]:
    """A person at a new, empty shop that has never been connected."""
    with workstation_at(tmp_path / "shop") as opened:
        yield opened
