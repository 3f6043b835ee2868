# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'complaint_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QButtonGroup, QCheckBox, QComboBox, QGridLayout, QGroupBox, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from saltdesk.ui.complaints.base.mentions_part import MentionsPart
from saltdesk.ui.complaints.intake.side_panel import SidePanel
from saltdesk.ui.fields.date_edit import (DateEdit, MomentEdit)
from saltdesk.ui.fields.digit_combo import DigitCombo
from saltdesk.ui.fields.items_field import ItemsField
from saltdesk.ui.fields.note_edit import NoteEdit
from saltdesk.ui.fields.parts_edit import PartsEdit
from saltdesk.ui.fields.pending_files import PendingFiles
from saltdesk.ui.fields.people_edit import PeopleEdit
from saltdesk.ui.fields.word_checks import WordChecks
from saltdesk.ui.frame.flow_row import FlowRow

class Ui_ComplaintPage(object):
    def setupUi(self, complaint_page) -> None:
        if not complaint_page.objectName():
            complaint_page.setObjectName(u"complaint_page")
        complaint_page.resize(1200, 560)
        self.columns_layout = FlowRow(complaint_page)
        self.columns_layout.setSpacing(12)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.intake_layout = QVBoxLayout()
        self.intake_layout.setSpacing(8)
        self.intake_layout.setObjectName(u"intake_layout")
        self.channel_layout = FlowRow()
        self.channel_layout.setSpacing(12)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_label = QLabel(complaint_page)
        self.channel_label.setObjectName(u"channel_label")

        self.channel_layout.addWidget(self.channel_label)

        self.phone_radio = QRadioButton(complaint_page)
        self.channel_group = QButtonGroup(complaint_page)
        self.channel_group.setObjectName(u"channel_group")
        self.channel_group.addButton(self.phone_radio)
        self.phone_radio.setObjectName(u"phone_radio")

        self.channel_layout.addWidget(self.phone_radio)

        self.letter_radio = QRadioButton(complaint_page)
        self.channel_group.addButton(self.letter_radio)
        self.letter_radio.setObjectName(u"letter_radio")

        self.channel_layout.addWidget(self.letter_radio)

        self.fax_radio = QRadioButton(complaint_page)
        self.channel_group.addButton(self.fax_radio)
        self.fax_radio.setObjectName(u"fax_radio")

        self.channel_layout.addWidget(self.fax_radio)

        self.email_radio = QRadioButton(complaint_page)
        self.channel_group.addButton(self.email_radio)
        self.email_radio.setObjectName(u"email_radio")

        self.channel_layout.addWidget(self.email_radio)

        self.visit_radio = QRadioButton(complaint_page)
        self.channel_group.addButton(self.visit_radio)
        self.visit_radio.setObjectName(u"visit_radio")

        self.channel_layout.addWidget(self.visit_radio)

        self.channel_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.channel_layout.addItem(self.channel_spacer)

        self.received_at_label = QLabel(complaint_page)
        self.received_at_label.setObjectName(u"received_at_label")

        self.channel_layout.addWidget(self.received_at_label)

        self.received_at_edit = MomentEdit(complaint_page)
        self.received_at_edit.setObjectName(u"received_at_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.received_at_edit.sizePolicy().hasHeightForWidth())
        self.received_at_edit.setSizePolicy(sizePolicy)

        self.channel_layout.addWidget(self.received_at_edit)

        self.received_by_label = QLabel(complaint_page)
        self.received_by_label.setObjectName(u"received_by_label")

        self.channel_layout.addWidget(self.received_by_label)


        self.intake_layout.addLayout(self.channel_layout)

        self.complainant_group = QGroupBox(complaint_page)
        self.complainant_group.setObjectName(u"complainant_group")
        self.complainant_layout = QGridLayout(self.complainant_group)
        self.complainant_layout.setObjectName(u"complainant_layout")
        self.complainant_layout.setHorizontalSpacing(12)
        self.complainant_layout.setVerticalSpacing(8)
        self.channel_fields = QWidget(self.complainant_group)
        self.channel_fields.setObjectName(u"channel_fields")
        self.channel_fields_layout = FlowRow(self.channel_fields)
        self.channel_fields_layout.setSpacing(12)
        self.channel_fields_layout.setObjectName(u"channel_fields_layout")
        self.channel_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.caller_number_label = QLabel(self.channel_fields)
        self.caller_number_label.setObjectName(u"caller_number_label")
        self.caller_number_label.setMinimumSize(QSize(96, 0))

        self.channel_fields_layout.addWidget(self.caller_number_label)

        self.caller_number_edit = QLineEdit(self.channel_fields)
        self.caller_number_edit.setObjectName(u"caller_number_edit")

        self.channel_fields_layout.addWidget(self.caller_number_edit)

        self.postmarked_on_label = QLabel(self.channel_fields)
        self.postmarked_on_label.setObjectName(u"postmarked_on_label")
        self.postmarked_on_label.setMinimumSize(QSize(96, 0))

        self.channel_fields_layout.addWidget(self.postmarked_on_label)

        self.postmarked_on_edit = DateEdit(self.channel_fields)
        self.postmarked_on_edit.setObjectName(u"postmarked_on_edit")

        self.channel_fields_layout.addWidget(self.postmarked_on_edit)

        self.pages_label = QLabel(self.channel_fields)
        self.pages_label.setObjectName(u"pages_label")

        self.channel_fields_layout.addWidget(self.pages_label)

        self.pages_spin = QSpinBox(self.channel_fields)
        self.pages_spin.setObjectName(u"pages_spin")
        self.pages_spin.setMaximum(9999)

        self.channel_fields_layout.addWidget(self.pages_spin)

        self.email_label = QLabel(self.channel_fields)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setMinimumSize(QSize(96, 0))

        self.channel_fields_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(self.channel_fields)
        self.email_edit.setObjectName(u"email_edit")

        self.channel_fields_layout.addWidget(self.email_edit)

        self.mail_button = QPushButton(self.channel_fields)
        self.mail_button.setObjectName(u"mail_button")

        self.channel_fields_layout.addWidget(self.mail_button)

        self.head_count_label = QLabel(self.channel_fields)
        self.head_count_label.setObjectName(u"head_count_label")

        self.channel_fields_layout.addWidget(self.head_count_label)

        self.head_count_spin = QSpinBox(self.channel_fields)
        self.head_count_spin.setObjectName(u"head_count_spin")
        self.head_count_spin.setMaximum(9999)

        self.channel_fields_layout.addWidget(self.head_count_spin)

        self.id_shown_check = QCheckBox(self.channel_fields)
        self.id_shown_check.setObjectName(u"id_shown_check")

        self.channel_fields_layout.addWidget(self.id_shown_check)

        self.no_document_label = QLabel(self.channel_fields)
        self.no_document_label.setObjectName(u"no_document_label")

        self.channel_fields_layout.addWidget(self.no_document_label)

        self.no_document_edit = QLineEdit(self.channel_fields)
        self.no_document_edit.setObjectName(u"no_document_edit")

        self.channel_fields_layout.addWidget(self.no_document_edit)

        self.visit_place_label = QLabel(self.channel_fields)
        self.visit_place_label.setObjectName(u"visit_place_label")

        self.channel_fields_layout.addWidget(self.visit_place_label)

        self.visit_place_edit = QLineEdit(self.channel_fields)
        self.visit_place_edit.setObjectName(u"visit_place_edit")

        self.channel_fields_layout.addWidget(self.visit_place_edit)

        self.channel_fields_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.channel_fields_layout.addItem(self.channel_fields_spacer)


        self.complainant_layout.addWidget(self.channel_fields, 0, 0, 1, 4)

        self.complainant_name_label = QLabel(self.complainant_group)
        self.complainant_name_label.setObjectName(u"complainant_name_label")

        self.complainant_layout.addWidget(self.complainant_name_label, 1, 0, 1, 1)

        self.complainant_name_edit = QLineEdit(self.complainant_group)
        self.complainant_name_edit.setObjectName(u"complainant_name_edit")

        self.complainant_layout.addWidget(self.complainant_name_edit, 1, 1, 1, 1)

        self.contact_label = QLabel(self.complainant_group)
        self.contact_label.setObjectName(u"contact_label")

        self.complainant_layout.addWidget(self.contact_label, 1, 2, 1, 1)

        self.contact_edit = QLineEdit(self.complainant_group)
        self.contact_edit.setObjectName(u"contact_edit")

        self.complainant_layout.addWidget(self.contact_edit, 1, 3, 1, 1)

        self.disclosure_label = QLabel(self.complainant_group)
        self.disclosure_label.setObjectName(u"disclosure_label")

        self.complainant_layout.addWidget(self.disclosure_label, 2, 0, 1, 1)

        self.disclosure_layout = FlowRow()
        self.disclosure_layout.setSpacing(12)
        self.disclosure_layout.setObjectName(u"disclosure_layout")
        self.real_name_radio = QRadioButton(self.complainant_group)
        self.disclosure_group = QButtonGroup(complaint_page)
        self.disclosure_group.setObjectName(u"disclosure_group")
        self.disclosure_group.addButton(self.real_name_radio)
        self.real_name_radio.setObjectName(u"real_name_radio")

        self.disclosure_layout.addWidget(self.real_name_radio)

        self.anonymous_radio = QRadioButton(self.complainant_group)
        self.disclosure_group.addButton(self.anonymous_radio)
        self.anonymous_radio.setObjectName(u"anonymous_radio")

        self.disclosure_layout.addWidget(self.anonymous_radio)

        self.confidential_check = QCheckBox(self.complainant_group)
        self.confidential_check.setObjectName(u"confidential_check")

        self.disclosure_layout.addWidget(self.confidential_check)

        self.disclosure_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.disclosure_layout.addItem(self.disclosure_spacer)


        self.complainant_layout.addLayout(self.disclosure_layout, 2, 1, 1, 1)

        self.complainant_type_label = QLabel(self.complainant_group)
        self.complainant_type_label.setObjectName(u"complainant_type_label")

        self.complainant_layout.addWidget(self.complainant_type_label, 2, 2, 1, 1)

        self.complainant_type_combo = QComboBox(self.complainant_group)
        self.complainant_type_combo.setObjectName(u"complainant_type_combo")

        self.complainant_layout.addWidget(self.complainant_type_combo, 2, 3, 1, 1)

        self.representatives_label = QLabel(self.complainant_group)
        self.representatives_label.setObjectName(u"representatives_label")

        self.complainant_layout.addWidget(self.representatives_label, 3, 0, 1, 1)

        self.representatives_edit = PartsEdit(self.complainant_group)
        self.representatives_edit.setObjectName(u"representatives_edit")

        self.complainant_layout.addWidget(self.representatives_edit, 3, 1, 1, 3)

        self.complainant_layout.setColumnStretch(1, 1)
        self.complainant_layout.setColumnStretch(3, 1)
        self.complainant_layout.setColumnMinimumWidth(0, 96)

        self.intake_layout.addWidget(self.complainant_group)

        self.matter_group = QGroupBox(complaint_page)
        self.matter_group.setObjectName(u"matter_group")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.matter_group.sizePolicy().hasHeightForWidth())
        self.matter_group.setSizePolicy(sizePolicy1)
        self.matter_layout = QGridLayout(self.matter_group)
        self.matter_layout.setObjectName(u"matter_layout")
        self.matter_layout.setHorizontalSpacing(12)
        self.matter_layout.setVerticalSpacing(8)
        self.object_kind_label = QLabel(self.matter_group)
        self.object_kind_label.setObjectName(u"object_kind_label")

        self.matter_layout.addWidget(self.object_kind_label, 1, 0, 1, 1)

        self.object_kind_combo = QComboBox(self.matter_group)
        self.object_kind_combo.setObjectName(u"object_kind_combo")

        self.matter_layout.addWidget(self.object_kind_combo, 1, 1, 1, 1)

        self.object_words_label = QLabel(self.matter_group)
        self.object_words_label.setObjectName(u"object_words_label")

        self.matter_layout.addWidget(self.object_words_label, 1, 2, 1, 1)

        self.object_words_edit = QLineEdit(self.matter_group)
        self.object_words_edit.setObjectName(u"object_words_edit")

        self.matter_layout.addWidget(self.object_words_edit, 1, 3, 1, 1)

        self.object_office_label = QLabel(self.matter_group)
        self.object_office_label.setObjectName(u"object_office_label")

        self.matter_layout.addWidget(self.object_office_label, 0, 0, 1, 1)

        self.object_office_combo = QComboBox(self.matter_group)
        self.object_office_combo.setObjectName(u"object_office_combo")
        self.object_office_combo.setEditable(True)

        self.matter_layout.addWidget(self.object_office_combo, 0, 1, 1, 1)

        self.object_person_label = QLabel(self.matter_group)
        self.object_person_label.setObjectName(u"object_person_label")

        self.matter_layout.addWidget(self.object_person_label, 0, 2, 1, 1)

        self.object_person_edit = PeopleEdit(self.matter_group)
        self.object_person_edit.setObjectName(u"object_person_edit")

        self.matter_layout.addWidget(self.object_person_edit, 0, 3, 1, 1)

        self.matter_label = QLabel(self.matter_group)
        self.matter_label.setObjectName(u"matter_label")

        self.matter_layout.addWidget(self.matter_label, 2, 0, 1, 1)

        self.matter_edit = QLineEdit(self.matter_group)
        self.matter_edit.setObjectName(u"matter_edit")

        self.matter_layout.addWidget(self.matter_edit, 2, 1, 1, 1)

        self.occurred_on_label = QLabel(self.matter_group)
        self.occurred_on_label.setObjectName(u"occurred_on_label")

        self.matter_layout.addWidget(self.occurred_on_label, 2, 2, 1, 1)

        self.occurred_on_edit = DateEdit(self.matter_group)
        self.occurred_on_edit.setObjectName(u"occurred_on_edit")

        self.matter_layout.addWidget(self.occurred_on_edit, 2, 3, 1, 1)

        self.kind_label = QLabel(self.matter_group)
        self.kind_label.setObjectName(u"kind_label")

        self.matter_layout.addWidget(self.kind_label, 3, 0, 1, 1)

        self.kind_combo = DigitCombo(self.matter_group)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setMinimumContentsLength(18)
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.matter_layout.addWidget(self.kind_combo, 3, 1, 1, 1)

        self.occurred_at_label = QLabel(self.matter_group)
        self.occurred_at_label.setObjectName(u"occurred_at_label")

        self.matter_layout.addWidget(self.occurred_at_label, 3, 2, 1, 1)

        self.occurred_at_edit = QLineEdit(self.matter_group)
        self.occurred_at_edit.setObjectName(u"occurred_at_edit")

        self.matter_layout.addWidget(self.occurred_at_edit, 3, 3, 1, 1)

        self.flags_label = QLabel(self.matter_group)
        self.flags_label.setObjectName(u"flags_label")

        self.matter_layout.addWidget(self.flags_label, 4, 0, 1, 1)

        self.flags_edit = WordChecks(self.matter_group)
        self.flags_edit.setObjectName(u"flags_edit")

        self.matter_layout.addWidget(self.flags_edit, 4, 1, 1, 3)

        self.facts_label = QLabel(self.matter_group)
        self.facts_label.setObjectName(u"facts_label")

        self.matter_layout.addWidget(self.facts_label, 5, 0, 1, 1)

        self.facts_edit = NoteEdit(self.matter_group)
        self.facts_edit.setObjectName(u"facts_edit")

        self.matter_layout.addWidget(self.facts_edit, 5, 1, 1, 3)

        self.request_label = QLabel(self.matter_group)
        self.request_label.setObjectName(u"request_label")

        self.matter_layout.addWidget(self.request_label, 6, 0, 1, 1)

        self.request_edit = NoteEdit(self.matter_group)
        self.request_edit.setObjectName(u"request_edit")

        self.matter_layout.addWidget(self.request_edit, 6, 1, 1, 3)

        self.materials_label = QLabel(self.matter_group)
        self.materials_label.setObjectName(u"materials_label")

        self.matter_layout.addWidget(self.materials_label, 7, 0, 1, 1)

        self.materials_layout = FlowRow()
        self.materials_layout.setSpacing(8)
        self.materials_layout.setObjectName(u"materials_layout")
        self.materials_edit = QLineEdit(self.matter_group)
        self.materials_edit.setObjectName(u"materials_edit")

        self.materials_layout.addWidget(self.materials_edit)

        self.add_files_button = QPushButton(self.matter_group)
        self.add_files_button.setObjectName(u"add_files_button")

        self.materials_layout.addWidget(self.add_files_button)


        self.matter_layout.addLayout(self.materials_layout, 7, 1, 1, 3)

        self.pending_files = PendingFiles(self.matter_group)
        self.pending_files.setObjectName(u"pending_files")

        self.matter_layout.addWidget(self.pending_files, 8, 1, 1, 3)

        self.items_label = QLabel(self.matter_group)
        self.items_label.setObjectName(u"items_label")

        self.matter_layout.addWidget(self.items_label, 9, 0, 1, 1)

        self.items_edit = ItemsField(self.matter_group)
        self.items_edit.setObjectName(u"items_edit")

        self.matter_layout.addWidget(self.items_edit, 9, 1, 1, 3)

        self.kinds_label = QLabel(self.matter_group)
        self.kinds_label.setObjectName(u"kinds_label")

        self.matter_layout.addWidget(self.kinds_label, 10, 0, 1, 1)

        self.kinds_edit = WordChecks(self.matter_group)
        self.kinds_edit.setObjectName(u"kinds_edit")

        self.matter_layout.addWidget(self.kinds_edit, 10, 1, 1, 3)

        self.read_back_check = QCheckBox(self.matter_group)
        self.read_back_check.setObjectName(u"read_back_check")

        self.matter_layout.addWidget(self.read_back_check, 11, 1, 1, 3)

        self.matter_layout.setColumnStretch(1, 3)
        self.matter_layout.setColumnStretch(3, 2)
        self.matter_layout.setColumnMinimumWidth(0, 96)

        self.intake_layout.addWidget(self.matter_group)

        self.identity_group = QGroupBox(complaint_page)
        self.identity_group.setObjectName(u"identity_group")
        self.identity_layout = QGridLayout(self.identity_group)
        self.identity_layout.setObjectName(u"identity_layout")
        self.identity_layout.setHorizontalSpacing(12)
        self.identity_layout.setVerticalSpacing(8)
        self.id_kind_label = QLabel(self.identity_group)
        self.id_kind_label.setObjectName(u"id_kind_label")

        self.identity_layout.addWidget(self.id_kind_label, 0, 0, 1, 1)

        self.id_kind_combo = QComboBox(self.identity_group)
        self.id_kind_combo.setObjectName(u"id_kind_combo")

        self.identity_layout.addWidget(self.id_kind_combo, 0, 1, 1, 1)

        self.id_number_label = QLabel(self.identity_group)
        self.id_number_label.setObjectName(u"id_number_label")

        self.identity_layout.addWidget(self.id_number_label, 0, 2, 1, 1)

        self.id_number_edit = QLineEdit(self.identity_group)
        self.id_number_edit.setObjectName(u"id_number_edit")

        self.identity_layout.addWidget(self.id_number_edit, 0, 3, 1, 1)

        self.address_label = QLabel(self.identity_group)
        self.address_label.setObjectName(u"address_label")

        self.identity_layout.addWidget(self.address_label, 1, 0, 1, 1)

        self.address_edit = QLineEdit(self.identity_group)
        self.address_edit.setObjectName(u"address_edit")

        self.identity_layout.addWidget(self.address_edit, 1, 1, 1, 1)

        self.post_code_label = QLabel(self.identity_group)
        self.post_code_label.setObjectName(u"post_code_label")

        self.identity_layout.addWidget(self.post_code_label, 1, 2, 1, 1)

        self.post_code_edit = QLineEdit(self.identity_group)
        self.post_code_edit.setObjectName(u"post_code_edit")

        self.identity_layout.addWidget(self.post_code_edit, 1, 3, 1, 1)

        self.credit_code_label = QLabel(self.identity_group)
        self.credit_code_label.setObjectName(u"credit_code_label")

        self.identity_layout.addWidget(self.credit_code_label, 2, 0, 1, 1)

        self.credit_code_edit = QLineEdit(self.identity_group)
        self.credit_code_edit.setObjectName(u"credit_code_edit")

        self.identity_layout.addWidget(self.credit_code_edit, 2, 1, 1, 3)

        self.agent_label = QLabel(self.identity_group)
        self.agent_label.setObjectName(u"agent_label")

        self.identity_layout.addWidget(self.agent_label, 3, 0, 1, 1)

        self.agent_edit = QLineEdit(self.identity_group)
        self.agent_edit.setObjectName(u"agent_edit")

        self.identity_layout.addWidget(self.agent_edit, 3, 1, 1, 1)

        self.authority_label = QLabel(self.identity_group)
        self.authority_label.setObjectName(u"authority_label")

        self.identity_layout.addWidget(self.authority_label, 3, 2, 1, 1)

        self.authority_edit = QLineEdit(self.identity_group)
        self.authority_edit.setObjectName(u"authority_edit")

        self.identity_layout.addWidget(self.authority_edit, 3, 3, 1, 1)

        self.identity_layout.setColumnStretch(1, 1)
        self.identity_layout.setColumnStretch(3, 1)
        self.identity_layout.setColumnMinimumWidth(0, 96)

        self.intake_layout.addWidget(self.identity_group)


        self.columns_layout.addLayout(self.intake_layout)

        self.side_panel = SidePanel(complaint_page)
        self.side_panel.setObjectName(u"side_panel")
        self.side_layout = QVBoxLayout(self.side_panel)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.elements_group = QGroupBox(self.side_panel)
        self.elements_group.setObjectName(u"elements_group")
        self.elements_layout = QVBoxLayout(self.elements_group)
        self.elements_layout.setSpacing(2)
        self.elements_layout.setObjectName(u"elements_layout")

        self.side_layout.addWidget(self.elements_group)

        self.due_group = QGroupBox(self.side_panel)
        self.due_group.setObjectName(u"due_group")
        self.due_layout = QVBoxLayout(self.due_group)
        self.due_layout.setSpacing(4)
        self.due_layout.setObjectName(u"due_layout")
        self.due_label = QLabel(self.due_group)
        self.due_label.setObjectName(u"due_label")

        self.due_layout.addWidget(self.due_label)


        self.side_layout.addWidget(self.due_group)

        self.mentions_part = MentionsPart(self.side_panel)
        self.mentions_part.setObjectName(u"mentions_part")

        self.side_layout.addWidget(self.mentions_part)

        self.earlier_group = QGroupBox(self.side_panel)
        self.earlier_group.setObjectName(u"earlier_group")
        self.earlier_layout = QVBoxLayout(self.earlier_group)
        self.earlier_layout.setSpacing(4)
        self.earlier_layout.setObjectName(u"earlier_layout")
        self.earlier_layout.setContentsMargins(4, 4, 4, 4)
        self.earlier_hint_label = QLabel(self.earlier_group)
        self.earlier_hint_label.setObjectName(u"earlier_hint_label")
        self.earlier_hint_label.setWordWrap(True)

        self.earlier_layout.addWidget(self.earlier_hint_label)

        self.earlier_list = QListWidget(self.earlier_group)
        self.earlier_list.setObjectName(u"earlier_list")
        self.earlier_list.setMaximumSize(QSize(16777215, 150))

        self.earlier_layout.addWidget(self.earlier_list)


        self.side_layout.addWidget(self.earlier_group)

        self.listed_group = QGroupBox(self.side_panel)
        self.listed_group.setObjectName(u"listed_group")
        self.listed_layout = QVBoxLayout(self.listed_group)
        self.listed_layout.setSpacing(4)
        self.listed_layout.setObjectName(u"listed_layout")
        self.listed_label = QLabel(self.listed_group)
        self.listed_label.setObjectName(u"listed_label")
        self.listed_label.setWordWrap(True)

        self.listed_layout.addWidget(self.listed_label)


        self.side_layout.addWidget(self.listed_group)

        self.side_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_spacer)


        self.columns_layout.addWidget(self.side_panel)

