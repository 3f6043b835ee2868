# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'law_change_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_LawChangeDialog(object):
    def setupUi(self, LawChangeDialog) -> None:
        if not LawChangeDialog.objectName():
            LawChangeDialog.setObjectName(u"LawChangeDialog")
        LawChangeDialog.resize(720, 120)
        LawChangeDialog.setMinimumSize(QSize(720, 0))
        self.form_layout = QVBoxLayout(LawChangeDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.law_label = QLabel(LawChangeDialog)
        self.law_label.setObjectName(u"law_label")
        self.law_label.setWordWrap(True)

        self.form_layout.addWidget(self.law_label)

        self.change_grid = QGridLayout()
        self.change_grid.setObjectName(u"change_grid")
        self.change_grid.setHorizontalSpacing(12)
        self.change_grid.setVerticalSpacing(6)
        self.change_grid.setContentsMargins(0, 0, 0, 0)
        self.kind_caption_label = QLabel(LawChangeDialog)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setMinimumSize(QSize(0, 28))
        self.kind_caption_label.setProperty(u"required", True)

        self.change_grid.addWidget(self.kind_caption_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(LawChangeDialog)
        self.kind_combo.setObjectName(u"kind_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kind_combo.sizePolicy().hasHeightForWidth())
        self.kind_combo.setSizePolicy(sizePolicy)
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.change_grid.addWidget(self.kind_combo, 0, 1, 1, 3)

        self.articles_caption_label = QLabel(LawChangeDialog)
        self.articles_caption_label.setObjectName(u"articles_caption_label")
        self.articles_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.articles_caption_label.setMinimumSize(QSize(0, 28))

        self.change_grid.addWidget(self.articles_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.articles_edit = QLineEdit(LawChangeDialog)
        self.articles_edit.setObjectName(u"articles_edit")

        self.change_grid.addWidget(self.articles_edit, 1, 1, 1, 3)

        self.articles_help_label = QLabel(LawChangeDialog)
        self.articles_help_label.setObjectName(u"articles_help_label")
        self.articles_help_label.setWordWrap(True)

        self.change_grid.addWidget(self.articles_help_label, 2, 1, 1, 3)

        self.document_caption_label = QLabel(LawChangeDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_caption_label.setMinimumSize(QSize(0, 28))
        self.document_caption_label.setProperty(u"required", True)

        self.change_grid.addWidget(self.document_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.document_edit = QLineEdit(LawChangeDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.change_grid.addWidget(self.document_edit, 3, 1, 1, 3)

        self.document_help_label = QLabel(LawChangeDialog)
        self.document_help_label.setObjectName(u"document_help_label")
        self.document_help_label.setWordWrap(True)

        self.change_grid.addWidget(self.document_help_label, 4, 1, 1, 3)

        self.promulgated_on_caption_label = QLabel(LawChangeDialog)
        self.promulgated_on_caption_label.setObjectName(u"promulgated_on_caption_label")
        self.promulgated_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promulgated_on_caption_label.setMinimumSize(QSize(0, 28))
        self.promulgated_on_caption_label.setProperty(u"required", True)

        self.change_grid.addWidget(self.promulgated_on_caption_label, 5, 0, 1, 1)

        self.promulgated_on_edit = DateEdit(LawChangeDialog)
        self.promulgated_on_edit.setObjectName(u"promulgated_on_edit")

        self.change_grid.addWidget(self.promulgated_on_edit, 5, 1, 1, 1)

        self.effective_on_caption_label = QLabel(LawChangeDialog)
        self.effective_on_caption_label.setObjectName(u"effective_on_caption_label")
        self.effective_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.effective_on_caption_label.setMinimumSize(QSize(0, 28))
        self.effective_on_caption_label.setProperty(u"required", True)

        self.change_grid.addWidget(self.effective_on_caption_label, 5, 2, 1, 1)

        self.effective_on_edit = DateEdit(LawChangeDialog)
        self.effective_on_edit.setObjectName(u"effective_on_edit")

        self.change_grid.addWidget(self.effective_on_edit, 5, 3, 1, 1)

        self.note_caption_label = QLabel(LawChangeDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.change_grid.addWidget(self.note_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(LawChangeDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 60))
        self.note_edit.setMaximumSize(QSize(16777215, 60))
        self.note_edit.setTabChangesFocus(True)

        self.change_grid.addWidget(self.note_edit, 6, 1, 1, 3)

        self.change_grid.setColumnStretch(1, 1)
        self.change_grid.setColumnStretch(3, 1)
        self.change_grid.setColumnMinimumWidth(0, 118)
        self.change_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addLayout(self.change_grid)

        self.citing_label = QLabel(LawChangeDialog)
        self.citing_label.setObjectName(u"citing_label")
        self.citing_label.setWordWrap(True)

        self.form_layout.addWidget(self.citing_label)

        self.problem_label = QLabel(LawChangeDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(LawChangeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(LawChangeDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.articles_caption_label.setBuddy(self.articles_edit)
        self.document_caption_label.setBuddy(self.document_edit)
        self.promulgated_on_caption_label.setBuddy(self.promulgated_on_edit)
        self.effective_on_caption_label.setBuddy(self.effective_on_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.articles_edit)
        QWidget.setTabOrder(self.articles_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.promulgated_on_edit)
        QWidget.setTabOrder(self.promulgated_on_edit, self.effective_on_edit)
        QWidget.setTabOrder(self.effective_on_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(LawChangeDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(LawChangeDialog)
    # setupUi

    def retranslateUi(self, LawChangeDialog) -> None:
        LawChangeDialog.setWindowTitle(QCoreApplication.translate("LawChangeDialog", u"\u6807\u8bb0\u4fee\u6539\u6216\u5e9f\u6b62", None))
        self.law_label.setText("")
        self.law_label.setProperty(u"kind", QCoreApplication.translate("LawChangeDialog", u"section", None))
        self.kind_caption_label.setText(QCoreApplication.translate("LawChangeDialog", u"(&A)", None))
        self.articles_caption_label.setText(QCoreApplication.translate("LawChangeDialog", u"(&B)", None))
        self.articles_help_label.setText(QCoreApplication.translate("LawChangeDialog", u"\u5982\u201c\u7b2c\u4e8c\u5341\u516b\u6761\u3001\u7b2c\u4e09\u5341\u6761\u7b2c\u4e00\u6b3e\u201d\u3002\u4e0d\u586b\u8868\u793a\u5168\u6587\u3002", None))
        self.articles_help_label.setProperty(u"kind", QCoreApplication.translate("LawChangeDialog", u"hint", None))
        self.document_caption_label.setText(QCoreApplication.translate("LawChangeDialog", u"(&D)", None))
        self.document_help_label.setText(QCoreApplication.translate("LawChangeDialog", u"\u4f5c\u51fa\u4fee\u6539\u3001\u5e9f\u6b62\u7684\u6587\u4ef6\u540d\u79f0\u548c\u6587\u53f7\u3002", None))
        self.document_help_label.setProperty(u"kind", QCoreApplication.translate("LawChangeDialog", u"hint", None))
        self.promulgated_on_caption_label.setText(QCoreApplication.translate("LawChangeDialog", u"(&E)", None))
        self.effective_on_caption_label.setText(QCoreApplication.translate("LawChangeDialog", u"(&F)", None))
        self.note_caption_label.setText(QCoreApplication.translate("LawChangeDialog", u"(&G)", None))
        self.citing_label.setText("")
        self.citing_label.setProperty(u"kind", QCoreApplication.translate("LawChangeDialog", u"hint", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("LawChangeDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("LawChangeDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("LawChangeDialog", u"\u6807\u8bb0(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("LawChangeDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("LawChangeDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

