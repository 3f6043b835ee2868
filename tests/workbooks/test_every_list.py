"""Whatever list is exported is imported again without a change, or says why it is not imported."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.query import Query
from saltdesk.domain.registers.discretion import StandardStatus
from saltdesk.ledgers.importables import IMPORTABLES, NOT_IMPORTABLE, Importable, importable
from saltdesk.ledgers.registry import every_ledger, ledger
from saltdesk.services.adjustments.adjustments import open_adjustment
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportPlan, RowFate
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.house.trail import head
from saltdesk.services.registers.standards import edit_standard, revise_standard
from saltdesk.storage.areas.registers import STANDARDS
from saltdesk.workbooks.inspecting import inspect
from saltdesk.workbooks.reading import read_workbook
from saltdesk.workbooks.writing import write_ledger
from tests.days import TODAY

SHEET_OF = {"steps": "powers", "bases": "powers"}
"""Lists that are a further sheet of another list's workbook."""

LISTS = [one for one in IMPORTABLES if one.name not in ("complaints", "cases")]
"""Those that give another office all they hold; complaints and cases keep the identity of people here."""

ONLY_THERE = {
    "状态": "an item is entered as a draft; publishing is an act of its own",
    "公布日期": "publishing is an act of its own",
    "公布渠道": "publishing is an act of its own",
    "调整情况": "the cases of adjustment stay in the office they belong to",
    "取消日期": "a proof is cancelled by an act of its own",
    "取消经办人": "a proof is cancelled by an act of its own",
    "取消文件": "a proof is cancelled by an act of its own",
    "保留的依据": "a proof is kept by an act of its own",
    "启用日期": "a standard takes effect by an act of its own",
    "停用日期": "a standard takes effect by an act of its own",
    **dict.fromkeys(("判断", "不需调整的理由", "调整编号", "判断人", "判断日期"), "each office judges"),
    **dict.fromkeys(("编号", "来源", "到期日", "登记人", "登记日期"), "assigned by the office"),
    "有关办件": "which case guidance belongs to is entered by hand",
    "效力": "follows from the changes recorded in the office",
}
"""Columns that another office does not get, each with its reason."""


def exported(desk: Desk, one: Importable, folder: Path) -> Path:
    path = folder / f"{one.name}.xlsx"
    write_ledger(desk, ledger(SHEET_OF.get(one.name, one.name)), Query(), path)
    return path


def planned(desk: Desk, one: Importable, path: Path) -> ImportPlan:
    return one.plan(desk, read_workbook(path, one.fields))


def told(plan: ImportPlan) -> list[str]:
    """Return what a plan would not leave as it is."""
    rows = (row for row in plan.rows if row.fate is not RowFate.UNCHANGED)
    return [f"{row.fate.label} {row.cell} {row.label} {row.problems or row.changes}" for row in rows]


def test_every_ledger_is_imported_or_says_why_not():
    names = {one.name for one in IMPORTABLES}
    assert names - SHEET_OF.keys() == {one.name for one in every_ledger()} - NOT_IMPORTABLE.keys()
    assert names.isdisjoint(NOT_IMPORTABLE)


@pytest.mark.parametrize("one", IMPORTABLES, ids=lambda one: one.name)
def test_an_export_imported_again_changes_nothing(bureau, tmp_path, one):
    path = exported(bureau, one, tmp_path)
    plan = planned(bureau, one, path)
    assert told(plan) == []
    assert plan.count(RowFate.UNCHANGED) > 0
    one.apply(bureau, plan, path.name, False)
    again = planned(bureau, one, exported(bureau, one, tmp_path))
    assert again.rows == plan.rows


def test_all_versions_of_a_standard_come_back(bureau, tmp_path):
    known = next(one for one in STANDARDS.all() if one.status is StandardStatus.IN_FORCE)
    day = bureau.clock.today()
    case = Adjustment("", "修订裁量标准", Trigger.INTERNAL, basis_document="纪要", document_on=day)
    open_adjustment(bureau, replace(case, items=(known.power_item,)))
    draft = revise_standard(bureau, known.id)
    edit_standard(bureau, replace(draft, levels=draft.levels[:2], document="示例〔2026〕9号"))
    one = importable("standards")
    plan = planned(bureau, one, exported(bureau, one, tmp_path))
    assert told(plan) == []
    assert len(plan.rows) == STANDARDS.count()


@pytest.mark.parametrize("one", LISTS, ids=lambda one: one.name)
def test_every_column_of_an_import_is_found_in_the_export(bureau, tmp_path, one):
    path = exported(bureau, one, tmp_path)
    sheet = inspect(path, one.fields).best(one.fields)
    found = {column.field: column for column in sheet.columns if column.field}
    assert found.keys() == {field.name for field in one.fields}
    assert {column.confidence for column in found.values()} == {1.0}


@pytest.fixture
def elsewhere(bureau, tmp_path) -> Iterator[Callable[[], Desk]]:
    """Return a function that closes the sample bureau and opens a desk in another, empty office."""
    opened: list[Desk] = []

    def move() -> Desk:
        bureau.store.close()
        opened.append(open_desk(tmp_path / "另一处", bureau.actor, FixedClock(TODAY), create=True))
        return opened[0]

    yield move
    for desk in opened:
        desk.store.close()


def rows_of(path: Path) -> dict[str, list[tuple]]:
    """Return the rows of each sheet without the columns another office does not get, in no order."""
    found = {}
    for sheet in load_workbook(path).worksheets:
        head = [cell.value for cell in sheet[3]]
        kept = [place for place, title in enumerate(head) if title not in {"序号", *ONLY_THERE}]
        rows = [tuple(row[place] for place in kept) for row in sheet.iter_rows(4, values_only=True) if row[0]]
        assert rows[-1][0] is None or str(rows[-1][0]).startswith("共")
        found[sheet.title] = sorted(rows[:-1], key=str)
    return found


def test_all_exports_together_fill_an_empty_office(bureau, tmp_path, elsewhere):
    paths = {one.name: exported(bureau, one, tmp_path) for one in LISTS}
    before = {name: rows_of(path) for name, path in paths.items()}
    desk = elsewhere()
    for one in LISTS:
        plan = planned(desk, one, paths[one.name])
        assert plan.blocked == (), told(plan)
        one.apply(desk, plan, paths[one.name].name, False)
    after = {one.name: rows_of(exported(desk, one, tmp_path)) for one in LISTS}
    assert after == before
    assert head()[0] > len(LISTS)
