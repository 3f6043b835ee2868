"""The connection breaks while an act is saved: it is saved once or not at all, and the person is told."""

import pytest

from saltdesk.domain.base.changes import ChangeSet
from saltdesk.domain.base.errors import ConnectionLost, RuleError
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.sharing import outcome, shared_data
from saltdesk.storage.trail import audit
from tests.cable import Cable, Cut
from tests.clerks import register


@pytest.fixture
def announced(shared_desk: Desk) -> list[ChangeSet]:
    found: list[ChangeSet] = []
    shared_desk.changed = found.append
    return found


def test_an_act_whose_answer_is_lost_counts_as_done_once(
    shared_desk: Desk, cable: Cable, announced: list[ChangeSet]
) -> None:
    cable.cut_commit = Cut.AFTER_SERVER
    made = register(shared_desk)
    assert [one.number for one in COMPLAINTS.all()] == [made.number]
    assert [change.audit_seq for change in announced] == [max(entry.seq for entry in audit.since(0))]
    assert maintenance.problems(shared_desk) == []


@pytest.mark.parametrize("where", [Cut.BEFORE_SERVER, Cut.SILENTLY_BEFORE_SERVER])
def test_an_act_whose_commit_never_arrived_is_not_saved_and_may_be_repeated(
    shared_desk: Desk, cable: Cable, announced: list[ChangeSet], where: Cut
) -> None:
    cable.cut_commit = where
    with pytest.raises(ConnectionLost, match=r"没有完成.*重试"):
        register(shared_desk)
    assert COMPLAINTS.all() == []
    assert announced == []
    made = register(shared_desk)
    assert [one.number for one in COMPLAINTS.all()] == [made.number]
    assert maintenance.problems(shared_desk) == []


def test_where_nobody_can_tell_the_person_is_asked_to_look_and_nothing_is_saved_twice(
    shared_desk: Desk, cable: Cable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcome, "_ASKING", 0.3)
    monkeypatch.setattr(shared_data, "_QUIET_SECONDS", 0.0)
    cable.is_pulled, cable.cut_commit = True, Cut.AFTER_SERVER
    with pytest.raises(ConnectionLost, match=r"还不知道是否已经保存.*先查看"):
        register(shared_desk, "第一件")
    cable.plug()
    with pytest.raises(RuleError, match="已经保存，没有再存一遍"):
        register(shared_desk, "第一件")
    assert [one.matter for one in COMPLAINTS.all()] == ["第一件"]
    register(shared_desk, "第二件")
    assert [one.matter for one in COMPLAINTS.all()] == ["第一件", "第二件"]
