"""Intake of an e-mail: the message and its attachments are stored, and its text fills the form."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.complaints.complainants import COMPLAINANT_FIELDS, Complainant
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Channel, Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment, MaterialKind
from saltdesk.domain.complaints.mail import LARGEST_MAIL, MOST_FILES, Mail, read_mail, too_large
from saltdesk.services.complaints.files import store_material
from saltdesk.services.complaints.intake import Intake
from saltdesk.services.desk.desk import Desk


@dataclass(frozen=True)
class TakenMail:
    """A message that was read; ``refused`` holds the reason for each attachment that was not stored."""

    mail: Mail
    files: tuple[ComplaintAttachment, ...]
    refused: tuple[str, ...] = ()


def mail_bytes(path: Path) -> bytes:
    """Return the content of an ``.eml`` file.

    Raises:
        RuleError: the file is too large.
        EnvironmentProblem: the file cannot be read.
    """
    with using(path):
        size = path.stat().st_size
        if size > LARGEST_MAIL:
            raise RuleError(too_large(size))
        return path.read_bytes()


def take_mail(desk: Desk, path: Path) -> TakenMail:
    """Read an ``.eml`` file and store it with its attachments; they belong to no complaint yet.

    Raises:
        RuleError: the file is too large, or is not an e-mail.
        EnvironmentProblem: the file cannot be read, or the disk is full.
    """
    content = mail_bytes(path)
    mail = read_mail(content)
    files = [store_material(desk, Attachment(path.name, content), MaterialKind.MESSAGE)]
    refused = []
    for file in mail.files:
        try:
            files.append(store_material(desk, Attachment(file.name, file.content)))
        except RuleError as error:
            refused.append(error.sentence)
    return TakenMail(mail, tuple(files), tuple(refused))


def mail_intake(
    desk: Desk, mail: Mail, names: Iterable[str], files: tuple[ComplaintAttachment, ...] = ()
) -> Intake:
    """Return the intake a mail fills in; ``names`` are those of the attachments that are kept.

    The moment of receipt is when it was sent, or now if that is unknown or lies ahead.
    """
    now = desk.clock.now()
    complaint = Complaint(
        channel=Channel.EMAIL,
        received_at=mail.sent_at if mail.sent_at and mail.sent_at <= now else now,
        matter=mail.subject[: COMPLAINT_FIELDS["matter"].longest],
        facts=mail.text[: COMPLAINT_FIELDS["facts"].longest],
        materials="、".join(names)[: COMPLAINT_FIELDS["materials"].longest],
    )
    name = mail.sender_name[: COMPLAINANT_FIELDS["name"].longest]
    return Intake(complaint, Complainant(name=name, email=mail.sender_address), attachments=files)


def cut_notes(mail: Mail) -> tuple[str, ...]:
    """Return the sentences that say what of a long text and of many attachments the intake does not take."""
    longest, found = COMPLAINT_FIELDS["facts"].longest, []
    if len(mail.text) > longest:
        found.append(f"正文有{len(mail.text)}个字，只填入前{longest}个字，全文在所附邮件中。")
    if mail.has_more_files:
        found.append(f"附件超过{MOST_FILES}个，只取前{MOST_FILES}个，其余在所附邮件中。")
    return tuple(found)
