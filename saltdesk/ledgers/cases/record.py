"""The register sheet of one case for its file: facts, party, links with their days, guidance, publication."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.counterpart import COUNTERPART_FIELDS, Counterpart
from saltdesk.domain.cases.links import CaseLink
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.record_part import RecordPart
from saltdesk.ledgers.cases.cases import CASE_FACTS
from saltdesk.ledgers.cases.facts import case_facts
from saltdesk.services.cases.guidance import guidance_of
from saltdesk.services.cases.results import publications_of
from saltdesk.services.cases.steps import links_of, steps_of_item
from saltdesk.services.desk.desk import Desk

_FACTS = (40.0, 132.0)
_PARTY = ("party_type", "name", "credit_code", "head", "id_kind", "id_number", "phone", "address")


def parts(desk: Desk, case: Case, party: Counterpart) -> tuple[RecordPart, ...]:
    """Return the sections in the order of the work; they tell the party, so only its office may read them."""
    links, told = links_of(case.id), case_facts(desk, case)
    groups = ((group.title, tuple(_facts(told, group.facts))) for group in CASE_FACTS)
    return (
        *(RecordPart(title, (), rows, _FACTS) for title, rows in groups if rows),
        RecordPart("相对人", (), tuple(_party(party)), _FACTS),
        RecordPart(
            "环节",
            ("序号", "环节（岗位）", "经办人", "时限", "开始", "到期", "办结", "去向和办理情况"),
            tuple(_link(case, link) for link in links),
            (11.0, 27.0, 18.0, 20.0, 21.0, 21.0, 21.0, 33.0),
        ),
        RecordPart(
            "中止和延长",
            ("环节", "种类", "期间", "理由和批准"),
            tuple(_changes(case, links)),
            (30.0, 24.0, 44.0, 74.0),
        ),
        RecordPart(
            "行政指导",
            ("编号", "日期", "方式", "内容和效果"),
            tuple(_guidance(case)),
            (30.0, 24.0, 28.0, 90.0),
        ),
        RecordPart(
            "公开登记",
            ("公开日期", "渠道", "网址或地点", "经办人"),
            tuple(_publications(case)),
            (26.0, 40.0, 76.0, 30.0),
        ),
    )


def _facts(told: Mapping[str, str], facts: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return ((caption, told[name]) for name, caption in facts if told[name])


def _party(party: Counterpart) -> Iterator[tuple[str, str]]:
    for name in _PARTY:
        is_told = name != "id_kind" or party.id_number
        text = as_text(getattr(party, name)) if is_told else ""
        if text:
            yield COUNTERPART_FIELDS.label(name), text


def _link(case: Case, link: CaseLink) -> tuple[str, ...]:
    steps = steps_of_item(case)
    onward = steps[link.onward - 1].name if 1 <= link.onward <= len(steps) else ""
    limit = f"{link.extended_to or link.limit}{link.unit.label}" if link.limit is not None else ""
    told = (f"转{onward}" if onward else "", link.outcome, _named(link.files))
    return (
        str(link.turn),
        f"{link.name}（{link.post}）" if link.post else link.name,
        link.person,
        limit,
        as_text(link.started_on),
        as_text(link.due_on),
        as_text(link.ended_on),
        "；".join(filter(None, told)),
    )


def _changes(case: Case, links: Sequence[CaseLink]) -> Iterator[tuple[str, ...]]:
    """Yield every suspension and extension with its reason (P1.2.7)."""
    for link in links:
        for one in link.suspensions:
            period = f"{one.first_on}至{one.last_on or '未恢复'}"
            yield link.name, "中止", period, "；".join(filter(None, (one.reason.label, one.note)))
        if link.extended_to:
            before = f"{link.limit}{link.unit.label}" if link.limit is not None else "未定"
            after = f"{before}延长至{link.extended_to}{link.unit.label}"
            yield link.name, "延长", after, f"{link.extension_reason}（{link.extended_by}批准）"
    if case.extended_to:
        reason = f"{case.extension_reason}（{case.extended_by}批准）"
        yield "全程", "延长", f"延长至{case.extended_to}", reason


def _guidance(case: Case) -> Iterator[tuple[str, ...]]:
    for one in guidance_of(case.id):
        told = "；".join(filter(None, (one.content, one.result)))
        yield one.number, as_text(one.given_on), one.kind.label, told


def _publications(case: Case) -> Iterator[tuple[str, ...]]:
    for one in publications_of(case.id):
        yield as_text(one.published_on), one.channel.label, one.place, one.published_by


def _named(files: Sequence[object]) -> str:
    return "、".join(one.name for one in files if isinstance(one, KeptFile))
