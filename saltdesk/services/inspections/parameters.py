"""Settings of the office where the source document is silent: the six channels (A16) and 多发 (A17)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.inspections.findings import RepeatRule
from saltdesk.domain.inspections.inspection import CHANNELS, FindingSource
from saltdesk.domain.inspections.rounds import RoundRule
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.audit import Note
from saltdesk.storage.people import SETTINGS, StoredSetting

CHANNELS_OPEN = "“六位一体”的六个渠道，文件没有列明，请局领导小组解释后在这里命名。"
"""Shown beside the names of the channels while A16 is open."""

_MOST_MONTHS, _FEWEST = 60, 2
_MOST_ROUND_MONTHS, _MOST_DAYS = 12, 30


def source_labels() -> Mapping[FindingSource, str]:
    """Return the name of each source as set by this office."""
    own = {row.name: row.value for row in SETTINGS.all()}
    return {source: own.get(f"finding_{source.code}", "") or source.label for source in FindingSource}


def repeat_rule() -> RepeatRule:
    """Return from how many findings an office counts as frequent, as set by this office."""
    usual = RepeatRule()
    months, times = _value("repeat_months"), _value("repeat_times")
    return RepeatRule(int(months or usual.months), int(times or usual.times))


def round_rule() -> RoundRule:
    """Return how often problems are collected and how long the offices have, as set by this office."""
    usual = RoundRule()
    months, days = _value("round_months"), _value("round_days")
    return RoundRule(int(months or usual.months), int(days or usual.days))


def _value(name: str) -> str:
    row = SETTINGS.first(name=name)
    return row.value if row else ""


@act("finding.parameters")
def set_parameters(
    desk: Desk,
    note: Note,
    labels: Mapping[FindingSource, str],
    rule: RepeatRule,
    rounds: RoundRule | None = None,
) -> None:
    """Store the names of the six channels and the rules for frequent findings and regular collections.

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
    if not 1 <= rule.months <= _MOST_MONTHS:
        problems.append(Problem(f"统计期须为1至{_MOST_MONTHS}个月。", "months", "A17"))
    if rule.times < _FEWEST:
        problems.append(Problem(f"多发的个数至少为{_FEWEST}。", "times", "A17"))
    rounds = rounds or round_rule()
    if not 1 <= rounds.months <= _MOST_ROUND_MONTHS:
        problems.append(Problem(f"收集周期须为1至{_MOST_ROUND_MONTHS}个月。", "round_months", "A17"))
    if not 1 <= rounds.days <= _MOST_DAYS:
        problems.append(Problem(f"报送期限须为1至{_MOST_DAYS}个工作日。", "round_days", "A17"))
    refuse(problems)
    for channel, name in names.items():
        _keep(f"finding_{channel.code}", name)
    _keep("repeat_months", str(rule.months))
    _keep("repeat_times", str(rule.times))
    _keep("round_months", str(rounds.months))
    _keep("round_days", str(rounds.days))
    note.sentence = f"设置监督渠道名称；多发按{rule.months}个月{rule.times}个计"


def _keep(name: str, value: str) -> None:
    row = SETTINGS.first(name=name)
    if row is None:
        SETTINGS.insert(StoredSetting(name, value))
    elif row.value != value:
        SETTINGS.update(replace(row, value=value))
