"""Search finds every part of every text, follows every edit, and mends its own index."""

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from peewee import OperationalError
from sqlcipher3 import dbapi2

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find
from saltdesk.services.complaints.intake import supplement_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage import search, search_documents
from saltdesk.storage.base.tokens import fold, match, tokens
from saltdesk.storage.search import SearchIndex

Register = Callable[..., Complaint]

OFFICE = (
    "盐业政处投诉科举报收费，。！；？、〔〕［］【】（）《》“”…—"
    "abcXYZ019-_.,:;'\"*()[]{}%^+=/\\|&~`@#$<>!?"
    "ＡＢＣａ１２９－＿（）［］！＂％"
    "𠮷𡃁𬌗😀éE\u0301\u0130ßΣςǅ№㈱ﬁ가ท่"
    " \u3000\t\n\r\u00a0\u2028\x00\x01\x1f\x7f\x85\u200b\ufeff"
)
texts = st.text(st.sampled_from(OFFICE), max_size=24)
any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)


def parts(text: str, longest: int = 6) -> set[str]:
    """Every piece of up to ``longest`` characters that holds no blank."""
    pieces = {text[i : i + length] for length in range(1, longest + 1) for i in range(len(text) - length + 1)}
    return {piece for piece in pieces if fold(piece).split() == [fold(piece)]}


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex(Path(":memory:"))


def filled(index: SearchIndex, documents: list[str]) -> SearchIndex:
    """The index with exactly these documents, numbered from 1."""
    padded = documents + [""] * (6 - len(documents))
    index.update(iter([("complaints", key, text) for key, text in enumerate(padded, 1)]), (1, "x"))
    return index


def containing(documents: list[str], *pieces: str) -> list[int]:
    """What LIKE would find: newest first."""
    found = [
        key for key, text in enumerate(documents, 1) if all(fold(piece) in fold(text) for piece in pieces)
    ]
    return found[::-1]


@pytest.mark.slow
@settings(max_examples=1000)
@given(documents=st.lists(texts, min_size=1, max_size=3))
def test_every_part_of_every_text_finds_what_like_finds(index: SearchIndex, documents: list[str]) -> None:
    filled(index, documents)
    for piece in set().union(*map(parts, documents)):
        assert index.find("complaints", piece) == containing(documents, piece), piece


@pytest.mark.slow
@settings(max_examples=500)
@given(documents=st.lists(any_text, min_size=1, max_size=3))
def test_so_does_every_part_of_any_text_at_all(index: SearchIndex, documents: list[str]) -> None:
    filled(index, documents)
    for piece in set().union(*map(parts, documents)):
        assert index.find("complaints", piece) == containing(documents, piece), piece


@given(documents=st.lists(texts, min_size=1, max_size=3), query=texts)
def test_a_query_of_several_parts_finds_what_holds_all_of_them(
    index: SearchIndex, documents: list[str], query: str
) -> None:
    pieces = fold(query).split()
    expected = containing(documents, *pieces) if pieces else []
    assert filled(index, documents).find("complaints", query) == expected


@given(documents=st.lists(texts, min_size=2, max_size=2), data=st.data())
def test_parts_may_come_from_anywhere_in_the_text_in_any_order(
    index: SearchIndex, documents: list[str], data: st.DataObject
) -> None:
    pieces = sorted(parts(documents[0]))
    if pieces:
        chosen = data.draw(st.lists(st.sampled_from(pieces), min_size=1, max_size=3))
        assert 1 in filled(index, documents).find("complaints", "　".join(chosen))


@given(before=texts, after=texts)
def test_the_index_knows_nothing_of_the_text_before_an_edit(
    index: SearchIndex, before: str, after: str
) -> None:
    filled(index, [before])
    filled(index, [after])
    for piece in parts(before) | parts(after):
        assert index.find("complaints", piece) == containing([after], piece)


@given(texts)
def test_folding_twice_is_folding_once_for_what_the_office_types(text: str) -> None:
    folded = fold(text.replace("\u0130", ""))
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("２０２６－００１２", "2026-0012"),
        ("ABC", "ａｂｃ"),
        ("郑盐[2026]3号", "郑盐〔2026〕3号"),
        ("[盐]", "【盐】"),
    ],
)
def test_width_case_and_brackets_make_no_difference(index: SearchIndex, typed: str, stored: str) -> None:
    assert filled(index, [f"见{stored}件", "别的"]).find("complaints", typed) == [1]


