"""The server goes away and comes back: work goes on at the next statement, and nothing is lost or doubled."""

from collections.abc import Callable
from contextlib import suppress

import pytest

from saltdesk.domain.base.errors import ConnectionLost
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.sharing import connections, patient, shared_data
from saltdesk.storage.sharing.patient import PatientConnection
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from tests.cable import Cable
from tests.clerks import register


def act_while(desk: Desk, breaks: Callable[[], None]) -> None:
    """Do something in an act, in the middle of which the line breaks."""
    note = Note(desk.clock.now(), desk.actor, "people.enrol", OFFICES.area, "试一试")
    with recorded(desk.store, note):
        breaks()
        OFFICES.all()


def test_a_look_after_the_connection_broke_connects_again_by_itself(shared_desk: Desk, cable: Cable) -> None:
    before = OFFICES.all()
    cable.cut()
    assert OFFICES.all() == before


def test_an_act_after_the_connection_broke_connects_again_by_itself(shared_desk: Desk, cable: Cable) -> None:
    cable.cut()
    made = register(shared_desk)
    assert [one.number for one in COMPLAINTS.all()] == [made.number]


def test_an_act_in_the_middle_of_which_the_connection_breaks_is_not_saved(
    shared_desk: Desk, cable: Cable
) -> None:
    with pytest.raises(ConnectionLost, match=r"没有完成.*重试"):
        act_while(shared_desk, cable.cut)
    assert register(shared_desk).number
    assert maintenance.problems(shared_desk) == []


def test_an_act_that_passes_over_the_loss_does_not_count_as_done(shared_desk: Desk, cable: Cable) -> None:
    def act() -> None:
        with shared_desk.store.writing():
            cable.cut()
            with suppress(ConnectionLost):
                OFFICES.all()

    with pytest.raises(ConnectionLost):
        act()


def test_while_the_server_is_away_everything_is_refused_at_once_with_a_sentence(
    shared_desk: Desk, cable: Cable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_data, "_QUIET_SECONDS", 0.0)
    cable.pull()
    for use in (OFFICES.all, lambda: register(shared_desk)):
        with pytest.raises(ConnectionLost, match=r"服务器|连接"):
            use()
    cable.plug()
    assert OFFICES.all()
    assert register(shared_desk).number


def test_a_server_that_was_not_reached_is_not_asked_again_for_a_moment(
    shared_desk: Desk, cable: Cable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_data, "_QUIET_SECONDS", 60.0)
    cable.pull()
    with pytest.raises(ConnectionLost):
        OFFICES.all()
    cable.plug()
    with pytest.raises(ConnectionLost):
        OFFICES.all()


def test_a_line_that_carries_nothing_any_more_counts_as_lost(
    shared_desk: Desk, cable: Cable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a laptop slept: neither side hears that the connection is gone."""
    monkeypatch.setattr(PatientConnection, "patience", 0.5)
    with pytest.raises(ConnectionLost, match="没有完成"):
        act_while(shared_desk, cable.block)
    cable.free()
    assert register(shared_desk).number


def test_a_check_during_which_the_server_goes_away_tells_of_no_damage(
    shared_desk: Desk, cable: Cable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_data, "_QUIET_SECONDS", 0.0)
    cable.pull()
    with pytest.raises(ConnectionLost):
        maintenance.problems(shared_desk)
    cable.plug()
    assert maintenance.problems(shared_desk) == []


def test_a_worker_keeps_its_connection_for_the_next_job(
    shared_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    monkeypatch.setattr(connections, "connect", lambda how: made.append(how) or patient.connect(how))
    database.close()
    for _ in range(3):
        with shared_desk.store.connected():
            assert OFFICES.all()
    database.connect()
    assert made == []
