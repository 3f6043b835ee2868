"""Two real windows on one shared database: what one clerk enters, the other sees and goes on with."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from saltdesk.domain.base.people import Role
from tests import cluster
from tests.accounts import PASSWORD, add_account
from tests.desk.clerk_desk import ClerkDesk, end, key_of, wait_for
from tests.shared_office import CLERK, KEEPER, SharedOffice

pytestmark = pytest.mark.slow

TITLE = "盐政事务台"
COLLEAGUE = "示例同事"


@pytest.fixture
def sit_down(clerk_desk: ClerkDesk, shared_office: SharedOffice) -> Iterator[Callable[[str, Path], str]]:
    """Yield a function that starts a window of its own for somebody, and returns its number."""
    running = []

    def begin(person: str, folder: Path) -> str:
        before = clerk_desk.windows(TITLE)
        arguments = ("--data", str(folder), "--as", person)
        running.append(clerk_desk.start(*arguments, SALTDESK_PASSWORD=PASSWORD))
        (number,) = wait_for(lambda: set(clerk_desk.windows(TITLE)) - set(before), f"no window of {person}")
        clerk_desk.activate(number)
        clerk_desk.press(key_of("complaints_tab"))
        return number

    yield begin
    for program in running:
        end(program)


def _statuses(office: SharedOffice) -> list[str]:
    with cluster.connect(office.server.database) as connection:
        rows = connection.execute("SELECT status FROM saltdesk.complaint ORDER BY id").fetchall()
    return [status for (status,) in rows]


def test_a_complaint_that_one_window_registers_is_accepted_in_the_other(
    clerk_desk, sit_down, shared_office, tmp_path
):
    with shared_office.desk(KEEPER) as desk:
        add_account(desk, COLLEAGUE, "jh", Role.CLERK)
    handling = sit_down(CLERK, shared_office.other_computer(tmp_path / "另一台").folder)
    taking = sit_down(COLLEAGUE, shared_office.folder)
    clerk_desk.press("ctrl+n", "alt+m")
    clerk_desk.type("sfbz")
    clerk_desk.press("ctrl+Return")
    wait_for(lambda: _statuses(shared_office) == ["registered"], "nothing was registered")
    clerk_desk.activate(handling)
    clerk_desk.press("ctrl+f", "Return", "Return", "ctrl+Return")
    clerk_desk.window("受理")
    clerk_desk.press("alt+o", "Down")
    clerk_desk.press("Return")
    wait_for(lambda: _statuses(shared_office) == ["accepted"], "the other window did not accept")
    clerk_desk.activate(taking)
    for key in ("Escape", "Return", "ctrl+Return"):
        clerk_desk.press(key)
    clerk_desk.window("交办")
    clerk_desk.press("Escape")