def test_marks_of_the_query_language_are_only_text(index: SearchIndex) -> None:
    filled(index, ['a" OR "b', "盐 NEAR 业", "words:盐", "盐*", "b"])
    assert index.find("complaints", '" OR "') == [1]
    assert index.find("complaints", "NEAR") == [2]
    assert index.find("complaints", "盐*") == [4]
    assert index.find("complaints", "words:") == [3]


def test_which_of_some_records_hold_a_text_is_told_newest_first(index: SearchIndex) -> None:
    filled(index, ["收费没有依据", "没有收费标准", "超期", "收费没有收据", "没有材料收费", "没有"])
    assert index.among("complaints", "收费 没有", [1, 2, 3, 4, 6]) == [4, 2, 1]
    assert index.among("complaints", "费", [5, 3]) == [5]
    assert index.among("notices", "收费", [1]) == []
    assert index.among("complaints", " ", [1]) == []
    assert index.among("complaints", "收费", []) == []


def test_areas_do_not_mix(index: SearchIndex) -> None:
    index.update(iter([("powers", 1, "独有的词"), ("duties", 1, "别的内容")]), (1, "x"))
    assert index.find("powers", "独有") == [1]
    assert index.find("duties", "独有") == []


def test_what_consists_of_blanks_asks_for_nothing(index: SearchIndex) -> None:
    assert match(" \u3000\t\x00") == ""
    assert tokens(" \n ") == ""
    assert index.find("complaints", " \u3000") == []


# --- at the desk


def test_an_empty_search_does_not_filter(desk: Desk, register: Register) -> None:
    complaint = register()
    assert find(desk, Area.COMPLAINTS, Query(text=" \u3000")) == [complaint.id]


def test_search_follows_registration_and_edits(desk: Desk, register: Register) -> None:
    complaint = register(matter="收费没有依据")
    assert find(desk, Area.COMPLAINTS, Query(text="没有")) == [complaint.id]
    supplement_complaint(desk, replace(complaint, matter="超标准收费"))
    assert find(desk, Area.COMPLAINTS, Query(text="没有")) == []
    assert find(desk, Area.COMPLAINTS, Query(text="超标")) == [complaint.id]


def test_an_index_that_is_up_to_date_is_not_written(desk: Desk, register: Register) -> None:
    register()
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    desk.store.search.update = pytest.fail  # type: ignore[method-assign, assignment]
    assert len(find(desk, Area.COMPLAINTS, Query(text="收费"))) == 1


GARBAGE = random.Random(7).randbytes(20_000)


@pytest.mark.parametrize(
    "content", [None, b"", b"text", GARBAGE], ids=["deleted", "empty", "short", "garbage"]
)
def test_a_lost_or_damaged_index_is_built_anew_by_itself(
    desk: Desk, register: Register, folder: Path, content: bytes | None
) -> None:
    keys = [register().id for _ in range(3)]
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    desk.store.close()
    for path in folder.glob("search.db*"):
        path.unlink()
    if content is not None:
        (folder / "search.db").write_bytes(content)
    again = maintenance.open_desk(folder, desk.actor, desk.clock)
    assert find(again, Area.COMPLAINTS, Query(text="收费")) == keys[::-1]
    assert again.store.search.seen[0] > 3


@pytest.mark.local
def test_an_index_damaged_inside_is_built_anew(desk: Desk, register: Register, folder: Path) -> None:
    keys = [register(facts="事实" * 500).id for _ in range(10)]
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    desk.store.close()
    size = (folder / "search.db").stat().st_size
    with (folder / "search.db").open("rb+") as file:
        file.seek(4096)
        file.write(GARBAGE[: size - 4096])
    again = maintenance.open_desk(folder, desk.actor, desk.clock)
    assert find(again, Area.COMPLAINTS, Query(text="收费")) == keys[::-1]


