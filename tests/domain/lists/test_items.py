from dataclasses import fields, replace

import pytest

from saltdesk.domain.lists.items import (
    DUTY_FIELDS,
    POWER_FIELDS,
    DutyItem,
    DutyStage,
    ItemStatus,
    PowerClass,
    PowerItem,
    parent_problems,
    regulated_fields,
    settled,
)
from saltdesk.domain.lists.laws import LegalBasis

ITEM = PowerItem("1", "甲", legal_basis="《甲法》第一条", bases=(LegalBasis("甲法", "第一条"),))
LINKS = {"body", "entrustments", "officers", "heads"}
KEPT = {"id", "version", "status", "published_on", "publication_channel"}


@pytest.mark.parametrize(("rules", "record"), [(POWER_FIELDS, PowerItem), (DUTY_FIELDS, DutyItem)])
def test_every_column_of_a_list_has_a_rule_and_all_but_the_note_are_bound_by_the_procedure(rules, record):
    assert {rule.name for rule in rules.entered} == {field.name for field in fields(record)} - KEPT - LINKS
    assert {rule.name for rule in rules.entered if not rule.clause} == {"note"}
    assert all(rule.clause.startswith("D3.2.b.") for rule in rules.entered if rule.clause)


def test_bound_fields_of_both_lists():
    changed = settled(replace(ITEM, legal_basis="《乙法》第二条", note="备注", head="某人"), ITEM)
    assert [rule.label for rule in regulated_fields(ITEM, changed)] == ["实施依据", "负责人"]
    dated = replace(ITEM, bases=(LegalBasis("甲法", "第一条", valid_to=None, text="摘"),))
    assert [rule.name for rule in regulated_fields(ITEM, dated)] == ["bases"]
    duty = DutyItem(1, "做")
    after = replace(duty, stage=DutyStage.DECIDE, note="备注", accountability_basis="某法")
    assert [rule.label for rule in regulated_fields(duty, after)] == ["环节", "追责依据"]


def test_bases_and_their_text_agree_whichever_was_changed():
    by_text = settled(replace(ITEM, legal_basis="《乙法》第二条"), ITEM)
    assert by_text.bases == (LegalBasis("乙法", "第二条"),)
    by_bases = settled(replace(ITEM, bases=(LegalBasis("丙法", "第三条"),)), ITEM)
    assert by_bases.legal_basis == "《丙法》第三条"
    assert settled(PowerItem(legal_basis="《甲法》第一条")).bases == ITEM.bases
    assert settled(by_text) == by_text


def test_parent_chain_must_end_and_a_sub_item_has_the_class_of_its_main_item():
    def problem(item, *others):
        return [(one.field, one.clause) for one in parent_problems(item, {one.id: one for one in others})]

    main, sub = replace(ITEM, id=1), replace(ITEM, id=2, parent=1)
    assert problem(sub, main, sub) == []
    assert problem(replace(main, parent=2), replace(main, parent=2), sub) == [("parent", "D3.2.b.1")]
    assert problem(replace(main, parent=1), replace(main, parent=1)) == [("parent", "D3.2.b.1")]
    assert problem(sub, sub) == [("parent", "D3.2.b.1")]
    assert problem(sub, replace(main, status=ItemStatus.CANCELLED)) == [("parent", "D3.2.b.1")]
    licence = replace(sub, power_class=PowerClass.LICENCE)
    assert problem(licence, main) == [("power_class", "D3.2.b.1")]
    third = replace(ITEM, id=3, parent=2)
    looped = replace(main, parent=3)
    assert problem(looped, looped, sub, third) == [("parent", "D3.2.b.1")]
