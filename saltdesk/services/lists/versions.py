"""Versions of the lists, from the draft to the public list (P1.2.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.lists.items import DutyItem, ItemStatus, ListItem, PowerItem
from saltdesk.domain.lists.versions import ChangeAction, ListKind, ListVersion, VersionStatus
from saltdesk.domain.registers.publications import Publication
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, enter, moved, store
from saltdesk.services.lists.enacting import CLAUSE, Alteration, channels_of, enact, keep_earlier, next_number
from saltdesk.services.lists.hindrances import hindrances, main_items
from saltdesk.services.lists.lists import duty_problems, present_powers, stored_problems
from saltdesk.services.lists.public_lists import rows_of, short_name, told_revision
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.trail.audit import Note

_IN_WORK = (VersionStatus.DRAFT, VersionStatus.REPORTED, VersionStatus.CONFIRMED)
_SHOWN = 8
"""The number of problems that one refusal lists; the others are counted."""


@dataclass(frozen=True)
class UnpublishedWarning:
    """A version that is confirmed but not yet public (P1.2.1)."""

    version: ListVersion
    sentence: str


# Editing a version


@act("version.draft")
def draft_version(desk: Desk, note: Note, version: ListVersion) -> ListVersion:
    """Draft a version of a list that contains the chosen drafts; it gets the next number of its list.

    Raises:
        RuleError: no item is chosen, or the version cannot contain one of them.
    """
    keep_earlier(desk, note, version.kind)
    number = next_number(version.kind)
    version = replace(
        version,
        number=number,
        title=version.title.strip() or f"{version.kind.label}第{number}版",
        registered_on=desk.clock.today(),
        registered_by=desk.actor.name,
    )
    _refuse_items(version)
    made = enter(note, VERSIONS, version)
    note.record, note.sentence = made.id, f"编制{made.title}，收入{len(made.items)}项"
    return made


@act("version.edit")
def edit_version(desk: Desk, note: Note, version: ListVersion) -> ListVersion:
    """Save the title, basis, note and items of a drafted version; ChangedMeanwhile if somebody else did."""
    before = allowed(note, VERSIONS.get(version.id))
    version = replace(
        before,
        title=version.title.strip() or before.title,
        basis_document=version.basis_document.strip(),
        note=version.note.strip(),
        items=version.items,
        version=version.version,
    )
    _refuse_items(version)
    saved = store(note, VERSIONS, version)
    note.record, note.sentence = saved.id, f"修改{saved.title}，收入{len(saved.items)}项"
    return saved


def drafts_for(kind: ListKind, version: int = 0) -> list[Any]:
    """Return the drafts a version can contain: those in no other unfinished version."""
    taken = {
        key
        for other in VERSIONS.all(kind=kind)
        if other.status in _IN_WORK and other.id != version
        for key in other.items
    }
    return [item for item in rows_of(kind).all(status=ItemStatus.DRAFT) if item.id not in taken]


def _refuse_items(version: ListVersion) -> None:
    if not version.items:
        raise RuleError("请选择编入本版本的草拟事项。", field="items", clause=CLAUSE)
    possible = {item.id for item in drafts_for(version.kind, version.id)}
    wrong = [key for key in version.items if key not in possible]
    if wrong:
        names = "、".join(short_name(item) for item in rows_of(version.kind).load(wrong)) or "有的事项"
        raise RuleError(f"{names}不是草拟事项，或已编入别的版本。", field="items", clause=CLAUSE)


# The steps of a version


@act("version.report")
def report_version(desk: Desk, note: Note, key: int, on: date, document: str) -> ListVersion:
    """Record that a version was reported for examination; its items can no longer be edited.

    Raises:
        RuleError: the day is in the future, the document is missing, or an item is incomplete.
    """
    version = allowed(note, VERSIONS.get(key))
    _refuse_items(version)
    _refuse_day(on, desk.clock.today(), None, "", "reported_on")
    _refuse_empty(document, "请填写报审文号。", "report_document")
    _refuse_faulty(version)
    return _moved(
        note,
        replace(version, reported_on=on, report_document=document.strip()),
        ItemStatus.REPORTED,
        "；".join(filter(None, (f"登记报审{version.title}（{on}）", told_revision(version)))),
    )


@act("version.confirm")
def confirm_version(desk: Desk, note: Note, key: int, on: date, by: str, document: str) -> ListVersion:
    """Record that a version was examined and confirmed, by whom and with which document.

    Raises:
        RuleError: the day is impossible, or the body or the document is missing.
    """
    version = allowed(note, VERSIONS.get(key))
    _refuse_day(on, desk.clock.today(), version.reported_on, "报审日期", "confirmed_on")
    _refuse_empty(by, "请填写审定单位。", "confirmed_by")
    _refuse_empty(document, "请填写审定文号。", "confirm_document")
    confirmed = replace(
        version,
        confirmed_on=on,
        confirmed_by=by.strip(),
        confirm_document=document.strip(),
    )
    return _moved(
        note, confirmed, ItemStatus.CONFIRMED, f"登记审定{version.title}（{on}，{confirmed.confirmed_by}）"
    )


@act("version.return")
def return_version(desk: Desk, note: Note, key: int, reason: str) -> ListVersion:
    """Send a version back to its drafters with the reason; its items are drafts again."""
    version = allowed(note, VERSIONS.get(key))
    _refuse_empty(reason, "请填写退回理由。", "reason")
    note.reason = reason.strip()
    returned = replace(
        version,
        reported_on=None,
        report_document="",
        confirmed_on=None,
        confirmed_by="",
        confirm_document="",
    )
    return _moved(note, returned, ItemStatus.DRAFT, f"退回修改{version.title}")


@act("version.withdraw")
def withdraw_version(desk: Desk, note: Note, key: int, reason: str) -> ListVersion:
    """Withdraw a drafted version with the reason; its items stay drafts."""
    version = allowed(note, VERSIONS.get(key))
    _refuse_empty(reason, "请填写撤回理由。", "reason")
    note.record, note.reason, note.sentence = key, reason.strip(), f"撤回{version.title}"
    return store(note, VERSIONS, version)


@act("version.publish")
def publish_version(
    desk: Desk, note: Note, key: int, published_on: date, publications: Sequence[Publication]
) -> ListVersion:
    """Record that a version is public since ``published_on``, with each channel (P1.2.1).

    Supersedes the version before it. Publications without a day of their own get this one.

    Raises:
        RuleError: no channel, an impossible day, or a duty whose power is not public.
    """
    version = allowed(note, VERSIONS.get(key))
    today = desk.clock.today()
    _refuse_day(published_on, today, version.confirmed_on, "审定日期", "published_on")
    if not publications:
        raise RuleError("请至少登记一个公布渠道。", field="publications", clause=CLAUSE)
    for publication in publications:
        day = publication.published_on or published_on
        _refuse_day(day, today, version.confirmed_on, "审定日期", "publications")
    items = rows_of(version.kind).load(version.items)
    _refuse_private_powers(items)
    published = enact(
        desk,
        note,
        version,
        published_on,
        [Alteration(ChangeAction.ADD, item, item) for item in items],
        publications,
    )
    note.record = key
    note.sentence = f"登记公布{version.title}（{published_on}，{channels_of(publications)}）"
    return published


def _refuse_private_powers(items: Iterable[ListItem]) -> None:
    """Refuse to publish a duty before its power (R2.2.2)."""
    duties = [item for item in items if isinstance(item, DutyItem)]
    powers = POWERS.load([duty.power_item for duty in duties])
    private = [power for power in powers if power.status is not ItemStatus.PUBLISHED]
    if private:
        names = "、".join(f"{power.code} {power.name}" for power in private[:3])
        raise RuleError(
            f"对应的权力事项还没有公布：{names}。请先公布权力清单。", field="items", clause="R2.2.2"
        )


def _moved(note: Note, version: ListVersion, status: ItemStatus, sentence: str) -> ListVersion:
    """Save a version and set the status of its items."""
    rows = rows_of(version.kind)
    items = rows.load(version.items)
    rows.update_all([moved(note, item, status) for item in items], items)
    note.record, note.sentence = version.id, sentence
    return store(note, VERSIONS, version)


def _refuse_faulty(version: ListVersion) -> None:
    """Refuse a version with items that are incomplete or contradict others."""
    powers = present_powers()
    mains = main_items(powers.values())
    problems: list[Problem] = []
    for item in rows_of(version.kind).load(version.items):
        found = [*_faults(item, powers)]
        if isinstance(item, PowerItem):
            found += hindrances(item, is_main=item.id in mains)
        problems += [
            replace(problem, sentence=f"{short_name(item)}：{problem.sentence}") for problem in found
        ]
    refuse(_shortened(problems))


def _shortened(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Yield the first problems and, if there are more, how many and where they stand."""
    yield from problems[:_SHOWN]
    if len(problems) > _SHOWN:
        sentence = f"另有{len(problems) - _SHOWN}个问题，流程不全的事项都在“查看缺口”中。"
        yield Problem(sentence, problems[_SHOWN].field, problems[_SHOWN].clause)


