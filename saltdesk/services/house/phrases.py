"""Standard phrases of the offices: kept, changed and dropped, each as an act of its own."""

from __future__ import annotations

from dataclasses import replace

from saltdesk.domain.acts.act import is_unbound
from saltdesk.domain.base.errors import NotAllowed, Problem, refuse
from saltdesk.domain.house.phrases import CLAUSE, Phrase, PhrasePlace, is_own, phrase_problems
from saltdesk.services.access.masking import masks_for
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.areas.phrases import PHRASES
from saltdesk.storage.trail.audit import Note

_TOLD = "常用语各处室都能看到，其中写有投诉人的姓名或联系方式，请删去后再保存。"
_SHOWN = 20


def phrases_for(desk: Desk, place: PhrasePlace) -> list[Phrase]:
    """Return the phrases of a field: those of the person's own office first, then in the order of entry."""
    found = PHRASES.all(place=place.code)
    return sorted(found, key=lambda one: not is_own(one, desk.actor))


def may_change(desk: Desk, phrase: Phrase) -> bool:
    """Return whether the person may change a phrase: its own office, and whoever acts for every office."""
    return is_unbound(desk.actor) or is_own(phrase, desk.actor)


@act("phrase.add")
def add_phrase(desk: Desk, note: Note, place: PhrasePlace, text: str) -> Phrase:
    """Keep a text as a phrase of a field.

    Raises:
        RuleError: it is empty, too long, kept already, or holds a name, number or address of the complainant
            of the complaint that is being filled in (C5.2.4d).
    """
    actor = desk.actor
    phrase = Phrase(place.code, place.name, text.strip(), actor.office, actor.office_name, actor.name)
    _refuse(phrase, place)
    note.sentence = f"登记常用语（{phrase.place_name}）：{_shown(phrase.text)}"
    return PHRASES.insert(phrase)


@act("phrase.edit")
def edit_phrase(desk: Desk, note: Note, phrase: Phrase, place: PhrasePlace) -> Phrase:
    """Save the changed text of a phrase.

    Raises:
        NotAllowed: the phrase is of another office.
        RuleError: as ``add_phrase``.
    """
    stored = _changeable(desk, phrase.id)
    changed = replace(stored, text=phrase.text.strip(), version=phrase.version)
    _refuse(changed, place)
    note.sentence = f"修改常用语（{stored.place_name}）：{_shown(changed.text)}"
    return PHRASES.update(changed)


@act("phrase.drop")
def drop_phrase(desk: Desk, note: Note, key: int) -> None:
    """Delete a phrase; texts that were filled in with it stay. NotAllowed for one of another office."""
    stored = _changeable(desk, key)
    note.sentence = f"删除常用语（{stored.place_name}）：{_shown(stored.text)}"
    PHRASES.remove(key)


def _changeable(desk: Desk, key: int) -> Phrase:
    phrase = PHRASES.get(key)
    if not may_change(desk, phrase):
        whose = phrase.office_name or phrase.added_by
        raise NotAllowed(f"这条常用语由{whose}登记，请由{whose}或局领导修改、删除。", clause=CLAUSE)
    return phrase


def _refuse(phrase: Phrase, place: PhrasePlace) -> None:
    refuse(phrase_problems(phrase, tuple(PHRASES.all(place=phrase.place))))
    if place.complaint and masks_for(place.complaint).is_told(phrase.text):
        refuse((Problem(_TOLD, "text", "C5.2.4d"),))


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
