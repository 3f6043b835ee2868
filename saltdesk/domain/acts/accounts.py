"""Acts on accounts, passwords and the key of the data (GB/T 22239)."""

from __future__ import annotations

from saltdesk.domain.accounts.account import AccountStatus
from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.acts.act import Act
from saltdesk.domain.base.changes import Area

_ACTIVE, _ENDED = AccountStatus.ACTIVE, AccountStatus.ENDED

ACCOUNT_ACTS: tuple[Act, ...] = (
    Act("account.found", "设立管理员", Area.PEOPLE, CLAUSE, (), (), _ACTIVE),
    Act("account.add", "开设账户", Area.PEOPLE, CLAUSE, (), (), _ACTIVE),
    Act("account.edit", "变更账户", Area.PEOPLE, CLAUSE, (), (_ACTIVE,)),
    Act("account.end", "停用账户", Area.PEOPLE, CLAUSE, (), (_ACTIVE,), _ENDED),
    Act("account.reset", "重设口令", Area.PEOPLE, CLAUSE, (), (_ACTIVE,)),
    Act("account.password", "修改口令", Area.PEOPLE, CLAUSE, (), (_ACTIVE,)),
    Act("account.sign_in", "登录", Area.PEOPLE, CLAUSE),
    Act("account.recovery", "制发恢复单", Area.PEOPLE, CLAUSE),
    Act("account.recover", "用恢复单重设口令", Area.PEOPLE, CLAUSE, (), (_ACTIVE,)),
    Act("account.encrypt", "加密数据", Area.PEOPLE, CLAUSE),
)