def _faults(item: ListItem, powers: Mapping[int, PowerItem]) -> Iterator[Problem]:
    return stored_problems(item, powers) if isinstance(item, PowerItem) else duty_problems(item, powers)


def _refuse_day(on: date, today: date, since: date | None, since_label: str, field: str) -> None:
    if on > today:
        raise RuleError("日期不能晚于今天。", field=field, clause=CLAUSE)
    if since and on < since:
        raise RuleError(f"日期不能早于{since_label}{since}。", field=field, clause=CLAUSE)


def _refuse_empty(text: str, sentence: str, field: str) -> None:
    if not text.strip():
        raise RuleError(sentence, field=field, clause=CLAUSE)


def unpublished_warnings(desk: Desk) -> tuple[UnpublishedWarning, ...]:
    """Return versions that are confirmed but not yet public, longest first (P1.2.1)."""
    waiting = sorted(
        VERSIONS.all(status=VersionStatus.CONFIRMED),
        key=lambda version: version.confirmed_on or date.max,
    )
    return tuple(UnpublishedWarning(version, _waiting(version, desk.clock.today())) for version in waiting)


def _waiting(version: ListVersion, today: date) -> str:
    days = (today - version.confirmed_on).days if version.confirmed_on else 0
    return f"{version.title}已于{version.confirmed_on}审定，{days}天未公布。"
