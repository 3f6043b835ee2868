# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_entry_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QGroupBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit

class Ui_CaseEntryPage(object):
    def setupUi(self, CaseEntryPage) -> None:
        if not CaseEntryPage.objectName():
            CaseEntryPage.setObjectName(u"CaseEntryPage")
        CaseEntryPage.resize(1100, 560)
        self.form_layout = QVBoxLayout(CaseEntryPage)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.case_group = QGroupBox(CaseEntryPage)
        self.case_group.setObjectName(u"case_group")
        self.case_grid = QGridLayout(self.case_group)
        self.case_grid.setObjectName(u"case_grid")
        self.case_grid.setHorizontalSpacing(12)
        self.case_grid.setVerticalSpacing(8)
        self.case_grid.setContentsMargins(12, 8, 12, 12)
        self.item_caption_label = QLabel(self.case_group)
        self.item_caption_label.setObjectName(u"item_caption_label")
        self.item_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.item_caption_label.setProperty(u"required", True)

        self.case_grid.addWidget(self.item_caption_label, 0, 0, 1, 1)

        self.item_combo = QComboBox(self.case_group)
        self.item_combo.setObjectName(u"item_combo")
        self.item_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.item_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.item_combo.sizePolicy().hasHeightForWidth())
        self.item_combo.setSizePolicy(sizePolicy)

        self.case_grid.addWidget(self.item_combo, 0, 1, 1, 3)

        self.source_caption_label = QLabel(self.case_group)
        self.source_caption_label.setObjectName(u"source_caption_label")
        self.source_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_caption_label.setProperty(u"required", True)

        self.case_grid.addWidget(self.source_caption_label, 1, 0, 1, 1)

        self.source_combo = QComboBox(self.case_group)
        self.source_combo.setObjectName(u"source_combo")
        self.source_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.source_combo.sizePolicy().hasHeightForWidth())
        self.source_combo.setSizePolicy(sizePolicy)

        self.case_grid.addWidget(self.source_combo, 1, 1, 1, 1)

        self.source_text_caption_label = QLabel(self.case_group)
        self.source_text_caption_label.setObjectName(u"source_text_caption_label")
        self.source_text_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.case_grid.addWidget(self.source_text_caption_label, 1, 2, 1, 1)

        self.source_text_edit = QLineEdit(self.case_group)
        self.source_text_edit.setObjectName(u"source_text_edit")

        self.case_grid.addWidget(self.source_text_edit, 1, 3, 1, 1)

        self.received_on_caption_label = QLabel(self.case_group)
        self.received_on_caption_label.setObjectName(u"received_on_caption_label")
        self.received_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_caption_label.setProperty(u"required", True)

        self.case_grid.addWidget(self.received_on_caption_label, 2, 0, 1, 1)

        self.received_on_edit = DateEdit(self.case_group)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.case_grid.addWidget(self.received_on_edit, 2, 1, 1, 1)

        self.outside_number_caption_label = QLabel(self.case_group)
        self.outside_number_caption_label.setObjectName(u"outside_number_caption_label")
        self.outside_number_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.case_grid.addWidget(self.outside_number_caption_label, 2, 2, 1, 1)

        self.outside_number_edit = QLineEdit(self.case_group)
        self.outside_number_edit.setObjectName(u"outside_number_edit")

        self.case_grid.addWidget(self.outside_number_edit, 2, 3, 1, 1)

        self.matter_caption_label = QLabel(self.case_group)
        self.matter_caption_label.setObjectName(u"matter_caption_label")
        self.matter_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.matter_caption_label.setProperty(u"required", True)

        self.case_grid.addWidget(self.matter_caption_label, 3, 0, 1, 1)

        self.matter_edit = QLineEdit(self.case_group)
        self.matter_edit.setObjectName(u"matter_edit")

        self.case_grid.addWidget(self.matter_edit, 3, 1, 1, 3)

        self.facts_caption_label = QLabel(self.case_group)
        self.facts_caption_label.setObjectName(u"facts_caption_label")
        self.facts_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.case_grid.addWidget(self.facts_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.facts_edit = QPlainTextEdit(self.case_group)
        self.facts_edit.setObjectName(u"facts_edit")
        self.facts_edit.setTabChangesFocus(True)
        self.facts_edit.setMinimumSize(QSize(0, 64))
        self.facts_edit.setMaximumSize(QSize(16777215, 96))

        self.case_grid.addWidget(self.facts_edit, 4, 1, 1, 3)

        self.files_caption_label = QLabel(self.case_group)
        self.files_caption_label.setObjectName(u"files_caption_label")
        self.files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.case_grid.addWidget(self.files_caption_label, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.files_edit = FilesEdit(self.case_group)
        self.files_edit.setObjectName(u"files_edit")

        self.case_grid.addWidget(self.files_edit, 5, 1, 1, 3)

        self.remark_caption_label = QLabel(self.case_group)
        self.remark_caption_label.setObjectName(u"remark_caption_label")
        self.remark_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.case_grid.addWidget(self.remark_caption_label, 6, 0, 1, 1)

        self.remark_edit = QLineEdit(self.case_group)
        self.remark_edit.setObjectName(u"remark_edit")

        self.case_grid.addWidget(self.remark_edit, 6, 1, 1, 3)

        self.case_grid.setColumnStretch(1, 1)
        self.case_grid.setColumnStretch(3, 1)
        self.case_grid.setColumnMinimumWidth(0, 118)
        self.case_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addWidget(self.case_group)

        self.party_group = QGroupBox(CaseEntryPage)
        self.party_group.setObjectName(u"party_group")
        self.party_grid = QGridLayout(self.party_group)
        self.party_grid.setObjectName(u"party_grid")
        self.party_grid.setHorizontalSpacing(12)
        self.party_grid.setVerticalSpacing(8)
        self.party_grid.setContentsMargins(12, 8, 12, 12)
        self.party_type_caption_label = QLabel(self.party_group)
        self.party_type_caption_label.setObjectName(u"party_type_caption_label")
        self.party_type_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.party_type_caption_label.setProperty(u"required", True)

        self.party_grid.addWidget(self.party_type_caption_label, 0, 0, 1, 1)

        self.party_type_combo = QComboBox(self.party_group)
        self.party_type_combo.setObjectName(u"party_type_combo")
        self.party_type_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.party_type_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.party_type_combo.sizePolicy().hasHeightForWidth())
        self.party_type_combo.setSizePolicy(sizePolicy)

        self.party_grid.addWidget(self.party_type_combo, 0, 1, 1, 1)

        self.name_caption_label = QLabel(self.party_group)
        self.name_caption_label.setObjectName(u"name_caption_label")
        self.name_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption_label.setProperty(u"required", True)

        self.party_grid.addWidget(self.name_caption_label, 0, 2, 1, 1)

        self.name_edit = QLineEdit(self.party_group)
        self.name_edit.setObjectName(u"name_edit")

        self.party_grid.addWidget(self.name_edit, 0, 3, 1, 1)

        self.credit_code_caption_label = QLabel(self.party_group)
        self.credit_code_caption_label.setObjectName(u"credit_code_caption_label")
        self.credit_code_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.party_grid.addWidget(self.credit_code_caption_label, 1, 0, 1, 1)

        self.credit_code_edit = QLineEdit(self.party_group)
        self.credit_code_edit.setObjectName(u"credit_code_edit")

        self.party_grid.addWidget(self.credit_code_edit, 1, 1, 1, 1)

        self.head_caption_label = QLabel(self.party_group)
        self.head_caption_label.setObjectName(u"head_caption_label")
        self.head_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.party_grid.addWidget(self.head_caption_label, 1, 2, 1, 1)

        self.head_edit = QLineEdit(self.party_group)
        self.head_edit.setObjectName(u"head_edit")

        self.party_grid.addWidget(self.head_edit, 1, 3, 1, 1)

        self.id_kind_caption_label = QLabel(self.party_group)
        self.id_kind_caption_label.setObjectName(u"id_kind_caption_label")
        self.id_kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.party_grid.addWidget(self.id_kind_caption_label, 2, 0, 1, 1)

        self.id_kind_combo = QComboBox(self.party_group)
        self.id_kind_combo.setObjectName(u"id_kind_combo")
        self.id_kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.id_kind_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.id_kind_combo.sizePolicy().hasHeightForWidth())
        self.id_kind_combo.setSizePolicy(sizePolicy)

        self.party_grid.addWidget(self.id_kind_combo, 2, 1, 1, 1)

        self.id_number_caption_label = QLabel(self.party_group)
        self.id_number_caption_label.setObjectName(u"id_number_caption_label")
        self.id_number_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.party_grid.addWidget(self.id_number_caption_label, 2, 2, 1, 1)

        self.id_number_edit = QLineEdit(self.party_group)
        self.id_number_edit.setObjectName(u"id_number_edit")

        self.party_grid.addWidget(self.id_number_edit, 2, 3, 1, 1)

        self.phone_caption_label = QLabel(self.party_group)
        self.phone_caption_label.setObjectName(u"phone_caption_label")
        self.phone_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.party_grid.addWidget(self.phone_caption_label, 3, 0, 1, 1)

        self.phone_edit = QLineEdit(self.party_group)
        self.phone_edit.setObjectName(u"phone_edit")

        self.party_grid.addWidget(self.phone_edit, 3, 1, 1, 1)

        self.address_caption_label = QLabel(self.party_group)
        self.address_caption_label.setObjectName(u"address_caption_label")
        self.address_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.party_grid.addWidget(self.address_caption_label, 3, 2, 1, 1)

        self.address_edit = QLineEdit(self.party_group)
        self.address_edit.setObjectName(u"address_edit")

        self.party_grid.addWidget(self.address_edit, 3, 3, 1, 1)

        self.party_grid.setColumnStretch(1, 1)
        self.party_grid.setColumnStretch(3, 1)
        self.party_grid.setColumnMinimumWidth(0, 118)
        self.party_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addWidget(self.party_group)

        self.item_hint_label = QLabel(CaseEntryPage)
        self.item_hint_label.setObjectName(u"item_hint_label")
        self.item_hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.item_hint_label)

        self.form_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spring)

