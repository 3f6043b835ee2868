"""A print preview of a PDF that can be saved, or printed at true size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPixmap, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from saltdesk.documents.preview import page_image, page_sizes
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.surroundings import write_file
from saltdesk.ledgers.base.palette import PAPER
from saltdesk.ui.forms.ui_preview_dialog import Ui_PreviewDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.outside_text import as_title
from saltdesk.ui.frame.printing import as_image, chosen_printer, print_beside
from saltdesk.ui.looks.icons import icon

MOST_PAGES = 10_000
"""The number of pages that Home and End move, more than any paper has."""

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
"""Zoom levels in percent of the true size."""

_MM_PER_INCH = 25.4
_RIM = 8
"""Pixels for the border of a page and for rounding."""

_PAGE_KEYS: Mapping[Qt.Key, int] = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Home: -MOST_PAGES,
    Qt.Key.Key_End: MOST_PAGES,
}
"""Keys and the number of pages they move."""

_KIND = "PDF 文件 (*.pdf)"


class PreviewDialog(Dialog):
    """Shows ``pdf``; calls ``taken`` after a copy was printed or saved, so that it can be counted.

    Pages in view are drawn at once, the others one after another between two events.
    """

    def __init__(
        self,
        context: TabContext,
        title: str,
        pdf: bytes,
        file_name: str,
        parent: QWidget | None = None,
        taken: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.pdf = pdf
        self.file_name = file_name
        self.zoom = 100
        self._taken = taken
        self.form = Ui_PreviewDialog()
        self.form.setupUi(self)
        self.setWindowTitle(as_title(title))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._sizes = page_sizes(pdf)
        self._labels = [QLabel(self.form.pages_body) for _ in self._sizes]
        self._undrawn: set[int] = set()
        self._drawing = QTimer(self, interval=0)
        for label in self._labels:
            label.setProperty("kind", "paper")
            self.form.pages_layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.form.pages_layout.addStretch(1)
        self.form.pages_label.setText(f"共 {len(self._labels)} 页")
        self._connect()
        self._drawing.timeout.connect(self._draw_next)
        self.form.pages_area.verticalScrollBar().valueChanged.connect(self._draw_seen)
        QTimer.singleShot(0, self, self.fit_width)

    def _connect(self) -> None:
        form = self.form
        form.print_button.setProperty("kind", "primary")
        form.save_button.setIcon(icon("save"))
        form.zoom_in_button.clicked.connect(self.zoom_in)
        form.zoom_out_button.clicked.connect(self.zoom_out)
        form.fit_button.clicked.connect(self.fit_width)
        form.save_button.clicked.connect(self.save_as)
        form.print_button.clicked.connect(self.print_out)
        form.close_button.clicked.connect(self.accept)
        for key, page in _PAGE_KEYS.items():
            QShortcut(key, self, partial(self.turn, page))

    def turn(self, step: int) -> None:
        """Move by ``step`` pages, within the document."""
        self.show_page(self.page() + step)

    def page(self) -> int:
        """Return the index of the page at the top of the view, from 0."""
        top = self.form.pages_area.verticalScrollBar().value()
        return next(
            (place for place, label in enumerate(self._labels) if label.geometry().bottom() > top),
            len(self._labels) - 1,
        )

    def show_page(self, place: int) -> None:
        """Scroll the top of a page to the top of the view."""
        label = self._labels[max(0, min(place, len(self._labels) - 1))]
        self.form.pages_area.verticalScrollBar().setValue(label.y() - _RIM)

    def zoom_in(self) -> None:
        """Zoom in one step."""
        self.show_at(next((zoom for zoom in ZOOMS if zoom > self.zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Zoom out one step."""
        self.show_at(next((zoom for zoom in reversed(ZOOMS) if zoom < self.zoom), ZOOMS[0]))

    def fit_width(self) -> None:
        """Fit the page to the width of the window."""
        area, margins = self.form.pages_area, self.form.pages_layout.contentsMargins()
        # The vertical scroll bar does not exist yet when the pages are first measured, but it will.
        bar = area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth()
        room = area.width() - bar - margins.left() - margins.right() - _RIM
        true_width = max(width for width, _ in self._sizes) / _MM_PER_INCH * self.logicalDpiX()
        self.show_at(max(ZOOMS[0], min(ZOOMS[-1], int(room * 100 / true_width))))

    def show_at(self, zoom: int) -> None:
        """Show all pages at a percentage of their true size."""
        self.zoom = zoom
        blanks = {size: self._blank(size) for size in set(self._sizes)}
        for label, size in zip(self._labels, self._sizes, strict=True):
            label.setPixmap(blanks[size])
        self.form.zoom_label.setText(f"{zoom}%")
        self._undrawn = set(range(len(self._labels)))
        self._draw_seen()
        self._drawing.start()

    def _dpi(self) -> float:
        return self.logicalDpiX() * self.zoom / 100 * self.devicePixelRatioF()

    def _blank(self, size: tuple[float, float]) -> QPixmap:
        """Return an empty page of a size in mm."""
        width, height = (ceil(round(side / _MM_PER_INCH * self._dpi(), 3)) for side in size)
        blank = QPixmap(width, height)
        blank.fill(QColor(PAPER))
        blank.setDevicePixelRatio(self.devicePixelRatioF())
        return blank

    def _draw_seen(self) -> None:
        """Draw the pages from the top of the view to its end."""
        place, left = self.page(), self.form.pages_area.viewport().height()
        while place < len(self._labels) and left > -_RIM:
            self._draw(place)
            left -= self._labels[place].sizeHint().height()
            place += 1

    def _draw_next(self) -> None:
        if self._undrawn:
            self._draw(min(self._undrawn))
        else:
            self._drawing.stop()

    def _draw(self, place: int) -> None:
        if place in self._undrawn:
            self._undrawn.remove(place)
            picture = QPixmap.fromImage(as_image(page_image(self.pdf, place, self._dpi())))
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._labels[place].setPixmap(picture)

    def save_as(self) -> None:
        """Save the PDF byte for byte to a file of the user's choice."""
        path = self.context.prompts.save_file("另存为 PDF", self.file_name, _KIND)
        if path is None:
            return
        try:
            write_file(path, self.pdf)
        except EnvironmentProblem as error:
            if self.context.prompts.show_problem(error, can_retry=True):
                self.save_as()
        else:
            self.context.notify(f"已存为“{path.name}”", path)
            self._taken()

    def print_out(self) -> None:
        """Ask for a printer and print at true size."""
        printer = chosen_printer(self.context.prompts, self.file_name)
        if printer:
            print_beside(self.context.tasks, self.windowTitle(), self.pdf, printer, self._taken)
