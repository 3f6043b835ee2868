"""The program killed in the middle of work, or started twice: nothing is half done, nothing in the way."""

import os
import signal
import time

import pytest

from tests.accounts import PASSWORD
from tests.desk.clerk_desk import drafts, end, key_of, stored, wait_for
from tests.desk.conftest import CLERK

pytestmark = pytest.mark.slow

TITLE = "盐政事务台"
MOMENTS = (0.0, 0.03, 0.1)
"""Seconds after Ctrl+Enter at which the power fails: before, in and after the act."""


@pytest.fixture
def begin(clerk_desk, clerk_folder):
    """Yield a function that starts the program, and returns it once its window is there."""
    running = []

    def run():
        before = clerk_desk.windows(TITLE)
        program = clerk_desk.start("--data", str(clerk_folder), "--as", CLERK, SALTDESK_PASSWORD=PASSWORD)
        running.append(program)
        wait_for(lambda: set(clerk_desk.windows(TITLE)) - set(before), "no window")
        clerk_desk.window(TITLE)
        clerk_desk.press(key_of("complaints_tab"))
        return program

    yield run
    for program in running:
        end(program)


def kill(clerk_desk, program):
    """End a program as a power cut does."""
    program.send_signal(signal.SIGKILL)
    program.wait()
    wait_for(lambda: not clerk_desk.is_open(TITLE), "its window stays")


def verify(clerk_desk, folder):
    clerk_desk.ask("--data", str(folder), "--as", CLERK, "verify", SALTDESK_PASSWORD=PASSWORD)


def test_an_intake_killed_while_typing_is_offered_with_all_that_was_saved(clerk_desk, begin, clerk_folder):
    program = begin()
    clerk_desk.press("ctrl+n", "alt+m")
    clerk_desk.chinese("xukezheng ")
    clerk_desk.press("alt+s")
    clerk_desk.chinese("zhongguo shoufei ")
    wait_for(lambda: [one["facts"] for one in drafts(clerk_folder)] == ["中国收费"], "no draft is kept")
    kill(clerk_desk, program)
    begin()
    clerk_desk.press("ctrl+n", "ctrl+g", "ctrl+Return")
    complaints = "SELECT matter, facts FROM complaint"
    wait_for(lambda: stored(clerk_folder, complaints), "nothing was registered")
    assert stored(clerk_folder, complaints) == [("许可证", "中国收费")]
    assert drafts(clerk_folder) == []
    verify(clerk_desk, clerk_folder)


def test_an_act_that_is_cut_is_done_whole_or_not_at_all(clerk_desk, begin, clerk_folder):
    for cut, moment in enumerate(MOMENTS):
        program = begin()
        clerk_desk.press("ctrl+n", "alt+m")
        clerk_desk.type(f"sfbz{cut}")
        wait_for(
            lambda cut=cut: any(one["matter"] == f"sfbz{cut}" for one in drafts(clerk_folder)), "no draft"
        )
        clerk_desk.press("ctrl+Return")
        time.sleep(moment)
        kill(clerk_desk, program)
        registered = {matter for (matter,) in stored(clerk_folder, "SELECT matter FROM complaint")}
        acts = "SELECT count(*) FROM audit WHERE act = 'complaint.register'"
        assert stored(clerk_folder, acts) == [(len(registered),)]
        kept = {one["matter"] for one in drafts(clerk_folder)}
        assert registered | kept >= {f"sfbz{cut}"}
    verify(clerk_desk, clerk_folder)
    begin()


def test_a_second_start_shows_the_window_that_is_open(clerk_desk, begin, clerk_folder):
    program = begin()
    (number,) = clerk_desk.windows(TITLE)
    second = clerk_desk.start("--data", str(clerk_folder), "--as", CLERK, SALTDESK_PASSWORD=PASSWORD)
    assert second.wait(20) == 0
    assert clerk_desk.windows(TITLE) == [number]
    os.kill(program.pid, signal.SIGSTOP)
    try:
        third = clerk_desk.start("--data", str(clerk_folder), "--as", CLERK, SALTDESK_PASSWORD=PASSWORD)
        wait_for(lambda: set(clerk_desk.windows(TITLE)) - {number}, "nothing tells that it does not answer")
        (told,) = set(clerk_desk.windows(TITLE)) - {number}
        clerk_desk.activate(told)
        clerk_desk.press("Return")
        assert third.wait(20) == 1
    finally:
        os.kill(program.pid, signal.SIGCONT)
