"""Fees, funds and service commitments (C5.2.1(9), R2.2.5)."""

from dataclasses import replace
from datetime import date

from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.registers.commitments import (
    ServiceCommitment,
    commitment_problems,
    items_without_commitment,
)
from saltdesk.domain.registers.fees import FeeItem, FeeKind, fee_problems, fees_on

FEE = FeeItem(FeeKind.FEE, "F1", "示例费", "示例条例", "每年", "10元", "企业", "全市")


def test_the_five_things_a_complaint_may_dispute_must_be_there():
    assert fee_problems(FEE) == ()
    found = fee_problems(FeeItem())
    assert [problem.field for problem in found] == [
        "code",
        "name",
        "basis",
        "period",
        "amount",
        "payer",
        "scope",
    ]
    assert {problem.clause for problem in found} == {"C5.2.1(9)"}
    backwards = replace(FEE, valid_from=date(2026, 2, 1), valid_to=date(2026, 1, 1))
    assert [problem.field for problem in fee_problems(backwards)] == ["valid_to"]


def test_fees_hold_from_their_first_to_their_last_day():
    fee = replace(FEE, valid_from=date(2026, 1, 1), valid_to=date(2026, 6, 30))
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1))
    assert [len(fees_on((fee, FEE), day)) for day in days] == [1, 2, 2, 1]


def test_a_commitment_has_five_fields():
    found = commitment_problems(ServiceCommitment())
    assert [problem.field for problem in found] == [
        "power_item",
        "conditions",
        "standards",
        "time_limits",
        "extended_hours",
        "complaint_handling",
    ]
    assert commitment_problems(ServiceCommitment(1, "一", "二", "三", "四", "五")) == ()


def test_public_services_without_a_commitment_are_listed():
    service = PowerItem(code="20-001", power_class=PowerClass.PUBLIC_SERVICE, id=1)
    other = replace(service, power_class=PowerClass.LICENCE, id=2)
    gone = replace(service, status=ItemStatus.CANCELLED, id=3)
    assert items_without_commitment((service, other, gone), ()) == (service,)
    assert items_without_commitment((service,), (ServiceCommitment(1),)) == ()
