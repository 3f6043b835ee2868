"""Fixture of a new office, as commands find it on the first day."""

from pathlib import Path

import pytest

from saltdesk.services.desk.desk import Desk


@pytest.fixture
def office(desk: Desk) -> Path:
    """Return the data folder of the office, which no process has open."""
    desk.store.close()
    return desk.store.folder
