"""Bringing a power list in: from a workbook, row by row with cell addresses, or from the starter list."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from saltdesk.domain.errors import Problem, RuleError
from saltdesk.domain.lists import POWER_FIELDS, ItemStatus, PowerClass, PowerItem
from saltdesk.domain.records import with_values
from saltdesk.paths import resource
from saltdesk.services.desk import Desk, act
from saltdesk.services.lists import field_problems, stripped
from saltdesk.storage.audit import Note
from saltdesk.storage.lists import POWERS


@dataclass(frozen=True)
class CellError:
    """What is wrong with one cell, by its address such as ``C7``."""

    cell: str
    message: str


@dataclass(frozen=True)
class ImportRow:
    """One row of a workbook: values by field name, the cell each came from, and what was unreadable."""

    values: dict[str, str]
    cells: dict[str, str]
    errors: tuple[CellError, ...] = ()


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do: items to add, to change (as they will be saved), unchanged, and errors."""

    new: tuple[PowerItem, ...]
    changed: tuple[PowerItem, ...]
    unchanged: int
    errors: tuple[CellError, ...]

    @property
    def rows(self) -> int:
        """How many rows were read, faulty ones included."""
        return len(self.new) + len(self.changed) + self.unchanged + self.faulty

    @property
    def faulty(self) -> int:
        """How many rows cannot be imported."""
        return len({error.cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for error in self.errors})


def plan_power_import(rows: Sequence[ImportRow]) -> ImportPlan:
    """Say what importing ``rows`` would do, without doing it; items are matched by code."""
    present = {item.code: item for item in POWERS.all()}
    new, changed, unchanged, errors = [], [], 0, []
    seen: dict[str, str] = {}
    for row in rows:
        wrong = [*row.errors, *_row_errors(row, present, seen)]
        if wrong:
            errors += wrong
            continue
        before = present.get(row.values["code"].strip(), PowerItem())
        after = stripped(_read_row(row, before))
        if before.id == 0:
            new.append(after)
        elif after != before:
            changed.append(after)
        else:
            unchanged += 1
    return ImportPlan(tuple(new), tuple(changed), unchanged, tuple(errors))


def _read_row(row: ImportRow, before: PowerItem) -> PowerItem:
    """The item as the row would leave it; an empty or unknown class keeps the present one."""
    values: dict[str, object] = {name: text for name, text in row.values.items() if name != "power_class"}
    word = PowerClass.from_text(row.values.get("power_class", ""))
    return with_values(before, values | ({"power_class": word} if word else {}))


def _row_errors(row: ImportRow, present: dict[str, PowerItem], seen: dict[str, str]) -> Iterator[CellError]:
    code = row.values.get("code", "").strip()
    cell = row.cells.get("code", "")
    if code in seen:
        yield CellError(cell, f"编码 {code} 与 {seen[code]} 重复。请改正其中一个。")
    elif code:
        seen[code] = cell
    text = row.values.get("power_class", "").strip()
    if text and PowerClass.from_text(text) is None:
        labels = "、".join(word.label for word in PowerClass)
        yield CellError(row.cells["power_class"], f"“{text}”不是权力类别。可用：{labels}。")
    elif not text and code not in present:
        yield CellError(row.cells.get("power_class", cell), "请填写类别。")
    item = _read_row(row, present.get(code, PowerItem()))
    for problem in field_problems(item, POWER_FIELDS):
        yield CellError(row.cells.get(problem.field, cell), problem.sentence)
    known = present.get(code)
    if known and known.status is not ItemStatus.DRAFT and stripped(item) != known:
        yield CellError(cell, f"{code} {known.status.label}，不能用导入修改。请按程序调整（D3.2.b）。")


@act("power.import")
def apply_power_import(desk: Desk, note: Note, rows: Sequence[ImportRow], source: str) -> ImportPlan:
    """Import all rows in one transaction; RuleError, with nothing imported, when any cell is wrong."""
    plan = plan_power_import(rows)
    if plan.errors:
        raise RuleError.of(Problem(f"{error.cell}：{error.message}") for error in plan.errors)
    POWERS.insert_all(plan.new)
    for item in plan.changed:
        POWERS.update(item)
    note.sentence = f"从“{source}”导入权力清单：新增{len(plan.new)}项，变更{len(plan.changed)}项"
    return plan


@act("power.starter")
def load_starter_list(desk: Desk, note: Note) -> int:
    """Add the forty starter items whose codes are not in the list yet, as drafts; returns how many."""
    with resource("starter_powers.toml").open("rb") as file:
        facts = tomllib.load(file)
    present = {item.code for item in POWERS.all()}
    items = [
        PowerItem(
            **row | {"power_class": PowerClass.from_code(row["power_class"]), "subject": facts["subject"]}
        )
        for row in facts["item"]
        if row["code"] not in present
    ]
    POWERS.insert_all(items)
    note.sentence = f"载入盐业权力参考清单{len(items)}项"
    return len(items)
