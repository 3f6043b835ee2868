# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unanswerable_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_UnanswerableDialog(object):
    def setupUi(self, unanswerable_dialog) -> None:
        if not unanswerable_dialog.objectName():
            unanswerable_dialog.setObjectName(u"unanswerable_dialog")
        unanswerable_dialog.resize(560, 10)
        self.unanswerable_dialog_layout = QVBoxLayout(unanswerable_dialog)
        self.unanswerable_dialog_layout.setSpacing(12)
        self.unanswerable_dialog_layout.setObjectName(u"unanswerable_dialog_layout")
        self.unanswerable_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(unanswerable_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.unanswerable_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(unanswerable_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.unanswerable_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.conclusion_label = QLabel(unanswerable_dialog)
        self.conclusion_label.setObjectName(u"conclusion_label")

        self.fields_layout.addWidget(self.conclusion_label, 0, 0, 1, 1)

        self.conclusion_combo = QComboBox(unanswerable_dialog)
        self.conclusion_combo.setObjectName(u"conclusion_combo")

        self.fields_layout.addWidget(self.conclusion_combo, 0, 1, 1, 1)

        self.answered_on_label = QLabel(unanswerable_dialog)
        self.answered_on_label.setObjectName(u"answered_on_label")

        self.fields_layout.addWidget(self.answered_on_label, 1, 0, 1, 1)

        self.answered_on_edit = DateEdit(unanswerable_dialog)
        self.answered_on_edit.setObjectName(u"answered_on_edit")

        self.fields_layout.addWidget(self.answered_on_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.unanswerable_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(unanswerable_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.unanswerable_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(unanswerable_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(unanswerable_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.unanswerable_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.conclusion_label.setBuddy(self.conclusion_combo)
        self.answered_on_label.setBuddy(self.answered_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.conclusion_combo, self.answered_on_edit)
        QWidget.setTabOrder(self.answered_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(unanswerable_dialog)

        QMetaObject.connectSlotsByName(unanswerable_dialog)
    # setupUi

    def retranslateUi(self, unanswerable_dialog) -> None:
        unanswerable_dialog.setWindowTitle(QCoreApplication.translate("UnanswerableDialog", u"\u65e0\u6cd5\u7b54\u590d", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("UnanswerableDialog", u"\u53ea\u7528\u4e8e\u533f\u540d\u4e14\u6ca1\u6709\u7559\u4e0b\u8054\u7cfb\u65b9\u5f0f\u7684\u6295\u8bc9\uff1a\u67e5\u6e05\u540e\u529e\u7ed3\uff0c\u4e0d\u7b54\u590d\u3002", None))
        self.conclusion_label.setText(QCoreApplication.translate("UnanswerableDialog", u"(&J)", None))
        self.answered_on_label.setText(QCoreApplication.translate("UnanswerableDialog", u"\u529e\u7ed3\u65e5\u671f(&D) *", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("UnanswerableDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("UnanswerableDialog", u"\u529e\u7ed3", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("UnanswerableDialog", u"\u529e\u7ed3\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("UnanswerableDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

