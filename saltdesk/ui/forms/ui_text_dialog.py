# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'text_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_TextDialog(object):
    def setupUi(self, text_dialog) -> None:
        if not text_dialog.objectName():
            text_dialog.setObjectName(u"text_dialog")
        text_dialog.resize(460, 220)
        self.text_layout = QVBoxLayout(text_dialog)
        self.text_layout.setSpacing(8)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(16, 16, 16, 16)
        self.question_label = QLabel(text_dialog)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(True)

        self.text_layout.addWidget(self.question_label)

        self.answer_edit = QPlainTextEdit(text_dialog)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)

        self.text_layout.addWidget(self.answer_edit)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(text_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(text_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.text_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.question_label.setBuddy(self.answer_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.answer_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(text_dialog)

        self.confirm_button.setDefault(True)


        QMetaObject.connectSlotsByName(text_dialog)
    # setupUi

    def retranslateUi(self, text_dialog) -> None:
        self.question_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("TextDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("TextDialog", u"\u786e\u5b9a", None))
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("TextDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        pass
    # retranslateUi

