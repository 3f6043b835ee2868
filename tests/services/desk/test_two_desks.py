"""Two programs on the same data: who owns a mechanism is the same for both, at the very next act."""

import subprocess
import sys

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.complaints import barred_complaints
from saltdesk.services.complaints.identity import reveal_complainant
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk import people
from saltdesk.services.desk.offers import offers
from saltdesk.services.house import maintenance

_OTHER = """
import sys
from datetime import date
from pathlib import Path

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Mechanism, Role
from saltdesk.services.desk import people
from saltdesk.services.house.maintenance import open_desk

leader = Actor("别处局长", "leaders", "局领导", Role.LEADER)
desk = open_desk(Path(sys.argv[1]), leader, FixedClock(date(2026, 11, 23)))
for office in sys.stdin:
    office = office.strip()
    if office.startswith("+"):
        people.enrol(desk, office[1:], "jh")
    else:
        today = desk.clock.today()
        people.change_mandate(desk, Mechanism.COMPLAINTS, office, "样例戊", "0371-60000001", today)
    print("done", flush=True)
desk.store.close()
"""


@pytest.fixture
def other(desk):
    """Does something in another process: gives complaints to an office, or enrols somebody (``+name``)."""
    command = [sys.executable, "-X", "utf8", "-c", _OTHER, str(desk.store.folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:

        def do(what: str) -> None:
            process.stdin.write(f"{what}\n")
            process.stdin.flush()
            assert process.stdout.readline() == "done\n"

        yield do
        process.stdin.close()
        assert process.wait(60) == 0


def register(desk, **fields) -> Complaint:
    complaint = Complaint(received_at=desk.clock.now(), matter="许可证", **fields)
    return register_complaint(desk, Intake(complaint, Complainant(name="李示例")))


def test_a_mandate_changed_in_another_process_decides_about_the_next_act(desk, at_office, other):
    old, new = at_office("jh"), at_office("bg")
    complaint = register(old)
    with pytest.raises(NotAllowed):
        reveal_complainant(new, complaint.id, "核对")
    other("bg")
    with pytest.raises(NotAllowed):
        reveal_complainant(old, complaint.id, "核对")
    assert reveal_complainant(new, complaint.id, "核对").name == "李示例"
    assert old.owners()[Mechanism.COMPLAINTS] == new.owners()[Mechanism.COMPLAINTS] == "bg"


def test_the_buttons_follow_a_mandate_changed_in_another_process(desk, at_office, other):
    clerk = at_office("bg")

    def possible() -> set[str]:
        found = offers(clerk, Area.COMPLAINTS, None)
        return {offer.act.code for offer in found if offer.is_possible}

    before = possible()
    other("bg")
    assert possible() > before


def test_who_is_enrolled_in_another_process_is_kept_from_complaints_about_them_at_once(
    desk, at_office, other
):
    clerk = at_office("jh")
    complaint = register(desk, object_person="样例甲")
    assert complaint.id not in barred_complaints(clerk)
    other("+样例甲")
    assert complaint.id in barred_complaints(clerk)


def test_acts_of_both_processes_make_one_chain(desk, at_office, other):
    for office in ("+样例甲", "+样例乙", "+样例丙"):
        people.enrol(desk, f"本处{office[1:]}", "fz")
        other(office)
    register(desk)
    assert maintenance.problems(desk) == []
