# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'step_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_StepDialog(object):
    def setupUi(self, step_dialog) -> None:
        if not step_dialog.objectName():
            step_dialog.setObjectName(u"step_dialog")
        step_dialog.resize(560, 10)
        self.step_dialog_layout = QVBoxLayout(step_dialog)
        self.step_dialog_layout.setSpacing(12)
        self.step_dialog_layout.setObjectName(u"step_dialog_layout")
        self.step_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(step_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.step_dialog_layout.addWidget(self.record_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.day_label = QLabel(step_dialog)
        self.day_label.setObjectName(u"day_label")

        self.fields_layout.addWidget(self.day_label, 0, 0, 1, 1)

        self.day_edit = DateEdit(step_dialog)
        self.day_edit.setObjectName(u"day_edit")

        self.fields_layout.addWidget(self.day_edit, 0, 1, 1, 1)

        self.what_label = QLabel(step_dialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.what_label, 1, 0, 1, 1)

        self.what_edit = QPlainTextEdit(step_dialog)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setTabChangesFocus(True)
        self.what_edit.setMinimumSize(QSize(0, 110))

        self.fields_layout.addWidget(self.what_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.step_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(step_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.step_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(step_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(step_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.step_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.what_label.setBuddy(self.what_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(step_dialog)

        QMetaObject.connectSlotsByName(step_dialog)
    # setupUi

    def retranslateUi(self, step_dialog) -> None:
        step_dialog.setWindowTitle(QCoreApplication.translate("StepDialog", u"\u767b\u8bb0\u529e\u7406\u7ecf\u8fc7", None))
        self.record_label.setText("")
        self.day_label.setText(QCoreApplication.translate("StepDialog", u"(&D)", None))
        self.what_label.setText(QCoreApplication.translate("StepDialog", u"(&T)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("StepDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("StepDialog", u"\u767b\u8bb0\u7ecf\u8fc7", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("StepDialog", u"\u767b\u8bb0\u7ecf\u8fc7\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("StepDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

