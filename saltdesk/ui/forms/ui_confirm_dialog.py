# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'confirm_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ConfirmDialog(object):
    def setupUi(self, ConfirmDialog) -> None:
        if not ConfirmDialog.objectName():
            ConfirmDialog.setObjectName(u"ConfirmDialog")
        ConfirmDialog.resize(520, 120)
        ConfirmDialog.setMinimumSize(QSize(520, 0))
        self.form_layout = QVBoxLayout(ConfirmDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ConfirmDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.confirm_grid = QGridLayout()
        self.confirm_grid.setObjectName(u"confirm_grid")
        self.confirm_grid.setHorizontalSpacing(12)
        self.confirm_grid.setVerticalSpacing(6)
        self.confirm_grid.setContentsMargins(0, 0, 0, 0)
        self.confirmed_on_caption_label = QLabel(ConfirmDialog)
        self.confirmed_on_caption_label.setObjectName(u"confirmed_on_caption_label")
        self.confirmed_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.confirmed_on_caption_label.setProperty(u"required", True)

        self.confirm_grid.addWidget(self.confirmed_on_caption_label, 0, 0, 1, 1)

        self.confirmed_on_edit = DateEdit(ConfirmDialog)
        self.confirmed_on_edit.setObjectName(u"confirmed_on_edit")

        self.confirm_grid.addWidget(self.confirmed_on_edit, 0, 1, 1, 3)

        self.confirmed_by_caption_label = QLabel(ConfirmDialog)
        self.confirmed_by_caption_label.setObjectName(u"confirmed_by_caption_label")
        self.confirmed_by_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.confirmed_by_caption_label.setProperty(u"required", True)

        self.confirm_grid.addWidget(self.confirmed_by_caption_label, 2, 0, 1, 1)

        self.confirmed_by_edit = QLineEdit(ConfirmDialog)
        self.confirmed_by_edit.setObjectName(u"confirmed_by_edit")

        self.confirm_grid.addWidget(self.confirmed_by_edit, 2, 1, 1, 3)

        self.confirm_document_caption_label = QLabel(ConfirmDialog)
        self.confirm_document_caption_label.setObjectName(u"confirm_document_caption_label")
        self.confirm_document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.confirm_document_caption_label.setProperty(u"required", True)

        self.confirm_grid.addWidget(self.confirm_document_caption_label, 4, 0, 1, 1)

        self.confirm_document_edit = QLineEdit(ConfirmDialog)
        self.confirm_document_edit.setObjectName(u"confirm_document_edit")

        self.confirm_grid.addWidget(self.confirm_document_edit, 4, 1, 1, 3)

        self.confirm_grid.setColumnStretch(1, 1)
        self.confirm_grid.setColumnStretch(3, 1)
        self.confirm_grid.setColumnMinimumWidth(0, 110)

        self.form_layout.addLayout(self.confirm_grid)

        self.problem_label = QLabel(ConfirmDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(ConfirmDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(ConfirmDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.confirmed_on_caption_label.setBuddy(self.confirmed_on_edit)
        self.confirmed_by_caption_label.setBuddy(self.confirmed_by_edit)
        self.confirm_document_caption_label.setBuddy(self.confirm_document_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.confirmed_on_edit, self.confirmed_by_edit)
        QWidget.setTabOrder(self.confirmed_by_edit, self.confirm_document_edit)
        QWidget.setTabOrder(self.confirm_document_edit, self.record_button)
        QWidget.setTabOrder(self.record_button, self.cancel_button)

        self.retranslateUi(ConfirmDialog)

        QMetaObject.connectSlotsByName(ConfirmDialog)
    # setupUi

    def retranslateUi(self, ConfirmDialog) -> None:
        ConfirmDialog.setWindowTitle(QCoreApplication.translate("ConfirmDialog", u"\u767b\u8bb0\u5ba1\u5b9a", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ConfirmDialog", u"section", None))
        self.confirmed_on_caption_label.setText(QCoreApplication.translate("ConfirmDialog", u"(&D)", None))
        self.confirmed_by_caption_label.setText(QCoreApplication.translate("ConfirmDialog", u"(&B)", None))
        self.confirm_document_caption_label.setText(QCoreApplication.translate("ConfirmDialog", u"(&W)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ConfirmDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("ConfirmDialog", u"\u767b\u8bb0\u5ba1\u5b9a(&S)", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ConfirmDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

