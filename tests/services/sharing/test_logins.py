"""People of a shared office: first passwords, their own, waits, ends, and who may change whom."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest

from saltdesk.demo.accounts import PASSWORD
from saltdesk.domain.accounts.account import Account
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.errors import EnvironmentProblem, NotAllowed, RuleError
from saltdesk.domain.base.people import Role
from saltdesk.services.accounts import accounts, recovery, sign_in, unlocking
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.people.staff import end_service
from saltdesk.services.sharing.at_work import at_work
from saltdesk.services.sharing.founding import make_logins
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.areas.people import STAFF
from saltdesk.storage.drafts import Draft
from saltdesk.storage.sharing import mark
from saltdesk.storage.trail import audit
from tests import cluster
from tests.days import TODAY
from tests.shared_office import CLERK, CLOCK, KEEPER, NEW, SharedOffice

OWN = "yan-2026-zheng"
FIRST = NewPassword("Anfang-2026", "Anfang-2026")


@pytest.fixture
def keeper(shared_office: SharedOffice) -> Iterator[Desk]:
    """The desk of the administrator."""
    with shared_office.desk(KEEPER) as desk:
        yield desk


def opened(desk: Desk, name: str = "示例丙", role: Role = Role.CLERK) -> Account:
    """An account with a first password."""
    person = people.enrol(desk, name, "jh")
    return accounts.add_account(desk, Account(name, person.id, role), FIRST)


def newest() -> AuditEntry:
    return list(audit.since(0))[-1]


def account_of(name: str) -> Account:
    found = ACCOUNTS.first(name=name)
    assert found is not None
    return found


def test_who_signs_in_is_who_acts_and_leaves_an_entry(shared_office: SharedOffice) -> None:
    with shared_office.desk(CLERK) as desk:
        entry = newest()
        assert (desk.actor.name, desk.actor.role) == (CLERK, Role.CLERK)
        assert (entry.actor, entry.office, entry.sentence) == (CLERK, desk.actor.office_name, f"{CLERK}登录")


@pytest.mark.parametrize(
    ("name", "password"),
    [
        (KEEPER, "falsch-2026"),
        ("谁也不是", PASSWORD),
        (KEEPER, ""),
        ("长" * 30, PASSWORD),
        ("a\0b", PASSWORD),
        ("\ud800", PASSWORD),
    ],
)
def test_a_wrong_name_or_password_is_told_in_the_same_words(
    shared_office: SharedOffice, name: str, password: str
) -> None:
    with pytest.raises(RuleError, match="登录名或口令不对"):
        unlocking.unlock(shared_office.folder, name, password, CLOCK.now())


def test_full_width_letters_of_a_password_are_the_same_keys(shared_office: SharedOffice) -> None:
    wide = PASSWORD.replace("s", "ｓ").replace("-", "－")
    assert unlocking.unlock(shared_office.folder, KEEPER, wide, CLOCK.now()).name == KEEPER


def test_failed_tries_delay_the_next_on_this_computer_and_are_told(shared_office: SharedOffice) -> None:
    folder = shared_office.folder
    for _ in range(5):
        with pytest.raises(RuleError):
            unlocking.unlock(folder, CLERK, "falsch-2026", CLOCK.now())
    with pytest.raises(RuleError, match="输错5次，请1分钟后再试"):
        unlocking.unlock(folder, CLERK, PASSWORD, CLOCK.now())
    assert unlocking.unlock(folder, KEEPER, PASSWORD, CLOCK.now()).failures == 0
    unlocked = unlocking.unlock(folder, CLERK, PASSWORD, CLOCK.now() + timedelta(minutes=1))
    desk = sign_in.sign_in(folder, unlocked, CLOCK)
    try:
        assert newest().sentence == f"{CLERK}登录，此前口令输错5次"
    finally:
        desk.store.close()
    assert unlocking.unlock(folder, CLERK, PASSWORD, CLOCK.now()).failures == 0


def test_a_damaged_count_of_tries_keeps_nobody_out(shared_office: SharedOffice) -> None:
    for content in (b"{", b"[]", b'{"a": 3}', b'{"a": [1, 2, 3]}', b"\xff"):
        (shared_office.folder / "saltdesk.tries").write_bytes(content)
        assert unlocking.unlock(shared_office.folder, CLERK, PASSWORD, CLOCK.now()).failures == 0


def test_a_colleague_gets_a_login_and_changes_the_first_password(
    shared_office: SharedOffice, keeper: Desk
) -> None:
    opened(keeper)
    keeper.store.close()
    with shared_office.desk("示例丙", FIRST.password) as desk:
        assert sign_in.has_to_change(desk)
        with pytest.raises(RuleError, match="现在的口令不对"):
            accounts.change_password(desk, "falsch-2026", NewPassword(OWN, OWN))
        accounts.change_password(desk, FIRST.password, NewPassword(OWN, OWN))
        assert not sign_in.has_to_change(desk)
    with pytest.raises(RuleError, match="登录名或口令不对"):
        shared_office.enter("示例丙", FIRST.password)
    with shared_office.desk("示例丙", OWN) as desk:
        assert desk.actor.name == "示例丙"


def test_an_administrator_resets_a_forgotten_password(shared_office: SharedOffice, keeper: Desk) -> None:
    accounts.reset_password(keeper, account_of(CLERK), FIRST)
    keeper.store.close()
    with shared_office.desk(CLERK, FIRST.password) as desk:
        assert sign_in.has_to_change(desk)


def test_an_account_that_came_with_moved_data_gets_its_login_with_its_first_password(
    shared_office: SharedOffice, keeper: Desk
) -> None:
    with as_keeper(shared_office) as connection:
        connection.execute("DELETE FROM guard.login WHERE role LIKE %s", (f"%:{CLERK}",))
    accounts.reset_password(keeper, account_of(CLERK), FIRST)
    keeper.store.close()
    with shared_office.desk(CLERK, FIRST.password) as desk:
        assert desk.actor.name == CLERK


def test_the_keeper_gives_the_first_administrator_of_moved_data_a_login(shared_office: SharedOffice) -> None:
    with as_keeper(shared_office) as connection:
        connection.execute("DELETE FROM guard.login")
    with TemporaryDirectory() as folder, mark.naming(Path(folder), shared_office.server):
        desk = open_desk(Path(folder), people.SETUP_ACTOR, CLOCK)
        make_logins(desk, shared_office.server)
        accounts.reset_password(desk, account_of(KEEPER), FIRST)
        desk.store.close()
    with shared_office.desk(KEEPER, FIRST.password) as desk:
        assert sign_in.has_to_change(desk)


def test_another_role_counts_from_the_next_statement_on(shared_office: SharedOffice, keeper: Desk) -> None:
    with as_person(shared_office, CLERK) as clerk:
        accounts.change_role(keeper, account_of(CLERK), Role.INSPECTOR)
        assert clerk.execute("SELECT role FROM guard.me()").fetchone() == ("inspector",)


def test_who_ends_is_disconnected_and_does_not_come_back(shared_office: SharedOffice, keeper: Desk) -> None:
    with as_person(shared_office, CLERK) as clerk:
        accounts.end_account(keeper, account_of(CLERK))
        with pytest.raises(psycopg.OperationalError):
            clerk.execute("SELECT 1")
    with pytest.raises(RuleError, match="登录名或口令不对"):
        unlocking.unlock(shared_office.folder, CLERK, PASSWORD, CLOCK.now())


def test_the_end_of_service_ends_the_login(shared_office: SharedOffice, keeper: Desk) -> None:
    person = STAFF.first(name=CLERK)
    assert person is not None
    end_service(keeper, person, TODAY, None)
    with pytest.raises(RuleError, match="登录名或口令不对"):
        unlocking.unlock(shared_office.folder, CLERK, PASSWORD, CLOCK.now())


def test_a_person_who_serves_no_more_is_told_so(shared_office: SharedOffice, keeper: Desk) -> None:
    with as_keeper(shared_office) as connection:
        connection.execute("SELECT trail.begin_act()")
        connection.execute("UPDATE saltdesk.staff SET valid_to = '2020-01-01' WHERE name = %s", (CLERK,))
        connection.execute("SELECT trail.append('', '', '', 'people.edit', '', 'people', 0, '')")
    with pytest.raises(NotAllowed, match="账户已停用"):
        unlocking.unlock(shared_office.folder, CLERK, PASSWORD, CLOCK.now())


def test_a_new_colleague_may_take_the_name_of_an_ended_account(
    shared_office: SharedOffice, keeper: Desk
) -> None:
    accounts.end_account(keeper, account_of(CLERK))
    person = people.enrol(keeper, CLERK, "bg")
    accounts.add_account(keeper, Account(CLERK, person.id, Role.CLERK), FIRST)
    keeper.store.close()
    with shared_office.desk(CLERK, FIRST.password) as desk:
        assert desk.actor.office == "bg"


def test_nobody_ends_their_own_account_or_service(shared_office: SharedOffice, keeper: Desk) -> None:
    other = opened(keeper, role=Role.ADMINISTRATOR)
    assert other.role is Role.ADMINISTRATOR
    with pytest.raises(RuleError, match="不能停用自己的账户"):
        accounts.end_account(keeper, account_of(KEEPER))
    with pytest.raises(RuleError, match="请由别人登记"):
        end_service(keeper, STAFF.get(keeper.actor.staff), TODAY, None)


def test_a_name_too_long_for_a_role_is_told_when_the_account_is_opened(keeper: Desk) -> None:
    person = people.enrol(keeper, "示例丙", "jh")
    with pytest.raises(RuleError, match="登录名太长，请至少少用"):
        accounts.add_account(keeper, Account("示" * 28, person.id, Role.CLERK), FIRST)


def test_there_is_no_recovery_sheet_where_the_server_keeps_the_passwords(keeper: Desk) -> None:
    assert not recovery.needs_sheet(keeper)
    with pytest.raises(RuleError, match="没有恢复单"):
        recovery.make_sheet(keeper, recovery.draft_code())


def test_everybody_has_drafts_of_their_own_on_one_computer(shared_office: SharedOffice) -> None:
    draft = Draft("complaint", CLERK, datetime(2026, 9, 1, 8), {"matter": "只有示例乙能看的话"})
    with shared_office.desk(CLERK) as desk:
        desk.store.drafts.keep(draft)
    with shared_office.desk(KEEPER) as desk:
        assert desk.store.drafts.of("complaint", CLERK) == ()
    with shared_office.desk(CLERK) as desk:
        assert [one.fields for one in desk.store.drafts.of("complaint", CLERK)] == [draft.fields]
    content = b"".join(path.read_bytes() for path in shared_office.folder.glob("drafts*"))
    assert "示例乙".encode() not in content
    assert "只有".encode() not in content


def test_the_key_of_a_person_is_the_same_on_another_computer(
    shared_office: SharedOffice, tmp_path: Path
) -> None:
    other = shared_office.other_computer(tmp_path / "另一台")
    keys = {
        unlocking.unlock(one.folder, name, PASSWORD, CLOCK.now()).key
        for one in (shared_office, other)
        for name in (KEEPER, CLERK)
    }
    assert len(keys) == 2


def test_an_open_window_goes_on_under_the_login_of_another_person(shared_office: SharedOffice) -> None:
    unlocked = unlocking.unlock(shared_office.folder, CLERK, PASSWORD, CLOCK.now())
    with shared_office.desk(KEEPER) as desk:
        sign_in.change_seat(desk, unlocked)
        people.add_outsider(desk, "外来人", "某单位")
        entry = newest()
        assert (entry.actor, entry.sentence) == (CLERK, "登记外单位人员外来人（某单位）")
        with pytest.raises(NotAllowed):
            accounts.reset_password(desk, account_of(KEEPER), FIRST)
        assert desk.store.files.get(desk.store.files.put(b"content")) == b"content"
        assert not list(shared_office.folder.rglob("files/*")), "the file is in the shared database"


def test_files_go_to_the_shared_database_under_the_login_of_another_person(
    shared_office: SharedOffice, tmp_path: Path
) -> None:
    unlocked = unlocking.unlock(shared_office.folder, CLERK, PASSWORD, CLOCK.now())
    with shared_office.desk(KEEPER) as desk:
        sign_in.change_seat(desk, unlocked)
        name = desk.store.files.put(b"scan")
    with shared_office.other_computer(tmp_path / "另一台").desk(CLERK) as elsewhere:
        assert elsewhere.store.files.get(name) == b"scan"


def test_who_is_at_work_is_told_with_the_computer(shared_office: SharedOffice, keeper: Desk) -> None:
    with as_person(shared_office, CLERK):
        found = at_work(keeper)
    assert [(one.name, one.office) for one in found] == [(KEEPER, "办公室"), (CLERK, "计划管理处")]
    assert all(one.since for one in found)


def test_a_stopped_server_is_told_in_a_sentence(shared_office: SharedOffice) -> None:
    shared_office.other_computer(shared_office.folder.with_name("无")).folder.joinpath(
        "saltdesk.shared"
    ).write_text('{"host": "127.0.0.1", "port": 1, "database": "weg"}', "utf-8")
    with pytest.raises(EnvironmentProblem, match="连不上共享数据库的服务器"):
        unlocking.unlock(shared_office.folder.with_name("无"), CLERK, PASSWORD, CLOCK.now())


# Through psql, as somebody who knows their own password


def as_person(office: SharedOffice, name: str) -> psycopg.Connection[Any]:
    server = office.server
    return psycopg.connect(
        host=server.host,
        dbname=server.database,
        user=server.role_of(name),
        password=PASSWORD,
        autocommit=True,
    )


def as_keeper(office: SharedOffice) -> psycopg.Connection[Any]:
    return psycopg.connect(host=office.server.host, dbname=office.server.database, user=cluster.OWNER)


def verifier(connection: psycopg.Connection[Any], password: str) -> str:
    return connection.pgconn.encrypt_password(password.encode(), b"", b"scram-sha-256").decode()


_PROMOTIONS = (
    ("UPDATE saltdesk.account SET role = 'administrator' WHERE name = '示例乙'", "SD403"),
    ("UPDATE saltdesk.account SET staff = 1 WHERE name = '示例乙'", "SD403"),
    ("UPDATE saltdesk.account SET status = 'ended' WHERE name = '示例甲'", "SD403"),
    ("UPDATE saltdesk.account SET set_on = '2026-01-01' WHERE name = '示例甲'", "SD403"),
    ("DELETE FROM saltdesk.account WHERE name = '示例甲'", "42501"),
    (
        "INSERT INTO saltdesk.account (name, staff, role, status, must_change, version) "
        "VALUES ('x', 2, 'administrator', 'active', 0, 1)",
        "SD403",
    ),
    ("UPDATE saltdesk.staff SET office = 'fg' WHERE name = '示例乙'", "SD403"),
    ("UPDATE saltdesk.staff SET standing = 'outside' WHERE name = '示例甲'", "SD403"),
    ("INSERT INTO saltdesk.staff (name, office, phone, version) VALUES ('示例甲', 'bg', '', 1)", "SD403"),
    ("UPDATE saltdesk.office SET name = '别的处' WHERE code = 'jh'", "SD403"),
    ("UPDATE saltdesk.mandate SET office = 'jh'", "SD403"),
    ("SELECT guard.open_login(1, 'x')", "SD403"),
    ("SELECT guard.set_password(1, 'x')", "SD403"),
)


@pytest.mark.parametrize(("statement", "code"), _PROMOTIONS)
def test_a_clerk_with_psql_changes_nobodys_rights(
    shared_office: SharedOffice, statement: str, code: str
) -> None:
    with as_person(shared_office, CLERK) as clerk:
        clerk.autocommit = False
        with pytest.raises(psycopg.Error) as refused:
            clerk.execute(statement)
        assert refused.value.sqlstate == code


def test_a_password_is_set_only_by_an_act_that_tells_it(shared_office: SharedOffice) -> None:
    with as_person(shared_office, CLERK) as clerk, pytest.raises(psycopg.Error) as refused:
        clerk.execute("SELECT guard.set_password(2, %s)", (verifier(clerk, OWN),))
    assert refused.value.sqlstate == "SD409"


@pytest.mark.parametrize("told", [OWN, "md5" + "0" * 32, "SCRAM-SHA-256$4096:x$y:z", ""])
def test_a_password_in_the_clear_is_refused(shared_office: SharedOffice, told: str) -> None:
    with as_person(shared_office, CLERK) as clerk:
        clerk.autocommit = False
        clerk.execute("UPDATE saltdesk.account SET must_change = 0, set_on = '2026-02-02' WHERE id = 2")
        with pytest.raises(psycopg.Error) as refused:
            clerk.execute("SELECT guard.set_password(2, %s)", (told,))
    assert refused.value.sqlstate == "SD422"


def test_a_login_may_do_nothing_on_the_server_itself(shared_office: SharedOffice) -> None:
    with as_person(shared_office, CLERK) as clerk:
        rights = clerk.execute(
            "SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls, rolconnlimit "
            "FROM pg_roles WHERE rolname = session_user"
        ).fetchone()
        assert rights == (False, False, False, False, False, 16)
        for statement in (
            "SELECT * FROM guard.login",
            "SELECT guard.end_login(1)",
            "CREATE TABLE public.x (a int)",
            "CREATE ROLE y",
            f'SET ROLE "{shared_office.server.prefix}_owner"',
        ):
            with pytest.raises(psycopg.Error) as refused:
                clerk.execute(statement)
            assert refused.value.sqlstate == "42501", statement


def test_no_log_of_the_server_holds_a_password(shared_office: SharedOffice, people_cluster: Path) -> None:
    with as_keeper(shared_office) as connection:
        for setting in ("log_statement = 'all'", "log_min_duration_statement = 0"):
            connection.execute(f'ALTER DATABASE "{shared_office.server.database}" SET {setting}')
    with shared_office.desk(KEEPER) as desk:
        opened(desk)
        accounts.change_password(desk, PASSWORD, NewPassword(OWN, OWN))
        accounts.change_password(desk, OWN, NEW)
    told = (people_cluster / "log").read_text("utf-8", "replace")
    assert "guard.open_login" in told
    assert "guard.set_password" in told
    assert not [word for word in (PASSWORD, OWN, FIRST.password) if word in told]
