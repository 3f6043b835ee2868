"""Bodies outside the bureau: added, renamed, ended; old cases still name them (F0.6)."""

from dataclasses import replace

import pytest

from saltdesk.domain.adjustments.adjustment import LinkEnd
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import OutsideBody
from saltdesk.services.adjustments import adjustments
from saltdesk.services.desk import people
from saltdesk.services.people import bodies
from tests.services.papers import forwarded


def body(name):
    return next(one for one in people.outside_bodies() if one.name == name)


def test_a_body_is_added_renamed_and_ended_and_keeps_its_name_for_old_records(desk):
    added = bodies.add_body(desk, OutsideBody("", " 市行政审批局 ", "牵头审核"))
    assert added in people.lead_departments()
    renamed = bodies.edit_body(desk, replace(added, name="市审批服务局"))
    bodies.end_body(desk, renamed)
    assert "市审批服务局" not in [one.name for one in people.outside_bodies()]
    assert people.body_name(added.code) == "市审批服务局"
    assert bodies.add_body(desk, OutsideBody("", "市审批服务局", "")).code != added.code


def test_a_body_needs_a_name_of_its_own(desk):
    for name in ("", "市编办"):
        with pytest.raises(RuleError):
            bodies.add_body(desk, OutsideBody("", name, ""))
    with pytest.raises(RuleError, match="已经有名为“市财政局”的外单位"):
        bodies.edit_body(desk, replace(body("市编办"), name="市财政局"))


def test_a_body_that_an_open_adjustment_waits_for_cannot_be_ended(desk):
    end = LinkEnd(leads=("bb", "czj"), main_lead="bb")
    adjustments.finish_link(desk, forwarded(desk), "forward", desk.clock.today(), "转办意见", end=end)
    with pytest.raises(RuleError, match="还在等“市编办”"):
        bodies.end_body(desk, body("市编办"))
