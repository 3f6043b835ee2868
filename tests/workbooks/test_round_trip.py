"""What is exported and imported again changes nothing, whatever the items hold."""

from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.date_order import broken
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import Unit
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import DutyItem, DutyStage, PowerClass, PowerItem, settled
from saltdesk.domain.lists.laws import Law, LawLevel, LegalBasis
from saltdesk.domain.registers.commitments import ServiceCommitment
from saltdesk.domain.registers.discretion import (
    DiscretionLevel,
    DiscretionStandard,
    LegalRange,
    MeasureUnit,
    StandardStatus,
)
from saltdesk.domain.registers.enforcement import (
    CertificateKind,
    CertificateState,
    EnforcementBody,
    Entrustment,
    Officer,
)
from saltdesk.domain.registers.fees import FeeItem, FeeKind
from saltdesk.ledgers.importables import IMPORTED_DUTIES, IMPORTED_POWERS, Importable, importable
from saltdesk.ledgers.registry import ledger
from saltdesk.services.desk.importing import ImportPlan, RowFate
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.lists.lists import add_duty, add_power, stripped
from saltdesk.services.lists.starter import load_starter_list
from saltdesk.services.registers.enforcement import add_body
from saltdesk.storage.areas.lists import DUTIES as STORED_DUTIES
from saltdesk.storage.areas.lists import POWERS as STORED_POWERS
from saltdesk.storage.areas.registers import BODIES as STORED_BODIES
from saltdesk.storage.areas.registers import COMMITMENTS as STORED_COMMITMENTS
from saltdesk.storage.areas.registers import ENTRUSTMENTS as STORED_ENTRUSTMENTS
from saltdesk.storage.areas.registers import FEES as STORED_FEES
from saltdesk.storage.areas.registers import LAWS as STORED_LAWS
from saltdesk.storage.areas.registers import OFFICERS as STORED_OFFICERS
from saltdesk.storage.areas.registers import STANDARDS as STORED_STANDARDS
from saltdesk.workbooks.inspecting import inspect
from saltdesk.workbooks.reading import read_workbook
from saltdesk.workbooks.writing import write_ledger

pytestmark = pytest.mark.slow

ORDERLY = settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
PIECES = (
    "=1+1",
    "+86",
    "-1",
    "@SUM(A1)",
    "\n",
    "0138",
    "4.1E+17",
    "《条例》第九条",
    "；",
    "食盐",
    "＝",
    " ",
    "共 2 项",
)
TEXT = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=6).map("".join)
BASES = st.lists(
    st.builds(LegalBasis, st.sampled_from(("条例", "盐法")), st.just("第九条"), TEXT), max_size=3
)
STEPS = st.lists(st.builds(FlowStep, TEXT, TEXT), max_size=3)


DAY = st.none() | st.dates(date(1949, 10, 1), date(2100, 1, 1))
NAMED = TEXT.map(lambda text: f"甲{text}")
MEASURE = st.sampled_from(("罚款", "没收"))
BOUND = st.sampled_from(("", "1", "1.6倍", "5万元"))
TIMED = st.builds(LegalBasis, st.sampled_from(("条例", "")), st.just("第九条"), NAMED, DAY, DAY)
LIMIT = st.none() | st.integers(0, 99)
LINKS = st.builds(FlowStep, NAMED, TEXT, TEXT, LIMIT, st.sampled_from(Unit), TEXT, TEXT)
LEVELS = st.builds(DiscretionLevel, NAMED, TEXT, MEASURE, BOUND, BOUND)
RANGES = st.builds(LegalRange, MEASURE, BOUND, BOUND, st.sampled_from(MeasureUnit))


def records_of(kind: type, /, **fixed: st.SearchStrategy) -> st.SearchStrategy:
    """Return records of a register with any texts and days; ``fixed`` are its other fields."""
    kinds = {"str": TEXT, "date | None": DAY}
    free = {one.name: kinds[one.type] for one in fields(kind) if one.type in kinds}
    return st.builds(kind, **free | fixed).filter(lambda one: not any(broken(one)))


REGISTERS = {
    "fees": (STORED_FEES, records_of(FeeItem, code=st.just("＝1"), kind=st.sampled_from(FeeKind))),
    "bodies": (STORED_BODIES, records_of(EnforcementBody, name=st.just("+某局"))),
    "officers": (
        STORED_OFFICERS,
        records_of(
            Officer,
            certificate_number=st.just("４１-1"),
            certificate_kind=st.sampled_from(CertificateKind),
            state=st.sampled_from(CertificateState),
        ),
    ),
    "laws": (STORED_LAWS, records_of(Law, title=st.just("某条例"), level=st.sampled_from(LawLevel))),
    "commitments": (STORED_COMMITMENTS, records_of(ServiceCommitment, power_item=st.just(1))),
    "entrustments": (
        STORED_ENTRUSTMENTS,
        records_of(
            Entrustment,
            body=st.just(1),
            trustee=st.just("=大队"),
            items=st.lists(st.integers(1, 40), max_size=4).map(tuple),
        ),
    ),
    "standards": (
        STORED_STANDARDS,
        records_of(
            DiscretionStandard,
            power_item=st.just(1),
            conduct=st.just("无证"),
            ranges=st.lists(RANGES, max_size=2).map(tuple),
            levels=st.lists(LEVELS, min_size=1, max_size=3).map(tuple),
            status=st.sampled_from(StandardStatus),
        ),
    ),
}
"""Registers whose records do not come from the lists, with any record of theirs."""


def plan_of(one: Importable, desk, sheet_of: str = "") -> ImportPlan:
    with TemporaryDirectory() as place:
        path = Path(place) / "清单.xlsx"
        write_ledger(desk, ledger(sheet_of or one.name), Query(), path)
        return one.plan(desk, read_workbook(path, one.fields))


