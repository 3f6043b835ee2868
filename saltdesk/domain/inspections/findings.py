"""Rules of findings: the order of their dates, repetition in one office, and rectification figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.inspections.inspection import Finding, FindingStatus, Severity


@dataclass(frozen=True)
class RepeatRule:
    """The threshold for frequent findings of an office (多发, A17): a number within a number of months."""

    months: int = 12
    times: int = 3


@dataclass(frozen=True)
class RepeatWarning:
    """An office with serious or frequent findings, for which a leader's order is proposed (S4.3.2)."""

    office: str
    findings: tuple[Finding, ...]
    serious: tuple[Finding, ...]
    rule: RepeatRule

    @property
    def sentence(self) -> str:
        """Return the proposal as a sentence with its parameters."""
        reasons = []
        if len(self.findings) >= self.rule.times:
            reasons.append(f"近{self.rule.months}个月有{len(self.findings)}个问题（达到{self.rule.times}个）")
        if self.serious:
            reasons.append(f"有{len(self.serious)}个严重问题")
        return f"{self.office}{'，'.join(reasons)}，建议局领导督办，责令限期整改。"


def months_before(day: date, months: int) -> date:
    """Return the first day of the period of ``months`` that ends with ``day``."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = 28
    while last < day.day:
        try:
            date(year, month + 1, last + 1)
        except ValueError:
            break
        last += 1
    return date(year, month + 1, min(day.day, last))


def repeats(findings: Iterable[Finding], today: date, rule: RepeatRule) -> tuple[RepeatWarning, ...]:
    """Return offices with frequent findings or an open serious one, most findings first (A17)."""
    since = months_before(today, rule.months)
    by_office: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.found_on and since < finding.found_on <= today:
            by_office.setdefault(finding.office, []).append(finding)
    found = []
    for office, among in by_office.items():
        unsolved = [one for one in among if one.status is not FindingStatus.VERIFIED]
        serious = tuple(one for one in unsolved if one.severity is Severity.SERIOUS)
        if serious or (unsolved and len(among) >= rule.times):
            found.append(RepeatWarning(office, tuple(among), serious, rule))
    return tuple(sorted(found, key=lambda warning: (-len(warning.findings), warning.office)))


@dataclass(frozen=True)
class FindingFigures:
    """Figures of a group of findings; ``average_days`` is from found to rectified, in calendar days."""

    name: str
    total: int
    verified: int
    rectified: int
    overdue: int
    reopened: int
    average_days: float | None

    @property
    def rate(self) -> float | None:
        """Return the share that is verified, or None without findings."""
        return self.verified / self.total if self.total else None


def figures(name: str, findings: Sequence[Finding], today: date) -> FindingFigures:
    """Return the figures of one group."""
    days = [
        (finding.rectified_on - finding.found_on).days
        for finding in findings
        if finding.rectified_on and finding.found_on
    ]
    is_late = [f for f in findings if f.status is FindingStatus.OPEN and f.due_on and f.due_on < today]
    return FindingFigures(
        name,
        len(findings),
        sum(finding.status is FindingStatus.VERIFIED for finding in findings),
        sum(finding.status is not FindingStatus.OPEN for finding in findings),
        len(is_late),
        sum(finding.reopened > 0 for finding in findings),
        sum(days) / len(days) if days else None,
    )


def grouped(
    findings: Iterable[Finding], key: Callable[[Finding], str], today: date
) -> tuple[FindingFigures, ...]:
    """Return the figures of each group, in the order in which the groups first occur."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(key(finding), []).append(finding)
    return tuple(figures(name, among, today) for name, among in groups.items())
