# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hear_party_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_HearPartyDialog(object):
    def setupUi(self, HearPartyDialog) -> None:
        if not HearPartyDialog.objectName():
            HearPartyDialog.setObjectName(u"HearPartyDialog")
        HearPartyDialog.resize(640, 160)
        HearPartyDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(HearPartyDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(HearPartyDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(HearPartyDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.statement_on_caption_label = QLabel(HearPartyDialog)
        self.statement_on_caption_label.setObjectName(u"statement_on_caption_label")
        self.statement_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.statement_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.statement_on_caption_label, 0, 0, 1, 1)

        self.statement_on_edit = DateEdit(HearPartyDialog)
        self.statement_on_edit.setObjectName(u"statement_on_edit")

        self.fields_grid.addWidget(self.statement_on_edit, 0, 1, 1, 1)

        self.statement_caption_label = QLabel(HearPartyDialog)
        self.statement_caption_label.setObjectName(u"statement_caption_label")
        self.statement_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.statement_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.statement_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.statement_edit = QPlainTextEdit(HearPartyDialog)
        self.statement_edit.setObjectName(u"statement_edit")
        self.statement_edit.setTabChangesFocus(True)
        self.statement_edit.setMinimumSize(QSize(0, 110))

        self.fields_grid.addWidget(self.statement_edit, 1, 1, 1, 1)

        self.hearing_on_caption_label = QLabel(HearPartyDialog)
        self.hearing_on_caption_label.setObjectName(u"hearing_on_caption_label")
        self.hearing_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.hearing_on_caption_label, 2, 0, 1, 1)

        self.hearing_on_edit = DateEdit(HearPartyDialog)
        self.hearing_on_edit.setObjectName(u"hearing_on_edit")

        self.fields_grid.addWidget(self.hearing_on_edit, 2, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 140)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(HearPartyDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(HearPartyDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(HearPartyDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.statement_on_caption_label.setBuddy(self.statement_on_edit)
        self.statement_caption_label.setBuddy(self.statement_edit)
        self.hearing_on_caption_label.setBuddy(self.hearing_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.statement_on_edit, self.statement_edit)
        QWidget.setTabOrder(self.statement_edit, self.hearing_on_edit)
        QWidget.setTabOrder(self.hearing_on_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(HearPartyDialog)

        QMetaObject.connectSlotsByName(HearPartyDialog)
    # setupUi

    def retranslateUi(self, HearPartyDialog) -> None:
        HearPartyDialog.setWindowTitle(QCoreApplication.translate("HearPartyDialog", u"\u542c\u53d6\u9648\u8ff0\u7533\u8fa9", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("HearPartyDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("HearPartyDialog", u"hint", None))
        self.statement_on_caption_label.setText("")
        self.statement_caption_label.setText("")
        self.hearing_on_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("HearPartyDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("HearPartyDialog", u"\u767b\u8bb0", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("HearPartyDialog", u"\u767b\u8bb0\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("HearPartyDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("HearPartyDialog", u"primary", None))
    # retranslateUi

