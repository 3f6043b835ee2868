"""Handling of an accepted complaint: steps, conclusion, an answer to each request, and the call back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.vocabulary import Vocabulary


class Conclusion(Vocabulary):
    """The result of the investigation (domain 4.8)."""

    TRUE = "true", "属实"
    PARTLY = "partly", "部分属实"
    UNTRUE = "untrue", "不属实"
    UNKNOWN = "unknown", "无法查实"


class Satisfaction(Vocabulary):
    """The complainant's satisfaction, asked in the call back."""

    SATISFIED = "satisfied", "满意"
    FAIRLY = "fairly", "基本满意"
    DISSATISFIED = "dissatisfied", "不满意"
    NOT_REACHED = "not_reached", "未能联系"


class Malice(Vocabulary):
    """A finding against the complainant, made after the investigation (C5.2.5b)."""

    MALICIOUS = "malicious", "恶意投诉", "C5.2.5b"
    FALSE = "false", "虚假投诉", "C5.2.5b"


class StepKind(Vocabulary):
    """Whether a step tells what was done, or what the complainant added after the acceptance."""

    HANDLED = "handled", "办理经过"
    ADDED = "added", "投诉人补充", "C5.2.5a"


@dataclass(frozen=True)
class RequestAnswer:
    """One request of the complainant and its answer."""

    request: str = ""
    answer: str = ""


@dataclass(frozen=True)
class ComplaintStep:
    """One step of the handling: what was done on a day, by whom, of which office."""

    complaint: int = 0
    day: date | None = None
    what: str = ""
    by: str = ""
    office: str = ""
    kind: StepKind = StepKind.HANDLED
    id: int = 0
    version: int = 0


STEP_FIELDS = FieldTable(
    ComplaintStep,
    FieldRule("day", "日期", required=True),
    FieldRule("what", "办理经过", required=True, longest=20_000),
    FieldRule("complaint"),
    FieldRule("kind", "种类", act="complaint.step"),
    FieldRule("office", act="complaint.step"),
    FieldRule("by", act="complaint.step"),
    is_private=True,
)
"""The fields of a step of the handling."""


_NUMBERED = regex(
    r"^\s*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)]|[0-9０-９一二三四五六七八九十]{1,3}[、.．])\s*"
)


def requests_of(text: str) -> tuple[str, ...]:
    """Return the requests of a complaint, one per line, without their leading numbers."""
    lines = (_NUMBERED.sub("", line).strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


def answers_to(text: str, answer: str, given: Sequence[RequestAnswer]) -> tuple[RequestAnswer, ...]:
    """Return an answer for every request in ``text``: the given ones, and ``answer`` for a sole request."""
    requests = requests_of(text)
    said = {one.request.strip(): one.answer.strip() for one in given}
    if len(requests) == 1 and not said:
        return (RequestAnswer(requests[0], answer.strip()),)
    return tuple(RequestAnswer(request, said.get(request, "")) for request in requests)


def unanswered(answers: Sequence[RequestAnswer]) -> Iterator[Problem]:
    """Yield one problem for each request without an answer."""
    for number, one in enumerate(answers, start=1):
        if not one.answer:
            yield Problem(f"第{number}项请求“{one.request[:20]}”还没有答复，请逐项回应。", "answers", "C5.1")
