# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withdraw_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.note_edit import NoteEdit

class Ui_WithdrawDialog(object):
    def setupUi(self, withdraw_dialog) -> None:
        if not withdraw_dialog.objectName():
            withdraw_dialog.setObjectName(u"withdraw_dialog")
        withdraw_dialog.resize(560, 10)
        self.withdraw_dialog_layout = QVBoxLayout(withdraw_dialog)
        self.withdraw_dialog_layout.setSpacing(12)
        self.withdraw_dialog_layout.setObjectName(u"withdraw_dialog_layout")
        self.withdraw_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(withdraw_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.withdraw_dialog_layout.addWidget(self.record_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.withdrawn_on_label = QLabel(withdraw_dialog)
        self.withdrawn_on_label.setObjectName(u"withdrawn_on_label")

        self.fields_layout.addWidget(self.withdrawn_on_label, 0, 0, 1, 1)

        self.withdrawn_on_edit = DateEdit(withdraw_dialog)
        self.withdrawn_on_edit.setObjectName(u"withdrawn_on_edit")

        self.fields_layout.addWidget(self.withdrawn_on_edit, 0, 1, 1, 1)

        self.withdrawn_how_label = QLabel(withdraw_dialog)
        self.withdrawn_how_label.setObjectName(u"withdrawn_how_label")

        self.fields_layout.addWidget(self.withdrawn_how_label, 1, 0, 1, 1)

        self.withdrawn_how_combo = QComboBox(withdraw_dialog)
        self.withdrawn_how_combo.setObjectName(u"withdrawn_how_combo")
        self.withdrawn_how_combo.setEditable(True)

        self.fields_layout.addWidget(self.withdrawn_how_combo, 1, 1, 1, 1)

        self.withdrawal_reason_label = QLabel(withdraw_dialog)
        self.withdrawal_reason_label.setObjectName(u"withdrawal_reason_label")

        self.fields_layout.addWidget(self.withdrawal_reason_label, 2, 0, 1, 1)

        self.withdrawal_reason_edit = NoteEdit(withdraw_dialog)
        self.withdrawal_reason_edit.setObjectName(u"withdrawal_reason_edit")

        self.fields_layout.addWidget(self.withdrawal_reason_edit, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.withdraw_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(withdraw_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.withdraw_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(withdraw_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(withdraw_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.withdraw_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.withdrawn_on_label.setBuddy(self.withdrawn_on_edit)
        self.withdrawn_how_label.setBuddy(self.withdrawn_how_combo)
        self.withdrawal_reason_label.setBuddy(self.withdrawal_reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.withdrawn_on_edit, self.withdrawn_how_combo)
        QWidget.setTabOrder(self.withdrawn_how_combo, self.withdrawal_reason_edit)
        QWidget.setTabOrder(self.withdrawal_reason_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(withdraw_dialog)

        QMetaObject.connectSlotsByName(withdraw_dialog)
    # setupUi

    def retranslateUi(self, withdraw_dialog) -> None:
        withdraw_dialog.setWindowTitle(QCoreApplication.translate("WithdrawDialog", u"\u6295\u8bc9\u4eba\u64a4\u56de", None))
        self.record_label.setText("")
        self.withdrawn_on_label.setText(QCoreApplication.translate("WithdrawDialog", u"(&D)", None))
        self.withdrawn_how_label.setText(QCoreApplication.translate("WithdrawDialog", u"(&H)", None))
        self.withdrawal_reason_label.setText(QCoreApplication.translate("WithdrawDialog", u"(&R)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("WithdrawDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("WithdrawDialog", u"\u767b\u8bb0\u64a4\u56de", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("WithdrawDialog", u"\u767b\u8bb0\u64a4\u56de\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("WithdrawDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

