"""A history shortened or written anew behind the program is named by what lies outside the database."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, replace
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from saltdesk.domain.base.anchors import ANCHOR_DIGITS, Anchor, read_anchor
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.services.access.lookup import find
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance, trail
from saltdesk.storage.folder import mark
from saltdesk.storage.recording import trail_head
from tests.people import ADMINISTRATOR

Attack = Callable[[Path, Path], None]


def cut_tail(path: Path, _earlier: Path) -> None:
    """Remove the newest entries and the rows they made."""
    rewrite(path, lambda entries: entries[:-3])


def recompute_chain(path: Path, _earlier: Path) -> None:
    """Change an old entry and compute every hash after it anew."""

    def forged(entries: list[AuditEntry]) -> list[AuditEntry]:
        found, previous = [], entries[0].previous
        for entry in entries:
            sentence = "什么也没有发生" if entry.seq == 3 else entry.sentence
            made = replace(entry, sentence=sentence, previous=previous)
            found.append(replace(made, hash=made.computed_hash()))
            previous = found[-1].hash
        return found

    rewrite(path, forged)


def put_back_older(path: Path, earlier: Path) -> None:
    """Put a copy of this morning in the place of the data."""
    shutil.copy(earlier, path)


def lose_log(path: Path, earlier: Path) -> None:
    """Lose the write-ahead log with the acts that were not yet in the file."""
    shutil.copy(earlier, path)
    path.with_name("data.db-wal").unlink(missing_ok=True)


def rewrite(path: Path, change: Callable[[list[AuditEntry]], list[AuditEntry]]) -> None:
    with closing(dbapi2.connect(str(path))) as connection:
        kept = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE tbl_name = 'audit' AND sql LIKE '%TRIGGER%'"
        )
        triggers = kept.fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        names = [field.name for field in fields(AuditEntry)]
        rows = connection.execute(f"SELECT {', '.join(names)} FROM audit ORDER BY seq").fetchall()
        connection.execute("DELETE FROM audit")
        for entry in change([AuditEntry(*row) for row in rows]):
            values = [getattr(entry, name) for name in names]
            connection.execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(names))})", values)
        for _, sql in triggers:
            connection.execute(sql)
        connection.commit()


@pytest.fixture
def earlier(desk: Desk, register: Callable[..., object], tmp_path: Path) -> Path:
    """The database after two complaints; four more follow."""
    for _ in range(2):
        register()
    copy = tmp_path / "早上.db"
    with (
        closing(dbapi2.connect(str(desk.store.path))) as source,
        closing(dbapi2.connect(str(copy))) as target,
    ):
        source.backup(target)
    for _ in range(4):
        register()
    return copy


ATTACKS = [cut_tail, recompute_chain, put_back_older, lose_log]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_a_paper_alone_names_a_history_that_was_shortened_or_rewritten(
    desk: Desk, folder: Path, earlier: Path, attack: Attack
) -> None:
    printed = str(trail_head.anchor())
    assert trail.printed_problem(printed) == ""
    desk.store.close()
    attack(folder / "data.db", earlier)
    (folder / mark.MARK).unlink()
    (folder / "search.db").unlink(missing_ok=True)
    again = maintenance.open_desk(folder, ADMINISTRATOR, desk.clock)
    assert trail.printed_problem(printed).startswith(("痕迹被截短", "痕迹被改写"))
    again.store.close()


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
@pytest.mark.parametrize("keeper", ["mark", "search"])
def test_opening_says_so_by_the_mark_or_the_search_index(
    desk: Desk, folder: Path, earlier: Path, attack: Attack, keeper: str
) -> None:
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    desk.store.close()
    attack(folder / "data.db", earlier)
    gone = folder / (mark.MARK if keeper == "search" else "search.db")
    gone.unlink()
    again = maintenance.open_desk(folder, ADMINISTRATOR, desk.clock)
    told = again.store.told
    found = maintenance.problems(again)
    again.store.close()
    assert told.startswith(("痕迹被截短", "痕迹被改写"))
    assert told in found


def test_an_office_that_was_left_alone_opens_without_a_word(desk: Desk, folder: Path, earlier: Path) -> None:
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    desk.store.close()
    again = maintenance.open_desk(folder, ADMINISTRATOR, desk.clock)
    assert again.store.told == ""
    assert maintenance.problems(again) == []
    again.store.close()


def test_a_restored_backup_is_no_shortened_history(
    desk: Desk, folder: Path, tmp_path: Path, register
) -> None:
    register()
    target = tmp_path / "备份.saltbackup"
    maintenance.back_up(desk, target)
    register()
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    desk.store.close()
    maintenance.restore(target, folder, ADMINISTRATOR, desk.clock)
    again = maintenance.open_desk(folder, ADMINISTRATOR, desk.clock)
    assert again.store.told == ""
    assert maintenance.problems(again) == []
    again.store.close()


def test_a_text_that_is_no_head_is_told_what_it_should_be(desk: Desk) -> None:
    with pytest.raises(RuleError, match="条号:校验值"):
        trail.printed_problem("第三条")


@given(st.integers(1, 10**11), st.text("0123456789abcdef", min_size=ANCHOR_DIGITS, max_size=64))
def test_what_is_written_of_an_anchor_is_read_again(number: int, digest: str) -> None:
    found = read_anchor(str(Anchor(number, digest)))
    assert found == Anchor(number, digest[:ANCHOR_DIGITS])
    assert found.problem(digest, number, "x") == ""


def test_a_clock_that_was_set_back_is_worth_a_question(desk: Desk, register: Callable[..., object]) -> None:
    register()
    assert maintenance.notes() == []
    desk.clock = FixedClock(desk.clock.today(), time(8, 30))
    register()
    (note,) = maintenance.notes()
    assert "的时间2026-11-23 08:30:00早于前一条的2026-11-23 09:00:00：电脑的时钟被调回过。" in note
    assert maintenance.problems(desk) == []
