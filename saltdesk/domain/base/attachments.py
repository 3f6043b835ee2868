"""Limits for stored files: their size, and no file that a double click would run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from unicodedata import category

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.patterns import regex

LARGEST = 50 * 1024 * 1024
"""Largest size of an attachment in bytes; our own parameter."""

_PROGRAMS = regex(
    r"exe|com|scr|bat|cmd|pif|cpl|dll|sys|ocx|drv|ms[cipt]|msix|msu|appx|appxbundle|application|appref-ms|vsto"
    r"|ps1|ps1xml|psc1|psd1|psm1|vb|vb[es]|jse?|ws[cfh]?|hta|jar|jnlp|xbap|reg|inf|scf|lnk|gadget|rdp|sct"
    r"|sh|bash|csh|ksh|zsh|run|app|appimage|desktop|command|terminal|workflow|scpt|apk|deb|rpm|dmg|pkg|flatpakref"
    r"|py[cwz]?|pl|rb|php|url|website|webloc|chm|hlp|prg|(settingcontent|library|search)-ms"
    r"|theme|themepack|deskthemepack|diagcab|iso|img|vhdx?|one|onepkg|onetoc2?"
    r"|xl[al]|wll|slk|[dior]qy|ad[ep]|md[abe]|accd[ber]|html?|shtml|xht|xhtml|mht|mhtml|svgz?|xslt?"
)
"""Endings of programs, and of what a double click opens as a program, page with scripts, database or disk."""

_BEGINNINGS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe")
"""First bytes of programs for Windows and Linux, of scripts, and of Java and macOS programs."""

_UNSEEN = ("Cf", "Cc")
"""Categories of signs that show nothing."""

_MACRO_NAMES = regex(r"(doc|dot|xls|xlt|xla|ppt|pot|pps|ppa)m")
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
    if what := _danger(attachment):
        yield Problem(f"“{name}”{what.reason}，不能作为附件。{what.remedy}", field)


def refuse_opening(attachment: Attachment) -> None:
    """Raise ``RuleError`` for a file that a double click would run, however it came to be stored."""
    if what := _danger(attachment):
        raise RuleError(f"“{attachment.name}”{what.reason}，不能在这里打开。")


@dataclass(frozen=True)
class _Danger:
    reason: str
    remedy: str


_RUNS = _Danger("是可以运行的程序或脚本", "请改用PDF、图片或文档。")
_HAS_MACROS = _Danger("含有宏", "请另存为不含宏的文档或PDF。")


def _danger(attachment: Attachment) -> _Danger | None:
    """Return what makes a file dangerous, by its name and by its content."""
    ending = _ending(attachment.name)
    if _PROGRAMS.fullmatch(ending) or attachment.content.startswith(_BEGINNINGS):
        return _RUNS
    return _HAS_MACROS if _MACRO_NAMES.fullmatch(ending) or has_macros(attachment.content) else None


def _ending(name: str) -> str:
    """Return the ending by which a desktop opens a file.

    Windows ignores blanks and dots at the end, so “账单.exe .” runs; signs without width hide the ending.
    """
    shown = "".join(char for char in name if category(char) not in _UNSEEN)
    return PurePath(shown.rstrip(" .\u3000\u00a0")).suffix[1:].strip().lower()
