"""A few choices with marks: kept in drafts, and one of them taken away."""

import pytest

from saltdesk.domain.adjustments.adjustment import Trigger
from saltdesk.ui.fields.check_list import CheckList


@pytest.fixture
def choices(qtbot):
    widget = CheckList()
    qtbot.addWidget(widget)
    widget.offer((trigger.label, trigger) for trigger in Trigger)
    return widget


def test_marks_are_read_in_the_order_of_the_list(choices):
    choices.mark((Trigger.INTERNAL, Trigger.NEW_LAW))
    assert choices.marked() == (Trigger.NEW_LAW, Trigger.INTERNAL)
    assert choices.label_of(Trigger.INTERNAL) == Trigger.INTERNAL.label


def test_a_draft_keeps_the_marks(choices):
    choices.mark((Trigger.BODY_CHANGED,))
    text = choices.text()
    choices.mark(())
    choices.set_text(text)
    assert choices.marked() == (Trigger.BODY_CHANGED,)


def test_a_forbidden_choice_loses_its_mark_and_the_others_come_back(choices):
    choices.mark((Trigger.NEW_LAW, Trigger.INTERNAL))
    choices.forbid(Trigger.NEW_LAW)
    assert choices.marked() == (Trigger.INTERNAL,)
    choices.forbid(Trigger.INTERNAL)
    choices.mark((Trigger.NEW_LAW,))
    assert choices.marked() == (Trigger.NEW_LAW,)
