"""Fixtures of all tests: an offscreen screen, a fixed clock, and a desk on a real database of its own."""

import gc
import os
import shutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from random import Random
from time import sleep

import pytest
from hypothesis import settings

from saltdesk.demo.bureau import build_demo
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage import series
from saltdesk.storage.database import Store
from saltdesk.storage.keys.wrapping import Cost, stretched_by
from saltdesk.storage.sharing import mark
from tests import cluster
from tests.days import TODAY
from tests.people import LEADER
from tests.shared_run import SharedRun, is_local

settings.register_profile("house", deadline=None, derandomize=True, max_examples=100)
settings.load_profile("house")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for no garbage among thousands of tests and modules that stay to the end, now or later."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the modules that take long first: a long module at the end leaves the other cores idle.

    With ``--shared``, leave out the tests of what only a folder of one computer has, and tables.
    """
    long = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in long)
    if config.getoption("--shared"):
        local = [item for item in items if is_local(item)]
        config.hook.pytest_deselected(items=local)
        items[:] = [item for item in items if item not in set(local)]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--shared", action="store_true", help="run on a PostgreSQL cluster of this run's own")


_running = ExitStack()


def pytest_configure(config: pytest.Config) -> None:
    """Start the cluster once for all workers, which find it by the environment."""
    if config.getoption("--shared") and cluster.SOCKET not in os.environ:
        if cluster.binaries() is None:
            pytest.exit(cluster.MISSING, returncode=0)
        os.environ[cluster.SOCKET] = str(_running.enter_context(cluster.running()))


def pytest_unconfigure(config: pytest.Config) -> None:
    _running.close()


class _Nearest(Random):
    """A source of which every number follows the one before."""

    def random(self) -> float:
        return 0.0


@pytest.fixture(scope="session", autouse=True)
def numbers_without_gaps() -> Iterator[None]:
    """Number complaints one after the other, so that tests know their numbers."""
    with series.drawn_from(_Nearest()):
        yield


@pytest.fixture(scope="session", autouse=True)
def light_passwords() -> Iterator[None]:
    """Stretch passwords hardly at all: tests sign in hundreds of times."""
    with stretched_by(Cost(1 << 4)):
        yield


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "数据"


@pytest.fixture(scope="session")
def own_cluster() -> Iterator[None]:
    """Have a cluster for tests of what only a shared database has; without a server they are skipped."""
    if cluster.SOCKET in os.environ:
        yield
        return
    if cluster.binaries() is None:
        pytest.skip(cluster.MISSING)
    with cluster.running() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv(cluster.SOCKET, str(folder))
        yield


@pytest.fixture(scope="session", autouse=True)
def shared_run(request: pytest.FixtureRequest) -> Iterator[SharedRun | None]:
    """Yield the databases of a run with ``--shared``, in which every new folder gets one; else None."""
    if not request.config.getoption("--shared"):
        yield None
        return
    made = SharedRun()
    with made.opening():
        yield made


@pytest.fixture(autouse=True)
def no_databases_left(shared_run: SharedRun | None) -> Iterator[None]:
    """Drop what a test made on the cluster."""
    yield
    if shared_run:
        shared_run.clear()


@pytest.fixture(scope="session", autouse=True)
def bare_folder(shared_run: SharedRun | None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with a new database and no office; tests copy it and do not change it.

    The migrations run once, before any test opens a store, because a process opens one store at a time.
    """
    folder = tmp_path_factory.mktemp("bare") / "数据"
    Store.open(folder, create=True).close()
    return folder


@pytest.fixture(scope="session", autouse=True)
def office_folder(bare_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with a new office; tests copy it and do not change it."""
    folder = tmp_path_factory.mktemp("office") / "数据"
    shutil.copytree(bare_folder, folder)
    _set_up(folder)
    return folder


@pytest.fixture(scope="session")
def lay_office(
    shared_run: SharedRun | None, office_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., Path]:
    """Return a function that lays a new office into a folder and returns the folder.

    One that ``lasts`` is for fixtures that several tests share.
    """
    templates: list[str] = []

    def laid(folder: Path, *, lasts: bool = False) -> Path:
        if shared_run is None:
            return Path(shutil.copytree(office_folder, folder, dirs_exist_ok=True))
        if not templates:
            fresh = tmp_path_factory.mktemp("template") / "数据"
            templates.append(shared_run.kept(_set_up, fresh))
        shared_run.give(folder, templates[0], lasts=lasts)
        return folder

    return laid


def _set_up(folder: Path) -> None:
    open_desk(folder, LEADER, FixedClock(TODAY)).store.close()


@pytest.fixture(scope="session")
def sample_bureau(
    shared_run: SharedRun | None, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[date, Path], None]:
    """Return a function that copies the sample bureau of a day to a new folder.

    The bureau of each day is built once for all workers of a run.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def put(day: date, folder: Path) -> None:
        built = shared / f"示例-{day}"
        with claimed(shared / f"示例-{day}.claim"):
            if not built.exists():
                fresh = built.with_suffix(".part")
                build(day, fresh)
                fresh.rename(built)
        if shared_run:
            shared_run.give(folder, mark.read_server(built).database)
        else:
            shutil.copytree(built, folder)

    def build(day: date, fresh: Path) -> None:
        if shared_run:
            shared_run.kept(lambda made: build_demo(made, day, is_plain=True), fresh)
        else:
            build_demo(fresh, day, is_plain=True)

    return put


@contextmanager
def claimed(path: Path) -> Iterator[None]:
    """Hold a lock file that only one worker can create; wait while another worker holds it."""
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
def desk(folder: Path, lay_office: Callable[..., Path]) -> Iterator[Desk]:
    """Yield a desk in a new office; its actor is a leader, who may perform every act."""
    if not ((folder / mark.FILE).exists() or (folder / "data.db").exists()):
        lay_office(folder)
    opened = open_desk(folder, LEADER, FixedClock(TODAY))
    yield opened
    opened.store.close()


@pytest.fixture
def bureau(sample_bureau: Callable[[date, Path], None], folder: Path) -> Iterator[Desk]:
    """Yield a leader's desk in a copy of the sample bureau, whose records refer to each other."""
    sample_bureau(TODAY, folder)
    opened = open_desk(folder, LEADER, FixedClock(TODAY))
    yield opened
    opened.store.close()


@pytest.fixture
def at_office(desk: Desk) -> Callable[[str], Desk]:
    """Return a function that gives the desk with the head of the office of a code, or another role."""

    def sit_down(code: str, name: str = "测试员", role: Role = Role.OFFICE_HEAD) -> Desk:
        return as_actor(desk, Actor(name, code, office_name(code), role))

    return sit_down
