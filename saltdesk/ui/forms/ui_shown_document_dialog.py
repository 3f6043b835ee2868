# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shown_document_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ShownDocumentDialog(object):
    def setupUi(self, shown_document_dialog) -> None:
        if not shown_document_dialog.objectName():
            shown_document_dialog.setObjectName(u"shown_document_dialog")
        shown_document_dialog.resize(560, 10)
        self.shown_document_dialog_layout = QVBoxLayout(shown_document_dialog)
        self.shown_document_dialog_layout.setSpacing(12)
        self.shown_document_dialog_layout.setObjectName(u"shown_document_dialog_layout")
        self.shown_document_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(shown_document_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.shown_document_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(shown_document_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.shown_document_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.id_kind_label = QLabel(shown_document_dialog)
        self.id_kind_label.setObjectName(u"id_kind_label")

        self.fields_layout.addWidget(self.id_kind_label, 0, 0, 1, 1)

        self.id_kind_combo = QComboBox(shown_document_dialog)
        self.id_kind_combo.setObjectName(u"id_kind_combo")

        self.fields_layout.addWidget(self.id_kind_combo, 0, 1, 1, 1)

        self.id_number_label = QLabel(shown_document_dialog)
        self.id_number_label.setObjectName(u"id_number_label")

        self.fields_layout.addWidget(self.id_number_label, 1, 0, 1, 1)

        self.id_number_edit = QLineEdit(shown_document_dialog)
        self.id_number_edit.setObjectName(u"id_number_edit")

        self.fields_layout.addWidget(self.id_number_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.shown_document_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(shown_document_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.shown_document_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(shown_document_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(shown_document_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.shown_document_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.id_kind_label.setBuddy(self.id_kind_combo)
        self.id_number_label.setBuddy(self.id_number_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.id_kind_combo, self.id_number_edit)
        QWidget.setTabOrder(self.id_number_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(shown_document_dialog)

        QMetaObject.connectSlotsByName(shown_document_dialog)
    # setupUi

    def retranslateUi(self, shown_document_dialog) -> None:
        shown_document_dialog.setWindowTitle(QCoreApplication.translate("ShownDocumentDialog", u"\u767b\u8bb0\u51fa\u793a\u8bc1\u4ef6", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("ShownDocumentDialog", u"\u89c1\u539f\u4ef6\u540e\u767b\u8bb0\uff0c\u767b\u8bb0\u540e\u65b9\u53ef\u53d7\u7406\u3002", None))
        self.id_kind_label.setText(QCoreApplication.translate("ShownDocumentDialog", u"(&K)", None))
        self.id_number_label.setText(QCoreApplication.translate("ShownDocumentDialog", u"(&I)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ShownDocumentDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("ShownDocumentDialog", u"\u767b\u8bb0\u8bc1\u4ef6", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("ShownDocumentDialog", u"\u767b\u8bb0\u8bc1\u4ef6\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("ShownDocumentDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

