"""What others do is heard within a second; what happened without a connection is found out afterwards."""

from collections.abc import Iterator
from queue import Empty, Queue
from time import monotonic

import pytest

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.others import EVERYTHING, hear_others
from saltdesk.storage.sharing import listening
from saltdesk.storage.sharing.who_acts import WHO_ACTS
from saltdesk.storage.tables.base import database
from tests import cluster
from tests.cable import Cable
from tests.clerks import register, staff_login

SOON = 1.0
"""Seconds within which a window has to know."""

LATE = 20.0


class Ears:
    """What a listener told."""

    def __init__(self) -> None:
        self.changes: Queue[ChangeSet] = Queue()
        self.links: Queue[bool] = Queue()
        self.busy: Queue[str] = Queue()


@pytest.fixture
def ears(shared_desk: Desk, database_name: str) -> Iterator[Ears]:
    """Yield the ears of a desk that listens."""
    made = Ears()
    end = hear_others(shared_desk, made.changes.put, made.links.put, made.busy.put)
    assert end
    until_listening(database_name)
    yield made
    end()


def until_listening(name: str) -> None:
    deadline = monotonic() + LATE
    sql = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%trail.head()'"
    with cluster.connect(name) as connection:
        while not connection.execute(
            sql + " AND application_name LIKE 'saltdesk%' AND state = 'idle'"
        ).fetchone():
            assert monotonic() < deadline


def test_an_act_of_somebody_else_is_heard_within_a_second(ears: Ears, database_name: str) -> None:
    staff_login(database_name, "样例丁", "bg")
    assert ears.changes.get(timeout=SOON).areas == {Area.PEOPLE}


def test_a_long_import_of_somebody_else_is_told_while_it_goes_on(
    ears: Ears, database_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "_BUSY_EVERY", 0.25)
    monkeypatch.setattr(listening, "LONG_OF_OTHERS", f"{WHO_ACTS} WHERE NOT is_own")
    role = staff_login(database_name, "样例丁", "bg")
    with cluster.connect(database_name, role) as other, other.transaction():
        other.execute("SELECT trail.begin_act('power.import')")
        told = ears.busy.get(timeout=LATE)
        assert told.startswith("办公室的样例丁正在导入")
        assert "，已用" in told
    while ears.busy.get(timeout=LATE):
        pass


def test_ones_own_acts_are_not_heard(ears: Ears, shared_desk: Desk, database_name: str) -> None:
    register(shared_desk)
    staff_login(database_name, "样例丁", "bg")
    assert ears.changes.get(timeout=SOON).areas == {Area.PEOPLE}
    assert ears.changes.empty()


def test_what_happened_without_a_connection_is_found_out_afterwards(
    ears: Ears, cable: Cable, database_name: str
) -> None:
    cable.pull()
    assert ears.links.get(timeout=SOON) is False
    staff_login(database_name, "样例丁", "bg")
    cable.plug()
    assert ears.links.get(timeout=LATE) is True
    assert ears.changes.get(timeout=SOON).areas == EVERYTHING


def test_a_line_that_carries_nothing_any_more_is_noticed(
    shared_desk: Desk, cable: Cable, database_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("_LOOK_EVERY", 0.2), ("_SPELL", 0.1), ("_PATIENCE", 0.3)):
        monkeypatch.setattr(listening, name, value)
    made = Ears()
    end = hear_others(shared_desk, made.changes.put, made.links.put)
    until_listening(database_name)
    cable.block()
    assert made.links.get(timeout=LATE) is False
    cable.free()
    assert made.links.get(timeout=LATE) is True
    end()


def test_where_no_notifications_come_the_trail_is_looked_at(
    shared_desk: Desk, database_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "CHANNEL", "elsewhere")
    monkeypatch.setattr(listening, "_LOOK_EVERY", 0.2)
    monkeypatch.setattr(listening, "_SPELL", 0.1)
    made = Ears()
    end = hear_others(shared_desk, made.changes.put, made.links.put)
    until_listening(database_name)
    staff_login(database_name, "样例丁", "bg")
    assert made.changes.get(timeout=LATE).areas == EVERYTHING
    end()


def test_nothing_is_heard_after_the_end(shared_desk: Desk, database_name: str) -> None:
    made = Ears()
    end = hear_others(shared_desk, made.changes.put, made.links.put)
    until_listening(database_name)
    end()
    staff_login(database_name, "样例丁", "bg")
    with pytest.raises(Empty):
        made.changes.get(timeout=0.3)


def test_on_a_folder_of_ones_own_there_is_nobody_to_hear(desk: Desk) -> None:
    if database.is_shared:
        pytest.skip("this run has no folder with data of its own")
    assert hear_others(desk, lambda _: None, lambda _: None) is None
