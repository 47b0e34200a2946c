"""A prompt at a new shop."""

import shutil
from pathlib import Path

import pytest

from tests.app.command_line import Prompt


@pytest.fixture
def prompt(new_shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Prompt:
    shutil.copytree(new_shop, tmp_path / "shop")
    return Prompt(tmp_path / "shop", capsys)
