"""Takes personal data out of a closed record, on request or because its period has ended (PIPL 47)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError, refuse
from saltdesk.domain.house.anonymising import CLAUSE, Anonymisation, Ground, request_problems
from saltdesk.services.access.approvals import PaperApproval, approve
from saltdesk.services.access.cases import refuse_other_office
from saltdesk.services.access.complaints import open_complaint, refuse_concerned
from saltdesk.services.desk.desk import Desk, perform_as
from saltdesk.services.desk.destroyed import refuse_destroyed
from saltdesk.services.house.erasures import Erasure, erasure_of
from saltdesk.services.house.record_trace import number_of
from saltdesk.services.house.retention import retained_of
from saltdesk.storage import destroying
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.privacy import ANONYMISATIONS
from saltdesk.storage.folder import presence
from saltdesk.storage.stored_files import stored_file_names
from saltdesk.storage.trail.audit import Note
from saltdesk.storage.trail.erasing import erase

REQUESTED = (Area.COMPLAINTS, Area.CASES)
"""Areas whose records hold the identity of one outside person, who may ask."""


def anonymise_on_request(
    desk: Desk,
    area: Area,
    key: int,
    ground: Ground,
    reason: str,
    approved_on: date,
    paper: PaperApproval | None = None,
) -> Anonymisation:
    """Take the person out of a closed complaint or case; a leader approves it.

    Raises:
        NotAllowed: another office handles the record, or it is about the person at the desk.
        RuleError: the record is open or anonymised, its period has not ended, the reason is missing or names
            the person, or nobody approved.
        EnvironmentProblem: the disk is full, or a file cannot be removed.
    """
    made = Erasure()

    def body(note: Note) -> Anonymisation:
        number = _refuse_record(desk, area, key)
        _refuse_request(desk, area, key, ground, reason)
        given = approve(desk, approved_on, paper, "approved_by", CLAUSE)
        made.add(erasure_of(area, key))
        if made.blanked(reason) != reason:
            raise RuleError(
                "理由中写有本人的姓名或号码，会留在痕迹里，请改为“本人”。", field="reason", clause=CLAUSE
            )
        entries, files = take_out(desk, made)
        note.record, note.reason = key, f"{ground.label}：{reason.strip()}（{given.by}批准）"
        note.sentence = f"匿名化 {number}：遮去痕迹{entries}条，销毁文件{files}份"
        return ANONYMISATIONS.insert(
            Anonymisation(
                area.code,
                key,
                number,
                desk.clock.today(),
                desk.actor.name,
                ground,
                reason.strip(),
                given.by,
                given.scans,
                files=files,
                entries=entries,
            )
        )

    rule = replace(ACT_BY_CODE["privacy.anonymise"], area=area)
    if area is Area.CASES:
        # The office of a case answers for it, whichever mechanism it owns.
        rule = replace(rule, owners=())
    done = perform_as(desk, rule, body)
    leave_no_trace(desk, made)
    return done


def _refuse_record(desk: Desk, area: Area, key: int) -> str:
    """Return the number of the record; raise if the person at the desk does not answer for it."""
    if area is Area.COMPLAINTS:
        complaint = open_complaint(desk, key)
        refuse_concerned(desk, complaint)
        return complaint.number
    if area is not Area.CASES:
        raise NotAllowed("只有投诉和办件登记外部人员的身份；其他记录期满后列入销毁清单。", clause=CLAUSE)
    refuse_other_office(desk, key)
    return number_of(area, CASES.get(key))


def _refuse_request(desk: Desk, area: Area, key: int, ground: Ground, reason: str) -> None:
    refuse_destroyed(area, key)
    kept = retained_of(desk, area, key)
    if kept is None:
        raise RuleError("这件记录还没有办结或归档，办结后才能匿名化。", clause=CLAUSE)
    refuse(request_problems(ground, reason, kept.until, desk.clock.today()))


def take_out(desk: Desk, made: Erasure) -> tuple[int, int]:
    """Take everything out inside an act, and return how many entries were blanked and how many files go."""
    destroying.foresee(desk.store, made.blanked)
    entries = erase(made.rows, made.told, made.records)
    gone = made.files - stored_file_names()
    destroying.intend(desk.store, gone)
    return entries, len(gone)


def leave_no_trace(desk: Desk, made: Erasure) -> None:
    """Destroy the files, blank the drafts, and drop what else held the texts; call it after the act."""
    destroying.finish(desk.store)
    destroying.leave_no_trace(desk.store, made.blanked)


def warning_of_copies(desk: Desk) -> str:
    """Return a sentence about earlier copies, which still hold what was taken out; empty without any."""
    copies = presence.old_copies(desk.store.folder)
    if not copies:
        return ""
    return f"以前的副本里还有原来的内容，请核对后删除：{'、'.join(copies)}。其他介质上的备份也请一并处理。"
