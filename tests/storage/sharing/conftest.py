"""Fixtures of the shared database: a cluster of the run, and a store of the keeper on a new database."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from saltdesk.storage.database import Store
from saltdesk.storage.sharing import mark
from tests import cluster

Opening = Callable[[], AbstractContextManager[Store]]


@pytest.fixture(scope="session")
def shared_template() -> Iterator[str]:
    """Yield the name of an empty shared database; start a cluster where the run has none yet."""
    if cluster.binaries() is None:
        pytest.skip("PostgreSQL is not installed here, so nothing is tested on a shared database")
    name = f"template_{cluster.fresh_name()}"
    if cluster.SOCKET in os.environ:
        cluster.build(name)
        yield name
        return
    with cluster.running() as place, pytest.MonkeyPatch.context() as patch:
        patch.setenv(cluster.SOCKET, str(place))
        cluster.build(name)
        yield name


@pytest.fixture
def shared_store(shared_template: str, tmp_path: Path) -> Opening:
    """Return a context manager that opens a new shared database as its keeper, and drops it."""

    @contextmanager
    def opened() -> Iterator[Store]:
        name = cluster.fresh_name()
        cluster.create(name, shared_template)
        folder = tmp_path / name
        folder.mkdir()
        mark.write_server(folder, cluster.server_of(name))
        store = Store.open(folder)
        try:
            yield store
        finally:
            store.close()
            cluster.drop(name)

    return opened


@pytest.fixture
def shared(shared_store: Opening) -> Iterator[Store]:
    """Yield the keeper's store on a new shared database."""
    with shared_store() as store:
        yield store
