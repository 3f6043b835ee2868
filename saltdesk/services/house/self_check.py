"""The self-check of level-2 protection with values from the data (GB/T 22239-2019)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date

from saltdesk.domain.accounts.account import AccountStatus
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.house.destruction import ListStatus
from saltdesk.domain.house.retention import SUGGESTED
from saltdesk.domain.house.self_check import CheckRow, read_self_check
from saltdesk.paths import resource
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.retention import period_of
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.areas.people import STAFF
from saltdesk.storage.areas.privacy import ANONYMISATIONS, DESTRUCTION_LISTS
from saltdesk.storage.engines.local import sqlite_version
from saltdesk.storage.folder import mark, presence
from saltdesk.storage.recording import trail_head
from saltdesk.storage.sharing.backup_reports import shared_backups
from saltdesk.storage.trail import audit


@dataclass(frozen=True)
class CheckedRow:
    """A row of the self-check with its value today; an empty text where it has none."""

    row: CheckRow
    value: str


def _trail(_desk: Desk) -> str:
    number, _ = trail_head.head()
    first = audit.first_day()
    return f"痕迹{number}条，最早{first}" if first else "还没有痕迹"


def _check(desk: Desk) -> str:
    proved = mark.proved_anchor(desk.store.folder)
    number, _ = trail_head.head()
    return f"记录已与痕迹核对到第{proved.number}条，共{number}条" if proved else "还没有核对过"


def _backup(desk: Desk) -> str:
    shared = shared_backups()
    if shared:
        return shared.sentence(desk.clock.today())
    newest = audit.newest_day("database.backup")
    if not newest:
        return "还没有备份过"
    days = (desk.clock.today() - date.fromisoformat(newest)).days
    return f"最近一次备份{newest}，{days}天前"


def _people(desk: Desk) -> str:
    today = desk.clock.today()
    serving = sum(bool(person.office) and person.serves_on(today) for person in STAFF.all())
    active = ACCOUNTS.all(status=AccountStatus.ACTIVE)
    kinds = Counter(account.role.label for account in active)
    roles = "、".join(f"{label}{number}" for label, number in kinds.items()) or "还没有账户"
    return f"在册人员{serving}人；账户{len(active)}个：{roles}"


def _identity(desk: Desk) -> str:
    since = desk.clock.today().replace(month=1, day=1)
    return f"今年查看投诉人信息{audit.count_since('complaint.identity', since.isoformat())}次"


def _privacy(desk: Desk) -> str:
    own = sum(period_of(area) is not period for area, period in SUGGESTED.items())
    table = f"保管期限{len(SUGGESTED)}类，其中{own}类与建议不同" if own else "保管期限仍用建议值"
    waiting = len(DESTRUCTION_LISTS.all(status=ListStatus.PROPOSED))
    copies = len(presence.old_copies(desk.store.folder))
    done = f"已匿名{ANONYMISATIONS.count()}件，待确认的销毁清单{waiting}份"
    return f"{table}；{done}；数据文件夹中以前的副本{copies}份"


def _encryption(desk: Desk) -> str:
    return "数据文件已加密" if desk.store.key else "数据文件没有加密"


def _versions(_desk: Desk) -> str:
    return f"SQLite {sqlite_version()}"


LIVE: Mapping[str, Callable[[Desk], str]] = {
    "trail": _trail,
    "check": _check,
    "backup": _backup,
    "people": _people,
    "identity": _identity,
    "privacy": _privacy,
    "encryption": _encryption,
    "versions": _versions,
}
"""The values that rows name, each a function of the data."""


def self_check(desk: Desk) -> tuple[CheckedRow, ...]:
    """Return every row with its value today."""
    rows = read_self_check(resource("self_check.toml"))
    with desk.store.reading():
        return tuple(CheckedRow(row, LIVE[row.live](desk) if row.live else "") for row in rows)
