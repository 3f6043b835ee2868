"""The page that adds an accountability case and completes its facts and evidence (A6.2c)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.accountability import AccountabilityCase, CaseSource, Situation
from saltdesk.domain.base.query import Query
from saltdesk.services.access import lookup
from saltdesk.services.accountability import accountability
from saltdesk.services.desk import people
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.open_choice import offer
from saltdesk.ui.forms.ui_accountability_page import Ui_AccountabilityPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_page import RecordPage


class AccountabilityPage(RecordPage):
    """Adds a case, or edits one until it is decided; a source record is found by its number."""

    draft_name: ClassVar[str] = "accountability"

    def __init__(self, context: TabContext, case: AccountabilityCase, parent: QWidget | None = None) -> None:
        title = f"补充责任追究　{case.number}" if case.id else "登记责任追究"
        super().__init__(context, title, parent)
        self.form = Ui_AccountabilityPage()
        self.form.setupUi(self.page.body)
        form = self.form
        fill_with_words(form.source_combo, CaseSource)
        fill_with_words(form.situation_combo, Situation)
        offer(form.office_combo, (office.name for office in people.offices()))
        form.files_edit.declare(context, case.files)
        self.bind(form, case)
        for widget in (form.source_combo, form.source_text_edit, form.opened_on_edit):
            widget.setEnabled(not case.id)
        form.take_button.setVisible(not case.id)
        form.take_button.clicked.connect(self.take_source)
        self.setFocusProxy(form.source_combo)
        self.ready()

    def save_record(self) -> AccountabilityCase:
        """Add the case, or save its change."""
        case = replace(self.record(), files=self.form.files_edit.taken())
        save = accountability.edit_case if case.id else accountability.open_case
        return save(self.context.desk, case)

    def after_edit(self) -> None:
        """Enable the number field only when the source is a record."""
        self.form.take_button.setEnabled(self.form.source_combo.currentData() in accountability.SOURCES)

    def take_source(self) -> None:
        """Fill in the page from the source record with the number entered."""
        entered: AccountabilityCase = self.record()
        source = accountability.SOURCES.get(entered.source)
        if source is None:
            return
        keys = lookup.find(self.context.desk, source.area, Query(text=entered.source_text))
        found = lookup.load(source.area, keys, self.context.desk) if entered.source_text else []
        record = next((one for one in found if one.number == entered.source_text.strip()), None)
        if record is None:
            self.context.prompts.inform(f"没有找到编号为“{entered.source_text}”的记录。")
            return
        begun = self.context.attempt(partial(source.begin, self.context.desk, record.id))
        if begun:
            part = self.parts[0]
            part.record = replace(begun.result, opened_on=entered.opened_on)
            part.binding.fill(part.record)
            self.form.files_edit.declare(self.context, begun.result.files)
            self.after_edit()
