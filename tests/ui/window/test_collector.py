"""Garbage of the window goes between two events, in its own thread, whoever made it."""

import gc
import weakref
from threading import current_thread, main_thread

import pytest

from saltdesk.ui.window.collector import Collector


class Knot:
    """An object that only the collector ends."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def rounds():
    """The threads in which garbage was collected during the test."""
    seen = []

    def note(phase, _info):
        if phase == "stop":
            seen.append(current_thread())

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def waste(_progress=None):
    """Make more objects than a generation may hold before it is due, and one that is garbage."""
    kept = [[] for _ in range(5_000)]
    knot = weakref.ref(Knot())
    return knot, kept


def test_what_is_no_longer_used_goes_by_itself(context, qtbot):
    collector = Collector(context.tasks, context.tasks)
    knot, _kept = waste()
    assert knot() is not None
    qtbot.waitUntil(lambda: knot() is None)
    collector.deleteLater()


def test_nothing_is_collected_in_the_worker(context, qtbot, rounds):
    collector = Collector(context.tasks, context.tasks)
    made = []
    context.tasks.run("试", waste, made.append)
    context.tasks.wait()
    (((knot, _kept)),) = made
    assert rounds == []
    qtbot.waitUntil(lambda: knot() is None)
    assert set(rounds) == {main_thread()}
    collector.deleteLater()


def test_old_objects_are_looked_through_only_while_the_worker_rests(context, monkeypatch):
    asked = []
    collector = Collector(context.tasks, context.tasks)
    monkeypatch.setattr(gc, "collect", asked.append)
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 100, 100))
    collector.collect()
    monkeypatch.setattr(type(context.tasks), "is_idle", False)
    collector.collect()
    assert asked == [2, 1]
    collector.deleteLater()
