"""What a package holds: the lists in force, and the published results without the identity of people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.records import to_plain
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.results import Publicity
from saltdesk.domain.complaints.masks import together
from saltdesk.domain.exchange.package import PackageEntry
from saltdesk.domain.lists.items import DutyItem, PowerItem
from saltdesk.domain.lists.versions import Listed, ListKind
from saltdesk.domain.registers.publications import Publication, Subject
from saltdesk.services.access.cases import barred_cases
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists.public_lists import current_version, list_as_of
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.registers import PUBLICATIONS
from saltdesk.storage.identities import party_masks

_POWER_TEXTS = (
    *("code", "name", "subject", "legal_basis", "applies_to", "flow", "materials", "discretion"),
    *("statutory_limit", "promised_limit", "extension_condition", "fees", "handling_office"),
    *("entrusted_body", "complaint_phone", "note"),
)
"""Texts of a power that the public list shows; posts and persons stay in the office."""

_STEP_TEXTS = ("name", "limit", "unit", "following", "excluded")
_DUTY_TEXTS = ("content", "basis", "accountability", "accountability_basis", "note")


@dataclass(frozen=True)
class Contents:
    """The data files of a package by name, the hashes of its documents, and its entries."""

    data: dict[str, bytes]
    documents: tuple[str, ...]
    entries: tuple[PackageEntry, ...]


def contents_of(desk: Desk, since: date | None, until: date | None) -> Contents:
    """Return the public content: lists in force today, results published between two days, both included.

    Names of natural persons are masked as in the ledger; organisations are named as published.
    """
    today = desk.clock.today()
    powers, duties = (list_as_of(kind, today) for kind in (ListKind.POWERS, ListKind.DUTIES))
    cases = list(_published(desk, since, until))
    published = PUBLICATIONS.grouped("record", [case.id for case in cases], subject=Subject.RESULT)
    masks = party_masks([case.id for case in cases])
    results = together(
        masks.values(),
        lambda: [_result(case, masks[case.id].masked, published.get(case.id, ())) for case in cases],
    )
    notices = [entry for kind in ListKind for entry in _of_list(kind)]
    registered = [one for case in cases for one in published.get(case.id, ())]
    documents = {one.document_file for one in (*notices, *registered) if one.document_file}
    return Contents(
        {
            "data/powers.json": _text([_power(one) for one in powers]),
            "data/duties.json": _text([_duty(one) for one in duties]),
            "data/publications.json": _text([_publication(one) for one in notices]),
            "data/results.json": _text(results),
        },
        tuple(sorted(documents)),
        (*_entries(powers, "power"), *_entries(duties, "duty"), *map(_entry, cases)),
    )


def _published(desk: Desk, since: date | None, until: date | None) -> Iterator[Case]:
    hidden = barred_cases(desk)
    for case in CASES.all(publicity=Publicity.PUBLIC):
        day = case.published_on
        if case.id not in hidden and day and (since or day) <= day <= (until or day):
            yield case


def _of_list(kind: ListKind) -> list[Publication]:
    version = current_version(kind)
    return PUBLICATIONS.all(subject=Subject.VERSION, record=version.id) if version else []


def _key(one: Listed) -> str:
    return one.code if isinstance(one.record, PowerItem) else str(one.record.id)


def _entries(listed: Sequence[Listed], kind: str) -> Iterator[PackageEntry]:
    for one in listed:
        title = f"{one.code} {one.name}" if kind == "power" else f"{one.code} {one.name[:30]}"
        yield PackageEntry(f"{kind}:{_key(one)}", title.strip())


def _entry(case: Case) -> PackageEntry:
    return PackageEntry(f"result:{case.number}", f"{case.number} {case.item_name}")


def _power(one: Listed) -> dict[str, Any]:
    item = one.record
    assert isinstance(item, PowerItem)
    steps = [{name: _value(getattr(step, name)) for name in _STEP_TEXTS} for step in item.steps]
    told = {name: getattr(item, name) for name in _POWER_TEXTS}
    effective = one.revision.effective_from if one.revision else item.published_on
    return {
        "id": f"power:{item.code}",
        **told,
        "class": item.power_class.label,
        "steps": steps,
        "effective_from": _value(effective),
    }


def _duty(one: Listed) -> dict[str, Any]:
    item = one.record
    assert isinstance(item, DutyItem)
    told = {name: getattr(item, name) for name in _DUTY_TEXTS}
    return {"id": f"duty:{item.id}", "power": one.code, "stage": item.stage.label, **told}


def _result(case: Case, masked: Any, published: Sequence[Publication]) -> dict[str, Any]:
    return {
        "id": f"result:{case.number}",
        "outside_number": case.outside_number,
        "power": case.item_code,
        "name": case.item_name,
        "class": case.power_class.label,
        "counterpart": case.counterpart,
        "office": case.office,
        "decision": case.decision.label if case.decision else "",
        "decided_on": _value(case.decided_on),
        "text": masked(case.decision_text),
        "fine": case.amount,
        "served_on": _value(case.served_on),
        "published_on": _value(case.published_on),
        "publications": [_publication(one) for one in published],
    }


def _publication(one: Publication) -> dict[str, Any]:
    return {
        "title": one.title,
        "channel": one.channel.label,
        "published_on": _value(one.published_on),
        "place": one.place,
        "document": f"documents/{one.document_file}" if one.document_file else "",
        "document_name": one.document_name,
    }


def _value(value: object) -> object:
    return value.label if isinstance(value, Vocabulary) else to_plain(value)


def _text(rows: list[dict[str, Any]]) -> bytes:
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, indent=1).encode()
