# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interpretation_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_InterpretationDialog(object):
    def setupUi(self, InterpretationDialog) -> None:
        if not InterpretationDialog.objectName():
            InterpretationDialog.setObjectName(u"InterpretationDialog")
        InterpretationDialog.resize(620, 200)
        InterpretationDialog.setMinimumSize(QSize(620, 0))
        self.form_layout = QVBoxLayout(InterpretationDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.field_grid = QGridLayout()
        self.field_grid.setObjectName(u"field_grid")
        self.field_grid.setHorizontalSpacing(12)
        self.field_grid.setVerticalSpacing(8)
        self.clause_caption_label = QLabel(InterpretationDialog)
        self.clause_caption_label.setObjectName(u"clause_caption_label")

        self.field_grid.addWidget(self.clause_caption_label, 0, 0, 1, 1)

        self.clause_combo = QComboBox(InterpretationDialog)
        self.clause_combo.setObjectName(u"clause_combo")

        self.field_grid.addWidget(self.clause_combo, 0, 1, 1, 1)

        self.question_caption_label = QLabel(InterpretationDialog)
        self.question_caption_label.setObjectName(u"question_caption_label")

        self.field_grid.addWidget(self.question_caption_label, 1, 0, 1, 1)

        self.question_edit = QPlainTextEdit(InterpretationDialog)
        self.question_edit.setObjectName(u"question_edit")
        self.question_edit.setTabChangesFocus(True)
        self.question_edit.setMinimumSize(QSize(0, 64))

        self.field_grid.addWidget(self.question_edit, 1, 1, 1, 1)

        self.answer_caption_label = QLabel(InterpretationDialog)
        self.answer_caption_label.setObjectName(u"answer_caption_label")

        self.field_grid.addWidget(self.answer_caption_label, 2, 0, 1, 1)

        self.answer_edit = QPlainTextEdit(InterpretationDialog)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)
        self.answer_edit.setMinimumSize(QSize(0, 64))

        self.field_grid.addWidget(self.answer_edit, 2, 1, 1, 1)

        self.answered_on_caption_label = QLabel(InterpretationDialog)
        self.answered_on_caption_label.setObjectName(u"answered_on_caption_label")

        self.field_grid.addWidget(self.answered_on_caption_label, 3, 0, 1, 1)

        self.answered_on_edit = DateEdit(InterpretationDialog)
        self.answered_on_edit.setObjectName(u"answered_on_edit")

        self.field_grid.addWidget(self.answered_on_edit, 3, 1, 1, 1)

        self.answered_by_caption_label = QLabel(InterpretationDialog)
        self.answered_by_caption_label.setObjectName(u"answered_by_caption_label")

        self.field_grid.addWidget(self.answered_by_caption_label, 4, 0, 1, 1)

        self.answered_by_edit = QLineEdit(InterpretationDialog)
        self.answered_by_edit.setObjectName(u"answered_by_edit")

        self.field_grid.addWidget(self.answered_by_edit, 4, 1, 1, 1)

        self.document_caption_label = QLabel(InterpretationDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")

        self.field_grid.addWidget(self.document_caption_label, 5, 0, 1, 1)

        self.document_edit = QLineEdit(InterpretationDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.field_grid.addWidget(self.document_edit, 5, 1, 1, 1)

        self.note_caption_label = QLabel(InterpretationDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")

        self.field_grid.addWidget(self.note_caption_label, 6, 0, 1, 1)

        self.note_edit = QLineEdit(InterpretationDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.field_grid.addWidget(self.note_edit, 6, 1, 1, 1)

        self.field_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.field_grid)

        self.problem_label = QLabel(InterpretationDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(InterpretationDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(InterpretationDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.clause_caption_label.setBuddy(self.clause_combo)
        self.question_caption_label.setBuddy(self.question_edit)
        self.answer_caption_label.setBuddy(self.answer_edit)
        self.answered_on_caption_label.setBuddy(self.answered_on_edit)
        self.answered_by_caption_label.setBuddy(self.answered_by_edit)
        self.document_caption_label.setBuddy(self.document_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.clause_combo, self.question_edit)
        QWidget.setTabOrder(self.question_edit, self.answer_edit)
        QWidget.setTabOrder(self.answer_edit, self.answered_on_edit)
        QWidget.setTabOrder(self.answered_on_edit, self.answered_by_edit)
        QWidget.setTabOrder(self.answered_by_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(InterpretationDialog)

        QMetaObject.connectSlotsByName(InterpretationDialog)
    # setupUi

    def retranslateUi(self, InterpretationDialog) -> None:
        InterpretationDialog.setWindowTitle(QCoreApplication.translate("InterpretationDialog", u"\u767b\u8bb0\u89e3\u91ca", None))
        self.clause_caption_label.setText(QCoreApplication.translate("InterpretationDialog", u"(&K)", None))
        self.question_caption_label.setText(QCoreApplication.translate("InterpretationDialog", u"(&Q)", None))
        self.answer_caption_label.setText(QCoreApplication.translate("InterpretationDialog", u"(&A)", None))
        self.answered_on_caption_label.setText(QCoreApplication.translate("InterpretationDialog", u"(&D)", None))
        self.answered_by_caption_label.setText(QCoreApplication.translate("InterpretationDialog", u"(&B)", None))
        self.document_caption_label.setText(QCoreApplication.translate("InterpretationDialog", u"(&F)", None))
        self.note_caption_label.setText(QCoreApplication.translate("InterpretationDialog", u"(&N)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("InterpretationDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("InterpretationDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

