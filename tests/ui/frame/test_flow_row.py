"""A row that breaks into lines gives all its room to its parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from saltdesk.ui.frame.flow_row import FlowRow

MOST = st.lists(st.integers(100, 400), min_size=1, max_size=4)


@pytest.mark.usefixtures("qapp")
@given(most=MOST, width=st.integers(700, 3_000))
def test_the_last_part_of_a_line_with_a_gap_stands_at_its_end(most, width):
    page = QWidget()
    row = FlowRow(page)
    row.setContentsMargins(0, 0, 0, 0)
    for limit in most:
        edit = QLineEdit(page)
        edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        edit.setMinimumWidth(80)
        edit.setMaximumWidth(limit)
        row.addWidget(edit)
    row.addStretch()
    last = QPushButton("已存筛选", page)
    row.addWidget(last)
    page.resize(width, 60)
    row.setGeometry(page.rect())
    assert last.geometry().right() == page.rect().right()
    page.deleteLater()
