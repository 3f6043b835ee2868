"""The shared search never lags behind an act, and shows a login only what it sees."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from time import perf_counter
from typing import Any

import psycopg
import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment, MaterialKind
from saltdesk.domain.complaints.handling import ComplaintStep
from saltdesk.storage.areas.complaints import ATTACHMENTS, COMPLAINT_FINDER, COMPLAINTS, STEPS
from saltdesk.storage.areas.trail_entries import TRAIL_FINDER
from saltdesk.storage.database import Store
from saltdesk.storage.registry import FINDERS
from saltdesk.storage.search_documents import PARTS
from saltdesk.storage.search_sync import search, similar
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from saltdesk.storage.upkeep import index_check
from tests import cluster

AREA = "complaints"
Login = Callable[..., psycopg.Connection[Any]]


def note(sentence: str = "试办", act: str = "test.act") -> Note:
    return Note(datetime(2026, 9, 2, 9), Actor("测试员", "office", "办公室"), act, Area.COMPLAINTS, sentence)


def complaint(store: Store, **fields: Any) -> Complaint:
    with recorded(store, note()):
        return COMPLAINTS.insert(Complaint(received_at=datetime(2026, 9, 2, 8), **fields))


def test_a_search_never_lags_behind_an_act(shared_store: Store) -> None:
    first = complaint(shared_store, number="2026-0001", matter="收费没有依据")
    assert search(shared_store, COMPLAINT_FINDER, "没有依据") == [first.id]
    with recorded(shared_store, note()):
        second = COMPLAINTS.update(replace(first, matter="超标准收费"))
        step = STEPS.insert(ComplaintStep(complaint=first.id, what="电话核实", by="张三"))
        ATTACHMENTS.insert(ComplaintAttachment(complaint=first.id, name="发票照片.jpg"))
        ATTACHMENTS.insert(
            ComplaintAttachment(complaint=first.id, name="王五身份证.jpg", kind=MaterialKind.IDENTITY)
        )
    asked = ("没有依据", "超标", "电话 核实", "发票照片", "王五")
    assert [search(shared_store, COMPLAINT_FINDER, one) for one in asked] == [[], [1], [1], [1], []]
    with suppress(ZeroDivisionError), recorded(shared_store, note()):
        COMPLAINTS.update(replace(second, matter="没有存成"))
        raise ZeroDivisionError
    with recorded(shared_store, note()):
        STEPS.remove(step.id)
    assert [search(shared_store, COMPLAINT_FINDER, one) for one in ("没有存成", "电话")] == [[], []]
    with recorded(shared_store, note()):
        ATTACHMENTS.remove(1)
        ATTACHMENTS.remove(2)
        COMPLAINTS.remove(first.id)
    assert search(shared_store, COMPLAINT_FINDER, "超标") == []
    assert shared_store.search.records(AREA) == set()


def test_entries_are_found_by_what_they_say(shared_store: Store) -> None:
    with recorded(shared_store, note("登记投诉 ２０２６－０００１")) as written:
        written.reason = "来信"
    assert search(shared_store, TRAIL_FINDER, "登记投诉 2026-0001 来信 测试员") == [written.seq]


def test_texts_like_another_are_found(shared_store: Store) -> None:
    alike = complaint(shared_store, number="1", matter="批发许可收费没有依据，窗口态度不好")
    complaint(shared_store, number="2", matter="别的")
    assert similar(shared_store, COMPLAINT_FINDER, "窗口态度不好，许可收费没有依据", 5) == [alike.id]


def test_the_areas_of_the_index_are_those_of_the_program(shared_store: Store) -> None:
    areas = dict(database.execute_sql("SELECT area, name FROM guard.indexed_area").fetchall())
    assert areas == {finder.area.code: finder.records.table_name for finder in FINDERS}
    told = {
        name: (held, main) for name, held, main in database.execute_sql("SELECT * FROM guard.indexed_part")
    }
    assert told == {part.records.table_name: (part.parent, areas[part.records.area.code]) for part in PARTS}


def test_the_keeper_fills_gaps_and_builds_the_index_anew(shared_store: Store) -> None:
    keys = [complaint(shared_store, number=str(number), matter="收费没有依据").id for number in range(3)]
    entries = search(shared_store, TRAIL_FINDER, "试办")
    with database.acting():
        database.execute_sql("DELETE FROM guard.words WHERE record = 2")
    index_check.mend_index(shared_store, is_doubted=False)
    assert search(shared_store, COMPLAINT_FINDER, "没有依据") == keys[::-1]
    shared_store.search.discard()
    index_check.mend_index(shared_store, is_doubted=False)
    assert search(shared_store, COMPLAINT_FINDER, "没有依据") == keys[::-1]
    assert search(shared_store, TRAIL_FINDER, "试办") == entries


# --- what a login may


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("SELECT folded FROM guard.words", "42501"),
        ("DELETE FROM guard.words", "42501"),
        ("SELECT guard.put_words('complaints', ARRAY[1], ARRAY['x'])", "SD403"),
        ("SELECT guard.put_words('audit', ARRAY[1], ARRAY['x'])", "SD403"),
        ("SELECT guard.discard_words()", "42501"),
        ("SELECT idx_tup_fetch FROM pg_stat_xact_user_tables", "42501"),
        ("SELECT pg_stat_get_tuples_fetched('guard.words'::regclass)", "42501"),
        ("SELECT guard.indexed_records('complaints')", "42501"),
        ("SELECT guard.indexed_numbers('complaints')", "42501"),
    ],
)
def test_a_login_reads_no_texts_and_puts_none_of_records_it_did_not_change(
    shared_store: Store, as_login: Login, statement: str, code: str
) -> None:
    complaint(shared_store, number="1", matter="收费")
    with pytest.raises(psycopg.Error) as caught:
        as_login("li").execute(statement)
    assert caught.value.sqlstate == code


def test_a_search_of_a_login_leaves_out_what_it_does_not_see(
    shared_store: Store, shared: str, as_login: Login
) -> None:
    for number in range(4):
        complaint(shared_store, number=str(number), matter="收费没有依据")
    with cluster.connect(shared) as owner:
        owner.execute(
            "CREATE OR REPLACE FUNCTION guard.sees(sought text, ids bigint[]) RETURNS bigint[] "
            "LANGUAGE sql STABLE RETURN ARRAY(SELECT one FROM unnest(ids) WITH ORDINALITY AS told (one, n) "
            "WHERE one % 2 = 0 ORDER BY n)"
        )
    login = as_login("li")
    assert login.execute("SELECT guard.find_words('complaints', ARRAY['没有', '收'])").fetchone() == ([4, 2],)
    among = "SELECT guard.words_among('complaints', ARRAY['没有', '收'], ARRAY[1, 2, 3])"
    assert login.execute(among).fetchone() == ([2],)
    found = login.execute(
        "SELECT records FROM guard.newest_words('complaints', ARRAY['没有', '无'], 3)"
    ).fetchall()
    assert found == [([4, 2],), ([],)]


def test_who_writes_what_they_may_not_see_tells_the_index_its_text(
    shared_store: Store, as_login: Login
) -> None:
    """A login without an account sees no complaint; it may register one."""
    other = complaint(shared_store, number="9", matter="隐")
    ((row,),) = database.execute_sql("SELECT to_json(c)::text FROM complaint c").fetchall()
    written = json.loads(row) | {"id": 77, "number": "8"}
    columns = ", ".join(f'"{name}"' for name in written if name != "bars")
    login = as_login("li")
    with login.transaction(force_rollback=True):
        login.execute(
            f"INSERT INTO complaint ({columns}) "
            f"SELECT {columns} FROM json_populate_record(NULL::complaint, %s)",
            (json.dumps(written),),
        )
        assert login.execute("SELECT count(*) FROM saltdesk.complaint").fetchone() == (0,)
        told = login.execute("SELECT guard.written('complaint', ARRAY[77, %s])", (other.id,)).fetchall()
        assert len(told) == 1, "of what it did not write, it reads nothing"
        login.execute("SELECT guard.put_words('complaints', ARRAY[77], ARRAY['隐'])")
        with pytest.raises(psycopg.Error) as caught, login.transaction():
            login.execute("SELECT guard.put_words('complaints', ARRAY[%s], ARRAY['x'])", (other.id,))
        assert caught.value.sqlstate == "SD403"


def test_a_search_for_what_only_hidden_records_hold_takes_the_time_of_one_without_hits(
    shared_store: Store, shared: str, as_login: Login
) -> None:
    """The server waits for the next hundredth of a second, so that nothing quicker can be measured."""
    with database.acting():
        keys = list(range(1, 301))
        database.execute_sql("SELECT guard.put_words('complaints', ?, ?)", (keys, ["隐藏的内容"] * 300))
    with cluster.connect(shared) as owner:
        owner.execute(
            "CREATE OR REPLACE FUNCTION guard.sees(sought text, ids bigint[]) RETURNS bigint[] "
            "LANGUAGE sql STABLE RETURN ARRAY[]::bigint[]"
        )
    login = as_login("li")
    for word in ("隐藏", "从无"):
        for _ in range(3):
            begun = perf_counter()
            assert login.execute("SELECT guard.find_words('complaints', ARRAY[%s])", (word,)).fetchone() == (
                [],
            )
            assert perf_counter() - begun >= 0.01
