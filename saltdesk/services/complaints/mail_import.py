"""Complaints from mail files without the window: what each would fill in, and its registration."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from saltdesk.domain.base.attachments import Attachment, attachment_problems
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import LARGEST, MaterialKind
from saltdesk.domain.complaints.mail import Mail, read_mail
from saltdesk.services.complaints.intake import Intake, intake_problems, intake_warnings, register_complaint
from saltdesk.services.complaints.mail import cut_notes, mail_bytes, mail_intake, take_mail
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import RowFate
from saltdesk.storage.areas.complaints import ATTACHMENTS


@dataclass(frozen=True)
class PlannedMail:
    """One mail file: what would happen to it, the fields it fills in, and what to tell about it.

    ``problem`` says why a faulty mail cannot be registered; ``files`` are the attachments that are kept.
    """

    path: Path
    fate: RowFate
    intake: Intake | None = None
    files: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    problem: str = ""


def mail_files(path: Path) -> tuple[Path, ...]:
    """Return the mail file itself, or the mail files of a folder by name.

    Raises:
        RuleError: the folder holds none.
        EnvironmentProblem: the folder cannot be read.
    """
    if not path.is_dir():
        return (path,)
    with using(path):
        found = sorted(one for one in path.iterdir() if one.suffix.lower() == ".eml" and one.is_file())
    if not found:
        raise RuleError("文件夹里没有邮件文件（.eml）。")
    return tuple(found)


def plan_mails(desk: Desk, paths: Iterable[Path]) -> list[PlannedMail]:
    """Return what each mail file would fill in; nothing is stored.

    A mail that is already kept with a complaint, or lies there twice, is unchanged.

    Raises:
        EnvironmentProblem: a file cannot be read.
    """
    seen: set[str] = set()
    return [_plan(desk, path, seen) for path in paths]


def _plan(desk: Desk, path: Path, seen: set[str]) -> PlannedMail:
    """Return the plan of one mail; ``seen`` holds the hashes of the mails before it."""
    try:
        content = mail_bytes(path)
        mail = read_mail(content)
    except RuleError as error:
        return PlannedMail(path, RowFate.FAULTY, problem=error.sentence)
    refused = dict(_refused(mail))
    names = tuple(file.name for place, file in enumerate(mail.files) if place not in refused)
    intake = mail_intake(desk, mail, names)
    notes = (*refused.values(), *cut_notes(mail))
    sha256 = hashlib.sha256(content).hexdigest()
    if sha256 in seen or ATTACHMENTS.first(sha256=sha256, kind=MaterialKind.MESSAGE):
        return PlannedMail(path, RowFate.UNCHANGED, intake, names, notes)
    try:
        refuse(intake_problems(intake, desk.clock.today()))
    except RuleError as error:
        return PlannedMail(path, RowFate.FAULTY, intake, names, notes, error.sentence)
    seen.add(sha256)
    warnings = tuple(problem.sentence for problem in intake_warnings(desk, intake))
    return PlannedMail(path, RowFate.NEW, intake, names, (*notes, *warnings))


def register_mail(desk: Desk, path: Path) -> Complaint:
    """Register a mail file as a complaint, with the mail and its attachments as material.

    Raises:
        RuleError: it is no mail, or a field it fills in is wrong.
        EnvironmentProblem: the file cannot be read, or the disk is full.
    """
    taken = take_mail(desk, path)
    names = [file.name for file in taken.files if file.kind is not MaterialKind.MESSAGE]
    return register_complaint(desk, mail_intake(desk, taken.mail, names, taken.files))


def _refused(mail: Mail) -> Iterator[tuple[int, str]]:
    """Yield the place and the reason of each attachment that would not be stored."""
    for place, file in enumerate(mail.files):
        try:
            refuse(attachment_problems(Attachment(file.name, file.content), "attachments", LARGEST))
        except RuleError as error:
            yield place, error.sentence
