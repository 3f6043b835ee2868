"""Lists of fees and government funds (C5.2.1(9))."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.registers.fees import CLAUSE, FeeItem, fee_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.areas.registers import FEES
from saltdesk.storage.trail.audit import Note


def tidy_fee(fee: FeeItem) -> FeeItem:
    """Return the entry as it is saved."""
    return replace(fee, code=fee.code.strip(), name=fee.name.strip())


def fee_entry_problems(fee: FeeItem, same: FeeItem | None) -> Iterator[Problem]:
    """Yield why an entry cannot be saved; ``same`` is the present one with its code."""
    yield from fee_problems(fee)
    if same and same.id != fee.id:
        yield Problem(f"编码 {fee.code} 已用于“{same.name}”，请换一个编码。", "code", CLAUSE)


def _refuse(fee: FeeItem) -> FeeItem:
    fee = tidy_fee(fee)
    refuse(fee_entry_problems(fee, FEES.first(code=fee.code)))
    return fee


@act("fee.add")
def add_fee(desk: Desk, note: Note, fee: FeeItem) -> FeeItem:
    """Add a fee or a fund; RuleError names missing or duplicate values."""
    added = FEES.insert(_refuse(fee))
    note.record, note.sentence = added.id, f"登记{added.kind.label} {added.code} {added.name}"
    return added


@act("fee.edit")
def edit_fee(desk: Desk, note: Note, fee: FeeItem) -> FeeItem:
    """Save a changed entry."""
    saved = FEES.update(_refuse(fee))
    note.record, note.sentence = saved.id, f"修改{saved.kind.label} {saved.code} {saved.name}"
    return saved
