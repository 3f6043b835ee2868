"""Fixtures: a shared database of one module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from saltdesk.storage.database import Store
from saltdesk.storage.sharing import mark
from tests import cluster


@pytest.fixture(scope="module")
def shared_name(own_cluster: None) -> Iterator[str]:
    """Yield the name of a database with the shared schema and no office."""
    name = cluster.fresh_name()
    cluster.build(name)
    yield name
    cluster.drop(name)


@pytest.fixture(scope="module")
def store_of_module(shared_name: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Yield the store of a folder that names the shared database of the module, opened by its keeper."""
    folder = tmp_path_factory.mktemp("shared")
    mark.write_server(folder, cluster.server_of(shared_name))
    opened = Store.open(folder)
    yield opened
    opened.close()
