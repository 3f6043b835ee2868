"""The documents the notice rests on: shipped entries of the law register, cited by papers (F0.1, A6.2a)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from saltdesk.domain.lists.laws import Law, LawLevel
from saltdesk.paths import resource
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.areas.people import SETTINGS, StoredSetting
from saltdesk.storage.areas.registers import LAWS
from saltdesk.storage.trail.audit import Note

NOTICE: Final = "notice"
LIST_SYSTEM: Final = "list_system"
REFORM_PLAN: Final = "reform_plan"
ACCOUNTABILITY: Final = "accountability"

_NOTE: Final = "随程序提供；公布日期、施行日期和空缺的文号请核对原件后补录。"


def are_shipped() -> bool:
    """Return whether the office has these entries; it may have edited them since."""
    return SETTINGS.first(name=_setting(NOTICE)) is not None


@act("law.ship")
def ship_basis_documents(desk: Desk, note: Note) -> None:
    """Add the documents to the register of an office that was set up before they were shipped."""
    with resource("bureau.toml").open("rb") as file:
        added = store_basis_documents(tomllib.load(file)["basis_document"])
    note.sentence = f"登记随程序提供的依据文件{added}件"


def store_basis_documents(rows: Iterable[Mapping[str, Any]]) -> int:
    """Store the documents inside an act and return their number; one the office has already is taken over."""
    wanted = list(rows)
    for row in wanted:
        title, number = str(row["title"]), str(row["document_number"])
        known = LAWS.first(title=title, document_number=number) if number else LAWS.first(title=title)
        law = known or LAWS.insert(Law(title, number, LawLevel.DOCUMENT, note=_NOTE))
        SETTINGS.insert(StoredSetting(_setting(str(row["code"])), str(law.id)))
    return len(wanted)


def citation_of(code: str, day: date) -> str:
    """Return how a paper of ``day`` cites a document: 《title》（number）; empty if repealed or unknown."""
    row = SETTINGS.first(name=_setting(code))
    law = LAWS.get(int(row.value)) if row else None
    if law is None or (law.repealed_on and law.repealed_on <= day):
        return ""
    return f"《{law.title}》（{law.document_number}）" if law.document_number else f"《{law.title}》"


def _setting(code: str) -> str:
    return f"basis_{code}"
