"""A disk that is full at any moment: a sentence that fits, nothing lost, and reading and search go on."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find, load
from saltdesk.services.complaints.earlier import earlier
from saltdesk.services.complaints.intake import Intake
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.base import copies
from saltdesk.storage.database import Store
from saltdesk.storage.drafts import Draft
from saltdesk.storage.tables.base import database
from tests.people import ADMINISTRATOR
from tests.storage.conftest import MOMENT
from tests.storage.crash_writer import interrupted
from tests.storage.faults.full_disk import full_from

Register = Callable[..., Complaint]
FACTS = "某年某月某日，在某处收费没有依据。" * 600
WORD = Query(text="没有依据")

forking = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")


def set_room(connection: object, pages: int | None) -> None:
    """Leave room for so many pages more; None: as many as wanted. SQLite then gives the real SQLITE_FULL."""
    (used,) = connection.execute_sql("PRAGMA page_count").fetchone()  # type: ignore[attr-defined]
    most = 1_000_000_000 if pages is None else used + pages
    connection.connection().execute(f"PRAGMA max_page_count={most}")  # type: ignore[attr-defined]


@pytest.fixture
def room(desk: Desk) -> Iterator[Callable[[int | None], None]]:
    yield lambda pages: set_room(database, pages)
    set_room(database, None)


def test_an_act_that_meets_the_full_disk_at_any_page_is_not_half_done(
    desk: Desk, register: Register, room: Callable[[int | None], None]
) -> None:
    kept = [register(facts=FACTS)]
    told: list[str] = []
    for pages in range(100):
        room(pages)
        try:
            kept.append(register(facts=FACTS))
            break
        except EnvironmentProblem as problem:
            told.append(problem.sentence)
        assert load(Area.COMPLAINTS, [kept[0].id], desk) == kept[:1]
        assert find(desk, Area.COMPLAINTS, WORD) == [one.id for one in kept][::-1]
    assert len(told) > 10
    assert set(told) == {"磁盘空间不足，没有保存。请清理磁盘后重试。"}
    room(None)
    assert maintenance.problems(desk) == []
    assert register().number == f"2026-{len(kept) + 1:04d}", "a refused act takes no number"


def test_a_search_goes_on_without_room_for_its_index(desk: Desk, register: Register) -> None:
    """What was indexed is looked up, what came later is read; nothing is lost or found twice."""
    keys = [register(facts=FACTS).id for _ in range(3)]
    assert find(desk, Area.COMPLAINTS, WORD) == keys[::-1]
    for pages in range(12):
        set_room(desk.store.search._connect(), pages)
        keys.append(register(facts=FACTS, matter=f"第{pages}件").id)
        assert find(desk, Area.COMPLAINTS, WORD) == keys[::-1]
        assert find(desk, Area.COMPLAINTS, Query(text=f"第{pages}件 依据")) == keys[-1:]
        assert find(desk, Area.TRAIL, Query(text="登记投诉"))[0] > 3
        earlier(desk, Intake(Complaint(received_at=MOMENT, facts=FACTS), Complainant()))


def test_a_search_goes_on_where_no_index_can_be_made(desk: Desk, register: Register, folder: Path) -> None:
    keys = [register().id for _ in range(3)]
    desk.store.search.close()
    (folder / "search.db").unlink(missing_ok=True)
    (folder / "search.db").mkdir()
    assert find(desk, Area.COMPLAINTS, WORD) == keys[::-1]
    assert find(desk, Area.COMPLAINTS, Query(text="找不到的词")) == []
    assert find(desk, Area.TRAIL, Query(text="登记"))


def test_a_draft_that_meets_the_full_disk_leaves_the_one_before(desk: Desk) -> None:
    drafts = desk.store.drafts
    first = drafts.keep(Draft("complaint", "甄一", MOMENT, {"facts": "第一稿"}))
    told: list[str] = []
    longer = Draft("complaint", "甄一", MOMENT, {"facts": FACTS}, first.id)
    for pages in range(100):
        set_room(drafts._connect(), pages)
        try:
            drafts.keep(longer)
            break
        except EnvironmentProblem as problem:
            told.append(problem.sentence)
        assert drafts.of("complaint", "甄一") == (first,)
    # Whether a draft is kept is known to the form alone.
    assert set(told) == {"磁盘空间不足，没有保存。请清理磁盘后重试。"}
    assert drafts.of("complaint", "甄一") == (longer,)


def _back_up(desk: Desk, folder: Path) -> None:
    opened = maintenance.open_desk(folder, desk.actor, desk.clock)
    maintenance.back_up(opened, folder / "今天.saltbackup")


def _upgrade_copy(_: Desk, folder: Path) -> None:
    copies.copy_verified(folder / "data.db", folder / "data-升级前-格式4.db")


def _attach(_: Desk, folder: Path) -> None:
    Store(folder).files.put(b"scan")


def _restore(desk: Desk, folder: Path) -> None:
    maintenance.restore(folder / "昨天.saltbackup", folder, ADMINISTRATOR, desk.clock)


@forking
@pytest.mark.parametrize("work", [_back_up, _upgrade_copy, _attach, _restore])
def test_a_copy_on_a_disk_that_is_full_from_any_change_on_is_whole_or_not_there(
    desk: Desk, register: Register, folder: Path, work: Callable[[Desk, Path], None]
) -> None:
    register()
    maintenance.back_up(desk, folder / "昨天.saltbackup")
    desk.store.close()
    for step in range(1, 100):
        if not full_from(step, folder, lambda: work(desk, folder)):
            break
        again = maintenance.open_desk(folder, desk.actor, desk.clock)
        assert interrupted(folder) == []
        assert maintenance.problems(again) == []
        assert len(find(again, Area.COMPLAINTS, Query())) == 1
        again.store.close()
    assert step > 1
    assert maintenance.open_desk(folder, desk.actor, desk.clock)
