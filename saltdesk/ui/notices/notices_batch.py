"""Saves or prints several papers on the worker, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError, SaltdeskError
from saltdesk.domain.base.file_names import file_name
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.base.surroundings import using, write_file
from saltdesk.services.desk.desk import Desk
from saltdesk.services.notices import issued
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.printing import chosen_printer, print_pdf
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.notices.issued_papers import paper_name

Put = Callable[[IssuedNotice, bytes], object]

_WORD = "Word 文档 (*.docx)"


@dataclass(frozen=True)
class Batch:
    """The result of a batch: how many papers were written, and a sentence for each skipped one."""

    done: int = 0
    left_out: tuple[str, ...] = ()


def save_papers(context: TabContext, chosen: Sequence[IssuedNotice]) -> None:
    """Write the papers to a folder of the user's choice, each named by its number."""
    folder = context.prompts.open_folder("保存文书到文件夹")
    if folder:
        work = partial(_take_out, context.desk, tuple(chosen), partial(_save, folder))
        told = partial(_tell, context, f"份文书存到“{folder.name}”")
        context.tasks.run("保存文书", work, told)


_PAPERS = "文书.pdf"
"""Name of several papers that are printed together."""


def archive_papers(context: TabContext, chosen: Sequence[IssuedNotice]) -> None:
    """Write the papers to a folder, each prepared for the archive format (documents 4.1)."""
    folder = context.prompts.open_folder("保存归档用 PDF 到文件夹")
    if folder:
        work = partial(_take_out, context.desk, tuple(chosen), partial(_archive, folder))
        told = partial(_tell, context, f"份文书按归档格式存到“{folder.name}”")
        context.tasks.run("保存归档用 PDF", work, told)


def print_papers(context: TabContext, chosen: Sequence[IssuedNotice]) -> None:
    """Print the papers one after another at true size."""
    printer = chosen_printer(context.prompts, f"{paper_name(chosen[0])}.pdf" if len(chosen) == 1 else _PAPERS)
    if printer:
        print_on(context, chosen, printer)


def print_on(context: TabContext, chosen: Sequence[IssuedNotice], printer: QPrinter) -> None:
    """Print the papers on a configured printer."""
    work = partial(_take_out, context.desk, tuple(chosen), partial(_print, printer))
    context.tasks.run("打印文书", work, partial(_tell, context, "份文书送到打印机"))


def save_word(context: TabContext, notice: IssuedNotice) -> None:
    """Save a notice's text as a Word document of the user's choice."""
    path = context.prompts.save_file("另存 Word", f"{paper_name(notice)}.docx", _WORD)
    if path:
        work = partial(_save_word, context.desk, notice.number, path)
        context.tasks.run("另存 Word", work, partial(_tell, context, f"份文书存为“{path.name}”"))


def _save_word(desk: Desk, number: str, path: Path, _progress: Progress) -> Batch:
    from saltdesk.documents.word.notice import render_word

    content = issued.content_again(desk, number)
    with using(path):
        path.write_bytes(render_word(content))
    return Batch(1)


def _take_out(desk: Desk, chosen: Sequence[IssuedNotice], put: Put, progress: Progress) -> Batch:
    """Read each paper from the register and pass it to ``put``.

    A refused paper is skipped; a cancel or an environment error ends the batch and keeps the papers
    already written.
    """
    batch = Batch()
    for place, notice in enumerate(chosen):
        try:
            progress(place, len(chosen))
            put(notice, issued.reprint(desk, notice.number))
            batch = replace(batch, done=batch.done + 1)
        except RuleError as error:
            batch = replace(batch, left_out=(*batch.left_out, f"{notice.number}：{error.sentence}"))
        except SaltdeskError as error:
            rest = f"{notice.number}等{len(chosen) - place}份：{error.sentence}"
            return replace(batch, left_out=(*batch.left_out, rest))
    return batch


def _save(folder: Path, notice: IssuedNotice, pdf: bytes) -> None:
    path = folder / file_name(f"{paper_name(notice)}.pdf")
    write_file(path, pdf)


def _archive(folder: Path, notice: IssuedNotice, pdf: bytes) -> None:
    from saltdesk.documents.archive import prepared_for_archive

    _save(folder, notice, prepared_for_archive(pdf))


def _print(printer: QPrinter, _notice: IssuedNotice, pdf: bytes) -> None:
    print_pdf(pdf, printer)


def _tell(context: TabContext, what: str, batch: Batch) -> None:
    context.notify(f"已将 {batch.done} {what}")
    if batch.left_out:
        context.prompts.inform("没有输出的文书：\n" + "\n".join(batch.left_out))
