"""Situations that may require an adjustment: their dates, and the day from which the term counts (A4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from saltdesk.domain.adjustments.adjustment import START_DATE, Trigger
from saltdesk.domain.base.errors import Problem

_LAWS = (Trigger.NEW_LAW, Trigger.BASIS_CHANGED)


class Situation(Protocol):
    """What a case of adjustment and a registered event have in common."""

    @property
    def trigger(self) -> Trigger:
        """The main situation of D3.2.a."""

    @property
    def title(self) -> str:
        """What happened."""

    @property
    def basis_document(self) -> str:
        """The document that tells of it."""

    @property
    def promulgated_on(self) -> date | None:
        """The day a law was promulgated."""

    @property
    def effective_on(self) -> date | None:
        """The day from which it applies."""

    @property
    def document_on(self) -> date | None:
        """The date of the document or decision."""

    @property
    def received_on(self) -> date | None:
        """The day the bureau received it."""

    @property
    def started_on(self) -> date | None:
        """The day from which the term counts, if chosen."""

    @property
    def start_reason(self) -> str:
        """Why another day than that of the rule was chosen."""


def start_by_rule(found: Situation) -> date | None:
    """Return the date of the situation according to its trigger (A4), or None while it is missing."""
    field, _ = START_DATE[found.trigger]
    day: date | None = getattr(found, field)
    return day


def start_of(found: Situation) -> date | None:
    """Return the day from which the term counts: the chosen one, or that of the rule (A4)."""
    return found.started_on or start_by_rule(found)


def strict_start(found: Situation) -> date | None:
    """Return the earliest date of the basis document, the strict start shown beside the chosen one (A4)."""
    dates = (found.promulgated_on, found.document_on, found.effective_on, found.received_on)
    return min((day for day in dates if day is not None), default=None)


def situation_problems(found: Situation, today: date) -> Iterator[Problem]:
    """Yield what the entry of a situation lacks, and dates that contradict each other (D3.2.a, A4)."""
    clause = found.trigger.clause
    if not found.title.strip():
        yield Problem("请填写调整事由。", "title", clause)
    if not found.basis_document.strip():
        yield Problem("请填写依据文件。", "basis_document", clause)
    yield from _start_problems(found, today)
    yield from _date_problems(found, today)


def _start_problems(found: Situation, today: date) -> Iterator[Problem]:
    field, label = START_DATE[found.trigger]
    by_rule = start_by_rule(found)
    if by_rule is None:
        yield Problem(f"请填写{label}：{found.trigger.label}的期限从{label}起算。", field, "A4")
    elif found.started_on and found.started_on != by_rule and not found.start_reason.strip():
        yield Problem(f"起算日不是{label}，请写明理由。", "start_reason", "A4")
    if by_rule and (found.started_on or by_rule) > today:
        yield Problem("起算日不能晚于今天。", "started_on" if found.started_on else field, "A4")


def _date_problems(found: Situation, today: date) -> Iterator[Problem]:
    """Yield the dates of the basis document that contradict each other or lie in the future."""
    promulgated, document = found.promulgated_on, found.document_on
    if promulgated and document and promulgated < document:
        yield Problem("公布日不能早于文件日期。", "promulgated_on", "A4")
    if found.received_on and document and found.received_on < document:
        yield Problem("文件收到日不能早于文件日期。", "received_on", "A4")
    if found.received_on and found.received_on > today:
        yield Problem("文件收到日不能晚于今天。", "received_on", "A4")
    if found.trigger in _LAWS and promulgated and found.effective_on and found.effective_on < promulgated:
        yield Problem("施行日不能早于公布日。", "effective_on", found.trigger.clause)
