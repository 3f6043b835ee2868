"""What comes from outside is shown as it stands: no mail, workbook or record can hide words as HTML.

A sample bureau has markup put into every text it stores; whatever the window then shows is looked through.
"""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QHelpEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QGroupBox,
    QLabel,
    QTabWidget,
    QTextEdit,
    QToolTip,
    QWidget,
)
from sqlcipher3 import dbapi2

from saltdesk.ui.fields.dialogs.window_prompts import WindowPrompts
from saltdesk.ui.frame.outside_text import as_caption, as_title
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.window.main_window import MainWindow
from tests.ui.every_dialog import Samples, dialog_classes, name_of
from tests.ui.every_page import ledger_places

MARK = '<font color=white>指控</font><b>粗</b><img src="x.png">甲&乙'
_HIDDEN = "<font color=white>"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_PLAIN = Qt.TextFormat.PlainText


def poisoned(value: Any) -> Any:
    """A stored value with the markup at the end of every text in it that is Chinese, as typed text is."""
    if isinstance(value, str):
        if value[:1] in ("[", "{"):
            try:
                return json.dumps(poisoned(json.loads(value)), ensure_ascii=False)
            except ValueError:
                pass
        return value + MARK if _HAN.search(value) else value
    if isinstance(value, list):
        return [poisoned(one) for one in value]
    if isinstance(value, dict):
        return {key: poisoned(one) for key, one in value.items()}
    return value


def poison(path: Path) -> None:
    """Put the markup into every text of a database; its triggers, which guard the trail, rest meanwhile."""
    with closing(dbapi2.connect(str(path))) as connection:
        connection.create_function("poisoned", 1, poisoned)
        objects = "SELECT name, sql FROM sqlite_master WHERE type=?"
        triggers = connection.execute(objects, ("trigger",)).fetchall()
        for name, _ in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for table, _ in connection.execute(objects, ("table",)).fetchall():
            columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
            for _, column, kind, *_ in columns:
                if kind == "TEXT":
                    connection.execute(f'UPDATE "{table}" SET "{column}"=poisoned("{column}")')
        for _, sql in triggers:
            connection.execute(sql)
        connection.commit()


@pytest.fixture
def hostile_window(bureau_copy, opened_bureau) -> Iterator[MainWindow]:
    poison(bureau_copy / "data.db")
    with opened_bureau() as window:
        yield window


def hidden_in(html: str) -> bool:
    """Whether markup from outside was taken for ours: read back, its signs are gone."""
    document = QTextDocument()
    document.setHtml(html)
    text = document.toPlainText()
    return text.count("指控") != text.count(f"{_HIDDEN}指控")


def faults_of(top: QWidget) -> list[str]:
    """Where a widget or its children read outside text as something else than text."""
    found = []
    for label in top.findChildren(QLabel):
        label.ensurePolished()  # as it is before it is first seen
        is_plain = label.textFormat() is _PLAIN
        if not is_plain and (not label.property("html") or hidden_in(label.text())):
            found.append(f"{label.objectName()}: {label.textFormat()}")
        if label.buddy() and "甲&乙" in label.text():
            found.append(f"{label.objectName()}: & is a key")
    for view in top.findChildren(QTextEdit):
        if hidden_in(view.toHtml()):
            found.append(f"{view.objectName()}: HTML")
    captions = [one.text() for kind in (QAbstractButton, QAction) for one in top.findChildren(kind)]
    captions += [group.title() for group in top.findChildren(QGroupBox)]
    for tabs in top.findChildren(QTabWidget):
        captions += [tabs.tabText(place) for place in range(tabs.count())]
    return found + [f"{text}: & is a key" for text in captions if "甲&乙" in text]


def tips_of(top: QWidget) -> Iterator[tuple[QWidget, QPoint, str]]:
    """Where a tool tip tells text from outside: the widget, the place in it and the text."""
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and MARK in widget.toolTip():
            yield widget, QPoint(2, 2), widget.toolTip()
    for view in top.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None:
            continue
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for row in range(min(model.rowCount(), 5)):
            for column in range(columns):
                index = model.index(row, column)
                tip, place = index.data(Qt.ItemDataRole.ToolTipRole), view.visualRect(index).center()
                if isinstance(tip, str) and MARK in tip and view.viewport().rect().contains(place):
                    yield view.viewport(), place, tip


