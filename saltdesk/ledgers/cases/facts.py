"""The facts of one case in words, for its page and the pane beside the ledger."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.cases.case import Case
from saltdesk.domain.registers.discretion import level_texts
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.cases.cases import CASE_FACTS
from saltdesk.services.access import lookup
from saltdesk.services.cases.results import publications_of
from saltdesk.services.desk.desk import Desk


def case_title(case: Case) -> str:
    """Return number, item and counterpart of a case."""
    return f"{case.number}　{case.item_name}　{case.counterpart}"


def case_facts(desk: Desk, case: Case) -> dict[str, str]:
    """Return the facts of ``CASE_FACTS`` by name."""
    names = [name for group in CASE_FACTS for name in group.names]
    values = {name: _text(getattr(case, name)) for name in names if hasattr(case, name)}
    return values | {
        "body_name": _name(desk, Area.BODIES, case.body, "name"),
        "trustee": _name(desk, Area.ENTRUSTMENTS, case.entrustment, "trustee"),
        "told": f"{case.told_on}　{case.told_how}" if case.told_on else "",
        "prolonged": _prolonged(case),
        "level_text": _level(desk, case),
        "published": "\n".join(
            f"{entry.published_on}　{entry.channel.label}　{entry.place}"
            for entry in publications_of(case.id)
        ),
        "review_ground": case.review_ground.label if case.reviewed_on or case.rule.review_clause else "",
        "due_on": _dated(case.due_on, case.due_provisional),
        "limit_on": _dated(case.limit_on, case.limit_provisional),
        "law_on": _dated(case.law_on, case.law_provisional),
        "publish_on": _dated(case.publish_on, case.publish_provisional),
    }


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return "、".join(one.name for one in value if isinstance(one, KeptFile))
    return as_text(value)


def _dated(day: object, is_provisional: bool) -> str:
    return f"{as_text(day)}{'（暂定）' if is_provisional and day else ''}"


def _name(desk: Desk, area: Area, key: int, field: str) -> str:
    found = lookup.load(area, [key], desk) if key else []
    return str(getattr(found[0], field)) if found else ""


def _prolonged(case: Case) -> str:
    if not case.extended_to:
        return ""
    return f"延长至{case.extended_to}（{case.extended_by}批准）：{case.extension_reason}"


def _level(desk: Desk, case: Case) -> str:
    found = lookup.load(Area.STANDARDS, [case.standard], desk) if case.standard else []
    texts = level_texts(found[0]) if found else ()
    return texts[case.level - 1] if 0 < case.level <= len(texts) else ""
