"""Whom complaints are about: in random offices the shared database finds what Python finds (A15)."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import LEADERSHIP, Mandate, Mechanism, Office, Staff, Standing
from saltdesk.domain.complaints import objects
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
from tests.storage.sharing.conftest import Opening
from tests.storage.sharing.told import MOMENT, Act, act, assert_same, stored

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
def test_the_server_finds_whom_python_finds(open_shared: Opening, data) -> None:
    with open_shared() as store:
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
