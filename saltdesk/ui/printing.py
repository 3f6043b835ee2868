"""Printing a PDF at its true size: the page's millimetres are the paper's millimetres."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from saltdesk.documents.preview import PageImage, page_count, page_image
from saltdesk.domain.errors import EnvironmentProblem

LARGEST_DPI = 600
"""Finer rendering only costs memory: an A4 page at 600 dpi takes 139 MB."""


def a4_printer() -> QPrinter:
    """A printer at its full resolution, A4 upright, without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer)
    return printer


def prepare(printer: QPrinter) -> None:
    """Set paper and origin so that nothing is scaled or shifted."""
    printer.setFullPage(True)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    )
    printer.setPageLayout(layout)
    printer.setFullPage(True)


def print_pdf(pdf: bytes, printer: QPrinter) -> int:
    """Print every page at 1:1 and return how many; EnvironmentProblem when the printer does not start.

    A page is placed by its own width and height in points, so driver margins never scale it.
    """
    dpi = min(printer.resolution(), LARGEST_DPI)
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentProblem("打印机没有响应。", "请检查打印机是否开机、是否缺纸后重试。")
    pages = page_count(pdf)
    try:
        for index in range(pages):
            if index:
                printer.newPage()
            _draw(painter, printer, page_image(pdf, index, dpi), dpi)
    finally:
        painter.end()
    return pages


def _draw(painter: QPainter, printer: QPrinter, picture: PageImage, dpi: int) -> None:
    # Pixels at ``dpi`` become device dots at the printer's resolution: inches stay inches.
    across = picture.width * printer.logicalDpiX() / dpi
    down = picture.height * printer.logicalDpiY() / dpi
    painter.drawImage(QRectF(0, 0, across, down), as_image(picture))


def as_image(picture: PageImage) -> QImage:
    """A rendered page as a Qt image with its own copy of the pixels."""
    return QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
    ).copy()
