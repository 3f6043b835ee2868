"""Another look chosen while the window is open reaches texts that carry colours themselves."""

import re
from dataclasses import astuple

import pytest
from PySide6.QtWidgets import QLabel

from saltdesk.ledgers.base import palette
from saltdesk.ui.looks.appearance import Look, wear
from tests.ui.every_page import ledger_names, show_ledger

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def _colours_of(look: palette.Colours) -> set[str]:
    return set(_COLOUR.findall(repr(astuple(look))))


@pytest.fixture(scope="module")
def qapp_light_again(qapp):
    """Yield the program; at the end, when the window is gone, it looks as before."""
    yield qapp
    wear(qapp, Look.LIGHT)


def test_no_label_of_a_ledger_keeps_colours_of_the_look_before(
    qapp_light_again, bureau_window, bring_forward
):
    bring_forward(bureau_window)
    old = _colours_of(palette.LIGHT) - _colours_of(palette.DARK)
    for name in ledger_names():
        show_ledger(bureau_window, name)
    wear(qapp_light_again, Look.DARK)
    found = {}
    for name in ledger_names():
        labels = show_ledger(bureau_window, name).findChildren(QLabel)
        found[name] = [one.objectName() for one in labels if old & set(_COLOUR.findall(one.text()))]
    assert {name: labels for name, labels in found.items() if labels} == {}
