"""The manifest of an exchange package: its files with their hashes, and the head of the trail."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.exchange.package import FORMAT, FORMAT_VERSION

_NAME = re.compile(r"(?:data/[a-z]{1,20}\.json|documents/[0-9a-f]{64})")
_HASH = re.compile(r"[0-9a-f]{64}")
_MOST_BYTES = 1 << 40
DAMAGED = "交换包的清单（manifest.json）有误，请向发送单位重新索取。"


@dataclass(frozen=True)
class PackedFile:
    """A file of a package: its name, its size in bytes, and its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a package says of itself; ``trail`` is number and hash of the newest entry of the audit trail."""

    number: str
    agency: str
    made_at: str
    since: str
    until: str
    trail: str
    public_key: str
    fingerprint: str
    files: tuple[PackedFile, ...]

    def text(self) -> bytes:
        """Return the manifest as it is stored and signed: canonical JSON in UTF-8."""
        files = [{"name": one.name, "size": one.size, "sha256": one.sha256} for one in self.files]
        told = {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "number": self.number,
            "agency": self.agency,
            "made_at": self.made_at,
            "from": self.since,
            "to": self.until,
            "trail": self.trail,
            "public_key": self.public_key,
            "fingerprint": self.fingerprint,
            "files": files,
        }
        return json.dumps(told, ensure_ascii=False, sort_keys=True, indent=1).encode()


_TEXTS = (*("number", "agency", "made_at", "from", "to", "trail", "public_key", "fingerprint"),)
_LONGEST = 200


def is_packed_name(name: str) -> bool:
    """Return whether a package may hold a file of this name, beside manifest and signature."""
    return _NAME.fullmatch(name) is not None


def read_manifest(text: bytes) -> Manifest:
    """Return the manifest of a package from outside.

    Raises:
        RuleError: it is no manifest, of a newer format, or names an impossible file.
    """
    try:
        told = read_json(text)
    except ValueError as error:
        raise RuleError(DAMAGED) from error
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise RuleError("这不是本程序的交换包。")
    if told.get("version") != FORMAT_VERSION:
        raise RuleError("交换包的格式版本较新，请先升级程序。")
    files = told.get("files")
    if not isinstance(files, list):
        raise RuleError(DAMAGED)
    number, agency, made_at, since, until, trail, key, digits = (_text(told, name) for name in _TEXTS)
    return Manifest(number, agency, made_at, since, until, trail, key, digits, _files(files))


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise RuleError(DAMAGED)
    return value


def _files(rows: Sequence[Any]) -> tuple[PackedFile, ...]:
    found = tuple(_file(row) for row in rows)
    if len({one.name for one in found}) != len(found):
        raise RuleError(DAMAGED)
    return found


def _file(row: Any) -> PackedFile:
    if not isinstance(row, dict):
        raise RuleError(DAMAGED)
    name, size, sha256 = row.get("name"), row.get("size"), row.get("sha256")
    if not isinstance(name, str) or not isinstance(size, int) or not isinstance(sha256, str):
        raise RuleError(DAMAGED)
    if not (is_packed_name(name) and 0 <= size < _MOST_BYTES and _HASH.fullmatch(sha256)):
        raise RuleError(DAMAGED)
    return PackedFile(name, size, sha256)
