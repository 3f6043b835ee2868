"""Sampled checks of what people know of their post: drawn, held and recorded (S4.2.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from secrets import token_hex

from saltdesk.domain.base.date_order import future_problems, order_problems
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.base.people import Staff
from saltdesk.domain.inspections.knowledge import (
    CLAUSE,
    Knowing,
    KnowledgeCheck,
    KnowledgeStatus,
    answer_problems,
    answered,
    sampled,
)
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.people import actor_ids
from saltdesk.services.desk.states import allowed, enter, store
from saltdesk.services.inspections.draws import drawn_people
from saltdesk.services.inspections.post_questions import questions_about_posts
from saltdesk.storage import series
from saltdesk.storage.areas.supervision import KNOWLEDGE_CHECKS
from saltdesk.storage.trail.audit import Note


def pool_of(desk: Desk, office: str) -> list[Staff]:
    """Return whom a check of an office can draw: its staff today; for no office, all staff and leaders."""
    serving = people.staff_on(desk.clock.today())
    return [one for one in serving if not office or people.office_name(one.office) == office]


@act("knowledge.draw")
def draw_check(desk: Desk, note: Note, check: KnowledgeCheck, seed: str = "") -> KnowledgeCheck:
    """Draw persons and questions from the staff of today; without ``seed`` the program makes one.

    Raises:
        RuleError: there are fewer persons than wanted, or the lists say nothing about the post of any.
    """
    check = with_entered(KnowledgeCheck(), check)
    pool = pool_of(desk, check.office)
    if not 1 <= check.wanted <= len(pool):
        where = check.office or "全局"
        raise RuleError(f"{where}现有{len(pool)}人，请填写1至{len(pool)}。", field="wanted", clause=CLAUSE)
    questions = questions_about_posts(pool)
    if not any(questions.values()):
        raise RuleError("清单中没有这些人员的岗位事项，请先登记权责清单。", field="office", clause=CLAUSE)
    today = desk.clock.today()
    drawn = replace(
        check,
        number=f"岗查{today.year}-{series.take('knowledge', today.year):03d}",
        drawn_on=today,
        seed=seed or token_hex(8),
        pool=drawn_people(pool),
        registered_by=desk.actor.name,
    )
    saved = enter(note, KNOWLEDGE_CHECKS, replace(drawn, people=sampled(drawn, questions)))
    names = "、".join(one.name for one in saved.people)
    note.record, note.sentence = saved.id, f"岗位权责抽查 {saved.number} 抽取{names}"
    return saved


@act("knowledge.record")
def record_answers(
    desk: Desk,
    note: Note,
    key: int,
    staff: int,
    checked_on: date,
    answers: Sequence[tuple[Knowing | None, str]],
) -> KnowledgeCheck:
    """Record how one person answered each question; the last person completes the check.

    Raises:
        RuleError: a question has no result, the person at the desk is the one asked, or the day is out of
            order.
    """
    check = allowed(note, KNOWLEDGE_CHECKS.get(key))
    if staff in actor_ids(desk):
        raise RuleError("您本人被抽中，请由他人登记抽查结果。", field="checked_by", clause=CLAUSE)
    done = replace(answered(check, staff, answers), checked_on=checked_on, checked_by=desk.actor.name)
    person = next(one for one in done.people if one.staff == staff)
    refuse(
        [
            *answer_problems(person),
            *order_problems(done),
            *future_problems(done, ("checked_on",), desk.clock.today(), CLAUSE),
        ]
    )
    is_complete = not any(problem for one in done.people for problem in answer_problems(one))
    saved = store(note, KNOWLEDGE_CHECKS, done, KnowledgeStatus.DONE if is_complete else None)
    note.record, note.sentence = key, f"岗位权责抽查 {saved.number} 登记{person.name}的结果"
    return saved


def checks_done(office: str) -> list[KnowledgeCheck]:
    """Return the finished checks in which people of an office were drawn, the newest last."""
    done = KNOWLEDGE_CHECKS.all(status=KnowledgeStatus.DONE)
    return [one for one in done if any(person.office == office for person in one.people)]
