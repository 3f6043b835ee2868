# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_information_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_OwnInformationDialog(object):
    def setupUi(self, OwnInformationDialog) -> None:
        if not OwnInformationDialog.objectName():
            OwnInformationDialog.setObjectName(u"OwnInformationDialog")
        OwnInformationDialog.resize(600, 10)
        self.form_layout = QVBoxLayout(OwnInformationDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.hint_label = QLabel(OwnInformationDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.name_label = QLabel(OwnInformationDialog)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(OwnInformationDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.phone_label = QLabel(OwnInformationDialog)
        self.phone_label.setObjectName(u"phone_label")

        self.fields_layout.addWidget(self.phone_label, 1, 0, 1, 1)

        self.phone_edit = QLineEdit(OwnInformationDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.fields_layout.addWidget(self.phone_edit, 1, 1, 1, 1)

        self.id_number_label = QLabel(OwnInformationDialog)
        self.id_number_label.setObjectName(u"id_number_label")

        self.fields_layout.addWidget(self.id_number_label, 2, 0, 1, 1)

        self.id_number_edit = QLineEdit(OwnInformationDialog)
        self.id_number_edit.setObjectName(u"id_number_edit")

        self.fields_layout.addWidget(self.id_number_edit, 2, 1, 1, 1)

        self.has_shown_document_check = QCheckBox(OwnInformationDialog)
        self.has_shown_document_check.setObjectName(u"has_shown_document_check")

        self.fields_layout.addWidget(self.has_shown_document_check, 3, 1, 1, 1)

        self.reason_label = QLabel(OwnInformationDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.fields_layout.addWidget(self.reason_label, 4, 0, 1, 1)

        self.reason_edit = QLineEdit(OwnInformationDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 4, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.form_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(OwnInformationDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.export_button = QPushButton(OwnInformationDialog)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.button_row.addWidget(self.export_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(OwnInformationDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(OwnInformationDialog)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setAutoDefault(False)

        self.button_row.addWidget(self.confirm_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.id_number_label.setBuddy(self.id_number_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.id_number_edit)
        QWidget.setTabOrder(self.id_number_edit, self.has_shown_document_check)
        QWidget.setTabOrder(self.has_shown_document_check, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.cancel_button)

        self.retranslateUi(OwnInformationDialog)

        QMetaObject.connectSlotsByName(OwnInformationDialog)
    # setupUi

    def retranslateUi(self, OwnInformationDialog) -> None:
        OwnInformationDialog.setWindowTitle(QCoreApplication.translate("OwnInformationDialog", u"\u63d0\u4f9b\u672c\u4eba\u4fe1\u606f", None))
        self.hint_label.setText(QCoreApplication.translate("OwnInformationDialog", u"\u672c\u4eba\u5f53\u9762\u63d0\u51fa\u65f6\u4f7f\u7528\u3002\u8bf7\u6838\u5bf9\u8eab\u4efd\u8bc1\u4ef6\uff0c\u586b\u5199\u672c\u4eba\u59d3\u540d\uff0c\u4ee5\u53ca\u672c\u5c40\u53ef\u80fd\u767b\u8bb0\u8fc7\u7684\u7535\u8bdd\u6216\u8bc1\u4ef6\u53f7\u7801\u3002\u75d5\u8ff9\u53ea\u8bb0\u6765\u7531\uff0c\u4e0d\u8bb0\u672c\u4eba\u662f\u8c01\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("OwnInformationDialog", u"hint", None))
        self.name_label.setText(QCoreApplication.translate("OwnInformationDialog", u"(&N)", None))
        self.phone_label.setText(QCoreApplication.translate("OwnInformationDialog", u"(&T)", None))
        self.id_number_label.setText(QCoreApplication.translate("OwnInformationDialog", u"(&I)", None))
        self.has_shown_document_check.setText(QCoreApplication.translate("OwnInformationDialog", u"\u5df2\u6838\u5bf9\u672c\u4eba\u51fa\u793a\u7684\u8eab\u4efd\u8bc1\u4ef6(&D)", None))
        self.reason_label.setText(QCoreApplication.translate("OwnInformationDialog", u"(&R)", None))
        self.reason_edit.setText(QCoreApplication.translate("OwnInformationDialog", u"\u672c\u4eba\u5f53\u9762\u7533\u8bf7", None))
        self.problem_label.setText("")
        self.export_button.setText(QCoreApplication.translate("OwnInformationDialog", u"\u5b58\u4e3a Excel(&E)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("OwnInformationDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("OwnInformationDialog", u"\u67e5\u627e\u5e76\u9884\u89c8(&S)", None))
    # retranslateUi

