"""先看示例 at the first start: a sample is made beside the data folder, and opens in a window of its own."""

import subprocess
import sys

import pytest

from saltdesk.app import run
from saltdesk.cli import window
from saltdesk.cli.commands import run as command
from saltdesk.domain.base.clock import FixedClock
from saltdesk.ui.accounts import sample
from saltdesk.ui.accounts.first_start_dialog import FirstStartDialog
from tests.days import TODAY

CLOCK = FixedClock(TODAY)


@pytest.fixture
def started(monkeypatch):
    """The commands that were started, none of them really."""
    calls = []
    monkeypatch.setattr(subprocess, "Popen", lambda call, **_: calls.append(call))
    return calls


@pytest.fixture
def made(monkeypatch):
    """The samples that were built, as empty files."""
    places = []

    def build(place):
        places.append(place)
        place.mkdir()
        (place / "data.db").touch()
        return True

    monkeypatch.setattr(sample, "_build", build)
    return places


def test_the_first_start_shows_a_sample_and_asks_again(folder, recorder, in_dialog, started, made):
    shown = []

    def look(dialog):
        shown.append(type(dialog))
        form = dialog.form
        (form.cancel_button if len(shown) > 2 else form.sample_button).click()
        if len(shown) <= 2:
            in_dialog(look)

    in_dialog(look)
    assert run(folder, CLOCK, prompts=recorder) == 0
    place = folder.with_name(f"{folder.name}-示例")
    assert made == [place], "the second look opens what is there"
    assert started == [[sys.executable, "-m", "saltdesk", "demo", str(place), "--open"]] * 2
    assert shown == [FirstStartDialog] * 3
    assert not (folder / "data.db").exists()


def test_a_sample_that_cannot_be_made_says_so(folder, recorder, in_dialog, started, monkeypatch):
    monkeypatch.setattr(sample, "_build", lambda _: False)

    def look(dialog):
        in_dialog(lambda again: again.form.cancel_button.click())
        dialog.form.sample_button.click()

    in_dialog(look)
    assert run(folder, CLOCK, prompts=recorder) == 0
    assert "示例没有准备好" in recorder.problems[0].sentence
    assert started == []


def test_the_command_makes_a_sample_and_opens_it_as_its_clerk(tmp_path, monkeypatch, capsys):
    opened = []
    monkeypatch.setattr(window, "run", lambda call: opened.append((call.folder, call.arguments.actor)) or 0)
    monkeypatch.delenv("SALTDESK_PASSWORD", raising=False)
    place = tmp_path / "示例"
    for _ in range(2):
        assert command(["demo", str(place), "--open", "--today", str(TODAY)]) == 0
    monkeypatch.delenv("SALTDESK_PASSWORD")
    assert opened == [(place, "样例甲")] * 2


def test_the_window_of_a_sample_says_so(window, desk, monkeypatch):
    assert "示例" not in window.windowTitle()
    monkeypatch.setattr(desk.store, "folder", desk.store.folder.with_name(f"数据{sample.SAMPLE}"))
    window.show_actor()
    assert "示例，记录都是虚构的" in window.windowTitle()
