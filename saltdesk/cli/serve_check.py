"""``saltdesk serve-check``: what a server is, and what is to mend before it can be used."""

from __future__ import annotations

from saltdesk.cli.call import DONE, REFUSED, Call
from saltdesk.cli.sharing import as_keeper, tell
from saltdesk.cli.signing_in import password_for
from saltdesk.domain.sharing.address import server_of
from saltdesk.domain.sharing.readiness import CheckLine
from saltdesk.services.sharing import checking


def run(call: Call) -> int:
    """Say it line by line; the exit status is 1 if something is to mend."""
    server, name = server_of(call.arguments.address), getattr(call.arguments, "actor", "")
    lines: list[CheckLine] = []

    def ask(password: str) -> None:
        lines.extend(checking.check_server(server, name, password))

    if name:
        ask(password_for(name))
    else:
        as_keeper(server, ask)
    tell(call, lines)
    return DONE if all(line.is_well for line in lines) else REFUSED
