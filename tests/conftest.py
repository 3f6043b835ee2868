"""What every test may use: an offscreen screen, a fixed clock, and a desk on a real database of its own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import settings

from saltdesk.demo import build_demo
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
    opened = open_desk(folder, Actor("测试局长", "leaders", "局领导", Role.LEADER), FixedClock(TODAY))
    yield opened
    opened.store.close()


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory) -> Path:
    """The sample bureau, where records of every ledger refer to one another; copy it before use."""
    folder = tmp_path_factory.mktemp("bureau") / "数据"
    build_demo(folder, TODAY)
    return folder


@pytest.fixture
def bureau(sample_folder: Path, folder: Path) -> Iterator[Desk]:
    """A leader at a desk in a copy of the sample bureau."""
    copytree(sample_folder, folder)
    opened = open_desk(folder, Actor("测试局长", "leaders", "局领导", Role.LEADER), FixedClock(TODAY))
    yield opened
    opened.store.close()


@pytest.fixture
def at_office(desk: Desk) -> Callable[[str], Desk]:
    """The same data with a member of the office of this code at the desk."""

    def sit_down(code: str, name: str = "测试员") -> Desk:
        return as_actor(desk, Actor(name, code, office_name(code)))

    return sit_down
