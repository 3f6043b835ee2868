# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'remind_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_RemindDialog(object):
    def setupUi(self, remind_dialog) -> None:
        if not remind_dialog.objectName():
            remind_dialog.setObjectName(u"remind_dialog")
        remind_dialog.resize(420, 10)
        self.remind_dialog_layout = QVBoxLayout(remind_dialog)
        self.remind_dialog_layout.setSpacing(12)
        self.remind_dialog_layout.setObjectName(u"remind_dialog_layout")
        self.remind_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(remind_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.remind_dialog_layout.addWidget(self.record_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.supplement_reminded_on_label = QLabel(remind_dialog)
        self.supplement_reminded_on_label.setObjectName(u"supplement_reminded_on_label")

        self.fields_layout.addWidget(self.supplement_reminded_on_label, 0, 0, 1, 1)

        self.supplement_reminded_on_edit = DateEdit(remind_dialog)
        self.supplement_reminded_on_edit.setObjectName(u"supplement_reminded_on_edit")

        self.fields_layout.addWidget(self.supplement_reminded_on_edit, 0, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.remind_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(remind_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.remind_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(remind_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(remind_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.remind_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.supplement_reminded_on_label.setBuddy(self.supplement_reminded_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.supplement_reminded_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(remind_dialog)

        QMetaObject.connectSlotsByName(remind_dialog)
    # setupUi

    def retranslateUi(self, remind_dialog) -> None:
        remind_dialog.setWindowTitle(QCoreApplication.translate("RemindDialog", u"\u50ac\u529e\u8865\u6b63", None))
        self.record_label.setText("")
        self.supplement_reminded_on_label.setText(QCoreApplication.translate("RemindDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RemindDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("RemindDialog", u"\u767b\u8bb0\u50ac\u529e", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("RemindDialog", u"\u767b\u8bb0\u50ac\u529e\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("RemindDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

