"""Founding a shared database: schema, office and first administrator, by the keeper of an empty database."""

from __future__ import annotations

import getpass
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.sharing.address import Server
from saltdesk.domain.sharing.readiness import hindrances
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson, found_person
from saltdesk.services.accounts.unlocking import WRONG
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.credentials.logins import LoginCredentials
from saltdesk.storage.sharing import mark, readiness
from saltdesk.storage.sharing.driver import WrongPassword
from saltdesk.storage.sharing.server import Login
from saltdesk.storage.sharing.setting_up import build_shared

_FOUNDED = "这个数据库已经建立并有账户，请直接连接：saltdesk share connect 地址。"


def found_shared(server: Server, password: str, person: FirstPerson, new: NewPassword, clock: Clock) -> None:
    """Build everything in an empty database, and open the account of its first administrator.

    The address names the login of the keeper, by default that of the user of this computer; where
    ``password`` is empty, the server may know them otherwise. A try that was cut goes on.

    Raises:
        RuleError: the input breaks a rule, the server is not fit, or the database is in use already.
        EnvironmentProblem: the server does not answer.
    """
    logins = LoginCredentials(Path(), server)
    refuse([*people.first_problems(person.login, person.office), *new.problems(person.login)])
    refuse([Problem(found, "name", CLAUSE) for found in (logins.name_problem(person.login),) if found])
    server = server if server.user else replace(server, user=getpass.getuser())
    keeper = Login(server.user, password) if password else None
    try:
        _refuse_unfit(server, keeper)
    except WrongPassword as error:
        raise RuleError(WRONG, field="password") from error
    build_shared(server, keeper, clock.now())
    # The keeper works in no office, so nothing of this may stay in a data folder.
    with TemporaryDirectory(prefix="saltdesk-") as folder, mark.naming(Path(folder), server):
        desk = open_desk(Path(folder), people.SETUP_ACTOR, clock, login=keeper)
        try:
            if ACCOUNTS.count():
                raise RuleError(_FOUNDED)
            make_logins(desk, server)
            found_person(
                desk, person, lambda account: desk.store.credentials.enable(account, new.password, None)
            )
        finally:
            desk.store.close()


def make_logins(desk: Desk, server: Server) -> None:
    """Let accounts that the keeper opens or resets at a desk become logins of the server.

    Accounts that came with moved data have none: who moves it resets the password of an administrator
    (``accounts.reset_password``), who then does so for the others.
    """
    desk.store.credentials = LoginCredentials(desk.store.folder, server)


def _refuse_unfit(server: Server, keeper: Login | None) -> None:
    """Raise ``RuleError`` if something must be mended before the schema can be built."""
    unfit = hindrances(readiness.facts_of(server, keeper))
    refuse([Problem(f"{line.label}：{line.found}。{line.remedy}") for line in unfit])
