"""An office that has only been set up, as a command finds it on the first day."""

from pathlib import Path

import pytest

from saltdesk.services.desk.desk import Desk


@pytest.fixture
def office(desk: Desk) -> Path:
    """The folder of the office; nobody has it open."""
    desk.store.close()
    return desk.store.folder
