"""Moves that are killed at every step: nothing half moved opens, and the same call ends the move."""

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.sharing.address import Server
from saltdesk.services.accounts.sign_in import sign_in
from saltdesk.services.complaints.intake import register_complaint
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.house import presence
from saltdesk.services.sharing import moving
from saltdesk.storage import checking
from saltdesk.storage.database import Store
from saltdesk.storage.folder import exchange
from saltdesk.storage.sharing import mark, moved_rows, moving_back, moving_in
from saltdesk.storage.sharing.moved_rows import AUDIT
from tests.accounts import give_accounts
from tests.moving_office import (
    CLOCK,
    FRESH,
    KEEPER,
    KEEPER_NAME,
    PASSWORD,
    Content,
    acts,
    content_of_file,
    content_of_server,
    killed_in,
    move_home,
    move_there,
    unlocked,
    without_newest,
)
from tests.people import LEADER
from tests.services.complaint_cases import intake

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="needs fork")]

THERE: dict[str, tuple[Any, str, bool]] = {
    "before the rows": (moving_in, "copy_in", False),
    "between two tables": (moved_rows.SharedEnd, "count", False),
    "while the rows are compared": (moving_in, "refuse_differences", False),
    "after the rows": (moving_in, "copy_in", True),
    "before the check": (moving, "_put_files", True),
    "before the last entry": (moving, "record_move", False),
    "after the last entry": (moving, "record_move", True),
    "before the database opens": (moving_in, "finish", False),
    "after the database opened": (moving_in, "finish", True),
    "before the exchange": (exchange, "_write", False),
}
BACK: dict[str, tuple[Any, str, bool]] = {
    "before the rows": (moving_back, "copy_back", False),
    "between two tables": (moved_rows.LocalEnd, "put", False),
    "after the rows": (moving_back, "copy_back", True),
    "before the last entry": (moving, "record_return", False),
    "after the last entry": (moving, "record_return", True),
    "before the exchange": (exchange, "_write", False),
}


@pytest.fixture
def office(local_office: Path) -> Path:
    return local_office


def opens(folder: Path, password: str) -> bool:
    """Whether the administrator can work with the data in a folder."""
    try:
        sign_in(folder, unlocked(folder, KEEPER_NAME, password), CLOCK).store.close()
    except EnvironmentProblem:
        return False
    return True


def refuses_to_open(server: Server, beside: Path) -> bool:
    """Whether nobody can work in a shared database: it is unfinished, left behind, or still empty."""
    other = beside.with_name("另一台电脑")
    other.mkdir(exist_ok=True)
    mark.write_server(other, server)
    try:
        Store.open(other, login=KEEPER).close()
    except EnvironmentProblem as problem:
        told = ("数据还没有全部移入", "移回单机", "还不是盐政事务台的共享数据库")
        return any(one in problem.sentence for one in told)
    return False


@pytest.mark.parametrize("step", THERE)
def test_a_move_there_that_is_killed_is_ended_by_the_same_call(
    office: Path, empty_server: Server, step: str
) -> None:
    before = content_of_file(office, unlocked(office, KEEPER_NAME, PASSWORD))
    holder, name, is_after = THERE[step]
    killed_in(
        holder, name, lambda: move_there(office, empty_server, KEEPER_NAME, PASSWORD), is_after=is_after
    )
    if step not in ("after the database opened", "before the exchange"):
        assert refuses_to_open(empty_server, office)

    moved = move_there(office, empty_server, KEEPER_NAME, PASSWORD)

    assert moved.aside is not None
    key = unlocked(moved.aside, KEEPER_NAME, PASSWORD)
    there = content_of_server(empty_server, moved.aside, key)
    assert without_newest(there, 1) == before
    assert acts(there, 1) == ["database.move"]
    assert there == content_of_file(moved.aside, key)
    store = Store.open(office, login=KEEPER)
    assert list(checking.problems(store)) == []
    store.close()


def test_a_move_that_is_killed_while_files_change_places_is_ended_by_the_next_start(
    office: Path, empty_server: Server
) -> None:
    killed_in(exchange, "_move", lambda: move_there(office, empty_server, KEEPER_NAME, PASSWORD))
    store = Store.open(office, login=KEEPER)
    assert list(checking.problems(store)) == []
    store.close()
    with pytest.raises(RuleError, match=r"已经在共享数据库 postgresql://.* 里，不必再移"):
        moving.move_to(
            office,
            unlocked(next(office.parent.glob("*前-*")), KEEPER_NAME, PASSWORD),
            empty_server,
            KEEPER,
            CLOCK,
        )


def test_who_works_on_after_a_cut_move_finds_that_work_in_the_next_one(
    office: Path, empty_server: Server
) -> None:
    killed_in(
        moving, "_put_files", lambda: move_there(office, empty_server, KEEPER_NAME, PASSWORD), is_after=True
    )
    desk = sign_in(office, unlocked(office, KEEPER_NAME, PASSWORD), CLOCK)
    register_complaint(as_actor(desk, LEADER), intake())
    desk.store.close()
    before = content_of_file(office, unlocked(office, KEEPER_NAME, PASSWORD))
    moved = move_there(office, empty_server, KEEPER_NAME, PASSWORD)
    assert moved.aside is not None
    key = unlocked(moved.aside, KEEPER_NAME, PASSWORD)
    assert without_newest(content_of_server(empty_server, moved.aside, key), 1) == before


def moved_office(office: Path, server: Server) -> tuple[Path, Content]:
    aside = move_there(office, server, KEEPER_NAME, PASSWORD).aside
    assert aside is not None
    return aside, content_of_server(server, aside, unlocked(aside, KEEPER_NAME, PASSWORD))


@pytest.mark.parametrize("step", BACK)
def test_a_move_back_that_is_killed_is_ended_by_the_same_call(
    office: Path, empty_server: Server, step: str
) -> None:
    _, there = moved_office(office, empty_server)
    holder, name, is_after = BACK[step]
    killed_in(holder, name, lambda: move_home(office, empty_server, KEEPER_NAME), is_after=is_after)
    if step in ("after the last entry", "before the exchange"):
        assert refuses_to_open(empty_server, office)
    else:
        Store.open(office, login=KEEPER).close()

    move_home(office, empty_server, KEEPER_NAME)

    home = content_of_file(office, unlocked(office, KEEPER_NAME, FRESH))
    assert without_newest(home, 1) == there
    assert acts(home, 1) == ["database.return"]
    assert len(home[AUDIT]) == len(there[AUDIT]) + 1
    assert opens(office, FRESH)
    assert refuses_to_open(empty_server, office)


def test_the_data_comes_back_to_another_folder_too(
    folder: Path, office_folder: Path, empty_server: Server
) -> None:
    office = folder
    shutil.copytree(office_folder, office)
    give_accounts(office)
    moved_office(office, empty_server)
    home = office.with_name("新电脑")
    move_home(home, empty_server, KEEPER_NAME)
    desk = sign_in(home, unlocked(home, KEEPER_NAME, FRESH), CLOCK)
    assert isinstance(desk, Desk)
    desk.store.close()
    with pytest.raises(EnvironmentProblem, match="移回单机"):
        Store.open(office, login=KEEPER)


def test_data_comes_back_into_no_folder_that_holds_other_data(
    office: Path, empty_server: Server, small_office: Path
) -> None:
    moved_office(office, empty_server)
    other = office.with_name("别的单位")
    shutil.copytree(small_office, other)
    with pytest.raises(RuleError, match="这个文件夹里已经有数据"):
        move_home(other, empty_server, KEEPER_NAME)
    assert opens(other, PASSWORD)
    assert presence.holds_data(other)
