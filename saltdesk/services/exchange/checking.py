"""Checks a package from outside: its shape first, then hashes and signature; nothing is unpacked to disk."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.exchange.manifest import Manifest, is_packed_name, read_manifest
from saltdesk.domain.exchange.package import MANIFEST, SIGNATURE
from saltdesk.services.exchange.keys import fingerprint, is_signed

LARGEST = 2 * 1024**3
"""Bytes a package may unpack to."""

MOST_FILES = 20_000
STEEPEST = 200
"""Largest ratio of a file's unpacked to its packed size."""

_SMALL = 1024 * 1024
_LARGEST_MANIFEST = 16 * 1024 * 1024
_BLOCK = 1024 * 1024
_ENCRYPTED = 0x1
_BROKEN = "交换包已损坏或不完整，请向发送单位重新索取。"


@dataclass(frozen=True)
class PackageCheck:
    """What a check found; ``problems`` is empty for a sound package. ``digest`` is that of the whole file."""

    manifest: Manifest
    digest: str
    problems: tuple[str, ...]


def check_package(path: Path) -> PackageCheck:
    """Return what a package says of itself, and what is wrong with its files and its signature.

    Raises:
        RuleError: it is no package: no zip, too large, packed too steeply, with foreign or doubled names, or
            without a readable manifest.
        EnvironmentProblem: the file cannot be read.
    """
    with using(path), _opened(path) as package:
        manifest_text = _bounded(package, MANIFEST)
        manifest = read_manifest(manifest_text)
        problems = (
            *_signature_problems(package, manifest, manifest_text),
            *_file_problems(package, manifest),
        )
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    return PackageCheck(manifest, digest, problems)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a package whose directory is sound; every failure of a damaged file becomes a sentence."""
    try:
        with zipfile.ZipFile(path) as package:
            _refuse_shape(package)
            yield package
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        EOFError,
        KeyError,
        ValueError,
        OverflowError,
        RuntimeError,
    ) as error:
        raise RuleError(_BROKEN) from error


def _refuse_shape(package: zipfile.ZipFile) -> None:
    entries = package.infolist()
    names = [entry.filename for entry in entries]
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > LARGEST:
        raise RuleError("交换包过大，不能读取。")
    if len(set(names)) != len(names):
        raise RuleError("交换包中有同名的文件，不能读取。")
    for entry in entries:
        if not (entry.filename in (MANIFEST, SIGNATURE) or is_packed_name(entry.filename)):
            raise RuleError("交换包中有不属于它的文件，不能读取。")
        if entry.flag_bits & _ENCRYPTED:
            raise RuleError("交换包有密码，不能读取。")
        if entry.file_size > _SMALL and entry.file_size > STEEPEST * max(entry.compress_size, 1):
            raise RuleError("交换包压缩得过于厉害，可能是压缩炸弹，不能读取。")
    if not {MANIFEST, SIGNATURE} <= set(names):
        raise RuleError("这不是本程序的交换包。")


def _bounded(package: zipfile.ZipFile, name: str) -> bytes:
    """Return the text of a small file, however long the directory says it is."""
    with package.open(name) as file:
        text = file.read(_LARGEST_MANIFEST + 1)
    if len(text) > _LARGEST_MANIFEST:
        raise RuleError("交换包的清单过大，不能读取。")
    return text


def _signature_problems(package: zipfile.ZipFile, manifest: Manifest, text: bytes) -> Iterator[str]:
    try:
        signature = bytes.fromhex(_bounded(package, SIGNATURE).decode("ascii"))
        told = fingerprint(manifest.public_key)
    except ValueError:
        yield "签名或公钥不完整。"
        return
    if not is_signed(manifest.public_key, signature, text):
        yield "签名与清单不符，清单被改动过，或者不是用所写的密钥签的。"
    if told != manifest.fingerprint:
        yield "清单所写的公钥指纹与公钥不符。"


def _file_problems(package: zipfile.ZipFile, manifest: Manifest) -> Iterator[str]:
    """Yield what differs between the files and the manifest; each file is read once, block by block."""
    present = set(package.namelist()) - {MANIFEST, SIGNATURE}
    listed = {one.name for one in manifest.files}
    yield from (f"清单中没有这个文件：{name}。" for name in sorted(present - listed))
    for one in manifest.files:
        if one.name not in present:
            yield f"缺少文件：{one.name}。"
            continue
        size, digest = _measured(package, one.name, one.size)
        if (size, digest) != (one.size, one.sha256):
            yield f"文件被改动：{one.name}。"


def _measured(package: zipfile.ZipFile, name: str, expected: int) -> tuple[int, str]:
    """Return size and hash of a file; reading ends where it grows beyond what the manifest says."""
    size, digest = 0, hashlib.sha256()
    try:
        with package.open(name) as file:
            while block := file.read(_BLOCK):
                size += len(block)
                digest.update(block)
                if size > expected:
                    break
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return -1, ""
    return size, digest.hexdigest()
