# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'investigation_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_InvestigationDialog(object):
    def setupUi(self, investigation_dialog) -> None:
        if not investigation_dialog.objectName():
            investigation_dialog.setObjectName(u"investigation_dialog")
        investigation_dialog.resize(720, 10)
        self.investigation_dialog_layout = QVBoxLayout(investigation_dialog)
        self.investigation_dialog_layout.setSpacing(12)
        self.investigation_dialog_layout.setObjectName(u"investigation_dialog_layout")
        self.investigation_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(investigation_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.investigation_dialog_layout.addWidget(self.record_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.investigation_label = QLabel(investigation_dialog)
        self.investigation_label.setObjectName(u"investigation_label")
        self.investigation_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.investigation_label, 0, 0, 1, 1)

        self.investigation_edit = QPlainTextEdit(investigation_dialog)
        self.investigation_edit.setObjectName(u"investigation_edit")
        self.investigation_edit.setTabChangesFocus(True)
        self.investigation_edit.setMinimumSize(QSize(0, 240))

        self.fields_layout.addWidget(self.investigation_edit, 0, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.investigation_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(investigation_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.investigation_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(investigation_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(investigation_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.investigation_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.investigation_label.setBuddy(self.investigation_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.investigation_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(investigation_dialog)

        QMetaObject.connectSlotsByName(investigation_dialog)
    # setupUi

    def retranslateUi(self, investigation_dialog) -> None:
        investigation_dialog.setWindowTitle(QCoreApplication.translate("InvestigationDialog", u"\u767b\u8bb0\u8c03\u67e5\u60c5\u51b5", None))
        self.record_label.setText("")
        self.investigation_label.setText(QCoreApplication.translate("InvestigationDialog", u"(&T)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("InvestigationDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("InvestigationDialog", u"\u767b\u8bb0\u8c03\u67e5", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("InvestigationDialog", u"\u767b\u8bb0\u8c03\u67e5\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("InvestigationDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

