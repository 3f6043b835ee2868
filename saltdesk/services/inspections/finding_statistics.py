"""Statistics of findings, and the offices for which supervision by a leader is suggested (S4.3.2, A17)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.inspections.findings import FindingFigures, RepeatWarning, figures, grouped, repeats
from saltdesk.domain.inspections.inspection import Finding, FindingLabel
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.parameters import repeat_rule
from saltdesk.storage.areas.inspections import FINDINGS


@dataclass(frozen=True)
class FindingStatistics:
    """Figures of the findings of a period: in total, by office, by label and by month (``2026-11``).

    ``months_by_office`` and ``months_by_label`` hold the counts of each month for the charts.
    """

    total: FindingFigures
    offices: tuple[FindingFigures, ...]
    labels: tuple[FindingFigures, ...]
    months: tuple[FindingFigures, ...]
    months_by_office: Mapping[str, Mapping[str, int]]
    months_by_label: Mapping[str, Mapping[str, int]]


def finding_statistics(desk: Desk, since: date | None = None, until: date | None = None) -> FindingStatistics:
    """Return the figures of the findings found from ``since`` to ``until`` (both included)."""
    today = desk.clock.today()
    chosen = [one for one in FINDINGS.all() if _is_within(one, since, until)]
    chosen.sort(key=lambda one: (one.found_on or date.min, one.id))
    by_office = sorted(grouped(chosen, lambda one: one.office, today), key=lambda row: (-row.total, row.name))
    labels = grouped(chosen, lambda one: one.label.label, today)
    order = [label.label for label in FindingLabel]
    return FindingStatistics(
        figures("合计", chosen, today),
        tuple(by_office),
        tuple(sorted(labels, key=lambda row: order.index(row.name))),
        grouped(chosen, _month, today),
        {row.name: _by_month(one for one in chosen if one.office == row.name) for row in by_office},
        {row.name: _by_month(one for one in chosen if one.label.label == row.name) for row in labels},
    )


def _is_within(finding: Finding, since: date | None, until: date | None) -> bool:
    day = finding.found_on
    return day is not None and (since is None or since <= day) and (until is None or day <= until)


def _month(finding: Finding) -> str:
    return finding.found_on.strftime("%Y-%m") if finding.found_on else ""


def _by_month(findings: Iterable[Finding]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for finding in findings:
        counts[_month(finding)] = counts.get(_month(finding), 0) + 1
    return counts


def repeat_warnings(desk: Desk) -> tuple[RepeatWarning, ...]:
    """Return the offices with frequent or serious findings as of today: 建议局领导督办 (S4.3.2)."""
    return repeats(FINDINGS.all(), desk.clock.today(), repeat_rule())
