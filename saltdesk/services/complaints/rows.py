"""Conversion of a row of an old register to a complaint; text that cannot be read is kept verbatim (F0.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import date, datetime, timedelta

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.date_order import broken
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.identifiers import (
    check_credit_code,
    check_identity_card,
    check_post_code,
    fold_full_width,
    mask_name,
    normalise_phone,
)
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.written_dates import Order, Reading, read_moment
from saltdesk.domain.complaints.complainants import (
    Complainant,
    ComplainantType,
    Disclosure,
    IdentityKind,
)
from saltdesk.domain.complaints.complaint import (
    COMPLAINT_FIELDS,
    OPEN_STATES,
    Channel,
    Complaint,
    ComplaintStatus,
    present_elements,
)
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion, Satisfaction
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.services.complaints.fields import (
    CHANNELS,
    COMPLAINT_IMPORT,
    CONCLUSIONS,
    NOBODY,
    NOTHING,
    SATISFACTIONS,
    STATUSES,
    TYPES,
    Kinds,
    read_kinds,
    word,
)
from saltdesk.services.complaints.objects import Directory, settled
from saltdesk.services.desk.importing import CellError, ImportFieldKind, ImportRow, normal

REMARK_MARK = "导入原文："
"""Begins what a remark keeps word for word because no field takes it."""

_TITLES = {one.name: one.title for one in COMPLAINT_IMPORT}
CHANNEL_TITLE = _TITLES["channel"]
_PASSED_ON = ("12345", "12315", "市长", "便民", "政务", "转")
"""What tells that a call came through another office's line; the text is kept beside 电话."""

_BACK = timedelta(days=120)
"""How far a register may go back from one row to the next."""

