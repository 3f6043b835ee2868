"""How the shared database reads: its state, the check of a server, who is at work, and one's own rights."""

from __future__ import annotations

from saltdesk.domain.acts.rights import Duty, Scope, scope_of
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Role
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.services.desk.desk import Desk
from saltdesk.services.sharing.connecting import shared_with

_SIGNS = {Scope.ALWAYS: "可以", Scope.MANDATE: "职责内", Scope.NEVER: "—"}


@dataclass(frozen=True)
class StateRow:
    """One line about the database that a desk works in."""

    label: str
    found: str
    id: int = 0


def state_rows(desk: Desk) -> list[StateRow]:
    """Return what is told about the database of a desk; no statement is sent."""
    server, actor = shared_with(desk), desk.actor
    who = f"{actor.name}（{actor.role.label}）"
    if server is None:
        told = [("数据在", "本机"), ("数据文件夹", str(desk.store.folder)), ("登录", who)]
    else:
        told = [
            ("数据在", "共享数据库"),
            ("服务器", "本机" if server.host.startswith("/") else f"{server.host}，端口{server.port}"),
            ("数据库", server.database),
            ("连接", "已加密，已核验服务器证书" if server.certificate else "在本机，不经过网络"),
            ("登录", who),
            ("本机留存", f"草稿和窗口设置，只有{actor.name}的口令能打开"),
        ]
    return [StateRow(label, found, number) for number, (label, found) in enumerate(told, 1)]


STATE_COLUMNS = (Column("label", "项目", width=14), Column("found", "现在", width=60))
"""One row per fact."""

CHECK_COLUMNS = (
    Column("sign", "", Kind.STATE, 8, value=lambda _, line: "正常" if line.is_well else "请处理"),
    Column("label", "检查", width=14),
    Column("found", "情况", width=40),
)
"""One row per line of the check of a server; what to mend is told below the table in full."""

AT_WORK_COLUMNS = (
    Column("name", "姓名", width=14),
    Column("office", "处室", width=20),
    Column("since", "何时起", Kind.MOMENT, 18),
    Column("computer", "电脑", width=30),
)
"""One row per person."""


@dataclass(frozen=True)
class OwnRight:
    """One kind of act, and whether the role of the person at the desk may perform it."""

    duty: Duty
    role: Role
    id: int = 0


def own_rights(desk: Desk) -> list[OwnRight]:
    """Return what the person at the desk may do."""
    return [OwnRight(duty, desk.actor.role, number) for number, duty in enumerate(Duty, 1)]


OWN_RIGHTS_COLUMNS = (
    Column("duty", "可以做什么", width=40, value=lambda _, row: row.duty.label),
    Column("scope", "我", Kind.STATE, 12, value=lambda _, row: _SIGNS[scope_of(row.duty, row.role)]),
)
"""One row per kind of act."""
