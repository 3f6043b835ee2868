"""One desktop for all tests here; they are left out on machines that lack the packages for it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from saltdesk.domain.base.people import Role
from saltdesk.services.desk.desk import Desk
from tests.accounts import PASSWORD, give_accounts
from tests.checks.qt_libraries import missing_for_desk
from tests.desk.clerk_desk import ClerkDesk, end, key_of
from tests.shared_office import people_cluster as people_cluster
from tests.shared_office import people_template as people_template
from tests.shared_office import shared_office as shared_office

CLERK = "示例一"


def pytest_ignore_collect() -> bool | None:
    """Leave this folder out if the desktop cannot be set up."""
    lacks = not sys.platform.startswith("linux") or missing_for_desk()
    return True if lacks else None


@pytest.fixture(scope="session")
def clerk_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClerkDesk]:
    with ClerkDesk(tmp_path_factory.mktemp("desk")) as made:
        yield made


@pytest.fixture
def clerk_folder(desk: Desk) -> Path:
    """Return the data folder of an office with one clerk."""
    desk.store.close()
    give_accounts(desk.store.folder, (CLERK, "jh", Role.OFFICE_HEAD))
    return desk.store.folder


@pytest.fixture
def start(clerk_desk: ClerkDesk, clerk_folder: Path) -> Iterator[Callable[..., Any]]:
    """Yield a function that starts the program on the office's data; end the program after the test."""
    running = []

    def begin(scale: float = 1.0, tab: str = "complaints_tab", **further: str) -> str:
        arguments = ("--data", str(clerk_folder), "--as", CLERK)
        running.append(clerk_desk.start(*arguments, scale=scale, SALTDESK_PASSWORD=PASSWORD, **further))
        number = clerk_desk.window("盐政事务台")
        clerk_desk.press(key_of(tab))
        return number

    yield begin
    for program in running:
        end(program)
