"""Files that belong to records: storage before the act that refers to them, and reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.services.access.attachments import put_attachment, read_attachment
from saltdesk.services.desk.desk import Desk

_FIELD = "files"


def keep_file(desk: Desk, attachment: Attachment) -> KeptFile:
    """Store a photo or document and return what a record keeps of it.

    Raises:
        RuleError: the file is empty, too large, or a program.
        EnvironmentProblem: the file cannot be written.
    """
    return KeptFile(put_attachment(desk, attachment, _FIELD), attachment.name)


def keep_path(desk: Desk, path: Path) -> KeptFile:
    """Store a file from the disk; raises as ``keep_file``, and EnvironmentProblem if it cannot be read."""
    return keep_file(desk, read_attachment(path, _FIELD))


def kept_content(desk: Desk, file: KeptFile) -> bytes:
    """Return the content of a kept file; raise EnvironmentProblem if it is missing or was altered."""
    return desk.store.files.get(file.file)


def file_problems(desk: Desk, files: Iterable[KeptFile], field: str = _FIELD) -> Iterator[Problem]:
    """Yield a problem for each file that is not in the file store; ``field`` is where it is shown."""
    for file in files:
        if not file.file or not desk.store.files.holds(file.file):
            yield Problem(f"附件“{file.name}”没有存入档案，请重新选择文件。", field, "F0.2")