def shown_tips(top: QWidget) -> list[QLabel]:
    """Hover over everything that has a tool tip from outside; the tool tips, as they were shown."""
    seen = []
    for widget, place, text in [*tips_of(top)][:40]:
        QToolTip.hideText()
        event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, event)
        tips = [one for one in QApplication.topLevelWidgets() if one.metaObject().className() == "QTipLabel"]
        seen += [tip for tip in tips if isinstance(tip, QLabel) and tip.isVisible() and tip.text() == text]
        assert all(tip.textFormat() is _PLAIN for tip in tips), text
    QToolTip.hideText()
    return seen


def ledgers_of(window: MainWindow) -> Iterator[LedgerTab]:
    """Every ledger of the window, brought to the front one after the other."""
    for place in ledger_places():
        tab = window.show_tab(place.name)
        if isinstance(tab, LedgerGroup):
            for page in tab.places:
                yield tab.show_page(page.name)
        else:
            yield tab


def test_no_screen_reads_a_stored_text_as_html_or_as_a_key(hostile_window, qtbot):
    window, shown, hovered = hostile_window, 0, 0
    for ledger in ledgers_of(window):
        window.tasks.wait()
        for row in range(min(2, ledger.model.rowCount())):
            ledger.form.ledger_table.setCurrentIndex(ledger.model.index(row, 0))
            qtbot.wait(0)
            hovered += len(shown_tips(ledger))
            faults = faults_of(ledger)
            assert faults == [], ledger.ledger.title
            shown += sum(MARK in label.text() for label in ledger.findChildren(QLabel))
            ledger.open_record()
            window.tasks.wait()
            page = ledger.current_page()
            if page:
                qtbot.wait(0)
                hovered += len(shown_tips(page))
                faults = faults_of(page)
                assert faults == [], type(page).__name__
                shown += sum(MARK in label.text() for label in page.findChildren(QLabel))
                ledger.close_page()
            dialog = QApplication.activeModalWidget()
            if dialog:
                dialog.reject()
    assert shown > 100, "the markup reaches the screens"
    assert hovered > 20, "the markup reaches the tool tips"


@pytest.fixture
def hostile_samples(hostile_window) -> Iterator[Samples]:
    parent = QWidget()
    pdf = hostile_window.desk.store.files.get(_some_paper(hostile_window))
    yield Samples(hostile_window.context, parent, pdf)
    parent.deleteLater()


def _some_paper(window: MainWindow) -> str:
    query = "SELECT file FROM notice LIMIT 1"
    with closing(dbapi2.connect(str(window.desk.store.path))) as connection:
        return str(connection.execute(query).fetchone()[0])


def test_no_dialog_reads_a_stored_text_as_html_or_as_a_key(hostile_samples, qtbot):
    shown = 0
    for kind in dialog_classes():
        dialog = hostile_samples.build(kind)
        dialog.show()
        faults = faults_of(dialog)
        assert faults == [], name_of(kind)
        shown_tips(dialog)
        shown += sum(MARK in label.text() for label in dialog.findChildren(QLabel))
        dialog.hide()
        dialog.deleteLater()
    assert shown > 20, "the markup reaches the dialogs"


def test_a_message_and_a_question_show_markup_as_it_stands(hostile_window, qtbot):
    boxes = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        boxes.extend((label.text(), label.textFormat()) for label in box.findChildren(QLabel) if label.text())
        boxes.extend(button.text() for button in box.findChildren(QAbstractButton))
        box.reject()

    prompts = WindowPrompts(hostile_window)
    for call in (lambda: prompts.inform(MARK), lambda: prompts.choose(MARK, (MARK,))):
        QTimer.singleShot(50, look)
        call()
    assert boxes[0] == (MARK, _PLAIN)
    assert MARK.replace("&", "&&") in boxes


def test_signs_of_captions_and_titles_stand_for_themselves():
    assert as_caption("甲&乙") == "甲&&乙"
    assert as_title("材料[*].pdf") == "材料[*][*].pdf"
