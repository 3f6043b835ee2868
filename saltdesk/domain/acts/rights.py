"""The table of rights: which role may perform which kind of act, and where the mandate counts.

The kinds are few, so that an administrator can tell a colleague what a role means. Mandates of offices come
from the notice (F0.4); the separation of roles from the level-2 baseline of GB/T 22239 and, for identities,
from C5.2.4d and the rules that keep a complainant secret (domain 6).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from saltdesk.domain.base.people import Role
from saltdesk.domain.base.vocabulary import Vocabulary


class Duty(Vocabulary):
    """The kinds of acts."""

    READ = "read", "查阅、打印、导出"
    OWN = "own", "本人账户"
    SAFEKEEP = "safekeep", "备份"
    RECORD = "record", "日常登记"
    HANDLE = "handle", "处室职责内的办理"
    INSPECT = "inspect", "检查和督促整改"
    ENFORCE = "enforce", "行使权力（办件）"
    IDENTITY = "identity", "查看身份信息"
    IDENTITY_OUT = "identity_out", "导出身份信息"
    HOUSE = "house", "单位设置"
    ACCOUNTS = "accounts", "账户和数据恢复"


class Scope(Vocabulary):
    """Where a role may perform a kind of act."""

    NEVER = "never", "不可以"
    MANDATE = "mandate", "本处室职责内"
    ALWAYS = "always", "可以"


_NO, _OWN, _YES = Scope.NEVER, Scope.MANDATE, Scope.ALWAYS

_COLUMNS: Final = (
    Role.CLERK,
    Role.INSPECTOR,
    Role.OFFICER,
    Role.OFFICE_HEAD,
    Role.LEADER,
    Role.ADMINISTRATOR,
    Role.AUDITOR,
)

_ROWS: Final[Mapping[Duty, tuple[Scope, ...]]] = {
    #                  办事员 检查 执法 处室负责人 局领导 管理员 审计员
    Duty.READ: (_YES, _YES, _YES, _YES, _YES, _YES, _YES),
    Duty.OWN: (_YES, _YES, _YES, _YES, _YES, _YES, _YES),
    Duty.SAFEKEEP: (_YES, _YES, _YES, _YES, _YES, _YES, _YES),
    Duty.RECORD: (_YES, _YES, _YES, _YES, _YES, _YES, _NO),
    Duty.HANDLE: (_OWN, _OWN, _OWN, _OWN, _YES, _OWN, _NO),
    Duty.INSPECT: (_NO, _OWN, _NO, _OWN, _YES, _NO, _NO),
    Duty.ENFORCE: (_NO, _NO, _OWN, _OWN, _YES, _NO, _NO),
    Duty.IDENTITY: (_OWN, _NO, _OWN, _OWN, _YES, _NO, _NO),
    Duty.IDENTITY_OUT: (_NO, _NO, _NO, _OWN, _YES, _NO, _NO),
    Duty.HOUSE: (_NO, _NO, _NO, _OWN, _YES, _YES, _NO),
    Duty.ACCOUNTS: (_NO, _NO, _NO, _NO, _NO, _YES, _NO),
}

RIGHTS: Final[Mapping[tuple[Duty, Role], Scope]] = {
    (duty, role): scope
    for duty, scopes in _ROWS.items()
    for role, scope in zip(_COLUMNS, scopes, strict=True)
}
"""Scope of every kind of act for every role."""

_ACTS: Final[Mapping[Duty, tuple[str, ...]]] = {
    Duty.READ: (
        *("notice.view", "notice.reprint", "ledger.export", "ledger.copy", "ledger.print", "trail.take"),
    ),
    Duty.OWN: ("account.sign_in", "account.password", "account.encrypt"),
    Duty.SAFEKEEP: ("database.backup", "database.selftest"),
    Duty.INSPECT: (
        *("inspection.plan", "inspection.edit", "inspection.notify", "inspection.report"),
        *("inspection.activity", "inspection.interviewees", "inspection.material", "inspection.prepare"),
        *("inspection.check", "inspection.waive", "inspection.feedback", "inspection.close"),
        *("inspection.file", "finding.add", "finding.edit", "finding.feedback", "finding.extend"),
        *("finding.order", "finding.verify", "finding.reopen"),
    ),
    Duty.ENFORCE: (
        *("case.accept", "case.refuse", "case.next", "case.suspend", "case.resume", "case.extend"),
        *("case.prolong", "case.inform", "case.hear", "case.decide", "case.withhold"),
        *("case.close", "case.end"),
    ),
    Duty.IDENTITY: (
        *("complaint.identity", "complaint.complainant", "case.identity", "case.party"),
        # The case file carries the whole counterpart.
        *("case.file", "privacy.anonymise"),
    ),
    Duty.IDENTITY_OUT: ("complaint.export", "privacy.own"),
    Duty.HOUSE: (
        *("people.setup", "people.mandate", "people.office", "people.office_add", "people.office_merge"),
        *("people.office_end", "people.enrol", "people.edit", "people.leave", "people.body_add"),
        *("people.body_edit", "people.body_end", "parameter.set", "parameter.term", "finding.parameters"),
    ),
    Duty.ACCOUNTS: (
        *("account.found", "account.add", "account.edit", "account.end", "account.reset"),
        *("account.recovery", "account.recover", "database.restore"),
        *("database.move", "database.return"),
    ),
}
"""The kind of each act; acts that are not named here are everyday records, or handled by mandate."""

DUTY_OF: Final[Mapping[str, Duty]] = {code: duty for duty, codes in _ACTS.items() for code in codes}


def duty_of(code: str, has_owners: bool) -> Duty:
    """Return the kind of an act; ``has_owners`` tells whether a mechanism's office performs it."""
    return DUTY_OF.get(code, Duty.HANDLE if has_owners else Duty.RECORD)


def scope_of(duty: Duty, role: Role) -> Scope:
    """Return where a role may perform a kind of act."""
    return RIGHTS[duty, role]


def roles_with(duty: Duty) -> tuple[Role, ...]:
    """Return the roles that may perform a kind of act, somewhere or everywhere."""
    return tuple(role for role in Role if RIGHTS[duty, role] is not Scope.NEVER)
