"""The tables of corrections: every field and every act of the five mechanisms has its place in them."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.acts.table import ACT_BY_CODE, ACTS
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.fields import fields_of
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.corrections.correcting import (
    CORRECTIONS,
    RULE_BY_RECORD,
    changed_fields,
    fixed_labels,
    rule_for,
    set_fields,
)
from saltdesk.domain.corrections.taking_back import NOT_RETRACTABLE, RETRACTABLE, TAKING_BACK, reason_kept


@pytest.mark.parametrize("rule", CORRECTIONS, ids=lambda rule: rule.record.__name__)
def test_a_fixed_field_exists_and_has_one_reason(rule):
    fixed = [name for names in rule.fixed.values() for name in names]
    assert len(set(fixed)) == len(fixed)
    assert set(fixed) <= {field.name for field in fields_of(rule.record)}


@pytest.mark.parametrize("rule", CORRECTIONS, ids=lambda rule: rule.record.__name__)
def test_a_field_without_a_label_is_fixed(rule):
    assert [field.name for field in rule.table if not field.label and not rule.reason_fixed(field.name)] == []


@pytest.mark.parametrize("rule", CORRECTIONS, ids=lambda rule: rule.record.__name__)
def test_the_acts_that_decide_who_corrects_are_acts(rule):
    codes = {rule.act, rule.owned_by, *(rule.setting_act(field) for field in rule.table)}
    assert codes <= ACT_BY_CODE.keys()


@pytest.mark.parametrize("rule", CORRECTIONS, ids=lambda rule: rule.record.__name__)
def test_states_and_numbers_are_never_corrected(rule):
    for field in rule.table:
        if field.name in ("status", "number", "archive_number", "notice_number"):
            assert rule.reason_fixed(field.name)


def test_every_act_of_the_five_mechanisms_can_be_taken_back_or_says_why_not():
    kept = [act for acts in NOT_RETRACTABLE.values() for act in acts]
    assert len(set(kept)) == len(kept)
    assert RETRACTABLE.isdisjoint(kept)
    areas = {*TAKING_BACK, Area.NOTICES}
    assert {act.code for act in ACTS if act.area in areas} == RETRACTABLE | set(kept)


def test_views_exports_and_papers_are_never_taken_back():
    for act in ("complaint.identity", "complaint.export", "inspection.notify", "complaint.register"):
        assert reason_kept(act).endswith("。")
    assert reason_kept("complaint.answer") == ""


def test_a_field_of_a_step_not_taken_yet_is_not_offered():
    asked = {field.name for field in set_fields(Complaint(matter="示例"))}
    assert {"matter", "received_at", "facts"} <= asked
    assert asked.isdisjoint({"answered_on", "told_on", "number", "status"})
    answered = Complaint(answered_on=date(2026, 11, 20), answer="示例")
    assert {"answered_on", "answer"} <= {field.name for field in set_fields(answered)}


def test_a_correction_names_the_changed_fields_in_the_order_of_the_form():
    before = Complaint(matter="甲", object_office="盐政处")
    after = replace(before, matter="乙", object_office="法制室")
    assert changed_fields(before, after) == ("object_office", "matter")


def test_what_is_fixed_is_told_by_reason_with_labels():
    told = dict(fixed_labels(Complaint))
    assert ("编号", "档号") in told.values()
    assert all(reason.endswith("。") and labels for reason, labels in told.items())


def test_a_record_of_another_kind_is_not_corrected():
    assert int not in RULE_BY_RECORD
    with pytest.raises(LookupError):
        rule_for(1)
