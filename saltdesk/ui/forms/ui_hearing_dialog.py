# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hearing_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_HearingDialog(object):
    def setupUi(self, HearingDialog) -> None:
        if not HearingDialog.objectName():
            HearingDialog.setObjectName(u"HearingDialog")
        HearingDialog.resize(600, 160)
        HearingDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(HearingDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(HearingDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(HearingDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.reported_on_caption_label = QLabel(HearingDialog)
        self.reported_on_caption_label.setObjectName(u"reported_on_caption_label")
        self.reported_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reported_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reported_on_caption_label, 0, 0, 1, 1)

        self.reported_on_edit = DateEdit(HearingDialog)
        self.reported_on_edit.setObjectName(u"reported_on_edit")

        self.fields_grid.addWidget(self.reported_on_edit, 0, 1, 1, 1)

        self.reporter_caption_label = QLabel(HearingDialog)
        self.reporter_caption_label.setObjectName(u"reporter_caption_label")
        self.reporter_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reporter_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reporter_caption_label, 1, 0, 1, 1)

        self.reporter_edit = QLineEdit(HearingDialog)
        self.reporter_edit.setObjectName(u"reporter_edit")

        self.fields_grid.addWidget(self.reporter_edit, 1, 1, 1, 1)

        self.report_notes_caption_label = QLabel(HearingDialog)
        self.report_notes_caption_label.setObjectName(u"report_notes_caption_label")
        self.report_notes_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.report_notes_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.report_notes_edit = QPlainTextEdit(HearingDialog)
        self.report_notes_edit.setObjectName(u"report_notes_edit")
        self.report_notes_edit.setTabChangesFocus(True)
        self.report_notes_edit.setMinimumSize(QSize(0, 110))
        self.report_notes_edit.setMaximumSize(QSize(16777215, 110))

        self.fields_grid.addWidget(self.report_notes_edit, 2, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(HearingDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(HearingDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(HearingDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.reported_on_caption_label.setBuddy(self.reported_on_edit)
        self.reporter_caption_label.setBuddy(self.reporter_edit)
        self.report_notes_caption_label.setBuddy(self.report_notes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reported_on_edit, self.reporter_edit)
        QWidget.setTabOrder(self.reporter_edit, self.report_notes_edit)
        QWidget.setTabOrder(self.report_notes_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(HearingDialog)

        QMetaObject.connectSlotsByName(HearingDialog)
    # setupUi

    def retranslateUi(self, HearingDialog) -> None:
        HearingDialog.setWindowTitle(QCoreApplication.translate("HearingDialog", u"\u767b\u8bb0\u542c\u53d6\u6c47\u62a5", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("HearingDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("HearingDialog", u"hint", None))
        self.reported_on_caption_label.setText("")
        self.reporter_caption_label.setText("")
        self.report_notes_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("HearingDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("HearingDialog", u"\u767b\u8bb0\u6c47\u62a5", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("HearingDialog", u"\u767b\u8bb0\u6c47\u62a5\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("HearingDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("HearingDialog", u"primary", None))
    # retranslateUi

