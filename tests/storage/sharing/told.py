"""Whom complaints are about, as the shared database keeps it and as Python finds it from the same rows."""

from collections.abc import Callable
from datetime import datetime

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.storage import complaint_parties
from saltdesk.storage.areas.complaints import (
    COMPLAINTS,
)
from saltdesk.storage.areas.people import OFFICES, STAFF
from saltdesk.storage.database import Store
from saltdesk.storage.known_names import known_names, names_in_trail
from saltdesk.storage.sharing import parties
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded

MOMENT = datetime(2026, 9, 2, 8)
KEEPER = Actor("管理员", "office", "办公室")

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
