"""The page of an inspection: plan, the four elements of the notice with live ticks, and material (R2.3)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections.inspection import Inspection, InspectionKind
from saltdesk.domain.inspections.standard_wording import FOUR_ELEMENTS, STANDARD_WORDING
from saltdesk.domain.inspections.visits import PRESET
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE
from saltdesk.services.desk import people
from saltdesk.services.desk.wording import template
from saltdesk.services.inspections import inspections
from saltdesk.services.inspections.owners import recusal_of, staff_by_office
from saltdesk.services.inspections.papers import notice_values
from saltdesk.services.notices import issuing
from saltdesk.ui.fields.binding import way_of
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.open_choice import offer
from saltdesk.ui.forms.ui_inspection_page import Ui_InspectionPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_page import RecordPage

MATERIALS = tuple(kind.label for kind in PRESET)
"""The five kinds of material consulted in an inspection (R2.3.5)."""


class InspectionPage(RecordPage):
    """Adds an inspection, or edits it until its notice is issued."""

    draft_name: ClassVar[str] = "inspection"

    def __init__(self, context: TabContext, inspection: Inspection, parent: QWidget | None = None) -> None:
        title = f"修改检查　{inspection.number}" if inspection.id else "登记检查方案"
        super().__init__(context, title, parent)
        self.form = Ui_InspectionPage()
        self.form.setupUi(self.page.body)
        fill_with_words(self.form.kind_combo, InspectionKind)
        offer(self.form.office_combo, (office.name for office in people.offices()))
        self._staff = staff_by_office(context.desk)
        self.bind(self.form, inspection if inspection.id else inspections.begun(context.desk, inspection))
        # Each kind has its own number series (A18).
        self.form.kind_combo.setEnabled(not inspection.id)
        self.form.wording_button.clicked.connect(self.fill_elements)
        self.form.preset_button.clicked.connect(self.fill_materials)
        self.setFocusProxy(self.form.kind_combo)
        self.ready()

    def save_record(self) -> Inspection:
        """Add the inspection, or save its change."""
        inspection = self.record()
        save = inspections.edit_inspection if inspection.id else inspections.plan_inspection
        return save(self.context.desk, inspection)

    def after_edit(self) -> None:
        """Tick the elements that the form contains; say who of the team must withdraw (4.7)."""
        inspection = self.record()
        self.form.ticks_label.setText(ticks(self.context, inspection))
        warning = recusal_of(inspection, self._staff)
        if warning:
            self.show_message(warning, "note")

    def fill_elements(self) -> None:
        """Fill the empty elements of the notice with the standard wording of the kind."""
        for name, text in STANDARD_WORDING[self.record().kind].items():
            edit = self.parts[0].binding.widgets[name]
            if not way_of(edit).text(edit).strip():
                way_of(edit).put_text(edit, text)

    def fill_materials(self) -> None:
        """Append the five kinds of material to the typed text."""
        lines = [f"{place}. {text}" for place, text in enumerate(MATERIALS, start=1)]
        typed = self.form.materials_edit.toPlainText().strip()
        self.form.materials_edit.setPlainText("\n".join([typed, *lines] if typed else lines))


def ticks(context: TabContext, inspection: Inspection) -> str:
    """Return the four elements, each with ✓ or ○."""
    found = issuing.missing_fields(context.desk, INSPECTION_NOTICE, notice_values(inspection))
    missing = {element.field for element in found}
    elements = template(INSPECTION_NOTICE.code).elements
    labels = {element.field: element.label for element in elements}
    marks = (f"{'○' if name in missing else '✓'} {labels[name]}" for name in FOUR_ELEMENTS)
    return "　　".join(marks)
