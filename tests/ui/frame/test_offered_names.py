"""Every name that the window offers for a file passes one door, and Windows accepts it there."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from saltdesk.ui.frame.prompts import Prompts

_ROOM = Path("saltdesk")
_DOOR = _ROOM / "ui" / "frame" / "prompts.py"


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("投诉台账-20261123.xlsx", "投诉台账-20261123.xlsx"),
        ("统计 2026/11：盐政.xlsx", "统计 2026_11：盐政.xlsx"),
        ("con.pdf", "con_.pdf"),
        ("来信\n第2页.", "来信_第2页"),
    ],
)
def test_a_file_is_offered_under_a_name_that_windows_accepts(name, offered, monkeypatch, qapp):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda parent, title, path, kinds: (asked.append(path), "")[::-1]
    )
    assert Prompts().save_file("保存", name, "全部文件 (*)") is None
    assert asked == [offered]


def test_nobody_asks_for_a_file_by_another_way():
    others = [
        str(path)
        for path in _ROOM.rglob("*.py")
        if path != _DOOR and re.search(r"getSaveFileName|AcceptSave", path.read_text("utf-8"))
    ]
    assert others == []
