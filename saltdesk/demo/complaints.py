"""The course of the sample complaints: decisions, handling up to the archive, and links."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import field, replace
from typing import Any

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant, IdentityKind, Representative
from saltdesk.domain.complaints.complaint import Channel, Complaint, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion, RequestAnswer, Satisfaction, requests_of
from saltdesk.domain.complaints.links import LinkKind
from saltdesk.domain.notices.kinds import ACCEPTANCE_NOTICE, REFUSAL_NOTICE, TRANSFER_NOTICE, NoticeKind
from saltdesk.services.access.lookup import find, get, load
from saltdesk.services.complaints import decisions, handling
from saltdesk.services.complaints import decisions as complaint_decisions
from saltdesk.services.complaints import files as complaint_files
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.complaints import links as complaint_links
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.complaints.repeats import repeat_problems
from saltdesk.services.desk.desk import Desk

Step = Callable[[Desk], object]

CLERK, HANDLER, LEADER = "样例甲", "样例丁", "示例一"

MANY_VISITORS, NO_DOCUMENT = 11, 37
"""Numbers of the complaint by seven visitors, and of the one by a visitor without a document."""

OUTSIDE = {9: "scope", 15: "report", 21: "transfer"}
"""Complaints outside the nine kinds, and their outcome."""

_LINKED = {20: (6, LinkKind.REPEAT), 27: (13, LinkKind.SUPPLEMENT)}
_GROUPED = {33: 32}
_UNTOLD, _RETURNED, _EXTENDED, _WITH_FILE = 28, 14, 31, 3
_ARCHIVED_UP_TO = 19
_REFUSED = 4
_HEADS, _SPEAKERS = 7, 3


def is_refused(n: int) -> bool:
    """Return whether the ``n``-th complaint is refused."""
    return n % 6 == _REFUSED


@dataclass
class Story:
    """One sample complaint: its number in the series, its texts, and its record once created."""

    n: int
    facts: dict[str, Any]
    shared: dict[str, Any]
    made: dict[int, int] = field(default_factory=dict)

    @property
    def key(self) -> int:
        """Return the id of the record."""
        return self.made[self.n]

    @property
    def handler(self) -> str:
        """Return the handling office, which is never the one complained about."""
        return "法制室" if self.facts["object_office"] == "盐政处" else "计划管理处"

    def register(self, desk: Desk, complaint: Complaint, person: Complainant) -> None:
        """Register the complaint with the facts of its channel."""
        items = load(Area.POWERS, find(desk, Area.POWERS, Query()))
        named = tuple(item.id for item in items if item.name == complaint.matter)
        intake = Intake(replace(complaint, items=named), person)
        if complaint.channel is Channel.VISIT:
            intake = self._visit(intake)
        if self.n in _LINKED and _LINKED[self.n][0] in self.made:
            other, kind = _LINKED[self.n]
            intake = replace(intake, earlier=self.made[other], link=kind)
        if self.n == _WITH_FILE:
            note = Attachment("投诉人提供的材料说明.txt", "示例材料：窗口出具的清单照片一张。".encode())
            intake = replace(intake, attachments=(complaint_files.store_material(desk, note),))
        self.made[self.n] = register_complaint(desk, intake).id

    def _visit(self, intake: Intake) -> Intake:
        if self.n == NO_DOCUMENT:
            return replace(intake, complaint=replace(intake.complaint, no_document="证件忘在家中，下次补验"))
        shown = replace(
            intake.complainant, id_kind=IdentityKind.OTHER, id_number=f"示例{self.n:04d}", id_shown=True
        )
        if self.n != MANY_VISITORS:
            return replace(intake, complainant=shown)
        speakers = (Representative(name=f"{name}示例") for name in self.shared["surnames"][:_SPEAKERS])
        complaint = replace(intake.complaint, head_count=_HEADS)
        return replace(intake, complaint=complaint, complainant=shown, representatives=tuple(speakers))

    def decide(self, desk: Desk) -> NoticeKind:
        """Decide the complaint; return the kind of notice for the complainant."""
        today = desk.clock.today()
        if self.n in OUTSIDE:
            return self._outside(desk)
        if is_refused(self.n):
            self._refuse(desk)
            return REFUSAL_NOTICE
        decisions.accept_complaint(desk, self.key, self.handler, today)
        complaint_handling.hand_over(desk, self.key, self.handler, "", today)
        return ACCEPTANCE_NOTICE

    def _outside(self, desk: Desk) -> NoticeKind:
        today, text, body = desk.clock.today(), self.facts["reason"], self.facts["turn_to"]
        if self.facts["outcome"] == "report":
            complaint_decisions.report_offence(desk, self.key, text, today, "电话告知")
        elif self.facts["outcome"] == "transfer":
            complaint_decisions.transfer_complaint(desk, self.key, body, text, today)
        else:
            complaint_decisions.put_out_of_scope(desk, self.key, text, body, today)
        return TRANSFER_NOTICE

    def _refuse(self, desk: Desk) -> None:
        """Refuse for the reasons in turn; use the first instead of the fourth if none was answered before."""
        refusals = self.shared["refusal"]
        refusal = refusals[self.n // 6 % len(refusals)]
        answered = [one for one in self._records(desk) if self._is_repeat_of(desk, one)]
        if refusal["reason"] == "4" and not answered:
            refusal = refusals[0]
        decisions.refuse_complaint(
            desk,
            self.key,
            RefusalReason.from_code(refusal["reason"]),
            refusal["text"],
            desk.clock.today(),
            "" if self.n == _UNTOLD else "电话告知",
            earlier=answered[-1].id if refusal["reason"] == "4" else 0,
            legal_ground=refusal.get("ground", ""),
        )

    def _is_repeat_of(self, desk: Desk, other: Complaint) -> bool:
        return not list(repeat_problems(get(Area.COMPLAINTS, self.key, desk), other.id))

    def _records(self, desk: Desk) -> list[Any]:
        return load(Area.COMPLAINTS, sorted(self.made.values()), desk)

    def further_steps(self) -> Iterator[tuple[int, str, Step]]:
        """Yield the steps after the decision: working days later, who, and the act."""
        if self.n in OUTSIDE:
            yield 2, CLERK, self._tell
        if self.n == _RETURNED:
            yield 1, HANDLER, self._return
            yield 2, CLERK, self._hand_anew
        elif self.handler == "法制室":
            yield 3, HANDLER, self._step
            yield 6, HANDLER, self._investigate
        if self.n == _EXTENDED:
            yield 7, HANDLER, self._request
            yield 8, LEADER, self._extend
        if self.n in _GROUPED:
            yield 1, CLERK, self._group
        if self.n <= _ARCHIVED_UP_TO and OUTSIDE.get(self.n) != "report":
            yield 24, CLERK, self._call_back
            yield 26, CLERK, self._archive

    def _tell(self, desk: Desk) -> None:
        if get(Area.COMPLAINTS, self.key, desk).told_on is None:
            complaint_decisions.tell_reasons(desk, self.key, "电话告知", desk.clock.today())

    def _return(self, desk: Desk) -> None:
        complaint_handling.return_assignment(desk, self.key, "所反映的工作不由本处室监督，请交办公室。")

    def _hand_anew(self, desk: Desk) -> None:
        complaint_handling.hand_over(desk, self.key, "办公室", "样例戊", desk.clock.today())

    def _step(self, desk: Desk) -> None:
        self._while_accepted(desk, "到窗口调取受理登记和材料清单，向经办人员了解情况。")

    def _while_accepted(self, desk: Desk, what: str) -> None:
        if get(Area.COMPLAINTS, self.key, desk).status is ComplaintStatus.ACCEPTED:
            complaint_handling.add_step(desk, self.key, desk.clock.today(), what)

    def _investigate(self, desk: Desk) -> None:
        if get(Area.COMPLAINTS, self.key, desk).status is ComplaintStatus.ACCEPTED:
            text = "调取了受理登记、材料清单和有关通知，询问了经办人员，并与公布的清单逐项核对。"
            complaint_handling.record_investigation(desk, self.key, text)

    def _request(self, desk: Desk) -> None:
        reason = "需要向外地调取票据，原期限内不能查清。"
        complaint_handling.request_extension(desk, self.key, desk.clock.today(), reason)

    def _extend(self, desk: Desk) -> None:
        complaint_handling.approve_extension(desk, self.key, desk.clock.today())

    def _group(self, desk: Desk) -> None:
        # On some days of the sample the lead complaint may already be closed.
        with suppress(RuleError):
            complaint_links.group_complaints(desk, self.made[_GROUPED[self.n]], (self.key,))

    def answer(self, desk: Desk) -> None:
        """Answer each request if the complaint was accepted."""
        complaint = get(Area.COMPLAINTS, self.key, desk)
        if complaint.status is not ComplaintStatus.ACCEPTED:
            return
        found, text = self.shared["answer"][self.n % len(self.shared["answer"])]
        said = tuple(RequestAnswer(request, text) for request in requests_of(complaint.request))
        conclusion = Conclusion.from_code(found)
        handling.answer_complaint(desk, self.key, conclusion, text, desk.clock.today(), "电话并书面", said)

    def _call_back(self, desk: Desk) -> None:
        if get(Area.COMPLAINTS, self.key, desk).status is ComplaintStatus.ANSWERED:
            said = list(Satisfaction)[self.n % 3]
            complaint_handling.record_call_back(desk, self.key, said, desk.clock.today())

    def _archive(self, desk: Desk) -> None:
        complaint = get(Area.COMPLAINTS, self.key, desk)
        if complaint.status is not ComplaintStatus.ACCEPTED:
            complaint_handling.archive_complaint(desk, self.key)
