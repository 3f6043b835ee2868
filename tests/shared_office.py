"""A shared office for the tests of people: a cluster that asks for passwords, an administrator, a clerk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import pytest

from saltdesk.demo.accounts import PASSWORD
from saltdesk.domain.base.clock import Clock, FixedClock
from saltdesk.domain.base.people import Role
from saltdesk.domain.sharing.address import Server
from saltdesk.services.accounts import sign_in, unlocking
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson
from saltdesk.services.desk.desk import Desk
from saltdesk.services.sharing.connecting import connect_folder
from saltdesk.services.sharing.founding import found_shared
from tests import cluster
from tests.accounts import add_account
from tests.days import TODAY

CLOCK = FixedClock(TODAY)
KEEPER, CLERK = "示例甲", "示例乙"
NEW = NewPassword(PASSWORD, PASSWORD)

HBA = (f"local all {cluster.OWNER} trust", "local all all scram-sha-256")
"""The owner of the cluster comes in as on the server itself; everybody else with a password."""

_NAMES = count()


@dataclass(frozen=True)
class SharedOffice:
    """A database of a cluster with an administrator and a clerk, and the folder of one computer."""

    server: Server
    folder: Path

    def enter(self, name: str, password: str = PASSWORD, clock: Clock = CLOCK) -> Desk:
        """Sign in as a window does."""
        unlocked = unlocking.unlock(self.folder, name, password, clock.now())
        return sign_in.sign_in(self.folder, unlocked, clock)

    @contextmanager
    def desk(self, name: str, password: str = PASSWORD) -> Iterator[Desk]:
        """Sign in for the block."""
        desk = self.enter(name, password)
        try:
            yield desk
        finally:
            desk.store.close()

    def other_computer(self, folder: Path) -> SharedOffice:
        """The same database on another computer."""
        connect_folder(folder, self.server)
        return replace(self, folder=folder)


@pytest.fixture(scope="session")
def people_cluster() -> Iterator[Path]:
    """The socket of a cluster in which everybody but its owner needs a password."""
    if cluster.binaries() is None:
        pytest.skip("no server of PostgreSQL is installed: the tests of a shared database are left out")
    with cluster.running(hba=HBA) as socket:
        yield socket


@pytest.fixture
def empty_server(people_cluster: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """An empty database, with the login of its keeper."""
    monkeypatch.setenv(cluster.SOCKET, str(people_cluster))
    name = cluster.fresh_name()
    cluster.create(name)
    yield cluster.server_of(name)
    cluster.drop(name)


@pytest.fixture(scope="session")
def people_template(people_cluster: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with an administrator and a clerk; tests copy it, and its roles are theirs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(cluster.SOCKET, str(people_cluster))
        name = f"people_{cluster.fresh_name()}"
        cluster.create(name)
        server = cluster.server_of(name)
        found_shared(server, "", FirstPerson(KEEPER, "bg"), NEW, CLOCK)
        folder = tmp_path_factory.mktemp("people") / "数据"
        connect_folder(folder, server)
        with SharedOffice(server, folder).desk(KEEPER) as desk:
            add_account(desk, CLERK, "jh", Role.CLERK)
    return name


def _restore_roles(prefix: str) -> None:
    """Give the roles back what a test took: they belong to the cluster, not to the copy of a database."""
    with cluster.connect("postgres") as connection:
        for name in (KEEPER, CLERK):
            connection.execute(f"ALTER ROLE \"{prefix}:{name}\" LOGIN PASSWORD '{PASSWORD}'")
            connection.execute(f'GRANT "{prefix}_staff" TO "{prefix}:{name}"')


@pytest.fixture
def shared_office(
    people_cluster: Path, people_template: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SharedOffice]:
    """A shared office and a computer that is connected to it."""
    monkeypatch.setenv(cluster.SOCKET, str(people_cluster))
    name = cluster.fresh_name()
    cluster.create(name, people_template)
    _restore_roles(people_template)
    server = replace(cluster.server_of(name), prefix=people_template)
    connect_folder(folder, server)
    yield SharedOffice(server, folder)
    cluster.drop(name)
