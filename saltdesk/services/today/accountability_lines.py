"""The lines of accountability cases, for those who may see them."""

from __future__ import annotations

from saltdesk.domain.accountability import AccountabilityStatus
from saltdesk.domain.acts.act import ANSWERABLE
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.today.line import Line
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.open_rows import OpenRows, in_states

_RUNNING = (
    *(AccountabilityStatus.OPEN, AccountabilityStatus.PROPOSED, AccountabilityStatus.DECIDED),
    AccountabilityStatus.SERVED,
)


ACCOUNTABILITY_LINES: tuple[Line, ...] = (
    Line(
        "accountability.end",
        "结束移送件",
        Group.UNDATED,
        "accountability.end",
        OpenRows(
            ACCOUNTABILITY_CASES,
            in_states(AccountabilityStatus.REFERRED),
            filled=("outside_result",),
            since="decided_on",
        ),
        Timing.PLANNED,
        ANSWERABLE,
    ),
    Line(
        "accountability.step",
        "责任追究",
        Group.UNDATED,
        "accountability.hear",
        OpenRows(ACCOUNTABILITY_CASES, in_states(*_RUNNING), since="opened_on"),
        Timing.PLANNED,
        ANSWERABLE,
    ),
    Line(
        "accountability.result",
        "移送结果",
        Group.WAITING,
        "accountability.result",
        OpenRows(
            ACCOUNTABILITY_CASES,
            in_states(AccountabilityStatus.REFERRED),
            blank=("outside_result",),
            since="decided_on",
        ),
        Timing.OTHERS,
        ANSWERABLE,
        body=lambda _: "受移送机关",
    ),
)
"""What is to be done about accountability cases (A6.2c)."""
