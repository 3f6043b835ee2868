# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ending_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_EndingDialog(object):
    def setupUi(self, EndingDialog) -> None:
        if not EndingDialog.objectName():
            EndingDialog.setObjectName(u"EndingDialog")
        EndingDialog.resize(600, 160)
        EndingDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(EndingDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(EndingDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(EndingDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.ended_on_caption_label = QLabel(EndingDialog)
        self.ended_on_caption_label.setObjectName(u"ended_on_caption_label")
        self.ended_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ended_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.ended_on_caption_label, 0, 0, 1, 1)

        self.ended_on_edit = DateEdit(EndingDialog)
        self.ended_on_edit.setObjectName(u"ended_on_edit")

        self.fields_grid.addWidget(self.ended_on_edit, 0, 1, 1, 1)

        self.end_note_caption_label = QLabel(EndingDialog)
        self.end_note_caption_label.setObjectName(u"end_note_caption_label")
        self.end_note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_note_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.end_note_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.end_note_edit = QPlainTextEdit(EndingDialog)
        self.end_note_edit.setObjectName(u"end_note_edit")
        self.end_note_edit.setTabChangesFocus(True)
        self.end_note_edit.setMinimumSize(QSize(0, 90))
        self.end_note_edit.setMaximumSize(QSize(16777215, 90))

        self.fields_grid.addWidget(self.end_note_edit, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(EndingDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(EndingDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(EndingDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.ended_on_caption_label.setBuddy(self.ended_on_edit)
        self.end_note_caption_label.setBuddy(self.end_note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ended_on_edit, self.end_note_edit)
        QWidget.setTabOrder(self.end_note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(EndingDialog)

        QMetaObject.connectSlotsByName(EndingDialog)
    # setupUi

    def retranslateUi(self, EndingDialog) -> None:
        EndingDialog.setWindowTitle(QCoreApplication.translate("EndingDialog", u"\u7ed3\u675f\u6848\u4ef6", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("EndingDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("EndingDialog", u"hint", None))
        self.ended_on_caption_label.setText("")
        self.end_note_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("EndingDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("EndingDialog", u"\u7ed3\u675f", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("EndingDialog", u"\u7ed3\u675f\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("EndingDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("EndingDialog", u"primary", None))
    # retranslateUi