def texts_of(kind: type) -> list[str]:
    left_out = {"code", "legal_basis", "publication_channel"}
    return [field.name for field in fields(kind) if field.type == "str" and field.name not in left_out]


@pytest.mark.parametrize("one", [IMPORTED_POWERS, IMPORTED_DUTIES], ids=lambda one: one.name)
def test_every_heading_of_an_export_is_read_as_its_own_column(desk, tmp_path, one):
    path = tmp_path / "清单.xlsx"
    load_starter_list(desk)
    write_ledger(desk, ledger(one.name), Query(), path)
    titles = [column.title for column in ledger(one.name).sheet_columns()]
    known = {field.title: field.name for field in one.fields}
    columns = inspect(path, one.fields).sheets[0].columns
    assert len(columns) == len(titles) + 1
    for column in columns[1:]:
        assert column.field == known.get(column.heading)
        assert column.field is None or column.confidence == 1.0


def test_the_starter_list_comes_back_without_a_change(desk):
    load_starter_list(desk)
    before = STORED_POWERS.all()
    plan = plan_of(IMPORTED_POWERS, desk)
    assert (plan.count(RowFate.UNCHANGED), len(plan.rows)) == (40, 40)
    IMPORTED_POWERS.apply(desk, plan, "清单.xlsx", False)
    assert STORED_POWERS.all() == before


def test_an_exported_list_fills_an_empty_office(desk, tmp_path):
    load_starter_list(desk)
    first = STORED_POWERS.all()
    path = tmp_path / "权力清单.xlsx"
    write_ledger(desk, ledger("powers"), Query(sort="code", descending=False), path)
    desk.store.close()
    other = open_desk(tmp_path / "另一处", desk.actor, FixedClock(date(2026, 11, 23)), create=True)
    try:
        IMPORTED_POWERS.apply(
            other, IMPORTED_POWERS.plan(other, read_workbook(path, IMPORTED_POWERS.fields)), path.name, False
        )
        found = {item.code: item for item in STORED_POWERS.all()}
    finally:
        other.store.close()
    for item in first:
        twin = found[item.code]
        # A workbook holds texts: neither the time of a basis nor the links of the flow.
        untimed = tuple(replace(basis, valid_from=None, valid_to=None) for basis in item.bases)
        assert twin == replace(item, id=twin.id, bases=untimed, steps=())


@ORDERLY
@given(st.data())
def test_any_power_list_comes_back_without_a_change(desk, data):
    if not STORED_POWERS.count():
        load_starter_list(desk)
    values = {name: data.draw(TEXT, name) for name in texts_of(PowerItem)}
    values["name"] = values["name"].strip()[:100] or "事项"
    item = PowerItem(
        code="Ｘ" + data.draw(st.sampled_from(("-1", "+2", "=3", "０1", " 7"))),
        power_class=data.draw(st.sampled_from(PowerClass)),
        **{name: text[:50] for name, text in values.items()},
        bases=tuple(data.draw(BASES)) or (LegalBasis("条例", "第一条"),),
        steps=tuple(data.draw(STEPS)),
    )
    with desk.store.writing():
        first = STORED_POWERS.all()[-1]
        STORED_POWERS.update(settled(stripped(replace(item, id=first.id, version=first.version))))
    before = STORED_POWERS.all()
    plan = plan_of(IMPORTED_POWERS, desk)
    assert [row for row in plan.rows if row.fate is not RowFate.UNCHANGED] == []
    assert len(plan.rows) == len(before)


@ORDERLY
@given(st.lists(st.tuples(*[TEXT] * 5, st.sampled_from(DutyStage)), min_size=1, max_size=3))
def test_any_duty_list_comes_back_without_a_change(desk, duties):
    power = STORED_POWERS.first(code="=1") or add_power(
        desk, PowerItem("=1", "=甲 乙", PowerClass.PENALTY, legal_basis="《条例》第一条")
    )
    for content, basis, accountability, accountability_basis, note, stage in duties:
        duty = DutyItem(power.id, content.strip() or "责任", basis, accountability, note, stage=stage)
        add_duty(desk, replace(duty, accountability_basis=accountability_basis))
    plan = plan_of(IMPORTED_DUTIES, desk)
    assert [row for row in plan.rows if row.fate is not RowFate.UNCHANGED] == []
    assert len(plan.rows) == STORED_DUTIES.count()


@ORDERLY
@given(st.data())
@pytest.mark.parametrize("name", REGISTERS)
def test_any_register_comes_back_without_a_change(desk, name, data):
    records, any_record = REGISTERS[name]
    if not STORED_POWERS.count():
        load_starter_list(desk)
        add_body(desk, EnforcementBody("-某局", "《条例》第四条"))
    with desk.store.writing():
        for one in records.all():
            if name != "bodies" or one.id > 1:
                records.remove(one.id)
        records.insert(data.draw(any_record))
    plan = plan_of(importable(name), desk)
    assert [row for row in plan.rows if row.fate is not RowFate.UNCHANGED] == []
    assert len(plan.rows) == records.count()


@ORDERLY
@given(st.lists(LINKS, min_size=1, max_size=3), st.lists(TIMED, min_size=1, max_size=3))
def test_any_links_and_bases_come_back_without_a_change(desk, links, bases):
    if not STORED_POWERS.count():
        load_starter_list(desk)
    with desk.store.writing():
        first = STORED_POWERS.all()[0]
        item = stripped(replace(first, steps=tuple(links), bases=tuple(bases)))
        STORED_POWERS.update(settled(item))
    for name in ("steps", "bases"):
        plan = plan_of(importable(name), desk, "powers")
        assert [row for row in plan.rows if row.fate is not RowFate.UNCHANGED] == []
