"""Moving an office into a shared database and back: the same rows, one trail, and nobody in the old data."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import Cancelled, EnvironmentProblem, NotAllowed, RuleError
from saltdesk.domain.sharing.address import Server
from saltdesk.services.accounts import accounts
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.sign_in import sign_in
from saltdesk.services.corrections.correct import correct
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.services.sharing.moving import move_to
from saltdesk.storage import checking, records
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.areas.complaints import ATTACHMENTS, COMPLAINTS
from saltdesk.storage.database import Store
from saltdesk.storage.recording import trail_head
from saltdesk.storage.sharing import mark, moved_rows, moving_in
from saltdesk.storage.sharing.moved_rows import AUDIT
from saltdesk.storage.sharing.server import Login
from saltdesk.storage.stored_files import stored_file_names
from saltdesk.storage.tables.base import database
from tests import cluster
from tests.accounts import SAMPLE_KEEPER, give_accounts
from tests.days import TODAY
from tests.moving_office import (
    CLOCK,
    FRESH,
    KEEPER,
    KEEPER_NAME,
    PASSWORD,
    acts,
    content_of_file,
    content_of_server,
    is_empty,
    move_home,
    move_there,
    unlocked,
    without_newest,
)
from tests.people import LEADER
from tests.services.complaint_cases import registered


@pytest.fixture
def bureau_folder(sample_bureau: Callable[[date, Path], None], folder: Path) -> Path:
    sample_bureau(TODAY, folder)
    return folder


def desk_on(store: Store) -> Desk:
    return Desk(store, LEADER, CLOCK)


def test_there_and_back_every_row_and_every_entry_is_the_same(
    bureau_folder: Path, empty_server: Server
) -> None:
    local_office, name = bureau_folder, SAMPLE_KEEPER
    key = unlocked(local_office, name, PASSWORD)
    before = content_of_file(local_office, key)
    files = {path.name: path.read_bytes() for path in (local_office / "files").rglob("*") if path.is_file()}

    moved = move_there(local_office, empty_server, name, PASSWORD)

    old = moved.aside
    assert old is not None
    assert (moved.entries, moved.files) == (len(before[AUDIT]) + 1, len(files))
    there = content_of_server(empty_server, old, key)
    assert without_newest(there, 1) == before
    assert there == content_of_file(old, key)
    assert moved.head == there[AUDIT][-1][-1]

    back = move_home(local_office, empty_server, name)

    new_key = unlocked(local_office, name, FRESH)
    home = content_of_file(local_office, new_key)
    assert without_newest(home, 2) == before
    assert acts(home, 2) == ["database.move", "database.return"]
    assert home == content_of_server(empty_server, old, key)
    assert (back.rows, back.tables) == (sum(map(len, home.values())), len(home))

    desk = sign_in(local_office, new_key, CLOCK)
    try:
        assert maintenance.problems(desk) == []
        assert {name: desk.store.files.get(name) for name in files} == files
    finally:
        desk.store.close()


def test_work_goes_on_in_the_shared_database_and_again_at_home(
    local_office: Path, empty_server: Server
) -> None:
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    store = Store.open(local_office, login=KEEPER)
    try:
        there = registered(desk_on(store))
        assert list(checking.problems(store)) == []
    finally:
        store.close()
    move_home(local_office, empty_server, KEEPER_NAME)
    desk = sign_in(local_office, unlocked(local_office, KEEPER_NAME, FRESH), CLOCK)
    try:
        here = registered(desk_on(desk.store))
        assert (here.id, here.number > there.number) == (there.id + 1, True)
        assert maintenance.problems(desk) == []
    finally:
        desk.store.close()


def test_who_brought_the_data_back_resets_the_passwords_of_the_others(
    local_office: Path, empty_server: Server
) -> None:
    moved = move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    back = move_home(local_office, empty_server, KEEPER_NAME)
    assert back.accounts == moved.accounts
    assert LEADER.name in back.accounts
    with pytest.raises(RuleError, match="登录名或口令不对"):
        unlocked(local_office, LEADER.name, PASSWORD)
    desk = sign_in(local_office, unlocked(local_office, KEEPER_NAME, FRESH), CLOCK)
    try:
        account = ACCOUNTS.first(name=LEADER.name)
        assert account is not None
        accounts.reset_password(desk, account, NewPassword("Reset-2026", "Reset-2026"))
    finally:
        desk.store.close()
    assert unlocked(local_office, LEADER.name, "Reset-2026").store_key is not None


def test_the_old_folder_is_never_opened_again(local_office: Path, empty_server: Server) -> None:
    moved = move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    assert moved.aside is not None
    with pytest.raises(EnvironmentProblem, match=r"移入共享数据库 postgresql://.*不再打开"):
        sign_in(moved.aside, unlocked(moved.aside, KEEPER_NAME, PASSWORD), CLOCK)
    copied = moved.aside.with_name("拷走")
    shutil.copytree(moved.aside, copied)
    with pytest.raises(EnvironmentProblem, match="不再打开"):
        Store.open(copied)


def test_a_database_whose_data_went_home_is_never_opened_again(
    local_office: Path, empty_server: Server
) -> None:
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    other = local_office.with_name("另一台电脑")
    other.mkdir()
    named = mark.read_server(local_office)
    assert named is not None
    assert named.user == ""
    mark.write_server(other, named)
    move_home(local_office, empty_server, KEEPER_NAME)
    with pytest.raises(EnvironmentProblem, match="已于2026-11-23 09:00移回单机"):
        Store.open(other, login=KEEPER)
    with (
        cluster.connect(empty_server.database) as connection,
        pytest.raises(Exception, match="moved away") as caught,
    ):
        connection.execute("SELECT trail.append('', '甲', '', 'x', 'y', 'database', 0, '')")
    assert getattr(caught.value, "sqlstate", "") == "SD409"


@pytest.mark.parametrize("filled", ["foreign", "ours"])
def test_a_database_with_content_is_refused_and_left_as_it_is(
    local_office: Path, empty_server: Server, filled: str
) -> None:
    cluster.drop(empty_server.database)
    if filled == "ours":
        cluster.build(empty_server.database)
    else:
        cluster.create(empty_server.database)
        with cluster.connect(empty_server.database) as connection:
            connection.execute("CREATE TABLE other (one integer)")
    with pytest.raises(RuleError, match="已经有内容，不能移入。请管理员另建一个空的数据库"):
        move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    assert sign_in(local_office, unlocked(local_office, KEEPER_NAME, PASSWORD), CLOCK).store.close() is None


def test_a_second_move_into_the_database_of_another_office_is_refused(
    local_office: Path, empty_server: Server, office_folder: Path
) -> None:
    other = local_office.with_name("另一个单位")
    shutil.copytree(office_folder, other)
    give_accounts(other)
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    with pytest.raises(RuleError, match="已经有内容"):
        move_there(other, empty_server, KEEPER_NAME, PASSWORD)


def test_data_that_is_in_use_is_not_moved(local_office: Path, empty_server: Server) -> None:
    desk = sign_in(local_office, unlocked(local_office, KEEPER_NAME, PASSWORD), CLOCK)
    try:
        with pytest.raises(EnvironmentProblem, match="数据正在使用中，没有改动。请关闭"):
            move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    finally:
        desk.store.close()
    assert is_empty(empty_server)


def test_the_database_is_not_emptied_while_somebody_is_connected(
    local_office: Path, empty_server: Server
) -> None:
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    with (
        cluster.connect(empty_server.database),
        pytest.raises(EnvironmentProblem, match=f"{cluster.OWNER}正在使用共享数据库，没有移动。请等"),
    ):
        move_home(local_office, empty_server, KEEPER_NAME)
    Store.open(local_office, login=KEEPER).close()


def test_only_an_administrator_moves_data(local_office: Path, empty_server: Server) -> None:
    with pytest.raises(NotAllowed, match="不能“移入共享数据库”（须由管理员办理）"):
        move_there(local_office, empty_server, LEADER.name, PASSWORD)
    assert is_empty(empty_server)
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    with pytest.raises(NotAllowed, match="不能“移回单机”"):
        move_home(local_office, empty_server, LEADER.name)
    Store.open(local_office, login=KEEPER).close()


def test_a_text_that_the_server_cannot_store_is_named_before_anything_is_copied(
    local_office: Path, empty_server: Server
) -> None:
    desk = sign_in(local_office, unlocked(local_office, KEEPER_NAME, PASSWORD), CLOCK)
    with pytest.MonkeyPatch.context() as older:
        older.setattr(records, "storable", lambda text: text)
        complaint = registered(desk_on(desk.store), facts="从邮件来的\0文字。")
    desk.store.close()
    with pytest.raises(RuleError, match=f"1处文字含有不能存储的字符.*{complaint.number}（complaint 第"):
        move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    assert is_empty(empty_server)

    desk = sign_in(local_office, unlocked(local_office, KEEPER_NAME, PASSWORD), CLOCK)
    correct(desk_on(desk.store), replace(COMPLAINTS.get(complaint.id), facts="从邮件来的文字。"), "有乱码")
    desk.store.close()
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)


def test_a_cancelled_move_leaves_both_sides_as_they_were(local_office: Path, empty_server: Server) -> None:
    def cancel(done: int, total: int) -> None:
        if done * 100 > 50 * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        move_there(local_office, empty_server, KEEPER_NAME, PASSWORD, progress=cancel)
    assert is_empty(empty_server)
    sign_in(local_office, unlocked(local_office, KEEPER_NAME, PASSWORD), CLOCK).store.close()


def test_progress_only_grows_and_ends_below_the_whole(local_office: Path, empty_server: Server) -> None:
    told: list[tuple[int, int]] = []
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD, progress=lambda *one: told.append(one))
    assert told == sorted(told)
    assert told[-1][0] <= told[-1][1]
    told.clear()
    move_home(local_office, empty_server, KEEPER_NAME, progress=lambda *one: told.append(one))
    assert told == sorted(told)
    assert told[-1][0] <= told[-1][1]


def test_rows_that_arrive_otherwise_are_all_taken_back(
    local_office: Path, empty_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = moved_rows.SharedEnd.put

    def lossy(end: moved_rows.SharedEnd, table: moved_rows.MovedTable, rows: object) -> None:
        usual(end, table, list(rows)[:-1] if table.name == "setting" else rows)  # type: ignore[call-overload,arg-type]

    monkeypatch.setattr(moved_rows.SharedEnd, "put", lossy)
    with pytest.raises(EnvironmentProblem, match="不符（setting），已全部撤回"):
        move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    assert is_empty(empty_server)


def test_a_server_that_is_not_there_is_told(local_office: Path) -> None:
    nowhere = Server("127.0.0.1", 1, "saltdesk")
    with pytest.raises(EnvironmentProblem, match=r"连不上共享数据库 postgresql://127\.0\.0\.1:1/saltdesk"):
        move_there(local_office, nowhere, KEEPER_NAME, PASSWORD)


def test_after_the_move_keys_and_triggers_hold_and_ids_go_on(
    local_office: Path, empty_server: Server
) -> None:
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    with cluster.connect(empty_server.database) as connection:
        foreign = connection.execute(moving_in._FOREIGN).fetchall()
        assert len(foreign) == 30
        off = connection.execute(
            "SELECT count(*) FROM pg_trigger WHERE tgenabled <> 'O' AND NOT tgisinternal"
        ).fetchone()
        assert off == (0,)
        for table, column, sequence in connection.execute(moving_in._NUMBERED).fetchall():
            (newest,) = connection.execute(f"SELECT max({column}) FROM {table}").fetchone() or (None,)
            (following,) = connection.execute("SELECT nextval(%s)", (sequence,)).fetchone() or (0,)
            assert following == (newest or 0) + 1, table


def test_the_moved_data_is_found_by_its_words_and_files_are_named_by_their_rows(
    local_office: Path, empty_server: Server
) -> None:
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    store = Store.open(local_office, login=KEEPER)
    try:
        (complaint,) = COMPLAINTS.all()
        assert store.search.find(Area.COMPLAINTS.code, complaint.facts[:6]) == [complaint.id]
        assert store.search.find(Area.TRAIL.code, "移入共享数据库") == [trail_head.head()[0]]
        used = database.execute_sql("SELECT sha256, name, key FROM guard.file_use").fetchall()
        assert {sha256 for sha256, *_ in used} == stored_file_names()
        assert [name for _, name, _ in used] == ["complaint_attachment"]
    finally:
        store.close()


def test_who_moved_the_data_signs_in_and_lets_the_others_in(
    local_office: Path, guarded_server: Server
) -> None:
    move_there(local_office, guarded_server, KEEPER_NAME, PASSWORD, new=NewPassword(PASSWORD, PASSWORD))
    with pytest.raises(RuleError, match="登录名或口令不对"):
        unlocked(local_office, KEEPER_NAME, "Other-2026")
    with pytest.raises(RuleError, match="登录名或口令不对"):
        unlocked(local_office, LEADER.name, PASSWORD)
    desk = sign_in(local_office, unlocked(local_office, KEEPER_NAME, PASSWORD), CLOCK)
    try:
        assert maintenance.recent_problems(desk) == []
        account = ACCOUNTS.first(name=LEADER.name)
        assert account is not None
        accounts.reset_password(desk, account, NewPassword(FRESH, FRESH))
    finally:
        desk.store.close()
    leader = sign_in(local_office, unlocked(local_office, LEADER.name, FRESH), CLOCK)
    try:
        (complaint,) = COMPLAINTS.all()
        (attached,) = ATTACHMENTS.all(complaint=complaint.id)
        assert leader.store.files.get(attached.sha256) == b"content"
    finally:
        leader.store.close()


def test_a_password_that_breaks_a_rule_moves_nothing(local_office: Path, empty_server: Server) -> None:
    with pytest.raises(RuleError):
        move_there(local_office, empty_server, KEEPER_NAME, PASSWORD, new=NewPassword("kurz", "kurz"))
    assert is_empty(empty_server)


def test_a_wrong_password_of_the_keeper_is_told(local_office: Path, guarded_server: Server) -> None:
    with cluster.connect("postgres") as connection:
        connection.execute("CREATE ROLE mover LOGIN SUPERUSER PASSWORD 'right'")
    try:
        with pytest.raises(RuleError, match="登录名或口令不对"):
            move_to(
                local_office,
                unlocked(local_office, KEEPER_NAME, PASSWORD),
                guarded_server,
                Login("mover", "wrong"),
                CLOCK,
            )
    finally:
        with cluster.connect("postgres") as connection:
            connection.execute("DROP ROLE mover")
