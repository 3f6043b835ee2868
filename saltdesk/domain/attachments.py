"""Files that may be kept beside a record: how large, and of no kind that a double click would run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from saltdesk.domain.errors import Problem

LARGEST = 50 * 1024 * 1024
"""Bytes one attachment may have; a parameter of ours."""

_PROGRAMS = re.compile(
    r"\.(exe|com|scr|bat|cmd|ps1|vb[se]|jse?|ws[fh]|hta|ms[ip]|jar|lnk|reg|pif|cpl|dll|sys|sh|py|app)",
    re.IGNORECASE,
)
_BEGINNINGS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe")
"""First bytes of programs for Windows and Linux, of scripts, and of Java and macOS programs."""


@dataclass(frozen=True)
class Attachment:
    """A file that is handed in: its name without folder and its content."""

    name: str
    content: bytes


def attachment_problems(attachment: Attachment, field: str) -> Iterator[Problem]:
    """Why a file cannot be kept: it is empty, too large, or a program whatever its name says."""
    name, size = attachment.name, len(attachment.content)
    if not size:
        yield Problem(f"“{name}”是空文件，请重新选择。", field)
    if size > LARGEST:
        limit = LARGEST // (1024 * 1024)
        yield Problem(f"“{name}”超过{limit}MB，不能作为附件。请压缩或分成几个文件。", field)
    if _PROGRAMS.fullmatch(PurePath(name).suffix) or attachment.content.startswith(_BEGINNINGS):
        yield Problem(f"“{name}”是可以运行的程序或脚本，不能作为附件。请改用PDF、图片或文档。", field)
