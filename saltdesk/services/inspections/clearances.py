"""The register of needless proofs and steps (S4.2.4): entered, cancelled or kept, and its import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from saltdesk.domain.base.date_order import future_problems
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.inspections.clearances import (
    CLAUSE,
    CLEARANCE_FIELDS,
    Clearance,
    ClearanceKind,
    clearance_problems,
)
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, read_word
from saltdesk.services.desk.list_import import Check, ListImport, importing_act
from saltdesk.services.desk.states import allowed, enter, store
from saltdesk.services.lists.known_powers import known_powers
from saltdesk.storage.areas.supervision import CLEARANCES
from saltdesk.storage.trail.audit import Note

_NAME, _DATE = ImportFieldKind.NAME, ImportFieldKind.DATE
_NAME_HEADINGS = ("名称", "证明名称", "环节名称", "证明事项")
_POWER_HEADINGS = ("涉及的权力事项", "权力事项", "事项编码", "事项名称")
_TEXTS = ("name", "office", "basis_checked", "checked_by", "note")


@act("clearance.add")
def add_clearance(desk: Desk, note: Note, entry: Clearance) -> Clearance:
    """Add a proof or step that was checked for a legal basis; RuleError for what it lacks."""
    entry = tidy_clearance(with_entered(Clearance(), entry))
    _refuse(desk, entry)
    saved = enter(note, CLEARANCES, entry)
    note.record, note.sentence = saved.id, f"登记清理事项“{saved.name}”（{saved.office}）"
    return saved


@act("clearance.edit")
def edit_clearance(desk: Desk, note: Note, entry: Clearance) -> Clearance:
    """Save a changed entry that is still to be decided."""
    before = allowed(note, CLEARANCES.get(entry.id))
    entry = tidy_clearance(with_entered(before, entry))
    _refuse(desk, entry)
    saved = store(note, CLEARANCES, entry)
    note.record, note.sentence = saved.id, f"修改清理事项“{saved.name}”"
    return saved


@act("clearance.cancel")
def cancel_proof(desk: Desk, note: Note, key: int, cancelled_on: date, document: str = "") -> Clearance:
    """Record that a proof or step is no longer asked for, since when and by which paper."""
    entry = replace(
        CLEARANCES.get(key),
        cancelled_on=cancelled_on,
        cancelled_by=desk.actor.name,
        document=document.strip(),
    )
    refuse(future_problems(entry, ("cancelled_on",), desk.clock.today(), CLAUSE))
    saved = store(note, CLEARANCES, entry)
    note.record, note.sentence = key, f"取消“{saved.name}”（{saved.office}，{cancelled_on}起）"
    return saved


@act("clearance.keep")
def keep_proof(_desk: Desk, note: Note, key: int, basis: str) -> Clearance:
    """Record that a proof or step has a legal basis and stays; RuleError without that basis."""
    if not basis.strip():
        refuse([Problem("请写明保留的法律法规依据。", "kept_basis", CLAUSE)])
    saved = store(note, CLEARANCES, replace(CLEARANCES.get(key), kept_basis=basis.strip()))
    note.record, note.reason = key, saved.kept_basis
    note.sentence = f"“{saved.name}”有依据，保留"
    return saved


def tidy_clearance(entry: Clearance) -> Clearance:
    """Return an entry without blanks around its texts."""
    return replace(entry, **{name: getattr(entry, name).strip() for name in _TEXTS})


def _refuse(desk: Desk, entry: Clearance) -> None:
    same = CLEARANCES.first(name=entry.name, office=entry.office)
    problems = [*clearance_problems(entry, same)]
    refuse([*problems, *future_problems(entry, ("checked_on",), desk.clock.today(), CLAUSE)])


def _rules() -> Check:
    def check(entry: Clearance, same: Clearance | None) -> Iterator[Problem]:
        return clearance_problems(entry, same)

    return check


CLEARANCE_IMPORT: ListImport[Clearance] = ListImport(
    "证明和环节清理台账",
    CLEARANCES,
    Clearance(),
    import_fields(
        (CLEARANCE_FIELDS,),
        ImportField("kind", headings=("类别", "类型"), required=True, kind=ImportFieldKind.WORD),
        ImportField("name", headings=_NAME_HEADINGS, required=True, kind=_NAME),
        ImportField("power_item", headings=_POWER_HEADINGS, kind=_NAME),
        ImportField("office", headings=("处室", "责任部门"), required=True, kind=_NAME),
        ImportField("basis_checked", headings=("依据", "原依据", "设定依据"), required=True),
        ImportField("checked_on", headings=("清理日期", "日期"), required=True, kind=_DATE),
        ImportField("checked_by", headings=("清理人", "经办人"), required=True, kind=_NAME),
        ImportField("note", headings=("说明",)),
    ),
    key=("name", "office"),
    label=("name", "office"),
    rules=_rules,
    tidy=tidy_clearance,
    references={"power_item": known_powers},
    readers={
        "kind": partial(
            read_word,
            ClearanceKind,
            synonyms={"证明材料": ClearanceKind.PROOF, "程序": ClearanceKind.STEP},
            what="种类",
        )
    },
)

apply_clearance_import = importing_act("clearance.import", CLEARANCE_IMPORT)
