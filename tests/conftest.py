"""What every test may use: an offscreen screen, a fixed clock, and a desk on a real database of its own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from saltdesk.domain.clock import FixedClock
from saltdesk.domain.people import Actor, Role
from saltdesk.services.desk import Desk, as_actor
from saltdesk.services.maintenance import open_desk
from saltdesk.services.people import office_name

settings.register_profile("house", deadline=None, derandomize=True, max_examples=100)
settings.load_profile("house")

TODAY = date(2026, 11, 23)
"""A Monday that is a working day."""


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "数据"


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    """A desk in a freshly set-up office, with a leader at it who may perform every act."""
    opened = open_desk(
        folder, Actor("测试局长", "leaders", "局领导", Role.LEADER), FixedClock(TODAY), create=True
    )
    yield opened
    opened.store.close()


@pytest.fixture
def at_office(desk: Desk) -> Callable[[str], Desk]:
    """The same data with a member of the office of this code at the desk."""

    def sit_down(code: str, name: str = "测试员") -> Desk:
        return as_actor(desk, Actor(name, code, office_name(code)))

    return sit_down
