"""Printing at true size, measured on what the printer got."""

from io import BytesIO
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from saltdesk.documents.preview import page_count, page_image, page_sizes
from saltdesk.domain.base.errors import Cancelled, EnvironmentProblem
from saltdesk.ui.frame import printing as printing_module
from saltdesk.ui.frame.printing import a4_printer, print_pdf
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog

_MARKS = ((20, 20, 10), (180, 20, 10), (20, 260, 10), (180, 260, 10), (100, 140, 20))
"""Black squares: left and top edge and size in millimetres."""

_DPI = 508


@pytest.fixture
def pdf():
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for _ in range(2):
        for left, top, size in _MARKS:
            canvas.rect(left * mm, A4[1] - (top + size) * mm, size * mm, size * mm, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _edges(picture, paper, left, top, size):
    """Where the square near a place begins and ends, in millimetres from the corner of the paper."""

    def ink(x, y):
        return 1 - picture.pixels[y * picture.stride + x * 4] / 255

    # A picture is rounded up to whole pixels, so its scale is a little more than asked for.
    per_mm = picture.width / paper[0], picture.height / paper[1]
    across, down = round((left + size / 2) * per_mm[0]), round((top + size / 2) * per_mm[1])
    reach = round(size * per_mm[0])
    row = [ink(x, down) for x in range(across - reach, across + reach)]
    column = [ink(across, y) for y in range(down - reach, down + reach)]
    return tuple(
        (start + edge) / scale
        for start, line, scale in ((across - reach, row, per_mm[0]), (down - reach, column, per_mm[1]))
        for edge in _begin_and_end(line)
    )


def _begin_and_end(line):
    """Where ink begins and ends on a line of pixels; a pixel that is half covered counts as half."""
    inked = [index for index, ink in enumerate(line) if ink > 0.02]
    return inked[0] + 1 - line[inked[0]], inked[-1] + line[inked[-1]]


def test_a_page_is_printed_at_its_true_size_within_a_tenth_of_a_millimetre(qapp, pdf, tmp_path):
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    assert print_pdf(pdf, printer) == 2
    paper = (tmp_path / "paper.pdf").read_bytes()
    assert page_count(paper) == 2
    for page in range(2):
        picture, extent = page_image(paper, page, _DPI), page_sizes(paper)[page]
        for left, top, size in _MARKS:
            wanted = (left, left + size, top, top + size)
            assert _edges(picture, extent, left, top, size) == pytest.approx(wanted, abs=0.1)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_start_gives_a_sentence(qapp, pdf, tmp_path):
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "paper.pdf"))
    with pytest.raises(EnvironmentProblem, match="打印机"):
        print_pdf(pdf, printer)


@pytest.fixture
def preview(qtbot, context, pdf):
    dialog = PreviewDialog(context, "检查通知书", pdf, "通知书.pdf")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_preview_shows_every_page_and_zooms(preview, qtbot):
    assert preview.form.pages_label.text() == "共 2 页"
    preview.show_at(100)
    narrow = preview._labels[1].pixmap().width()
    preview.form.zoom_in_button.click()
    assert preview.zoom == 125
    assert preview._labels[1].pixmap().width() > narrow
    preview.form.zoom_out_button.click()
    preview.form.zoom_out_button.click()
    assert preview.zoom == 75


def test_a_saved_preview_is_the_same_file_byte_for_byte(preview, recorder, pdf, tmp_path):
    recorder.paths = [tmp_path / "甲.pdf"]
    preview.form.save_button.click()
    assert (tmp_path / "甲.pdf").read_bytes() == pdf


def test_the_job_at_the_printer_and_the_file_of_a_pdf_printer_have_the_name_of_the_paper(
    preview, recorder, tmp_path, monkeypatch
):
    jobs = []

    def choose(printer):
        jobs.append(printer.docName())
        printer.setPageMargins(QMarginsF(20, 20, 20, 20))
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        return True

    monkeypatch.setattr(recorder, "choose_printer", choose)
    preview.file_name = "投诉台账：2026/11.pdf"
    preview.print_out()
    preview.context.tasks.wait()
    assert jobs == ["投诉台账：2026_11.pdf"]
    assert [round(side) for side in page_sizes((tmp_path / "paper.pdf").read_bytes())[0]] == [210, 297]


def test_the_window_stays_free_while_pages_print_and_a_closed_preview_still_counts_them(
    qtbot, context, pdf, recorder, tmp_path, monkeypatch
):
    printing, taken = [], []

    def choose(printer):
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        return True

    def page_of(*about):
        printing.append(current_thread() is main_thread())
        return page_image(*about)

    monkeypatch.setattr(recorder, "choose_printer", choose)
    dialog = PreviewDialog(context, "检查通知书", pdf, "通知书.pdf", taken=lambda: taken.append(1))
    monkeypatch.setattr(printing_module, "page_image", page_of)
    dialog.print_out()
    dialog.deleteLater()
    context.tasks.wait()
    assert printing == [False, False]
    assert taken == [1]
    assert page_count((tmp_path / "paper.pdf").read_bytes()) == 2


def test_printing_that_is_cancelled_ends_before_the_next_page(qapp, pdf, tmp_path):
    printer, told = a4_printer(), []
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))

    def stop(done, total):
        told.append((done, total))
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_pdf(pdf, printer, stop)
    assert told == [(0, 2), (1, 2)]


def test_a_folder_that_cannot_be_written_is_named_and_another_try_offered(preview, recorder, tmp_path):
    recorder.paths = [tmp_path / "没有" / "甲.pdf", tmp_path / "乙.pdf"]
    recorder.retries = [True]
    preview.form.save_button.click()
    assert isinstance(recorder.problems[0], EnvironmentProblem)
    assert (tmp_path / "乙.pdf").exists()


def test_pages_that_lie_across_turn_the_paper_and_fill_the_preview(qapp, qtbot, context, tmp_path):
    target = BytesIO()
    canvas = Canvas(target)
    for size in (A4, A4[::-1], A4):
        canvas.setPageSize(size)
        canvas.rect(size[0] - 20 * mm, 10 * mm, 10 * mm, 10 * mm, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    assert print_pdf(target.getvalue(), printer) == 3
    paper = (tmp_path / "paper.pdf").read_bytes()
    widths = [round(width) for width, _ in page_sizes(paper)]
    assert widths == [210, 297, 210]
    picture, extent = page_image(paper, 1, _DPI), page_sizes(paper)[1]
    assert _edges(picture, extent, 277, 190, 10) == pytest.approx((277, 287, 190, 200), abs=0.15)
    dialog = PreviewDialog(context, "流程图", target.getvalue(), "流程图.pdf")
    qtbot.addWidget(dialog)
    dialog.resize(900, 700)
    dialog.show()
    dialog.fit_width()
    assert dialog._labels[1].pixmap().width() <= dialog.form.pages_area.width()
