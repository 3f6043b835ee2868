"""A desk that the tests of a module share: they count, and change nothing."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from tests.days import TODAY
from tests.people import LEADER


@pytest.fixture(scope="module")
def desk_of_module(office_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("统计") / "数据"
    shutil.copytree(office_folder, folder)
    opened = open_desk(folder, LEADER, FixedClock(TODAY))
    yield opened
    opened.store.close()
