# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.widgets.date_edit import (DateEdit, MomentEdit)
from saltdesk.ui.widgets.note_edit import NoteEdit
class Ui_AnswerDialog(object):
    def setupUi(self, answer_dialog) -> None:
        if not answer_dialog.objectName():
            answer_dialog.setObjectName(u"answer_dialog")
        answer_dialog.setMinimumSize(QSize(560, 0))
        self.answer_layout = QVBoxLayout(answer_dialog)
        self.answer_layout.setSpacing(12)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(answer_dialog)
        self.record_label.setObjectName(u"record_label")

        self.answer_layout.addWidget(self.record_label)

        self.problem_label = QLabel(answer_dialog)
        self.problem_label.setObjectName(u"problem_label")

        self.answer_layout.addWidget(self.problem_label)

        self.answer_grid = QGridLayout()
        self.answer_grid.setObjectName(u"answer_grid")
        self.answer_grid.setHorizontalSpacing(12)
        self.answer_grid.setVerticalSpacing(8)
        self.conclusion_label = QLabel(answer_dialog)
        self.conclusion_label.setObjectName(u"conclusion_label")

        self.answer_grid.addWidget(self.conclusion_label, 0, 0, 1, 1)

        self.conclusion_combo = QComboBox(answer_dialog)
        self.conclusion_combo.setObjectName(u"conclusion_combo")

        self.answer_grid.addWidget(self.conclusion_combo, 0, 1, 1, 1)

        self.answer_label = QLabel(answer_dialog)
        self.answer_label.setObjectName(u"answer_label")

        self.answer_grid.addWidget(self.answer_label, 1, 0, 1, 1)

        self.answer_edit = NoteEdit(answer_dialog)
        self.answer_edit.setObjectName(u"answer_edit")

        self.answer_grid.addWidget(self.answer_edit, 1, 1, 1, 1)

        self.answered_how_label = QLabel(answer_dialog)
        self.answered_how_label.setObjectName(u"answered_how_label")

        self.answer_grid.addWidget(self.answered_how_label, 2, 0, 1, 1)

        self.answered_how_combo = QComboBox(answer_dialog)
        self.answered_how_combo.setObjectName(u"answered_how_combo")
        self.answered_how_combo.setEditable(True)

        self.answer_grid.addWidget(self.answered_how_combo, 2, 1, 1, 1)

        self.answered_on_label = QLabel(answer_dialog)
        self.answered_on_label.setObjectName(u"answered_on_label")

        self.answer_grid.addWidget(self.answered_on_label, 3, 0, 1, 1)

        self.answered_on_edit = DateEdit(answer_dialog)
        self.answered_on_edit.setObjectName(u"answered_on_edit")

        self.answer_grid.addWidget(self.answered_on_edit, 3, 1, 1, 1)

        self.answer_grid.setColumnStretch(1, 1)

        self.answer_layout.addLayout(self.answer_grid)

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


        self.answer_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.conclusion_label.setBuddy(self.conclusion_combo)
        self.answer_label.setBuddy(self.answer_edit)
        self.answered_how_label.setBuddy(self.answered_how_combo)
        self.answered_on_label.setBuddy(self.answered_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.conclusion_combo, self.answer_edit)
        QWidget.setTabOrder(self.answer_edit, self.answered_how_combo)
        QWidget.setTabOrder(self.answered_how_combo, self.answered_on_edit)
        QWidget.setTabOrder(self.answered_on_edit, self.answer_button)
        QWidget.setTabOrder(self.answer_button, self.cancel_button)

        self.retranslateUi(answer_dialog)

        self.answer_button.setDefault(True)


        QMetaObject.connectSlotsByName(answer_dialog)
    # setupUi

    def retranslateUi(self, answer_dialog) -> None:
        answer_dialog.setWindowTitle(QCoreApplication.translate("AnswerDialog", u"\u7b54\u590d", None))
        self.record_label.setText("")
        self.problem_label.setText("")
        self.conclusion_label.setText(QCoreApplication.translate("AnswerDialog", u"\u8c03\u67e5\u7ed3\u8bba(&R)", None))
        self.answer_label.setText(QCoreApplication.translate("AnswerDialog", u"\u7b54\u590d\u5185\u5bb9(&T)", None))
        self.answer_edit.setPlaceholderText(QCoreApplication.translate("AnswerDialog", u"\u9010\u9879\u56de\u5e94\u6295\u8bc9\u8bf7\u6c42\uff1a\u67e5\u660e\u4e86\u4ec0\u4e48\u3001\u600e\u6837\u5904\u7406", None))
        self.answered_how_label.setText(QCoreApplication.translate("AnswerDialog", u"\u7b54\u590d\u65b9\u5f0f(&H)", None))
        self.answered_on_label.setText(QCoreApplication.translate("AnswerDialog", u"\u7b54\u590d\u65e5\u671f(&D)", None))
        self.cancel_button.setText(QCoreApplication.translate("AnswerDialog", u"\u53d6\u6d88", None))
        self.answer_button.setText(QCoreApplication.translate("AnswerDialog", u"\u7b54\u590d", None))
    # retranslateUi

