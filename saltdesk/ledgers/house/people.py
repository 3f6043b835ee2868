"""How the tables of offices, people and outside bodies read (F0.5, F0.6)."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.people import Office, Staff
from saltdesk.ledgers.base.columns import Block, Column, Kind
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.person_names import place_of


def _standing(_: Desk, office: Office) -> str:
    if office.merged_into:
        return f"并入{people.office_name(office.merged_into)}"
    return "已撤销" if office.ended_on else "现有"


def _mandates(block: Block) -> Iterator[str]:
    valid = people.mandates_on(block.desk.clock.today())
    for office in block.records:
        own = (mandate for mandate in valid if mandate.office == office.code)
        yield "、".join(f"{one.mechanism.label}（{one.person}）" for one in own)


def _place(_: Desk, person: Staff) -> str:
    return place_of(person)


OFFICE_COLUMNS = (
    Column("name", "处室", width=20),
    Column("standing", "状态", Kind.STATE, 14, value=_standing),
    Column("ended_on", "终止日期", Kind.DATE, 10),
    Column("mandates", "责任分工", width=44, values=_mandates),
)
"""One row per office, those that ended included."""

PERSON_COLUMNS = (
    Column("name", "姓名", width=10),
    Column("place", "处室或单位", width=22, value=_place),
    Column("standing", "类别", Kind.STATE, 10, value=lambda _, one: one.standing.label),
    Column("phone", "电话", width=14),
    Column("valid_from", "任职起", Kind.DATE, 10),
    Column("valid_to", "任职止", Kind.DATE, 10),
)
"""One row per person, those who left included."""

BODY_COLUMNS = (
    Column("name", "单位", width=26),
    Column("part", "在程序中的职责", width=36),
    Column("ended_on", "终止日期", Kind.DATE, 10),
)
"""One row per body outside the bureau, those that ended included."""

WORK_COLUMNS = (
    Column("kind", "事项", Kind.STATE, 12, value=lambda _, one: one.kind.label),
    Column("number", "编号", Kind.CODE, 14, value=lambda _, one: one.number),
    Column("caption", "栏目", width=10, value=lambda _, one: one.caption),
    Column("present", "现为", width=20, value=lambda _, one: one.present),
)
"""One row per piece of open work."""
