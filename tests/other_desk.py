"""A second program on the same data: does what it is told on its standard input."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any, Protocol


class OtherDesk(Protocol):
    """Does something in another process, and returns when it is done."""

    def __call__(self, what: str) -> str:
        """Perform ``register MATTER``, or ``matter MATTER`` of the first complaint; return the result."""


@contextmanager
def other_desk(folder: Path) -> Iterator[OtherDesk]:
    """Start the program on a data folder."""
    command = [sys.executable, "-X", "utf8", "-m", "tests.other_desk", str(folder)]
    with Popen(command, stdin=PIPE, stdout=PIPE, text=True, encoding="utf-8") as process:

        def do(what: str) -> str:
            assert process.stdin
            assert process.stdout
            process.stdin.write(f"{what}\n")
            process.stdin.flush()
            return process.stdout.readline().strip()

        assert do("wait") == "ready"
        yield do
        assert process.stdin
        process.stdin.close()
        assert process.wait(60) == 0


def _work(folder: Path) -> None:
    from saltdesk.domain.base.clock import FixedClock
    from saltdesk.domain.base.people import Actor, Role
    from saltdesk.services.house.maintenance import open_desk

    leader = Actor("别处局长", "leaders", "局领导", Role.LEADER)
    desk = open_desk(folder, leader, FixedClock(date(2026, 11, 23)))
    for line in sys.stdin:
        word, _, rest = line.strip().partition(" ")
        print(_DOING[word](desk, rest), flush=True)
    desk.store.close()


def _register(desk: Any, matter: str) -> str:
    from tests.clerks import register

    return register(desk, matter).number


def _change_matter(desk: Any, matter: str) -> str:
    from saltdesk.services.complaints.intake import supplement_complaint
    from saltdesk.storage.areas.complaints import COMPLAINTS

    return supplement_complaint(desk, replace(COMPLAINTS.all()[0], matter=matter)).matter


_DOING: dict[str, Callable[[Any, str], str]] = {
    "wait": lambda _desk, _rest: "ready",
    "register": _register,
    "matter": _change_matter,
}

if __name__ == "__main__":
    _work(Path(sys.argv[1]))
