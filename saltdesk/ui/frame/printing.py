"""Prints a PDF at its true size: one millimetre of the page is one millimetre on paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from saltdesk.documents.preview import PageImage, page_image, page_sizes
from saltdesk.domain.base.errors import Cancelled, EnvironmentProblem
from saltdesk.domain.base.file_names import file_name

if TYPE_CHECKING:
    from saltdesk.ui.frame.prompts import Prompts
    from saltdesk.ui.frame.tasks import Progress, Tasks

MM_PER_INCH = 25.4

LARGEST_DPI = 600
"""Finer rendering only costs memory: an A4 page at 600 dpi takes 139 MB."""


def _unseen(_done: int, _total: int) -> None:
    """Show no progress."""


def a4_printer() -> QPrinter:
    """Return a high-resolution printer set to A4 portrait without margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer)
    return printer


def chosen_printer(prompts: Prompts, name: str) -> QPrinter | None:
    """Ask for a printer and return it set to A4 at true size, or None.

    ``name`` is that of the job in the queue of the printer, and of the file that is offered to a PDF printer.
    """
    printer = a4_printer()
    printer.setDocName(file_name(name))
    if not prompts.choose_printer(printer):
        return None
    # The print dialog may have restored the driver's margins.
    prepare(printer)
    return printer


def prepare(printer: QPrinter) -> None:
    """Set paper size and origin so that nothing is scaled or shifted."""
    printer.setFullPage(True)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    )
    printer.setPageLayout(layout)
    printer.setFullPage(True)


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress = _unseen) -> int:
    """Print every page at 1:1 and return the page count; EnvironmentProblem if the printer does not start.

    A page takes about a second: call it on the worker. Cancelled by ``progress``, it drops the job. Each page
    is placed by its own width and height, so driver margins never scale it; landscape pages turn the paper.
    """
    dpi = min(printer.resolution(), LARGEST_DPI)
    sizes = page_sizes(pdf)
    _turn(printer, sizes[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentProblem("打印机没有响应。", "请检查打印机是否开机、是否缺纸后重试。")
    try:
        for index, size in enumerate(sizes):
            progress(index, len(sizes))
            if index:
                _turn(printer, size)
                printer.newPage()
            painter.drawImage(_area(printer, size), as_image(page_image(pdf, index, dpi)))
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(sizes)


def print_beside(
    tasks: Tasks, title: str, pdf: bytes, printer: QPrinter, taken: Callable[[], object]
) -> None:
    """Print on the worker, and call ``taken`` when the pages went to the printer, whatever was closed."""

    def done(_pages: int) -> None:
        taken()

    tasks.run(f"打印{title}", partial(print_pdf, pdf, printer), done)


def _turn(printer: QPrinter, size: tuple[float, float]) -> None:
    """Set the orientation of the next page."""
    is_across = size[0] > size[1]
    turned = QPageLayout.Orientation.Landscape if is_across else QPageLayout.Orientation.Portrait
    if printer.pageLayout().orientation() is not turned:
        printer.setPageOrientation(turned)


def _area(printer: QPrinter, size: tuple[float, float]) -> QRectF:
    """Return the page area in printer dots, computed from its size in millimetres to avoid rounding."""
    width, height = size
    return QRectF(
        0, 0, width / MM_PER_INCH * printer.logicalDpiX(), height / MM_PER_INCH * printer.logicalDpiY()
    )


def as_image(picture: PageImage) -> QImage:
    """Return a rendered page as a Qt image that owns its pixels."""
    return QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
    ).copy()
