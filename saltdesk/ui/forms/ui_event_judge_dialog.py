# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event_judge_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EventJudgeDialog(object):
    def setupUi(self, EventJudgeDialog) -> None:
        if not EventJudgeDialog.objectName():
            EventJudgeDialog.setObjectName(u"EventJudgeDialog")
        EventJudgeDialog.resize(560, 160)
        EventJudgeDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(EventJudgeDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(EventJudgeDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(EventJudgeDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(6)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.reason_caption_label = QLabel(EventJudgeDialog)
        self.reason_caption_label.setObjectName(u"reason_caption_label")
        self.reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_caption_label.setMinimumSize(QSize(0, 28))
        self.reason_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reason_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reason_edit = QPlainTextEdit(EventJudgeDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMinimumSize(QSize(0, 84))
        self.reason_edit.setMaximumSize(QSize(16777215, 84))
        self.reason_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.reason_edit, 0, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(EventJudgeDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(EventJudgeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(EventJudgeDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.reason_caption_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(EventJudgeDialog)

        self.record_button.setDefault(True)


        QMetaObject.connectSlotsByName(EventJudgeDialog)
    # setupUi

    def retranslateUi(self, EventJudgeDialog) -> None:
        EventJudgeDialog.setWindowTitle(QCoreApplication.translate("EventJudgeDialog", u"\u4e0d\u9700\u8c03\u6574", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("EventJudgeDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("EventJudgeDialog", u"hint", None))
        self.reason_caption_label.setText(QCoreApplication.translate("EventJudgeDialog", u"(&R)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("EventJudgeDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("EventJudgeDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("EventJudgeDialog", u"\u786e\u5b9a(&S)", None))
        self.record_button.setProperty(u"kind", QCoreApplication.translate("EventJudgeDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("EventJudgeDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

