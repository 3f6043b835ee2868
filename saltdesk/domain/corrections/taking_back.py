"""Which acts may be taken back while nothing follows from them, and why others may not (F0.2)."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.base.changes import Area

TAKING_BACK: Mapping[Area, str] = {
    Area.COMPLAINTS: "complaint.takeback",
    Area.INSPECTIONS: "inspection.takeback",
    Area.FINDINGS: "finding.takeback",
    Area.ACCOUNTABILITY: "accountability.takeback",
    Area.CASES: "case.takeback",
    Area.ADJUSTMENTS: "adjustment.takeback",
}
"""The act that takes back the last act on a record, by area."""

RETRACTABLE: frozenset[str] = frozenset(
    (
        "complaint.pass",
        "complaint.askmore",
        "complaint.remind",
        "complaint.supply",
        "complaint.group",
        "complaint.accept",
        "complaint.refuse",
        "complaint.scope",
        "complaint.report",
        "complaint.transfer",
        "complaint.tell",
        "complaint.hand",
        "complaint.return",
        "complaint.investigate",
        "complaint.request",
        "complaint.extend",
        "complaint.answer",
        "complaint.noanswer",
        "complaint.withdraw",
        "complaint.malice",
        "complaint.call",
        "complaint.archive",
        "inspection.receive",
        "inspection.report",
        "inspection.waive",
        "inspection.feedback",
        "inspection.close",
        "finding.feedback",
        "finding.selfcheck",
        "finding.request",
        "finding.extend",
        "finding.order",
        "finding.rectify",
        "finding.verify",
        "finding.reopen",
        "accountability.hear",
        "accountability.propose",
        "accountability.review",
        "accountability.decide",
        "accountability.refer",
        "accountability.drop",
        "accountability.serve",
        "accountability.result",
        "accountability.end",
        "case.hand",
        "case.accept",
        "case.refuse",
        "case.next",
        "case.suspend",
        "case.resume",
        "case.extend",
        "case.prolong",
        "case.inform",
        "case.hear",
        "case.review",
        "case.decide",
        "case.serve",
        "case.withhold",
        "case.close",
        "case.end",
        "adjustment.link",
        "adjustment.skip",
        "adjustment.joint",
        "adjustment.request",
        "adjustment.extend",
        "adjustment.withdraw",
    )
)
"""Acts that may be taken back."""

_NEW = "登记的记录不能撤回，填错的内容请用“更正”。"
_AGAIN = "这一步可以再办一次来改正，不必撤回。"
_KEPT = "已存档的材料和经过不能撤回，可以另行说明。"
_PAPER = "文书的制发、送达和作废不能撤回，有误的请作废后重新制发。"
_SEEN = "查看和导出不能撤回。"
_ONE_BY_ONE = "一并答复的各件请分别“重新办理”。"
_REOPENED = "已批准重新办理，请按步骤继续办理。"
_PUBLIC = "已经公开的结果不能撤回，登记有误的请在公布登记中更正。"
_FOLLOWED = "随放假安排、参数或机构人员变动的更新不能撤回。"
_OTHER = "这一步不能撤回。"

NOT_RETRACTABLE: Mapping[str, tuple[str, ...]] = {
    _NEW: (
        "complaint.register",
        "complaint.import",
        "inspection.plan",
        "finding.add",
        "finding.collect",
        "accountability.open",
        "adjustment.open",
        "case.register",
        "case.import",
    ),
    _AGAIN: (
        "complaint.edit",
        "complaint.document",
        "complaint.object",
        "complaint.name",
        "complaint.link",
        "complaint.unlink",
        "complaint.correct",
        "complaint.complainant",
        "inspection.edit",
        "inspection.material",
        "inspection.prepare",
        "inspection.check",
        "inspection.correct",
        "finding.parameters",
        "finding.edit",
        "finding.link",
        "finding.correct",
        "accountability.edit",
        "accountability.correct",
        "adjustment.edit",
        "adjustment.propose",
        "adjustment.correct",
        "case.party",
        "case.correct",
        *TAKING_BACK.values(),
    ),
    _KEPT: (
        "complaint.attach",
        "complaint.detach",
        "complaint.step",
        "complaint.add",
        "inspection.activity",
        "adjustment.document",
        "adjustment.contact",
    ),
    _PAPER: (
        "inspection.notify",
        "notice.issue",
        "notice.void",
        "notice.deliver",
        "notice.seal",
    ),
    _ONE_BY_ONE: ("complaint.joint",),
    _REOPENED: ("complaint.reopen", "complaint.reverse"),
    _PUBLIC: ("case.publish",),
    _FOLLOWED: ("complaint.follow", "case.follow"),
    _SEEN: (
        "case.identity",
        "case.file",
        "complaint.identity",
        "complaint.export",
        "inspection.interviewees",
        "inspection.file",
        "notice.view",
        "notice.reprint",
    ),
}
"""The other acts on these records, by the reason why they stay."""


def reason_kept(act: str) -> str:
    """Return why an act is never taken back, or an empty text if it may be."""
    if act in RETRACTABLE:
        return ""
    return next((reason for reason, acts in NOT_RETRACTABLE.items() if act in acts), _OTHER)
