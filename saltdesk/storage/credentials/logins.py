"""Credentials of a shared database: every account is a login of the server, which checks the password.

No password reaches the server in the clear: it gets the verifier of SCRAM-SHA-256, made here (RFC 5803).
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import Final

from saltdesk.domain.accounts.account import Account
from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.sharing.address import LONGEST_ROLE, Server
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.credentials.credentials import Opened, Tries
from saltdesk.storage.credentials.local_tries import change_tries, read_tries
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.sharing.driver import WrongPassword, connected
from saltdesk.storage.sharing.server import login_of, plain
from saltdesk.storage.tables.base import database

ENDED: Final = "这个账户已停用，请联系管理员。"

_ALGORITHM: Final = b"scram-sha-256"


class LoginCredentials:
    """The logins of a shared database, as a data folder of this computer uses them."""

    is_shared = True

    def __init__(self, folder: Path, server: Server) -> None:
        self._folder, self._server = folder, server

    def exist(self) -> bool:
        """Return True: nobody comes in without a login."""
        return True

    def founder(self) -> tuple[str, str, str]:
        """Return empty texts: the keeper of the database founds it in one go."""
        return "", "", ""

    def tries(self, name: str) -> Tries:
        """Return the failed tries of a name on this computer."""
        return read_tries(self._folder).get(name, Tries())

    def note_failure(self, name: str, now: datetime) -> Tries:
        """Count a failed try of a name on this computer."""
        return change_tries(self._folder, name, now) if _is_sendable(name) else Tries()

    def open(self, name: str, password: str) -> Opened | None:
        """Return the key of the person's files on this computer, which the server keeps, and their login.

        Raises:
            NotAllowed: the account has ended, or its person serves no more.
        """
        if not self._is_possible(name, password):
            return None
        login = login_of(self._server, name, password)
        try:
            with connected(self._server, login) as connection:
                (key,) = connection.execute("SELECT guard.my_key()").fetchone()
        except WrongPassword:
            return None
        if key is None:
            raise NotAllowed(ENDED, clause=CLAUSE)
        return Opened(DataKey(bytes.fromhex(key)), login=login)

    def _is_possible(self, name: str, password: str) -> bool:
        """Return whether name and password can be sent: the server would cut a longer name."""
        return bool(password) and _is_sendable(name + password) and not self.name_problem(name)

    def is_right(self, name: str, password: str) -> bool:
        """Return whether the server takes a password."""
        if not self._is_possible(name, password):
            return False
        try:
            with connected(self._server, login_of(self._server, name, password)):
                return True
        except WrongPassword:
            return False

    def name_problem(self, name: str) -> str:
        """Return why no role can be called after a login name."""
        if not _is_sendable(name):
            return "登录名里有不能使用的字符。"
        over = len(self._server.role_of(name).encode()) - LONGEST_ROLE
        return f"登录名太长，请至少少用{-(-over // 3)}个汉字。" if over > 0 else ""

    def enable(self, account: Account, password: str, key: DataKey | None) -> None:
        """Make the login of a new account."""
        self._call("SELECT guard.open_login(?, ?)", account, password)

    def change(self, account: Account, password: str, key: DataKey | None) -> None:
        """Set the password of the login of an account, and forget failed tries on this computer."""
        self._call("SELECT guard.set_password(?, ?)", account, password)
        change_tries(self._folder, account.name, None)

    def _call(self, statement: str, account: Account, password: str) -> None:
        with sentences():
            connection = database.connection().pgconn
            role = self._server.role_of(account.name).encode()
            verifier = connection.encrypt_password(plain(password).encode(), role, _ALGORITHM).decode()
            database.execute_sql(statement, (account.id, verifier))
            if connection.user.decode() == self._server.role_of(account.name):
                database.renew_after_act(login_of(self._server, account.name, password))

    def disable(self, account: Account) -> None:
        """Do nothing: the database ends the login of every account that ends (``guard.follow_account``)."""

    def settle(self, name: str, active: Collection[str]) -> None:
        """Forget the failed tries of who signed in."""
        change_tries(self._folder, name, None)


def _is_sendable(text: str) -> bool:
    """Return whether a text is UTF-8 without NUL, which no name or password of a server may hold."""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
