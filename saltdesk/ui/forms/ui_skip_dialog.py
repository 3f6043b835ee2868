# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'skip_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_SkipDialog(object):
    def setupUi(self, SkipDialog) -> None:
        if not SkipDialog.objectName():
            SkipDialog.setObjectName(u"SkipDialog")
        SkipDialog.resize(560, 160)
        SkipDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(SkipDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.link_label = QLabel(SkipDialog)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setWordWrap(True)

        self.form_layout.addWidget(self.link_label)

        self.term_label = QLabel(SkipDialog)
        self.term_label.setObjectName(u"term_label")
        self.term_label.setWordWrap(True)

        self.form_layout.addWidget(self.term_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.done_on_caption_label = QLabel(SkipDialog)
        self.done_on_caption_label.setObjectName(u"done_on_caption_label")
        self.done_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.done_on_caption_label, 0, 0, 1, 1)

        self.done_on_edit = DateEdit(SkipDialog)
        self.done_on_edit.setObjectName(u"done_on_edit")

        self.fields_grid.addWidget(self.done_on_edit, 0, 1, 1, 1)

        self.reason_caption_label = QLabel(SkipDialog)
        self.reason_caption_label.setObjectName(u"reason_caption_label")
        self.reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reason_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reason_edit = QPlainTextEdit(SkipDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMaximumSize(QSize(16777215, 84))

        self.fields_grid.addWidget(self.reason_edit, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.following_label = QLabel(SkipDialog)
        self.following_label.setObjectName(u"following_label")
        self.following_label.setWordWrap(True)

        self.form_layout.addWidget(self.following_label)

        self.problem_label = QLabel(SkipDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(SkipDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.skip_button = QPushButton(SkipDialog)
        self.skip_button.setObjectName(u"skip_button")

        self.buttons_layout.addWidget(self.skip_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.done_on_caption_label.setBuddy(self.done_on_edit)
        self.reason_caption_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.done_on_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.skip_button)

        self.retranslateUi(SkipDialog)

        QMetaObject.connectSlotsByName(SkipDialog)
    # setupUi

    def retranslateUi(self, SkipDialog) -> None:
        SkipDialog.setWindowTitle(QCoreApplication.translate("SkipDialog", u"\u8df3\u8fc7\u73af\u8282", None))
        self.link_label.setText("")
        self.link_label.setProperty(u"kind", QCoreApplication.translate("SkipDialog", u"section", None))
        self.term_label.setText("")
        self.term_label.setProperty(u"kind", QCoreApplication.translate("SkipDialog", u"hint", None))
        self.done_on_caption_label.setText(QCoreApplication.translate("SkipDialog", u"\u8df3\u8fc7\u65e5\u671f(&R) *", None))
        self.reason_caption_label.setText(QCoreApplication.translate("SkipDialog", u"\u7406\u7531(&S) *", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("SkipDialog", u"\u4e3a\u4ec0\u4e48\u4e0d\u7ecf\u8fc7\u8fd9\u4e2a\u73af\u8282\uff0c\u5199\u5165\u75d5\u8ff9", None))
        self.following_label.setText("")
        self.following_label.setProperty(u"kind", QCoreApplication.translate("SkipDialog", u"message-note", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SkipDialog", u"\u53d6\u6d88", None))
        self.skip_button.setText(QCoreApplication.translate("SkipDialog", u"\u8df3\u8fc7", None))
#if QT_CONFIG(tooltip)
        self.skip_button.setToolTip(QCoreApplication.translate("SkipDialog", u"\u8df3\u8fc7\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.skip_button.setShortcut(QCoreApplication.translate("SkipDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.skip_button.setProperty(u"kind", QCoreApplication.translate("SkipDialog", u"primary", None))
    # retranslateUi

