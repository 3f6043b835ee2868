"""Fixtures that read a workbook with guessed columns."""

from collections.abc import Callable
from pathlib import Path

import pytest

from saltdesk.services.desk.importing import ImportRow
from saltdesk.services.lists.power_fields import POWER_IMPORT
from saltdesk.workbooks.reading import read_workbook


@pytest.fixture
def read_powers() -> Callable[[Path], list[ImportRow]]:
    return lambda path: list(read_workbook(path, POWER_IMPORT))
