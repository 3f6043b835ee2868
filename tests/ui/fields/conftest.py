"""Fixture with records for every dialog."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.house.maintenance import open_desk
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.tasks import Tasks
from tests.days import TODAY
from tests.people import LEADER
from tests.ui.every_dialog import Samples
from tests.ui.recorded_prompts import RecordedPrompts


@pytest.fixture(scope="module")
def built(sample_bureau, tmp_path_factory, qapp) -> Iterator[Samples]:
    """Yield samples from a bureau; tests here change only its drafts and its actor."""
    folder = tmp_path_factory.mktemp("示例") / "数据"
    sample_bureau(TODAY, folder)
    desk = open_desk(folder, LEADER, FixedClock(TODAY))
    prompts, parent = RecordedPrompts(), QWidget()
    tasks = Tasks(desk, prompts)
    yield Samples(TabContext(desk, tasks, prompts), parent)
    tasks.shutdown()
    parent.deleteLater()
    desk.store.close()
