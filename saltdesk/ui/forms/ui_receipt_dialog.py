# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'receipt_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ReceiptDialog(object):
    def setupUi(self, ReceiptDialog) -> None:
        if not ReceiptDialog.objectName():
            ReceiptDialog.setObjectName(u"ReceiptDialog")
        ReceiptDialog.resize(520, 160)
        ReceiptDialog.setMinimumSize(QSize(520, 0))
        self.form_layout = QVBoxLayout(ReceiptDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ReceiptDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ReceiptDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.received_on_caption_label = QLabel(ReceiptDialog)
        self.received_on_caption_label.setObjectName(u"received_on_caption_label")
        self.received_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.received_on_caption_label, 0, 0, 1, 1)

        self.received_on_edit = DateEdit(ReceiptDialog)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.fields_grid.addWidget(self.received_on_edit, 0, 1, 1, 1)

        self.received_by_caption_label = QLabel(ReceiptDialog)
        self.received_by_caption_label.setObjectName(u"received_by_caption_label")
        self.received_by_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_by_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.received_by_caption_label, 1, 0, 1, 1)

        self.received_by_edit = QLineEdit(ReceiptDialog)
        self.received_by_edit.setObjectName(u"received_by_edit")

        self.fields_grid.addWidget(self.received_by_edit, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ReceiptDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ReceiptDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ReceiptDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.received_on_caption_label.setBuddy(self.received_on_edit)
        self.received_by_caption_label.setBuddy(self.received_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.received_on_edit, self.received_by_edit)
        QWidget.setTabOrder(self.received_by_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ReceiptDialog)

        QMetaObject.connectSlotsByName(ReceiptDialog)
    # setupUi

    def retranslateUi(self, ReceiptDialog) -> None:
        ReceiptDialog.setWindowTitle(QCoreApplication.translate("ReceiptDialog", u"\u767b\u8bb0\u901a\u77e5\u4e66\u56de\u6267", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ReceiptDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ReceiptDialog", u"hint", None))
        self.received_on_caption_label.setText("")
        self.received_by_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReceiptDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ReceiptDialog", u"\u767b\u8bb0\u56de\u6267", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ReceiptDialog", u"\u767b\u8bb0\u56de\u6267\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ReceiptDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ReceiptDialog", u"primary", None))
    # retranslateUi

