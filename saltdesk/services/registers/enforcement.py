"""Registers of enforcement: bodies, entrustments, officers (P1.2.6)."""

from __future__ import annotations

from dataclasses import replace

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment, Officer, entry_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.audit import Note
from saltdesk.storage.lists import POWERS
from saltdesk.storage.registers import BODIES, ENTRUSTMENTS, OFFICERS


def _refuse_body(body: EnforcementBody) -> EnforcementBody:
    body = replace(body, name=body.name.strip())
    problems = list(entry_problems(body))
    same = BODIES.first(name=body.name)
    if same and same.id != body.id:
        problems.append(Problem(f"执法主体“{body.name}”已经登记。", "name", "P1.2.6a"))
    refuse(problems)
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
    return saved


def _refuse_entrustment(entrustment: Entrustment) -> None:
    problems = entry_problems(entrustment)
    refuse(problems)
    BODIES.get(entrustment.body)
    for key in entrustment.items:
        item = POWERS.get(key)
        if item.status is ItemStatus.CANCELLED:
            sentence = f"“{item.name}”已取消，不能委托。"
            raise RuleError(sentence, field="items", clause="P1.2.6b")


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
    return saved


def _refuse_officer(officer: Officer) -> Officer:
    officer = replace(
        officer, name=officer.name.strip(), certificate_number=officer.certificate_number.strip()
    )
    problems = list(entry_problems(officer))
    same = OFFICERS.first(certificate_number=officer.certificate_number)
    if same and same.id != officer.id:
        sentence = f"证件号码 {officer.certificate_number} 已登记在{same.name}名下。"
        problems.append(Problem(sentence, "certificate_number", "P1.2.6c"))
    refuse(problems)
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
    return saved


def bodies() -> list[EnforcementBody]:
    """Return all bodies in the order of entry."""
    return BODIES.all()
