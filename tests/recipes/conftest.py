"""A scratch copy of the house for each recipe."""

from pathlib import Path

import pytest

from tests.recipes.scratch import Scratch


@pytest.fixture
def scratch(tmp_path: Path) -> Scratch:
    return Scratch(tmp_path / "house")
