"""What the server of a shared database refuses, by SQLSTATE, and the sentence for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import (
    ConnectionLost,
    EnvironmentProblem,
    NotAllowed,
    RuleError,
    SaltdeskError,
)

IS_BUSY: Final = "55P03"
"""Another act holds the lock for longer than this one waits."""

LOST: Final = (
    "与共享数据库的连接已断开，刚才的操作没有完成。",
    "填写的内容还在，连接恢复后请重试。",
)


@dataclass(frozen=True)
class _Cause:
    """A cause: its SQLSTATEs, or what they begin with, and the kind of error it is.

    ``marks`` tell it where there is no SQLSTATE: a connection that is refused has only a text, which the
    server may write in Chinese.
    """

    states: tuple[str, ...]
    sentence: str
    remedy: str = ""
    kind: type[SaltdeskError] = EnvironmentProblem
    marks: tuple[str, ...] = ()

    def error(self) -> SaltdeskError:
        """Return the error to raise."""
        if issubclass(self.kind, EnvironmentProblem):
            return self.kind(self.sentence, self.remedy)
        return self.kind(self.sentence + self.remedy)


_ADMINISTRATOR = "请联系管理员。"

_CAUSES: Final = (
    _Cause(
        (),
        "服务器的证书不可信，没有连接。",
        "请向管理员核对服务器地址和证书文件。",
        marks=("certificate", "does not support ssl"),
    ),
    _Cause(
        ("28P01",),
        "共享数据库不接受这个登录名和密码。",
        "请核对后重新输入；忘记密码请管理员重设。",
        marks=("password authentication failed", "认证失败"),
    ),
    _Cause(
        ("28",),
        "共享数据库不允许从本机这样登录。",
        "请管理员检查服务器的访问设置（pg_hba.conf）。",
        marks=(
            "no pg_hba.conf entry",
            "authentication failed",
            "is not permitted to log in",
            'role "',
            '角色 "',
        ),
    ),
    _Cause(
        ("3D000",),
        "服务器上没有这个共享数据库。",
        "请核对地址中的数据库名。",
        marks=("does not exist", "不存在"),
    ),
    _Cause(
        ("53300",),
        "共享数据库的连接数已满。",
        "请稍候重试；若反复出现，请管理员调大服务器的最大连接数。",
        ConnectionLost,
        ("too many clients", "too many connections", "remaining connection slots", "太多"),
    ),
    _Cause(
        ("57P03",),
        "共享数据库正在启动或停止。",
        "请稍候重试。",
        ConnectionLost,
        ("starting up", "shutting down", "recovery mode", "not yet accepting connections", "正在启动"),
    ),
    _Cause(
        (),
        "找不到共享数据库的服务器。",
        "请核对服务器地址，检查网线和网络。",
        ConnectionLost,
        ("could not translate host name", "failed to resolve host", "name or service not known"),
    ),
    _Cause(
        (),
        "连不上共享数据库的服务器。",
        "请检查网络；网络正常时，请管理员查看服务器是否已启动。",
        ConnectionLost,
        (
            "connection refused",
            "connection failed",
            "connection timeout expired",
            "no route to host",
            "network is unreachable",
            "no such file or directory",
        ),
    ),
    _Cause(("57P", "08", "25P03"), *LOST, ConnectionLost),
    _Cause(("53100",), "服务器的磁盘空间不足，没有保存。", "请管理员清理服务器的磁盘后重试。"),
    _Cause(("53", "54"), "服务器的内存等资源不足，没有完成。", "请稍候重试；若反复出现，" + _ADMINISTRATOR),
    _Cause((IS_BUSY, "40"), "数据正被别人占用，没有保存。", "请稍候重试。"),
    _Cause(("57014",), "用时太久，服务器已停止这项操作。", "请缩小范围后重试。"),
    _Cause(("25006",), "共享数据库现在只能读，没有保存。", _ADMINISTRATOR),
    _Cause(("58", "XX", "F0"), "服务器读写共享数据库出错。", "请不要继续录入，立即联系管理员。"),
    _Cause(("SD403", "42501"), "您的登录没有这项权限，没有保存。", "确有需要请联系管理员。", NotAllowed),
    _Cause(("SD404",), "记录不存在，可能已被移走。", "请刷新后再试。", RuleError),
    _Cause(("SD409",), "这条记录刚被别人改动，没有保存。", "请刷新后再试。", RuleError),
    _Cause(("SD422",), "填写的内容不符合要求，没有保存。", "请核对后再试。", RuleError),
)
"""Looked through in this order. What is not named is a mistake of ours, as a commit without an entry."""


def state_of(errors: Iterable[BaseException]) -> str | None:
    """Return the SQLSTATE of a driver's error; empty where a connection failed without one.

    None means that there is no such error, or that the driver itself refused a call of ours.
    """
    found = [error for error in errors if hasattr(error, "sqlstate")]
    state: str | None = next((error.sqlstate for error in found if error.sqlstate), None)
    return "" if state is None and any(map(_is_operational, found)) else state


def _is_operational(error: BaseException) -> bool:
    return any(kind.__name__ == "OperationalError" for kind in type(error).__mro__)


def told_by_server(state: str, text: str) -> SaltdeskError | None:
    """Return the error behind a SQLSTATE, or behind the text of a connection that failed."""
    for cause in _CAUSES:
        if state.startswith(cause.states) if state else any(mark in text for mark in cause.marks):
            return cause.error()
    return None if state else ConnectionLost(*LOST)
