# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inform_party_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_InformPartyDialog(object):
    def setupUi(self, InformPartyDialog) -> None:
        if not InformPartyDialog.objectName():
            InformPartyDialog.setObjectName(u"InformPartyDialog")
        InformPartyDialog.resize(640, 160)
        InformPartyDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(InformPartyDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(InformPartyDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(InformPartyDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.informed_on_caption_label = QLabel(InformPartyDialog)
        self.informed_on_caption_label.setObjectName(u"informed_on_caption_label")
        self.informed_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.informed_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.informed_on_caption_label, 0, 0, 1, 1)

        self.informed_on_edit = DateEdit(InformPartyDialog)
        self.informed_on_edit.setObjectName(u"informed_on_edit")

        self.fields_grid.addWidget(self.informed_on_edit, 0, 1, 1, 1)

        self.intended_caption_label = QLabel(InformPartyDialog)
        self.intended_caption_label.setObjectName(u"intended_caption_label")
        self.intended_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intended_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.intended_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.intended_edit = QPlainTextEdit(InformPartyDialog)
        self.intended_edit.setObjectName(u"intended_edit")
        self.intended_edit.setTabChangesFocus(True)
        self.intended_edit.setMinimumSize(QSize(0, 110))

        self.fields_grid.addWidget(self.intended_edit, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(InformPartyDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(InformPartyDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(InformPartyDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.informed_on_caption_label.setBuddy(self.informed_on_edit)
        self.intended_caption_label.setBuddy(self.intended_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.informed_on_edit, self.intended_edit)
        QWidget.setTabOrder(self.intended_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(InformPartyDialog)

        QMetaObject.connectSlotsByName(InformPartyDialog)
    # setupUi

    def retranslateUi(self, InformPartyDialog) -> None:
        InformPartyDialog.setWindowTitle(QCoreApplication.translate("InformPartyDialog", u"\u51b3\u5b9a\u524d\u544a\u77e5", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("InformPartyDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("InformPartyDialog", u"hint", None))
        self.informed_on_caption_label.setText("")
        self.intended_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("InformPartyDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("InformPartyDialog", u"\u767b\u8bb0\u544a\u77e5", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("InformPartyDialog", u"\u767b\u8bb0\u544a\u77e5\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("InformPartyDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("InformPartyDialog", u"primary", None))
    # retranslateUi

