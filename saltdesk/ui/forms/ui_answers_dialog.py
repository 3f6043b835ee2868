# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answers_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_AnswersDialog(object):
    def setupUi(self, AnswersDialog) -> None:
        if not AnswersDialog.objectName():
            AnswersDialog.setObjectName(u"AnswersDialog")
        AnswersDialog.resize(680, 160)
        AnswersDialog.setMinimumSize(QSize(680, 0))
        self.form_layout = QVBoxLayout(AnswersDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(AnswersDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(AnswersDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.checked_on_caption_label = QLabel(AnswersDialog)
        self.checked_on_caption_label.setObjectName(u"checked_on_caption_label")
        self.checked_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.checked_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.checked_on_caption_label, 0, 0, 1, 1)

        self.checked_on_edit = DateEdit(AnswersDialog)
        self.checked_on_edit.setObjectName(u"checked_on_edit")

        self.fields_grid.addWidget(self.checked_on_edit, 0, 1, 1, 1)

        self.question_1_caption_label = QLabel(AnswersDialog)
        self.question_1_caption_label.setObjectName(u"question_1_caption_label")
        self.question_1_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.question_1_caption_label, 1, 0, 1, 1)

        self.question_1_label = QLabel(AnswersDialog)
        self.question_1_label.setObjectName(u"question_1_label")
        self.question_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_1_label.setWordWrap(True)

        self.fields_grid.addWidget(self.question_1_label, 1, 1, 1, 1)

        self.result_1_caption_label = QLabel(AnswersDialog)
        self.result_1_caption_label.setObjectName(u"result_1_caption_label")
        self.result_1_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.result_1_caption_label, 2, 0, 1, 1)

        self.result_1_combo = QComboBox(AnswersDialog)
        self.result_1_combo.setObjectName(u"result_1_combo")

        self.fields_grid.addWidget(self.result_1_combo, 2, 1, 1, 1)

        self.note_1_caption_label = QLabel(AnswersDialog)
        self.note_1_caption_label.setObjectName(u"note_1_caption_label")
        self.note_1_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_1_caption_label, 3, 0, 1, 1)

        self.note_1_edit = QLineEdit(AnswersDialog)
        self.note_1_edit.setObjectName(u"note_1_edit")

        self.fields_grid.addWidget(self.note_1_edit, 3, 1, 1, 1)

        self.question_2_caption_label = QLabel(AnswersDialog)
        self.question_2_caption_label.setObjectName(u"question_2_caption_label")
        self.question_2_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.question_2_caption_label, 4, 0, 1, 1)

        self.question_2_label = QLabel(AnswersDialog)
        self.question_2_label.setObjectName(u"question_2_label")
        self.question_2_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_2_label.setWordWrap(True)

        self.fields_grid.addWidget(self.question_2_label, 4, 1, 1, 1)

        self.result_2_caption_label = QLabel(AnswersDialog)
        self.result_2_caption_label.setObjectName(u"result_2_caption_label")
        self.result_2_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.result_2_caption_label, 5, 0, 1, 1)

        self.result_2_combo = QComboBox(AnswersDialog)
        self.result_2_combo.setObjectName(u"result_2_combo")

        self.fields_grid.addWidget(self.result_2_combo, 5, 1, 1, 1)

        self.note_2_caption_label = QLabel(AnswersDialog)
        self.note_2_caption_label.setObjectName(u"note_2_caption_label")
        self.note_2_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_2_caption_label, 6, 0, 1, 1)

        self.note_2_edit = QLineEdit(AnswersDialog)
        self.note_2_edit.setObjectName(u"note_2_edit")

        self.fields_grid.addWidget(self.note_2_edit, 6, 1, 1, 1)

        self.question_3_caption_label = QLabel(AnswersDialog)
        self.question_3_caption_label.setObjectName(u"question_3_caption_label")
        self.question_3_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.question_3_caption_label, 7, 0, 1, 1)

        self.question_3_label = QLabel(AnswersDialog)
        self.question_3_label.setObjectName(u"question_3_label")
        self.question_3_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_3_label.setWordWrap(True)

        self.fields_grid.addWidget(self.question_3_label, 7, 1, 1, 1)

        self.result_3_caption_label = QLabel(AnswersDialog)
        self.result_3_caption_label.setObjectName(u"result_3_caption_label")
        self.result_3_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.result_3_caption_label, 8, 0, 1, 1)

        self.result_3_combo = QComboBox(AnswersDialog)
        self.result_3_combo.setObjectName(u"result_3_combo")

        self.fields_grid.addWidget(self.result_3_combo, 8, 1, 1, 1)

        self.note_3_caption_label = QLabel(AnswersDialog)
        self.note_3_caption_label.setObjectName(u"note_3_caption_label")
        self.note_3_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_3_caption_label, 9, 0, 1, 1)

        self.note_3_edit = QLineEdit(AnswersDialog)
        self.note_3_edit.setObjectName(u"note_3_edit")

        self.fields_grid.addWidget(self.note_3_edit, 9, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(AnswersDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(AnswersDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(AnswersDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.checked_on_caption_label.setBuddy(self.checked_on_edit)
        self.question_1_caption_label.setBuddy(self.question_1_label)
        self.result_1_caption_label.setBuddy(self.result_1_combo)
        self.note_1_caption_label.setBuddy(self.note_1_edit)
        self.question_2_caption_label.setBuddy(self.question_2_label)
        self.result_2_caption_label.setBuddy(self.result_2_combo)
        self.note_2_caption_label.setBuddy(self.note_2_edit)
        self.question_3_caption_label.setBuddy(self.question_3_label)
        self.result_3_caption_label.setBuddy(self.result_3_combo)
        self.note_3_caption_label.setBuddy(self.note_3_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.checked_on_edit, self.result_1_combo)
        QWidget.setTabOrder(self.result_1_combo, self.note_1_edit)
        QWidget.setTabOrder(self.note_1_edit, self.result_2_combo)
        QWidget.setTabOrder(self.result_2_combo, self.note_2_edit)
        QWidget.setTabOrder(self.note_2_edit, self.result_3_combo)
        QWidget.setTabOrder(self.result_3_combo, self.note_3_edit)
        QWidget.setTabOrder(self.note_3_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(AnswersDialog)

        QMetaObject.connectSlotsByName(AnswersDialog)
    # setupUi

    def retranslateUi(self, AnswersDialog) -> None:
        AnswersDialog.setWindowTitle(QCoreApplication.translate("AnswersDialog", u"\u767b\u8bb0\u62bd\u67e5\u7ed3\u679c", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("AnswersDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("AnswersDialog", u"hint", None))
        self.checked_on_caption_label.setText("")
        self.question_1_caption_label.setText(QCoreApplication.translate("AnswersDialog", u"\u7b2c1\u9898", None))
        self.question_1_label.setText("")
        self.result_1_caption_label.setText(QCoreApplication.translate("AnswersDialog", u"\u7ed3\u679c", None))
#if QT_CONFIG(accessibility)
        self.result_1_combo.setAccessibleName(QCoreApplication.translate("AnswersDialog", u"\u7b2c1\u9898\u7684\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.note_1_caption_label.setText(QCoreApplication.translate("AnswersDialog", u"\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.note_1_edit.setAccessibleName(QCoreApplication.translate("AnswersDialog", u"\u7b2c1\u9898\u7684\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.question_2_caption_label.setText(QCoreApplication.translate("AnswersDialog", u"\u7b2c2\u9898", None))
        self.question_2_label.setText("")
        self.result_2_caption_label.setText(QCoreApplication.translate("AnswersDialog", u"\u7ed3\u679c", None))
#if QT_CONFIG(accessibility)
        self.result_2_combo.setAccessibleName(QCoreApplication.translate("AnswersDialog", u"\u7b2c2\u9898\u7684\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.note_2_caption_label.setText(QCoreApplication.translate("AnswersDialog", u"\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.note_2_edit.setAccessibleName(QCoreApplication.translate("AnswersDialog", u"\u7b2c2\u9898\u7684\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.question_3_caption_label.setText(QCoreApplication.translate("AnswersDialog", u"\u7b2c3\u9898", None))
        self.question_3_label.setText("")
        self.result_3_caption_label.setText(QCoreApplication.translate("AnswersDialog", u"\u7ed3\u679c", None))
#if QT_CONFIG(accessibility)
        self.result_3_combo.setAccessibleName(QCoreApplication.translate("AnswersDialog", u"\u7b2c3\u9898\u7684\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.note_3_caption_label.setText(QCoreApplication.translate("AnswersDialog", u"\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.note_3_edit.setAccessibleName(QCoreApplication.translate("AnswersDialog", u"\u7b2c3\u9898\u7684\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AnswersDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("AnswersDialog", u"\u767b\u8bb0\u7ed3\u679c", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("AnswersDialog", u"\u767b\u8bb0\u7ed3\u679c\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("AnswersDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("AnswersDialog", u"primary", None))
    # retranslateUi

