"""A pasted page, a clock that goes back, and drafts with nonsense in them: work goes on."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.query import LONGEST_TEXT, Query
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.drafts import Draft
from saltdesk.storage.trail import audit
from tests.storage.conftest import MOMENT

ROOT = Path(__file__).parents[3]
Register = Callable[..., Complaint]


@pytest.mark.skipif(sys.platform == "win32", reason="no peak of the memory there")
def test_searching_a_pasted_page_stays_under_200_megabytes(
    desk: Desk, register: Register, folder: Path
) -> None:
    for turn in range(20):
        register(facts=f"第{turn}件，某年某月某日在办事窗口收费没有依据，请核实并答复。" * 8)
    desk.store.close()
    command = [sys.executable, "-m", "tests.storage.faults.pasted_page", str(folder)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) < 200


def test_a_pasted_page_finds_the_record_that_begins_with_it(desk: Desk, register: Register) -> None:
    page = "".join(chr(0x4E00 + place) for place in range(2000))
    key = register(facts=page).id
    register(facts="别的")
    assert find(desk, Area.COMPLAINTS, Query(text=page + "后面的字不算")) == [key]
    assert len(Query(text=page).text) == LONGEST_TEXT


def test_acts_go_on_in_order_after_the_clock_was_set_back(desk: Desk, register: Register) -> None:
    first = register()
    desk.clock = FixedClock(date(2026, 11, 20))
    second = register(received_at=MOMENT.replace(day=19))
    entries = list(audit.since(0))
    assert [entry.seq for entry in entries] == sorted(entry.seq for entry in entries)
    assert entries[-1].at < entries[-2].at, "the trail says what the clock said"
    assert (first.number, second.number) == ("2026-0001", "2026-0002")
    assert maintenance.problems(desk) == []
    (note,) = maintenance.notes()
    assert "系统时间" in note or "时钟" in note
    assert [one.id for one in COMPLAINTS.all()] == [first.id, second.id]


NONSENSE = {
    "no JSON": ("2026-11-23 09:00:00", "{"),
    "a list": ("2026-11-23 09:00:00", "[1]"),
    "numbers": ("2026-11-23 09:00:00", '{"pages": 3}'),
    "very deep": ("2026-11-23 09:00:00", "[" * 100_000),
    "a number without end": ("2026-11-23 09:00:00", '{"pages": 1e999}'),
    "no date": ("gestern", "{}"),
    "the 31st of February": ("2026-02-31 09:00:00", "{}"),
    "a day of year 0": ("0000-01-01 00:00:00", "{}"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("saved_at", "fields"), NONSENSE.values(), ids=NONSENSE)
def test_a_draft_with_nonsense_is_left_out_and_the_others_are_offered(
    desk: Desk, foreign: Callable[..., object], saved_at: str, fields: str
) -> None:
    kept = desk.store.drafts.keep(Draft("complaint", "甄一", MOMENT, {"facts": "收费没有依据"}))
    with foreign("drafts.db") as connection:  # type: ignore[attr-defined]
        row = ("complaint", "甄一", saved_at, fields)
        connection.execute("INSERT INTO draft (form, owner, saved_at, fields) VALUES (?, ?, ?, ?)", row)
    assert desk.store.drafts.of("complaint", "甄一") == (kept,)
    assert kept.id in [draft.id for draft in desk.store.drafts.all_of("甄一")]
