# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extend_limit_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ExtendLimitDialog(object):
    def setupUi(self, ExtendLimitDialog) -> None:
        if not ExtendLimitDialog.objectName():
            ExtendLimitDialog.setObjectName(u"ExtendLimitDialog")
        ExtendLimitDialog.resize(600, 160)
        ExtendLimitDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(ExtendLimitDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ExtendLimitDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ExtendLimitDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.extended_to_caption_label = QLabel(ExtendLimitDialog)
        self.extended_to_caption_label.setObjectName(u"extended_to_caption_label")
        self.extended_to_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extended_to_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.extended_to_caption_label, 0, 0, 1, 1)

        self.extended_to_spin = QSpinBox(ExtendLimitDialog)
        self.extended_to_spin.setObjectName(u"extended_to_spin")
        self.extended_to_spin.setMaximum(999)

        self.fields_grid.addWidget(self.extended_to_spin, 0, 1, 1, 1)

        self.extension_reason_caption_label = QLabel(ExtendLimitDialog)
        self.extension_reason_caption_label.setObjectName(u"extension_reason_caption_label")
        self.extension_reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extension_reason_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.extension_reason_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.extension_reason_edit = QPlainTextEdit(ExtendLimitDialog)
        self.extension_reason_edit.setObjectName(u"extension_reason_edit")
        self.extension_reason_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.extension_reason_edit, 1, 1, 1, 1)

        self.approved_on_caption_label = QLabel(ExtendLimitDialog)
        self.approved_on_caption_label.setObjectName(u"approved_on_caption_label")
        self.approved_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approved_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.approved_on_caption_label, 2, 0, 1, 1)

        self.approved_on_edit = DateEdit(ExtendLimitDialog)
        self.approved_on_edit.setObjectName(u"approved_on_edit")

        self.fields_grid.addWidget(self.approved_on_edit, 2, 1, 1, 1)

        self.approval_caption_label = QLabel(ExtendLimitDialog)
        self.approval_caption_label.setObjectName(u"approval_caption_label")
        self.approval_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approval_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.approval_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.approval_part = ApprovalPart(ExtendLimitDialog)
        self.approval_part.setObjectName(u"approval_part")

        self.fields_grid.addWidget(self.approval_part, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ExtendLimitDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ExtendLimitDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ExtendLimitDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.extended_to_caption_label.setBuddy(self.extended_to_spin)
        self.extension_reason_caption_label.setBuddy(self.extension_reason_edit)
        self.approved_on_caption_label.setBuddy(self.approved_on_edit)
        self.approval_caption_label.setBuddy(self.approval_part)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.extended_to_spin, self.extension_reason_edit)
        QWidget.setTabOrder(self.extension_reason_edit, self.approved_on_edit)
        QWidget.setTabOrder(self.approved_on_edit, self.approval_part)
        QWidget.setTabOrder(self.approval_part, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ExtendLimitDialog)

        QMetaObject.connectSlotsByName(ExtendLimitDialog)
    # setupUi

    def retranslateUi(self, ExtendLimitDialog) -> None:
        ExtendLimitDialog.setWindowTitle(QCoreApplication.translate("ExtendLimitDialog", u"\u5ef6\u957f\u65f6\u9650", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ExtendLimitDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ExtendLimitDialog", u"hint", None))
        self.extended_to_caption_label.setText("")
        self.extension_reason_caption_label.setText("")
        self.approved_on_caption_label.setText(QCoreApplication.translate("ExtendLimitDialog", u"\u6279\u51c6\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.approved_on_edit.setAccessibleName(QCoreApplication.translate("ExtendLimitDialog", u"\u6279\u51c6\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.approval_caption_label.setText(QCoreApplication.translate("ExtendLimitDialog", u"\u6279\u51c6 *", None))
#if QT_CONFIG(accessibility)
        self.approval_part.setAccessibleName(QCoreApplication.translate("ExtendLimitDialog", u"\u6279\u51c6", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ExtendLimitDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ExtendLimitDialog", u"\u5ef6\u957f", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ExtendLimitDialog", u"\u5ef6\u957f\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ExtendLimitDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ExtendLimitDialog", u"primary", None))
    # retranslateUi

