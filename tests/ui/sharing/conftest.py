"""Fixtures: a window on a shared office, with an administrator at the desk."""

from collections.abc import Iterator

import pytest

from saltdesk.app import open_window
from saltdesk.ui.window.main_window import MainWindow
from tests.shared_desks import cable, cluster_folder, database_name, office_database, shared_desk  # noqa: F401
from tests.shared_office import (  # noqa: F401
    KEEPER,
    SharedOffice,
    empty_server,
    people_cluster,
    people_template,
    shared_office,
)
from tests.ui.closing import close_for_good
from tests.ui.recorded_prompts import RecordedPrompts


@pytest.fixture
def shared_window(qtbot, shared_office: SharedOffice) -> Iterator[MainWindow]:  # noqa: F811
    """The window of the administrator of a shared office."""
    desk = shared_office.enter(KEEPER)
    prompts = RecordedPrompts()
    opened = open_window(desk, prompts)
    opened.show()
    yield opened
    close_for_good(opened)
    desk.store.close()
