"""Whom complaints are about: the shared database finds what Python finds, from the same rows (A15)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import LEADERSHIP, Actor, Mandate, Mechanism, Office, Staff, Standing
from saltdesk.domain.complaints import objects
from saltdesk.domain.complaints.complainants import Complainant, Representative
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.handling import ComplaintStep, RequestAnswer, StepKind
from saltdesk.domain.complaints.mentions import text_digest
from saltdesk.domain.complaints.objects import NameAnswer, ObjectKind, folded
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment
from saltdesk.storage import complaint_parties
from saltdesk.storage.complaints import (
    ATTACHMENTS,
    COMPLAINANTS,
    COMPLAINTS,
    NAME_ANSWERS,
    REPRESENTATIVES,
    STEPS,
)
from saltdesk.storage.database import Store
from saltdesk.storage.known_names import known_names, names_in_trail
from saltdesk.storage.people import MANDATES, OFFICES, STAFF
from saltdesk.storage.registers import BODIES, ENTRUSTMENTS
from saltdesk.storage.sharing import parties
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from tests.storage.sharing.conftest import Opening

MOMENT = datetime(2026, 9, 2, 8)
KEEPER = Actor("管理员", "office", "办公室")

OFFICE_NAMES = (
    "盐政处",
    "盐政科",
    "盐务处",
    "执法大队（盐政）",
    "ＡＢ处",
    "李明处",
    "法制室",
    "办公室",
    "处",
    "组织科",
)
PEOPLE = ("李明", "李明亮", "李 明", "王业务", "王業務", "ＡＢ处", "盐政", "(李明)", "A.B*", "处长", "明")
WORDS = (
    *OFFICE_NAMES,
    *PEOPLE,
    *(
        "鹽政處",
        "盐 政 室",
        "盐政\u200b处",
        "稽查队",
        "AB股",
        "李明同志",
        "李明副处长",
        "組織處",
        "法 制　处",
        "が",
    ),
    *("、", "和", "，", "\n", "。", "亮", "李", "处", "か", "\u3099", "甲乙", "\u2003"),
)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=5).map("".join)
CODES = st.sampled_from(("yz", "fz", "jh", "bg", LEADERSHIP))
PLACES = st.sampled_from(
    (*objects.TOLD_TEXTS, *(name for name in objects.HANDLED_TEXTS if name != "answers"))
)

Act = Callable[[], object]


def act(store: Store, *changes: Act, area: Area = Area.COMPLAINTS, record: int = 0) -> None:
    """Make changes in one act."""
    with recorded(store, Note(MOMENT, KEEPER, "test.act", area, "试办", record)):
        for change in changes:
            change()


def stored() -> dict[int, tuple[set[tuple[str, int]], set[str], list[str]]]:
    """Whom complaints are about as the server keeps it, and their bars."""
    found = {
        key: (set[tuple[str, int]](), set[str](), bars)
        for key, bars in database.execute_sql("SELECT id, bars FROM complaint ORDER BY id").fetchall()
    }
    for key, kind, record in database.execute_sql("SELECT complaint, kind, record FROM complaint_party"):
        if key:
            found[key][0].add((kind, record))
    for key, name in database.execute_sql("SELECT complaint, name FROM complaint_called"):
        found[key][1].add(name)
    return found


def computed() -> dict[int, tuple[set[tuple[str, int]], set[str], list[str]]]:
    """Whom complaints are about as Python works it out from their rows."""
    unclear = {one.id for one in COMPLAINTS.all() if one.object_kind is ObjectKind.UNCLEAR}
    keys = [key for key, _ in COMPLAINTS.values("number")]
    found = {}
    for one in complaint_parties.told_among(keys, known_names()):
        told = {(party.kind.code, party.record) for party in one.parties}
        bars = {f"{kind}:{record}" for kind, record in told} | {f"called:{name}" for name in one.names}
        bars |= {"unclear"} if one.key in unclear else set()
        found[one.key] = told, set(one.names), sorted(bars)
    return found


def assert_same() -> None:
    """Both find the same, by acts alone and built anew; so do they for mentions and former names."""
    assert stored() == computed()
    assert list(complaint_parties.problems()) == []
    keys = [one.id for one in COMPLAINTS.all()]
    for complaint, mentions in complaint_parties.mentions_among(keys, known_names()):
        assert parties.open_mentions(COMPLAINTS.get(complaint.id)) == mentions
    for kind, records in (("office", OFFICES.all()), ("staff", STAFF.all())):
        for one in records:
            assert list(parties.former_names(kind, one.id)) == list(names_in_trail(one))


@pytest.fixture
def shared(shared_store: Opening) -> Iterator[Store]:
    with shared_store() as store:
        yield store


# Examples

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


def test_examples_have_their_bars(shared: Store) -> None:
    settle_in(shared)
    keys: list[int] = []
    for number, (told, _) in enumerate(EXAMPLES):
        act(shared, lambda number=number, told=told: keys.append(register(number, told)))
    found = stored()
    for key, (told, bars) in zip(keys, EXAMPLES, strict=True):
        assert found[key][2] == sorted(bars), told
    assert_same()


def test_answers_hold_for_every_party_of_a_name_and_for_their_text(shared: Store) -> None:
    settle_in(shared)
    act(shared, lambda: register(1, {"facts": "盐政处"}))
    (mention,) = parties.open_mentions(COMPLAINTS.get(1))
    first, second = sorted(mention.parties, key=lambda party: party.record)
    for party, bars in ((first, list(EITHER)), (second, [])):
        place = (mention.name, mention.field, mention.part, mention.digest)
        act(
            shared,
            lambda party=party, place=place: NAME_ANSWERS.insert(
                NameAnswer(1, party.kind, party.record, *place)
            ),
        )
        assert stored()[1][2] == bars
        assert_same()
    act(shared, lambda: COMPLAINTS.update(replace(COMPLAINTS.get(1), facts="就是盐政处")))
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
    ("told", "record", "change", "before", "after"), [row[1:] for row in CHANGES], ids=[row[0] for row in CHANGES]
)
def test_people_that_change_are_looked_for_again(shared: Store, told, record, change, before, after) -> None:
    settle_in(shared)
    act(shared, lambda: register(1, told))
    assert stored()[1][2] == list(before)
    act(shared, change, area=Area.PEOPLE, record=record)
    assert stored()[1][2] == list(after)
    assert list(complaint_parties.problems()) == []


def test_a_part_counts_where_it_stands(shared: Store) -> None:
    settle_in(shared)
    for number in (1, 2):
        act(shared, lambda number=number: register(number, {}))
    act(shared, lambda: STEPS.insert(ComplaintStep(complaint=1, what="李明", kind=StepKind.ADDED)))
    assert [bars for *_, bars in stored().values()] == [[MING], []]
    act(shared, lambda: STEPS.update(replace(STEPS.get(1), complaint=2)))
    assert [bars for *_, bars in stored().values()] == [[], [MING]]
    act(shared, lambda: STEPS.remove(1))
    assert [bars for *_, bars in stored().values()] == [[], []]


def test_bars_are_no_change_of_a_record(shared: Store) -> None:
    settle_in(shared)
    act(shared, lambda: register(1, {"facts": "李明"}))
    with shared.writing():
        database.execute_sql("UPDATE complaint SET bars = '{}'")
        assert database.execute_sql("SELECT count(*) FROM change_outbox").fetchone() == (0,)


def test_damage_of_the_index_is_told(shared: Store) -> None:
    settle_in(shared)
    act(shared, lambda: register(1, {"facts": "李明"}))
    with shared.writing():
        database.execute_sql("UPDATE complaint SET bars = '{}'")
        database.execute_sql("INSERT INTO complaint_called (complaint, name) VALUES (7, '甲乙')")
        database.execute_sql("DELETE FROM known_name WHERE name = '高局'")
    assert list(complaint_parties.problems()) == [
        "处室和人员的名称索引与记录不符。",
        "投诉受理（complaint 第1行）的回避索引与记录不符。",
        "回避索引中有不存在的投诉（complaint 第7行）。",
    ]
    with shared.writing():
        complaint_parties.ensure_built()
    assert list(complaint_parties.problems()) == []


# Random offices


class History:
    """Random acts of an office, drawn one by one."""

    def __init__(self, store: Store, draw: Callable[..., object]) -> None:
        self.store, self.draw = store, draw
        self.count = 0

    def run(self) -> None:
        """Make one act of several changes."""
        kind = self.draw(st.sampled_from((self.people, self.complaint, self.parts, self.office)))
        kind()

    def one_of(self, records: list) -> object | None:
        return self.draw(st.sampled_from(records)) if records else None

    def office(self) -> None:
        """Found or rename an office; the entry of the trail is about it, as in the services."""
        code, name = self.draw(CODES), self.draw(st.sampled_from(OFFICE_NAMES))
        known = OFFICES.first(code=code)
        if known:
            act(
                self.store,
                lambda: OFFICES.update(replace(known, name=name)),
                area=Area.PEOPLE,
                record=known.id,
            )
        else:
            act(self.store, lambda: OFFICES.insert(Office(code, name)), area=Area.PEOPLE)

    def people(self) -> None:
        """Enrol, rename or move somebody, or give a mandate."""
        name, code = self.draw(st.sampled_from(PEOPLE)), self.draw(CODES)
        person, mandate = self.one_of(STAFF.all()), self.one_of(MANDATES.all())
        standing = self.draw(st.sampled_from((Standing.STAFF, Standing.STAFF, Standing.OUTSIDE)))
        mechanism = self.draw(st.sampled_from((Mechanism.COMPLAINTS, Mechanism.DUTY_LIST)))
        changes: list[Act] = [
            lambda: STAFF.insert(Staff(name, code, standing=standing)),
            lambda: MANDATES.insert(Mandate(mechanism, code, name, "")),
        ]
        if person:
            changes += [lambda: STAFF.update(replace(person, name=name, office=code, standing=standing))] * 3
        if mandate:
            changes.append(lambda: MANDATES.update(replace(mandate, person=name, office=code)))
            changes.append(lambda: MANDATES.remove(mandate.id))
        key = person.id if person else 0
        act(self.store, self.draw(st.sampled_from(changes)), area=Area.PEOPLE, record=key)

    def complaint(self) -> None:
        """Register a complaint or change one."""
        told = {self.draw(PLACES): self.draw(TEXTS) for _ in range(3)}
        told |= {
            "object_words": self.draw(TEXTS),
            "object_person": self.draw(TEXTS),
            "assignee": self.draw(TEXTS),
        }
        told["answers"] = tuple(RequestAnswer("", text) for text in self.draw(st.lists(TEXTS, max_size=2)))
        told["handling_office"] = self.draw(st.sampled_from(("", *OFFICE_NAMES)))
        told["object_kind"] = self.draw(st.sampled_from(list(ObjectKind)))
        ids = st.lists(st.integers(1, 4), max_size=2).map(tuple)
        told |= {name: self.draw(ids) for name in ("object_offices", "object_staff")}
        trustees = [one.id for one in ENTRUSTMENTS.all()]
        told["object_entrustments"] = tuple(self.draw(st.lists(st.sampled_from(trustees), max_size=2)))
        known = self.one_of([None, *COMPLAINTS.all()])
        if known:
            act(self.store, lambda: COMPLAINTS.update(replace(known, **told)))
            return
        self.count += 1
        fresh = Complaint(number=f"2026-{self.count:04}", received_at=MOMENT, **told)
        caller, speaker = self.draw(TEXTS), self.draw(TEXTS)

        def register() -> None:
            key = COMPLAINTS.insert(fresh).id
            COMPLAINANTS.insert(Complainant(complaint=key, name=caller, agent=speaker))
            REPRESENTATIVES.insert(Representative(complaint=key, name=speaker))

        act(self.store, register)

    def parts(self) -> None:
        """Add a part of a complaint, change it, move it to another complaint, or answer a mention."""
        case, text = self.one_of(COMPLAINTS.all()), self.draw(TEXTS)
        if not case:
            return
        step, kind = self.one_of(STEPS.all()), self.draw(st.sampled_from(list(StepKind)))
        changes: list[Act] = [
            lambda: STEPS.insert(ComplaintStep(complaint=case.id, what=text, kind=kind)),
            lambda: ATTACHMENTS.insert(ComplaintAttachment(complaint=case.id, name=text)),
        ]
        if step:
            changes.append(lambda: STEPS.update(replace(step, what=text, complaint=case.id)))
            changes.append(lambda: STEPS.remove(step.id))
        mentions = complaint_parties.open_mentions_of(case)
        changes += [lambda one=one: self.answer(case.id, one) for one in mentions] * 3
        act(self.store, self.draw(st.sampled_from(changes)))

    def answer(self, key: int, mention: object) -> None:
        for party in mention.parties:
            place = (mention.name, mention.field, mention.part, mention.digest)
            NAME_ANSWERS.insert(NameAnswer(key, party.kind, party.record, *place))


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_the_server_finds_whom_python_finds(shared_store: Opening, data) -> None:
    with shared_store() as store:
        act(
            store,
            lambda: BODIES.insert(EnforcementBody(name="示例盐业管理局")),
            lambda: ENTRUSTMENTS.insert(Entrustment(1, "执法大队（盐", scope="市区")),
            lambda: ENTRUSTMENTS.insert(Entrustment(1, "政）", scope="市区")),
            area=Area.POWERS,
        )
        history = History(store, data.draw)
        for _ in range(data.draw(st.integers(4, 14))):
            history.run()
            assert_same()
        before = stored()
        with store.writing():
            complaint_parties.ensure_built()
        assert stored() == before


# Folding and dividing texts


def asked(function: str, *values: object) -> object:
    """Return what a function of the server makes of values."""
    marks = ", ".join("?" for _ in values)
    return database.execute_sql(f"SELECT guard.{function}({marks})", values).fetchone()[0]


def test_every_character_is_folded_alike(shared: Store) -> None:
    characters = [chr(n) for n in range(1, 0x110000) if not 0xD800 <= n < 0xE000]
    for start in range(0, len(characters), 100_000):
        text = ",".join(characters[start : start + 100_000])
        assert asked("folded", text) == folded(text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"))))
def test_texts_are_folded_and_divided_alike(shared: Store, texts: list[str]) -> None:
    for text in (*texts, "".join(texts)):
        assert asked("folded", text) == folded(text)
        assert asked("text_digest", text) == text_digest(text)
        assert asked("split_names", text) == list(objects.split_names(text))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_enumerations_are_read_alike(shared: Store, text: str) -> None:
    names = objects.split_names(text)
    assert asked("split_names", text) == list(names)
    assert asked("is_list_of_names", list(names)) == objects.is_list_of_names(text)
    wanted = {name for name in objects.called_names(text) if 0 < len(name) <= complaint_parties.LONGEST_NAME}
    assert set(asked("called_names", text)) == wanted