#if QT_CONFIG(shortcut)
        self.received_at_label.setBuddy(self.received_at_edit)
        self.caller_number_label.setBuddy(self.caller_number_edit)
        self.postmarked_on_label.setBuddy(self.postmarked_on_edit)
        self.pages_label.setBuddy(self.pages_spin)
        self.email_label.setBuddy(self.email_edit)
        self.head_count_label.setBuddy(self.head_count_spin)
        self.no_document_label.setBuddy(self.no_document_edit)
        self.visit_place_label.setBuddy(self.visit_place_edit)
        self.complainant_name_label.setBuddy(self.complainant_name_edit)
        self.contact_label.setBuddy(self.contact_edit)
        self.complainant_type_label.setBuddy(self.complainant_type_combo)
        self.representatives_label.setBuddy(self.representatives_edit)
        self.object_kind_label.setBuddy(self.object_kind_combo)
        self.object_words_label.setBuddy(self.object_words_edit)
        self.object_office_label.setBuddy(self.object_office_combo)
        self.object_person_label.setBuddy(self.object_person_edit)
        self.matter_label.setBuddy(self.matter_edit)
        self.occurred_on_label.setBuddy(self.occurred_on_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.occurred_at_label.setBuddy(self.occurred_at_edit)
        self.flags_label.setBuddy(self.flags_edit)
        self.facts_label.setBuddy(self.facts_edit)
        self.request_label.setBuddy(self.request_edit)
        self.materials_label.setBuddy(self.materials_edit)
        self.items_label.setBuddy(self.items_edit)
        self.kinds_label.setBuddy(self.kinds_edit)
        self.id_kind_label.setBuddy(self.id_kind_combo)
        self.id_number_label.setBuddy(self.id_number_edit)
        self.address_label.setBuddy(self.address_edit)
        self.post_code_label.setBuddy(self.post_code_edit)
        self.credit_code_label.setBuddy(self.credit_code_edit)
        self.agent_label.setBuddy(self.agent_edit)
        self.authority_label.setBuddy(self.authority_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.phone_radio, self.letter_radio)
        QWidget.setTabOrder(self.letter_radio, self.fax_radio)
        QWidget.setTabOrder(self.fax_radio, self.email_radio)
        QWidget.setTabOrder(self.email_radio, self.visit_radio)
        QWidget.setTabOrder(self.visit_radio, self.caller_number_edit)
        QWidget.setTabOrder(self.caller_number_edit, self.postmarked_on_edit)
        QWidget.setTabOrder(self.postmarked_on_edit, self.pages_spin)
        QWidget.setTabOrder(self.pages_spin, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.mail_button)
        QWidget.setTabOrder(self.mail_button, self.head_count_spin)
        QWidget.setTabOrder(self.head_count_spin, self.id_shown_check)
        QWidget.setTabOrder(self.id_shown_check, self.no_document_edit)
        QWidget.setTabOrder(self.no_document_edit, self.complainant_name_edit)
        QWidget.setTabOrder(self.complainant_name_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.real_name_radio)
        QWidget.setTabOrder(self.real_name_radio, self.anonymous_radio)
        QWidget.setTabOrder(self.anonymous_radio, self.confidential_check)
        QWidget.setTabOrder(self.confidential_check, self.complainant_type_combo)
        QWidget.setTabOrder(self.complainant_type_combo, self.representatives_edit)
        QWidget.setTabOrder(self.representatives_edit, self.object_office_combo)
        QWidget.setTabOrder(self.object_office_combo, self.object_person_edit)
        QWidget.setTabOrder(self.object_person_edit, self.object_kind_combo)
        QWidget.setTabOrder(self.object_kind_combo, self.object_words_edit)
        QWidget.setTabOrder(self.object_words_edit, self.matter_edit)
        QWidget.setTabOrder(self.matter_edit, self.occurred_on_edit)
        QWidget.setTabOrder(self.occurred_on_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.occurred_at_edit)
        QWidget.setTabOrder(self.occurred_at_edit, self.flags_edit)
        QWidget.setTabOrder(self.flags_edit, self.facts_edit)
        QWidget.setTabOrder(self.facts_edit, self.request_edit)
        QWidget.setTabOrder(self.request_edit, self.materials_edit)
        QWidget.setTabOrder(self.materials_edit, self.add_files_button)
        QWidget.setTabOrder(self.add_files_button, self.pending_files)
        QWidget.setTabOrder(self.pending_files, self.items_edit)
        QWidget.setTabOrder(self.items_edit, self.kinds_edit)
        QWidget.setTabOrder(self.kinds_edit, self.read_back_check)
        QWidget.setTabOrder(self.read_back_check, self.id_kind_combo)
        QWidget.setTabOrder(self.id_kind_combo, self.id_number_edit)
        QWidget.setTabOrder(self.id_number_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.post_code_edit)
        QWidget.setTabOrder(self.post_code_edit, self.credit_code_edit)
        QWidget.setTabOrder(self.credit_code_edit, self.agent_edit)
        QWidget.setTabOrder(self.agent_edit, self.authority_edit)
        QWidget.setTabOrder(self.authority_edit, self.earlier_list)
        QWidget.setTabOrder(self.earlier_list, self.received_at_edit)
        QWidget.setTabOrder(self.received_at_edit, self.visit_place_edit)

        self.retranslateUi(complaint_page)

        QMetaObject.connectSlotsByName(complaint_page)
    # setupUi

    def retranslateUi(self, complaint_page) -> None:
        self.channel_label.setText(QCoreApplication.translate("ComplaintPage", u"\u6e20\u9053", None))
        self.phone_radio.setText(QCoreApplication.translate("ComplaintPage", u"\u2460\u7535\u8bdd", None))
#if QT_CONFIG(tooltip)
        self.phone_radio.setToolTip(QCoreApplication.translate("ComplaintPage", u"1 \u6216 Ctrl+1", None))
#endif // QT_CONFIG(tooltip)
        self.letter_radio.setText(QCoreApplication.translate("ComplaintPage", u"\u2461\u4e66\u4fe1", None))
#if QT_CONFIG(tooltip)
        self.letter_radio.setToolTip(QCoreApplication.translate("ComplaintPage", u"2 \u6216 Ctrl+2", None))
#endif // QT_CONFIG(tooltip)
        self.fax_radio.setText(QCoreApplication.translate("ComplaintPage", u"\u2462\u4f20\u771f", None))
#if QT_CONFIG(tooltip)
        self.fax_radio.setToolTip(QCoreApplication.translate("ComplaintPage", u"3 \u6216 Ctrl+3", None))
#endif // QT_CONFIG(tooltip)
        self.email_radio.setText(QCoreApplication.translate("ComplaintPage", u"\u2463\u7535\u5b50\u90ae\u4ef6", None))
#if QT_CONFIG(tooltip)
        self.email_radio.setToolTip(QCoreApplication.translate("ComplaintPage", u"4 \u6216 Ctrl+4", None))
#endif // QT_CONFIG(tooltip)
        self.visit_radio.setText(QCoreApplication.translate("ComplaintPage", u"\u2464\u5f53\u9762", None))
#if QT_CONFIG(tooltip)
        self.visit_radio.setToolTip(QCoreApplication.translate("ComplaintPage", u"5 \u6216 Ctrl+5", None))
#endif // QT_CONFIG(tooltip)
        self.received_at_label.setText(QCoreApplication.translate("ComplaintPage", u"(&T)", None))
        self.received_by_label.setText("")
        self.complainant_group.setTitle(QCoreApplication.translate("ComplaintPage", u"\u6295\u8bc9\u4eba", None))
        self.caller_number_label.setText(QCoreApplication.translate("ComplaintPage", u"\u6765\u7535\u53f7\u7801(&P)", None))
        self.caller_number_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u5982 0371-63221234", None))
        self.postmarked_on_label.setText(QCoreApplication.translate("ComplaintPage", u"(&K)", None))
        self.pages_label.setText(QCoreApplication.translate("ComplaintPage", u"(&G)", None))
        self.email_label.setText(QCoreApplication.translate("ComplaintPage", u"(&E)", None))
        self.mail_button.setText(QCoreApplication.translate("ComplaintPage", u"\u8bfb\u53d6\u90ae\u4ef6\u6587\u4ef6(&Z)\u2026", None))
#if QT_CONFIG(tooltip)
        self.mail_button.setToolTip(QCoreApplication.translate("ComplaintPage", u"\u9009\u62e9 .eml \u6587\u4ef6\uff0c\u4e5f\u53ef\u4ee5\u628a\u6587\u4ef6\u62d6\u5230\u672c\u9875", None))
#endif // QT_CONFIG(tooltip)
        self.head_count_label.setText(QCoreApplication.translate("ComplaintPage", u"(&G)", None))
        self.id_shown_check.setText(QCoreApplication.translate("ComplaintPage", u"(&K)", None))
        self.no_document_label.setText("")
        self.visit_place_label.setText("")
        self.complainant_name_label.setText(QCoreApplication.translate("ComplaintPage", u"(&N)", None))
        self.contact_label.setText(QCoreApplication.translate("ComplaintPage", u"(&L)", None))
        self.contact_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u7535\u8bdd\u3001\u90ae\u7bb1\u6216\u901a\u4fe1\u5730\u5740", None))
        self.disclosure_label.setText(QCoreApplication.translate("ComplaintPage", u"\u7f72\u540d", None))
        self.real_name_radio.setText(QCoreApplication.translate("ComplaintPage", u"\u5b9e\u540d", None))
        self.anonymous_radio.setText(QCoreApplication.translate("ComplaintPage", u"\u533f\u540d", None))
        self.confidential_check.setText(QCoreApplication.translate("ComplaintPage", u"(&B)", None))
        self.complainant_type_label.setText(QCoreApplication.translate("ComplaintPage", u"(&Y)", None))
        self.representatives_label.setText(QCoreApplication.translate("ComplaintPage", u"\u4ee3\u8868\u4eba", None))
#if QT_CONFIG(accessibility)
        self.representatives_edit.setAccessibleName(QCoreApplication.translate("ComplaintPage", u"\u4ee3\u8868\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.matter_group.setTitle(QCoreApplication.translate("ComplaintPage", u"\u6295\u8bc9\u4ec0\u4e48", None))
        self.object_kind_label.setText("")
        self.object_words_label.setText("")
        self.object_words_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u8bf4\u4e0d\u51c6\u662f\u8c01\u65f6\uff0c\u7167\u539f\u8bdd\u5199", None))
        self.object_office_label.setText(QCoreApplication.translate("ComplaintPage", u"(&O)", None))
        self.object_person_label.setText(QCoreApplication.translate("ComplaintPage", u"(&U)", None))
        self.matter_label.setText(QCoreApplication.translate("ComplaintPage", u"(&M)", None))
        self.matter_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u5982 \u98df\u76d0\u96f6\u552e\u8bb8\u53ef\u8bc1\u6838\u53d1", None))
        self.occurred_on_label.setText(QCoreApplication.translate("ComplaintPage", u"(&W)", None))
        self.kind_label.setText(QCoreApplication.translate("ComplaintPage", u"(&C)", None))
#if QT_CONFIG(tooltip)
        self.kind_combo.setToolTip(QCoreApplication.translate("ComplaintPage", u"\u6309\u6570\u5b57\u9009\u62e9\u4e3b\u8981\u7c7b\u522b\uff0c0\u4e3a\u4e0d\u5c5e\u4e8e\u4e5d\u7c7b", None))
#endif // QT_CONFIG(tooltip)
        self.occurred_at_label.setText("")
        self.flags_label.setText("")
        self.facts_label.setText(QCoreApplication.translate("ComplaintPage", u"(&S)", None))
        self.request_label.setText(QCoreApplication.translate("ComplaintPage", u"(&Q)", None))
        self.request_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u4e00\u884c\u5199\u4e00\u9879\u8bf7\u6c42\uff0c\u7b54\u590d\u65f6\u9010\u9879\u56de\u5e94", None))
        self.materials_label.setText(QCoreApplication.translate("ComplaintPage", u"(&A)", None))
        self.materials_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u6750\u6599\u540d\u79f0\u548c\u4efd\u6570\uff0c\u53ef\u540e\u8865", None))
        self.add_files_button.setText(QCoreApplication.translate("ComplaintPage", u"\u9009\u62e9\u6587\u4ef6(&J)\u2026", None))
#if QT_CONFIG(tooltip)
        self.add_files_button.setToolTip(QCoreApplication.translate("ComplaintPage", u"\u4e5f\u53ef\u4ee5\u628a\u6587\u4ef6\u6216\u626b\u63cf\u4ef6\u62d6\u5230\u672c\u9875", None))
#endif // QT_CONFIG(tooltip)
        self.items_label.setText("")
        self.kinds_label.setText("")
        self.read_back_check.setText(QCoreApplication.translate("ComplaintPage", u"\u5df2\u5411\u6765\u7535\u4eba\u590d\u8ff0\u6838\u5bf9(&R)", None))
        self.identity_group.setTitle(QCoreApplication.translate("ComplaintPage", u"\u8eab\u4efd\u4fe1\u606f\uff08\u53ef\u540e\u8865\uff09", None))
        self.id_kind_label.setText("")
        self.id_number_label.setText(QCoreApplication.translate("ComplaintPage", u"(&I)", None))
        self.id_number_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u53ef\u4e0d\u586b", None))
        self.address_label.setText(QCoreApplication.translate("ComplaintPage", u"(&X)", None))
        self.address_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u53ef\u4e0d\u586b", None))
        self.post_code_label.setText("")
        self.post_code_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u53ef\u4e0d\u586b", None))
        self.credit_code_label.setText("")
        self.credit_code_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"18\u4f4d\uff0c\u53ef\u4e0d\u586b", None))
        self.agent_label.setText("")
        self.agent_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u6ca1\u6709\u4ee3\u7406\u4eba\u4e0d\u586b", None))
        self.authority_label.setText("")
        self.authority_edit.setPlaceholderText(QCoreApplication.translate("ComplaintPage", u"\u6388\u6743\u59d4\u6258\u4e66\u7684\u65e5\u671f\u548c\u6743\u9650", None))
        self.elements_group.setTitle(QCoreApplication.translate("ComplaintPage", u"\u8981\u7d20", None))
        self.due_group.setTitle(QCoreApplication.translate("ComplaintPage", u"\u671f\u9650\uff08\u53c2\u8003\uff09", None))
        self.due_label.setText("")
        self.earlier_group.setTitle(QCoreApplication.translate("ComplaintPage", u"\u4ee5\u524d\u7684\u6295\u8bc9", None))
        self.earlier_hint_label.setText(QCoreApplication.translate("ComplaintPage", u"\u586b\u5199\u540e\u81ea\u52a8\u67e5\u627e", None))
        self.listed_group.setTitle(QCoreApplication.translate("ComplaintPage", u"\u5f53\u65f6\u7684\u6e05\u5355", None))
        self.listed_label.setText("")
        pass
    # retranslateUi

