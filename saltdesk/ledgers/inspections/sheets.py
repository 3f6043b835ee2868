"""The printed sheets beside the inspections: a draw, a check of knowledge, a collection, and its feedback."""

from __future__ import annotations

from collections.abc import Sequence

from saltdesk.domain.inspections.draws import RandomDraw
from saltdesk.domain.inspections.inspection import Finding
from saltdesk.domain.inspections.knowledge import KnowledgeCheck
from saltdesk.domain.inspections.rounds import CollectionRound, RoundReply
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.record_part import RecordPart
from saltdesk.services.inspections.parameters import source_labels
from saltdesk.services.inspections.rounds import findings_of_reply, findings_of_round, replies_of

_FACTS = (34.0, 138.0)
_FINDING_HEADS = ("编号", "处室", "问题", "标注", "来源", "整改期限", "状态")
_FINDING_SHARES = (26.0, 22.0, 56.0, 16.0, 18.0, 20.0, 14.0)


def draw_parts(draw: RandomDraw) -> tuple[RecordPart, ...]:
    """Return the sections of a draw: how it was drawn, the lists, and the result to sign."""
    facts = (
        ("检查种类", draw.kind),
        ("检查事由", draw.matter),
        ("抽取日期", draw.drawn_on),
        ("随机种子", draw.seed),
        ("抽取人", draw.drawn_by),
        ("监督人", draw.witness),
    )
    people = tuple((one.name, one.office) for one in draw.people)
    return (
        RecordPart("抽取情况", (), _facts(facts), _FACTS),
        RecordPart("备选处室", ("序号", "处室"), _numbered(draw.offices), (20.0, 152.0)),
        RecordPart("备选检查人员", ("姓名", "处室"), people, (60.0, 112.0)),
        RecordPart(
            "回避",
            ("人员", "回避的处室", "理由"),
            tuple((one.name, one.office, one.reason) for one in draw.recusals),
            (40.0, 50.0, 82.0),
        ),
        RecordPart(
            "抽取结果",
            ("被检查处室", "检查人员", "签字"),
            tuple(
                (one.office, "、".join(person.name for person in one.inspectors), "") for one in draw.result
            ),
            (50.0, 82.0, 40.0),
        ),
    )


def knowledge_parts(check: KnowledgeCheck) -> tuple[RecordPart, ...]:
    """Return the sections of a check: how it was drawn, and the questions of each person."""
    facts = (
        ("抽查范围", check.office or "全局"),
        ("抽取日期", check.drawn_on),
        ("随机种子", check.seed),
        ("备选名单", "、".join(one.name for one in check.pool)),
        ("抽查日期", check.checked_on),
        ("抽查人", check.checked_by),
    )
    people = (
        RecordPart(
            f"{person.name}（{person.office}）",
            ("问题", "清单内容", "结果", "说明"),
            tuple(
                (one.text, one.expected, one.result.label if one.result else "", one.note)
                for one in person.questions
            ),
            (54.0, 66.0, 22.0, 30.0),
        )
        for person in check.people
    )
    return (RecordPart("抽查情况", (), _facts(facts), _FACTS), *people)


def round_parts(called: CollectionRound) -> tuple[RecordPart, ...]:
    """Return the monthly ledger: the answers of the offices, and every finding of the period."""
    facts = (
        ("收集期", f"{as_text(called.from_on)} 至 {as_text(called.to_on)}"),
        ("通知日期", called.called_on),
        ("报送期限", called.due_on),
        ("未报说明", called.missing_reason),
        ("办结日期", called.closed_on),
    )
    answers = tuple(map(_answer, replies_of(called.id)))
    heads = ("处室", "报送日期", "报送情况", "催报", "反馈")
    return (
        RecordPart("收集情况", (), _facts(facts), _FACTS),
        RecordPart("各处室报送", heads, answers, (28.0, 24.0, 80.0, 14.0, 26.0)),
        RecordPart("问题台账", _FINDING_HEADS, _findings(findings_of_round(called)), _FINDING_SHARES),
    )


def feedback_parts(called: CollectionRound, reply: RoundReply) -> tuple[RecordPart, ...]:
    """Return the feedback sheet of an office: its findings to check and correct by itself (S4.3.1)."""
    facts = (("收集编号", called.number), ("责任处室", reply.office), ("报送日期", reply.replied_on))
    rows = tuple(
        (one.number, one.problem, one.label.label, one.opinion, as_text(one.due_on), "")
        for one in findings_of_reply(reply.id)
    )
    heads = ("编号", "问题", "标注", "整改意见", "整改期限", "自查自纠情况")
    return (
        RecordPart("基本情况", (), _facts(facts), _FACTS),
        RecordPart("请自查自纠的问题", heads, rows, (26.0, 44.0, 16.0, 32.0, 22.0, 32.0)),
    )


def _answer(reply: RoundReply) -> tuple[str, ...]:
    told = "零报告" if reply.is_zero else reply.text
    days = as_text(reply.replied_on), as_text(reply.fed_back_on)
    return reply.office, days[0], told, str(reply.reminders or ""), days[1]


def _findings(found: Sequence[Finding]) -> tuple[tuple[str, ...], ...]:
    labels = source_labels()
    return tuple(
        (
            one.number,
            one.office,
            one.problem,
            one.label.label,
            labels[one.source],
            as_text(one.due_on),
            one.status.label,
        )
        for one in found
    )


def _facts(facts: Sequence[tuple[str, object]]) -> tuple[tuple[str, ...], ...]:
    return tuple((caption, as_text(value)) for caption, value in facts if value)


def _numbered(names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return tuple((str(place), name) for place, name in enumerate(names, start=1))
