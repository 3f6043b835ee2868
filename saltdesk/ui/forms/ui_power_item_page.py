# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'power_item_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.note_edit import NoteEdit
from saltdesk.ui.fields.parts_edit import PartsEdit

class Ui_PowerItemPage(object):
    def setupUi(self, PowerItemPage) -> None:
        if not PowerItemPage.objectName():
            PowerItemPage.setObjectName(u"PowerItemPage")
        PowerItemPage.resize(1180, 1200)
        self.form_layout = QVBoxLayout(PowerItemPage)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.basics_group = QGroupBox(PowerItemPage)
        self.basics_group.setObjectName(u"basics_group")
        self.basics_layout = QVBoxLayout(self.basics_group)
        self.basics_layout.setSpacing(8)
        self.basics_layout.setObjectName(u"basics_layout")
        self.basics_layout.setContentsMargins(12, 8, 12, 12)
        self.basics_grid = QGridLayout()
        self.basics_grid.setObjectName(u"basics_grid")
        self.basics_grid.setHorizontalSpacing(12)
        self.basics_grid.setVerticalSpacing(6)
        self.basics_grid.setContentsMargins(0, 0, 0, 0)
        self.code_caption_label = QLabel(self.basics_group)
        self.code_caption_label.setObjectName(u"code_caption_label")
        self.code_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_caption_label.setProperty(u"required", True)

        self.basics_grid.addWidget(self.code_caption_label, 0, 0, 1, 1)

        self.code_edit = QLineEdit(self.basics_group)
        self.code_edit.setObjectName(u"code_edit")

        self.basics_grid.addWidget(self.code_edit, 0, 1, 1, 1)

        self.power_class_caption_label = QLabel(self.basics_group)
        self.power_class_caption_label.setObjectName(u"power_class_caption_label")
        self.power_class_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.power_class_caption_label.setProperty(u"required", True)

        self.basics_grid.addWidget(self.power_class_caption_label, 0, 2, 1, 1)

        self.power_class_combo = QComboBox(self.basics_group)
        self.power_class_combo.setObjectName(u"power_class_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.power_class_combo.sizePolicy().hasHeightForWidth())
        self.power_class_combo.setSizePolicy(sizePolicy)

        self.basics_grid.addWidget(self.power_class_combo, 0, 3, 1, 1)

        self.name_caption_label = QLabel(self.basics_group)
        self.name_caption_label.setObjectName(u"name_caption_label")
        self.name_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption_label.setProperty(u"required", True)

        self.basics_grid.addWidget(self.name_caption_label, 2, 0, 1, 1)

        self.name_edit = QLineEdit(self.basics_group)
        self.name_edit.setObjectName(u"name_edit")

        self.basics_grid.addWidget(self.name_edit, 2, 1, 1, 3)

        self.parent_caption_label = QLabel(self.basics_group)
        self.parent_caption_label.setObjectName(u"parent_caption_label")
        self.parent_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.basics_grid.addWidget(self.parent_caption_label, 4, 0, 1, 1)

        self.parent_combo = QComboBox(self.basics_group)
        self.parent_combo.setObjectName(u"parent_combo")
        self.parent_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.parent_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.parent_combo.sizePolicy().hasHeightForWidth())
        self.parent_combo.setSizePolicy(sizePolicy)

        self.basics_grid.addWidget(self.parent_combo, 4, 1, 1, 1)

        self.applies_to_caption_label = QLabel(self.basics_group)
        self.applies_to_caption_label.setObjectName(u"applies_to_caption_label")
        self.applies_to_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.basics_grid.addWidget(self.applies_to_caption_label, 4, 2, 1, 1)

        self.applies_to_edit = QLineEdit(self.basics_group)
        self.applies_to_edit.setObjectName(u"applies_to_edit")

        self.basics_grid.addWidget(self.applies_to_edit, 4, 3, 1, 1)

        self.subject_caption_label = QLabel(self.basics_group)
        self.subject_caption_label.setObjectName(u"subject_caption_label")
        self.subject_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.basics_grid.addWidget(self.subject_caption_label, 6, 0, 1, 1)

        self.subject_edit = QLineEdit(self.basics_group)
        self.subject_edit.setObjectName(u"subject_edit")

        self.basics_grid.addWidget(self.subject_edit, 6, 1, 1, 1)

        self.handling_office_caption_label = QLabel(self.basics_group)
        self.handling_office_caption_label.setObjectName(u"handling_office_caption_label")
        self.handling_office_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.basics_grid.addWidget(self.handling_office_caption_label, 6, 2, 1, 1)

        self.handling_office_combo = QComboBox(self.basics_group)
        self.handling_office_combo.setObjectName(u"handling_office_combo")
        self.handling_office_combo.setEditable(True)
        sizePolicy.setHeightForWidth(self.handling_office_combo.sizePolicy().hasHeightForWidth())
        self.handling_office_combo.setSizePolicy(sizePolicy)

        self.basics_grid.addWidget(self.handling_office_combo, 6, 3, 1, 1)

        self.basics_grid.setColumnStretch(1, 1)
        self.basics_grid.setColumnStretch(3, 1)
        self.basics_grid.setColumnMinimumWidth(0, 104)
        self.basics_grid.setColumnMinimumWidth(2, 104)

        self.basics_layout.addLayout(self.basics_grid)


        self.form_layout.addWidget(self.basics_group)

        self.basis_group = QGroupBox(PowerItemPage)
        self.basis_group.setObjectName(u"basis_group")
        self.basis_layout = QVBoxLayout(self.basis_group)
        self.basis_layout.setSpacing(8)
        self.basis_layout.setObjectName(u"basis_layout")
        self.basis_layout.setContentsMargins(12, 8, 12, 12)
        self.basis_grid = QGridLayout()
        self.basis_grid.setObjectName(u"basis_grid")
        self.basis_grid.setHorizontalSpacing(12)
        self.basis_grid.setVerticalSpacing(6)
        self.basis_grid.setContentsMargins(0, 0, 0, 0)
        self.bases_caption_label = QLabel(self.basis_group)
        self.bases_caption_label.setObjectName(u"bases_caption_label")
        self.bases_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bases_caption_label.setMinimumSize(QSize(0, 28))
        self.bases_caption_label.setProperty(u"required", True)

        self.basis_grid.addWidget(self.bases_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.bases_edit = PartsEdit(self.basis_group)
        self.bases_edit.setObjectName(u"bases_edit")

        self.basis_grid.addWidget(self.bases_edit, 0, 1, 1, 3)

        self.bases_help_label = QLabel(self.basis_group)
        self.bases_help_label.setObjectName(u"bases_help_label")
        self.bases_help_label.setWordWrap(True)

        self.basis_grid.addWidget(self.bases_help_label, 1, 1, 1, 3)

        self.basis_grid.setColumnStretch(1, 1)
        self.basis_grid.setColumnStretch(3, 1)
        self.basis_grid.setColumnMinimumWidth(0, 104)

        self.basis_layout.addLayout(self.basis_grid)

        self.paste_row = QHBoxLayout()
        self.paste_row.setSpacing(8)
        self.paste_row.setObjectName(u"paste_row")
        self.paste_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paste_row.addItem(self.paste_spring)

        self.paste_button = QPushButton(self.basis_group)
        self.paste_button.setObjectName(u"paste_button")

        self.paste_row.addWidget(self.paste_button)


        self.basis_layout.addLayout(self.paste_row)


        self.form_layout.addWidget(self.basis_group)

        self.limits_group = QGroupBox(PowerItemPage)
        self.limits_group.setObjectName(u"limits_group")
        self.limits_layout = QVBoxLayout(self.limits_group)
        self.limits_layout.setSpacing(8)
        self.limits_layout.setObjectName(u"limits_layout")
        self.limits_layout.setContentsMargins(12, 8, 12, 12)
        self.limits_grid = QGridLayout()
        self.limits_grid.setObjectName(u"limits_grid")
        self.limits_grid.setHorizontalSpacing(12)
        self.limits_grid.setVerticalSpacing(6)
        self.limits_grid.setContentsMargins(0, 0, 0, 0)
        self.statutory_limit_caption_label = QLabel(self.limits_group)
        self.statutory_limit_caption_label.setObjectName(u"statutory_limit_caption_label")
        self.statutory_limit_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.limits_grid.addWidget(self.statutory_limit_caption_label, 0, 0, 1, 1)

        self.statutory_limit_edit = QLineEdit(self.limits_group)
        self.statutory_limit_edit.setObjectName(u"statutory_limit_edit")

        self.limits_grid.addWidget(self.statutory_limit_edit, 0, 1, 1, 1)

        self.promised_limit_caption_label = QLabel(self.limits_group)
        self.promised_limit_caption_label.setObjectName(u"promised_limit_caption_label")
        self.promised_limit_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.limits_grid.addWidget(self.promised_limit_caption_label, 0, 2, 1, 1)

        self.promised_limit_edit = QLineEdit(self.limits_group)
        self.promised_limit_edit.setObjectName(u"promised_limit_edit")

        self.limits_grid.addWidget(self.promised_limit_edit, 0, 3, 1, 1)

        self.extension_condition_caption_label = QLabel(self.limits_group)
        self.extension_condition_caption_label.setObjectName(u"extension_condition_caption_label")
        self.extension_condition_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extension_condition_caption_label.setMinimumSize(QSize(0, 28))

        self.limits_grid.addWidget(self.extension_condition_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.extension_condition_edit = NoteEdit(self.limits_group)
        self.extension_condition_edit.setObjectName(u"extension_condition_edit")

        self.limits_grid.addWidget(self.extension_condition_edit, 2, 1, 1, 3)

        self.fees_caption_label = QLabel(self.limits_group)
        self.fees_caption_label.setObjectName(u"fees_caption_label")
        self.fees_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.fees_caption_label.setMinimumSize(QSize(0, 28))

        self.limits_grid.addWidget(self.fees_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.fees_edit = NoteEdit(self.limits_group)
        self.fees_edit.setObjectName(u"fees_edit")

        self.limits_grid.addWidget(self.fees_edit, 4, 1, 1, 3)

        self.discretion_caption_label = QLabel(self.limits_group)
        self.discretion_caption_label.setObjectName(u"discretion_caption_label")
        self.discretion_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.discretion_caption_label.setMinimumSize(QSize(0, 28))

        self.limits_grid.addWidget(self.discretion_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.discretion_edit = NoteEdit(self.limits_group)
        self.discretion_edit.setObjectName(u"discretion_edit")

        self.limits_grid.addWidget(self.discretion_edit, 6, 1, 1, 3)

        self.limits_grid.setColumnStretch(1, 1)
        self.limits_grid.setColumnStretch(3, 1)
        self.limits_grid.setColumnMinimumWidth(0, 104)
        self.limits_grid.setColumnMinimumWidth(2, 104)

        self.limits_layout.addLayout(self.limits_grid)


        self.form_layout.addWidget(self.limits_group)

        self.flow_group = QGroupBox(PowerItemPage)
        self.flow_group.setObjectName(u"flow_group")
        self.flow_layout = QVBoxLayout(self.flow_group)
        self.flow_layout.setSpacing(8)
        self.flow_layout.setObjectName(u"flow_layout")
        self.flow_layout.setContentsMargins(12, 8, 12, 12)
        self.flow_grid = QGridLayout()
        self.flow_grid.setObjectName(u"flow_grid")
        self.flow_grid.setHorizontalSpacing(12)
        self.flow_grid.setVerticalSpacing(6)
        self.flow_grid.setContentsMargins(0, 0, 0, 0)
        self.steps_caption_label = QLabel(self.flow_group)
        self.steps_caption_label.setObjectName(u"steps_caption_label")
        self.steps_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_caption_label.setMinimumSize(QSize(0, 28))

        self.flow_grid.addWidget(self.steps_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.steps_edit = PartsEdit(self.flow_group)
        self.steps_edit.setObjectName(u"steps_edit")

        self.flow_grid.addWidget(self.steps_edit, 0, 1, 1, 3)

        self.steps_help_label = QLabel(self.flow_group)
        self.steps_help_label.setObjectName(u"steps_help_label")
        self.steps_help_label.setWordWrap(True)

        self.flow_grid.addWidget(self.steps_help_label, 1, 1, 1, 3)

        self.flow_caption_label = QLabel(self.flow_group)
        self.flow_caption_label.setObjectName(u"flow_caption_label")
        self.flow_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.flow_caption_label.setMinimumSize(QSize(0, 28))

        self.flow_grid.addWidget(self.flow_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.flow_edit = NoteEdit(self.flow_group)
        self.flow_edit.setObjectName(u"flow_edit")

        self.flow_grid.addWidget(self.flow_edit, 2, 1, 1, 3)

        self.materials_caption_label = QLabel(self.flow_group)
        self.materials_caption_label.setObjectName(u"materials_caption_label")
        self.materials_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.materials_caption_label.setMinimumSize(QSize(0, 28))

        self.flow_grid.addWidget(self.materials_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.materials_edit = NoteEdit(self.flow_group)
        self.materials_edit.setObjectName(u"materials_edit")

        self.flow_grid.addWidget(self.materials_edit, 3, 1, 1, 3)

        self.flow_grid.setColumnStretch(1, 1)
        self.flow_grid.setColumnStretch(3, 1)
        self.flow_grid.setColumnMinimumWidth(0, 104)

        self.flow_layout.addLayout(self.flow_grid)

        self.flow_problems_label = QLabel(self.flow_group)
        self.flow_problems_label.setObjectName(u"flow_problems_label")
        self.flow_problems_label.setWordWrap(True)

        self.flow_layout.addWidget(self.flow_problems_label)


        self.form_layout.addWidget(self.flow_group)

        self.people_group = QGroupBox(PowerItemPage)
        self.people_group.setObjectName(u"people_group")
        self.people_layout = QVBoxLayout(self.people_group)
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(12, 8, 12, 12)
        self.people_grid = QGridLayout()
        self.people_grid.setObjectName(u"people_grid")
        self.people_grid.setHorizontalSpacing(12)
        self.people_grid.setVerticalSpacing(6)
        self.people_grid.setContentsMargins(0, 0, 0, 0)
        self.head_caption_label = QLabel(self.people_group)
        self.head_caption_label.setObjectName(u"head_caption_label")
        self.head_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.people_grid.addWidget(self.head_caption_label, 0, 0, 1, 1)

        self.head_edit = QLineEdit(self.people_group)
        self.head_edit.setObjectName(u"head_edit")

        self.people_grid.addWidget(self.head_edit, 0, 1, 1, 1)

        self.phone_caption_label = QLabel(self.people_group)
        self.phone_caption_label.setObjectName(u"phone_caption_label")
        self.phone_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.people_grid.addWidget(self.phone_caption_label, 0, 2, 1, 1)

        self.phone_edit = QLineEdit(self.people_group)
        self.phone_edit.setObjectName(u"phone_edit")

        self.people_grid.addWidget(self.phone_edit, 0, 3, 1, 1)

        self.posts_caption_label = QLabel(self.people_group)
        self.posts_caption_label.setObjectName(u"posts_caption_label")
        self.posts_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.people_grid.addWidget(self.posts_caption_label, 2, 0, 1, 1)

        self.posts_edit = QLineEdit(self.people_group)
        self.posts_edit.setObjectName(u"posts_edit")

        self.people_grid.addWidget(self.posts_edit, 2, 1, 1, 1)

        self.complaint_phone_caption_label = QLabel(self.people_group)
        self.complaint_phone_caption_label.setObjectName(u"complaint_phone_caption_label")
        self.complaint_phone_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.people_grid.addWidget(self.complaint_phone_caption_label, 2, 2, 1, 1)

        self.complaint_phone_edit = QLineEdit(self.people_group)
        self.complaint_phone_edit.setObjectName(u"complaint_phone_edit")

        self.people_grid.addWidget(self.complaint_phone_edit, 2, 3, 1, 1)

        self.handler_certificate_caption_label = QLabel(self.people_group)
        self.handler_certificate_caption_label.setObjectName(u"handler_certificate_caption_label")
        self.handler_certificate_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.people_grid.addWidget(self.handler_certificate_caption_label, 4, 0, 1, 1)

        self.handler_certificate_edit = QLineEdit(self.people_group)
        self.handler_certificate_edit.setObjectName(u"handler_certificate_edit")

        self.people_grid.addWidget(self.handler_certificate_edit, 4, 1, 1, 1)

        self.entrusted_body_caption_label = QLabel(self.people_group)
        self.entrusted_body_caption_label.setObjectName(u"entrusted_body_caption_label")
        self.entrusted_body_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.people_grid.addWidget(self.entrusted_body_caption_label, 4, 2, 1, 1)

        self.entrusted_body_edit = QLineEdit(self.people_group)
        self.entrusted_body_edit.setObjectName(u"entrusted_body_edit")

        self.people_grid.addWidget(self.entrusted_body_edit, 4, 3, 1, 1)

        self.note_caption_label = QLabel(self.people_group)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.people_grid.addWidget(self.note_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = NoteEdit(self.people_group)
        self.note_edit.setObjectName(u"note_edit")

        self.people_grid.addWidget(self.note_edit, 6, 1, 1, 3)

        self.people_grid.setColumnStretch(1, 1)
        self.people_grid.setColumnStretch(3, 1)
        self.people_grid.setColumnMinimumWidth(0, 104)
        self.people_grid.setColumnMinimumWidth(2, 104)

        self.people_layout.addLayout(self.people_grid)


        self.form_layout.addWidget(self.people_group)

#if QT_CONFIG(shortcut)
        self.code_caption_label.setBuddy(self.code_edit)
        self.power_class_caption_label.setBuddy(self.power_class_combo)
        self.name_caption_label.setBuddy(self.name_edit)
        self.parent_caption_label.setBuddy(self.parent_combo)
        self.applies_to_caption_label.setBuddy(self.applies_to_edit)
        self.subject_caption_label.setBuddy(self.subject_edit)
        self.handling_office_caption_label.setBuddy(self.handling_office_combo)
        self.bases_caption_label.setBuddy(self.bases_edit)
        self.statutory_limit_caption_label.setBuddy(self.statutory_limit_edit)
        self.promised_limit_caption_label.setBuddy(self.promised_limit_edit)
        self.extension_condition_caption_label.setBuddy(self.extension_condition_edit)
        self.fees_caption_label.setBuddy(self.fees_edit)
        self.discretion_caption_label.setBuddy(self.discretion_edit)
        self.steps_caption_label.setBuddy(self.steps_edit)
        self.flow_caption_label.setBuddy(self.flow_edit)
        self.materials_caption_label.setBuddy(self.materials_edit)
        self.head_caption_label.setBuddy(self.head_edit)
        self.phone_caption_label.setBuddy(self.phone_edit)
        self.posts_caption_label.setBuddy(self.posts_edit)
        self.complaint_phone_caption_label.setBuddy(self.complaint_phone_edit)
        self.handler_certificate_caption_label.setBuddy(self.handler_certificate_edit)
        self.entrusted_body_caption_label.setBuddy(self.entrusted_body_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code_edit, self.power_class_combo)
        QWidget.setTabOrder(self.power_class_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.parent_combo)
        QWidget.setTabOrder(self.parent_combo, self.applies_to_edit)
        QWidget.setTabOrder(self.applies_to_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.handling_office_combo)
        QWidget.setTabOrder(self.handling_office_combo, self.bases_edit)
        QWidget.setTabOrder(self.bases_edit, self.paste_button)
        QWidget.setTabOrder(self.paste_button, self.statutory_limit_edit)
        QWidget.setTabOrder(self.statutory_limit_edit, self.promised_limit_edit)
        QWidget.setTabOrder(self.promised_limit_edit, self.extension_condition_edit)
        QWidget.setTabOrder(self.extension_condition_edit, self.fees_edit)
        QWidget.setTabOrder(self.fees_edit, self.discretion_edit)
        QWidget.setTabOrder(self.discretion_edit, self.steps_edit)
        QWidget.setTabOrder(self.steps_edit, self.flow_edit)
        QWidget.setTabOrder(self.flow_edit, self.materials_edit)
        QWidget.setTabOrder(self.materials_edit, self.head_edit)
        QWidget.setTabOrder(self.head_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.posts_edit)
        QWidget.setTabOrder(self.posts_edit, self.complaint_phone_edit)
        QWidget.setTabOrder(self.complaint_phone_edit, self.handler_certificate_edit)
        QWidget.setTabOrder(self.handler_certificate_edit, self.entrusted_body_edit)
        QWidget.setTabOrder(self.entrusted_body_edit, self.note_edit)

        self.retranslateUi(PowerItemPage)

        QMetaObject.connectSlotsByName(PowerItemPage)
    # setupUi

    def retranslateUi(self, PowerItemPage) -> None:
        PowerItemPage.setWindowTitle(QCoreApplication.translate("PowerItemPage", u"\u6743\u529b\u4e8b\u9879", None))
        self.basics_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u57fa\u672c", None))
        self.code_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&B)", None))
        self.power_class_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&L)", None))
        self.name_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&M)", None))
        self.parent_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&X)", None))
        self.applies_to_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&O)", None))
        self.subject_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&S)", None))
        self.handling_office_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&C)", None))
        self.basis_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u4f9d\u636e", None))
        self.bases_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u5b9e\u65bd\u4f9d\u636e(&Y) *", None))
        self.bases_help_label.setText(QCoreApplication.translate("PowerItemPage", u"\u6bcf\u884c\u4e00\u4e2a\u6cd5\u5f8b\u3001\u6cd5\u89c4\u3001\u89c4\u7ae0\u6216\u6587\u4ef6\uff0c\u540d\u79f0\u4e0d\u52a0\u4e66\u540d\u53f7\uff0c\u5199\u5230\u6761\u3001\u6b3e\u3001\u9879\uff1b\u6761\u6587\u6458\u5f55\u53ef\u4ee5\u4e0d\u586b\u3002\u6574\u6bb5\u6587\u5b57\u53ef\u7c98\u8d34\u540e\u81ea\u52a8\u62c6\u5206\u3002", None))
        self.bases_help_label.setProperty(u"kind", QCoreApplication.translate("PowerItemPage", u"hint", None))
        self.paste_button.setText(QCoreApplication.translate("PowerItemPage", u"\u7c98\u8d34\u6574\u6bb5\u4f9d\u636e\u2026", None))
        self.limits_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u65f6\u9650\u3001\u6536\u8d39\u4e0e\u88c1\u91cf", None))
        self.statutory_limit_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&A)", None))
        self.statutory_limit_edit.setPlaceholderText(QCoreApplication.translate("PowerItemPage", u"\u5982\uff1a20\u4e2a\u5de5\u4f5c\u65e5", None))
        self.promised_limit_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&T)", None))
        self.promised_limit_edit.setPlaceholderText(QCoreApplication.translate("PowerItemPage", u"\u5982\uff1a15\u4e2a\u5de5\u4f5c\u65e5", None))
        self.extension_condition_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&E)", None))
        self.fees_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&Q)", None))
        self.fees_edit.setPlaceholderText(QCoreApplication.translate("PowerItemPage", u"\u4e0d\u6536\u8d39\u7684\u5199\u201c\u4e0d\u6536\u8d39\u201d", None))
        self.discretion_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&J)", None))
        self.discretion_edit.setPlaceholderText(QCoreApplication.translate("PowerItemPage", u"\u884c\u653f\u5904\u7f5a\u4e8b\u9879\u586b\u5199\u6240\u4f9d\u636e\u7684\u88c1\u91cf\u6807\u51c6\uff0c\u5177\u4f53\u9636\u6b21\u5728\u201c\u88c1\u91cf\u6807\u51c6\u201d\u53f0\u8d26\u4e2d\u767b\u8bb0", None))
        self.flow_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u8fd0\u884c\u6d41\u7a0b", None))
        self.steps_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&N)", None))
        self.steps_help_label.setText(QCoreApplication.translate("PowerItemPage", u"\u53bb\u5411\u4e0d\u586b\u8868\u793a\u8f6c\u4e0b\u4e00\u73af\u8282\uff1b\u6709\u5206\u652f\u7684\u5199\u201c3\uff08\u6750\u6599\u9f50\u5168\uff09\uff1b5\uff08\u4e0d\u4e88\u53d7\u7406\uff09\u201d\uff0c\u6700\u540e\u4e00\u4e2a\u73af\u8282\u5199\u201c\u7ed3\u675f\u201d\u3002", None))
        self.steps_help_label.setProperty(u"kind", QCoreApplication.translate("PowerItemPage", u"hint", None))
        self.flow_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&I)", None))
        self.materials_caption_label.setText("")
        self.materials_edit.setPlaceholderText(QCoreApplication.translate("PowerItemPage", u"\u4e00\u884c\u4e00\u79cd\u6750\u6599\uff0c\u4fee\u8ba2\u65f6\u6309\u884c\u8ba1\u6570\u5bf9\u6bd4", None))
        self.flow_problems_label.setText("")
        self.flow_problems_label.setProperty(u"kind", QCoreApplication.translate("PowerItemPage", u"problem", None))
        self.people_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u673a\u6784\u4e0e\u4eba\u5458", None))
        self.head_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&R)", None))
        self.phone_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&P)", None))
        self.posts_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&G)", None))
        self.complaint_phone_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&U)", None))
        self.handler_certificate_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&Z)", None))
        self.entrusted_body_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&W)", None))
        self.note_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"(&K)", None))
    # retranslateUi

