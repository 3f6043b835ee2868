"""The receiver's confirmation of a package, recorded and matched with what was sent (P1.2.8)."""

from __future__ import annotations

import hashlib
from pathlib import Path

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.exchange.package import EntryAnswer, ExchangePackage, PackageEntry
from saltdesk.domain.exchange.receipt import LARGEST, answered, read_receipt
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.exchange.checking import PackageCheck
from saltdesk.services.exchange.keys import own_key
from saltdesk.storage.areas.exchange import EXCHANGE_PACKAGES
from saltdesk.storage.trail.audit import Note


@act("exchange.confirm")
def confirm_package(desk: Desk, note: Note, receipt_text: bytes) -> ExchangePackage:
    """Record the receipt of a package: what was accepted, and what was refused for which reason.

    Raises:
        RuleError: the receipt cannot be read, no package has its number, it is about another file, was
            recorded before, or names entries that were not sent.
    """
    receipt = read_receipt(receipt_text)
    package = EXCHANGE_PACKAGES.first(number=receipt.package)
    if package is None:
        raise RuleError("没有发出过回执所写的包，请核对是不是本局的回执。", field="package")
    digest = hashlib.sha256(receipt_text).hexdigest()
    saved = EXCHANGE_PACKAGES.update(answered(package, receipt, digest, desk.clock.today()))
    accepted, refused = (saved.count(one) for one in (EntryAnswer.ACCEPTED, EntryAnswer.REFUSED))
    note.sentence = f"登记交换包 {saved.number} 的回执：{saved.receiver}接收{accepted}条，未接收{refused}条"
    note.reason = f"SHA-256 {digest}"
    return saved


def packages() -> list[ExchangePackage]:
    """Return every package, newest first."""
    return sorted(EXCHANGE_PACKAGES.all(), key=lambda one: -one.id)


def answer_to(key: str) -> tuple[ExchangePackage, PackageEntry] | None:
    """Return the newest package that holds an entry, such as ``result:办2026-0001``, and the answer to it."""
    for package in packages():
        found = next((entry for entry in package.entries if entry.key == key), None)
        if found:
            return package, found
    return None


def known_problems(check: PackageCheck) -> list[str]:
    """Return what the office's own records tell against a package that bears one of their numbers."""
    manifest, key = check.manifest, own_key()
    sent = EXCHANGE_PACKAGES.first(number=manifest.number)
    if sent is None:
        return []
    problems = [] if sent.digest == check.digest else ["这个包号是本局发出的，但文件与发出的不同。"]
    if key is None or key.public != manifest.public_key:
        problems.append("这个包号是本局发出的，但不是用本局的密钥签的。")
    return problems


def read_receipt_file(path: Path) -> bytes:
    """Return the bytes of a receipt, and no more of a file than a receipt can be long.

    Raises:
        EnvironmentProblem: the file cannot be read.
    """
    with using(path), path.open("rb") as file:
        return file.read(LARGEST + 1)
