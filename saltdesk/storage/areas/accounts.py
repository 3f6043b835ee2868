"""Records of the accounts that sign in."""

from __future__ import annotations

from saltdesk.domain.accounts.account import Account
from saltdesk.domain.base.changes import Area
from saltdesk.storage.records import Records
from saltdesk.storage.tables.accounts import AccountTable

ACCOUNTS = Records(AccountTable, Account, Area.PEOPLE)
