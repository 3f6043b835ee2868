"""What was typed is there again after a crash, and a broken drafts file never stands in the way."""

import random
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.errors import EnvironmentProblem
from saltdesk.storage.drafts import Draft, Drafts

DRAFT = Draft(
    "complaint", "甄一", datetime(2026, 11, 23, 9, 30, 5), {"matter": "收费'没有'依据\n第二行", "pages": "𠮷"}
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "drafts.db"


def kept(place: Path, *drafts: Draft) -> None:
    room = Drafts(place)
    for draft in drafts:
        room.keep(draft)
    room.close()


def found(place: Path, form: str = "complaint", owner: str = "甄一") -> Draft | None:
    room = Drafts(place)
    try:
        return room.find(form, owner)
    finally:
        room.close()


def test_a_draft_is_found_again_after_reopening(place: Path) -> None:
    kept(place, DRAFT)
    assert found(place) == DRAFT


def test_the_later_draft_replaces_the_earlier_one(place: Path) -> None:
    later = Draft("complaint", "甄一", datetime(2026, 11, 23, 9, 31), {"matter": "改了"})
    kept(place, DRAFT, later)
    assert found(place) == later


def test_drafts_belong_to_a_form_and_a_person(place: Path) -> None:
    kept(place, DRAFT)
    assert found(place, owner="甄二") is None
    assert found(place, form="inspection") is None


def test_a_draft_is_gone_after_it_was_dropped(place: Path) -> None:
    kept(place, DRAFT)
    room = Drafts(place)
    room.drop("complaint", "甄二")
    assert room.find("complaint", "甄一") == DRAFT
    room.drop("complaint", "甄一")
    room.drop("complaint", "甄一")
    room.close()
    assert found(place) is None
    assert "收费".encode() not in place.read_bytes(), "what was given up is wiped"


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
    assert found(place) is None
    kept(place, DRAFT)
    assert found(place) == DRAFT
    assert place.with_name("drafts-已损坏.db").read_bytes() == content


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
