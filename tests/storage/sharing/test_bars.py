"""Whom complaints are about: the shared database finds it itself, by examples (A15)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import LEADERSHIP, Mandate, Mechanism, Office, Staff
from saltdesk.domain.complaints.complainants import Complainant, Representative
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.handling import ComplaintStep, RequestAnswer, StepKind
from saltdesk.domain.complaints.objects import NameAnswer, ObjectKind
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment
from saltdesk.storage import complaint_parties
from saltdesk.storage.areas.complaints import (
    ATTACHMENTS,
    COMPLAINANTS,
    COMPLAINTS,
    NAME_ANSWERS,
    REPRESENTATIVES,
    STEPS,
)
from saltdesk.storage.areas.people import MANDATES, OFFICES, STAFF
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS
from saltdesk.storage.database import Store
from saltdesk.storage.sharing import parties
from saltdesk.storage.tables.base import database
from tests.storage.sharing.told import MOMENT, act, assert_same, stored

OFFICES_HERE = (
    ("yz", "盐政处"),
    ("jh", "计划管理处"),
    ("bg", "办公室"),
    ("fz", "执法大队（盐业）"),
    (LEADERSHIP, "局领导"),
    ("old", "盐政处"),
)
PEOPLE_HERE = (("李明", "bg"), ("李明亮", "yz"), ("王业务", "fz"), ("高局", LEADERSHIP), ("A.B*", "jh"))
SALT, PLAN, OFFICE, FORCE, _, OLD = (f"office:{n}" for n in range(1, 7))
MING, BRIGHT, WANG, HEAD, STAR = (f"staff:{n}" for n in range(1, 6))
EITHER = (SALT, OLD)

EXAMPLES: tuple[tuple[dict[str, object], tuple[str, ...]], ...] = (
    ({"facts": "李明不收材料"}, (MING,)),
    ({"facts": "李明亮不收材料"}, (BRIGHT,)),
    ({"facts": "李明亮和李明"}, (MING, BRIGHT)),
    ({"facts": "李明明来电", "caller": "李明明"}, ()),
    ({"facts": "李明明来电，找李明", "caller": "李明明先生"}, (MING,)),
    ({"facts": "李明明来电", "agent": "李明明"}, ()),
    ({"facts": "李明明来电", "speaker": "李明明、赵示"}, ()),
    ({"facts": "李明明来电", "assignee": "李明明"}, ()),
    ({"facts": "李明明来电", "object_person": "李明明处长"}, ("called:李明明", "called:李明明处长")),
    ({"facts": "李明来电", "caller": "李明"}, (MING,)),
    ({"matter": "王　業務收费", "request": "Ａ．Ｂ＊"}, (WANG, STAR)),
    ({"facts": "AxB*"}, ()),
    ({"remark": "鹽\u200b政 科"}, EITHER),
    ({"remark": "稽查队"}, (SALT,)),
    ({"remark": "计管处"}, (PLAN,)),
    ({"materials": "办公科、办公组"}, (OFFICE,)),
    ({"materials": "办公组"}, ()),
    ({"materials": "计划管理组"}, (PLAN,)),
    ({"facts": "执法大队(盐业)"}, (FORCE,)),
    ({"facts": "局领导"}, ()),
    ({"facts": "高局和外聘甲"}, (HEAD, OFFICE)),
    ({"investigation": "计划管理处核实，李明在场", "handling_office": "办公室"}, ()),
    ({"investigation": "李明在场", "handling_office": "盐政处"}, (MING,)),
    ({"investigation": "盐政处在场", "handling_office": "盐政处"}, (SALT,)),
    ({"investigation": "A.B*在场"}, ()),
    ({"answers": (RequestAnswer("", "请李"), RequestAnswer("", "明办"))}, (MING,)),
    ({"step": ("李明告知", StepKind.HANDLED), "handling_office": "办公室"}, ()),
    ({"step": ("李明告知", StepKind.ADDED), "handling_office": "办公室"}, (MING,)),
    ({"file": "盐政科来函"}, EITHER),
    (
        {"object_words": "李明亮、王业务处长"},
        (BRIGHT, WANG, "called:李明亮", "called:王业务处长", "called:王业务"),
    ),
    ({"object_words": "办公室的、王业务"}, (OFFICE, WANG, "called:办公室的", "called:王业务")),
    ({"object_words": "小李明、办公室"}, (OFFICE, "called:小李明", "called:办公室")),
    ({"object_words": "说是小李明的一个人"}, (MING, "called:说是小李明的一个人")),
    ({"object_words": "办公室李明"}, ("called:办公室李明", OFFICE, MING)),
    ({"object_words": "甲" * 31}, ()),
    ({"object_offices": (2,), "facts": "计划管理处"}, (PLAN,)),
    ({"object_staff": (1,), "facts": "李明和王业务"}, (MING, WANG)),
    ({"object_offices": (1,), "facts": "盐政处"}, EITHER),
    ({"object_entrustments": (1, 2)}, EITHER),
    ({"object_entrustments": (2, 1)}, ()),
    ({"object_kind": ObjectKind.UNCLEAR}, ("unclear",)),
)
"""What a complaint tells, and its bars: offices and people by the rows above."""


def settle_in(store: Store) -> None:
    """Make the offices, people and mandates of the examples."""
    act(
        store,
        *(lambda code=code, name=name: OFFICES.insert(Office(code, name)) for code, name in OFFICES_HERE),
        *(lambda name=name, code=code: STAFF.insert(Staff(name, code)) for name, code in PEOPLE_HERE),
        lambda: MANDATES.insert(Mandate(Mechanism.COMPLAINTS, "jh", "", "")),
        lambda: MANDATES.insert(Mandate(Mechanism.DUTY_LIST, "bg", "外聘甲", "")),
        lambda: MANDATES.insert(Mandate(Mechanism.DUTY_LIST, "yz", "李明", "")),
        lambda: BODIES.insert(EnforcementBody(name="示例盐业管理局")),
        lambda: ENTRUSTMENTS.insert(Entrustment(1, "示例盐", scope="市区")),
        lambda: ENTRUSTMENTS.insert(Entrustment(1, "政处", scope="市区")),
        area=Area.PEOPLE,
    )


def register(number: int, told: dict[str, object]) -> int:
    """Insert a complaint with its parts, and return its id."""
    parts = {name: told.get(name) for name in ("caller", "agent", "speaker", "step", "file")}
    fields = {name: value for name, value in told.items() if name not in parts}
    fields = {"object_kind": ObjectKind.OFFICE} | fields
    key = COMPLAINTS.insert(Complaint(number=f"2026-{number:04}", received_at=MOMENT, **fields)).id
    COMPLAINANTS.insert(Complainant(complaint=key, name=parts["caller"] or "", agent=parts["agent"] or ""))
    if parts["speaker"]:
        REPRESENTATIVES.insert(Representative(complaint=key, name=parts["speaker"]))
    if parts["step"]:
        what, kind = parts["step"]
        STEPS.insert(ComplaintStep(complaint=key, what=what, kind=kind))
    if parts["file"]:
        ATTACHMENTS.insert(ComplaintAttachment(complaint=key, name=parts["file"]))
    return key


def test_examples_have_their_bars(new_shared: Store) -> None:
    settle_in(new_shared)
    keys: list[int] = []
    for number, (told, _) in enumerate(EXAMPLES):
        act(new_shared, lambda number=number, told=told: keys.append(register(number, told)))
    found = stored()
    for key, (told, bars) in zip(keys, EXAMPLES, strict=True):
        assert found[key][2] == sorted(bars), told
    assert_same()


def test_answers_hold_for_every_party_of_a_name_and_for_their_text(new_shared: Store) -> None:
    settle_in(new_shared)
    act(new_shared, lambda: register(1, {"facts": "盐政处"}))
    (mention,) = parties.open_mentions(COMPLAINTS.get(1))
    first, second = sorted(mention.parties, key=lambda party: party.record)
    for party, bars in ((first, list(EITHER)), (second, [])):
        place = (mention.name, mention.field, mention.part, mention.digest)
        act(
            new_shared,
            lambda party=party, place=place: NAME_ANSWERS.insert(
                NameAnswer(1, party.kind, party.record, *place)
            ),
        )
        assert stored()[1][2] == bars
        assert_same()
    act(new_shared, lambda: COMPLAINTS.update(replace(COMPLAINTS.get(1), facts="就是盐政处")))
    assert stored()[1][2] == list(EITHER)


CHANGES: tuple[
    tuple[str, dict[str, object], int, Callable[[], object], tuple[str, ...], tuple[str, ...]], ...
] = (
    (
        "a person enrolled later is found in other letters and between blanks",
        {"facts": "孫 業 務当场拒收"},
        0,
        lambda: STAFF.insert(Staff("孫业务", "bg")),
        (),
        ("staff:6",),
    ),
    (
        "a longer name takes a shorter one out",
        {"facts": "王业务员"},
        0,
        lambda: STAFF.insert(Staff("王业务员", "bg")),
        (WANG,),
        ("staff:6",),
    ),
    (
        "a person is found under the former name, too",
        {"facts": "李明和李清"},
        1,
        lambda: STAFF.update(replace(STAFF.get(1), name="李清")),
        (MING,),
        (MING,),
    ),
    (
        "the people of another complaints office no longer count in texts of the handling",
        {"investigation": "计划管理处、李明"},
        1,
        lambda: MANDATES.update(replace(MANDATES.get(1), office="bg")),
        (MING,),
        (PLAN,),
    ),
    (
        "who moves to the handling office no longer counts there",
        {"investigation": "李明", "handling_office": "执法大队（盐业）"},
        1,
        lambda: STAFF.update(replace(STAFF.get(1), office="fz")),
        (MING,),
        (),
    ),
    (
        "a handling office that is called otherwise now names itself",
        {"investigation": "王业务", "handling_office": "执法大队（盐业）"},
        4,
        lambda: OFFICES.update(replace(OFFICES.get(4), name="执法支队")),
        (),
        (WANG,),
    ),
    (
        "an office is found under its former name",
        {"matter": "办公室和综合处"},
        3,
        lambda: OFFICES.update(replace(OFFICES.get(3), name="综合处")),
        (OFFICE,),
        (OFFICE,),
    ),
    (
        "a person of a mandate who is enrolled stands for themselves",
        {"step": ("外聘甲", StepKind.ADDED)},
        0,
        lambda: STAFF.insert(Staff("外聘甲", "bg")),
        (OFFICE,),
        ("staff:6",),
    ),
)
"""What a complaint tells, record and change of an act about people, and the bars before and after it."""


@pytest.mark.parametrize(
    ("told", "record", "change", "before", "after"),
    [row[1:] for row in CHANGES],
    ids=[row[0] for row in CHANGES],
)
def test_people_that_change_are_looked_for_again(
    new_shared: Store, told, record, change, before, after
) -> None:
    settle_in(new_shared)
    act(new_shared, lambda: register(1, told))
    assert stored()[1][2] == list(before)
    act(new_shared, change, area=Area.PEOPLE, record=record)
    assert stored()[1][2] == list(after)
    assert list(complaint_parties.problems()) == []


def test_a_part_counts_where_it_stands(new_shared: Store) -> None:
    settle_in(new_shared)
    for number in (1, 2):
        act(new_shared, lambda number=number: register(number, {}))
    act(new_shared, lambda: STEPS.insert(ComplaintStep(complaint=1, what="李明", kind=StepKind.ADDED)))
    assert [bars for *_, bars in stored().values()] == [[MING], []]
    act(new_shared, lambda: STEPS.update(replace(STEPS.get(1), complaint=2)))
    assert [bars for *_, bars in stored().values()] == [[], [MING]]
    act(new_shared, lambda: STEPS.remove(1))
    assert [bars for *_, bars in stored().values()] == [[], []]


def test_bars_are_no_change_of_a_record(new_shared: Store) -> None:
    settle_in(new_shared)
    act(new_shared, lambda: register(1, {"facts": "李明"}))
    with new_shared.writing():
        database.execute_sql("UPDATE complaint SET bars = '{}'")
        assert database.execute_sql("SELECT count(*) FROM change_outbox").fetchone() == (0,)


def test_damage_of_the_index_is_told(new_shared: Store) -> None:
    settle_in(new_shared)
    act(new_shared, lambda: register(1, {"facts": "李明"}))
    with new_shared.writing():
        database.execute_sql("UPDATE complaint SET bars = '{}'")
        database.execute_sql("INSERT INTO complaint_called (complaint, name) VALUES (7, '甲乙')")
        database.execute_sql("DELETE FROM known_name WHERE name = '高局'")
    assert list(complaint_parties.problems()) == [
        "处室和人员的名称索引与记录不符。",
        "投诉受理（complaint 第1行）的回避索引与记录不符。",
        "回避索引中有不存在的投诉（complaint 第7行）。",
    ]
    with new_shared.writing():
        complaint_parties.ensure_built()
    assert list(complaint_parties.problems()) == []
