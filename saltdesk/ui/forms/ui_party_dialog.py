# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'party_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PartyDialog(object):
    def setupUi(self, PartyDialog) -> None:
        if not PartyDialog.objectName():
            PartyDialog.setObjectName(u"PartyDialog")
        PartyDialog.resize(600, 160)
        PartyDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(PartyDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(PartyDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(PartyDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.party_type_caption_label = QLabel(PartyDialog)
        self.party_type_caption_label.setObjectName(u"party_type_caption_label")
        self.party_type_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.party_type_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.party_type_caption_label, 0, 0, 1, 1)

        self.party_type_combo = QComboBox(PartyDialog)
        self.party_type_combo.setObjectName(u"party_type_combo")
        self.party_type_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.party_type_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.party_type_combo.sizePolicy().hasHeightForWidth())
        self.party_type_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.party_type_combo, 0, 1, 1, 1)

        self.name_caption_label = QLabel(PartyDialog)
        self.name_caption_label.setObjectName(u"name_caption_label")
        self.name_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.name_caption_label, 1, 0, 1, 1)

        self.name_edit = QLineEdit(PartyDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_grid.addWidget(self.name_edit, 1, 1, 1, 1)

        self.credit_code_caption_label = QLabel(PartyDialog)
        self.credit_code_caption_label.setObjectName(u"credit_code_caption_label")
        self.credit_code_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.credit_code_caption_label, 2, 0, 1, 1)

        self.credit_code_edit = QLineEdit(PartyDialog)
        self.credit_code_edit.setObjectName(u"credit_code_edit")

        self.fields_grid.addWidget(self.credit_code_edit, 2, 1, 1, 1)

        self.head_caption_label = QLabel(PartyDialog)
        self.head_caption_label.setObjectName(u"head_caption_label")
        self.head_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.head_caption_label, 3, 0, 1, 1)

        self.head_edit = QLineEdit(PartyDialog)
        self.head_edit.setObjectName(u"head_edit")

        self.fields_grid.addWidget(self.head_edit, 3, 1, 1, 1)

        self.id_kind_caption_label = QLabel(PartyDialog)
        self.id_kind_caption_label.setObjectName(u"id_kind_caption_label")
        self.id_kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.id_kind_caption_label, 4, 0, 1, 1)

        self.id_kind_combo = QComboBox(PartyDialog)
        self.id_kind_combo.setObjectName(u"id_kind_combo")
        self.id_kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.id_kind_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.id_kind_combo.sizePolicy().hasHeightForWidth())
        self.id_kind_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.id_kind_combo, 4, 1, 1, 1)

        self.id_number_caption_label = QLabel(PartyDialog)
        self.id_number_caption_label.setObjectName(u"id_number_caption_label")
        self.id_number_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.id_number_caption_label, 5, 0, 1, 1)

        self.id_number_edit = QLineEdit(PartyDialog)
        self.id_number_edit.setObjectName(u"id_number_edit")

        self.fields_grid.addWidget(self.id_number_edit, 5, 1, 1, 1)

        self.phone_caption_label = QLabel(PartyDialog)
        self.phone_caption_label.setObjectName(u"phone_caption_label")
        self.phone_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.phone_caption_label, 6, 0, 1, 1)

        self.phone_edit = QLineEdit(PartyDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.fields_grid.addWidget(self.phone_edit, 6, 1, 1, 1)

        self.address_caption_label = QLabel(PartyDialog)
        self.address_caption_label.setObjectName(u"address_caption_label")
        self.address_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.address_caption_label, 7, 0, 1, 1)

        self.address_edit = QLineEdit(PartyDialog)
        self.address_edit.setObjectName(u"address_edit")

        self.fields_grid.addWidget(self.address_edit, 7, 1, 1, 1)

        self.reason_caption_label = QLabel(PartyDialog)
        self.reason_caption_label.setObjectName(u"reason_caption_label")
        self.reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reason_caption_label, 8, 0, 1, 1)

        self.reason_edit = QLineEdit(PartyDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_grid.addWidget(self.reason_edit, 8, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 130)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(PartyDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(PartyDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(PartyDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.party_type_caption_label.setBuddy(self.party_type_combo)
        self.name_caption_label.setBuddy(self.name_edit)
        self.credit_code_caption_label.setBuddy(self.credit_code_edit)
        self.head_caption_label.setBuddy(self.head_edit)
        self.id_kind_caption_label.setBuddy(self.id_kind_combo)
        self.id_number_caption_label.setBuddy(self.id_number_edit)
        self.phone_caption_label.setBuddy(self.phone_edit)
        self.address_caption_label.setBuddy(self.address_edit)
        self.reason_caption_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.party_type_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.credit_code_edit)
        QWidget.setTabOrder(self.credit_code_edit, self.head_edit)
        QWidget.setTabOrder(self.head_edit, self.id_kind_combo)
        QWidget.setTabOrder(self.id_kind_combo, self.id_number_edit)
        QWidget.setTabOrder(self.id_number_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(PartyDialog)

        QMetaObject.connectSlotsByName(PartyDialog)
    # setupUi

    def retranslateUi(self, PartyDialog) -> None:
        PartyDialog.setWindowTitle(QCoreApplication.translate("PartyDialog", u"\u66f4\u6b63\u76f8\u5bf9\u4eba", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("PartyDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("PartyDialog", u"hint", None))
        self.party_type_caption_label.setText("")
        self.name_caption_label.setText("")
        self.credit_code_caption_label.setText("")
        self.head_caption_label.setText("")
        self.id_kind_caption_label.setText("")
        self.id_number_caption_label.setText("")
        self.phone_caption_label.setText("")
        self.address_caption_label.setText("")
        self.reason_caption_label.setText(QCoreApplication.translate("PartyDialog", u"\u66f4\u6b63\u7406\u7531 *", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PartyDialog", u"\u66f4\u6b63\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PartyDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("PartyDialog", u"\u66f4\u6b63", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("PartyDialog", u"\u66f4\u6b63\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("PartyDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("PartyDialog", u"primary", None))
    # retranslateUi

