"""No reading function of the services tells an identity to a role that reads none: every one is called."""

import ast
import importlib
import inspect
import pkgutil
import sys
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest

import saltdesk.services
from saltdesk.domain.acts.rights import RIGHTS, Duty, Scope
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.cases.counterpart import Counterpart
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.services.access import lookup
from saltdesk.services.complaints import identity
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.storage.areas.cases import CASES, COUNTERPARTS
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.people import OFFICES, STAFF
from saltdesk.storage.registry import FINDERS
from saltdesk.storage.trail.audit import Note
from tests.arranging import arranged

pytestmark = pytest.mark.slow

NAME, PHONE, ADDRESS = "瞿若谷", "0371-60995544", "虚构路九十九号"
PLANTED = (NAME, PHONE, ADDRESS)
BLIND = tuple(role for role in Role if RIGHTS[Duty.IDENTITY, role] is Scope.NEVER)
_TOLD = (Complainant, Counterpart, Intake)
"""Kinds of arguments that hold an identity: who passes one has it already."""


def hints_of(function: Callable[..., object]) -> dict[str, typing.Any]:
    """Return the types of the parameters."""
    return typing.get_type_hints(function, localns=named_only(function.__module__))


@cache
def named_only(module: str) -> dict[str, object]:
    """Return what a module names in types without importing it when it runs."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    blocks = [
        node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    ]
    imports = [node for block in blocks for node in block.body if isinstance(node, ast.ImportFrom)]
    return {
        one.name: getattr(importlib.import_module(node.module), one.name)
        for node in imports
        for one in node.names
    }


def readers() -> list[Callable[..., object]]:
    """Every public function of the services that takes the desk and is no act: read from the modules."""
    found = []
    for place in pkgutil.walk_packages(saltdesk.services.__path__, "saltdesk.services."):
        for value in vars(importlib.import_module(place.name)).values():
            if not inspect.isfunction(value) or value.__module__ != place.name or hasattr(value, "rule"):
                continue
            first, *_ = [*hints_of(value).values(), None]
            if first in (Desk, Desk | None) and not value.__name__.startswith("_"):
                found.append(value)
    return found


class Arguments:
    """What to call a function with: records of the bureau by their type, plain values by theirs."""

    def __init__(self, desk: Desk, complaint: int, case: int, folder: Path) -> None:
        self.folder = folder
        found = [finder.records.all()[-3:] for finder in FINDERS if finder.area is not Area.TRAIL]
        records = [record for group in found for record in group]
        own = [COMPLAINTS.get(complaint), CASES.get(case)]
        self.records = [*own, *records, *OFFICES.all(), *STAFF.all()]
        self.keys = (complaint, case)
        self.plain: dict[object, list[object]] = {
            int: list(self.keys),
            str: ["", "2026"],
            bool: [False],
            date: [desk.clock.today()],
            datetime: [desk.clock.now()],
            Query: [Query()],
            Area: list(Area),
            Path: [folder / "out.bin"],
            object: [complaint],
        }

    def of(self, hint: object) -> list[object]:
        """Return values for one parameter; an empty list where none fits."""
        options = typing.get_args(hint)
        if isinstance(hint, types.UnionType):
            hint = next(one for one in options if one is not type(None))
        if hint in self.plain:
            return self.plain[hint]
        origin = typing.get_origin(hint)
        if origin in (Sequence, Iterable) or origin in (frozenset, list):
            inner = self.of(typing.get_args(hint)[0])
            return [tuple(inner)] if inner else []
        if origin is Mapping:
            return [{}]
        if inspect.isclass(hint) and issubclass(hint, Vocabulary):
            return list(hint)[:2]
        if hint is typing.Any or hint in _TOLD or hint is Note or not inspect.isclass(hint):
            return []
        return [record for record in self.records if isinstance(record, hint)][:2]


def calls(function: Callable[..., object], arguments: Arguments) -> Iterator[list[object]]:
    """Yield argument lists: each value of the first parameter, the first value of the others."""
    hints = hints_of(function)
    names = [
        name
        for name, one in inspect.signature(function).parameters.items()
        if one.default is one.empty and one.kind is one.POSITIONAL_OR_KEYWORD
    ][1:]
    values = [arguments.of(hints.get(name)) for name in names]
    if not all(values):
        return
    rest = [value[0] for value in values[1:]]
    for first in values[0] if values else [None]:
        yield [first, *rest] if values else []


def told(result: object) -> str:
    """Return everything a result says, generators and lists read to their end."""
    if isinstance(result, Iterator):
        result = list(result)
    return result.decode("utf-8", "replace") if isinstance(result, bytes) else repr(result)


@pytest.fixture
def planted(bureau: Desk, tmp_path: Path) -> Arguments:
    """A complaint and a case of people with planted names, in the sample bureau."""
    about = Complaint(
        channel=Channel.PHONE,
        received_at=bureau.clock.now(),
        object_office="盐政处",
        matter="收费没有依据",
        facts="窗口多收了钱。",
    )
    person = Complainant(name=NAME, contact=PHONE, address=ADDRESS)
    complaint = register_complaint(bureau, Intake(about, person)).id
    case = next(case for case in CASES.all() if COUNTERPARTS.first(case=case.id))
    with arranged(bureau):
        from saltdesk.storage.tables.base import database

        database.execute_sql("UPDATE power_case_party SET name=?, phone=?, address=?", PLANTED)
        database.execute_sql("DELETE FROM change_outbox")
    return Arguments(bureau, complaint, case.id, tmp_path)


@pytest.mark.parametrize("role", BLIND, ids=lambda role: role.code)
def test_no_function_tells_an_identity_to_a_role_that_reads_none(
    bureau: Desk, planted: Arguments, role: Role
) -> None:
    leaks, called = [], 0
    for office in ("bg", "jh", "yz"):
        desk = as_actor(bureau, Actor("测试员", office, office_name(office), role))
        for function in readers():
            for arguments in calls(function, planted):
                try:
                    found = told(function(desk, *arguments))
                except Exception:  # refused, or called with what makes no sense: nothing was told
                    continue
                called += 1
                if any(text in found for text in PLANTED):
                    leaks.append((role.code, office, function.__module__, function.__name__))
    assert sorted(set(leaks)) == []
    assert called > 300


def test_whoever_may_read_an_identity_writes_a_reason(bureau: Desk, planted: Arguments) -> None:
    complaint = planted.keys[0]
    for role, office in ((Role.LEADER, "leaders"), (Role.CLERK, "jh")):
        desk = as_actor(bureau, Actor("测试员", office, office_name(office), role))
        with pytest.raises(Exception, match="理由"):
            identity.reveal_complainant(desk, complaint, "  ")
        assert identity.reveal_complainant(desk, complaint, "电话核实").name == NAME


def test_the_planted_identity_is_there_to_be_found(bureau: Desk, planted: Arguments) -> None:
    clerk = as_actor(bureau, Actor("测试员", "jh", "计划管理处", Role.CLERK))
    assert NAME in told(identity.identities_among(clerk, [COMPLAINTS.get(planted.keys[0])]))
    assert len(lookup.find(bureau, Area.COMPLAINTS, Query())) > 30
