"""Whether this computer can use a server: ``saltdesk serve-check`` and the dialog show the same lines."""

from __future__ import annotations

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.sharing.address import Server
from saltdesk.domain.sharing.readiness import CheckLine, judged
from saltdesk.services.accounts.unlocking import WRONG
from saltdesk.storage.sharing import readiness
from saltdesk.storage.sharing.driver import WrongPassword
from saltdesk.storage.sharing.server import Login, login_of


def check_server(server: Server, name: str = "", password: str = "") -> list[CheckLine]:
    """Return the lines about a server, asked by the account of ``name``, or by the login of the address.

    Raises:
        RuleError: the server refused the name or the password.
        EnvironmentProblem: it does not answer, or refuses the connection.
    """
    try:
        return list(judged(readiness.facts_of(server, _login(server, name, password))))
    except WrongPassword as error:
        raise RuleError(WRONG, field="password") from error


def _login(server: Server, name: str, password: str) -> Login | None:
    if name:
        return login_of(server, name.strip(), password)
    return Login(server.user, password) if server.user and password else None


def refuse_unreachable(server: Server) -> None:
    """Raise ``EnvironmentProblem`` unless the server answers and proves who it is; nobody signs in."""
    readiness.is_reached(server)
