# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_HandDialog(object):
    def setupUi(self, hand_dialog) -> None:
        if not hand_dialog.objectName():
            hand_dialog.setObjectName(u"hand_dialog")
        hand_dialog.resize(560, 10)
        self.hand_dialog_layout = QVBoxLayout(hand_dialog)
        self.hand_dialog_layout.setSpacing(12)
        self.hand_dialog_layout.setObjectName(u"hand_dialog_layout")
        self.hand_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(hand_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.hand_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(hand_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.hand_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.handling_office_label = QLabel(hand_dialog)
        self.handling_office_label.setObjectName(u"handling_office_label")

        self.fields_layout.addWidget(self.handling_office_label, 0, 0, 1, 1)

        self.handling_office_combo = QComboBox(hand_dialog)
        self.handling_office_combo.setObjectName(u"handling_office_combo")

        self.fields_layout.addWidget(self.handling_office_combo, 0, 1, 1, 1)

        self.assignee_label = QLabel(hand_dialog)
        self.assignee_label.setObjectName(u"assignee_label")

        self.fields_layout.addWidget(self.assignee_label, 1, 0, 1, 1)

        self.assignee_edit = QLineEdit(hand_dialog)
        self.assignee_edit.setObjectName(u"assignee_edit")

        self.fields_layout.addWidget(self.assignee_edit, 1, 1, 1, 1)

        self.handed_on_label = QLabel(hand_dialog)
        self.handed_on_label.setObjectName(u"handed_on_label")

        self.fields_layout.addWidget(self.handed_on_label, 2, 0, 1, 1)

        self.handed_on_edit = DateEdit(hand_dialog)
        self.handed_on_edit.setObjectName(u"handed_on_edit")

        self.fields_layout.addWidget(self.handed_on_edit, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.hand_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(hand_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.hand_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(hand_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(hand_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.hand_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.handling_office_label.setBuddy(self.handling_office_combo)
        self.assignee_label.setBuddy(self.assignee_edit)
        self.handed_on_label.setBuddy(self.handed_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.handling_office_combo, self.assignee_edit)
        QWidget.setTabOrder(self.assignee_edit, self.handed_on_edit)
        QWidget.setTabOrder(self.handed_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(hand_dialog)

        QMetaObject.connectSlotsByName(hand_dialog)
    # setupUi

    def retranslateUi(self, hand_dialog) -> None:
        hand_dialog.setWindowTitle(QCoreApplication.translate("HandDialog", u"\u4ea4\u529e", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("HandDialog", u"\u4ea4\u529e\u5355\u4e0d\u542b\u6295\u8bc9\u4eba\u4fe1\u606f\u3002", None))
        self.handling_office_label.setText(QCoreApplication.translate("HandDialog", u"(&O)", None))
        self.assignee_label.setText(QCoreApplication.translate("HandDialog", u"(&P)", None))
        self.handed_on_label.setText(QCoreApplication.translate("HandDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("HandDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("HandDialog", u"\u4ea4\u529e", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("HandDialog", u"\u4ea4\u529e\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("HandDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

