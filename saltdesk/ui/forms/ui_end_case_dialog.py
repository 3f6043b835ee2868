# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_EndCaseDialog(object):
    def setupUi(self, EndCaseDialog) -> None:
        if not EndCaseDialog.objectName():
            EndCaseDialog.setObjectName(u"EndCaseDialog")
        EndCaseDialog.resize(600, 160)
        EndCaseDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(EndCaseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(EndCaseDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(EndCaseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.day_caption_label = QLabel(EndCaseDialog)
        self.day_caption_label.setObjectName(u"day_caption_label")
        self.day_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.day_caption_label, 0, 0, 1, 1)

        self.day_edit = DateEdit(EndCaseDialog)
        self.day_edit.setObjectName(u"day_edit")

        self.fields_grid.addWidget(self.day_edit, 0, 1, 1, 1)

        self.text_caption_label = QLabel(EndCaseDialog)
        self.text_caption_label.setObjectName(u"text_caption_label")
        self.text_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.text_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.text_edit = QPlainTextEdit(EndCaseDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.text_edit, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(EndCaseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(EndCaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(EndCaseDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.day_caption_label.setBuddy(self.day_edit)
        self.text_caption_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(EndCaseDialog)

        QMetaObject.connectSlotsByName(EndCaseDialog)
    # setupUi

    def retranslateUi(self, EndCaseDialog) -> None:
        EndCaseDialog.setWindowTitle(QCoreApplication.translate("EndCaseDialog", u"\u529e\u7ed3", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("EndCaseDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("EndCaseDialog", u"hint", None))
        self.day_caption_label.setText("")
        self.text_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("EndCaseDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("EndCaseDialog", u"\u529e\u7ed3", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("EndCaseDialog", u"\u529e\u7ed3\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("EndCaseDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("EndCaseDialog", u"primary", None))
    # retranslateUi

