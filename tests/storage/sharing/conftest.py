"""Fixtures: new shared databases, open as their keeper, and logins that may see only part of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from saltdesk.storage.database import Store
from saltdesk.storage.sharing import mark
from saltdesk.storage.sharing.schema import staff_of
from tests import cluster
from tests.guarded import GuardedBureau, guarded_bureau
from tests.logins import built_office, office
from tests.shared_desks import cable, cluster_folder, database_name, office_database, shared_desk

__all__ = (
    "built_office",
    "cable",
    "cluster_folder",
    "database_name",
    "office",
    "office_database",
    "shared_desk",
)


Opening = Callable[[], AbstractContextManager[Store]]
"""Opens a new shared database as its keeper."""


@pytest.fixture(scope="session")
def template(own_cluster: None) -> str:
    """Return the name of a database with the schema and no records."""
    name = f"template_{cluster.fresh_name()}"
    cluster.build(name)
    return name


@pytest.fixture
def shared(template: str) -> Iterator[str]:
    """Return the name of a new database that copies the template."""
    name = cluster.fresh_name()
    cluster.create(name, template)
    yield name
    cluster.drop(name)


@pytest.fixture
def shared_store(shared: str, tmp_path: Any) -> Iterator[Store]:
    """Yield a store that is connected to the new database as its keeper."""
    folder = tmp_path / "本机"
    folder.mkdir()
    mark.write_server(folder, cluster.server_of(shared))
    opened = Store.open(folder)
    yield opened
    opened.close()


@pytest.fixture
def as_login(shared: str, template: str) -> Iterator[Callable[..., psycopg.Connection[Any]]]:
    """Return a function that connects as a member of the staff group with this name."""
    connections: list[psycopg.Connection[Any]] = []
    roles: list[str] = []

    def connected(name: str) -> psycopg.Connection[Any]:
        role = f"{shared}_{name}"
        with cluster.connect("postgres") as owner:
            if role not in roles:
                owner.execute(f'CREATE ROLE "{role}" LOGIN IN ROLE "{staff_of(template)}"')
                roles.append(role)
        connections.append(
            psycopg.connect(
                host=os.environ[cluster.SOCKET],
                port=cluster.PORT,
                dbname=shared,
                user=role,
                autocommit=True,
                options="-c search_path=saltdesk,trail,guard,pg_temp",
            )
        )
        return connections[-1]

    yield connected
    for one in connections:
        one.close()
    with cluster.connect("postgres") as owner:
        cluster.drop(shared)
        for role in roles:
            owner.execute(f'DROP ROLE "{role}"')


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


@pytest.fixture
def open_shared(template: str, tmp_path: Path) -> Opening:
    """Return a context manager that opens a new shared database as its keeper, and drops it."""

    @contextmanager
    def opened() -> Iterator[Store]:
        name = cluster.fresh_name()
        cluster.create(name, template)
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
def new_shared(open_shared: Opening) -> Iterator[Store]:
    """Yield the keeper's store on a new shared database."""
    with open_shared() as store:
        yield store


@pytest.fixture(scope="session")
def guarded(own_cluster: None, tmp_path_factory: pytest.TempPathFactory) -> GuardedBureau:
    """Return the sample bureau; tests that change it work in a copy."""
    return guarded_bureau(tmp_path_factory)
