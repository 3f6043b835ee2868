# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withhold_result_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_WithholdResultDialog(object):
    def setupUi(self, WithholdResultDialog) -> None:
        if not WithholdResultDialog.objectName():
            WithholdResultDialog.setObjectName(u"WithholdResultDialog")
        WithholdResultDialog.resize(600, 160)
        WithholdResultDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(WithholdResultDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(WithholdResultDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(WithholdResultDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.withheld_caption_label = QLabel(WithholdResultDialog)
        self.withheld_caption_label.setObjectName(u"withheld_caption_label")
        self.withheld_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.withheld_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.withheld_caption_label, 0, 0, 1, 1)

        self.withheld_combo = QComboBox(WithholdResultDialog)
        self.withheld_combo.setObjectName(u"withheld_combo")
        self.withheld_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.withheld_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.withheld_combo.sizePolicy().hasHeightForWidth())
        self.withheld_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.withheld_combo, 0, 1, 1, 1)

        self.withheld_why_caption_label = QLabel(WithholdResultDialog)
        self.withheld_why_caption_label.setObjectName(u"withheld_why_caption_label")
        self.withheld_why_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.withheld_why_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.withheld_why_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.withheld_why_edit = QPlainTextEdit(WithholdResultDialog)
        self.withheld_why_edit.setObjectName(u"withheld_why_edit")
        self.withheld_why_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.withheld_why_edit, 1, 1, 1, 1)

        self.withheld_on_caption_label = QLabel(WithholdResultDialog)
        self.withheld_on_caption_label.setObjectName(u"withheld_on_caption_label")
        self.withheld_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.withheld_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.withheld_on_caption_label, 2, 0, 1, 1)

        self.withheld_on_edit = DateEdit(WithholdResultDialog)
        self.withheld_on_edit.setObjectName(u"withheld_on_edit")

        self.fields_grid.addWidget(self.withheld_on_edit, 2, 1, 1, 1)

        self.approval_caption_label = QLabel(WithholdResultDialog)
        self.approval_caption_label.setObjectName(u"approval_caption_label")
        self.approval_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approval_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.approval_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.approval_part = ApprovalPart(WithholdResultDialog)
        self.approval_part.setObjectName(u"approval_part")

        self.fields_grid.addWidget(self.approval_part, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 130)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(WithholdResultDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(WithholdResultDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(WithholdResultDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.withheld_caption_label.setBuddy(self.withheld_combo)
        self.withheld_why_caption_label.setBuddy(self.withheld_why_edit)
        self.withheld_on_caption_label.setBuddy(self.withheld_on_edit)
        self.approval_caption_label.setBuddy(self.approval_part)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.withheld_combo, self.withheld_why_edit)
        QWidget.setTabOrder(self.withheld_why_edit, self.withheld_on_edit)
        QWidget.setTabOrder(self.withheld_on_edit, self.approval_part)
        QWidget.setTabOrder(self.approval_part, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(WithholdResultDialog)

        QMetaObject.connectSlotsByName(WithholdResultDialog)
    # setupUi

    def retranslateUi(self, WithholdResultDialog) -> None:
        WithholdResultDialog.setWindowTitle(QCoreApplication.translate("WithholdResultDialog", u"\u4e0d\u4e88\u516c\u5f00", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("WithholdResultDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("WithholdResultDialog", u"hint", None))
        self.withheld_caption_label.setText("")
        self.withheld_why_caption_label.setText("")
        self.withheld_on_caption_label.setText("")
        self.approval_caption_label.setText(QCoreApplication.translate("WithholdResultDialog", u"\u51b3\u5b9a\u7684\u9886\u5bfc *", None))
#if QT_CONFIG(accessibility)
        self.approval_part.setAccessibleName(QCoreApplication.translate("WithholdResultDialog", u"\u51b3\u5b9a\u7684\u9886\u5bfc", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("WithholdResultDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("WithholdResultDialog", u"\u4e0d\u4e88\u516c\u5f00", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("WithholdResultDialog", u"\u4e0d\u4e88\u516c\u5f00\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("WithholdResultDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("WithholdResultDialog", u"primary", None))
    # retranslateUi

