"""The driver of PostgreSQL: an optional part that is loaded where a shared database is used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any, Final

import peewee

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing.server import Login, connection_settings

_MISSING: Final = (
    "本机没有安装连接共享数据库的部件（psycopg）。",
    '请管理员安装带共享数据库的程序，或运行：pip install "saltdesk[shared]"。',
)

_WRONG_PASSWORD: Final = ("password authentication failed", "no password supplied", "认证失败", "认证时出错")
"""What a server says to a wrong password or an unknown role, in English and in Chinese."""

_REASONS: Final = (
    (
        ("certificate verify failed", "does not match host name", "证书"),
        "服务器的证书核验不了，没有连接。",
        "地址里的服务器名须与证书上的一致，证书文件须是本单位的。请联系管理员。",
    ),
    (
        ("no encryption", "no pg_hba.conf entry"),
        "服务器不接受这台电脑或这种连接。",
        "请管理员核对服务器的 pg_hba.conf。",
    ),
    (("does not exist", "不存在"), "服务器上没有这个数据库。", "请核对地址里的数据库名称。"),
    (("too many connections", "连接过多"), "登录的窗口太多，连接不上。", "请关闭不用的窗口后重试。"),
)
_UNREACHABLE: Final = ("连不上共享数据库的服务器。", "请检查网络和地址，稍后重试；反复出现时联系管理员。")


def driver() -> ModuleType:
    """Return the driver, which peewee then has, too.

    Raises:
        EnvironmentProblem: it is not installed.
    """
    try:
        import psycopg
        from psycopg.pq import TransactionStatus
        from psycopg.types.json import Json, Jsonb
    except ImportError as error:
        raise EnvironmentProblem(*_MISSING) from error
    # Its stubs do not tell of what a module imports for itself.
    held: Any = peewee
    if held.psycopg is None:
        # What peewee would have done, had the import not been put off (``saltdesk/storage/__init__.py``).
        held.psycopg, held.TransactionStatus = psycopg, TransactionStatus
        held.Json_pg3, held.Jsonb_pg3 = Json, Jsonb
        adapter = held.Psycopg3Adapter
        adapter.txn_idle, adapter.txn_inerror = TransactionStatus.IDLE, TransactionStatus.INERROR
        adapter.txn_unknown = TransactionStatus.UNKNOWN
    return psycopg


class WrongPassword(Exception):
    """The server refused the name or the password."""


@contextmanager
def connected(server: Server, login: Login | None) -> Iterator[Any]:
    """Yield a connection of the driver, apart from that of the open data; it commits each statement.

    Raises:
        WrongPassword: the server refused the name or the password.
        EnvironmentProblem: the server does not answer, or refuses the connection.
    """
    psycopg = driver()
    settings = connection_settings(server, login)
    try:
        connection = psycopg.connect(dbname=server.database, autocommit=True, **settings)
    except psycopg.OperationalError as error:
        raise explained(error) from error
    try:
        yield connection
    finally:
        connection.close()


def refused_login() -> EnvironmentProblem:
    """Return the problem of an open window whose login the server takes no more."""
    return EnvironmentProblem("服务器不再接受这个登录：口令已改，或者账户已停用。", "请退出后重新登录。")


def explained(error: BaseException) -> Exception:
    """Return the error of a failed connection by kind; libpq tells no code of it, only the text."""
    text = str(error).lower()
    if any(mark in text for mark in _WRONG_PASSWORD):
        return WrongPassword()
    for marks, sentence, remedy in _REASONS:
        if any(mark in text for mark in marks):
            return EnvironmentProblem(sentence, remedy)
    return EnvironmentProblem(*_UNREACHABLE)
