"""Administrative guidance: given before, during or after the exercise of a power (P1.2.4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.date_order import future_problems
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.cases.guidance import CLAUSE, GUIDANCE_FIELDS, Guidance, GuidanceKind
from saltdesk.services.access.cases import case_of
from saltdesk.services.access.kept_files import file_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.person_names import names_of_people, people_problems
from saltdesk.storage import series
from saltdesk.storage.areas.cases import GUIDANCE
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.trail.audit import Note


@act("guidance.add")
def add_guidance(desk: Desk, note: Note, guidance: Guidance) -> Guidance:
    """Record guidance with those who gave it, the items and the case it is about (P1.2.4).

    Raises:
        RuleError: a value is missing, the day is in the future, or an item or a file does not exist.
    """
    today = desk.clock.today()
    entered = _tidy(with_entered(Guidance(), replace(guidance, given_on=guidance.given_on or today)))
    refuse(_problems(desk, entered))
    number = series.take("guidance", today.year)
    made = GUIDANCE.insert(
        replace(
            entered,
            number=f"指导{today.year}-{number:03d}",
            office=desk.actor.office_name,
            registered_by=desk.actor.name,
        )
    )
    note.record, note.sentence = made.id, f"登记行政指导 {made.number}（{made.kind.label}，{made.party}）"
    return made


@act("guidance.edit")
def edit_guidance(desk: Desk, note: Note, guidance: Guidance) -> Guidance:
    """Save changed guidance; raises as ``add_guidance``."""
    before = GUIDANCE.get(guidance.id)
    entered = _tidy(with_entered(before, guidance))
    refuse(_problems(desk, entered))
    saved = GUIDANCE.update(entered)
    note.record, note.sentence = saved.id, f"修改行政指导 {saved.number}"
    return saved


def _tidy(guidance: Guidance) -> Guidance:
    names = names_of_people(guidance.givers) if guidance.givers else guidance.given_by.strip()
    return replace(guidance, party=guidance.party.strip(), given_by=names)


def _problems(desk: Desk, guidance: Guidance) -> Iterator[Problem]:
    yield from GUIDANCE_FIELDS.problems(guidance, CLAUSE)
    yield from future_problems(guidance, ("given_on",), desk.clock.today(), CLAUSE)
    yield from people_problems(guidance.givers, "given_by", CLAUSE)
    yield from file_problems(desk, guidance.files)
    if len(POWERS.load(list(guidance.items))) != len(set(guidance.items)):
        yield Problem("所选事项不存在，请重新选择。", "items", CLAUSE)
    if guidance.case:
        case_of(desk, guidance.case)


def guidance_of(case: int) -> list[Guidance]:
    """Return the guidance given in a case, oldest first."""
    return sorted(GUIDANCE.all(case=case), key=lambda one: (one.given_on or date.min, one.id))


def counted(since: date, until: date) -> dict[GuidanceKind, int]:
    """Return how often guidance of each kind was given between two days, both included (P1.2.4)."""
    found = Counter(
        one.kind
        for one in GUIDANCE.partly("given_on", "kind")
        if one.given_on and since <= one.given_on <= until
    )
    return {kind: found[kind] for kind in GuidanceKind}