#if QT_CONFIG(shortcut)
        self.item_caption_label.setBuddy(self.item_combo)
        self.source_caption_label.setBuddy(self.source_combo)
        self.source_text_caption_label.setBuddy(self.source_text_edit)
        self.received_on_caption_label.setBuddy(self.received_on_edit)
        self.outside_number_caption_label.setBuddy(self.outside_number_edit)
        self.matter_caption_label.setBuddy(self.matter_edit)
        self.facts_caption_label.setBuddy(self.facts_edit)
        self.files_caption_label.setBuddy(self.files_edit)
        self.remark_caption_label.setBuddy(self.remark_edit)
        self.party_type_caption_label.setBuddy(self.party_type_combo)
        self.name_caption_label.setBuddy(self.name_edit)
        self.credit_code_caption_label.setBuddy(self.credit_code_edit)
        self.head_caption_label.setBuddy(self.head_edit)
        self.id_kind_caption_label.setBuddy(self.id_kind_combo)
        self.id_number_caption_label.setBuddy(self.id_number_edit)
        self.phone_caption_label.setBuddy(self.phone_edit)
        self.address_caption_label.setBuddy(self.address_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.item_combo, self.source_combo)
        QWidget.setTabOrder(self.source_combo, self.source_text_edit)
        QWidget.setTabOrder(self.source_text_edit, self.received_on_edit)
        QWidget.setTabOrder(self.received_on_edit, self.outside_number_edit)
        QWidget.setTabOrder(self.outside_number_edit, self.matter_edit)
        QWidget.setTabOrder(self.matter_edit, self.facts_edit)
        QWidget.setTabOrder(self.facts_edit, self.files_edit)
        QWidget.setTabOrder(self.files_edit, self.remark_edit)
        QWidget.setTabOrder(self.remark_edit, self.party_type_combo)
        QWidget.setTabOrder(self.party_type_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.credit_code_edit)
        QWidget.setTabOrder(self.credit_code_edit, self.head_edit)
        QWidget.setTabOrder(self.head_edit, self.id_kind_combo)
        QWidget.setTabOrder(self.id_kind_combo, self.id_number_edit)
        QWidget.setTabOrder(self.id_number_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.address_edit)

        self.retranslateUi(CaseEntryPage)

        QMetaObject.connectSlotsByName(CaseEntryPage)
    # setupUi

    def retranslateUi(self, CaseEntryPage) -> None:
        CaseEntryPage.setWindowTitle(QCoreApplication.translate("CaseEntryPage", u"\u767b\u8bb0\u529e\u4ef6", None))
        self.case_group.setTitle(QCoreApplication.translate("CaseEntryPage", u"\u529e\u4ef6", None))
        self.item_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"(&X)", None))
        self.source_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"(&L)", None))
        self.source_text_caption_label.setText("")
        self.received_on_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"(&R)", None))
        self.outside_number_caption_label.setText("")
        self.matter_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"(&A)", None))
        self.facts_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"(&S)", None))
        self.files_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.files_edit.setAccessibleName(QCoreApplication.translate("CaseEntryPage", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.remark_caption_label.setText("")
        self.party_group.setTitle(QCoreApplication.translate("CaseEntryPage", u"\u76f8\u5bf9\u4eba", None))
        self.party_type_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"(&T)", None))
        self.name_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"(&M)", None))
        self.credit_code_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"(&C)", None))
        self.head_caption_label.setText("")
        self.id_kind_caption_label.setText("")
        self.id_number_caption_label.setText("")
        self.phone_caption_label.setText(QCoreApplication.translate("CaseEntryPage", u"(&P)", None))
        self.address_caption_label.setText("")
        self.item_hint_label.setText("")
        self.item_hint_label.setProperty(u"kind", QCoreApplication.translate("CaseEntryPage", u"hint", None))
    # retranslateUi

