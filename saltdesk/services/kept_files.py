"""Files kept beside records: put into the file store ahead of the act that names them, and read again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from saltdesk.domain.attachments import Attachment, attachment_problems
from saltdesk.domain.errors import Problem, RuleError
from saltdesk.domain.kept_files import KeptFile
from saltdesk.services.desk import Desk


def keep_file(desk: Desk, attachment: Attachment) -> KeptFile:
    """Store a photo or document and return what a record keeps of it.

    Raises:
        RuleError: the file is empty, too large, or a program.
        EnvironmentProblem: the file cannot be written.
    """
    problems = list(attachment_problems(attachment, "files"))
    if problems:
        raise RuleError.of(problems)
    return KeptFile(desk.store.files.put(attachment.content), attachment.name)


def kept_content(desk: Desk, file: KeptFile) -> bytes:
    """The content of a kept file; EnvironmentProblem when it is missing or was altered."""
    return desk.store.files.get(file.file)


def file_problems(desk: Desk, files: Iterable[KeptFile]) -> Iterator[Problem]:
    """One problem for every file that was not stored before the record named it."""
    for file in files:
        if not file.file or not desk.store.files.path(file.file).is_file():
            yield Problem(f"附件“{file.name}”没有存入档案，请重新选择文件。", "files", "F0.2")
