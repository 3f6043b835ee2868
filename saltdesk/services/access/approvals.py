"""Approvals of leaders: given by the leader at the desk, or on a paper whose scan is kept (F0.2, S4.3.2)."""

from __future__ import annotations

from dataclasses import field
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.people import Role
from saltdesk.services.access.kept_files import file_problems
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import leaders_on


@dataclass(frozen=True)
class PaperApproval:
    """A leader's approval on paper: the id of the leader's staff record and the scan of the paper."""

    leader: int = 0
    scan: KeptFile = field(default_factory=KeptFile)


@dataclass(frozen=True)
class Approval:
    """An approval as a record keeps it: the leader's name and id, the day, and the scan of a paper."""

    by: str
    leader: int
    on: date
    scans: tuple[KeptFile, ...] = ()


def is_leader(desk: Desk) -> bool:
    """Return whether the person at the desk approves in their own name."""
    return desk.actor.role is Role.LEADER and bool(desk.actor.name)


def approve(
    desk: Desk,
    approved_on: date,
    paper: PaperApproval | None,
    name: str,
    clause: str,
) -> Approval:
    """Return the approval of the leader at the desk, or that on a paper.

    ``name`` is the field of the approving person, where problems are shown.

    Raises:
        RuleError: nobody at the desk is a leader and there is no paper, the paper names no leader who served
            on that day, its scan is not stored, or the day lies after today.
    """
    if approved_on > desk.clock.today():
        raise RuleError("批准日期不能晚于今天。", field=name, clause=clause)
    if paper is None:
        if not is_leader(desk):
            raise RuleError(
                "须由局领导本人批准。已有书面批准的，请选择批准的领导并附上批件的扫描件。",
                field=name,
                clause=clause,
            )
        return Approval(desk.actor.name, desk.actor.staff, approved_on)
    leader = next((one for one in leaders_on(approved_on) if one.id == paper.leader), None)
    problems = list(file_problems(desk, (paper.scan,), name)) if paper.scan.file else []
    if leader is None:
        problems.insert(0, Problem("请选择批准当日在任的局领导。", name, clause))
    if not paper.scan.file:
        problems.append(Problem("请附上批件的扫描件，作为批准的凭据。", name, clause))
    refuse(problems)
    assert leader is not None
    return Approval(leader.name, leader.id, approved_on, (paper.scan,))
