"""What both kinds of credentials do; nothing above asks which one an office has."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.sharing.server import Login

if TYPE_CHECKING:
    from saltdesk.domain.accounts.account import Account


@dataclass(frozen=True)
class Tries:
    """The failed tries of a login name in a row, the last one, and how many the trail does not know yet."""

    failures: int = 0
    failed_at: datetime | None = None
    unreported: int = 0

    def failed(self, now: datetime) -> Tries:
        """Return the tries after one more that failed."""
        return Tries(self.failures + 1, now, self.unreported + 1)


@dataclass(frozen=True)
class Opened:
    """What a right password opens: the key of the files here, and the login to the shared database."""

    key: DataKey = field(repr=False)
    is_encrypted: bool = True
    login: Login | None = None


class Credentials(Protocol):
    """The credentials of the accounts of one data folder."""

    is_shared: bool
    """Whether a server keeps the data and the passwords: no recovery sheet, and no backups from here."""

    def exist(self) -> bool:
        """Return whether somebody has to sign in."""

    def founder(self) -> tuple[str, str, str]:
        """Return name, office and phone of who began a first start that was cut; empty texts otherwise."""

    def tries(self, name: str) -> Tries:
        """Return the failed tries of a login name, whether or not there is such an account."""

    def note_failure(self, name: str, now: datetime) -> Tries:
        """Count a failed try, so that its delay outlasts a restart, and return the tries."""

    def open(self, name: str, password: str) -> Opened | None:
        """Return what the password of an account opens; None if name or password are wrong.

        Raises:
            EnvironmentProblem: the key ring is damaged, or the server does not answer.
        """

    def is_right(self, name: str, password: str) -> bool:
        """Return whether a password is that of an account."""

    def name_problem(self, name: str) -> str:
        """Return why a login name cannot be used here; empty if it can."""

    def enable(self, account: Account, password: str, key: DataKey | None) -> None:
        """Let a new account sign in with a password, within the act that opens it."""

    def change(self, account: Account, password: str, key: DataKey | None) -> None:
        """Set another password for an account, within the act that changes it."""

    def disable(self, account: Account) -> None:
        """Let an account sign in no more, within the act that ends it."""

    def settle(self, name: str, active: Collection[str]) -> None:
        """Forget the failed tries of who signed in, and what belongs to names that are not active."""
