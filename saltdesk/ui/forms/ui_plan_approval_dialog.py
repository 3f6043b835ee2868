# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_approval_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_PlanApprovalDialog(object):
    def setupUi(self, PlanApprovalDialog) -> None:
        if not PlanApprovalDialog.objectName():
            PlanApprovalDialog.setObjectName(u"PlanApprovalDialog")
        PlanApprovalDialog.resize(600, 160)
        PlanApprovalDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(PlanApprovalDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(PlanApprovalDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(PlanApprovalDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.approved_on_caption_label = QLabel(PlanApprovalDialog)
        self.approved_on_caption_label.setObjectName(u"approved_on_caption_label")
        self.approved_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approved_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.approved_on_caption_label, 0, 0, 1, 1)

        self.approved_on_edit = DateEdit(PlanApprovalDialog)
        self.approved_on_edit.setObjectName(u"approved_on_edit")

        self.fields_grid.addWidget(self.approved_on_edit, 0, 1, 1, 1)

        self.approval_caption_label = QLabel(PlanApprovalDialog)
        self.approval_caption_label.setObjectName(u"approval_caption_label")
        self.approval_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approval_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.approval_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.approval_part = ApprovalPart(PlanApprovalDialog)
        self.approval_part.setObjectName(u"approval_part")

        self.fields_grid.addWidget(self.approval_part, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(PlanApprovalDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(PlanApprovalDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(PlanApprovalDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.approved_on_caption_label.setBuddy(self.approved_on_edit)
        self.approval_caption_label.setBuddy(self.approval_part)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.approved_on_edit, self.approval_part)
        QWidget.setTabOrder(self.approval_part, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(PlanApprovalDialog)

        QMetaObject.connectSlotsByName(PlanApprovalDialog)
    # setupUi

    def retranslateUi(self, PlanApprovalDialog) -> None:
        PlanApprovalDialog.setWindowTitle(QCoreApplication.translate("PlanApprovalDialog", u"\u6279\u51c6\u5e74\u5ea6\u8ba1\u5212", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("PlanApprovalDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("PlanApprovalDialog", u"hint", None))
        self.approved_on_caption_label.setText("")
        self.approval_caption_label.setText(QCoreApplication.translate("PlanApprovalDialog", u"\u6279\u51c6\u4eba *", None))
#if QT_CONFIG(accessibility)
        self.approval_part.setAccessibleName(QCoreApplication.translate("PlanApprovalDialog", u"\u6279\u51c6\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PlanApprovalDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("PlanApprovalDialog", u"\u6279\u51c6\u8ba1\u5212", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("PlanApprovalDialog", u"\u6279\u51c6\u8ba1\u5212\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("PlanApprovalDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("PlanApprovalDialog", u"primary", None))
    # retranslateUi

