# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phrase_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PhraseDialog(object):
    def setupUi(self, PhraseDialog) -> None:
        if not PhraseDialog.objectName():
            PhraseDialog.setObjectName(u"PhraseDialog")
        PhraseDialog.resize(560, 300)
        self.form_layout = QVBoxLayout(PhraseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.purpose_label = QLabel(PhraseDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.form_layout.addWidget(self.purpose_label)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(6)
        self.text_layout.setObjectName(u"text_layout")
        self.text_label = QLabel(PhraseDialog)
        self.text_label.setObjectName(u"text_label")

        self.text_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(PhraseDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setMinimumSize(QSize(0, 110))
        self.text_edit.setTabChangesFocus(True)

        self.text_layout.addWidget(self.text_edit)


        self.form_layout.addLayout(self.text_layout)

        self.problem_label = QLabel(PhraseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(PhraseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PhraseDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(PhraseDialog)

        QMetaObject.connectSlotsByName(PhraseDialog)
    # setupUi

    def retranslateUi(self, PhraseDialog) -> None:
        PhraseDialog.setWindowTitle(QCoreApplication.translate("PhraseDialog", u"\u5b58\u4e3a\u5e38\u7528\u8bed", None))
        self.purpose_label.setText(QCoreApplication.translate("PhraseDialog", u"\u5404\u5904\u5ba4\u90fd\u80fd\u770b\u5230\u548c\u53d6\u7528\uff0c\u8bf7\u5220\u53bb\u59d3\u540d\u3001\u7535\u8bdd\u3001\u8bc1\u4ef6\u53f7\u7b49\u4e2a\u4eba\u4fe1\u606f\u3002", None))
        self.purpose_label.setProperty(u"kind", QCoreApplication.translate("PhraseDialog", u"hint", None))
        self.text_label.setText(QCoreApplication.translate("PhraseDialog", u"(&T)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PhraseDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("PhraseDialog", u"\u4fdd\u5b58", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PhraseDialog", u"\u4fdd\u5b58\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("PhraseDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

