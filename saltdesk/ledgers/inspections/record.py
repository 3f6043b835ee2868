"""The record of one inspection as tables for paper: facts, check list, talks, material, findings."""

from __future__ import annotations

from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.record_part import RecordPart
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.checks import checks_of
from saltdesk.services.inspections.findings import findings_of
from saltdesk.services.inspections.gates import gates_of, received_on
from saltdesk.services.inspections.parameters import source_labels
from saltdesk.services.inspections.visits import activities_of, materials_of


def parts(desk: Desk, inspection: Inspection) -> tuple[RecordPart, ...]:
    """Return the sections in the order of the procedure; members of the public are masked."""
    key = inspection.id
    return (
        RecordPart("基本情况", (), _facts(inspection), (34.0, 138.0)),
        RecordPart("程序执行情况", ("程序", "条款", "情况"), _gates(desk, inspection), (56.0, 38.0, 78.0)),
        RecordPart(
            "座谈、谈话和访谈", ("日期", "方式", "人员", "情况"), _activities(key), (26.0, 28.0, 40.0, 78.0)
        ),
        RecordPart("查阅材料", ("材料", "有无", "说明"), _materials(key), (78.0, 18.0, 76.0)),
        RecordPart(
            "现场检查表",
            ("序号", "条款", "检查项目", "结果", "情况"),
            _checks(key),
            (12.0, 26.0, 62.0, 18.0, 54.0),
        ),
        RecordPart(
            "问题和整改",
            ("编号", "问题", "标注", "整改期限", "整改情况", "复查", "状态"),
            _findings(key),
            (26.0, 44.0, 14.0, 22.0, 34.0, 18.0, 14.0),
        ),
    )


def _facts(inspection: Inspection) -> tuple[tuple[str, ...], ...]:
    found = (
        ("检查种类", inspection.kind),
        ("被检查处室", inspection.office),
        ("检查依据", inspection.basis),
        ("检查范围", inspection.scope),
        ("检查内容", inspection.content),
        ("检查程序", inspection.procedure),
        ("检查日期", inspection.inspects_on),
        ("检查组", inspection.team),
        ("检查通知书", inspection.notice_number),
        ("通知书送达", received_on(inspection)),
        ("签收人", inspection.received_by),
        ("听取汇报", inspection.reported_on),
        ("汇报人", inspection.reporter),
        ("汇报情况", inspection.report_notes),
        ("口头反馈", inspection.feedback_on),
        ("反馈人", inspection.feedback_by),
        ("听取反馈", inspection.feedback_to),
        ("反馈意见", inspection.feedback_text),
    )
    return tuple((caption, as_text(value)) for caption, value in found if value)


def _gates(desk: Desk, inspection: Inspection) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (state.gate.label, citation(state.gate.clause), "已完成" if state.is_passed else state.gate.sentence)
        for state in gates_of(desk, inspection)
    )


def _activities(key: int) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (as_text(one.held_on), one.kind.label, one.people or one.masked_people, one.notes + _named(one.files))
        for one in activities_of(key)
    )


def _materials(key: int) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (row.label, row.presence.label if row.presence else "", row.note + _named(row.files))
        for row in materials_of(key)
    )


def _checks(key: int) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            str(check.place),
            citation(check.clause),
            check.question,
            check.result.label if check.result and check.answered_on else "",
            "\n".join(filter(None, (check.note, check.prefill))) + _named(check.files),
        )
        for check in checks_of(key)
    )


def _findings(key: int) -> tuple[tuple[str, ...], ...]:
    labels = source_labels()
    return tuple(
        (
            f"{one.number}\n{labels[one.source]}",
            one.problem,
            one.label.label,
            as_text(one.due_on),
            one.rectification,
            one.verified_by,
            one.status.label,
        )
        for one in findings_of(key)
    )


def _named(files: tuple[KeptFile, ...]) -> str:
    return f"（附件：{'、'.join(one.name for one in files)}）" if files else ""
