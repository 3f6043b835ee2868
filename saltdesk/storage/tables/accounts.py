"""Table of the accounts that sign in."""

from __future__ import annotations

from peewee import IntegerField, TextField

from saltdesk.domain.accounts.account import AccountStatus
from saltdesk.domain.base.people import Role
from saltdesk.storage.tables.base import DateText, FlagInteger, Table, WordText


class AccountTable(Table):
    """Accounts with their roles. Passwords are not here: the key ring holds what they open."""

    name = TextField()
    staff = IntegerField(index=True)
    role = WordText(Role)
    status = WordText(AccountStatus)
    since = DateText(null=True)
    ended_on = DateText(null=True)
    set_on = DateText(null=True)
    must_change = FlagInteger()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "account"
