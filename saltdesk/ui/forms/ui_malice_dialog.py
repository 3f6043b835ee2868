# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'malice_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.note_edit import NoteEdit

class Ui_MaliceDialog(object):
    def setupUi(self, malice_dialog) -> None:
        if not malice_dialog.objectName():
            malice_dialog.setObjectName(u"malice_dialog")
        malice_dialog.resize(600, 10)
        self.malice_dialog_layout = QVBoxLayout(malice_dialog)
        self.malice_dialog_layout.setSpacing(12)
        self.malice_dialog_layout.setObjectName(u"malice_dialog_layout")
        self.malice_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(malice_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.malice_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(malice_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.malice_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.malice_label = QLabel(malice_dialog)
        self.malice_label.setObjectName(u"malice_label")

        self.fields_layout.addWidget(self.malice_label, 0, 0, 1, 1)

        self.malice_combo = QComboBox(malice_dialog)
        self.malice_combo.setObjectName(u"malice_combo")

        self.fields_layout.addWidget(self.malice_combo, 0, 1, 1, 1)

        self.malice_evidence_label = QLabel(malice_dialog)
        self.malice_evidence_label.setObjectName(u"malice_evidence_label")

        self.fields_layout.addWidget(self.malice_evidence_label, 1, 0, 1, 1)

        self.malice_evidence_edit = NoteEdit(malice_dialog)
        self.malice_evidence_edit.setObjectName(u"malice_evidence_edit")

        self.fields_layout.addWidget(self.malice_evidence_edit, 1, 1, 1, 1)

        self.malice_heard_on_label = QLabel(malice_dialog)
        self.malice_heard_on_label.setObjectName(u"malice_heard_on_label")

        self.fields_layout.addWidget(self.malice_heard_on_label, 2, 0, 1, 1)

        self.malice_heard_on_edit = DateEdit(malice_dialog)
        self.malice_heard_on_edit.setObjectName(u"malice_heard_on_edit")

        self.fields_layout.addWidget(self.malice_heard_on_edit, 2, 1, 1, 1)

        self.malice_statement_label = QLabel(malice_dialog)
        self.malice_statement_label.setObjectName(u"malice_statement_label")

        self.fields_layout.addWidget(self.malice_statement_label, 3, 0, 1, 1)

        self.malice_statement_edit = NoteEdit(malice_dialog)
        self.malice_statement_edit.setObjectName(u"malice_statement_edit")

        self.fields_layout.addWidget(self.malice_statement_edit, 3, 1, 1, 1)

        self.malice_approved_by_label = QLabel(malice_dialog)
        self.malice_approved_by_label.setObjectName(u"malice_approved_by_label")

        self.fields_layout.addWidget(self.malice_approved_by_label, 4, 0, 1, 1)

        self.malice_approved_by_edit = ApprovalPart(malice_dialog)
        self.malice_approved_by_edit.setObjectName(u"malice_approved_by_edit")

        self.fields_layout.addWidget(self.malice_approved_by_edit, 4, 1, 1, 1)

        self.malice_approved_on_label = QLabel(malice_dialog)
        self.malice_approved_on_label.setObjectName(u"malice_approved_on_label")

        self.fields_layout.addWidget(self.malice_approved_on_label, 5, 0, 1, 1)

        self.malice_approved_on_edit = DateEdit(malice_dialog)
        self.malice_approved_on_edit.setObjectName(u"malice_approved_on_edit")

        self.fields_layout.addWidget(self.malice_approved_on_edit, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.malice_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(malice_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.malice_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(malice_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(malice_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.malice_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.malice_label.setBuddy(self.malice_combo)
        self.malice_evidence_label.setBuddy(self.malice_evidence_edit)
        self.malice_heard_on_label.setBuddy(self.malice_heard_on_edit)
        self.malice_statement_label.setBuddy(self.malice_statement_edit)
        self.malice_approved_by_label.setBuddy(self.malice_approved_by_edit)
        self.malice_approved_on_label.setBuddy(self.malice_approved_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.malice_combo, self.malice_evidence_edit)
        QWidget.setTabOrder(self.malice_evidence_edit, self.malice_heard_on_edit)
        QWidget.setTabOrder(self.malice_heard_on_edit, self.malice_statement_edit)
        QWidget.setTabOrder(self.malice_statement_edit, self.malice_approved_by_edit)
        QWidget.setTabOrder(self.malice_approved_by_edit, self.malice_approved_on_edit)
        QWidget.setTabOrder(self.malice_approved_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(malice_dialog)

        QMetaObject.connectSlotsByName(malice_dialog)
    # setupUi

    def retranslateUi(self, malice_dialog) -> None:
        malice_dialog.setWindowTitle(QCoreApplication.translate("MaliceDialog", u"\u8ba4\u5b9a\u6076\u610f\u3001\u865a\u5047\u6295\u8bc9", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("MaliceDialog", u"\u67e5\u6e05\u4e8b\u5b9e\u3001\u542c\u53d6\u6295\u8bc9\u4eba\u610f\u89c1\u540e\uff0c\u7531\u5c40\u9886\u5bfc\u8ba4\u5b9a\u3002", None))
        self.malice_label.setText(QCoreApplication.translate("MaliceDialog", u"(&K)", None))
        self.malice_evidence_label.setText(QCoreApplication.translate("MaliceDialog", u"(&E)", None))
        self.malice_heard_on_label.setText(QCoreApplication.translate("MaliceDialog", u"(&H)", None))
        self.malice_statement_label.setText(QCoreApplication.translate("MaliceDialog", u"(&T)", None))
        self.malice_approved_by_label.setText("")
        self.malice_approved_on_label.setText(QCoreApplication.translate("MaliceDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MaliceDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("MaliceDialog", u"\u8ba4\u5b9a", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("MaliceDialog", u"\u8ba4\u5b9a\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("MaliceDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

