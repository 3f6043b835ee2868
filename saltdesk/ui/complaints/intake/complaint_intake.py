"""Files and e-mails of an intake."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from shiboken6 import isValid

from saltdesk.domain.complaints.complaint import Channel
from saltdesk.domain.complaints.files import ComplaintAttachment, MaterialKind
from saltdesk.services.complaints.files import read_file, store_material
from saltdesk.services.complaints.mail import TakenMail, cut_notes, mail_intake, take_mail
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.forms.ui_complaint_page import Ui_ComplaintPage
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.record_page import RecordPage

_MAIL = "电子邮件 (*.eml)"


_ANY = "所有文件 (*)"


_KIND_OF_CHANNEL = {Channel.LETTER: MaterialKind.LETTER, Channel.FAX: MaterialKind.FAX}


class IntakeFiles:
    """Adds files to the intake of ``page``: an e-mail also fills the form, other files become material."""

    def __init__(self, page: RecordPage, form: Ui_ComplaintPage) -> None:
        self._page, self._form, self._context = page, form, page.context
        form.mail_button.clicked.connect(self.choose_mail)
        form.add_files_button.clicked.connect(self.choose_files)

    def take(self, urls: Iterable[QUrl]) -> None:
        """Add the files dropped on the page; an ``.eml`` file is read as an e-mail."""
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        for path in paths:
            if path.suffix.lower() == ".eml":
                self.take_mail(path)
        self.take_files([path for path in paths if path.suffix.lower() != ".eml"])

    def choose_mail(self) -> None:
        """Ask for an e-mail file and read it."""
        commit_input()
        path = self._context.prompts.open_file("选择邮件文件", _MAIL)
        if path:
            self.take_mail(path)

    def choose_files(self) -> None:
        """Ask for a file and add it."""
        commit_input()
        path = self._context.prompts.open_file("选择材料", _ANY)
        if path:
            self.take([QUrl.fromLocalFile(str(path))])

    def take_files(self, paths: list[Path]) -> None:
        """Store files on the worker, then list them on the form."""
        if paths:
            channel = self._page.record().channel
            kind = _KIND_OF_CHANNEL.get(channel, MaterialKind.PROOF)
            work = partial(_stored, self._context.desk, paths, kind)
            self._context.tasks.run("正在存入材料", work, self._add)

    def take_mail(self, path: Path) -> None:
        """Read and store an e-mail on the worker, then fill the empty fields."""
        work = partial(_taken, self._context.desk, path)
        self._context.tasks.run("正在读取邮件", work, self._fill)

    def _add(self, files: list[ComplaintAttachment]) -> None:
        if isValid(self._page):
            self._form.pending_files.add(files)
            self._context.notify(f"已加入材料：{'、'.join(file.name for file in files)}")

    def _fill(self, taken: TakenMail) -> None:
        if not isValid(self._page):
            return
        page, mail, form = self._page, taken.mail, self._form
        names = [file.name for file in taken.files if file.kind is not MaterialKind.MESSAGE]
        found = mail_intake(page.context.desk, mail, names)
        form.email_radio.setChecked(True)
        for edit, text in (
            (form.complainant_name_edit, found.complainant.name),
            (form.email_edit, found.complainant.email),
            (form.matter_edit, found.complaint.matter),
            (form.materials_edit, found.complaint.materials),
        ):
            if not edit.text().strip():
                edit.setText(text)
        if not form.facts_edit.toPlainText().strip():
            form.facts_edit.setPlainText(found.complaint.facts)
        if mail.sent_at and found.complaint.received_at == mail.sent_at:
            form.received_at_edit.set_moment(mail.sent_at)
        form.pending_files.add(taken.files)
        said = (*taken.refused, *cut_notes(mail))
        page.show_message("\n".join(said), "note")


def _stored(
    desk: Desk, paths: list[Path], kind: MaterialKind, progress: Progress
) -> list[ComplaintAttachment]:
    files = []
    for number, path in enumerate(paths):
        progress(number, len(paths))
        files.append(store_material(desk, read_file(path), kind))
    return files


def _taken(desk: Desk, path: Path, _progress: Progress) -> TakenMail:
    return take_mail(desk, path)
