"""``saltdesk move``: the data of this computer into a shared database, or back."""

from __future__ import annotations

import getpass
import os
import sys
from dataclasses import replace
from typing import Any

from saltdesk.cli.call import DONE, Call
from saltdesk.cli.progress import progress_of
from saltdesk.cli.signing_in import asked, password_for
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.sharing.address import Server, server_of
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.unlocking import unlock
from saltdesk.services.sharing.moving import Moved, Returner, move_from, move_to
from saltdesk.storage.sharing.server import Login

KEEPER_PASSWORD = "SALTDESK_DATABASE_PASSWORD"
"""Environment variable with the password of the database's keeper; PGPASSFILE of the driver works, too."""


def run(call: Call) -> int:
    """Move the data to the address of ``--to`` or from that of ``--from``."""
    arguments = call.arguments
    if bool(arguments.to) == bool(arguments.source):
        raise RuleError("请写明方向：--to 地址（移入共享数据库）或 --from 地址（移回单机），二者选一。")
    if arguments.to:
        return _there(call, server_of(arguments.to))
    return _back(call, server_of(arguments.source))


def keeper_of(server: Server) -> Login:
    """Return the login of the database's keeper: named in the address, or that of the system's user.

    Without a password the driver asks its password file, and the server may need none on a local socket.
    """
    role = server.user or os.environ.get("PGUSER", "") or getpass.getuser()
    password = os.environ.get(KEEPER_PASSWORD, "")
    is_told = password or os.environ.get("PGPASSWORD") or os.environ.get("PGPASSFILE")
    if not is_told and not server.host.startswith("/") and sys.stdin is not None and sys.stdin.isatty():
        password = getpass.getpass(f"数据库登录名 {role} 的口令（没有时直接回车）：")
    return Login(role, password)


def _there(call: Call, server: Server) -> int:
    name, password = asked(call.folder, getattr(call.arguments, "actor", ""))
    unlocked = unlock(call.folder, name, password, call.clock.now())
    moved = move_to(
        call.folder,
        unlocked,
        server,
        keeper_of(server),
        call.clock,
        progress_of(call),
        new=NewPassword(password, password),
    )
    _tell(call, server, moved, f"已移入共享数据库 {server.address}")
    call.say(f"原数据保留在 {moved.aside}，只作备查，程序不再打开。")
    call.say(f"{name}用原来的口令登录。其他人的口令没有随数据移入，请在账户管理中逐一重设。")
    call.say(_waiting(moved, name))
    return DONE


def _back(call: Call, server: Server) -> int:
    name = getattr(call.arguments, "actor", "") or ""
    password = password_for(name)
    if not name or not password:
        raise RuleError("请用 --as 姓名 写明由哪位管理员移回；给出的口令成为他在本机的口令。")
    returner = Returner(name, NewPassword(password, password))
    moved = move_from(call.folder, server, keeper_of(server), returner, call.clock, progress_of(call))
    _tell(call, server, moved, f"已从共享数据库 {server.address} 移回")
    if moved.aside:
        call.say(f"文件夹里原有的内容保留在 {moved.aside}")
    call.say(
        f"{name}用刚才的口令登录。请重新打印恢复单；其他人的口令没有随数据移回，请在账户管理中逐一重设。"
    )
    call.say(_waiting(moved, name))
    return DONE


def _waiting(moved: Moved, mover: str) -> str:
    """Return in words who has no password where the data is now."""
    others = [name for name in moved.accounts if name != mover]
    return f"等待重设的账户：{'、'.join(others) or '没有'}"


def _tell(call: Call, server: Server, moved: Moved, what: str) -> None:
    answer: dict[str, Any] = {
        "address": replace(server, user="").address,
        "tables": moved.tables,
        "rows": moved.rows,
        "files": moved.files,
        "audit_entries": moved.entries,
        "head": moved.head,
        "kept": str(moved.aside) if moved.aside else None,
        "accounts": list(moved.accounts),
    }
    call.answer = answer
    call.say(
        f"{what}：{moved.tables}张表{moved.rows}行、存档文件{moved.files}个，逐行核对一致；"
        f"痕迹{moved.entries}条，校验值 {moved.head[:16]}。"
    )
