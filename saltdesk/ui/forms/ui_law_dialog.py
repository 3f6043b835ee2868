# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'law_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_LawDialog(object):
    def setupUi(self, LawDialog) -> None:
        if not LawDialog.objectName():
            LawDialog.setObjectName(u"LawDialog")
        LawDialog.resize(720, 120)
        LawDialog.setMinimumSize(QSize(720, 0))
        self.form_layout = QVBoxLayout(LawDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.law_grid = QGridLayout()
        self.law_grid.setObjectName(u"law_grid")
        self.law_grid.setHorizontalSpacing(12)
        self.law_grid.setVerticalSpacing(6)
        self.law_grid.setContentsMargins(0, 0, 0, 0)
        self.title_caption_label = QLabel(LawDialog)
        self.title_caption_label.setObjectName(u"title_caption_label")
        self.title_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_caption_label.setMinimumSize(QSize(0, 28))
        self.title_caption_label.setProperty(u"required", True)

        self.law_grid.addWidget(self.title_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.title_edit = QLineEdit(LawDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.law_grid.addWidget(self.title_edit, 0, 1, 1, 3)

        self.title_help_label = QLabel(LawDialog)
        self.title_help_label.setObjectName(u"title_help_label")
        self.title_help_label.setWordWrap(True)

        self.law_grid.addWidget(self.title_help_label, 1, 1, 1, 3)

        self.document_number_caption_label = QLabel(LawDialog)
        self.document_number_caption_label.setObjectName(u"document_number_caption_label")
        self.document_number_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_number_caption_label.setMinimumSize(QSize(0, 28))

        self.law_grid.addWidget(self.document_number_caption_label, 2, 0, 1, 1)

        self.document_number_edit = QLineEdit(LawDialog)
        self.document_number_edit.setObjectName(u"document_number_edit")

        self.law_grid.addWidget(self.document_number_edit, 2, 1, 1, 1)

        self.level_caption_label = QLabel(LawDialog)
        self.level_caption_label.setObjectName(u"level_caption_label")
        self.level_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_caption_label.setMinimumSize(QSize(0, 28))
        self.level_caption_label.setProperty(u"required", True)

        self.law_grid.addWidget(self.level_caption_label, 2, 2, 1, 1)

        self.level_combo = QComboBox(LawDialog)
        self.level_combo.setObjectName(u"level_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.level_combo.sizePolicy().hasHeightForWidth())
        self.level_combo.setSizePolicy(sizePolicy)
        self.level_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.level_combo.setMinimumContentsLength(8)

        self.law_grid.addWidget(self.level_combo, 2, 3, 1, 1)

        self.promulgated_on_caption_label = QLabel(LawDialog)
        self.promulgated_on_caption_label.setObjectName(u"promulgated_on_caption_label")
        self.promulgated_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promulgated_on_caption_label.setMinimumSize(QSize(0, 28))
        self.promulgated_on_caption_label.setProperty(u"required", True)

        self.law_grid.addWidget(self.promulgated_on_caption_label, 3, 0, 1, 1)

        self.promulgated_on_edit = DateEdit(LawDialog)
        self.promulgated_on_edit.setObjectName(u"promulgated_on_edit")

        self.law_grid.addWidget(self.promulgated_on_edit, 3, 1, 1, 1)

        self.effective_on_caption_label = QLabel(LawDialog)
        self.effective_on_caption_label.setObjectName(u"effective_on_caption_label")
        self.effective_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.effective_on_caption_label.setMinimumSize(QSize(0, 28))

        self.law_grid.addWidget(self.effective_on_caption_label, 3, 2, 1, 1)

        self.effective_on_edit = DateEdit(LawDialog)
        self.effective_on_edit.setObjectName(u"effective_on_edit")

        self.law_grid.addWidget(self.effective_on_edit, 3, 3, 1, 1)

        self.repealed_on_caption_label = QLabel(LawDialog)
        self.repealed_on_caption_label.setObjectName(u"repealed_on_caption_label")
        self.repealed_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.repealed_on_caption_label.setMinimumSize(QSize(0, 28))

        self.law_grid.addWidget(self.repealed_on_caption_label, 4, 0, 1, 1)

        self.repealed_on_edit = DateEdit(LawDialog)
        self.repealed_on_edit.setObjectName(u"repealed_on_edit")

        self.law_grid.addWidget(self.repealed_on_edit, 4, 1, 1, 3)

        self.note_caption_label = QLabel(LawDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.law_grid.addWidget(self.note_caption_label, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(LawDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 60))
        self.note_edit.setMaximumSize(QSize(16777215, 60))
        self.note_edit.setTabChangesFocus(True)

        self.law_grid.addWidget(self.note_edit, 5, 1, 1, 3)

        self.law_grid.setColumnStretch(1, 1)
        self.law_grid.setColumnStretch(3, 1)
        self.law_grid.setColumnMinimumWidth(0, 118)
        self.law_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addLayout(self.law_grid)

        self.problem_label = QLabel(LawDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(LawDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(LawDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.title_caption_label.setBuddy(self.title_edit)
        self.document_number_caption_label.setBuddy(self.document_number_edit)
        self.level_caption_label.setBuddy(self.level_combo)
        self.promulgated_on_caption_label.setBuddy(self.promulgated_on_edit)
        self.effective_on_caption_label.setBuddy(self.effective_on_edit)
        self.repealed_on_caption_label.setBuddy(self.repealed_on_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.document_number_edit)
        QWidget.setTabOrder(self.document_number_edit, self.level_combo)
        QWidget.setTabOrder(self.level_combo, self.promulgated_on_edit)
        QWidget.setTabOrder(self.promulgated_on_edit, self.effective_on_edit)
        QWidget.setTabOrder(self.effective_on_edit, self.repealed_on_edit)
        QWidget.setTabOrder(self.repealed_on_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(LawDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(LawDialog)
    # setupUi

    def retranslateUi(self, LawDialog) -> None:
        LawDialog.setWindowTitle(QCoreApplication.translate("LawDialog", u"\u4f9d\u636e\u6587\u4ef6", None))
        self.title_caption_label.setText(QCoreApplication.translate("LawDialog", u"(&A)", None))
        self.title_help_label.setText(QCoreApplication.translate("LawDialog", u"\u4e0d\u52a0\u4e66\u540d\u53f7\u3002\u4fee\u8ba2\u540e\u7684\u7248\u672c\u53e6\u767b\u8bb0\u4e00\u6761\uff0c\u540d\u79f0\u76f8\u540c\uff0c\u6587\u53f7\u4e0d\u540c\u3002", None))
        self.title_help_label.setProperty(u"kind", QCoreApplication.translate("LawDialog", u"hint", None))
        self.document_number_caption_label.setText(QCoreApplication.translate("LawDialog", u"(&B)", None))
        self.level_caption_label.setText(QCoreApplication.translate("LawDialog", u"(&D)", None))
        self.promulgated_on_caption_label.setText(QCoreApplication.translate("LawDialog", u"(&E)", None))
        self.effective_on_caption_label.setText(QCoreApplication.translate("LawDialog", u"(&F)", None))
        self.repealed_on_caption_label.setText(QCoreApplication.translate("LawDialog", u"(&G)", None))
        self.note_caption_label.setText(QCoreApplication.translate("LawDialog", u"(&H)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("LawDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("LawDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("LawDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("LawDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("LawDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

