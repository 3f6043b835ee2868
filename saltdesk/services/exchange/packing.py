"""Makes a package: data and published documents in a zip, with a signed manifest of hashes."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.exchange.manifest import Manifest, PackedFile
from saltdesk.domain.exchange.package import MANIFEST, SIGNATURE, ExchangeKey, ExchangePackage
from saltdesk.services.desk.desk import Desk, perform_as, refuse_unallowed
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.exchange.contents import Contents, contents_of
from saltdesk.services.exchange.keys import fingerprint, sign, signing_key
from saltdesk.storage.areas.exchange import EXCHANGE_PACKAGES
from saltdesk.storage.recording import trail_head
from saltdesk.storage.trail.audit import Note

_ACT = ACT_BY_CODE["exchange.export"]


def export_package(
    desk: Desk, path: Path, since: date | None = None, until: date | None = None
) -> ExchangePackage:
    """Write a signed package of the lists in force and of the results published between two days.

    The file gets its name in the transaction of the act, so that file and entry exist only together.

    Raises:
        NotAllowed: another office keeps the lists.
        RuleError: the name does not end in .zip, or the days are in the wrong order.
        EnvironmentProblem: a document is missing or altered, or the file cannot be written.
    """
    refuse_unallowed(desk, _ACT)
    if path.suffix.lower() != ".zip":
        raise RuleError("交换包是 .zip 文件，请写 .zip 文件名。")
    if since and until and until < since:
        raise RuleError("起始日期不能晚于截止日期。", field="until")
    key, contents = signing_key(desk), contents_of(desk, since, until)
    manifest = _manifest(desk, key, contents, since, until)
    part = path.with_name(f"{path.name}.part")
    with using(path):
        try:
            _write(desk, part, manifest, sign(key, manifest.text()), contents)
            made = _package(desk, manifest, part, contents, since, until)
            return perform_as(desk, _ACT, partial(_record, made, part, path))
        finally:
            part.unlink(missing_ok=True)


def _manifest(
    desk: Desk, key: ExchangeKey, contents: Contents, since: date | None, until: date | None
) -> Manifest:
    files = tuple(sorted(_files(desk, contents), key=lambda one: one.name))
    seq, digest = trail_head.head()
    made_at = desk.clock.now().isoformat(" ", "seconds")
    told = "".join(one.sha256 for one in files) + made_at + str(seq)
    return Manifest(
        number=f"包{desk.clock.today()}-{hashlib.sha256(told.encode()).hexdigest()[:8]}",
        agency=bureau_name(),
        made_at=made_at,
        since=since.isoformat() if since else "",
        until=until.isoformat() if until else "",
        trail=f"{seq}:{digest}",
        public_key=key.public,
        fingerprint=fingerprint(key.public),
        files=files,
    )


def _files(desk: Desk, contents: Contents) -> Iterator[PackedFile]:
    for name, text in contents.data.items():
        yield PackedFile(name, len(text), hashlib.sha256(text).hexdigest())
    for digest in contents.documents:
        yield PackedFile(f"documents/{digest}", len(desk.store.files.get(digest)), digest)


def _write(desk: Desk, path: Path, manifest: Manifest, signature: bytes, contents: Contents) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(_entry(MANIFEST), manifest.text())
        package.writestr(_entry(SIGNATURE), signature.hex())
        for one in manifest.files:
            text = contents.data.get(one.name)
            package.writestr(_entry(one.name), desk.store.files.get(one.sha256) if text is None else text)


def _entry(name: str) -> zipfile.ZipInfo:
    """Return the entry of a file: the same for the same content, whenever it is written."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _package(
    desk: Desk,
    manifest: Manifest,
    part: Path,
    contents: Contents,
    since: date | None,
    until: date | None,
) -> ExchangePackage:
    with part.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return ExchangePackage(
        number=manifest.number,
        made_at=desk.clock.now(),
        made_by=desk.actor.name,
        since=since,
        until=until,
        digest=digest,
        anchor=manifest.trail,
        fingerprint=manifest.fingerprint,
        entries=contents.entries,
    )


def _record(made: ExchangePackage, part: Path, path: Path, note: Note) -> ExchangePackage:
    saved = EXCHANGE_PACKAGES.insert(made)
    part.replace(path)
    note.sentence = f"生成交换包 {saved.number}（{len(saved.entries)}条，{path.name}）"
    note.reason = f"SHA-256 {saved.digest}"
    return saved
