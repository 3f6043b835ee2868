"""责任事项: adds or edits a duty of a power item (R2.2.2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists.items import DutyItem, DutyStage, ItemStatus, regulated_fields
from saltdesk.domain.lists.versions import ListKind
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import lists, proposals
from saltdesk.ui.fields.choices import fill_with_pairs, fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_duty_dialog import Ui_DutyDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.lists.proposing import NOTE, Proposing


class DutyDialog(ActDialog):
    """Adds or edits ``duty``; regulated changes of a public duty go to an adjustment case.

    ``open_page`` shows the page of a new adjustment case.
    """

    def __init__(
        self, context: TabContext, parent: QWidget, duty: DutyItem, open_page: Callable[[QWidget], None]
    ) -> None:
        super().__init__(context, parent)
        self.form = Ui_DutyDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改责任事项" if duty.id else "登记责任事项")
        powers = [item for item in lists.present_powers().values() if _is_offered(item.id, item.status, duty)]
        pairs = sorted((f"{item.code}　{item.name}", item.id) for item in powers)
        fill_with_pairs(self.form.power_item_combo, pairs, "（请选择）" if not duty.power_item else None)
        fill_with_words(self.form.stage_combo, DutyStage)
        self._record = duty
        self.form.note_label.setText(NOTE)
        self.form.note_label.setVisible(duty.status is ItemStatus.PUBLISHED)
        self.bind(self.form, duty)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)
        self._proposing = Proposing(context, parent, open_page, self._propose)
        self._proposing.done.connect(self.accept)
        self._proposing.leaving.connect(self.accept)
        self._proposed = duty

    def draft_subject(self) -> tuple[object, ...]:
        """Return the duty, or the power item a new duty belongs to."""
        return self._record.id, self._record.power_item

    def confirm(self) -> None:
        """Save; register regulated changes of a public duty in an adjustment case instead."""
        commit_input()
        duty = self._duty()
        if duty.status is ItemStatus.PUBLISHED and regulated_fields(self._record, duty):
            self._proposed = duty
            labels = "、".join(rule.label for rule in regulated_fields(self._record, duty))
            self._proposing.ask(f"责任事项“{duty.content[:20]}”：{labels}", (duty.power_item,))
            return
        super().confirm()

    def perform(self) -> object:
        """Add the duty, or save its changes."""
        duty = self._duty()
        save = lists.edit_duty if duty.id else lists.add_duty
        return save(self.desk, duty)

    def _duty(self) -> DutyItem:
        duty = self.binding.read(self._record)
        # The first choice means none.
        return replace(duty, power_item=duty.power_item or 0)

    def _propose(self, desk: Desk, case: int) -> object:
        return proposals.propose(desk, case, ListKind.DUTIES, self._proposed)


def _is_offered(key: int, status: ItemStatus, duty: DutyItem) -> bool:
    return status is not ItemStatus.CANCELLED or key == duty.power_item
