from pathlib import Path

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.years import YearStatus
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.house import maintenance, trail
from saltdesk.storage.areas.calendar import stored_years
from saltdesk.storage.trail import audit
from tests.people import LEADER

ADMINISTRATOR = Actor("管理员", role=Role.ADMINISTRATOR)


def register(desk):
    return register_complaint(
        desk, Intake(Complaint(received_at=desk.clock.now(), facts="试"), Complainant())
    )


def test_new_office_holds_the_shipped_calendar_and_is_whole(desk):
    years = stored_years()
    assert [year.year for year in years] == list(range(2004, 2027))
    assert {year.status for year in years} == {YearStatus.OFFICIAL}
    assert maintenance.problems(desk) == []
    assert list(audit.since(0))[-1].act == "people.setup"


@pytest.mark.local
def test_restore_brings_back_the_day_of_the_backup_and_keeps_what_it_replaced(desk, folder, tmp_path, today):
    register(desk)
    backup = tmp_path / "备份.zip"
    assert maintenance.back_up(desk, backup).size == backup.stat().st_size
    register(desk)
    desk.store.close()
    aside = maintenance.restore(backup, folder, ADMINISTRATOR, FixedClock(today))
    restored = maintenance.open_desk(folder, LEADER, FixedClock(today))
    assert len(COMPLAINT_LEDGER.find(restored, Query())) == 1
    assert maintenance.problems(restored) == []
    assert "从备份“备份.zip”恢复" in list(audit.since(0))[-1].sentence
    restored.store.close()
    kept = maintenance.open_desk(aside, LEADER, FixedClock(today))
    assert len(COMPLAINT_LEDGER.find(kept, Query())) == 2
    kept.store.close()


@pytest.mark.local
def test_backup_into_a_missing_folder_says_what_to_do(desk, tmp_path):
    with pytest.raises(EnvironmentProblem, match="找不到"):
        maintenance.back_up(desk, tmp_path / "没有" / "备份.zip")
    assert trail.head()[0] == 1


def test_second_opening_sets_nothing_up_again(desk, folder: Path, today):
    before = trail.head()
    desk.store.close()
    again = maintenance.open_desk(folder, ADMINISTRATOR, FixedClock(today))
    assert trail.head() == before
    again.store.close()
