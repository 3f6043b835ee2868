"""A shared database of each test, behind a cable that can be cut."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.sharing import mark
from tests import cluster
from tests.cable import Cable
from tests.days import TODAY
from tests.people import LEADER


@pytest.fixture(scope="session")
def cluster_folder(own_cluster: None) -> Path:
    """Return the folder of the cluster's socket."""
    return Path(os.environ[cluster.SOCKET])


@pytest.fixture(scope="session")
def office_database(cluster_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the name of a shared database with a new office, to copy."""
    name = cluster.fresh_name()
    cluster.build(name)
    folder = tmp_path_factory.mktemp("office") / "数据"
    folder.mkdir()
    mark.write_server(folder, cluster.server_of(name))
    open_desk(folder, LEADER, FixedClock(TODAY)).store.close()
    yield name
    cluster.drop(name)


@pytest.fixture
def database_name(office_database: str) -> Iterator[str]:
    """Yield the name of a copy of the new office."""
    name = cluster.fresh_name()
    cluster.create(name, office_database)
    yield name
    cluster.drop(name)


def folder_of(name: str, folder: Path) -> Path:
    """Return a data folder of another computer that names a shared database."""
    mark.write_server(folder, cluster.server_of(name))
    return folder


@pytest.fixture
def cable(cluster_folder: Path) -> Iterator[Cable]:
    """Yield the cable between the program and the server."""
    made = Cable(cluster_folder)
    yield made
    made.end()


@pytest.fixture
def shared_desk(cable: Cable, database_name: str, folder: Path) -> Iterator[Desk]:
    """Yield a leader's desk in a shared database, at the other end of the cable."""
    folder.mkdir(parents=True, exist_ok=True)
    mark.write_server(folder, cable.server(database_name))
    opened = open_desk(folder, LEADER, FixedClock(TODAY))
    yield opened
    cable.plug()
    cable.free()
    opened.store.close()
