"""Discretion standards: drafts, checks, entry into force and revision (P1.2.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.registers.discretion import (
    CLAUSE,
    DiscretionStandard,
    StandardStatus,
    standard_problems,
    with_only_measure,
)
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, enter, moved, store
from saltdesk.services.registers.laws import repealed_on
from saltdesk.services.registers.standard_procedure import (
    case_of,
    case_problems,
    cases_by_item,
    effect_problems,
)
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import STANDARDS
from saltdesk.storage.trail.audit import Note


def tidy_standard(standard: DiscretionStandard) -> DiscretionStandard:
    """Return a draft as it is saved; it takes effect only by an act of its own."""
    return replace(
        with_only_measure(standard),
        conduct=standard.conduct.strip(),
        effective_from=None,
        effective_to=None,
    )


def draft_problems(standard: DiscretionStandard, item: PowerItem | None) -> Iterator[Problem]:
    """Yield why a draft of a standard of ``item`` cannot be saved.

    The levels are checked only when the standard is put in force.
    """
    if not standard.power_item:
        yield Problem("请选择处罚事项。", "power_item", CLAUSE)
    if not standard.conduct.strip():
        yield Problem("请填写违法行为。", "conduct", CLAUSE)
    if item and (item.power_class is not PowerClass.PENALTY or item.status is ItemStatus.CANCELLED):
        yield Problem(f"“{item.name}”不是有效的处罚事项，不能登记裁量标准。", "power_item", CLAUSE)


def _refuse(standard: DiscretionStandard) -> PowerItem:
    refuse(draft_problems(standard, POWERS.first(id=standard.power_item)))
    return POWERS.get(standard.power_item)


def versions_of(item: int, conduct: str) -> list[DiscretionStandard]:
    """Return all versions of the standard of one conduct under a power item, by number."""
    same = [found for found in STANDARDS.all(power_item=item) if found.conduct == conduct.strip()]
    return sorted(same, key=lambda found: found.number)


def standards_of(item: int) -> list[DiscretionStandard]:
    """Return all standards of a power item, with drafts and superseded ones."""
    return STANDARDS.all(power_item=item)


def beside_problems(
    standard: DiscretionStandard, versions: Iterable[DiscretionStandard]
) -> Iterator[Problem]:
    """Yield a problem if the conduct has another draft among its ``versions``."""
    for found in versions:
        if found.status is StandardStatus.DRAFT and found.id != standard.id:
            sentence = f"“{found.conduct}”已有第{found.number}版草拟，请修改那一版。"
            yield Problem(sentence, "conduct", CLAUSE)


def _draft_beside(standard: DiscretionStandard) -> None:
    refuse(beside_problems(standard, versions_of(standard.power_item, standard.conduct)))


def numbered(standard: DiscretionStandard, versions: Iterable[DiscretionStandard]) -> DiscretionStandard:
    """Return the standard with the number after the last of the ``versions`` of its conduct."""
    return replace(standard, number=max((found.number for found in versions), default=0) + 1)


def _numbered(standard: DiscretionStandard) -> DiscretionStandard:
    return numbered(standard, versions_of(standard.power_item, standard.conduct))


def procedure_problems(item: int) -> tuple[Problem, ...]:
    """Return why the standard of an item cannot change now: it is public and no open case is about it."""
    return tuple(case_problems(POWERS.first(id=item), cases_by_item().get(item)))


@act("standard.add")
def add_standard(desk: Desk, note: Note, standard: DiscretionStandard) -> DiscretionStandard:
    """Add a draft; its levels may be incomplete until it is put in force (``standard_problems``).

    Raises:
        RuleError: no penalty item or no conduct, the conduct has a draft already, or the item is published
            and no open case is about it (D3.2.b.1).
    """
    item = _refuse(standard)
    standard = tidy_standard(standard)
    _draft_beside(standard)
    added = enter(note, STANDARDS, _numbered(replace(standard, adjustment=case_of(item))))
    note.record, note.sentence = added.id, f"登记裁量标准 {item.code} {added.conduct}（第{added.number}版）"
    return added


@act("standard.edit")
def edit_standard(desk: Desk, note: Note, standard: DiscretionStandard) -> DiscretionStandard:
    """Save a changed draft; a standard in force is revised instead."""
    before = allowed(note, STANDARDS.get(standard.id))
    item = _refuse(standard)
    standard = replace(
        tidy_standard(standard), status=before.status, number=before.number, adjustment=case_of(item)
    )
    _draft_beside(standard)
    if (standard.power_item, standard.conduct) != (before.power_item, before.conduct):
        standard = _numbered(standard)
    saved = store(note, STANDARDS, standard)
    note.record, note.sentence = saved.id, f"修改裁量标准 {item.code} {saved.conduct}（第{saved.number}版）"
    return saved


@act("standard.effect")
def effect_standard(desk: Desk, note: Note, key: int, effective_from: date) -> DiscretionStandard:
    """Put a draft in force; the version in force before it ends on that day.

    Raises:
        RuleError: a check fails, its basis is repealed by that day, the day is not after the start of the
            version before, or the case of a published item is not published by then (D3.2.b.1).
    """
    standard = allowed(note, STANDARDS.get(key))
    _refuse(standard)
    problems = list(standard_problems(standard))
    gone = repealed_on(standard.law, standard.article, effective_from)
    if gone:
        sentence = f"所引《{standard.law}》{standard.article}已于{gone}废止或失效，请改引现行依据。"
        problems.append(Problem(sentence, "law", CLAUSE))
    problems += effect_problems(standard, effective_from)
    refuse(problems)
    for before in versions_of(standard.power_item, standard.conduct):
        if before.status is StandardStatus.IN_FORCE:
            _supersede(note, before, effective_from)
    saved = store(note, STANDARDS, replace(standard, effective_from=effective_from, effective_to=None))
    note.record = key
    note.sentence = f"启用裁量标准 {saved.conduct}（第{saved.number}版，{effective_from}起）"
    return saved


def _supersede(note: Note, before: DiscretionStandard, day: date) -> None:
    if before.effective_from and day <= before.effective_from:
        raise RuleError(
            f"启用日期须晚于第{before.number}版的启用日期{before.effective_from}。",
            field="effective_from",
            clause=CLAUSE,
        )
    STANDARDS.update(moved(note, replace(before, effective_to=day), StandardStatus.SUPERSEDED))


@act("standard.revise")
def revise_standard(desk: Desk, note: Note, key: int) -> DiscretionStandard:
    """Add a draft of the next version of a standard in force, with the same levels.

    Raises:
        RuleError: the conduct has a draft already, or no open case is about the published item (D3.2.b.1).
    """
    before = allowed(note, STANDARDS.get(key))
    case = case_of(POWERS.get(before.power_item))
    new = replace(before, id=0, effective_from=None, effective_to=None, document="", adjustment=case)
    draft = _numbered(new)
    _draft_beside(draft)
    added = enter(note, STANDARDS, draft)
    note.record = added.id
    note.sentence = f"修订裁量标准 {added.conduct}（第{before.number}版修订为第{added.number}版草拟）"
    return added
