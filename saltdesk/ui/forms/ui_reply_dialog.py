# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reply_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit

class Ui_ReplyDialog(object):
    def setupUi(self, ReplyDialog) -> None:
        if not ReplyDialog.objectName():
            ReplyDialog.setObjectName(u"ReplyDialog")
        ReplyDialog.resize(600, 160)
        ReplyDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(ReplyDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ReplyDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ReplyDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.replied_on_caption_label = QLabel(ReplyDialog)
        self.replied_on_caption_label.setObjectName(u"replied_on_caption_label")
        self.replied_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.replied_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.replied_on_caption_label, 0, 0, 1, 1)

        self.replied_on_edit = DateEdit(ReplyDialog)
        self.replied_on_edit.setObjectName(u"replied_on_edit")

        self.fields_grid.addWidget(self.replied_on_edit, 0, 1, 1, 1)

        self.is_zero_caption_label = QLabel(ReplyDialog)
        self.is_zero_caption_label.setObjectName(u"is_zero_caption_label")
        self.is_zero_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.is_zero_caption_label, 1, 0, 1, 1)

        self.is_zero_check = QCheckBox(ReplyDialog)
        self.is_zero_check.setObjectName(u"is_zero_check")

        self.fields_grid.addWidget(self.is_zero_check, 1, 1, 1, 1)

        self.text_caption_label = QLabel(ReplyDialog)
        self.text_caption_label.setObjectName(u"text_caption_label")
        self.text_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.text_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.text_edit = QPlainTextEdit(ReplyDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.text_edit, 2, 1, 1, 1)

        self.files_caption_label = QLabel(ReplyDialog)
        self.files_caption_label.setObjectName(u"files_caption_label")
        self.files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.files_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.files_edit = FilesEdit(ReplyDialog)
        self.files_edit.setObjectName(u"files_edit")

        self.fields_grid.addWidget(self.files_edit, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ReplyDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ReplyDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ReplyDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.replied_on_caption_label.setBuddy(self.replied_on_edit)
        self.is_zero_caption_label.setBuddy(self.is_zero_check)
        self.text_caption_label.setBuddy(self.text_edit)
        self.files_caption_label.setBuddy(self.files_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.replied_on_edit, self.is_zero_check)
        QWidget.setTabOrder(self.is_zero_check, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.files_edit)
        QWidget.setTabOrder(self.files_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ReplyDialog)

        QMetaObject.connectSlotsByName(ReplyDialog)
    # setupUi

    def retranslateUi(self, ReplyDialog) -> None:
        ReplyDialog.setWindowTitle(QCoreApplication.translate("ReplyDialog", u"\u767b\u8bb0\u62a5\u9001", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ReplyDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ReplyDialog", u"hint", None))
        self.replied_on_caption_label.setText("")
        self.is_zero_caption_label.setText("")
        self.is_zero_check.setText(QCoreApplication.translate("ReplyDialog", u"\u6ca1\u6709\u95ee\u9898", None))
        self.text_caption_label.setText("")
        self.files_caption_label.setText(QCoreApplication.translate("ReplyDialog", u"\u62a5\u9001\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.files_edit.setAccessibleName(QCoreApplication.translate("ReplyDialog", u"\u62a5\u9001\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReplyDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ReplyDialog", u"\u767b\u8bb0\u62a5\u9001", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ReplyDialog", u"\u767b\u8bb0\u62a5\u9001\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ReplyDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ReplyDialog", u"primary", None))
    # retranslateUi

