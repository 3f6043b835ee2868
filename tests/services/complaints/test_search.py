"""Search finds complaints by every text about them, but never for the people they are about."""

from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import MaterialKind
from saltdesk.domain.complaints.handling import Conclusion
from saltdesk.services.access.complaints import open_complaint
from saltdesk.services.access.lookup import count_by_status, find
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints import files as complaint_files
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.complaints.intake import Intake, register_complaint


@pytest.fixture
def complaint(desk):
    intake = Intake(
        Complaint(
            received_at=datetime(2026, 11, 2, 9),
            matter="收费没有依据",
            facts="盐",
            request="退还押金",
            object_office="盐政处",
        ),
        Complainant(name="甄无名", contact="13800000000"),
    )
    return register_complaint(desk, intake)


@pytest.fixture
def handled(desk, complaint, today):
    """Return a complaint with steps, an investigation, an answer and material."""
    decisions.accept_complaint(desk, complaint.id, "法制室", today)
    complaint_handling.add_step(desk, complaint.id, today, "走访菜市场核实摊位")
    complaint_handling.record_investigation(desk, complaint.id, "调阅票据存根")
    for name, kind in (("缴费收据.jpg", MaterialKind.PROOF), ("甄无名来信.jpg", MaterialKind.LETTER)):
        material = complaint_files.store_material(desk, Attachment(name, b"\xff\xd8" + name.encode()), kind)
        complaint_files.attach_material(desk, complaint.id, material)
    complaint_handling.answer_complaint(desk, complaint.id, Conclusion.TRUE, "押金已如数奉还", today, "书面")
    return complaint


@pytest.mark.parametrize(
    "text", ["菜市", "摊", "存根", "调阅票据", "收据", "奉还", "奉", "盐", "押金", "菜市 存根", "2026-0001"]
)
def test_steps_investigation_answers_and_material_lead_to_the_complaint(desk, handled, text):
    assert find(desk, Area.COMPLAINTS, Query(text=text)) == [handled.id]


@pytest.mark.parametrize("text", ["甄无名", "13800000000", "来信.jpg"])
def test_who_complained_cannot_be_searched_for(desk, handled, text):
    assert find(desk, Area.COMPLAINTS, Query(text=text)) == []


@pytest.mark.parametrize("text", ["", "菜市", "存根", "收据", "奉还"])
def test_the_office_complained_of_finds_nothing(at_office, handled, text):
    own = at_office("yz")
    assert find(own, Area.COMPLAINTS, Query(text=text)) == []
    assert sum(count_by_status(own, Area.COMPLAINTS, Query(text=text)).values()) == 0
    assert find(at_office("jh"), Area.COMPLAINTS, Query(text=text)) == [handled.id]


def test_a_step_added_later_is_found_at_once(desk, handled, complaint):
    second = register_complaint(
        desk,
        Intake(
            Complaint(received_at=datetime(2026, 11, 3, 9), matter="另一件", object_office="盐政处"),
            Complainant(),
        ),
    )
    assert find(desk, Area.COMPLAINTS, Query(text="约谈")) == []
    decisions.accept_complaint(desk, second.id, "法制室", desk.clock.today())
    complaint_handling.add_step(desk, second.id, desk.clock.today(), "约谈经办人员")
    assert find(desk, Area.COMPLAINTS, Query(text="约谈")) == [second.id]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text("盐政收费依据许可办理", min_size=1, max_size=8), st.data())
def test_every_part_of_a_step_is_found(desk, complaint, text, data):
    key = complaint.id
    if open_complaint(desk, key).decided_on is None:
        decisions.accept_complaint(desk, key, "法制室", desk.clock.today())
    complaint_handling.add_step(desk, key, desk.clock.today(), text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert find(desk, Area.COMPLAINTS, Query(text=text[start:end])) == [key]
