"""What every test may use: an offscreen screen, a fixed clock, and a desk on a real database of its own."""

import os
import shutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from time import sleep

import pytest
from hypothesis import settings

from saltdesk.demo.bureau import build_demo
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.database import Store
from tests.days import TODAY
from tests.people import LEADER

settings.register_profile("house", deadline=None, derandomize=True, max_examples=100)
settings.load_profile("house")


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "数据"


@pytest.fixture(scope="session", autouse=True)
def bare_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a new database and no office in it; tests copy it and leave it alone.

    The migrations run once for all tests, before any of them opens a store: a process has one at a time.
    """
    folder = tmp_path_factory.mktemp("bare") / "数据"
    Store.open(folder, create=True).close()
    return folder


@pytest.fixture(scope="session", autouse=True)
def office_folder(bare_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which an office was just set up; tests copy it and leave it alone."""
    folder = tmp_path_factory.mktemp("office") / "数据"
    shutil.copytree(bare_folder, folder)
    open_desk(folder, LEADER, FixedClock(TODAY)).store.close()
    return folder


@pytest.fixture(scope="session")
def sample_bureau(tmp_path_factory: pytest.TempPathFactory) -> Callable[[date, Path], None]:
    """Put the sample bureau of a day into a folder that is not there yet.

    Each is built once for all workers of a run, and copied.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def put(day: date, folder: Path) -> None:
        built = shared / f"示例-{day}"
        with claimed(shared / f"示例-{day}.claim"):
            if not built.exists():
                fresh = built.with_suffix(".part")
                build_demo(fresh, day)
                fresh.rename(built)
        shutil.copytree(built, folder)

    return put


@contextmanager
def claimed(path: Path) -> Iterator[None]:
    """Hold a file that only one worker can create; wait while another holds it."""
    while True:
        try:
            path.touch(exist_ok=False)
            break
        except FileExistsError:
            sleep(0.1)
    try:
        yield
    finally:
        path.unlink()


@pytest.fixture
def desk(folder: Path, office_folder: Path) -> Iterator[Desk]:
    """A desk in a freshly set-up office, with a leader at it who may perform every act."""
    if not (folder / "data.db").exists():
        shutil.copytree(office_folder, folder, dirs_exist_ok=True)
    opened = open_desk(folder, LEADER, FixedClock(TODAY))
    yield opened
    opened.store.close()


@pytest.fixture
def bureau(sample_bureau: Callable[[date, Path], None], folder: Path) -> Iterator[Desk]:
    """A leader in a copy of the sample bureau, where records of every ledger refer to one another."""
    sample_bureau(TODAY, folder)
    opened = open_desk(folder, LEADER, FixedClock(TODAY))
    yield opened
    opened.store.close()


@pytest.fixture
def at_office(desk: Desk) -> Callable[[str], Desk]:
    """The same data with a member of the office of this code at the desk."""

    def sit_down(code: str, name: str = "测试员") -> Desk:
        return as_actor(desk, Actor(name, code, office_name(code)))

    return sit_down
