"""Import of a power list from rows of a workbook: first a plan, then one act that saves it (P1.2.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import ChangedMeanwhile, RuleError
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.items import (
    POWER_FIELDS,
    ItemStatus,
    PowerClass,
    PowerItem,
    regulated_fields,
    settled,
)
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.importing import (
    BLOCKED,
    CellError,
    Chain,
    ImportFieldKind,
    ImportPlan,
    ImportRow,
    PlannedRow,
    RowFate,
    ValueChange,
    cell_errors,
    kept_text,
    normal,
    read_word,
    refuse_blocked,
    same_text,
    told,
)
from saltdesk.services.desk.states import moved
from saltdesk.services.lists.power_fields import CLASS_SYNONYMS, POWER_IMPORT
from saltdesk.services.lists.power_rows import ItemRows
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.trail.audit import Note

NAME, CODE = ImportFieldKind.NAME, ImportFieldKind.CODE

_TEXTS = tuple(one for one in POWER_IMPORT if one.name not in ("parent", "power_class"))
_STALE = "检查之后清单有变动，没有导入。请重新检查后再导入。"


@dataclass(slots=True)
class _Read:
    """A row as read: the resulting item, without the reference to its main item."""

    cells: Mapping[str, str]
    key: str
    before: PowerItem | None
    item: PowerItem
    parent: str | None
    has_class: bool
    errors: list[CellError] = field(default_factory=list)
    leans_on: str = ""

    def cell(self, *names: str) -> str:
        return ImportRow({}, self.cells).cell(*names, "code")


def plan_power_import(rows: Iterable[ImportRow]) -> ImportPlan:
    """Return what importing ``rows`` would do; items are matched by code.

    An import does not change D3.2.b fields of a published item; such a row is marked as bound.
    """
    return _Planner().plan(rows)


class _Planner:
    def __init__(self) -> None:
        self.present = {item.id: item for item in POWERS.all()}
        self.exact = {item.code: item for item in self.present.values()}
        self.by_code = {_key(item.code): item for item in self.present.values()}
        self.read: dict[str, _Read] = {}
        self.fates: dict[str, RowFate] = {}
        self.named: dict[str, set[str]] = {}

    def plan(self, rows: Iterable[ImportRow]) -> ImportPlan:
        items = ItemRows((item.code, item.name) for item in self.present.values())
        order = [self._read_row(row) for row in items.split(rows)]
        self.named = self._by_name()
        for one in order:
            self._find_parent(one)
        chain = Chain(self._parent_key)
        depths = [chain.depth(one.key) for one in order]
        done: dict[int, PlannedRow] = {}
        # Main items first: the faults of a main item apply to its sub items.
        for place in sorted(range(len(order)), key=lambda place: depths[place] or 0):
            done[place] = self._planned(order[place], depths[place] is None)
        notes = (f"{len(items.made)}个项目只在子项的行中，按主项登记。",) if items.made else ()
        return ImportPlan(tuple(done[place] for place in range(len(order))), notes)

    def _read_row(self, row: ImportRow) -> _Read:
        key = _key(row.text("code"))
        before = self.exact.get(row.text("code")) or self.by_code.get(key)
        errors = list(row.errors)
        name, parent = row.text("name"), row.text("parent") if "parent" in row.values else None
        if parent and (not name or _key(parent) in (_key(name), key)):
            name, parent = name or parent, ""
        base = before or PowerItem()
        item = with_values(base, _changed_texts(row, base, name))
        word = self._word(row, errors)
        if word is not None:
            item = replace(item, power_class=word)
        one = _Read(row.cells, key, before, item, parent, word is not None, errors)
        first = self.read.get(key) if key else None
        if first:
            one.errors.append(
                CellError(one.cell(), f"编码 {row.text('code')} 与{first.cell()}重复。请改正其中一个。")
            )
            one.key = f"{key} {one.cell()}"
        # The key of a row without code is its cell, which no row can name as its main item.
        one.key = one.key or f" {one.cell()}"
        self.read[one.key] = one
        return one

    def _word(self, row: ImportRow, errors: list[CellError]) -> PowerClass | None:
        try:
            return read_word(PowerClass, row.text("power_class"), CLASS_SYNONYMS, "权力类别")
        except RuleError as error:
            errors.append(CellError(row.cell("power_class", "code"), error.sentence))
            return None

    def _by_name(self) -> dict[str, set[str]]:
        """Return the keys of all items by name, as the list will be after the import."""
        named: dict[str, set[str]] = defaultdict(set)
        for item in self.present.values():
            if _key(item.code) not in self.read:
                named[normal(NAME, item.name)].add(_key(item.code))
        for key, one in self.read.items():
            named[normal(NAME, one.item.name)].add(key)
        return named

    def _find_parent(self, one: _Read) -> None:
        if one.parent is None:
            return
        if not one.parent:
            one.item = replace(one.item, parent=0)
            return
        found = self._named_keys(one.parent)
        if len(found) != 1:
            why = "有几项同名，请改填主项编码" if found else "不在清单中，也不在本表中，请先补上主项"
            one.errors.append(CellError(one.cell("parent"), f"主项“{one.parent}”{why}。"))
            return
        key = found[0]
        known = self.by_code.get(key)
        one.item = replace(one.item, parent=known.id if known else 0)
        one.leans_on = "" if known else key

    def _named_keys(self, text: str) -> list[str]:
        for candidate in (text, text.split(maxsplit=1)[0]):
            key = _key(candidate)
            if key in self.by_code or key in self.read:
                return [key]
        return sorted(self.named.get(normal(NAME, text), ()))

    def _parent_key(self, key: str) -> str:
        one = self.read.get(key)
        if one and one.leans_on:
            return one.leans_on
        item = one.item if one else self.by_code.get(key)
        parent = self.present.get(item.parent) if item else None
        return _key(parent.code) if parent else ""

    def _parent_item(self, one: _Read) -> PowerItem | None:
        key = self._parent_key(one.key)
        above = self.read.get(key)
        is_kept = self.fates.get(key) in BLOCKED and key in self.by_code
        return self.by_code.get(key) if above is None or is_kept else above.item

    def _planned(self, one: _Read, is_endless: bool) -> PlannedRow:
        parent = self._parent_item(one)
        if parent and not one.has_class and one.before is None:
            one.item = replace(one.item, power_class=parent.power_class)
        one.item = _agreed(one.item, one.before)
        changes = tuple(self._changes(one)) if one.before else ()
        if one.before and not one.errors and not is_endless and one.item == one.before:
            return self._row(one, RowFate.UNCHANGED)
        one.errors += self._faults(one, parent, is_endless)
        if one.errors:
            return self._row(one, RowFate.FAULTY, problems=tuple(one.errors), changes=changes)
        if one.before is None:
            return self._row(one, RowFate.NEW, one.item)
        if one.before.status is ItemStatus.PUBLISHED and self._is_bound(one):
            labels = "、".join(change.label for change in changes)
            told_at = CellError(
                changes[0].cell, f"{one.before.code} 已公布，{labels}须按程序调整（第三部分（三））。"
            )
            return self._row(one, RowFate.BOUND, problems=(told_at,), changes=changes)
        return self._row(one, RowFate.CHANGED, one.item, changes=changes)

    def _is_bound(self, one: _Read) -> bool:
        before = one.before or PowerItem()
        return bool(one.leans_on or regulated_fields(before, one.item))

    def _row(self, one: _Read, fate: RowFate, record: PowerItem | None = None, **more: object) -> PlannedRow:
        self.fates[one.key] = fate
        label = f"{one.item.code} {one.item.name}".strip()
        leans_on = one.leans_on if record else ""
        return PlannedRow(fate, one.cell(), label, record, leans_on, **more)  # type: ignore[arg-type]

    def _faults(self, one: _Read, parent: PowerItem | None, is_endless: bool) -> Iterator[CellError]:
        told_cells = {error.cell for error in one.errors}
        row = ImportRow({}, one.cells)
        for error in cell_errors(POWER_FIELDS.problems(one.item), row, "code"):
            if error.cell not in told_cells:
                yield error
        if (
            one.before is None
            and not one.has_class
            and parent is None
            and one.cell("power_class") not in told_cells
        ):
            yield CellError(one.cell("power_class"), "请填写类别。")
        if one.before and one.before.status not in (ItemStatus.DRAFT, ItemStatus.PUBLISHED):
            yield CellError(one.cell(), f"{one.before.code} {one.before.status.label}，不能用导入修改。")
        if is_endless:
            yield CellError(one.cell("parent"), self._ring_sentence(one))
        elif parent:
            yield from self._parent_faults(one, parent)

    def _parent_faults(self, one: _Read, parent: PowerItem) -> Iterator[CellError]:
        key = self._parent_key(one.key)
        above = self.read.get(key)
        if above and self.fates.get(key) is RowFate.FAULTY and one.leans_on:
            yield CellError(one.cell("parent"), f"主项“{parent.name}”所在的{above.cell()}有误，请先改正。")
        elif parent.status is ItemStatus.CANCELLED:
            yield CellError(one.cell("parent"), f"主项“{parent.name}”已取消，请另选主项。")
        elif parent.power_class is not one.item.power_class:
            label = parent.power_class.label
            yield CellError(one.cell("power_class"), f"子项的类别须与主项“{parent.name}”一致（{label}）。")

    def _ring_sentence(self, one: _Read) -> str:
        way, key = [one.key], self._parent_key(one.key)
        while key not in way and len(way) < 5:
            way.append(key)
            key = self._parent_key(key)
        cells = "→".join(self.read[key].cell("parent") if key in self.read else key for key in way)
        return f"主项和子项循环（{cells}→…），请改正其中一行的主项。"

    def _changes(self, one: _Read) -> Iterator[ValueChange]:
        before, after = one.before or PowerItem(), one.item
        rules = [rule for rule in POWER_FIELDS.entered if rule.name not in ("bases", "steps", "parent")]
        for rule in rules:
            old, new = getattr(before, rule.name), getattr(after, rule.name)
            if old != new:
                yield ValueChange(one.cell(rule.name), rule.label, _shown(old), _shown(new))
        if before.parent != after.parent or one.leans_on:
            old_parent, new_parent = self.present.get(before.parent), self._parent_item(one)
            titles = [f"{item.code} {item.name}" if item else "" for item in (old_parent, new_parent)]
            yield ValueChange(one.cell("parent"), "所属主项", titles[0], titles[1])


def _key(code: str) -> str:
    return normal(CODE, code)


def _shown(value: object) -> str:
    return value.label if isinstance(value, Vocabulary) else str(value)


def _changed_texts(row: ImportRow, before: PowerItem, name: str) -> dict[str, str]:
    """Return the texts that differ from those of the item."""
    values = {}
    for one in _TEXTS:
        if one.name not in row.values and not (one.name == "name" and name):
            continue
        text = name if one.name == "name" else row.text(one.name)
        if not same_text(one.kind, text, getattr(before, one.name)):
            values[one.name] = kept_text(one.kind, text)
    return values


def _agreed(item: PowerItem, before: PowerItem | None) -> PowerItem:
    """Return the item with bases read from its text, if the text is new."""
    if before and item.legal_basis == before.legal_basis:
        return item
    return settled(item, before)


@act("power.import")
def apply_power_import(
    desk: Desk, note: Note, plan: ImportPlan, source: str, leave_out: bool = False
) -> ImportPlan:
    """Save a plan in one transaction; ``leave_out`` skips blocked rows and saves the others.

    Raises:
        RuleError: a row is faulty or bound and ``leave_out`` is false, or the list changed since the plan
            was made; nothing is imported.
    """
    refuse_blocked(plan, leave_out)
    new = plan.of(RowFate.NEW)
    codes = {_key(item.code) for item in POWERS.all()}
    if any(_key(row.record.code) in codes for row in new):
        raise RuleError(_STALE)
    ids = _insert(note, new)
    try:
        for row in plan.of(RowFate.CHANGED):
            POWERS.update(_under(row, ids))
    except ChangedMeanwhile as error:
        raise RuleError(_STALE) from error
    note.sentence = told(plan, source, "权力清单")
    return plan


def _under(row: PlannedRow, ids: Mapping[str, int]) -> PowerItem:
    item: PowerItem = row.record
    return replace(item, parent=ids[row.leans_on]) if row.leans_on else item


def _insert(note: Note, rows: Iterable[PlannedRow]) -> dict[str, int]:
    """Add new items, main items before their sub items, and return the ids by code."""
    waiting: dict[str, list[PlannedRow]] = defaultdict(list)
    for row in rows:
        waiting[row.leans_on].append(row)
    ids: dict[str, int] = {}
    level = waiting.pop("", [])
    while level:
        added = POWERS.insert_all(moved(note, _under(row, ids)) for row in level)
        ids |= {_key(one.code): one.id for one in added}
        level = [row for one in added for row in waiting.pop(_key(one.code), [])]
    return ids
