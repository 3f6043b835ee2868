"""登记人员 and 修改: name, office or unit, and phone of a person (F0.5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.people import Staff, Standing
from saltdesk.services.desk import people
from saltdesk.services.people import staff
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_person_dialog import Ui_PersonDialog
from saltdesk.ui.frame.context import TabContext


class PersonDialog(ActDialog):
    """Enrols a person (one without an id) from today on, or changes one."""

    def __init__(self, context: TabContext, parent: QWidget, person: Staff) -> None:
        super().__init__(context, parent)
        self.form = form = Ui_PersonDialog()
        form.setupUi(self)
        self._record = person
        self.setWindowTitle("修改人员" if person.id else "登记人员")
        fill_with_pairs(form.office_combo, ((one.name, one.code) for one in people.offices()), "请选择")
        is_outside = person.standing is Standing.OUTSIDE
        form.office_caption_label.setVisible(not is_outside)
        form.office_combo.setVisible(not is_outside)
        form.unit_caption_label.setVisible(is_outside)
        form.unit_edit.setVisible(is_outside)
        form.hint_label.setText("此前的记录保留原名和原处室。" if person.id else "自今天起任职。")
        self.bind(form, person)
        self.connect_buttons(form.save_button, form.cancel_button, form.problem_label)

    def perform(self) -> object:
        """Enrol the person, or save the changes."""
        person = self.binding.read(self._record)
        if person.id:
            return staff.edit_person(self.desk, person)
        return people.enrol(self.desk, person.name, person.office or "", person.phone.strip())
