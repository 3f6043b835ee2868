# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.parts_edit import PartsEdit

class Ui_AnswerDialog(object):
    def setupUi(self, answer_dialog) -> None:
        if not answer_dialog.objectName():
            answer_dialog.setObjectName(u"answer_dialog")
        answer_dialog.resize(720, 10)
        self.answer_dialog_layout = QVBoxLayout(answer_dialog)
        self.answer_dialog_layout.setSpacing(12)
        self.answer_dialog_layout.setObjectName(u"answer_dialog_layout")
        self.answer_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(answer_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.answer_dialog_layout.addWidget(self.record_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.conclusion_label = QLabel(answer_dialog)
        self.conclusion_label.setObjectName(u"conclusion_label")

        self.fields_layout.addWidget(self.conclusion_label, 0, 0, 1, 1)

        self.conclusion_combo = QComboBox(answer_dialog)
        self.conclusion_combo.setObjectName(u"conclusion_combo")

        self.fields_layout.addWidget(self.conclusion_combo, 0, 1, 1, 1)

        self.answer_label = QLabel(answer_dialog)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.answer_label, 1, 0, 1, 1)

        self.answer_edit = QPlainTextEdit(answer_dialog)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)
        self.answer_edit.setMinimumSize(QSize(0, 110))

        self.fields_layout.addWidget(self.answer_edit, 1, 1, 1, 1)

        self.answers_label = QLabel(answer_dialog)
        self.answers_label.setObjectName(u"answers_label")
        self.answers_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.answers_label, 2, 0, 1, 1)

        self.answers_edit = PartsEdit(answer_dialog)
        self.answers_edit.setObjectName(u"answers_edit")

        self.fields_layout.addWidget(self.answers_edit, 2, 1, 1, 1)

        self.answered_how_label = QLabel(answer_dialog)
        self.answered_how_label.setObjectName(u"answered_how_label")

        self.fields_layout.addWidget(self.answered_how_label, 3, 0, 1, 1)

        self.answered_how_combo = QComboBox(answer_dialog)
        self.answered_how_combo.setObjectName(u"answered_how_combo")
        self.answered_how_combo.setEditable(True)

        self.fields_layout.addWidget(self.answered_how_combo, 3, 1, 1, 1)

        self.answered_on_label = QLabel(answer_dialog)
        self.answered_on_label.setObjectName(u"answered_on_label")

        self.fields_layout.addWidget(self.answered_on_label, 4, 0, 1, 1)

        self.answered_on_edit = DateEdit(answer_dialog)
        self.answered_on_edit.setObjectName(u"answered_on_edit")

        self.fields_layout.addWidget(self.answered_on_edit, 4, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.answer_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(answer_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.answer_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(answer_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.answer_button = QPushButton(answer_dialog)
        self.answer_button.setObjectName(u"answer_button")

        self.button_layout.addWidget(self.answer_button)


        self.answer_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.conclusion_label.setBuddy(self.conclusion_combo)
        self.answer_label.setBuddy(self.answer_edit)
        self.answers_label.setBuddy(self.answers_edit)
        self.answered_how_label.setBuddy(self.answered_how_combo)
        self.answered_on_label.setBuddy(self.answered_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.conclusion_combo, self.answer_edit)
        QWidget.setTabOrder(self.answer_edit, self.answers_edit)
        QWidget.setTabOrder(self.answers_edit, self.answered_how_combo)
        QWidget.setTabOrder(self.answered_how_combo, self.answered_on_edit)
        QWidget.setTabOrder(self.answered_on_edit, self.answer_button)
        QWidget.setTabOrder(self.answer_button, self.cancel_button)

        self.retranslateUi(answer_dialog)

        QMetaObject.connectSlotsByName(answer_dialog)
    # setupUi

    def retranslateUi(self, answer_dialog) -> None:
        answer_dialog.setWindowTitle(QCoreApplication.translate("AnswerDialog", u"\u7b54\u590d\u6295\u8bc9", None))
        self.record_label.setText("")
        self.conclusion_label.setText(QCoreApplication.translate("AnswerDialog", u"(&J)", None))
        self.answer_label.setText(QCoreApplication.translate("AnswerDialog", u"(&N)", None))
        self.answers_label.setText("")
        self.answered_how_label.setText(QCoreApplication.translate("AnswerDialog", u"(&W)", None))
        self.answered_on_label.setText(QCoreApplication.translate("AnswerDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AnswerDialog", u"\u53d6\u6d88", None))
        self.answer_button.setText(QCoreApplication.translate("AnswerDialog", u"\u767b\u8bb0\u7b54\u590d", None))
#if QT_CONFIG(tooltip)
        self.answer_button.setToolTip(QCoreApplication.translate("AnswerDialog", u"\u767b\u8bb0\u7b54\u590d\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.answer_button.setShortcut(QCoreApplication.translate("AnswerDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

