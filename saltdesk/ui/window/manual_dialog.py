"""使用手册: its contents, a search in its text, and one page."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from saltdesk.services.house.manual import ManualPage, page_named, pages, pages_about
from saltdesk.ui.forms.ui_manual_dialog import Ui_ManualDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.ledger.output.sheet_output import SheetOutput

_NAME = Qt.ItemDataRole.UserRole
_NOTHING = "没有找到“{words}”"


class ManualDialog(Dialog):
    """Shows the manual, open at a page."""

    keeps_no_draft: ClassVar[str] = "A search is typed again."

    def __init__(
        self, context: TabContext, page: ManualPage, parent: QWidget | None = None, words: str = ""
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.form = Ui_ManualDialog()
        self.form.setupUi(self)
        self._seen: list[ManualPage] = []
        self.form.close_button.clicked.connect(self.reject)
        self.form.back_button.clicked.connect(self.go_back)
        self.form.print_button.clicked.connect(self.print_page)
        self.form.page_view.anchorClicked.connect(self._follow)
        self.form.words_edit.textChanged.connect(self._list_pages)
        self.form.pages_tree.currentItemChanged.connect(self._turn)
        self._list_pages("")
        self.open_page(page, words)

    def open_page(self, page: ManualPage, words: str = "") -> None:
        """Show a page and select it in the contents."""
        self.form.words_edit.setText(words)
        self._choose(page.name)
        self.form.pages_tree.setFocus()

    def go_back(self) -> None:
        """Show the page before."""
        if len(self._seen) > 1:
            self._seen.pop()
            self.open_page(self._seen.pop())

    def print_page(self) -> None:
        """Show the page as it is printed; it is printed or saved from there."""
        from saltdesk.documents.manual import render_manual

        page = self._seen[-1]
        title = f"{self.windowTitle()} {page.title}"
        SheetOutput(self.context, self, title, lambda: partial(render_manual, [page])).preview()

    def _list_pages(self, words: str) -> None:
        """List the pages that hold the words, part by part; without words all of them."""
        tree = self.form.pages_tree
        found = set(pages_about(words, len(pages()))) if words.strip() else set(pages())
        tree.clear()
        part = ""
        for page in (one for one in pages() if one in found):
            if page.part != part:
                part = page.part
                self._add(part, "")
            self._add(f"　{page.title}", page.name)
        if not found:
            self._add(_NOTHING.format(words=words), "")
        if self._seen:
            self._choose(self._seen[-1].name)

    def _add(self, text: str, name: str) -> None:
        item = QTreeWidgetItem([text])
        item.setData(0, _NAME, name)
        item.setToolTip(0, text.strip())
        if not name:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.form.pages_tree.addTopLevelItem(item)

    def _choose(self, name: str) -> None:
        """Select a page in the contents, or the first one that is listed."""
        tree = self.form.pages_tree
        items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        named = [item for item in items if item and item.data(0, _NAME)]
        wanted = [item for item in named if item.data(0, _NAME) == name]
        for item in (wanted or named)[:1]:
            tree.setCurrentItem(item)

    def _chosen(self) -> str:
        item = self.form.pages_tree.currentItem()
        return str(item.data(0, _NAME)) if item else ""

    def _turn(self) -> None:
        name = self._chosen()
        if name:
            page = page_named(name)
            if not self._seen or self._seen[-1] is not page:
                self._seen.append(page)
            self.form.page_view.show_page(page, self.form.words_edit.text())
            self.form.back_button.setEnabled(len(self._seen) > 1)

    def _follow(self, link: QUrl) -> None:
        """Open the page that a link names."""
        self.form.words_edit.clear()
        self._choose(link.fileName().removesuffix(".md"))
