"""``saltdesk import complaints FILE.eml``: shows what a mail, or a folder of mails, would fill in."""

from __future__ import annotations

from operator import itemgetter
from pathlib import Path
from typing import Any

from saltdesk.cli.call import DONE, REFUSED, Call
from saltdesk.domain.complaints.complainants import COMPLAINANT_FIELDS
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS
from saltdesk.services.complaints.mail_import import PlannedMail, mail_files, plan_mails, register_mail
from saltdesk.services.desk.importing import RowFate

_SHOWN = (
    ("complaint", COMPLAINT_FIELDS, "received_at"),
    ("complainant", COMPLAINANT_FIELDS, "name"),
    ("complainant", COMPLAINANT_FIELDS, "email"),
    ("complaint", COMPLAINT_FIELDS, "matter"),
    ("complaint", COMPLAINT_FIELDS, "facts"),
    ("complaint", COMPLAINT_FIELDS, "materials"),
)
"""The fields a mail fills in: part of the intake, its field table, name."""


def takes(ledger: str, path: Path) -> bool:
    """Return whether an import reads mails: a mail file, or a folder."""
    return ledger == "complaints" and (path.suffix.lower() == ".eml" or path.is_dir())


def run(call: Call) -> int:
    """Show what each mail fills in, and register the new ones with ``--apply``.

    Returns 1 if a mail is faulty; with ``--apply`` nothing is registered then, unless ``--rest`` is given.
    """
    arguments = call.arguments
    with call.desk() as desk:
        plans = plan_mails(desk, mail_files(arguments.file))
        faulty = [plan for plan in plans if plan.fate is RowFate.FAULTY]
        applied = bool(arguments.apply) and (bool(arguments.rest) or not faulty)
        numbers = {plan.path: register_mail(desk, plan.path).number for plan in _new(plans) if applied}
    counts = {fate.code: sum(plan.fate is fate for plan in plans) for fate in RowFate}
    errors = [{"cell": plan.path.name, "message": plan.problem} for plan in faulty]
    mails = [_told(plan) | {"number": numbers.get(plan.path)} for plan in plans]
    call.answer = {"rows": len(plans), **counts, "applied": applied, "errors": errors, "mails": mails}
    for plan in plans:
        _say(call, plan, numbers.get(plan.path, ""))
    call.say(_result(len(numbers), applied=applied, is_faulty=bool(faulty)))
    return REFUSED if faulty and not applied else DONE


def _result(registered: int, *, applied: bool, is_faulty: bool) -> str:
    if applied:
        return f"登记了{registered}件。" if registered else "没有新的投诉。"
    return "没有登记。" if is_faulty else "这是试算；加 --apply 登记。"


def _new(plans: list[PlannedMail]) -> list[PlannedMail]:
    return [plan for plan in plans if plan.fate is RowFate.NEW]


def _fields(plan: PlannedMail) -> dict[str, tuple[str, str]]:
    """Return label and text of each field by its name; none if the mail could not be read."""
    if plan.intake is None:
        return {}
    found = {}
    for part, table, name in _SHOWN:
        value = getattr(getattr(plan.intake, part), name)
        text = value if isinstance(value, str) else value.isoformat(" ", "minutes")
        found[name] = (table.label(name), text)
    return found


def _told(plan: PlannedMail) -> dict[str, Any]:
    """Return a mail for ``--json``."""
    return {
        "file": plan.path.name,
        "fate": plan.fate.code,
        **{name: text for name, (_, text) in _fields(plan).items()},
        "attachments": list(plan.files),
        "notes": list(plan.notes),
    }


def _say(call: Call, plan: PlannedMail, number: str) -> None:
    fate = "已登记过" if plan.fate is RowFate.UNCHANGED else plan.fate.label
    call.say(f"{plan.path.name}  {number or fate}")
    for label, text in filter(itemgetter(1), _fields(plan).values()):
        call.say(f"  {label}：{text}".replace("\n", "\n    "))
    for sentence in (*plan.notes, *filter(None, (plan.problem,))):
        call.say(f"  {sentence}")