@pytest.mark.local
def test_an_index_of_another_make_is_built_anew(desk: Desk, register: Register, folder: Path) -> None:
    key = register().id
    desk.store.search.discard()
    connection = dbapi2.connect(str(folder / "search.db"))
    connection.execute("CREATE TABLE progress (seq INTEGER NOT NULL) STRICT")
    connection.execute("INSERT INTO progress VALUES (999)")
    connection.commit()
    connection.close()
    assert find(desk, Area.COMPLAINTS, Query(text="收费")) == [key]


@pytest.mark.local
def test_a_busy_index_is_not_thrown_away_and_does_not_stop_the_search(
    desk: Desk, register: Register, folder: Path
) -> None:
    """Another window of ours is writing it: deleting it under its hands would only make things worse."""
    register()
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    desk.store.close()
    again = maintenance.open_desk(folder, desk.actor, desk.clock)
    again.store.search._connect().execute_sql("PRAGMA busy_timeout=50")
    before = (folder / "search.db").stat().st_ino
    other = dbapi2.connect(str(folder / "search.db"))
    other.execute("BEGIN IMMEDIATE")
    register()
    assert len(find(again, Area.COMPLAINTS, Query(text="收费"))) == 2
    other.close()
    assert (folder / "search.db").stat().st_ino == before
    assert len(find(again, Area.COMPLAINTS, Query(text="收费"))) == 2
    again.store.close()


@pytest.mark.local
@pytest.mark.parametrize("attempt", ["find", "is_whole"])
def test_a_search_that_nobody_waits_for_ends_and_leaves_the_index_as_it_is(
    desk: Desk, register: Register, folder: Path, monkeypatch: pytest.MonkeyPatch, attempt: str
) -> None:
    for _ in range(20):
        register()
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    before = (folder / "search.db").stat().st_ino
    monkeypatch.setattr(search, "_STEPS_BETWEEN", 10)
    desk.store.search.close()
    desk.store.search.stopped_by(lambda: True)
    index = desk.store.search
    asked: Callable[[], object] = {
        "find": lambda: index.find("complaints", "收费"),
        "is_whole": lambda: index.is_whole(thorough=True),
    }[attempt]
    with pytest.raises(OperationalError, match="interrupted"):
        index.mended(lambda: [1] if asked() else [])
    index.close()
    assert (folder / "search.db").stat().st_ino == before
    assert len(find(desk, Area.COMPLAINTS, Query(text="收费"))) == 20


@pytest.mark.local
@pytest.mark.parametrize("more", [0, 2], ids=["shorter history", "history of the same length"])
def test_an_index_of_another_history_is_discarded(
    desk: Desk, register: Register, folder: Path, more: int
) -> None:
    """Somebody copied an older data file back by hand and went on working."""
    register(matter="共同的开始")
    desk.store.close()
    shutil.copy(folder / "data.db", folder / "旧的.db")
    first = maintenance.open_desk(folder, desk.actor, desk.clock)
    register(matter="后来作废的内容")
    register(matter="也作废的内容")
    assert len(find(first, Area.COMPLAINTS, Query(text="作废"))) == 2
    first.store.close()
    shutil.copy(folder / "旧的.db", folder / "data.db")
    second = maintenance.open_desk(folder, desk.actor, desk.clock)
    for _ in range(more):
        register(matter="新的内容")
    assert find(second, Area.COMPLAINTS, Query(text="作废")) == []
    assert len(find(second, Area.COMPLAINTS, Query(text="新的"))) == more
    assert len(find(second, Area.COMPLAINTS, Query(text="共同"))) == 1
    second.store.close()


def test_a_long_absence_is_caught_up_in_blocks(
    desk: Desk, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_documents, "_BLOCK", 7)
    keys = [register().id for _ in range(30)]
    assert find(desk, Area.COMPLAINTS, Query(text="收费")) == keys[::-1]


def test_rare_characters_of_names_are_found(desk: Desk, register: Register) -> None:
    complaint = register(object_person="𠮷野", matter="")
    register(object_person="吉野", matter="")
    assert find(desk, Area.COMPLAINTS, Query(text="𠮷")) == [complaint.id]
    assert find(desk, Area.COMPLAINTS, Query(text="𠮷野")) == [complaint.id]
