"""Every kind of notice has one row that tells what it means for the records."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE, KINDS
from saltdesk.services.desk.wording import template
from saltdesk.services.notices import issuing
from saltdesk.services.notices.effects import EFFECTS, effects_of
from saltdesk.services.notices.values import prefilled
from tests.services.papers import MAKERS, inspection, paper


def test_each_kind_has_its_row_and_no_row_is_about_an_unknown_kind():
    assert [row.kind for row in EFFECTS] == list(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_the_records_of_each_area_of_a_kind_fill_its_notice(kind):
    assert set(effects_of(kind).values) == set(kind.areas)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_the_rules_of_a_kind_are_about_fields_of_its_template(kind):
    fields = {element.field for element in template(kind.code).elements}
    ruled = {rule.field for rule in kind.days} | {rule.after for rule in kind.days if rule.after}
    assert ruled | {choice.field for choice in kind.choices} <= fields


def test_every_kind_is_tried_on_a_record():
    assert set(MAKERS) == {kind.code for kind in KINDS}


def test_a_kind_without_a_row_is_a_mistake_that_is_named():
    with pytest.raises(LookupError, match="letter_of_thanks"):
        effects_of(replace(INSPECTION_NOTICE, code="letter_of_thanks"))


def test_a_notice_issued_from_the_records_says_what_they_say(desk):
    key = inspection(desk)
    values = prefilled(desk, INSPECTION_NOTICE, key)
    said = issuing.compose_draft(desk, INSPECTION_NOTICE, values)
    notice = issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper)
    frozen = desk.store.files.get(notice.file).decode()
    assert str(said.blocks) in frozen


def test_an_act_of_its_own_issues_a_kind_in_the_name_of_its_offices():
    (own,) = (kind for kind in KINDS if kind.own_act)
    assert own is INSPECTION_NOTICE
    assert (own.act.code, set(own.act.owners)) == ("inspection.notify", set(own.owners))
    assert set(own.owners) == {Mechanism.DUTY_LIST, Mechanism.SUPERVISION}
