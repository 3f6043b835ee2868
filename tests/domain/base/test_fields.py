"""Field tables: no field of a record is dropped silently, no caption stands twice."""

import pkgutil
from dataclasses import dataclass, fields
from importlib import import_module

import pytest

import saltdesk.domain
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.fields import FIELD_TABLES, FieldRule, FieldTable, fields_of, is_empty
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Complaint

for module in pkgutil.walk_packages(saltdesk.domain.__path__, "saltdesk.domain."):
    import_module(module.name)


@dataclass(frozen=True)
class Slip:
    """A record of this test."""

    title: str = ""
    pages: int = 0
    sent: str = ""
    id: int = 0
    version: int = 0


TITLE, PAGES = FieldRule("title", "标题", required=True, longest=5), FieldRule("pages", "页数")
SENT = FieldRule("sent", "去向", required=True, act="complaint.transfer", searched=True)


@pytest.mark.parametrize(
    "rules",
    [
        (TITLE, PAGES),
        (TITLE, PAGES, SENT, FieldRule("colour", "颜色")),
        (TITLE, PAGES, SENT, TITLE),
    ],
    ids=["a field without a row", "a row without a field", "a row twice"],
)
def test_a_table_that_does_not_match_its_record_raises(rules):
    with pytest.raises(TypeError, match="Slip"):
        FieldTable(Slip, *rules)


def test_entry_checks_what_people_enter_and_leaves_the_rest_to_its_act():
    table = FieldTable(Slip, TITLE, PAGES, SENT)
    assert [rule.name for rule in table.entered] == ["title", "pages"]
    assert table.searched == ("sent",)
    assert [problem.sentence for problem in table.problems(Slip())] == ["请填写标题。"]
    assert [problem.sentence for problem in table.problems(Slip("六个字的标题"))] == [
        "标题有6个字，请不要超过5个字。"
    ]
    assert not list(table.problems(Slip("五字的标题")))
    assert [problem.clause for problem in table.missing(Slip(" "), "F0.2")] == ["F0.2"]


def test_a_class_without_a_table_is_named():
    with pytest.raises(LookupError, match="int"):
        fields_of(int)


@pytest.mark.parametrize(
    ("value", "empty"),
    [
        ("", True),
        (" 　", True),
        (None, True),
        ((), True),
        (0, True),
        (False, False),
        ("零", False),
        (1, False),
    ],
)
def test_blanks_are_nothing_and_a_flag_that_is_off_is_a_value(value, empty):
    assert is_empty(value) is empty


@pytest.mark.parametrize("table", list(FIELD_TABLES.values()), ids=lambda table: table.record.__name__)
def test_every_row_names_an_act_there_is_and_no_two_fields_share_a_label(table):
    assert {rule.act for rule in table if rule.act} <= ACT_BY_CODE.keys()
    labels = [rule.label for rule in table if rule.label]
    assert len(labels) == len(set(labels))
    assert all(rule.label for rule in table if rule.required or rule.searched)


def test_a_complaint_keeps_identity_out_of_its_own_fields():
    assert {rule.name for rule in COMPLAINT_FIELDS} == {field.name for field in fields(Complaint)} - {
        "id",
        "version",
    }
    assert {"name", "contact", "id_number"}.isdisjoint(rule.name for rule in COMPLAINT_FIELDS)
