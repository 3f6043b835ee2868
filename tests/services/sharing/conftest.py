"""A cluster of this run, and an empty database for each test."""

import os
from collections.abc import Iterator

import pytest

from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing.server import Login
from tests import cluster

KEEPER = Login(cluster.OWNER, "")


@pytest.fixture(scope="session")
def running_cluster() -> Iterator[None]:
    """Run a cluster for the tests of sharing, unless the whole run has one."""
    if cluster.SOCKET in os.environ:
        yield
        return
    if cluster.binaries() is None:
        pytest.skip("PostgreSQL is not installed: the tests of the shared database are left out")
    with cluster.running() as socket:
        os.environ[cluster.SOCKET] = str(socket)
        yield
        del os.environ[cluster.SOCKET]


@pytest.fixture
def empty_server(running_cluster: None) -> Iterator[Server]:
    """Yield the place of an empty database, and drop what the test left of it and of its roles."""
    name = cluster.fresh_name()
    cluster.create(name)
    yield cluster.server_of(name)
    cluster.drop(name)
    with cluster.connect("postgres") as connection:
        for role in (f"{name}_owner", f"{name}_staff"):
            connection.execute(f'DROP ROLE IF EXISTS "{role}"')
