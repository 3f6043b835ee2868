# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extension_request_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ExtensionRequestDialog(object):
    def setupUi(self, extension_request_dialog) -> None:
        if not extension_request_dialog.objectName():
            extension_request_dialog.setObjectName(u"extension_request_dialog")
        extension_request_dialog.resize(560, 10)
        self.extension_request_dialog_layout = QVBoxLayout(extension_request_dialog)
        self.extension_request_dialog_layout.setSpacing(12)
        self.extension_request_dialog_layout.setObjectName(u"extension_request_dialog_layout")
        self.extension_request_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(extension_request_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extension_request_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(extension_request_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.extension_request_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.extension_requested_on_label = QLabel(extension_request_dialog)
        self.extension_requested_on_label.setObjectName(u"extension_requested_on_label")

        self.fields_layout.addWidget(self.extension_requested_on_label, 0, 0, 1, 1)

        self.extension_requested_on_edit = DateEdit(extension_request_dialog)
        self.extension_requested_on_edit.setObjectName(u"extension_requested_on_edit")

        self.fields_layout.addWidget(self.extension_requested_on_edit, 0, 1, 1, 1)

        self.extension_reason_label = QLabel(extension_request_dialog)
        self.extension_reason_label.setObjectName(u"extension_reason_label")
        self.extension_reason_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.extension_reason_label, 1, 0, 1, 1)

        self.extension_reason_edit = QPlainTextEdit(extension_request_dialog)
        self.extension_reason_edit.setObjectName(u"extension_reason_edit")
        self.extension_reason_edit.setTabChangesFocus(True)
        self.extension_reason_edit.setMinimumSize(QSize(0, 90))

        self.fields_layout.addWidget(self.extension_reason_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.extension_request_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(extension_request_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.extension_request_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(extension_request_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(extension_request_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.extension_request_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.extension_requested_on_label.setBuddy(self.extension_requested_on_edit)
        self.extension_reason_label.setBuddy(self.extension_reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.extension_requested_on_edit, self.extension_reason_edit)
        QWidget.setTabOrder(self.extension_reason_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(extension_request_dialog)

        QMetaObject.connectSlotsByName(extension_request_dialog)
    # setupUi

    def retranslateUi(self, extension_request_dialog) -> None:
        extension_request_dialog.setWindowTitle(QCoreApplication.translate("ExtensionRequestDialog", u"\u7533\u8bf7\u5ef6\u671f", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("ExtensionRequestDialog", u"\u672a\u7ecf\u6279\u51c6\uff0c\u53c2\u8003\u671f\u9650\u4e0d\u53d8\u3002", None))
        self.extension_requested_on_label.setText(QCoreApplication.translate("ExtensionRequestDialog", u"(&D)", None))
        self.extension_reason_label.setText(QCoreApplication.translate("ExtensionRequestDialog", u"(&R)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ExtensionRequestDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("ExtensionRequestDialog", u"\u7533\u8bf7\u5ef6\u671f", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("ExtensionRequestDialog", u"\u7533\u8bf7\u5ef6\u671f\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("ExtensionRequestDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

