"""材料: the material of a complaint; files are added, shown, and opened as read-only copies."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from shiboken6 import isValid

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.attachments import Attachment, refuse_opening
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment, CopyForm
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.services.access.opened import copy_out
from saltdesk.services.complaints.files import (
    detach_material,
    materials_of,
    read_file,
    read_material,
    store_material,
)
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.offers import offer
from saltdesk.ui.complaints.material.material_dialog import MaterialDialog
from saltdesk.ui.complaints.material.material_viewer import MaterialViewer
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.fields.pending_files import size_text
from saltdesk.ui.forms.ui_complaint_case_page import Ui_ComplaintCasePage
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
from saltdesk.ui.looks.height_fit import fit_height

_HASH_SHOWN = 16


def _size(_desk: Desk, file: ComplaintAttachment) -> str:
    return size_text(file.size) if file.sha256 else "纸质"


def _digest(_desk: Desk, file: ComplaintAttachment) -> str:
    return file.sha256[:_HASH_SHOWN]


def _pages(_desk: Desk, file: ComplaintAttachment) -> str:
    return f"{file.copies}份" + (f"{file.pages}页" if file.pages else "")


MATERIAL_COLUMNS = (
    Column("name", "名称", width=28),
    Column("kind", "种类", Kind.STATE, 10),
    Column("form", "形式", Kind.STATE, 7),
    Column("pages", "份数页数", width=9, value=_pages),
    Column("size", "大小", width=8, value=_size),
    Column("digest", "校验值", width=16, value=_digest),
    Column("added_on", "归入日期", Kind.DATE, 10),
    Column("added_by", "归入人", width=8),
)


class MaterialPart(QObject):
    """The tab of a case page that shows and adds material."""

    def __init__(self, case: CasePage, form: Ui_ComplaintCasePage) -> None:
        super().__init__(case)
        self._case, self.form, self.desk = case, form, case.desk
        self._undescribed: list[ComplaintAttachment] = []
        self.model = RowsModel(case.desk, MATERIAL_COLUMNS, case)
        prepare(self.form.material_table, self.model)
        self.form.attach_files_button.clicked.connect(self.choose_file)
        self.form.attach_paper_button.clicked.connect(self.describe_paper)
        self.form.show_material_button.clicked.connect(self.look)
        self.form.open_material_button.clicked.connect(self.open_copy)
        self.form.detach_button.clicked.connect(self.detach)
        open_rows_with(self.form.material_table, self.look)
        self.form.material_table.selectionModel().currentRowChanged.connect(self._offer_looking)
        self.form.material_tab.setAcceptDrops(True)
        self.form.material_tab.installEventFilter(self)

    def show(self, complaint: Complaint) -> None:
        """Show the material."""
        form, found = self.form, materials_of(self.desk, complaint.id)
        self.model.show_records(found)
        form.material_table.setVisible(bool(found))
        form.no_material_label.setVisible(not found)
        fit_height(form.material_table, most=12)
        form.material_table.selectRow(0)
        allowed = offer(self.desk, ACT_BY_CODE["complaint.attach"], complaint.status)
        for button in (form.attach_files_button, form.attach_paper_button):
            show_offer(button, allowed)
        missing = "" if found else "没有材料。"
        detaching = offer(self.desk, ACT_BY_CODE["complaint.detach"], complaint.status)
        show_offer(form.detach_button, detaching, missing)
        self._offer_looking()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add files that are dropped on the tab."""
        if isinstance(event, QDropEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.Drop:
                self.take(event.mimeData().urls())
            return True
        return super().eventFilter(watched, event)

    # Adding

    def choose_file(self) -> None:
        """Ask for a file and add it."""
        path = self._case.context.prompts.open_file("选择材料", "所有文件 (*)")
        if path:
            self.take([QUrl.fromLocalFile(str(path))])

    def take(self, urls: Iterable[QUrl]) -> None:
        """Store files on the worker, then ask for a description of each."""
        for url in urls:
            if url.isLocalFile():
                work = partial(_stored, self.desk, Path(url.toLocalFile()))
                self._case.context.tasks.run("正在存入材料", work, self._describe)

    def describe_paper(self) -> None:
        """Ask for a description of material that exists only on paper."""
        self._describe(ComplaintAttachment(form=CopyForm.COPY))

    def _describe(self, material: ComplaintAttachment) -> None:
        """Queue material for the description dialog, which opens for one after another."""
        if isValid(self._case):
            self._undescribed.append(material)
            if len(self._undescribed) == 1:
                self._ask_next()

    def _ask_next(self) -> None:
        complaint = self._case.current_record()
        if complaint is None or not self._undescribed:
            return
        dialog = MaterialDialog(self._case.context, complaint, self._case, self._undescribed[0])
        show_dialog(dialog, self._case.refresh, self._described)

    def _described(self) -> None:
        del self._undescribed[0]
        self._ask_next()

    def detach(self) -> None:
        """Ask for a reason and remove the selected material from the complaint."""
        chosen, context = self._chosen(), self._case.context
        if chosen is None:
            return
        sentence = "请写明移出的理由，如“误归他人材料”。移出的文件名和校验值留在痕迹里。"
        reason = context.prompts.ask_text("移出材料", sentence, about=chosen.id)
        if reason is not None and context.attempt(partial(detach_material, self.desk, chosen.id, reason)):
            self._case.refresh()

    # Viewing

    def look(self, *_: object) -> None:
        """Show an image or a PDF in the window; open any other file as a copy."""
        self._read(self._show)

    def open_copy(self) -> None:
        """Open a read-only copy in the default program of the desktop."""
        self._read(self._open)

    def _read(self, then: object) -> None:
        chosen = self._chosen()
        if chosen and callable(then):
            work = partial(_content, self.desk, chosen.id)
            self._case.context.tasks.run("正在读取材料", work, partial(then, chosen))

    def _show(self, material: ComplaintAttachment, content: bytes) -> None:
        if not isValid(self._case):
            return
        if content.startswith(b"%PDF"):
            context = self._case.context
            show_dialog(PreviewDialog(context, material.name, content, material.name, self._case))
            return
        picture = QImage.fromData(content)
        if picture.isNull():
            self._open(material, content)
        else:
            show_dialog(MaterialViewer(material.name, picture, self._case))

    def _open(self, material: ComplaintAttachment, content: bytes) -> None:
        context = self._case.context
        copied = context.attempt(partial(_copy, context.desk, material, content))
        if copied and not context.prompts.open_outside(copied.result):
            context.prompts.inform(f"没有可以打开“{material.name}”的程序。")

    def _offer_looking(self, *_: object) -> None:
        chosen = self._chosen()
        reason = "" if chosen and chosen.sha256 else "没有存入文件。" if chosen else "请先选择材料。"
        for button, hint in (
            (self.form.show_material_button, "图片和PDF在本窗口查看"),
            (self.form.open_material_button, "打开只读副本，原件不变；关闭程序时副本自动删除"),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason or hint)

    def _chosen(self) -> ComplaintAttachment | None:
        row = self.form.material_table.currentIndex().row()
        found: ComplaintAttachment | None = self.model.record(row)
        return found


def _stored(desk: Desk, path: Path, _progress: Progress) -> ComplaintAttachment:
    return store_material(desk, read_file(path))


def _content(desk: Desk, key: int, _progress: Progress) -> bytes:
    return read_material(desk, key)


def _copy(desk: Desk, material: ComplaintAttachment, content: bytes) -> Path:
    """Return a read-only copy for the default program; raise RuleError for what that program would run."""
    refuse_opening(Attachment(material.name, content))
    return copy_out(desk, str(material.id), material.name, content)
