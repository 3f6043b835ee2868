"""Accounts as an office lives with them: the first one, colleagues, failed tries, forgotten passwords."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from saltdesk.domain.accounts.account import Account, AccountStatus
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import EnvironmentProblem, NotAllowed, RuleError
from saltdesk.domain.base.people import Role
from saltdesk.services.accounts import accounts, encryption, founding, recovery, sign_in, unlocking
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.house.maintenance import open_desk, problems
from saltdesk.services.people import staff as people_services
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.areas.people import STAFF
from saltdesk.storage.base.connections import is_plain
from saltdesk.storage.keys import encrypting, key_ring
from saltdesk.storage.trail import audit
from tests.accounts import add_account
from tests.days import TODAY

CLOCK = FixedClock(TODAY)
PASSWORD = "yan-2026-zheng"
NEW = NewPassword(PASSWORD, PASSWORD)
FIRST = FirstPerson("示例甲", "bg")
OWN = "saltdesk-demo"


@pytest.fixture
def founded(folder: Path) -> Iterator[Desk]:
    """Yield the desk of the first administrator of a new, encrypted office."""
    desk = founding.found_office(folder, FIRST, founding.first_key(FIRST, NEW), CLOCK)
    yield desk
    desk.store.close()


def entered(folder: Path, name: str, password: str) -> Desk:
    unlocked = unlocking.unlock(folder, name, password, CLOCK.now())
    return sign_in.sign_in(folder, unlocked, CLOCK)


def sentences() -> list[str]:
    return [entry.sentence for entry in audit.since(0)]


def test_the_first_person_is_the_administrator_of_encrypted_data(founded: Desk, folder: Path) -> None:
    assert (founded.actor.name, founded.actor.role) == ("示例甲", Role.ADMINISTRATOR)
    assert not is_plain(folder / "data.db")
    assert sentences()[-1] == "示例甲（办公室）成为管理员"
    assert problems(founded) == []
    assert oct(folder.stat().st_mode)[-3:] == "700"
    modes = {oct(path.stat().st_mode)[-3:] for path in folder.iterdir() if path.is_file()}
    assert modes == {"600"}


def test_who_signs_in_is_who_acts_and_leaves_an_entry(founded: Desk, folder: Path) -> None:
    founded.store.close()
    desk = entered(folder, "示例甲", PASSWORD)
    try:
        assert desk.actor == founded.actor
        assert sentences()[-1] == "示例甲登录"
    finally:
        desk.store.close()


def test_a_wrong_password_opens_nothing_and_is_told_at_the_next_sign_in(founded: Desk, folder: Path) -> None:
    founded.store.close()
    for name, password in (("示例甲", "falsch-2026"), ("谁也不是", PASSWORD), ("示例甲", "")):
        with pytest.raises(RuleError, match="登录名或口令不对"):
            unlocking.unlock(folder, name, password, CLOCK.now())
    desk = entered(folder, "示例甲", PASSWORD)
    try:
        assert sentences()[-1] == "示例甲登录，此前口令输错2次"
    finally:
        desk.store.close()
    assert entered_again(folder) == "示例甲登录"


def entered_again(folder: Path) -> str:
    desk = entered(folder, "示例甲", PASSWORD)
    try:
        return sentences()[-1]
    finally:
        desk.store.close()


def test_failed_tries_delay_the_next_across_restarts(founded: Desk, folder: Path) -> None:
    founded.store.close()
    for _ in range(5):
        with pytest.raises(RuleError):
            unlocking.unlock(folder, "示例甲", "falsch-2026", CLOCK.now())
    with pytest.raises(RuleError, match="输错5次，请1分钟后再试"):
        unlocking.unlock(folder, "示例甲", PASSWORD, CLOCK.now())
    later = CLOCK.now() + timedelta(minutes=1)
    assert unlocking.unlock(folder, "示例甲", PASSWORD, later).failures == 5


def test_a_colleague_gets_an_account_and_changes_the_first_password(founded: Desk, folder: Path) -> None:
    person = people.enrol(founded, "示例乙", "jh")
    added = accounts.add_account(founded, Account("示例乙", person.id, Role.CLERK), NEW)
    founded.store.close()
    desk = entered(folder, "示例乙", PASSWORD)
    try:
        assert (desk.actor.role, sign_in.has_to_change(desk)) == (Role.CLERK, True)
        with pytest.raises(RuleError, match="现在的口令不对"):
            accounts.change_password(desk, "falsch-2026", NewPassword(OWN, OWN))
        with pytest.raises(RuleError, match="与现在的不同"):
            accounts.change_password(desk, PASSWORD, NEW)
        accounts.change_password(desk, PASSWORD, NewPassword(OWN, OWN))
        assert not sign_in.has_to_change(desk)
        assert ACCOUNTS.get(added.id).set_on == TODAY
    finally:
        desk.store.close()
    with pytest.raises(RuleError):
        unlocking.unlock(folder, "示例乙", PASSWORD, CLOCK.now())
    assert unlocking.unlock(folder, "示例乙", OWN, CLOCK.now()).name == "示例乙"


def test_a_full_disk_keeps_nobody_from_reading(
    founded: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    founded.store.close()
    unlocked = unlocking.unlock(folder, "示例甲", PASSWORD, CLOCK.now())

    def full(*_: object) -> None:
        raise EnvironmentProblem("磁盘空间不足，没有保存。", "请清理磁盘后重试。")

    with monkeypatch.context() as patch:
        patch.setattr(sign_in, "_note_sign_in", full)
        desk = sign_in.sign_in(folder, unlocked, CLOCK)
    try:
        assert desk.actor.name == "示例甲"
        assert "登录没有记入痕迹：磁盘空间不足" in desk.store.told
        assert accounts.accounts()[0].name == "示例甲"
    finally:
        desk.store.close()


def test_changing_a_password_rewrites_no_data(founded: Desk, folder: Path) -> None:
    key = founded.key
    accounts.change_password(founded, PASSWORD, NewPassword(OWN, OWN))
    assert unlocking.unlock(folder, "示例甲", OWN, CLOCK.now()).key == key


@pytest.mark.parametrize(
    ("account", "told"),
    [
        (Account("示例甲", 2, Role.CLERK), "已经有人用"),
        (Account("", 2, Role.CLERK), "登录名"),
        (Account("示例丙", 1, Role.CLERK), "已经有账户"),
        (Account("示例丙", 99, Role.CLERK), "在任的人员"),
        (Account("示例丙", 2, Role.LEADER), "局领导"),
    ],
)
def test_an_account_that_cannot_be_is_refused_with_the_reason(
    founded: Desk, account: Account, told: str
) -> None:
    people.enrol(founded, "示例乙", "jh")
    before = key_ring.read_ring(founded.store.folder)
    with pytest.raises(RuleError, match=told):
        accounts.add_account(founded, account, NEW)
    assert key_ring.read_ring(founded.store.folder) == before


def test_an_ended_account_signs_in_no_more_and_the_last_administrator_stays(
    founded: Desk, folder: Path
) -> None:
    added = add_account(founded, "示例乙", "jh", Role.CLERK)
    accounts.end_account(founded, ACCOUNTS.get(added.id))
    assert ACCOUNTS.get(added.id).status is AccountStatus.ENDED
    assert key_ring.read_ring(folder).entry("示例乙") is None
    own = accounts.own_account(founded)
    assert own is not None
    with pytest.raises(RuleError, match="唯一的管理员"):
        accounts.end_account(founded, own)
    with pytest.raises(RuleError, match="唯一的管理员"):
        accounts.change_role(founded, own, Role.CLERK)


def test_the_end_of_service_ends_the_account(founded: Desk, folder: Path) -> None:
    added = add_account(founded, "示例乙", "jh", Role.CLERK)
    unlocked = unlocking.unlock(folder, "示例乙", OWN, CLOCK.now())
    people_services.end_service(founded, STAFF.get(added.staff), TODAY, None)
    assert ACCOUNTS.get(added.id).status is AccountStatus.ENDED
    with pytest.raises(NotAllowed, match="停用"):
        sign_in.take_seat(as_actor(founded, founded.actor), unlocked)


def test_a_role_changes_what_the_next_sign_in_may_do(founded: Desk, folder: Path) -> None:
    added = add_account(founded, "示例乙", "fz", Role.CLERK)
    accounts.change_role(founded, ACCOUNTS.get(added.id), Role.INSPECTOR)
    founded.store.close()
    desk = entered(folder, "示例乙", OWN)
    try:
        assert desk.actor.role is Role.INSPECTOR
    finally:
        desk.store.close()


def test_the_recovery_sheet_opens_the_data_where_the_password_is_forgotten(
    founded: Desk, folder: Path
) -> None:
    assert not unlocking.has_sheet(folder)
    former, code = recovery.draft_code(), recovery.draft_code()
    recovery.make_sheet(founded, former)
    recovery.make_sheet(founded, code)
    founded.store.close()
    fresh = NewPassword(OWN, OWN)
    with pytest.raises(RuleError, match="作废"):
        recovery.unlock_with_code(folder, "示例甲", former, fresh)
    with pytest.raises(RuleError, match="逐组核对"):
        recovery.unlock_with_code(folder, "示例甲", code[:-1], fresh)
    unlocked = recovery.unlock_with_code(folder, "示例甲", code.lower(), fresh)
    desk = recovery.recover(folder, unlocked, fresh, CLOCK)
    try:
        assert desk.actor.name == "示例甲"
        assert sentences()[-2:] == ["用恢复单重设账户“示例甲”的口令", "示例甲登录"]
    finally:
        desk.store.close()
    assert unlocking.unlock(folder, "示例甲", OWN, CLOCK.now())


def test_a_first_start_that_was_cut_goes_on(folder: Path) -> None:
    first = founding.first_key(FIRST, NEW)
    folder.mkdir()
    key_ring.write_ring(folder, first.ring)
    desk = entered(folder, "示例甲", PASSWORD)
    try:
        assert desk.actor.role is Role.ADMINISTRATOR
        assert key_ring.read_ring(folder).founder == ("", "", "")
    finally:
        desk.store.close()


def test_data_lost_beside_its_keys_is_named(founded: Desk, folder: Path) -> None:
    founded.store.close()
    (folder / "data.db").unlink()
    with pytest.raises(EnvironmentProblem, match="不见了"):
        entered(folder, "示例甲", PASSWORD)


def test_a_plain_database_put_in_the_place_of_the_encrypted_one_is_refused(
    founded: Desk, folder: Path, office_folder: Path
) -> None:
    founded.store.close()
    for name in ("data.db-wal", "data.db-shm"):
        (folder / name).unlink(missing_ok=True)
    (folder / "data.db").write_bytes((office_folder / "data.db").read_bytes())
    with pytest.raises(EnvironmentProblem):
        entered(folder, "示例甲", PASSWORD)


# --- an office from before accounts


def old_office(folder: Path) -> founding.FirstKey:
    desk = open_desk(folder, people.SETUP_ACTOR, CLOCK, create=True)
    desk.store.files.put("旧材料的内容".encode())
    first = founding.first_key(FIRST, NEW, is_encrypted=False)
    founding.found_accounts(desk, FIRST, first)
    desk.store.close()
    return first


def test_an_old_office_is_encrypted_checked_and_its_plain_data_deleted(folder: Path) -> None:
    first = old_office(folder)
    assert encryption.is_due(folder)
    encryption.encrypt_data(folder, first.key, CLOCK)
    assert not encryption.is_due(folder)
    assert len(list(encrypting.plain_leftovers(folder))) == 1
    desk = entered(folder, "示例甲", PASSWORD)
    try:
        assert encryption.is_to_finish(desk)
        assert encryption.finish(desk) == []
        assert not encryption.is_to_finish(desk)
        assert sentences()[-1] == "数据全部加密，未加密的原数据已删除"
        assert problems(desk) == []
    finally:
        desk.store.close()
    for path in (path for path in folder.parent.rglob("*") if path.is_file()):
        assert "旧材料的内容".encode() not in path.read_bytes()
        assert b"CREATE TABLE" not in path.read_bytes()


def test_an_encryption_that_was_cut_is_finished_or_undone_at_the_next_start(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from saltdesk.storage.folder import exchange

    first = old_office(folder)
    with monkeypatch.context() as patch:
        patch.setattr(exchange, "_move", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        patch.setattr(exchange, "_undo", lambda *_: None)
        with pytest.raises(KeyboardInterrupt):
            encryption.encrypt_data(folder, first.key, CLOCK)
    claim, _ = exchange.claimed(folder)
    claim.release()
    desk = entered(folder, "示例甲", PASSWORD)
    try:
        assert problems(desk) == []
        assert desk.store.key == first.key
    finally:
        desk.store.close()


def test_damaged_data_is_not_encrypted_and_stays(folder: Path) -> None:
    first = old_office(folder)
    stored = next(path for path in (folder / "files").rglob("*") if path.is_file())
    stored.write_bytes(b"altered")
    with pytest.raises(EnvironmentProblem, match="改动"):
        encryption.encrypt_data(folder, first.key, CLOCK)
    assert encryption.is_due(folder)
    assert is_plain(folder / "data.db")
    assert not list(encrypting.plain_leftovers(folder))
