"""Parameters of inspections: the names of the six channels (A16), and the rule for 多发 (A17)."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.calendar.workdays import days_from
from saltdesk.domain.house.parameters import NOT_OF_THE_NOTICE, PARAMETER_BY_CODE
from saltdesk.domain.inspections.findings import RepeatRule
from saltdesk.domain.inspections.inspection import CHANNELS, Finding, FindingSource
from saltdesk.domain.inspections.rounds import RoundRule
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.trail.audit import Note

CHANNELS_OPEN = "“六位一体”的六个渠道，文件没有列明，请局领导小组解释后在这里命名。"
"""Shown beside the names of the channels while A16 is open."""


def source_labels() -> Mapping[FindingSource, str]:
    """Return the name of each source as set by this office."""
    own = parameters.values()
    return {source: own.get(f"finding_{source.code}", source.label) for source in FindingSource}


def repeat_rule() -> RepeatRule:
    """Return from how many findings an office counts as frequent, as set by this office."""
    return RepeatRule(parameters.number("repeat_months"), parameters.number("repeat_times"))


def round_rule() -> RoundRule:
    """Return how often problems are collected and how long the offices have, as set by this office."""
    return RoundRule(parameters.number("collect_months"), parameters.number("collect_days"))


def limit_hint(desk: Desk) -> str:
    """Return until when a rectification ordered today usually has time (限期, A17)."""
    days = parameters.number("rectify_days")
    last = desk.calendar.next_working_day(days_from(desk.clock.today(), days))
    return f"整改期限常用{days}日，到{last}（{NOT_OF_THE_NOTICE}）。"


def feedback_hint(desk: Desk, finding: Finding) -> str:
    """Return by which day a finding is fed back in time (及时, A17); empty without the day it was found."""
    days = parameters.number("feedback_days")
    if finding.found_on is None:
        return ""
    last = desk.calendar.add_working_days(finding.found_on, days)
    return f"“及时”按发现后{days}个工作日计，到{last}（{NOT_OF_THE_NOTICE}）。"


@act("finding.parameters")
def set_parameters(desk: Desk, note: Note, labels: Mapping[FindingSource, str], rule: RepeatRule) -> None:
    """Store the names of the six channels and the rule for frequent findings.

    Raises:
        RuleError: a name is missing or used twice, or the numbers are invalid.
    """
    names = {channel: labels.get(channel, "").strip() for channel in CHANNELS}
    problems = [
        Problem(f"请填写{channel.label}的名称。", channel.code, "A16")
        for channel in CHANNELS
        if not names[channel]
    ]
    if len(set(names.values())) < len(names) and not problems:
        problems.append(Problem("六个渠道的名称不能相同。", CHANNELS[0].code, "A16"))
    numbers = {"months": str(rule.months), "times": str(rule.times)}
    for field, value in numbers.items():
        found = PARAMETER_BY_CODE[f"repeat_{field}"].problems(value)
        problems += [Problem(problem.sentence, field, problem.clause) for problem in found]
    refuse(problems)
    from saltdesk.services.house.parameters import keep  # moves due dates; whoever reads needs none

    for channel, name in names.items():
        keep(f"finding_{channel.code}", name)
    for field, value in numbers.items():
        keep(f"repeat_{field}", value)
    note.sentence = f"设置监督渠道名称；多发按{rule.months}个月{rule.times}个计"
