"""Whatever happened to the connections of a program: none is open once its data is closed."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from time import monotonic, sleep

import pytest

from saltdesk.domain.base.errors import ConnectionLost, EnvironmentProblem
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.others import hear_others
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.database import Store
from saltdesk.storage.sharing import fitness
from saltdesk.storage.tables.base import database
from tests import cluster
from tests.cable import Cable

LATE = 10.0
"""Seconds within which the server has to notice that its clients are gone."""

Sessions = Callable[[], int]
Workers = list[ThreadPoolExecutor]


@pytest.fixture
def sessions(database_name: str) -> Sessions:
    """Count the connections that the server holds for the program."""

    def counted() -> int:
        sql = (
            "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND application_name LIKE 'saltdesk%%'"
        )
        with cluster.connect("postgres") as connection:
            (count,) = connection.execute(sql, (database_name,)).fetchone() or (0,)
        return int(count)

    return counted


@pytest.fixture
def workers() -> Iterator[Workers]:
    """Four threads, which live until the test ends."""
    made = [ThreadPoolExecutor(1) for _ in range(4)]
    yield made
    for worker in made:
        worker.shutdown()


def assert_none(sessions: Sessions) -> None:
    deadline = monotonic() + LATE
    while sessions():
        assert monotonic() < deadline, "connections are left open"
        sleep(0.02)


def test_threads_that_never_closed_their_connections_leave_none(
    shared_desk: Desk, sessions: Sessions, workers: Workers
) -> None:
    for worker in workers:
        worker.submit(database.connect).result()
    assert sessions() == 1 + len(workers)
    shared_desk.store.close()
    assert_none(sessions)


def test_connections_kept_for_later_jobs_are_closed_where_the_own_one_is_already(
    shared_desk: Desk, sessions: Sessions
) -> None:
    database.close()
    assert sessions() == 1
    shared_desk.store.close()
    assert_none(sessions)


def test_lost_connections_and_those_made_in_their_place_leave_none(
    shared_desk: Desk, cable: Cable, sessions: Sessions, workers: Workers
) -> None:
    for worker in workers:
        worker.submit(database.connect).result()
    cable.cut()
    for worker in workers[:2]:
        assert worker.submit(OFFICES.all).result()
    assert OFFICES.all()
    shared_desk.store.close()
    assert_none(sessions)


def test_who_listens_stops_when_the_data_is_closed(shared_desk: Desk, sessions: Sessions) -> None:
    assert hear_others(shared_desk, lambda _: None, lambda _: None)
    shared_desk.store.close()
    assert_none(sessions)


def test_a_job_that_goes_on_after_the_end_connects_no_more(
    shared_desk: Desk, sessions: Sessions, workers: Workers
) -> None:
    begun, closed = Event(), Event()

    def job() -> None:
        with shared_desk.store.connected():
            begun.set()
            closed.wait()
            OFFICES.all()

    running: Future[None] = workers[0].submit(job)
    begun.wait()
    shared_desk.store.close()
    closed.set()
    with pytest.raises(ConnectionLost):
        running.result()
    assert_none(sessions)


def test_a_job_whose_connection_broke_ends_as_any_other(
    shared_desk: Desk, cable: Cable, sessions: Sessions, workers: Workers
) -> None:
    def job() -> int:
        with shared_desk.store.connected():
            cable.cut()
            return len(OFFICES.all())

    for _ in range(2):
        assert workers[0].submit(job).result() == len(OFFICES.all())
    shared_desk.store.close()
    assert_none(sessions)


def test_a_database_that_is_refused_keeps_no_connection(
    shared_desk: Desk, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shared_desk.store.folder
    shared_desk.store.close()
    monkeypatch.setattr(fitness, "OLDEST_SERVER", 990_000)
    with pytest.raises(EnvironmentProblem, match="太旧"):
        Store.open(folder)
    assert_none(sessions)


def test_a_connection_that_is_refused_when_it_comes_back_is_closed(
    shared_desk: Desk, cable: Cable, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitness, "OLDEST_SERVER", 990_000)
    cable.cut()
    with pytest.raises(EnvironmentProblem, match="太旧"):
        OFFICES.all()
    assert_none(sessions)
