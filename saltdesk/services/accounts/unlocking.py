"""Opening the key with a password: what the sign-in dialog needs, before anything of the data is loaded."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from pathlib import Path

from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.accounts.delays import told, waiting
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.storage.credentials.choosing import credentials_of
from saltdesk.storage.credentials.credentials import Tries
from saltdesk.storage.keys import key_ring
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.sharing.server import Login

PASSWORD_VARIABLE = "SALTDESK_PASSWORD"
"""Environment variable whose password signs in the person of ``--as``, to the window, too."""

WRONG = "登录名或口令不对。"
"""Said for an unknown name, too, so that nobody learns who has an account."""


@dataclass(frozen=True)
class Unlocked:
    """An opened key: the login name it belongs to, and the failed tries that the trail does not know yet."""

    name: str
    key: DataKey = field(repr=False)
    is_encrypted: bool = True
    failures: int = 0
    login: Login | None = None
    """The login to a shared database; None where the data lies in the folder."""

    @property
    def store_key(self) -> DataKey | None:
        """Return the key of the files; None where they are not encrypted."""
        return self.key if self.is_encrypted else None


def has_accounts(folder: Path) -> bool:
    """Return whether somebody has to sign in to the data in ``folder``."""
    return credentials_of(folder).exist()


def unlock(folder: Path, name: str, password: str, now: datetime) -> Unlocked:
    """Open the key of an account with its password; no data is opened. Takes about 0.3 s, by intention.

    A failed try is counted in the folder, so that the delay outlasts a restart. Where the folder names a
    shared database, its server checks the password.

    Raises:
        RuleError: unknown name, wrong password, or the account waits after failed tries.
        EnvironmentProblem: the key ring is missing, damaged, or cannot be written; or the server of the
            shared database does not answer.
    """
    name, credentials = name.strip(), credentials_of(folder)
    tries = credentials.tries(name)
    _refuse_waiting(tries, now)
    opened = credentials.open(name, password)
    if opened is None:
        _refuse_waiting(credentials.note_failure(name, now), now)
        raise RuleError(WRONG, field="password", clause=CLAUSE)
    return Unlocked(name, opened.key, opened.is_encrypted, tries.unreported, opened.login)


def _refuse_waiting(tries: Tries, now: datetime) -> None:
    left = waiting(tries.failures, tries.failed_at, now)
    if left:
        raise RuleError(
            f"口令连续输错{tries.failures}次，请{told(left)}后再试。忘记口令请找管理员重设。",
            field="password",
            clause=CLAUSE,
        )


def has_sheet(folder: Path) -> bool:
    """Return whether a recovery sheet is in force."""
    return key_ring.exists(folder) and key_ring.read_ring(folder).recovery is not None
