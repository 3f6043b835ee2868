"""Reads a row of a workbook of cases: the case with its counterpart, and what must be mended first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import field, replace
from datetime import date
from typing import Any, TypeVar

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.date_order import future_problems, order_problems
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.written_dates import read_moment
from saltdesk.domain.cases.case import CASE_FIELDS, Case, CaseStatus
from saltdesk.domain.cases.counterpart import Counterpart, settled, shown_name
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.versions import ChangeAction, ItemRevision, ListKind, is_in_force, record_of
from saltdesk.services.access.cases import handles
from saltdesk.services.cases.import_fields import (
    CASE_IMPORT,
    read_decision,
    read_source,
    read_status,
    read_type,
    read_withheld,
)
from saltdesk.services.cases.import_links import publicity_of, state_of, state_problems
from saltdesk.services.cases.items import office_of, tied_to
from saltdesk.services.cases.steps import CLAUSE, PAST
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import CellError, ImportFieldKind, ImportRow, cell_errors, kept_text
from saltdesk.services.desk.people import names_of
from saltdesk.services.desk.person_names import named_among
from saltdesk.services.lists.known_powers import known_powers
from saltdesk.storage.areas.people import OFFICES, STAFF
from saltdesk.storage.areas.registers import OFFICERS
from saltdesk.storage.areas.versions import REVISIONS

T = TypeVar("T")

TEXTS = (
    *("matter", "facts", "refusal_text", "told_how", "place_name", "decision_text", "base", "amount"),
    *("departure", "served_how", "withheld_why", "withheld_by", "execution", "end_reason"),
)
DAYS = tuple(one.name for one in CASE_IMPORT if one.kind is ImportFieldKind.DATE)
IDENTITY = ("credit_code", "head", "id_number", "phone", "address")
"""Fields of the counterpart that a workbook may hold; a masked value (with ``*``) is left out."""

_KINDS = {one.name: one.kind for one in CASE_IMPORT}
_MASK = "*"


@dataclass
class ReadCase:
    """A row as read: the case as it would be new, its counterpart, and the faulty cells."""

    row: ImportRow
    case: Case
    party: Counterpart
    item: PowerItem | None = None
    errors: list[CellError] = field(default_factory=list)
    is_listed: bool = True

    @property
    def cell(self) -> str:
        """Return the cell at which the row is told."""
        return self.row.cell("outside_number", "number", "counterpart")

    @property
    def label(self) -> str:
        """Return what people call the row."""
        return " ".join(filter(None, (self.case.outside_number or self.case.number, self.case.item_name)))


class CaseRows:
    """Reads rows; what they may name is loaded once."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._today = desk, desk.clock.today()
        self._powers = known_powers()
        self._revisions: dict[int, list[ItemRevision]] = defaultdict(list)
        for revision in REVISIONS.all(kind=ListKind.POWERS):
            self._revisions[revision.item].append(revision)
        self._offices = {name: office for office in OFFICES.all() for name in names_of(office.code)}
        self._staff, self._officers = STAFF.all(), {one.name: one for one in OFFICERS.all()}
        self._office_of_item: dict[int, tuple[str, str]] = {}

    def read(self, row: ImportRow) -> ReadCase:
        """Return the row as a case; what cannot be read is an error at its cell."""
        one = ReadCase(row, Case(), Counterpart(), errors=list(row.errors))
        faulty = {error.cell for error in row.errors}
        values: dict[str, Any] = {name: self._day(one, name) for name in DAYS if row.cell(name) not in faulty}
        values |= {name: _text(row, name) for name in (*TEXTS, "number", "outside_number")}
        one.case = with_values(Case(), {name: value for name, value in values.items() if value})
        self._tie(one)
        self._place(one)
        self._read_words(one)
        self._read_people(one)
        self._read_party(one)
        self._judge(one)
        return one

    def _try(self, one: ReadCase, name: str, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except RuleError as error:
            one.errors.append(CellError(one.row.cell(name, "counterpart"), error.sentence))
            return None

    def _day(self, one: ReadCase, name: str) -> date | None:
        text = one.row.text(name)
        if not text or text in ("/", "-", "—", "无"):
            return None
        found = read_moment(text, self._today)
        if found is None or not found.is_whole:
            one.errors.append(CellError(one.row.cell(name), f"“{text}”不是日期，请写成 2026-11-23。"))
            return None
        return found.moment.date()

    def _tie(self, one: ReadCase) -> None:
        """Tie the case to its item as it was public on the day of receipt, else as it is now (A22)."""
        text = one.row.text("item_code") or one.row.text("item_name")
        if not text:
            one.errors.append(CellError(one.row.cell("item_code", "item_name"), "请填写事项编码或事项名称。"))
            return
        name = "item_code" if one.row.text("item_code") else "item_name"
        key = self._try(one, name, lambda: self._powers.find(text))
        if key is None:
            return
        revision = self._revision(key, one.case.received_on)
        found = record_of(revision.kind, revision.content) if revision else self._powers.items[key]
        assert isinstance(found, PowerItem)
        one.item, one.is_listed = found, revision is not None
        one.case = tied_to(replace(one.case, item=key), found, revision.id if revision else 0)

    def _revision(self, item: int, day: date | None) -> ItemRevision | None:
        among = self._revisions.get(item, []) if day else []
        return next(
            (
                found
                for found in among
                if day and is_in_force(found, day) and found.action is not ChangeAction.CANCEL
            ),
            None,
        )

    def _place(self, one: ReadCase) -> None:
        """Give the case the office of its item; another office's row is faulty before it is compared."""
        if one.item is None:
            return
        if one.item.id not in self._office_of_item:
            self._office_of_item[one.item.id] = office_of(one.item)
        code, name = self._office_of_item[one.item.id]
        if not code:
            told = self._offices.get(one.row.text("office"))
            code, name = (
                (told.code, told.name) if told else (self._desk.actor.office, self._desk.actor.office_name)
            )
        if not handles(self._desk, code):
            sentence = f"这个事项由{name}承办，请由该处室导入。"
            one.errors.append(CellError(one.row.cell("item_code", "item_name"), sentence))
        entrustments = one.item.entrustments if one.item.entrusted_body.strip() else ()
        one.case = replace(
            one.case,
            office=name,
            office_code=code,
            body=one.item.body,
            officers=one.item.officers,
            entrustment=entrustments[0] if len(entrustments) == 1 else 0,
        )

    def _read_words(self, one: ReadCase) -> None:
        rule, row = one.case.rule, one.row
        told = self._try(one, "status", lambda: read_status(row.text("status")))
        decision = self._try(one, "decision", lambda: read_decision(row.text("decision"), rule))
        source = self._try(one, "source", lambda: read_source(row.text("source"), rule))
        withheld = self._try(one, "withheld", lambda: read_withheld(row.text("withheld")))
        case = replace(one.case, decision=decision, withheld=withheld, source=source or one.case.source)
        one.errors += cell_errors(state_problems(case, told), row, "counterpart")
        state = CaseStatus.SUSPENDED if told is CaseStatus.SUSPENDED else state_of(case)
        one.case = replace(case, status=state, publicity=publicity_of(case))

    def _read_people(self, one: ReadCase) -> None:
        names = one.row.text("officer_names")
        if names:
            found = [self._officers[name] for name in names.split("、") if name in self._officers]
            one.case = replace(one.case, officers=tuple(officer.id for officer in found), officer_names=names)
        else:
            by_id = {officer.id: officer.name for officer in self._officers.values()}
            known = "、".join(by_id[key] for key in one.case.officers if key in by_id)
            one.case = replace(one.case, officer_names=known)
        holder = one.row.text("holder")
        people = named_among(holder, self._staff)
        one.case = replace(one.case, holder=holder, holders=() if people.problems else people.ids)

    def _read_party(self, one: ReadCase) -> None:
        row = one.row
        values = {name: _text(row, name) for name in IDENTITY}
        values = {name: text for name, text in values.items() if _MASK not in text}
        name = _text(row, "counterpart")
        has_code, has_document = bool(values.get("credit_code")), bool(values.get("id_number"))
        kind = self._try(
            one, "party_type", lambda: read_type(row.text("party_type"), name, has_code, has_document)
        )
        party = with_values(Counterpart(party_type=kind or Counterpart().party_type, name=name), values)
        party, problems = settled(party, self._today)
        one.party = party
        one.case = replace(one.case, counterpart=shown_name(party))
        one.errors += cell_errors(problems, row, "counterpart")

    def _judge(self, one: ReadCase) -> None:
        case = one.case
        if not case.matter:
            one.case = case = replace(case, matter=case.item_name)
        if case.received_on is None and not any(
            error.cell == one.row.cell("received_on") for error in one.errors
        ):
            one.errors.append(CellError(one.row.cell("received_on", "counterpart"), "请填写收到日期。"))
        problems = [*order_problems(case), *future_problems(case, PAST, self._today, CLAUSE)]
        for name in ("matter", "outside_number", "served_how", "told_how", "base", "amount"):
            text = getattr(case, name)
            problems += CASE_FIELDS[name].problems(text, CLAUSE) if text else ()
        one.errors += cell_errors(problems, one.row, "counterpart")
        if (case.decision is None) != (case.decided_on is None) and not one.errors:
            sentence = "请填写决定日期。" if case.decision else "请填写决定。"
            one.errors.append(CellError(one.row.cell("decided_on", "decision", "counterpart"), sentence))


def _text(row: ImportRow, name: str) -> str:
    return kept_text(_KINDS[name], row.text(name))
