"""Every field has words beside it: its label from the field table, or the form's own."""

import re
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Complaint
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.versions import ListVersion
from saltdesk.domain.registers.discretion import DiscretionStandard
from saltdesk.ui.accountability.accountability_page import AccountabilityPage
from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage
from saltdesk.ui.complaints.complainant.complainant_dialog import ComplainantDialog
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.fields.binding import Bound, FormBinding, fields_by_name, show_captions
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.inspections.visits.inspection_page import InspectionPage
from saltdesk.ui.lists.power_item_page import PowerItemPage
from saltdesk.ui.lists.version_page import VersionPage
from saltdesk.ui.registers.standard_page import StandardPage
from tests.ui.every_dialog import dialog_classes, name_of

DIALOGS = [kind for kind in dialog_classes() if issubclass(kind, ActDialog)]
PAGES = (
    (AccountabilityPage, AccountabilityCase()),
    (AdjustmentPage, Adjustment()),
    (ComplaintPage, None),
    (InspectionPage, Inspection()),
    (PowerItemPage, PowerItem()),
    (StandardPage, DiscretionStandard()),
    (VersionPage, ListVersion()),
)


def without_words(widget: QWidget) -> list[str]:
    """The labels of fields that show nothing, or nothing but a key."""
    found = (label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
    labels = (label for label in found if label.buddy() and not isinstance(label.buddy(), QCheckBox))
    return [label.objectName() for label in labels if not re.sub(r"[(]&.[)]|[ *]", "", label.text())]


@pytest.mark.parametrize("kind", DIALOGS, ids=name_of)
def test_no_field_of_a_dialog_lacks_its_words(kind, built):
    dialog = built.build(kind)
    assert without_words(dialog) == []
    dialog.deleteLater()


@pytest.mark.parametrize(("page", "record"), PAGES, ids=[page.__name__ for page, _ in PAGES])
def test_no_field_of_a_page_lacks_its_words(page, record, built):
    shown = page(built.context, record, built.parent)
    assert without_words(shown) == []
    shown.deleteLater()


class Form:
    """A form with a label that has only its key, one with words of its own, and a box of the same name."""

    def __init__(self, parent: QWidget) -> None:
        for name, text in (("matter", "(&M)"), ("request", "要求什么(&Q)"), ("facts", "")):
            label, edit = QLabel(text, parent), QLineEdit(parent)
            label.setBuddy(edit)
            setattr(self, f"{name}_label", label)
            setattr(self, f"{name}_edit", edit)
        self.kind_group = QWidget(parent)


def test_a_label_takes_the_words_of_the_table_unless_it_has_its_own(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    form = Form(parent)
    fields = fields_by_name(form, Complaint)
    assert set(fields) == {Bound(f"{name}_edit", name) for name in ("matter", "request", "facts")}
    FormBinding(form, parent, fields).fill(Complaint())
    assert form.matter_label.text() == f"{COMPLAINT_FIELDS.label('matter')}(&M)"
    assert form.request_label.text() == "要求什么(&Q)"
    assert form.facts_label.text() == COMPLAINT_FIELDS.label("facts")


def test_what_a_form_only_shows_has_the_captions_of_the_table(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    form = SimpleNamespace(matter_caption=QLabel(parent), read_back_caption=QLabel(parent))
    show_captions(form, Complaint)
    assert form.matter_caption.text() == COMPLAINT_FIELDS.label("matter")
    assert form.read_back_caption.text() == COMPLAINT_FIELDS.label("is_read_back")


def test_the_complainant_is_shown_under_the_captions_of_the_table(built):
    person = Complainant(name="李某", email="li@example.com", is_confidential=True)
    dialog = ComplainantDialog(Complaint(number="2026-0001"), person, built.parent)
    texts = {label.objectName(): label.text() for label in dialog.findChildren(QLabel)}
    assert (texts["email_caption"], texts["email_value"]) == ("发件邮箱", "li@example.com")
    assert (texts["confidential_caption"], texts["confidential_value"]) == ("要求保密", "是")
    dialog.accept()
    assert dialog.form.name_value.text() == ""
