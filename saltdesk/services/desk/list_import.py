"""Import of any list: its row of ``ListImport`` says what is particular, one plan and one act do the rest."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import chain
from typing import Any, Generic, Protocol, TypeVar

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import ChangedMeanwhile, Problem, RuleError
from saltdesk.domain.base.fields import fields_of, is_empty
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.importing import (
    ImportField,
    ImportPlan,
    RowFate,
    normal,
    refuse_blocked,
    told,
)
from saltdesk.services.desk.states import moved
from saltdesk.storage.records import Records
from saltdesk.storage.trail.audit import Note

R = TypeVar("R")

Check = Callable[[Any, Any], Iterable[Problem]]
"""Yields why a record cannot be saved; the second argument is the present record with the same key."""

Reader = Callable[[str], object]
"""Returns the value of a text that is not empty; None keeps the present value. Raises RuleError."""

STALE = "检查之后台账有变动，没有导入。请重新检查后再导入。"


class Known(Protocol):
    """Records that a cell can name."""

    def find(self, text: str) -> int | tuple[int, ...]:
        """Return the id of the record that a text names, or of several; RuleError if there is none."""

    def name(self, key: int) -> str:
        """Return what people call a record."""


@dataclass(frozen=True)
class Parts:
    """Rows that are parts of one record, such as the links of a flow.

    ``names`` are the import fields of a part; ``build`` returns the values of the record from those of its
    rows. ``word`` is what people call a part, ``of`` how they count the records. Rows with the same key and
    the same ``also`` belong together. ``keeps`` names fields of a part that stay as they are where the
    workbook has no column for the first of each group.
    """

    word: str
    names: tuple[str, ...]
    build: Callable[[Sequence[Mapping[str, Any]]], Mapping[str, object]]
    of: str
    also: tuple[str, ...] = ()
    keeps: tuple[tuple[str, ...], ...] = ()


def _same(record: Any) -> Any:
    return record


def _never(_before: Any, _after: Any) -> str:
    return ""


def _as_they_are(_desk: Desk, records: Iterable[Any]) -> Iterable[Any]:
    return records


def _nothing(_desk: Desk, _note: Note, _records: Sequence[Any]) -> None:
    """Do nothing: most imports lead to nothing else."""


def _always(_record: Any, _values: Mapping[str, object]) -> bool:
    return True


@dataclass(frozen=True)
class ListImport(Generic[R]):
    """How rows of a workbook become records of one list.

    ``key`` names the fields by which a row finds its present record, first the one at whose cell it is told;
    ``apart`` names further fields that tell records of one key from each other. ``label`` names the fields by
    which people know a record. ``references`` load, once a plan, the records that a field may name;
    ``readers`` read the other fields that are no texts. ``rules`` loads,
    once a plan, what the rules of entry need, and returns them: the same as those of typing. ``tidy``
    returns a record as it is saved. ``bound`` returns why only a procedure may change a record (empty:
    anybody may). ``chosen`` says whether a present record of the same key is the one that a row with these
    values means. ``completed`` adds to new records what the office assigns, such as numbers. ``followed``
    does what follows from the new records, once they are stored.
    """

    title: str
    records: Records[R]
    blank: R
    fields: tuple[ImportField, ...]
    key: tuple[str, ...]
    label: tuple[str, ...]
    rules: Callable[[], Check]
    tidy: Callable[[R], R] = _same
    references: Mapping[str, Callable[[], Known]] = field(default_factory=dict)
    readers: Mapping[str, Reader] = field(default_factory=dict)
    bound: Callable[[R, R], str] = _never
    chosen: Callable[[R, Mapping[str, object]], bool] = _always
    completed: Callable[[Desk, Iterable[R]], Iterable[R]] = _as_they_are
    followed: Callable[[Desk, Note, Sequence[R]], None] = _nothing
    parts: Parts | None = None
    apart: tuple[str, ...] = ()

    def key_of(self, record: R) -> Hashable:
        """Return the values by which a row finds a record."""
        kinds = {one.name: one.kind for one in self.fields}
        values = ((name, getattr(record, name)) for name in self.key)
        return tuple(normal(kinds[name], one) if isinstance(one, str) else one for name, one in values)

    def identity_of(self, record: R) -> Hashable:
        """Return what no two records of the list have in common."""
        return self.key_of(record), *(getattr(record, name) for name in self.apart)

    def problems(self, check: Check, record: R, same: R | None) -> Iterator[Problem]:
        """Yield why a record cannot be saved: the rules of entry, and texts that no form would take."""
        found = chain(check(record, same), _too_long(record))
        yield from dict.fromkeys(found)


def _too_long(record: object) -> Iterator[Problem]:
    for rule in fields_of(type(record)).entered:
        value = getattr(record, rule.name)
        if not is_empty(value):
            yield from rule.problems(value)


def importing_act(code: str, wanted: ListImport[R]) -> Callable[[Desk, ImportPlan, str, bool], ImportPlan]:
    """Return the act ``code``, which saves a plan for the list ``wanted``."""

    @act(code)
    def apply(desk: Desk, note: Note, plan: ImportPlan, source: str, leave_out: bool = False) -> ImportPlan:
        """Save a plan in one transaction; ``leave_out`` skips blocked rows and saves the others.

        Raises:
            RuleError: a row is faulty or bound and ``leave_out`` is false, or the list changed since the
                plan was made; nothing is imported.
        """
        refuse_blocked(plan, leave_out)
        _refuse_stale(wanted, plan)
        new = list(wanted.completed(desk, [row.record for row in plan.of(RowFate.NEW)]))
        wanted.records.insert_all(_entered(note, record) for record in new)
        try:
            for row in plan.of(RowFate.CHANGED):
                wanted.records.update(row.record)
        except ChangedMeanwhile as error:
            raise RuleError(STALE) from error
        note.sentence = told(plan, source, wanted.title)
        wanted.followed(desk, note, new)
        return plan

    return apply


def _entered(note: Note, record: R) -> R:
    """Return a new record in the state the act leads to; lists without states stay as they are."""
    stateful: Any = record
    entered: R = moved(note, stateful)
    return entered


def _refuse_stale(wanted: ListImport[R], plan: ImportPlan) -> None:
    """Raise ``RuleError`` if the rules or the present records allow a row no more."""
    check = wanted.rules()
    present = {wanted.identity_of(record) for record in wanted.records.all()}
    is_there = any(wanted.identity_of(row.record) in present for row in plan.of(RowFate.NEW))
    planned = plan.of(RowFate.NEW, RowFate.CHANGED)
    if is_there or any(problem for row in planned for problem in wanted.problems(check, row.record, None)):
        raise RuleError(STALE)
