"""Checks of all stored data: database, schema, trail, attachments."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.storage import audit, upgrade
from saltdesk.storage.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.adjustments import CASE_DOCUMENTS
from saltdesk.storage.complaints import ATTACHMENTS
from saltdesk.storage.database import Store, integrity_problems
from saltdesk.storage.failures import sentences
from saltdesk.storage.folder import mark
from saltdesk.storage.inspections import ACTIVITIES, CHECKS, FINDINGS, MATERIALS
from saltdesk.storage.notices import NOTICES
from saltdesk.storage.registers import PUBLICATIONS
from saltdesk.storage.replay import replay_problems
from saltdesk.storage.tables.base import database


def problems(store: Store, progress: Progress = unwatched) -> Iterator[str]:
    """Yield one sentence for each fault found in the data."""
    yield from integrity_problems()
    with sentences():
        rows = database.execute_sql(upgrade.SCHEMA_SQL).fetchall()
    if upgrade.fingerprint_of(rows) != upgrade.FINGERPRINTS[upgrade.SCHEMA_VERSION]:
        yield "表结构被改动：表、索引或触发器与本程序的版本不符。"
    yield from audit.problems()
    yield from replay_problems(database, audit.since(0), progress)
    yield from _foreign_data(store)
    yield from _altered_words()
    yield from store.files.problems(set(filter(None, _file_names())))


def _file_names() -> Iterator[str]:
    """Yield the names of all files that records refer to, such as papers, proofs and case documents."""
    for notice in NOTICES.all():
        yield from (notice.file, notice.sealed_file)
    for entry in PUBLICATIONS.all():
        yield from (entry.document_file, entry.evidence_file)
    for paper in CASE_DOCUMENTS.all():
        yield paper.file
    for material in ATTACHMENTS.all():
        yield material.sha256
    yield from _kept_files()


def _kept_files() -> Iterator[str]:
    """Yield the names of photos and reports of inspections, findings and accountability cases."""
    for records in (ACTIVITIES, CHECKS, MATERIALS, FINDINGS, ACCOUNTABILITY_CASES):
        for record in records.all():
            yield from (kept.file for kept in record.files)
    for finding in FINDINGS.all():
        yield from (kept.file for kept in finding.rectification_files)


def _foreign_data(store: Store) -> Iterator[str]:
    marked = mark.marked_trail(store.folder)
    if marked and marked != audit.hash_at(1):
        yield f"数据库 data.db 不是这个文件夹原来的数据（与标记文件 {mark.MARK} 不符）。"


def _altered_words() -> Iterator[str]:
    """Yield a sentence for each notice whose stored text differs from the digest printed on it."""
    for notice in NOTICES.all():
        digest = hashlib.sha256(notice.content.encode("utf-8", "surrogatepass")).hexdigest()
        if (notice.content or notice.digest) and digest != notice.digest:
            yield f"文书 {notice.number} 的登记内容与内容校验值不符。"
