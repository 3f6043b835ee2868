"""Eight clerks at eight machines issue at once: the numbers are 1 to n, none twice and none left out."""

import os
import re
import sys
import traceback
from pathlib import Path

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.services.notices import issuing
from saltdesk.storage.areas.notices import NOTICES
from tests.services.papers import forwarded, paper, sample_values

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")

CLERKS, EACH = 8, 5


def failing_print(content):
    """A page engine that breaks only after the number was taken."""
    if content.number.startswith("郑盐催"):
        raise RuleError("没有字形。")
    return b"%PDF"


def clerk(folder: Path, desk: Desk, key: int) -> None:
    """Issue ``EACH`` notices in a process of its own; every second attempt first fails at the printer."""
    kind = KIND_BY_CODE["chase_letter"]
    mine = maintenance.open_desk(folder, desk.actor, desk.clock)
    for turn in range(EACH):
        values = sample_values(kind, desk.clock.today())
        if turn % 2:
            with pytest.raises(RuleError):
                issuing.issue_notice(mine, kind, key, values, failing_print)
        issuing.issue_notice(mine, kind, key, values, paper)
    mine.store.close()


def at_work(folder: Path, desk: Desk, key: int) -> int:
    """Start a clerk and return the process."""
    child = os.fork()
    if not child:
        status = 1
        try:
            clerk(folder, desk, key)
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    return child


def test_eight_writers_leave_neither_gaps_nor_doubles(desk, folder):
    key = forwarded(desk)
    desk.store.close()
    children = [at_work(folder, desk, key) for _ in range(CLERKS)]
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * CLERKS
    again = maintenance.open_desk(folder, desk.actor, desk.clock)
    issued = NOTICES.all(kind="chase_letter")
    numbers = [int(re.sub(r".*〕(\d+)号", r"\1", notice.number)) for notice in issued]
    assert numbers == list(range(1, CLERKS * EACH + 1))
    assert maintenance.problems(again) == []
    again.store.close()
