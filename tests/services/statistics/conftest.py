"""A desk that the tests of a module share: they count, and change nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from tests.days import TODAY
from tests.people import LEADER


@pytest.fixture(scope="module")
def desk_of_module(
    lay_office: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    folder = lay_office(tmp_path_factory.mktemp("统计") / "数据", lasts=True)
    opened = open_desk(folder, LEADER, FixedClock(TODAY))
    yield opened
    opened.store.close()
