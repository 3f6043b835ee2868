"""The flow of a power item: its links in order, each with post, person and limit (P1.2.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field, replace

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.calendar.terms import Unit

CLAUSE = "P1.2.3"
END = 0
"""The end of a flow as a target; links are counted from 1."""


@dataclass(frozen=True)
class FlowStep:
    """One link (环节). ``limit`` counts ``unit``s, 0 for the same day, None if not set.

    ``following`` says what comes next: empty for the next link in order, ``结束`` for the end, otherwise
    numbers of links with an optional condition, such as ``3（材料齐全）；5（不予受理）``. ``excluded``
    names what does not count towards the limit, such as a hearing. ``persons`` are the staff records that
    ``person`` named when the item was published; they are no part of what the list says.
    """

    name: str = ""
    post: str = ""
    person: str = ""
    limit: int | None = None
    unit: Unit = Unit.WORKING_DAYS
    following: str = ""
    excluded: str = ""
    persons: tuple[int, ...] = field(default=(), compare=False)


STEP_TITLES = {
    "name": "环节",
    "post": "岗位",
    "person": "经办人",
    "limit": "时限",
    "unit": "单位",
    "following": "去向",
    "excluded": "不计入时限",
}
"""The columns of a table of links, in forms and workbooks."""


@dataclass(frozen=True)
class Branch:
    """A transition from link ``source`` to link ``target``, counted from 1, or ``END``, on ``condition``."""

    source: int
    target: int
    condition: str = ""


_BETWEEN = regex(r"[；;，,、\n]+(?![^（(]*[）)])")
_WAY = regex(r"(?:结束|办结|第?\s*(\d{1,4})\s*(?:环节|步)?)\s*(?:[（(]\s*(.*?)\s*[）)])?")


def following(steps: Sequence[FlowStep]) -> tuple[Branch, ...]:
    """Return every transition of a flow in order; skip unreadable ones, join two conditions by 或.

    A transition may lead to a link that does not exist; ``flow_problems`` reports it.
    """
    found: dict[tuple[int, int], str] = {}
    for source, step in enumerate(steps, start=1):
        for target, condition in _ways(step, source, len(steps)):
            if target is None:
                continue
            other = found.get((source, target), "")
            words = dict.fromkeys(word for word in (other, condition) if word)
            found[source, target] = "或".join(words)
    return tuple(Branch(source, target, condition) for (source, target), condition in found.items())


def _ways(step: FlowStep, source: int, count: int) -> Iterator[tuple[int | None, str]]:
    """Yield target and condition of each transition, or None with the text if it cannot be parsed."""
    parts = [part.strip() for part in _BETWEEN.split(step.following)]
    if not any(parts):
        yield (source + 1 if source < count else END), ""
    for part in filter(None, parts):
        read = _WAY.fullmatch(part)
        # int() also parses full-width digits.
        yield (int(read[1]) if read[1] else END, read[2] or "") if read else (None, part)


def with_persons_of(steps: Sequence[FlowStep], before: Sequence[FlowStep]) -> tuple[FlowStep, ...]:
    """Return the links with the staff records of those links before that name the same person."""
    known = {step.person: step.persons for step in before if step.persons}
    return tuple(replace(step, persons=step.persons or known.get(step.person, ())) for step in steps)


def missing(step: FlowStep) -> tuple[str, ...]:
    """Return what P1.2.3 requires and a link does not have: a time limit, a person."""
    lacks = (("缺时限", step.limit is None), ("缺经办人", not step.person.strip()))
    return tuple(word for word, is_lacking in lacks if is_lacking)


def flow_problems(steps: Sequence[FlowStep]) -> tuple[Problem, ...]:
    """Return the problems of a flow: missing names, limits or persons, and dead ends (P1.2.3)."""
    found = (*_link_problems(steps), *_way_problems(steps))
    return tuple(Problem(sentence, "steps", CLAUSE) for sentence in found)


def reporting_problem(steps: Sequence[FlowStep]) -> Problem | None:
    """Return why a flow cannot be reported for examination, and what to do; None if it can (P1.2.3)."""
    if not steps:
        return Problem("没有流程环节，请逐个登记环节，填写时限和经办人。", "steps", CLAUSE)
    found = "；".join(problem.sentence.rstrip("。") for problem in flow_problems(steps))
    return Problem(f"{found}。请在流程环节中改正。", "steps", CLAUSE) if found else None


def _link_problems(steps: Sequence[FlowStep]) -> Iterator[str]:
    for number, step in enumerate(steps, start=1):
        lacks = (*(() if step.name.strip() else ("缺名称",)), *missing(step))
        if lacks:
            yield f"第{number}环节{_named(step)}{'、'.join(lacks)}。"
        if step.limit is not None and step.limit < 0:
            yield f"第{number}环节{_named(step)}的时限不能小于0。"


def _named(step: FlowStep) -> str:
    return f"“{step.name.strip()}”" if step.name.strip() else ""


def _way_problems(steps: Sequence[FlowStep]) -> Iterator[str]:
    for number, step in enumerate(steps, start=1):
        for target, words in _ways(step, number, len(steps)):
            if target is None:
                yield f"第{number}环节的去向“{words}”看不懂，请写环节序号，如“3（材料齐全）；5（不予受理）”。"
            elif not 0 <= target <= len(steps):
                yield f"第{number}环节的去向{target}不存在，本流程共{len(steps)}个环节。"
    known = [branch for branch in following(steps) if branch.target <= len(steps)]
    reached = _reached(known, 1, forward=True)
    ending = _reached(known, END, forward=False)
    for number in range(1, len(steps) + 1):
        if number not in reached:
            yield f"第{number}环节{_named(steps[number - 1])}没有环节通向它。"
        elif number not in ending:
            yield f"第{number}环节{_named(steps[number - 1])}走不到结束，请检查是否循环。"


def _reached(branches: Sequence[Branch], start: int, *, forward: bool) -> set[int]:
    """Return the places reachable from ``start`` along the transitions, or against them."""
    onward: dict[int, list[int]] = {}
    for branch in branches:
        one, other = (branch.source, branch.target) if forward else (branch.target, branch.source)
        onward.setdefault(one, []).append(other)
    seen, waiting = {start}, [start]
    while waiting:
        fresh = set(onward.get(waiting.pop(), ())) - seen
        seen |= fresh
        waiting += fresh
    return seen


def limit_text(step: FlowStep) -> str:
    """Return the limit of a link as text: ``5个工作日``, ``当日``, empty if not set."""
    if step.limit is None:
        return ""
    return f"{step.limit}{step.unit.label}" if step.limit else "当日"


_PROMISE = regex(r"(\d+)\s*(个?\s*工作日|个?自然日|日|天)")


def limit_hint(steps: Sequence[FlowStep], promised: str) -> str:
    """Return a sentence if the longest path takes more than the promised limit, otherwise empty.

    Also empty if the promise names no number of days or the links count in another unit.
    """
    read = _PROMISE.search(promised)
    unit = Unit.WORKING_DAYS if read and "工作日" in read[2] else Unit.CALENDAR_DAYS
    if not read or any(step.limit and step.unit is not unit for step in steps):
        return ""
    total = longest_limit(steps)
    if total <= int(read[1]):
        return ""
    return f"各环节时限合计{total}{unit.label}，超过承诺时限{read[1]}{unit.label}，请核对。"


def longest_limit(steps: Sequence[FlowStep]) -> int:
    """Return the sum of limits along the longest forward path; units are not converted."""
    totals = [0] * (len(steps) + 1)
    onward: dict[int, list[int]] = {}
    for branch in following(steps):
        if branch.source < branch.target <= len(steps):
            onward.setdefault(branch.source, []).append(branch.target)
    for number in range(len(steps), 0, -1):
        after = max((totals[target] for target in onward.get(number, ())), default=0)
        totals[number] = (steps[number - 1].limit or 0) + after
    return totals[1] if steps else 0


def step_facts(step: FlowStep) -> tuple[str, ...]:
    """Return the facts of a chart box besides the name: post, person, limit, exclusions."""
    excluded = f"不计入：{step.excluded.strip()}" if step.excluded.strip() else ""
    facts = (step.post.strip(), step.person.strip(), limit_text(step), excluded)
    return tuple(fact for fact in facts if fact)


def step_line(step: FlowStep, number: int) -> str:
    """Return a link as one line, the form in which list versions are compared."""
    facts = (
        ("岗位：", step.post),
        ("经办：", step.person),
        ("时限：", limit_text(step)),
        ("不计入：", step.excluded),
        ("下一步：", step.following),
    )
    told = (label + text.strip() for label, text in facts if text.strip())
    return "　".join((f"{number}. {step.name.strip()}", *told))
