"""One desk for all tests here; a machine that cannot have one leaves them out, and the report says so."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from saltdesk.domain.clock import FixedClock
from saltdesk.domain.people import Actor, Role
from saltdesk.services.maintenance import open_desk
from saltdesk.services.people import enrol
from tests.checks.qt_libraries import missing_for_desk
from tests.conftest import TODAY
from tests.desk.clerk_desk import ClerkDesk, end

CLERK = "示例一"


def pytest_ignore_collect() -> bool | None:
    """Leave the folder out where the desk cannot be set up."""
    lacks = not sys.platform.startswith("linux") or missing_for_desk()
    return True if lacks else None


@pytest.fixture(scope="session")
def clerk_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClerkDesk]:
    with ClerkDesk(tmp_path_factory.mktemp("desk")) as made:
        yield made


@pytest.fixture
def office(folder: Path) -> Path:
    """The data of an office in which one clerk works."""
    desk = open_desk(folder, Actor("测试局长", "leaders", "局领导", Role.LEADER), FixedClock(TODAY))
    enrol(desk, CLERK, "jh")
    desk.store.close()
    return folder


@pytest.fixture
def start(clerk_desk: ClerkDesk, office: Path) -> Iterator[Callable[..., Any]]:
    """Start the program on the office's data; it is ended after the test."""
    running = []

    def begin(scale: float = 1.0, tab: str = "alt+3") -> str:
        running.append(clerk_desk.start("--data", str(office), "--as", CLERK, scale=scale))
        number = clerk_desk.window("盐政事务台")
        clerk_desk.press(tab)
        return number

    yield begin
    for program in running:
        end(program)
