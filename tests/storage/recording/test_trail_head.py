"""The head of the trail is read once and always true: across acts, failures, threads and foreign writers."""

import random
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from saltdesk.domain.base.people import Office
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.database import Store
from saltdesk.storage.recording.trail_head import head, head_of
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import AuditTable
from saltdesk.storage.trail.audit import Note, _told, recorded
from tests.statements import statements

Written = Callable[..., Note]
NEWEST = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"


def stored() -> tuple[int, str]:
    """The newest entry as it stands in the file."""
    found: tuple[int, str] = database.execute_sql(NEWEST).fetchone()
    return found


def act(store: Store, note: Note) -> None:
    """Change something, as an act does."""
    with recorded(store, note):
        OFFICES.insert(Office(f"x{OFFICES.count()}", "某处"))


def elsewhere(store: Store, work: Callable[[], None]) -> None:
    """Work on another thread with its own connection, and wait for it."""

    def run() -> None:
        with store.connected():
            work()

    thread = Thread(target=run)
    thread.start()
    thread.join()


def failing(store: Store, note: Note) -> None:
    """Fail after the entry was written, as an act does whose commit is refused."""

    def fail() -> None:
        with store.writing():
            database.append(_told(note))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()


@pytest.mark.local
def test_after_an_own_act_the_head_is_known_without_reading_the_trail(store: Store, note: Written) -> None:
    act(store, note())
    asked = statements(lambda: act(store, note()))
    assert [one for one in asked if one.startswith("SELECT") and '"hash"' in one] == []
    assert statements(head) == ["PRAGMA data_version"]
    assert head() == stored()


def test_an_entry_of_another_thread_is_noticed(store: Store, note: Written) -> None:
    act(store, note())
    before = head()
    elsewhere(store, lambda: act(store, note()))
    assert head() == stored() != before


def test_a_failed_act_leaves_the_head_as_it_was(store: Store, note: Written) -> None:
    act(store, note())
    before = head()
    failing(store, note())
    assert head() == stored() == before


def test_an_own_act_changes_what_is_kept_for_its_tables_alone(store: Store, note: Written) -> None:
    act(store, note())
    offices, people = head_of("office"), head_of("staff", "mandate")
    act(store, note())
    assert head_of("office") != offices
    if not database.is_shared:
        assert head_of("staff", "mandate") == people
    assert head_of("staff", "office") != people


def test_an_act_of_another_thread_changes_what_is_kept_for_every_table(store: Store, note: Written) -> None:
    act(store, note())
    people = head_of("staff")
    elsewhere(store, lambda: act(store, note()))
    assert head_of("staff") != people


def test_a_failed_act_changes_nothing_that_is_kept(store: Store, note: Written) -> None:
    act(store, note())
    failing(store, note())
    before = head_of("office")
    act(store, note())
    assert head_of("office") != before


def test_every_folder_opened_has_a_head_of_its_own(note: Written, tmp_path: Path) -> None:
    for name, acts in (("一", 3), ("二", 1), ("三", 0)):
        store = Store.open(tmp_path / name, create=True)
        try:
            before = AuditTable.select().count()
            for _ in range(acts):
                act(store, note())
            assert head()[0] == before + acts
        finally:
            store.close()


@pytest.mark.parametrize("seed", range(12))
def test_the_head_is_true_after_every_order_of_acts_failures_and_readings(
    store: Store, note: Written, seed: int
) -> None:
    act(store, note())
    draw = random.Random(seed)

    def read() -> None:
        with store.reading():
            assert head() == head() == stored()

    ways: tuple[Callable[[], None], ...] = (
        lambda: act(store, note()),
        lambda: failing(store, note()),
        lambda: elsewhere(store, lambda: act(store, note())),
        lambda: elsewhere(store, lambda: failing(store, note())),
        read,
    )
    for _ in range(25):
        draw.choice(ways)()
        if draw.random() < 0.7:
            assert head() == stored()
    assert head() == stored()


def test_all_that_is_read_together_is_of_one_state(store: Store, note: Written) -> None:
    act(store, note())
    with store.reading():
        before, offices = head(), OFFICES.count()
        elsewhere(store, lambda: act(store, note()))
        assert statements(head) == []
        assert (head(), OFFICES.count()) == (before, offices)
    assert (head(), OFFICES.count()) == (stored(), offices + 1)
    assert head() != before


def test_nothing_is_written_inside_a_reading(store: Store, note: Written) -> None:
    before = AuditTable.select().count()
    with pytest.raises(RuntimeError, match="inside another"), store.reading():
        act(store, note())
    act(store, note())
    assert AuditTable.select().count() == before + 1


def test_a_reading_inside_an_act_sees_what_the_act_wrote(store: Store, note: Written) -> None:
    with recorded(store, note()):
        OFFICES.insert(Office("x", "某处"))
        with store.reading():
            assert OFFICES.count() == 1
    assert OFFICES.count() == 1
