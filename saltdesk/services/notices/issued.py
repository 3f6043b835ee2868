"""The register of issued notices: viewing, reprinting, serving, sealed scans, and checking a paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from saltdesk.domain.base.anchors import read_anchor
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.identifiers import fold_full_width
from saltdesk.domain.base.issued import (
    PRIVATE_OF_DELIVERY,
    Delivery,
    IssuedNotice,
    NoticeStatus,
    PaperCheck,
    Verdict,
    delivery_problems,
)
from saltdesk.domain.base.records import with_values
from saltdesk.domain.notices.archive import content_of
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.domain.notices.notice import CHECK_DIGITS, NoticeContent, with_check
from saltdesk.services.access.hiding import is_hidden, refuse_hidden
from saltdesk.services.access.masking import may_read_words, readable_notices
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, store
from saltdesk.services.notices.effects import effects_of
from saltdesk.storage.areas.notices import DELIVERIES, NOTICES
from saltdesk.storage.trail.audit import Note, anchor_problem
from saltdesk.storage.triggers import HIDDEN

_BRACKETS = str.maketrans({"[": "〔", "]": "〕", "(": "〔", ")": "〕"})
_CHECK = re.compile(rf"([^|]+)\|([0-9a-f]{{{CHECK_DIGITS},64}})(?:\|([0-9:a-f]+))?")
_SCANS: Mapping[bytes, str] = {
    b"%PDF-": "PDF",
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n": "PNG",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"PK\x03\x04": "OFD",
}
"""The first bytes of each file format allowed for the scan of a sealed paper."""


def notices_of(area: Area, record: int, desk: Desk | None = None) -> list[IssuedNotice]:
    """Return the notices issued for one record, void ones included; none for a record hidden from the reader.

    Raises:
        TypeError: the record is in a guarded area and ``desk`` is missing.
    """
    if is_hidden(desk, area, record):
        return []
    found = NOTICES.all(area=area.code, record=record)
    return readable_notices(desk, found) if desk else found


def notice_by_number(number: str) -> IssuedNotice:
    """Return the notice with this number; RuleError if there is none. Plain brackets count as 〔〕."""
    notice = NOTICES.first(number=_folded(number))
    if notice is None:
        raise RuleError(f"没有文号为“{number}”的文书。请核对文号，注意年份用〔〕括起。")
    return notice


def _folded(text: str) -> str:
    return fold_full_width(re.sub(r"\s", "", text)).translate(_BRACKETS)


def may_read(desk: Desk, notice: IssuedNotice) -> bool:
    """Return whether the person at the desk may read this notice.

    They may not if the notice is hidden from them, or if it names a complainant they may not know.
    """
    if is_hidden(desk, Area.NOTICES, notice.id):
        return False
    return may_read_words(desk, notice)


def _refuse_reader(desk: Desk, notice: IssuedNotice) -> None:
    refuse_hidden(desk, Area.NOTICES, notice.id)
    if not may_read(desk, notice):
        if _area_of_source(notice) == Area.CASES.code:
            raise NotAllowed("这份文书写有相对人的身份，只由承办处室和局领导取用。", clause="P1.2.7")
        raise NotAllowed("这份文书写有投诉人的身份，只由投诉处理处室取用。", clause="C5.1")


def _area_of_source(notice: IssuedNotice) -> str:
    """Return the area of the paper that a receipt of service is about, or of the paper itself."""
    return NOTICES.get(notice.record).area if notice.area == Area.NOTICES.code else notice.area


@act("notice.view")
def view(desk: Desk, note: Note, number: str) -> bytes:
    """Return the frozen PDF of an issued notice for viewing; the trail records it, but no copy is counted.

    Raises:
        RuleError, NotAllowed, EnvironmentProblem: as ``reprint``.
    """
    notice = _readable(desk, note, number, "查看")
    return desk.store.files.get(notice.file)


@act("notice.reprint")
def reprint(desk: Desk, note: Note, number: str) -> bytes:
    """Return the frozen PDF of an issued notice, byte for byte; the register counts the copy.

    Raises:
        RuleError: no notice has this number.
        NotAllowed: the notice names a complainant this person may not know.
        EnvironmentProblem: the frozen file is missing or altered.
    """
    return desk.store.files.get(_taken_out(desk, note, number, "补打").file)


@act("notice.reprint")
def content_again(desk: Desk, note: Note, number: str) -> NoticeContent:
    """Return the content of an issued notice for an editable copy; the register counts it like a reprint.

    Raises:
        RuleError: no notice has this number, or it was issued before the register stored the content.
        NotAllowed: the notice names a complainant this person may not know.
    """
    notice = _taken_out(desk, note, number, "取用文字稿")
    if not notice.content:
        raise RuleError("这份文书签发时没有保存文字，只能输出 PDF。")
    return with_check(content_of(notice.content), notice.anchor)


def _readable(desk: Desk, note: Note, number: str, how: str) -> IssuedNotice:
    notice = notice_by_number(number)
    _refuse_reader(desk, notice)
    note.record, note.sentence = notice.id, f"{how}{notice.title} {notice.number}"
    return notice


def _taken_out(desk: Desk, note: Note, number: str, how: str) -> IssuedNotice:
    notice = _readable(desk, note, number, how)
    return NOTICES.update(replace(notice, prints=notice.prints + 1))


@act("notice.deliver")
def record_delivery(desk: Desk, note: Note, key: int, delivery: Delivery) -> Delivery:
    """Record how a notice was served, or that the addressee refused it and it was left (民诉法 87-95).

    Raises:
        RuleError: the notice is void, or a field is missing or impossible; each problem names its field.
        NotAllowed: the notice names a complainant this person may not know.
    """
    notice = allowed(note, NOTICES.get(key))
    _refuse_reader(desk, notice)
    today = desk.clock.today()
    issued_on = notice.issued_at.date() if notice.issued_at else today
    problems = list(delivery_problems(delivery, issued_on, today))
    if problems:
        raise RuleError.of(problems)
    saved = DELIVERIES.insert(replace(delivery, notice=key, recorded_by=desk.actor.name))
    store(note, NOTICES, replace(notice, delivered_on=saved.delivered_on, manner=saved.manner))
    effects_of(KIND_BY_CODE[notice.kind]).served(notice, saved)
    note.record = key
    note.sentence = f"登记送达{notice.title} {notice.number}（{saved.manner.label}）"
    return saved


def deliveries_of(desk: Desk, key: int) -> list[Delivery]:
    """Return the delivery records of a notice, oldest first.

    Masks the receiver, the place and the reason of a refusal for those who may not know the complainant.
    """
    if is_hidden(desk, Area.NOTICES, key):
        return []
    found = DELIVERIES.all(notice=key)
    if may_read(desk, NOTICES.get(key)):
        return found
    return [with_values(delivery, _hidden(delivery)) for delivery in found]


def _hidden(delivery: Delivery) -> dict[str, object]:
    return {name: HIDDEN for name in PRIVATE_OF_DELIVERY if getattr(delivery, name)}


@act("notice.seal")
def file_sealed(desk: Desk, note: Note, key: int, scan: bytes) -> IssuedNotice:
    """Store the scan of the sealed paper with its hash, beside the frozen PDF; it cannot be replaced later.

    Raises:
        RuleError: the notice is void or has a sealed scan already, or the file format is not allowed.
    """
    notice = allowed(note, NOTICES.get(key))
    _refuse_reader(desk, notice)
    if not any(scan.startswith(first) for first in _SCANS):
        kinds = "、".join(dict.fromkeys(_SCANS.values()))
        raise RuleError(f"盖章件须为 {kinds} 文件。", field="sealed_file")
    if notice.sealed_file:
        raise RuleError("这份文书的盖章件已经归档，不能替换。", field="sealed_file", clause="F0.2")
    saved = store(note, NOTICES, replace(notice, sealed_file=desk.store.files.put(scan)))
    note.record, note.sentence = key, f"归档盖章件 {notice.title} {notice.number}"
    note.reason = f"SHA-256 {saved.sealed_file}"
    return saved


@act("notice.reprint")
def sealed_scan(desk: Desk, note: Note, key: int) -> bytes:
    """Return the scan of the sealed paper; the register counts it like a reprint.

    Raises:
        RuleError: the notice has no sealed scan.
        NotAllowed: the notice names a complainant this person may not know.
    """
    number = NOTICES.get(key).number
    notice = _taken_out(desk, note, number, "取用盖章件")
    if not notice.sealed_file:
        raise RuleError("这份文书没有归档盖章件。")
    return desk.store.files.get(notice.sealed_file)


def check_paper(desk: Desk, text: str) -> PaperCheck:
    """Compare a paper with the register by its check text, scanned or typed.

    The text is ``number|16 digits``, on newer papers followed by ``|anchor``: the trail is then compared with
    the entry that the paper knows, so that a trail cut or rewritten after the issue is named. If the notice
    is hidden from the person at the desk, the result holds the verdict, not the notice.

    Raises:
        RuleError: the text is not a check text.
    """
    found = _CHECK.fullmatch(_folded(text.replace("｜", "|").lower()))
    if found is None:
        raise RuleError(f"请输入文书末页二维码的内容：文号、竖线“|”和{CHECK_DIGITS}位校验码。", field="check")
    notice = NOTICES.first(number=found[1])
    hidden = notice is not None and is_hidden(desk, Area.NOTICES, notice.id)
    known = read_anchor(found[3] or "")
    trail = anchor_problem(known, "这份文书") if known else ""
    shown = readable_notices(desk, [notice])[0] if notice and not hidden else None
    return PaperCheck(_verdict(notice, found[2]), shown, trail)


def _verdict(notice: IssuedNotice | None, digits: str) -> Verdict:
    if notice and not notice.digest and not notice.file:
        return Verdict.DESTROYED
    if notice is None or not notice.digest:
        return Verdict.UNKNOWN
    if not notice.digest.startswith(digits):
        return Verdict.CHANGED
    return Verdict.VOID if notice.status is NoticeStatus.VOID else Verdict.GENUINE
