# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'anonymise_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.note_edit import NoteEdit

class Ui_AnonymiseDialog(object):
    def setupUi(self, AnonymiseDialog) -> None:
        if not AnonymiseDialog.objectName():
            AnonymiseDialog.setObjectName(u"AnonymiseDialog")
        AnonymiseDialog.resize(600, 10)
        self.form_layout = QVBoxLayout(AnonymiseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(AnonymiseDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(AnonymiseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.ground_label = QLabel(AnonymiseDialog)
        self.ground_label.setObjectName(u"ground_label")

        self.fields_layout.addWidget(self.ground_label, 0, 0, 1, 1)

        self.ground_combo = QComboBox(AnonymiseDialog)
        self.ground_combo.setObjectName(u"ground_combo")

        self.fields_layout.addWidget(self.ground_combo, 0, 1, 1, 1)

        self.reason_label = QLabel(AnonymiseDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.fields_layout.addWidget(self.reason_label, 1, 0, 1, 1)

        self.reason_edit = NoteEdit(AnonymiseDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 1, 1, 1, 1)

        self.approved_by_label = QLabel(AnonymiseDialog)
        self.approved_by_label.setObjectName(u"approved_by_label")

        self.fields_layout.addWidget(self.approved_by_label, 2, 0, 1, 1)

        self.approved_by_edit = ApprovalPart(AnonymiseDialog)
        self.approved_by_edit.setObjectName(u"approved_by_edit")

        self.fields_layout.addWidget(self.approved_by_edit, 2, 1, 1, 1)

        self.done_on_label = QLabel(AnonymiseDialog)
        self.done_on_label.setObjectName(u"done_on_label")

        self.fields_layout.addWidget(self.done_on_label, 3, 0, 1, 1)

        self.done_on_edit = DateEdit(AnonymiseDialog)
        self.done_on_edit.setObjectName(u"done_on_edit")

        self.fields_layout.addWidget(self.done_on_edit, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.form_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(AnonymiseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(AnonymiseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(AnonymiseDialog)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setAutoDefault(False)

        self.button_row.addWidget(self.confirm_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.ground_label.setBuddy(self.ground_combo)
        self.reason_label.setBuddy(self.reason_edit)
        self.approved_by_label.setBuddy(self.approved_by_edit)
        self.done_on_label.setBuddy(self.done_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ground_combo, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.approved_by_edit)
        QWidget.setTabOrder(self.approved_by_edit, self.done_on_edit)
        QWidget.setTabOrder(self.done_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(AnonymiseDialog)

        QMetaObject.connectSlotsByName(AnonymiseDialog)
    # setupUi

    def retranslateUi(self, AnonymiseDialog) -> None:
        AnonymiseDialog.setWindowTitle(QCoreApplication.translate("AnonymiseDialog", u"\u533f\u540d\u5316", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("AnonymiseDialog", u"title", None))
        self.hint_label.setText(QCoreApplication.translate("AnonymiseDialog", u"\u906e\u53bb\u8bb0\u5f55\u3001\u6587\u4e66\u767b\u8bb0\u548c\u75d5\u8ff9\u4e2d\u672c\u4eba\u7684\u59d3\u540d\u3001\u53f7\u7801\u548c\u5730\u5740\uff0c\u9500\u6bc1\u6709\u5173\u6587\u4ef6\uff0c\u4e0d\u80fd\u6062\u590d\u3002\u8bb0\u5f55\u548c\u75d5\u8ff9\u4fdd\u7559\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("AnonymiseDialog", u"hint", None))
        self.ground_label.setText(QCoreApplication.translate("AnonymiseDialog", u"(&G)", None))
        self.reason_label.setText(QCoreApplication.translate("AnonymiseDialog", u"(&R)", None))
        self.approved_by_label.setText("")
        self.done_on_label.setText(QCoreApplication.translate("AnonymiseDialog", u"\u6279\u51c6\u65e5\u671f(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AnonymiseDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("AnonymiseDialog", u"\u533f\u540d\u5316(&A)", None))
    # retranslateUi

