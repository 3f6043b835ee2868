"""What was typed is there again after a crash, and a broken drafts file never stands in the way."""

import json
import random
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage.drafts import Draft, Drafts

DRAFT = Draft(
    "complaint", "甄一", datetime(2026, 11, 23, 9, 30, 5), {"matter": "收费'没有'依据\n第二行", "pages": "𠮷"}
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "drafts.db"


def kept(place: Path, *drafts: Draft) -> tuple[Draft, ...]:
    room = Drafts(place)
    stored = tuple(map(room.keep, drafts))
    room.close()
    return stored


def found(place: Path, form: str = "complaint", owner: str = "甄一") -> tuple[Draft, ...]:
    room = Drafts(place)
    try:
        return room.of(form, owner)
    finally:
        room.close()


def test_a_draft_is_found_again_after_reopening(place: Path) -> None:
    (stored,) = kept(place, DRAFT)
    assert stored.id
    assert found(place) == (replace(DRAFT, id=stored.id),)


def test_every_draft_of_a_form_is_kept_and_the_newest_comes_first(place: Path) -> None:
    later = Draft("complaint", "甄一", datetime(2026, 11, 23, 9, 31), {"matter": "第二个电话"})
    stored = kept(place, DRAFT, later)
    assert found(place) == (stored[1], stored[0])


def test_a_draft_that_goes_on_replaces_only_itself(place: Path) -> None:
    first, second = kept(place, DRAFT, DRAFT)
    longer = replace(first, fields={"matter": "写完了"}, saved_at=datetime(2026, 11, 23, 10, 0))
    assert kept(place, longer) == (longer,)
    assert found(place) == (longer, second)


def test_a_draft_that_was_dropped_elsewhere_is_kept_as_a_new_one(place: Path) -> None:
    first, second = kept(place, DRAFT, DRAFT)
    room = Drafts(place)
    room.drop(second.id, "甄一")
    again = room.keep(second)
    assert again.id not in (first.id, second.id)
    assert room.of("complaint", "甄一") == (again, first)
    room.close()


def test_drafts_belong_to_a_form_and_a_person(place: Path) -> None:
    (mine,) = kept(place, DRAFT)
    (theirs,) = kept(place, replace(mine, owner="甄二", fields={}))
    assert theirs.id != mine.id, "nobody writes into another person's draft"
    assert found(place) == (mine,)
    assert found(place, form="inspection") == ()


def test_a_draft_is_gone_after_its_owner_dropped_it(place: Path) -> None:
    (stored,) = kept(place, DRAFT)
    room = Drafts(place)
    room.drop(stored.id, "甄二")
    assert room.of("complaint", "甄一") == (stored,)
    room.drop(stored.id, "甄一")
    room.drop(stored.id, "甄一")
    room.close()
    assert found(place) == ()
    assert "收费".encode() not in place.read_bytes(), "what was given up is wiped"


_VERSION_1 = """CREATE TABLE draft (
    form TEXT NOT NULL, owner TEXT NOT NULL, saved_at TEXT NOT NULL, fields TEXT NOT NULL,
    PRIMARY KEY (form, owner)) STRICT"""


def test_drafts_of_the_version_before_are_all_there_after_the_upgrade(place: Path) -> None:
    connection = dbapi2.connect(str(place))
    connection.execute(_VERSION_1)
    for owner, form in (("甄一", "complaint"), ("甄一", "inspection:4"), ("甄二", "complaint")):
        row = (form, owner, "2026-11-20 16:05:09", json.dumps({"matter": f"{owner}的{form}"}))
        connection.execute("INSERT INTO draft VALUES (?, ?, ?, ?)", row)
    connection.commit()
    connection.close()
    for owner, form in (("甄一", "complaint"), ("甄一", "inspection:4"), ("甄二", "complaint")):
        (draft,) = found(place, form, owner)
        assert draft.fields == {"matter": f"{owner}的{form}"}
        assert draft.saved_at == datetime(2026, 11, 20, 16, 5, 9)
    kept(place, DRAFT)
    assert len(found(place)) == 2


def test_a_draft_is_on_disk_before_anybody_closes_anything(place: Path) -> None:
    room = Drafts(place)
    room.keep(DRAFT)
    connection = dbapi2.connect(str(place))
    assert connection.execute("SELECT owner FROM draft").fetchall() == [("甄一",)]
    connection.close()
    room.close()


@pytest.mark.parametrize("content", [random.Random(3).randbytes(9000), b"no database at all"])
def test_a_broken_file_is_set_aside_and_work_goes_on(place: Path, content: bytes) -> None:
    place.write_bytes(content)
    assert found(place) == ()
    stored = kept(place, DRAFT)
    assert found(place) == stored
    assert place.with_name("drafts-已损坏.db").read_bytes() == content


def test_drafts_before_the_damage_are_in_the_new_file(place: Path) -> None:
    """One page of many is unreadable: what lies before and behind it is offered under the same id."""
    long = [replace(DRAFT, form=f"complaint:{number}", fields={"facts": "某" * 3000}) for number in range(9)]
    stored = kept(place, *long)
    with place.open("rb+") as file:
        file.seek(place.stat().st_size // 2 // 4096 * 4096)
        file.write(bytes(4096))
    room = Drafts(place)
    offered = {draft.id for draft in room.all_of("甄一")}
    room.close()
    assert {stored[0].id, stored[-1].id} <= offered < {draft.id for draft in stored}
    assert place.with_name("drafts-已损坏.db").exists()


def test_a_file_that_breaks_while_it_is_open_takes_the_next_draft(place: Path) -> None:
    room = Drafts(place)
    room.keep(DRAFT)
    room._database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    with place.open("rb+") as file:
        file.write(bytes(place.stat().st_size))
    room._database.execute_sql("PRAGMA shrink_memory")
    stored = room.keep(replace(DRAFT, fields={"matter": "接着写"}))
    assert stored in room.of("complaint", "甄一")
    room.close()


def test_a_busy_file_is_not_set_aside(place: Path) -> None:
    kept(place, DRAFT)
    other = dbapi2.connect(str(place))
    other.execute("BEGIN EXCLUSIVE")
    room = Drafts(place)
    room._connect().execute_sql("PRAGMA busy_timeout=50")
    with pytest.raises(EnvironmentProblem, match="占用"):
        room.keep(DRAFT)
    other.close()
    room.keep(DRAFT)
    room.close()
    assert [path.name for path in place.parent.iterdir()] == ["drafts.db"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="无法读写数据库文件"):
        Drafts(tmp_path / "没有" / "drafts.db").keep(DRAFT)
