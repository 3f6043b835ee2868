# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extension_approval_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ExtensionApprovalDialog(object):
    def setupUi(self, extension_approval_dialog) -> None:
        if not extension_approval_dialog.objectName():
            extension_approval_dialog.setObjectName(u"extension_approval_dialog")
        extension_approval_dialog.resize(560, 10)
        self.extension_approval_dialog_layout = QVBoxLayout(extension_approval_dialog)
        self.extension_approval_dialog_layout.setSpacing(12)
        self.extension_approval_dialog_layout.setObjectName(u"extension_approval_dialog_layout")
        self.extension_approval_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(extension_approval_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extension_approval_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(extension_approval_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.extension_approval_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.extension_approved_by_label = QLabel(extension_approval_dialog)
        self.extension_approved_by_label.setObjectName(u"extension_approved_by_label")

        self.fields_layout.addWidget(self.extension_approved_by_label, 0, 0, 1, 1)

        self.extension_approved_by_edit = ApprovalPart(extension_approval_dialog)
        self.extension_approved_by_edit.setObjectName(u"extension_approved_by_edit")

        self.fields_layout.addWidget(self.extension_approved_by_edit, 0, 1, 1, 1)

        self.extension_approved_on_label = QLabel(extension_approval_dialog)
        self.extension_approved_on_label.setObjectName(u"extension_approved_on_label")

        self.fields_layout.addWidget(self.extension_approved_on_label, 1, 0, 1, 1)

        self.extension_approved_on_edit = DateEdit(extension_approval_dialog)
        self.extension_approved_on_edit.setObjectName(u"extension_approved_on_edit")

        self.fields_layout.addWidget(self.extension_approved_on_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.extension_approval_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(extension_approval_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.extension_approval_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(extension_approval_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(extension_approval_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.extension_approval_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.extension_approved_by_label.setBuddy(self.extension_approved_by_edit)
        self.extension_approved_on_label.setBuddy(self.extension_approved_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.extension_approved_by_edit, self.extension_approved_on_edit)
        QWidget.setTabOrder(self.extension_approved_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(extension_approval_dialog)

        QMetaObject.connectSlotsByName(extension_approval_dialog)
    # setupUi

    def retranslateUi(self, extension_approval_dialog) -> None:
        extension_approval_dialog.setWindowTitle(QCoreApplication.translate("ExtensionApprovalDialog", u"\u6279\u51c6\u5ef6\u671f", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("ExtensionApprovalDialog", u"\u7531\u5c40\u9886\u5bfc\u672c\u4eba\u6279\u51c6\uff0c\u6216\u9644\u4e66\u9762\u6279\u4ef6\u3002\u53ea\u5ef6\u4e00\u6b21\uff0c\u5230\u53d7\u7406\u540e60\u65e5\uff08\u53c2\u8003\u671f\u9650\uff09\u3002", None))
        self.extension_approved_by_label.setText("")
        self.extension_approved_on_label.setText(QCoreApplication.translate("ExtensionApprovalDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ExtensionApprovalDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("ExtensionApprovalDialog", u"\u6279\u51c6", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("ExtensionApprovalDialog", u"\u6279\u51c6\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("ExtensionApprovalDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

