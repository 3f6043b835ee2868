"""Registers of enforcement: bodies, entrustments, officers (P1.2.6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment, Officer, entry_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.registers.register_events import note_changes
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS, OFFICERS
from saltdesk.storage.trail.audit import Note


def tidy_body(body: EnforcementBody) -> EnforcementBody:
    """Return the body as it is saved."""
    return replace(body, name=body.name.strip())


def body_entry_problems(body: EnforcementBody, same: EnforcementBody | None) -> Iterator[Problem]:
    """Yield why a body cannot be saved; ``same`` is the present one with its name (P1.2.6a)."""
    yield from entry_problems(body)
    if same and same.id != body.id:
        yield Problem(f"执法主体“{body.name}”已经登记。", "name", "P1.2.6a")


def _refuse_body(body: EnforcementBody) -> EnforcementBody:
    body = tidy_body(body)
    refuse(body_entry_problems(body, BODIES.first(name=body.name)))
    return body


@act("body.add")
def add_body(desk: Desk, note: Note, body: EnforcementBody) -> EnforcementBody:
    """Add a body; RuleError names missing, contradictory or duplicate values (P1.2.6a)."""
    added = BODIES.insert(_refuse_body(body))
    note.record, note.sentence = added.id, f"登记执法主体 {added.name}"
    return added


@act("body.edit")
def edit_body(desk: Desk, note: Note, body: EnforcementBody) -> EnforcementBody:
    """Save a changed body."""
    saved = BODIES.update(_refuse_body(body))
    note.record, note.sentence = saved.id, f"修改执法主体 {saved.name}"
    note_changes(desk, note)
    return saved


def cancelled_problems(entrustment: Entrustment, items: Mapping[int, PowerItem]) -> Iterator[Problem]:
    """Yield a problem for each cancelled item of an entrustment, given the items by id (P1.2.6b)."""
    for key in entrustment.items:
        if items[key].status is ItemStatus.CANCELLED:
            yield Problem(f"“{items[key].name}”已取消，不能委托。", "items", "P1.2.6b")


def _refuse_entrustment(entrustment: Entrustment) -> None:
    refuse(entry_problems(entrustment))
    BODIES.get(entrustment.body)
    refuse(cancelled_problems(entrustment, {key: POWERS.get(key) for key in entrustment.items}))


@act("entrustment.add")
def add_entrustment(desk: Desk, note: Note, entrustment: Entrustment) -> Entrustment:
    """Add an entrustment of power items; RuleError names missing values (P1.2.6b)."""
    _refuse_entrustment(entrustment)
    added = ENTRUSTMENTS.insert(entrustment)
    note.record, note.sentence = added.id, f"登记委托 {added.trustee}（{len(added.items)}项）"
    return added


@act("entrustment.edit")
def edit_entrustment(desk: Desk, note: Note, entrustment: Entrustment) -> Entrustment:
    """Save a changed entrustment."""
    _refuse_entrustment(entrustment)
    saved = ENTRUSTMENTS.update(entrustment)
    note.record, note.sentence = saved.id, f"修改委托 {saved.trustee}（{len(saved.items)}项）"
    note_changes(desk, note)
    return saved


def tidy_officer(officer: Officer) -> Officer:
    """Return the officer as saved."""
    return replace(officer, name=officer.name.strip(), certificate_number=officer.certificate_number.strip())


def officer_entry_problems(officer: Officer, same: Officer | None) -> Iterator[Problem]:
    """Yield why an officer cannot be saved; ``same`` is the present one with the certificate (P1.2.6c)."""
    yield from entry_problems(officer)
    if same and same.id != officer.id:
        sentence = f"证件号码 {officer.certificate_number} 已登记在{same.name}名下。"
        yield Problem(sentence, "certificate_number", "P1.2.6c")


def _refuse_officer(officer: Officer) -> Officer:
    officer = tidy_officer(officer)
    refuse(officer_entry_problems(officer, OFFICERS.first(certificate_number=officer.certificate_number)))
    return officer


@act("officer.add")
def add_officer(desk: Desk, note: Note, officer: Officer) -> Officer:
    """Add a certified officer; RuleError names missing or duplicate values (P1.2.6c)."""
    added = OFFICERS.insert(_refuse_officer(officer))
    note.record, note.sentence = added.id, f"登记执法人员 {added.name}（{added.certificate_number}）"
    return added


@act("officer.edit")
def edit_officer(desk: Desk, note: Note, officer: Officer) -> Officer:
    """Save a changed officer, such as a renewed or suspended certificate."""
    saved = OFFICERS.update(_refuse_officer(officer))
    note.record, note.sentence = saved.id, f"修改执法人员 {saved.name}（{saved.state.label}）"
    note.reason = saved.state_reason
    note_changes(desk, note)
    return saved


def bodies() -> list[EnforcementBody]:
    """Return all bodies in the order of entry."""
    return BODIES.all()
