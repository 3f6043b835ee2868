"""The server is restarted while people work: only the act in between is refused, nothing is doubled."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import ConnectionLost
from saltdesk.domain.base.people import Office
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.sharing import mark
from saltdesk.storage.trail.audit import Note, recorded
from tests import cluster
from tests.clerks import register
from tests.days import TODAY
from tests.people import LEADER

Restart = Callable[[], None]


@pytest.fixture(scope="module")
def restart() -> Iterator[Restart]:
    """Yield what restarts a cluster of this module's own."""
    if cluster.binaries() is None:
        pytest.skip("PostgreSQL 15 is not installed here: the tests of the shared database are left out")
    with cluster.running() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv(cluster.SOCKET, str(folder))
        yield partial(cluster.restart, folder)


@pytest.fixture
def desk_there(restart: Restart, folder: Path) -> Iterator[Desk]:
    name = cluster.fresh_name()
    cluster.build(name)
    folder.mkdir(parents=True)
    mark.write_server(folder, cluster.server_of(name))
    opened = open_desk(folder, LEADER, FixedClock(TODAY))
    yield opened
    opened.store.close()


def test_a_restart_between_two_acts_is_not_noticed(desk_there: Desk, restart: Restart) -> None:
    first = register(desk_there)
    restart()
    second = register(desk_there)
    assert [one.number for one in COMPLAINTS.all()] == [first.number, second.number]
    assert maintenance.problems(desk_there) == []


def test_a_restart_in_the_middle_of_an_act_undoes_it_and_says_so(desk_there: Desk, restart: Restart) -> None:
    before = OFFICES.all()
    note = Note(desk_there.clock.now(), desk_there.actor, "people.enrol", OFFICES.area, "试一试")

    def enrol() -> None:
        with recorded(desk_there.store, note):
            OFFICES.insert(Office("zz", "某处"))
            restart()

    with pytest.raises(ConnectionLost, match=r"没有完成.*重试"):
        enrol()
    assert OFFICES.all() == before
    assert maintenance.problems(desk_there) == []
