# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cancelling_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_CancellingDialog(object):
    def setupUi(self, CancellingDialog) -> None:
        if not CancellingDialog.objectName():
            CancellingDialog.setObjectName(u"CancellingDialog")
        CancellingDialog.resize(560, 160)
        CancellingDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(CancellingDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(CancellingDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(CancellingDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.cancelled_on_caption_label = QLabel(CancellingDialog)
        self.cancelled_on_caption_label.setObjectName(u"cancelled_on_caption_label")
        self.cancelled_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cancelled_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.cancelled_on_caption_label, 0, 0, 1, 1)

        self.cancelled_on_edit = DateEdit(CancellingDialog)
        self.cancelled_on_edit.setObjectName(u"cancelled_on_edit")

        self.fields_grid.addWidget(self.cancelled_on_edit, 0, 1, 1, 1)

        self.document_caption_label = QLabel(CancellingDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.document_caption_label, 1, 0, 1, 1)

        self.document_edit = QLineEdit(CancellingDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.fields_grid.addWidget(self.document_edit, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(CancellingDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(CancellingDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(CancellingDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.cancelled_on_caption_label.setBuddy(self.cancelled_on_edit)
        self.document_caption_label.setBuddy(self.document_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cancelled_on_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(CancellingDialog)

        QMetaObject.connectSlotsByName(CancellingDialog)
    # setupUi

    def retranslateUi(self, CancellingDialog) -> None:
        CancellingDialog.setWindowTitle(QCoreApplication.translate("CancellingDialog", u"\u767b\u8bb0\u53d6\u6d88", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("CancellingDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("CancellingDialog", u"hint", None))
        self.cancelled_on_caption_label.setText("")
        self.document_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CancellingDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("CancellingDialog", u"\u767b\u8bb0\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("CancellingDialog", u"\u767b\u8bb0\u53d6\u6d88\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("CancellingDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("CancellingDialog", u"primary", None))
    # retranslateUi

