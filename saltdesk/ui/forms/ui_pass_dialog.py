# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pass_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.people_edit import PeopleEdit

class Ui_PassDialog(object):
    def setupUi(self, pass_dialog) -> None:
        if not pass_dialog.objectName():
            pass_dialog.setObjectName(u"pass_dialog")
        pass_dialog.resize(560, 10)
        self.pass_dialog_layout = QVBoxLayout(pass_dialog)
        self.pass_dialog_layout.setSpacing(12)
        self.pass_dialog_layout.setObjectName(u"pass_dialog_layout")
        self.pass_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(pass_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.pass_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(pass_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.pass_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.passed_to_label = QLabel(pass_dialog)
        self.passed_to_label.setObjectName(u"passed_to_label")

        self.fields_layout.addWidget(self.passed_to_label, 0, 0, 1, 1)

        self.passed_to_edit = PeopleEdit(pass_dialog)
        self.passed_to_edit.setObjectName(u"passed_to_edit")

        self.fields_layout.addWidget(self.passed_to_edit, 0, 1, 1, 1)

        self.passed_on_label = QLabel(pass_dialog)
        self.passed_on_label.setObjectName(u"passed_on_label")

        self.fields_layout.addWidget(self.passed_on_label, 1, 0, 1, 1)

        self.passed_on_edit = DateEdit(pass_dialog)
        self.passed_on_edit.setObjectName(u"passed_on_edit")

        self.fields_layout.addWidget(self.passed_on_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.pass_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(pass_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.pass_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(pass_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(pass_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.pass_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.passed_to_label.setBuddy(self.passed_to_edit)
        self.passed_on_label.setBuddy(self.passed_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passed_to_edit, self.passed_on_edit)
        QWidget.setTabOrder(self.passed_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(pass_dialog)

        QMetaObject.connectSlotsByName(pass_dialog)
    # setupUi

    def retranslateUi(self, pass_dialog) -> None:
        pass_dialog.setWindowTitle(QCoreApplication.translate("PassDialog", u"\u79fb\u4ea4\u6295\u8bc9\u5904\u7406\u5904\u5ba4", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("PassDialog", u"\u63a5\u6536\u5904\u5ba4\u628a\u6765\u8bbf\u6750\u6599\u79fb\u4ea4\u6295\u8bc9\u5904\u7406\u5904\u5ba4\uff0c\u7531\u53cc\u65b9\u7559\u540d\u3002", None))
        self.passed_to_label.setText(QCoreApplication.translate("PassDialog", u"(&P)", None))
        self.passed_on_label.setText(QCoreApplication.translate("PassDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PassDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("PassDialog", u"\u79fb\u4ea4", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("PassDialog", u"\u79fb\u4ea4\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("PassDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

