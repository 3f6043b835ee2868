"""Reading of attachments from the disk, and their storage in the file store."""

from __future__ import annotations

from pathlib import Path

from saltdesk.domain.base.attachments import Attachment, attachment_problems, too_large
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.base.surroundings import using
from saltdesk.services.desk.desk import Desk


def read_attachment(path: Path, field: str, largest: int = 0) -> Attachment:
    """Return a file from the disk as an attachment; its size is checked before it is read into memory.

    ``largest`` is the limit in bytes, 0 for the usual one. ``field`` is where a problem is shown.

    Raises:
        RuleError: the file is too large.
        EnvironmentProblem: the file cannot be read.
    """
    with using(path):
        problem = too_large(path.name, path.stat().st_size, field, largest)
        if problem:
            raise RuleError.of([problem])
        return Attachment(path.name, path.read_bytes())


def put_attachment(desk: Desk, attachment: Attachment, field: str, largest: int = 0) -> str:
    """Store a file and return its SHA-256 name; call it before the act that refers to the file.

    Raises:
        RuleError: the file is empty, too large, a program, or a document with macros.
        EnvironmentProblem: the disk is full or cannot be written; nothing is stored.
    """
    problems = list(attachment_problems(attachment, field, largest))
    refuse(problems)
    return desk.store.files.put(attachment.content)
