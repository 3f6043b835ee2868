# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supply_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.note_edit import NoteEdit

class Ui_SupplyDialog(object):
    def setupUi(self, supply_dialog) -> None:
        if not supply_dialog.objectName():
            supply_dialog.setObjectName(u"supply_dialog")
        supply_dialog.resize(560, 10)
        self.supply_dialog_layout = QVBoxLayout(supply_dialog)
        self.supply_dialog_layout.setSpacing(12)
        self.supply_dialog_layout.setObjectName(u"supply_dialog_layout")
        self.supply_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(supply_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.supply_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(supply_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.supply_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.supplement_answered_on_label = QLabel(supply_dialog)
        self.supplement_answered_on_label.setObjectName(u"supplement_answered_on_label")

        self.fields_layout.addWidget(self.supplement_answered_on_label, 0, 0, 1, 1)

        self.supplement_answered_on_edit = DateEdit(supply_dialog)
        self.supplement_answered_on_edit.setObjectName(u"supplement_answered_on_edit")

        self.fields_layout.addWidget(self.supplement_answered_on_edit, 0, 1, 1, 1)

        self.supplement_answer_label = QLabel(supply_dialog)
        self.supplement_answer_label.setObjectName(u"supplement_answer_label")

        self.fields_layout.addWidget(self.supplement_answer_label, 1, 0, 1, 1)

        self.supplement_answer_edit = NoteEdit(supply_dialog)
        self.supplement_answer_edit.setObjectName(u"supplement_answer_edit")

        self.fields_layout.addWidget(self.supplement_answer_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.supply_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(supply_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.supply_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(supply_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(supply_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.supply_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.supplement_answered_on_label.setBuddy(self.supplement_answered_on_edit)
        self.supplement_answer_label.setBuddy(self.supplement_answer_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.supplement_answered_on_edit, self.supplement_answer_edit)
        QWidget.setTabOrder(self.supplement_answer_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(supply_dialog)

        QMetaObject.connectSlotsByName(supply_dialog)
    # setupUi

    def retranslateUi(self, supply_dialog) -> None:
        supply_dialog.setWindowTitle(QCoreApplication.translate("SupplyDialog", u"\u767b\u8bb0\u8865\u6b63", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("SupplyDialog", u"\u662f\u5426\u53d7\u7406\u7684\u671f\u9650\u4ece\u6536\u5230\u8865\u6b63\u4e4b\u65e5\u91cd\u65b0\u8ba1\u7b97\u3002", None))
        self.supplement_answered_on_label.setText(QCoreApplication.translate("SupplyDialog", u"(&D)", None))
        self.supplement_answer_label.setText(QCoreApplication.translate("SupplyDialog", u"(&T)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SupplyDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("SupplyDialog", u"\u767b\u8bb0\u8865\u6b63", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("SupplyDialog", u"\u767b\u8bb0\u8865\u6b63\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("SupplyDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

