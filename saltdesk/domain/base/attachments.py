"""Limits for stored files: their size, and no file that a double click would run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from saltdesk.domain.base.errors import Problem

LARGEST = 50 * 1024 * 1024
"""Largest size of an attachment in bytes; our own parameter."""

_PROGRAMS = re.compile(
    r"\.(exe|com|scr|bat|cmd|ps1|psm1|vb[se]|jse?|ws[cfh]|hta|ms[ipct]|jar|lnk|reg|pif|cpl|dll|sys|sh|py|pyw|app"
    r"|apk|deb|rpm|run|desktop|url|webloc|chm|hlp|inf|scf|gadget|appx|msix|xll|xla|wll|one|iso|img|vhdx?|sct"
    r"|settingcontent-ms|library-ms|search-ms|html?|mht(ml)?|xhtml|svgz?|xslt?)",
    re.IGNORECASE,
)
"""Endings of programs, and of what opens a program, a web page with scripts or a disk on a double click."""

_BEGINNINGS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe")
"""First bytes of programs for Windows and Linux, of scripts, and of Java and macOS programs."""

_MACRO_NAMES = re.compile(r"\.(doc|dot|xls|xlt|xla|ppt|pot|pps|ppa)m", re.IGNORECASE)
_MACROS = (
    (b"PK\x03\x04", b"vbaProject.bin"),
    (b"\xd0\xcf\x11\xe0", "_VBA_PROJECT".encode("utf-16-le")),
)
"""First bytes of office documents, and the marker of those with macros."""


@dataclass(frozen=True)
class Attachment:
    """An uploaded file: its name without folder, and its content."""

    name: str
    content: bytes


def too_large(name: str, size: int, field: str, largest: int = 0) -> Problem | None:
    """Return the problem of a file of more than ``largest`` bytes (0: the usual limit), before reading it."""
    limit = largest or LARGEST
    if size <= limit:
        return None
    sentence = f"“{name}”超过{limit // (1024 * 1024)}MB，不能作为附件。请压缩或分成几个文件。"
    return Problem(sentence, field)


def has_macros(content: bytes) -> bool:
    """Return whether an office document contains macros, whatever its name."""
    return any(content.startswith(first) and sign in content for first, sign in _MACROS)


def attachment_problems(attachment: Attachment, field: str, largest: int = 0) -> Iterator[Problem]:
    """Yield why a file is rejected: empty, too large, a program or with macros, by name or content."""
    name, size = attachment.name, len(attachment.content)
    if not size:
        yield Problem(f"“{name}”是空文件，请重新选择。", field)
    if problem := too_large(name, size, field, largest):
        yield problem
    # Windows ignores blanks and dots at the end of a name, so “账单.exe .” runs.
    ending = PurePath(name.rstrip(" .\u3000\u200b\u202e")).suffix
    if _PROGRAMS.fullmatch(ending.strip()) or attachment.content.startswith(_BEGINNINGS):
        yield Problem(f"“{name}”是可以运行的程序或脚本，不能作为附件。请改用PDF、图片或文档。", field)
    elif _MACRO_NAMES.fullmatch(PurePath(name).suffix) or has_macros(attachment.content):
        yield Problem(f"“{name}”含有宏，不能作为附件。请另存为不含宏的文档或PDF。", field)
