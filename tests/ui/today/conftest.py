"""Fixtures of Today: the tab of the window, after the worker read."""

import pytest


@pytest.fixture
def today_tab(window):
    window.tasks.wait()
    return window.tab(0)


@pytest.fixture
def lines():
    """Return a function that lists what the tree shows: heading → words of its lines."""

    def read(tab):
        return {
            one.group: [(row.what, row.title.number, row.when.text) for row in one.rows]
            for one in tab.list.model.sections()
        }

    return read


@pytest.fixture
def choose():
    """Return a function that selects the line of a record in the tree and returns its index."""

    def pick(tab, area, key, column=0):
        model = tab.list.model
        for number, section in enumerate(model.sections()):
            for place, row in enumerate(section.rows):
                if (row.area, row.key) == (area, key):
                    tab.form.agenda_tree.expand(model.index(number, 0))
                    index = model.index(place, column, model.index(number, 0))
                    tab.form.agenda_tree.setCurrentIndex(index)
                    return index
        raise LookupError(f"{area.code} {key} is not listed")

    return pick
