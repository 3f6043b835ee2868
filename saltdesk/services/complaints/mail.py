"""Intake of an e-mail: the message and its attachments are stored, and its text fills the form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.complaints.files import ComplaintAttachment, MaterialKind
from saltdesk.domain.complaints.mail import LARGEST_MAIL, Mail, read_mail, too_large
from saltdesk.services.complaints.files import store_material
from saltdesk.services.desk.desk import Desk


@dataclass(frozen=True)
class TakenMail:
    """A message that was read; ``refused`` holds the reason for each attachment that was not stored."""

    mail: Mail
    files: tuple[ComplaintAttachment, ...]
    refused: tuple[str, ...] = ()


def take_mail(desk: Desk, path: Path) -> TakenMail:
    """Read an ``.eml`` file and store it with its attachments; they belong to no complaint yet.

    Raises:
        RuleError: the file is too large, or is not an e-mail.
        EnvironmentProblem: the file cannot be read, or the disk is full.
    """
    with using(path):
        size = path.stat().st_size
        if size > LARGEST_MAIL:
            raise RuleError(too_large(size))
        content = path.read_bytes()
    mail = read_mail(content)
    files = [store_material(desk, Attachment(path.name, content), MaterialKind.MESSAGE)]
    refused = []
    for file in mail.files:
        try:
            files.append(store_material(desk, Attachment(file.name, file.content)))
        except RuleError as error:
            refused.append(error.sentence)
    return TakenMail(mail, tuple(files), tuple(refused))
