# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'complaint_reopen_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.note_edit import NoteEdit

class Ui_ComplaintReopenDialog(object):
    def setupUi(self, complaint_reopen_dialog) -> None:
        if not complaint_reopen_dialog.objectName():
            complaint_reopen_dialog.setObjectName(u"complaint_reopen_dialog")
        complaint_reopen_dialog.resize(560, 10)
        self.complaint_reopen_dialog_layout = QVBoxLayout(complaint_reopen_dialog)
        self.complaint_reopen_dialog_layout.setSpacing(12)
        self.complaint_reopen_dialog_layout.setObjectName(u"complaint_reopen_dialog_layout")
        self.complaint_reopen_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(complaint_reopen_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.complaint_reopen_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(complaint_reopen_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.complaint_reopen_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.reopen_reason_label = QLabel(complaint_reopen_dialog)
        self.reopen_reason_label.setObjectName(u"reopen_reason_label")

        self.fields_layout.addWidget(self.reopen_reason_label, 0, 0, 1, 1)

        self.reopen_reason_edit = NoteEdit(complaint_reopen_dialog)
        self.reopen_reason_edit.setObjectName(u"reopen_reason_edit")

        self.fields_layout.addWidget(self.reopen_reason_edit, 0, 1, 1, 1)

        self.reopened_by_label = QLabel(complaint_reopen_dialog)
        self.reopened_by_label.setObjectName(u"reopened_by_label")

        self.fields_layout.addWidget(self.reopened_by_label, 1, 0, 1, 1)

        self.reopened_by_edit = ApprovalPart(complaint_reopen_dialog)
        self.reopened_by_edit.setObjectName(u"reopened_by_edit")

        self.fields_layout.addWidget(self.reopened_by_edit, 1, 1, 1, 1)

        self.reopened_on_label = QLabel(complaint_reopen_dialog)
        self.reopened_on_label.setObjectName(u"reopened_on_label")

        self.fields_layout.addWidget(self.reopened_on_label, 2, 0, 1, 1)

        self.reopened_on_edit = DateEdit(complaint_reopen_dialog)
        self.reopened_on_edit.setObjectName(u"reopened_on_edit")

        self.fields_layout.addWidget(self.reopened_on_edit, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.complaint_reopen_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(complaint_reopen_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.complaint_reopen_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(complaint_reopen_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(complaint_reopen_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.complaint_reopen_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.reopen_reason_label.setBuddy(self.reopen_reason_edit)
        self.reopened_by_label.setBuddy(self.reopened_by_edit)
        self.reopened_on_label.setBuddy(self.reopened_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reopen_reason_edit, self.reopened_by_edit)
        QWidget.setTabOrder(self.reopened_by_edit, self.reopened_on_edit)
        QWidget.setTabOrder(self.reopened_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(complaint_reopen_dialog)

        QMetaObject.connectSlotsByName(complaint_reopen_dialog)
    # setupUi

    def retranslateUi(self, complaint_reopen_dialog) -> None:
        complaint_reopen_dialog.setWindowTitle(QCoreApplication.translate("ComplaintReopenDialog", u"\u91cd\u65b0\u529e\u7406", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("ComplaintReopenDialog", u"\u7531\u5c40\u9886\u5bfc\u672c\u4eba\u6279\u51c6\uff0c\u6216\u8005\u9644\u4e0a\u9886\u5bfc\u7684\u4e66\u9762\u6279\u4ef6\u3002\u539f\u6765\u7684\u8bb0\u5f55\u7559\u5728\u75d5\u8ff9\u91cc\u3002", None))
        self.reopen_reason_label.setText(QCoreApplication.translate("ComplaintReopenDialog", u"(&R)", None))
        self.reopened_by_label.setText("")
        self.reopened_on_label.setText(QCoreApplication.translate("ComplaintReopenDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ComplaintReopenDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("ComplaintReopenDialog", u"\u91cd\u65b0\u529e\u7406", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("ComplaintReopenDialog", u"\u91cd\u65b0\u529e\u7406\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("ComplaintReopenDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

