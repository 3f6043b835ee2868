"""``saltdesk share``: the shared database and the people who work in it."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from saltdesk.cli.call import DONE, Call
from saltdesk.cli.signing_in import password_for
from saltdesk.domain.base.errors import RuleError

if TYPE_CHECKING:
    from saltdesk.domain.accounts.account import Account
    from saltdesk.domain.base.people import Role
    from saltdesk.domain.sharing.address import Server
    from saltdesk.domain.sharing.readiness import CheckLine
    from saltdesk.services.accounts.accounts import NewPassword
    from saltdesk.services.desk.desk import Desk

NEW_VARIABLE: Final = "SALTDESK_NEW_PASSWORD"
"""Environment variable with the first password of an account that ``share add`` opens."""

KEEPER_VARIABLE: Final = "PGPASSWORD"
"""Where the driver itself looks for the password of the login that an address names."""


def run(call: Call) -> int:
    """Run one of the commands of ``share`` and return the exit status."""
    return _COMMANDS[call.arguments.what](call)


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _server(call: Call) -> Server:
    from saltdesk.domain.sharing.address import server_of

    return server_of(_value(call, "地址，如 postgresql://服务器/数据库"))


def _value(call: Call, what: str) -> str:
    value: str | None = call.arguments.value
    if not value:
        raise RuleError(f"请写明{what}。")
    return value


def _option(call: Call, name: str, what: str) -> str:
    value: str | None = getattr(call.arguments, name)
    if not value:
        raise RuleError(f"请用 --{name} 写明{what}。")
    return value


def _new_password(variable: str) -> NewPassword:
    """Return a new password from the environment, or as typed twice at a terminal."""
    from saltdesk.services.accounts.accounts import NewPassword

    given = os.environ.get(variable, "")
    if given or not _can_ask():
        return NewPassword(given, given)
    return NewPassword(getpass.getpass("新口令："), getpass.getpass("再输一次："))


# The server


def _init(call: Call) -> int:
    from saltdesk.services.accounts.founding import FirstPerson
    from saltdesk.services.accounts.unlocking import PASSWORD_VARIABLE
    from saltdesk.services.sharing.founding import found_shared

    server = _server(call)
    name = getattr(call.arguments, "actor", "")
    if not name:
        raise RuleError("请用 --as 姓名 写明谁是第一位管理员。")
    person = FirstPerson(name, _option(call, "office", "管理员的处室代码，如 bg"), call.arguments.phone or "")
    new = _new_password(PASSWORD_VARIABLE)

    def found(password: str) -> None:
        found_shared(server, password, person, new, call.clock)

    as_keeper(server, found)
    call.answer = {"address": server.address, "administrator": person.login}
    call.say(f"共享数据库已建立，{person.login}是管理员：{server.address}")
    call.say(f"各电脑连接：saltdesk share connect {server.address}")
    return DONE


def as_keeper(server: Server, work: Callable[[str], object]) -> None:
    """Do what the login of the address does; ask for its password only where the server wants one."""
    try:
        work("")
    except RuleError as error:
        is_refused = any(problem.field == "password" for problem in error.problems)
        if not is_refused or not _can_ask() or os.environ.get(KEEPER_VARIABLE):
            raise
        work(getpass.getpass(f"数据库登录{server.user}的口令："))


def _connect(call: Call) -> int:
    from saltdesk.services.sharing import checking, connecting

    server = _server(call)
    connecting.refuse_own_data(call.folder)
    connecting.refuse_false_certificate(server)
    name = getattr(call.arguments, "actor", "")
    password = password_for(name) if name else ""
    if password:
        lines = checking.check_server(server, name, password)
        tell(call, lines)
    else:
        checking.refuse_unreachable(server)
    connecting.connect_folder(call.folder, server)
    call.answer |= {"address": server.address, "folder": str(call.folder)}
    call.say(f"已连接：{server.address}。打开窗口，用自己的登录名和口令登录。")
    return DONE


def tell(call: Call, lines: list[CheckLine]) -> None:
    """Say the lines about a server, and what to mend."""
    told = [{"check": one.label, "found": one.found, "remedy": one.remedy} for one in lines]
    call.answer = {"ok": all(one.is_well for one in lines), "lines": told}
    for line in lines:
        call.say(f"{'正常' if line.is_well else '请处理'}　{line.label}：{line.found}")
        if line.remedy:
            call.say(f"　　　　{line.remedy}")


# The people


def _add(call: Call) -> int:
    from saltdesk.domain.accounts.account import Account
    from saltdesk.services.accounts.accounts import add_account
    from saltdesk.services.desk.people import enrol

    name, office = _value(call, "姓名"), _option(call, "office", "处室代码，如 jh")
    role = _role(_option(call, "role", "角色，如 办事员"))
    login = call.arguments.login or name
    with call.desk() as desk:
        new = _new_password(NEW_VARIABLE)
        person = enrol(desk, name, office, call.arguments.phone or "")
        added = add_account(desk, Account(login, person.id, role), new)
    call.answer = {"login": added.name, "role": added.role.code, "office": office}
    call.say(f"已开设账户“{added.name}”，角色{added.role.label}；首次登录须改口令。")
    return DONE


def _role(text: str) -> Role:
    from saltdesk.domain.base.people import Role

    found = next((role for role in Role if text in (role.code, role.label)), None)
    if found is None:
        raise RuleError(f"没有“{text}”这个角色，可以是{'、'.join(role.label for role in Role)}。")
    return found


def _account(desk: Desk, name: str) -> Account:
    from saltdesk.domain.accounts.account import AccountStatus
    from saltdesk.services.accounts.accounts import accounts

    found = next((one for one in accounts() if one.name == name and one.status is AccountStatus.ACTIVE), None)
    if found is None:
        raise RuleError(f"没有“{name}”这个可用的账户，请用 saltdesk share list 核对。")
    return found


def _close(call: Call) -> int:
    from saltdesk.services.accounts.accounts import end_account

    with call.desk() as desk:
        ended = end_account(desk, _account(desk, _value(call, "登录名")))
    call.answer = {"login": ended.name, "status": ended.status.code}
    call.say(f"账户“{ended.name}”已停用，不能再登录。")
    return DONE


def _office(call: Call) -> int:
    from dataclasses import replace

    from saltdesk.services.accounts.accounts import persons_of
    from saltdesk.services.desk.people import office_name
    from saltdesk.services.people.staff import edit_person

    office = _option(call, "office", "调到的处室代码，如 jh")
    with call.desk() as desk:
        account = _account(desk, _value(call, "登录名"))
        moved = edit_person(desk, replace(persons_of([account])[account.staff], office=office))
        told = office_name(moved.office)
    call.answer = {"login": account.name, "office": moved.office}
    call.say(f"{moved.name}现在属于{told}，下一次办理起按新处室。")
    return DONE


def _list(call: Call) -> int:
    from saltdesk.services.accounts.accounts import accounts, persons_of
    from saltdesk.services.desk.people import office_name

    with call.desk():
        found = accounts()
        persons = persons_of(found)
        rows = [(one, persons[one.staff], office_name(persons[one.staff].office)) for one in found]
    call.answer = {
        "accounts": [
            {"login": one.name, "name": person.name, "office": person.office, "role": one.role.code}
            | {"status": one.status.code}
            for one, person, _ in rows
        ]
    }
    for one, person, office in rows:
        call.say(f"{one.name}　{person.name}　{office}　{one.role.label}　{one.status.label}")
    return DONE


def _who(call: Call) -> int:
    from saltdesk.services.sharing.at_work import at_work

    with call.desk() as desk:
        found = at_work(desk)
    call.answer = {
        "at_work": [
            {"name": one.name, "office": one.office, "since": f"{one.since}", "computer": one.computer}
            for one in found
        ]
    }
    for one in found:
        call.say(f"{one.name}　{one.office}　{one.since:%m-%d %H:%M}起　{one.computer}")
    return DONE


_COMMANDS: Final[Mapping[str, Callable[[Call], int]]] = {
    "init": _init,
    "connect": _connect,
    "add": _add,
    "close": _close,
    "office": _office,
    "list": _list,
    "who": _who,
}
