# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'body_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_BodyDialog(object):
    def setupUi(self, BodyDialog) -> None:
        if not BodyDialog.objectName():
            BodyDialog.setObjectName(u"BodyDialog")
        BodyDialog.resize(720, 120)
        BodyDialog.setMinimumSize(QSize(720, 0))
        self.form_layout = QVBoxLayout(BodyDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.body_grid = QGridLayout()
        self.body_grid.setObjectName(u"body_grid")
        self.body_grid.setHorizontalSpacing(12)
        self.body_grid.setVerticalSpacing(6)
        self.body_grid.setContentsMargins(0, 0, 0, 0)
        self.name_caption_label = QLabel(BodyDialog)
        self.name_caption_label.setObjectName(u"name_caption_label")
        self.name_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption_label.setMinimumSize(QSize(0, 28))
        self.name_caption_label.setProperty(u"required", True)

        self.body_grid.addWidget(self.name_caption_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(BodyDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.body_grid.addWidget(self.name_edit, 0, 1, 1, 3)

        self.basis_caption_label = QLabel(BodyDialog)
        self.basis_caption_label.setObjectName(u"basis_caption_label")
        self.basis_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_caption_label.setMinimumSize(QSize(0, 28))
        self.basis_caption_label.setProperty(u"required", True)

        self.body_grid.addWidget(self.basis_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.basis_edit = QPlainTextEdit(BodyDialog)
        self.basis_edit.setObjectName(u"basis_edit")
        self.basis_edit.setMinimumSize(QSize(0, 84))
        self.basis_edit.setMaximumSize(QSize(16777215, 84))
        self.basis_edit.setTabChangesFocus(True)

        self.body_grid.addWidget(self.basis_edit, 1, 1, 1, 3)

        self.basis_help_label = QLabel(BodyDialog)
        self.basis_help_label.setObjectName(u"basis_help_label")
        self.basis_help_label.setWordWrap(True)

        self.body_grid.addWidget(self.basis_help_label, 2, 1, 1, 3)

        self.confirm_document_caption_label = QLabel(BodyDialog)
        self.confirm_document_caption_label.setObjectName(u"confirm_document_caption_label")
        self.confirm_document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.confirm_document_caption_label.setMinimumSize(QSize(0, 28))

        self.body_grid.addWidget(self.confirm_document_caption_label, 3, 0, 1, 1)

        self.confirm_document_edit = QLineEdit(BodyDialog)
        self.confirm_document_edit.setObjectName(u"confirm_document_edit")

        self.body_grid.addWidget(self.confirm_document_edit, 3, 1, 1, 3)

        self.confirmed_on_caption_label = QLabel(BodyDialog)
        self.confirmed_on_caption_label.setObjectName(u"confirmed_on_caption_label")
        self.confirmed_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.confirmed_on_caption_label.setMinimumSize(QSize(0, 28))

        self.body_grid.addWidget(self.confirmed_on_caption_label, 4, 0, 1, 1)

        self.confirmed_on_edit = DateEdit(BodyDialog)
        self.confirmed_on_edit.setObjectName(u"confirmed_on_edit")

        self.body_grid.addWidget(self.confirmed_on_edit, 4, 1, 1, 1)

        self.published_on_caption_label = QLabel(BodyDialog)
        self.published_on_caption_label.setObjectName(u"published_on_caption_label")
        self.published_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.published_on_caption_label.setMinimumSize(QSize(0, 28))

        self.body_grid.addWidget(self.published_on_caption_label, 4, 2, 1, 1)

        self.published_on_edit = DateEdit(BodyDialog)
        self.published_on_edit.setObjectName(u"published_on_edit")

        self.body_grid.addWidget(self.published_on_edit, 4, 3, 1, 1)

        self.valid_from_caption_label = QLabel(BodyDialog)
        self.valid_from_caption_label.setObjectName(u"valid_from_caption_label")
        self.valid_from_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_caption_label.setMinimumSize(QSize(0, 28))

        self.body_grid.addWidget(self.valid_from_caption_label, 5, 0, 1, 1)

        self.valid_from_edit = DateEdit(BodyDialog)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.body_grid.addWidget(self.valid_from_edit, 5, 1, 1, 1)

        self.valid_to_caption_label = QLabel(BodyDialog)
        self.valid_to_caption_label.setObjectName(u"valid_to_caption_label")
        self.valid_to_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_caption_label.setMinimumSize(QSize(0, 28))

        self.body_grid.addWidget(self.valid_to_caption_label, 5, 2, 1, 1)

        self.valid_to_edit = DateEdit(BodyDialog)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.body_grid.addWidget(self.valid_to_edit, 5, 3, 1, 1)

        self.note_caption_label = QLabel(BodyDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.body_grid.addWidget(self.note_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(BodyDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 60))
        self.note_edit.setMaximumSize(QSize(16777215, 60))
        self.note_edit.setTabChangesFocus(True)

        self.body_grid.addWidget(self.note_edit, 6, 1, 1, 3)

        self.body_grid.setColumnStretch(1, 1)
        self.body_grid.setColumnStretch(3, 1)
        self.body_grid.setColumnMinimumWidth(0, 118)
        self.body_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addLayout(self.body_grid)

        self.rule_label = QLabel(BodyDialog)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setWordWrap(True)

        self.form_layout.addWidget(self.rule_label)

        self.problem_label = QLabel(BodyDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(BodyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(BodyDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.name_caption_label.setBuddy(self.name_edit)
        self.basis_caption_label.setBuddy(self.basis_edit)
        self.confirm_document_caption_label.setBuddy(self.confirm_document_edit)
        self.confirmed_on_caption_label.setBuddy(self.confirmed_on_edit)
        self.published_on_caption_label.setBuddy(self.published_on_edit)
        self.valid_from_caption_label.setBuddy(self.valid_from_edit)
        self.valid_to_caption_label.setBuddy(self.valid_to_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.confirm_document_edit)
        QWidget.setTabOrder(self.confirm_document_edit, self.confirmed_on_edit)
        QWidget.setTabOrder(self.confirmed_on_edit, self.published_on_edit)
        QWidget.setTabOrder(self.published_on_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.valid_to_edit)
        QWidget.setTabOrder(self.valid_to_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(BodyDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(BodyDialog)
    # setupUi

    def retranslateUi(self, BodyDialog) -> None:
        BodyDialog.setWindowTitle(QCoreApplication.translate("BodyDialog", u"\u6267\u6cd5\u4e3b\u4f53", None))
        self.name_caption_label.setText(QCoreApplication.translate("BodyDialog", u"(&A)", None))
        self.basis_caption_label.setText(QCoreApplication.translate("BodyDialog", u"(&B)", None))
        self.basis_help_label.setText(QCoreApplication.translate("BodyDialog", u"\u5199\u660e\u6388\u4e88\u6267\u6cd5\u6743\u7684\u6cd5\u5f8b\u3001\u6cd5\u89c4\u6761\u6b3e\u3002", None))
        self.basis_help_label.setProperty(u"kind", QCoreApplication.translate("BodyDialog", u"hint", None))
        self.confirm_document_caption_label.setText(QCoreApplication.translate("BodyDialog", u"(&D)", None))
        self.confirmed_on_caption_label.setText(QCoreApplication.translate("BodyDialog", u"(&E)", None))
        self.published_on_caption_label.setText(QCoreApplication.translate("BodyDialog", u"(&F)", None))
        self.valid_from_caption_label.setText(QCoreApplication.translate("BodyDialog", u"(&G)", None))
        self.valid_to_caption_label.setText(QCoreApplication.translate("BodyDialog", u"(&H)", None))
        self.note_caption_label.setText(QCoreApplication.translate("BodyDialog", u"(&I)", None))
        self.rule_label.setText(QCoreApplication.translate("BodyDialog", u"\u672a\u7ecf\u786e\u8ba4\u548c\u516c\u5e03\u7684\u4e3b\u4f53\u4e0d\u5f97\u6267\u6cd5\u3002\u516c\u5e03\u65e5\u671f\u4e5f\u53ef\u4ee5\u5728\u767b\u8bb0\u516c\u5e03\u65f6\u81ea\u52a8\u586b\u5199\u3002", None))
        self.rule_label.setProperty(u"kind", QCoreApplication.translate("BodyDialog", u"hint", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("BodyDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("BodyDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("BodyDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("BodyDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("BodyDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

