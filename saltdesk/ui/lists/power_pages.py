"""The further pages of a power item's detail: bases, discretion and history."""

from __future__ import annotations

from html import escape
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.comparing import field_differences
from saltdesk.domain.lists.items import PowerItem, settled
from saltdesk.domain.lists.laws import LegalBasis
from saltdesk.domain.lists.versions import ListKind, record_of
from saltdesk.ledgers.base.marked_words import fields_html
from saltdesk.ledgers.base.palette import colours
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import public_lists
from saltdesk.services.registers import standards
from saltdesk.ui.frame.outside_text import show_as_html


class ItemPage(Protocol):
    """A page of the detail pane."""

    def show_item(self, item: PowerItem | None) -> None:
        """Show the page's part of an item."""


class TextPage(QScrollArea):
    """A page with one text that users can select and copy."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(0, 8, 8, 0)
        self.text_label = QLabel(body)
        self.text_label.setObjectName(f"{name}_label")
        show_as_html(self.text_label)
        self.text_label.setWordWrap(True)
        self.text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        lines.addWidget(self.text_label)
        lines.addStretch(1)
        self.setWidget(body)
        # Let the background of the pane show through.
        for ground in (self.viewport(), body):
            ground.setAutoFillBackground(False)

    def show_html(self, text: str, empty: str) -> None:
        """Show a text, or ``empty`` if there is none."""
        self.text_label.setText(text or f"<span style='color:{colours().quiet}'>{empty}</span>")


class BasesPage(TextPage):
    """The legal bases with article, excerpt and validity."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bases", parent)

    def show_item(self, item: PowerItem | None) -> None:
        """Show the legal bases of an item."""
        bases = settled(item).bases if item else ()
        self.show_html("".join(map(_basis_html, bases)), "没有登记实施依据。")


class DiscretionPage(TextPage):
    """The discretion standards of the item and its explanation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("discretion", parent)

    def show_item(self, item: PowerItem | None) -> None:
        """Show the standards of an item."""
        lines = [_line(item.discretion)] if item and item.discretion else []
        for standard in standards.standards_of(item.id) if item else []:
            levels = "".join(
                _line(f"{level.name}：{level.facts}，{level.measure}{level.low}—{level.high}", indent=True)
                for level in standard.levels
            )
            head = f"<b>{escape(standard.conduct)}</b>（{standard.status.label}）"
            lines.append(f"<p>{head}</p>{levels}")
        self.show_html("".join(lines), "没有登记裁量标准。")


class HistoryPage(TextPage):
    """The published states of an item, newest first, each with its changes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("history", parent)
        self._desk = desk

    def show_item(self, item: PowerItem | None) -> None:
        """Show the history of an item."""
        revisions = public_lists.revisions_of(ListKind.POWERS, item.id) if item else []
        states = [record_of(ListKind.POWERS, revision.content) for revision in revisions]
        names = public_lists.names_in(states)
        texts, before = [], None
        for revision, after in zip(revisions, states, strict=True):
            version = lookup.get(Area.VERSIONS, revision.list_version)
            what = f"{revision.effective_from or ''}　{revision.action.label}"
            head = f"<p><b>{what}</b>　{escape(version.title)}</p>"
            changed = field_differences(before, after, names) if before else ()
            texts.append(head + (fields_html(changed) if changed else ""))
            before = after
        self.show_html("".join(reversed(texts)), "还没有公布过。")


def _basis_html(basis: LegalBasis) -> str:
    times = " ".join(
        f"{day}{word}" for day, word in ((basis.valid_from, "起用"), (basis.valid_to, "停用")) if day
    )
    head = f"<b>《{escape(basis.law)}》{escape(basis.article)}</b>" if basis.law else ""
    text = escape(basis.text).replace("\n", "<br>")
    parts = (head, text, f"<span style='color:{colours().quiet}'>{times}</span>" if times else "")
    return "<p>" + "<br>".join(part for part in parts if part) + "</p>"


def _line(text: str, colour: str = "", indent: bool = False) -> str:
    style = f"color:{colour};" if colour else ""
    style += "margin-left:16px;" if indent else ""
    return f"<p style='{style}'>{escape(text)}</p>".replace("\n", "<br>")
