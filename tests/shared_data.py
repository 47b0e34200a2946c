"""Where the catalogue data that is shared beside the project lies, if it does."""

from pathlib import Path

import pytest

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"

needs_shared_data = pytest.mark.skipif(
    not SHARED_DATA.is_dir(), reason=f"the shared catalogue data is not at {SHARED_DATA}"
)
