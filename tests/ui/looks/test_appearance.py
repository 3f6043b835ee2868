"""The looks of the window: every text can be read, and all that is shown follows a change at once."""

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QFileIconProvider, QTableView, QWidget

from saltdesk.domain.calendar.terms import DueKind
from saltdesk.ledgers.base.palette import CONTRAST, DARK, LIGHT, Colours, colours
from saltdesk.paths import resource
from saltdesk.ui.looks.appearance import Look, qt_palette, style_sheet, wear
from saltdesk.ui.looks.icons import icon
from saltdesk.ui.looks.text_size import keep_row_height, scaled

LOOKS = {"light": (LIGHT, 4.5), "dark": (DARK, 4.5), "contrast": (CONTRAST, 7.0)}
"""Each look, and the contrast that its texts have at least (WCAG 2.1: 1.4.3 and 1.4.6)."""

PLAIN = ("text", "title", "ink", "bar_text", "quiet", "hint", "accent")
PLAIN += ("late", "soon", "waiting", "gone", "new")
GROUNDS = ("window", "base", "stripe")
PAIRS = (
    ("text", "hover"),
    ("text", "pressed"),
    ("text", "accent_pale"),
    ("text", "accent_wash"),
    ("text", "note_ground"),
    ("ink", "panel"),
    ("ink", "hover"),
    ("on_selected", "selected"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "late"),
    ("on_accent", "quiet"),
    ("gone", "gone_ground"),
    ("new", "new_ground"),
    ("text", "rest_day"),
    ("make_up_day_ink", "make_up_day"),
    ("turned_day_ink", "turned_day"),
    ("on_pale_plan", "plan_draft"),
    ("on_pale_plan", "plan_planned"),
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.1)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    shares = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(colour)]
    return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]


def rgb(colour: str) -> tuple[float, float, float]:
    found = QColor(colour)
    return found.redF(), found.greenF(), found.blueF()


@pytest.fixture
def dressed(qapp):
    """Yield the program, which looks as before after the test."""
    yield qapp
    wear(qapp, Look.LIGHT)


@pytest.mark.parametrize("name", LOOKS)
def test_every_text_stands_out_from_its_ground(name):
    look, least = LOOKS[name]
    pairs = (*((text, ground) for text in PLAIN for ground in GROUNDS), *PAIRS)
    found = {pair: round(contrast(*(getattr(look, role) for role in pair)), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize("name", LOOKS)
def test_the_style_sheet_names_only_colours_of_the_palette(name):
    look, _ = LOOKS[name]
    roles = {one.name for one in fields(Colours)} - {"series"}
    text = resource("style.qss").read_text("utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{6}\b", text)
    assert set(re.findall(r"@(\w+)", text)) <= roles
    assert "@" not in style_sheet(look)


def test_the_size_of_the_text_changes_every_size_of_the_style_sheet():
    normal, large = (re.findall(r"([\d.]+)pt", style_sheet(LIGHT, percent)) for percent in (100, 200))
    assert [float(size) * 2 for size in normal] == [float(size) for size in large]


def test_widgets_tables_and_icons_follow_a_look_without_a_restart(dressed, qtbot):
    widget, table = QWidget(), QTableView()
    qtbot.addWidget(widget)
    qtbot.addWidget(table)
    keep_row_height(table, 30)
    plus = icon("plus")
    before = plus.pixmap(24, 24).toImage()
    assert colours() is LIGHT
    wear(dressed, Look.CONTRAST, 150)
    QApplication.processEvents()
    assert colours() is CONTRAST
    assert widget.palette().color(QPalette.ColorRole.Window).name() == CONTRAST.window
    assert QApplication.palette().color(QPalette.ColorRole.Text) == qt_palette(CONTRAST).text().color()
    assert table.verticalHeader().defaultSectionSize() == 45
    assert scaled(10) == 15
    assert plus.pixmap(24, 24).toImage() != before
    assert colours().due(DueKind.OVERDUE) == CONTRAST.late


def test_the_look_of_the_system_is_light_where_the_desktop_says_nothing(dressed):
    wear(dressed, Look.SYSTEM)
    assert colours() is LIGHT


def test_file_dialogs_name_the_kinds_of_files_in_chinese(qapp, tmp_path):
    (tmp_path / "名册.xls").touch()
    kinds = QFileIconProvider()
    assert kinds.type(QFileInfo(str(tmp_path))) == "文件夹"
    assert not re.search("Folder|File", kinds.type(QFileInfo(str(tmp_path / "名册.xls"))))
