"""Files that are handed in: one way to read them from the disk, and one into the file store."""

from __future__ import annotations

from pathlib import Path

from saltdesk.domain.base.attachments import Attachment, attachment_problems, too_large
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.base.surroundings import using
from saltdesk.services.desk.desk import Desk


def read_attachment(path: Path, field: str, largest: int = 0) -> Attachment:
    """A file from the disk, looked at before it is read: what is too large is not taken into memory.

    ``largest`` is in bytes, 0 for the usual limit; ``field`` is where the problem is shown.

    Raises:
        RuleError: too large. EnvironmentProblem: it cannot be read.
    """
    with using(path):
        problem = too_large(path.name, path.stat().st_size, field, largest)
        if problem:
            raise RuleError.of([problem])
        return Attachment(path.name, path.read_bytes())


def put_attachment(desk: Desk, attachment: Attachment, field: str, largest: int = 0) -> str:
    """Put a file into the file store, ahead of the act that names it, and return its SHA-256 name.

    Raises:
        RuleError: empty, too large, a program, or a document with macros.
        EnvironmentProblem: the disk is full or cannot be written; nothing was kept.
    """
    problems = list(attachment_problems(attachment, field, largest))
    refuse(problems)
    return desk.store.files.put(attachment.content)