_PROSE = 8
"""Greatest length of a state in characters; a longer text in a state column describes the handling."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_CONFIDENTIAL = ("是", "保密", "要求保密", "√", "Y", "YES", "需保密")
_OPEN_TO_ALL = ("否", "不保密", "公开", "不要求保密", "N", "NO", "×")


@dataclass(frozen=True)
class OldComplaint:
    """A complaint of an old register with its complainant.

    ``is_dated`` says whether its date could be read; ``year`` is the first year in that text, or 0.
    ``unknown`` are the titles of the fields whose words are none of ours and are kept as text.
    """

    complaint: Complaint
    complainant: Complainant
    year: int = 0
    is_dated: bool = True
    unknown: tuple[str, ...] = ()


@dataclass
class RowReader:
    """Reads one row; ``kept`` collects texts that cannot be read, ``problems`` what the user must correct.

    ``before`` is the time of receipt of the row above, whose year a day without one has.
    """

    row: ImportRow
    today: date
    offices: Mapping[str, str]
    orders: Mapping[str, Order | None]
    known: Directory
    kept: list[str] = field(default_factory=list)
    problems: list[CellError] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    before: datetime | None = None

    @property
    def is_blank(self) -> bool:
        """Return whether the row has only a sequence number, as empty rows of printed forms do."""
        values = (text.strip() for name, text in self.row.values.items() if name != "sequence")
        return all(text in NOTHING for text in values) and not self.row.errors

    def text(self, name: str) -> str:
        """Return the text of a field, or an empty text for signs such as ``/`` or 无."""
        text = normal(ImportFieldKind.TEXT, self.row.text(name))
        return "" if fold_full_width(text) in NOTHING else text

    def keep(self, name: str) -> None:
        """Add the text of a field, as written, to ``kept``."""
        if self.text(name):
            self.kept.append(f"{self.row.headings.get(name) or name}={self.text(name)}")

    def keep_word(self, name: str) -> None:
        """Keep the text of a field whose word is none of ours, and count it."""
        self.keep(name)
        if self.text(name):
            self.unknown.append(_TITLES[name])

    def received(self) -> Reading | None:
        """Return the time of receipt; a day without a year is in the year of the row above."""
        if found := self.moment("received_at"):
            return found
        if self.before is None:
            return None
        found = read_moment(self.text("received_at"), self.today, None, self.before.year)
        # A register goes on: a day long before the row above is of another year.
        return found if found and found.moment > self.before - _BACK else None

    def moment(self, name: str) -> Reading | None:
        """Return the date and time of a field; a date after today is added to ``problems``."""
        text = self.text(name)
        found = read_moment(text, self.today, self.orders.get(name))
        if text and (found is None or not found.is_whole):
            self.keep(name)
        if found and found.moment.date() > self.today:
            sentence = f"“{text}”晚于今天，请核对日期。"
            self.problems.append(CellError(self.row.cell(name), sentence))
        return found

    def day(self, name: str) -> date | None:
        """Return the date of a field."""
        found = self.moment(name)
        return found.moment.date() if found else None

    def short(self, name: str) -> str:
        """Return the text of a field, cut to the limit of the record; ``kept`` gets a longer text in full."""
        text, longest = self.text(name), COMPLAINT_FIELDS[name].longest
        if len(text) > longest:
            self.keep(name)
        return text[:longest]

    def office(self, name: str) -> str:
        """Return the registered name of an office, or the text as written if it is none of our offices."""
        text = self.short(name)
        return self.offices.get(normal(ImportFieldKind.NAME, text), text)


def read_old_complaint(reader: RowReader) -> OldComplaint:
    """Return the complaint of a row, still without a number; the import assigns it."""
    received = reader.received()
    person = _complainant(reader)
    complaint, dropped = _in_order(_with_outcome(reader, _told(reader, received)))
    for name in dropped:
        reader.keep(name)
    faulty = [error for error in reader.row.errors if error.cell != reader.row.cells.get("sequence")]
    reader.problems[:0] = faulty
    remark, private = _remark(reader, person)
    if private:
        person = replace(person, imported=private)
    complaint = replace(
        complaint,
        masked_name=_masked(person),
        elements=sum(present_elements(complaint, person)),
        remark=remark,
    )
    _judge(reader, complaint)
    years = _YEAR.findall(reader.text("received_at"))
    year = int(years[0]) if years else 0
    return OldComplaint(complaint, person, year, received is not None, tuple(reader.unknown))


def dated_by(old: OldComplaint, neighbour: datetime) -> OldComplaint:
    """Return a complaint without a readable date with the date of its neighbour; its remark says so.

    If the text of the date names another year, the date is 1 January of that year.
    """
    moment = neighbour if old.year in (0, neighbour.year) else datetime(old.year, 1, 1)
    told = f"收到时间不能辨认，暂按登记顺序记为{moment.date()}"
    before = old.complaint
    complaint, dropped = _in_order(replace(before, received_at=moment))
    days = [f"{COMPLAINT_FIELDS.label(name)}={getattr(before, name)}" for name in dropped]
    remark = "\n".join(filter(None, (before.remark, told, "；".join(days))))
    return replace(old, complaint=replace(complaint, remark=remark))


def _in_order(complaint: Complaint) -> tuple[Complaint, tuple[str, ...]]:
    """Return a complaint without the days that contradict the day of receipt, and their fields.

    Nobody can mend an old register: such a day is kept as it was written, like one that cannot be read.
    """
    wrong = [rule.earlier if rule.later == "received_at" else rule.later for rule in broken(complaint)]
    names = tuple(dict.fromkeys(wrong))
    return with_values(complaint, dict.fromkeys(names)), names


def _told(reader: RowReader, received: Reading | None) -> Complaint:
    """Return the complaint as received, without its handling."""
    channel = word(Channel, reader.text("channel"), CHANNELS)
    if channel is None:
        reader.keep_word("channel")
    elif any(sign in reader.text("channel") for sign in _PASSED_ON):
        reader.keep("channel")
    kinds = read_kinds(reader.text("kind"))
    if kinds is None:
        reader.keep_word("kind")
        kinds = Kinds(ComplaintKind.NONE_OF_NINE)
    told = Complaint(
        channel=channel or Channel.UNKNOWN,
        received_at=received.moment if received else None,
        received_by=reader.text("received_by"),
        object_office=reader.office("object_office"),
        object_person=reader.short("object_person"),
        matter=reader.short("matter"),
        facts=reader.text("facts"),
        request=reader.short("request"),
        materials=reader.short("materials"),
        occurred_on=reader.day("occurred_on"),
        occurred_at=reader.short("occurred_at"),
        kind=kinds.main,
        kinds=kinds.further,
        old_number=reader.text("number") or reader.text("sequence"),
    )
    return settled(told, reader.known)


def _with_outcome(reader: RowReader, complaint: Complaint) -> Complaint:
    """Return the complaint with its state and, if it is closed, its result; a closed one is archived."""
    answer, answered_on, conclusion = _answer(reader), reader.day("answered_on"), _conclusion(reader)
    status = _status(reader, bool(answer or answered_on or conclusion))
    is_open = status in OPEN_STATES
    if is_open:
        for name in ("answer", "answered_on", "conclusion"):
            reader.keep(name)
    refusal = _refusal(reader)
    complaint = replace(
        complaint,
        status=status,
        handling_office=reader.office("handling_office"),
        assignee=reader.text("assignee"),
        decided_on=reader.day("decided_on"),
        investigation=reader.text("investigation"),
        refusal_reason=refusal,
        refusal_text=reader.text("refusal_text"),
    )
    if is_open:
        return _without_own_handler(reader, complaint)
    return replace(
        complaint,
        answer=answer,
        answered_on=answered_on,
        answered_how=reader.text("answered_how"),
        conclusion=conclusion,
        satisfaction=_satisfaction(reader),
        archived_on=answered_on,
    )


def _without_own_handler(reader: RowReader, complaint: Complaint) -> Complaint:
    """Return an open complaint without a handler it is about; the remark keeps the text (A15)."""
    if reader.known.offices.get(complaint.handling_office) not in complaint.object_offices:
        return complaint
    reader.keep("handling_office")
    return replace(complaint, handling_office="", assignee="")


def _answer(reader: RowReader) -> str:
    """Return the result; many registers describe it in the state column."""
    answer, told = reader.text("answer"), reader.text("status")
    is_story = len(told) > _PROSE and word(ComplaintStatus, told, STATUSES) is None
    return "\n".join(filter(None, (answer, told if is_story else "")))


def _status(reader: RowReader, has_result: bool) -> ComplaintStatus:
    """Return registered, accepted or archived; every closed state of an old register becomes archived."""
    told = reader.text("status")
    status = word(ComplaintStatus, told, STATUSES)
    if status in OPEN_STATES:
        return status
    if status is None and not has_result:
        reader.keep("status")
        return ComplaintStatus.REGISTERED
    if status is not ComplaintStatus.ARCHIVED and len(told) <= _PROSE:
        reader.keep("status")
    return ComplaintStatus.ARCHIVED


def _conclusion(reader: RowReader) -> Conclusion | None:
    found = word(Conclusion, reader.text("conclusion"), CONCLUSIONS)
    if found is None:
        reader.keep_word("conclusion")
    return found


def _satisfaction(reader: RowReader) -> Satisfaction | None:
    found = word(Satisfaction, reader.text("satisfaction"), SATISFACTIONS)
    if found is None:
        reader.keep_word("satisfaction")
    return found


def _refusal(reader: RowReader) -> RefusalReason | None:
    text = normal(ImportFieldKind.WORD, reader.text("refusal_reason"))
    number = re.fullmatch(r"第?[(]?([1-5])[)]?(?:种|项)?(?:情形)?", text)
    found = RefusalReason.from_code(number[1]) if number else word(RefusalReason, text, {})
    if found is None:
        reader.keep_word("refusal_reason")
    return found


def _complainant(reader: RowReader) -> Complainant:
    """Return the complainant; valid numbers are normalised, others are kept as written."""
    name = reader.text("name")
    is_nobody = normal(ImportFieldKind.NAME, name) in NOBODY
    kind = word(ComplainantType, reader.text("complainant_type"), TYPES)
    if kind is None:
        reader.keep("complainant_type")
    id_kind, id_number = _identity(reader)
    return Complainant(
        complainant_type=kind or ComplainantType.CITIZEN,
        disclosure=Disclosure.ANONYMOUS if is_nobody else Disclosure.REAL_NAME,
        is_confidential=_is_confidential(reader),
        name="" if is_nobody else name,
        contact=_checked(normalise_phone, reader.text("contact")),
        id_kind=id_kind,
        id_number=id_number,
        credit_code=_checked(check_credit_code, reader.text("credit_code")),
        address=reader.text("address"),
        post_code=_checked(check_post_code, reader.text("post_code")),
        email=reader.text("email"),
    )


def _checked(check: Callable[[str], str], text: str) -> str:
    try:
        return check(text) if text else ""
    except RuleError:
        return text


def _identity(reader: RowReader) -> tuple[IdentityKind, str]:
    """Return kind and number of the document; an invalid identity card number counts as another kind."""
    text = reader.text("id_number")
    try:
        number = check_identity_card(text, reader.today, first_generation=True) if text else ""
    except RuleError:
        return IdentityKind.OTHER, text
    return IdentityKind.ID_CARD, number


def _is_confidential(reader: RowReader) -> bool:
    """Return whether the identity is confidential; an unclear word counts as yes."""
    plain = normal(ImportFieldKind.WORD, reader.text("is_confidential")).upper()
    if plain and plain not in (*_CONFIDENTIAL, *_OPEN_TO_ALL):
        reader.keep("is_confidential")
    return bool(plain) and plain not in _OPEN_TO_ALL


def _masked(person: Complainant) -> str:
    if person.disclosure is Disclosure.ANONYMOUS:
        return Disclosure.ANONYMOUS.label
    return mask_name(person.name) or "未留姓名"


def _remark(reader: RowReader, person: Complainant) -> tuple[str, str]:
    """Return the remark with the kept texts and, separately, the texts that may reveal the complainant."""
    known = [text for text in (person.name, person.contact, person.id_number, person.email) if len(text) > 1]
    secret = [reader.text("identity_rest")] if reader.text("identity_rest") else []
    remark = reader.text("remark")
    kept: list[str] = []
    for text in reader.kept:
        (secret if any(one in text for one in known) else kept).append(text)
    if any(one in remark for one in known):
        secret.append(f"备注={remark}")
        remark = ""
    told = REMARK_MARK + "；".join(kept) if kept else ""
    return "\n".join(filter(None, (remark, told))), "；".join(secret)


def _judge(reader: RowReader, complaint: Complaint) -> None:
    """Add to the reader's problems what blocks the import of the row."""
    for problem in COMPLAINT_FIELDS["facts"].problems(complaint.facts):
        reader.problems.append(CellError(reader.row.cell("facts"), problem.sentence))
    told = (complaint.matter, complaint.facts, complaint.object_office, complaint.answer, complaint.remark)
    if not any(told) and not reader.problems:
        cell = reader.row.cell("matter", "facts")
        reader.problems.append(CellError(cell, "本行没有投诉对象、事项、内容或结果，请补充或删除本行。"))
