"""Who may enforce on which day (P1.2.6, domain 4.7)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.registers.enforcement import (
    WARNING_DAYS,
    CertificateKind,
    CertificateState,
    EnforcementBody,
    Entrustment,
    Officer,
    body_problems,
    certificate_word,
    cover_problems,
    days_left,
    entrustment_problems,
    entry_problems,
    expiring,
    expiry_text,
    officer_problems,
)

DAY = date(2026, 11, 23)
ITEM = PowerItem(code="02-001", name="无证经营食盐零售的处罚", power_class=PowerClass.PENALTY, id=7)
BODY = EnforcementBody(
    "示例盐业局", "示例条例第三条", "示例文〔2016〕1号", date(2026, 1, 4), date(2026, 1, 11), id=1
)
FIRST = Officer(
    "样例甲", "盐政处", certificate_number="S001", issued_on=date(2024, 1, 1), expires_on=date(2028, 1, 1)
)
SECOND = replace(FIRST, name="样例乙", certificate_number="S002")
ENTRUSTED = Entrustment(
    1,
    "示例盐政稽查队",
    (7,),
    "市区零售检查",
    "委字1号",
    date(2026, 1, 20),
    date(2026, 2, 1),
    date(2026, 12, 31),
)


def clauses(problems):
    return [(problem.field, problem.clause) for problem in problems]


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"confirmed_on": None}, ["confirmed_on"]),
        ({"published_on": None}, ["published_on"]),
        ({"confirmed_on": None, "published_on": None}, ["confirmed_on", "published_on"]),
        ({"published_on": date(2026, 11, 24)}, ["published_on"]),
        ({"valid_from": date(2026, 11, 24)}, ["valid_from"]),
        ({"valid_to": date(2026, 11, 22)}, ["valid_to"]),
        ({"valid_from": DAY, "valid_to": DAY}, []),
    ],
)
def test_a_body_not_confirmed_and_published_may_not_enforce(values, fields):
    found = body_problems(replace(BODY, **values), DAY)
    assert clauses(found) == [(name, "P1.2.6a") for name in fields]


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"expires_on": date(2026, 11, 22)}, ["expires_on"]),
        ({"expires_on": DAY}, []),
        ({"expires_on": None}, []),
        ({"issued_on": date(2026, 11, 24)}, ["issued_on"]),
        ({"issued_on": None}, ["issued_on"]),
        ({"state": CertificateState.SUSPENDED, "state_on": DAY}, ["state"]),
        ({"state": CertificateState.SUSPENDED, "state_on": date(2026, 11, 24)}, []),
        ({"state": CertificateState.REVOKED}, ["state"]),
        ({"certificate_kind": CertificateKind.SUPERVISION}, ["certificate_kind"]),
        ({"certificate_kind": CertificateKind.NATIONAL}, []),
    ],
)
def test_an_officer_without_a_good_certificate_may_not_enforce(values, fields):
    assert [problem.field for problem in officer_problems(replace(FIRST, **values), DAY)] == fields


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"items": (8,)}, ["items"]),
        ({"published_on": None}, ["published_on"]),
        ({"valid_from": date(2026, 11, 24)}, ["valid_from"]),
        ({"valid_from": None}, ["valid_from"]),
        ({"valid_to": date(2026, 11, 22)}, ["valid_to"]),
    ],
)
def test_an_entrustment_covers_its_items_in_its_time_once_published(values, fields):
    entrustment = replace(ENTRUSTED, **values)
    assert clauses(entrustment_problems(entrustment, ITEM, DAY)) == [(name, "P1.2.6b") for name in fields]
    assert clauses(cover_problems(BODY, (entrustment,), ITEM, DAY)) == [(name, "P1.2.6b") for name in fields]


def test_one_good_entrustment_of_this_body_is_enough_and_that_of_another_body_is_none():
    old = replace(ENTRUSTED, valid_to=date(2026, 3, 1))
    assert list(cover_problems(BODY, (old, ENTRUSTED), ITEM, DAY)) == []
    foreign = replace(ENTRUSTED, body=2)
    assert clauses(cover_problems(BODY, (foreign,), ITEM, DAY)) == [("entrustment", "P1.2.6b")]


def test_what_ends_within_the_warning_time_is_listed_first_what_ends_first():
    last = DAY + timedelta(days=WARNING_DAYS)
    officers = (
        replace(FIRST, name="甲", expires_on=last),
        replace(FIRST, name="乙", expires_on=last + timedelta(days=1)),
        replace(FIRST, name="丙", expires_on=DAY - timedelta(days=3)),
        replace(FIRST, name="丁", expires_on=None),
        replace(FIRST, name="戊", expires_on=DAY, state=CertificateState.REVOKED),
        replace(FIRST, name="己", expires_on=DAY, state=CertificateState.SUSPENDED),
    )
    assert [officer.name for officer in expiring(officers, DAY)] == ["丙", "己", "甲"]
    assert [days_left(found, DAY) for found in (*officers[:4], ENTRUSTED)] == [60, 61, -3, None, 38]
    assert expiring((ENTRUSTED,), DAY) == (ENTRUSTED,)


def test_expiry_is_told_in_words_and_days():
    texts = [expiry_text(replace(FIRST, expires_on=DAY + timedelta(days=n)), DAY) for n in (-2, 0, 5)]
    assert texts == ["已过期2天", "今天到期", "剩5天"]
    assert expiry_text(BODY, DAY) == ""
    assert certificate_word(replace(FIRST, expires_on=date(2026, 1, 1)), DAY) == "过期"
    assert certificate_word(replace(FIRST, state=CertificateState.SUSPENDED), DAY) == "暂扣"
    assert certificate_word(FIRST, DAY) == "有效"


def test_entries_name_what_is_missing():
    assert entry_problems(BODY) == entry_problems(ENTRUSTED) == entry_problems(FIRST) == ()
    assert [problem.field for problem in entry_problems(EnforcementBody())] == ["name", "basis"]
    assert [problem.field for problem in entry_problems(Entrustment())] == [
        "body",
        "trustee",
        "scope",
        "document",
        "items",
        "valid_from",
        "valid_to",
    ]
    assert [problem.field for problem in entry_problems(Officer())] == [
        "name",
        "office",
        "certificate_number",
        "issued_on",
        "expires_on",
    ]


@pytest.mark.parametrize(
    ("record", "values", "fields"),
    [
        (BODY, {"confirm_document": ""}, ["confirm_document"]),
        (BODY, {"confirmed_on": None}, ["confirmed_on"]),
        (BODY, {"published_on": date(2026, 1, 1)}, ["published_on"]),
        (BODY, {"valid_from": DAY, "valid_to": date(2026, 1, 1)}, ["valid_to"]),
        (ENTRUSTED, {"valid_to": date(2026, 1, 1)}, ["valid_to"]),
        (FIRST, {"expires_on": date(2020, 1, 1)}, ["expires_on"]),
        (FIRST, {"state": CertificateState.SUSPENDED}, ["state_on", "state_reason"]),
    ],
)
def test_contradictions_in_an_entry_are_told_beside_the_field(record, values, fields):
    assert [problem.field for problem in entry_problems(replace(record, **values))] == fields
