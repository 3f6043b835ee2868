"""What stops an act on a case: one row a rule, checked on the day of the act (P1.2.6, P1.2.7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.classes import ClassRule
from saltdesk.domain.cases.decisions import ReviewGround
from saltdesk.domain.cases.discretion_check import Penalty, penalty_problems
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.domain.registers.enforcement import (
    EnforcementBody,
    Entrustment,
    Officer,
    body_problems,
    cover_problems,
    officer_problems,
)


@dataclass(frozen=True)
class Acting:
    """What the rules look at: the case, and who acts on which day.

    ``item`` is the state of the power item that is public on ``day``, None if the list does not hold it then.
    ``penalty`` is what a decision imposes, None for one that imposes nothing.
    """

    case: Case
    day: date
    item: PowerItem | None = None
    body: EnforcementBody | None = None
    officers: tuple[Officer, ...] = ()
    entrustment: Entrustment | None = None
    penalty: Penalty | None = field(default=None)

    @property
    def rule(self) -> ClassRule:
        """Return the row of the case's class."""
        return self.case.rule


Check = Callable[[Acting], Iterator[Problem]]


@dataclass(frozen=True)
class Block:
    """One rule: the acts it can stop, the clause that asks for it, and what it finds."""

    name: str
    acts: tuple[str, ...]
    clause: str
    check: Check


_EXERCISE = ("case.accept", "case.next", "case.inform", "case.decide")
"""The acts by which a power is exercised: who is not entitled to it may perform none of them."""

_BEGIN_AND_DECIDE = ("case.accept", "case.decide")
_DECIDE = ("case.decide",)


def _listed(acting: Acting) -> Iterator[Problem]:
    """A power that is not on the public list that day may not be exercised."""
    item, case = acting.item, acting.case
    if item is None or item.status is ItemStatus.CANCELLED:
        name = f"“{case.item_code} {case.item_name}”"
        yield Problem(f"{name}在{acting.day}不在已公布的权力清单中，不得行使。", "item", "P1.2.1")


def _qualified_body(acting: Acting) -> Iterator[Problem]:
    if not acting.rule.needs_body:
        return
    if acting.body is None:
        yield Problem("还没有确定执法主体，请先登记承办人员和执法主体。", "body", "P1.2.6a")
    else:
        yield from body_problems(acting.body, acting.day)


def _entrusted(acting: Acting) -> Iterator[Problem]:
    if acting.entrustment is not None and acting.body is not None:
        own = PowerItem(id=acting.case.item, name=acting.case.item_name)
        yield from cover_problems(acting.body, (acting.entrustment,), own, acting.day)


def _enough_officers(acting: Acting) -> Iterator[Problem]:
    rule = acting.rule
    found = len({officer.certificate_number for officer in acting.officers})
    if found < rule.least_officers:
        sentence = f"执法人员不得少于{_COUNT[rule.least_officers]}人，现有{found}人。"
        yield Problem(sentence, "officers", rule.officers_clause)


_COUNT = {1: "一", 2: "两"}


def _certified(acting: Acting) -> Iterator[Problem]:
    for officer in acting.officers:
        yield from officer_problems(officer, acting.day)


def _fitting_decision(acting: Acting) -> Iterator[Problem]:
    case = acting.case
    if case.decision is None or case.decision not in acting.rule.decisions:
        yield Problem("请选择决定。", "decision", "P1.2.7")


def _told_first(acting: Acting) -> Iterator[Problem]:
    """Before an adverse decision the party is told what is intended, and is heard."""
    case, rule = acting.case, acting.rule
    if case.decision not in rule.told_first:
        return
    if case.informed_on is None:
        sentence = "作出决定之前，应当告知当事人拟作的决定和陈述申辩的权利，请先登记告知。"
        yield Problem(sentence, "informed_on", rule.inform_clause)
    elif case.statement_on is None:
        sentence = "还没有听取当事人陈述申辩；当事人放弃的，登记为放弃。"
        yield Problem(sentence, "statement_on", rule.inform_clause)


def review_ground_of(case: Case) -> ReviewGround:
    """Return the ground of a legal review: the recorded one, or the hearing that was held."""
    has_hearing = case.hearing_on is not None and ReviewGround.HEARD in case.rule.review_grounds
    return ReviewGround.HEARD if has_hearing else case.review_ground


def _reviewed(acting: Acting) -> Iterator[Problem]:
    """A decision of a ground the law names needs a legal review first."""
    case, rule = acting.case, acting.rule
    ground = review_ground_of(case)
    clause = ground.clause or rule.review_clause
    if case.review_result is ReviewResult.REFUSED:
        yield Problem("法制审核不同意，请修改后重新审核。", "review_result", clause or "P1.2.7")
    elif ground is not ReviewGround.NONE and case.review_result is None:
        yield Problem(f"{ground.label}的，决定之前须经法制审核。", "reviewed_on", clause)


def _within_standard(acting: Acting) -> Iterator[Problem]:
    """A penalty follows the standard of the day of the decision, or says why not."""
    if acting.penalty is not None:
        yield from penalty_problems(acting.penalty)


BLOCKS: tuple[Block, ...] = (
    Block("事项在清单中", _BEGIN_AND_DECIDE, "P1.2.1", _listed),
    Block("执法主体已确认、公布", _EXERCISE, "P1.2.6a", _qualified_body),
    Block("委托有效并包括本事项", _EXERCISE, "P1.2.6b", _entrusted),
    Block("执法证件有效", _EXERCISE, "P1.2.6c", _certified),
    Block("执法人员人数", _EXERCISE, "P1.2.6c", _enough_officers),
    Block("决定种类", _DECIDE, "P1.2.7", _fitting_decision),
    Block("事先告知和陈述申辩", _DECIDE, "P1.2.7", _told_first),
    Block("法制审核", _DECIDE, "P1.2.7", _reviewed),
    Block("裁量标准", _DECIDE, "P1.2.5", _within_standard),
)
"""The rules in the order in which a page lists them."""


def blocking(acting: Acting, act: str) -> tuple[Problem, ...]:
    """Return why an act may not be performed now; empty if nothing stops it."""
    rows = (block for block in BLOCKS if act in block.acts)
    return tuple(problem for block in rows for problem in block.check(acting))
