# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phrases_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_PhrasesDialog(object):
    def setupUi(self, PhrasesDialog) -> None:
        if not PhrasesDialog.objectName():
            PhrasesDialog.setObjectName(u"PhrasesDialog")
        PhrasesDialog.resize(820, 460)
        self.form_layout = QVBoxLayout(PhrasesDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.purpose_label = QLabel(PhrasesDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_label.setWordWrap(True)

        self.form_layout.addWidget(self.purpose_label)

        self.phrases_table = QTableView(PhrasesDialog)
        self.phrases_table.setObjectName(u"phrases_table")

        self.form_layout.addWidget(self.phrases_table)

        self.text_view = QPlainTextEdit(PhrasesDialog)
        self.text_view.setObjectName(u"text_view")
        self.text_view.setMaximumSize(QSize(16777215, 120))
        self.text_view.setTabChangesFocus(True)
        self.text_view.setReadOnly(True)

        self.form_layout.addWidget(self.text_view)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.insert_button = QPushButton(PhrasesDialog)
        self.insert_button.setObjectName(u"insert_button")
        self.insert_button.setAutoDefault(False)

        self.button_row.addWidget(self.insert_button)

        self.edit_button = QPushButton(PhrasesDialog)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setAutoDefault(False)

        self.button_row.addWidget(self.edit_button)

        self.drop_button = QPushButton(PhrasesDialog)
        self.drop_button.setObjectName(u"drop_button")
        self.drop_button.setAutoDefault(False)

        self.button_row.addWidget(self.drop_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(PhrasesDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.phrases_table, self.text_view)
        QWidget.setTabOrder(self.text_view, self.insert_button)
        QWidget.setTabOrder(self.insert_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.drop_button)
        QWidget.setTabOrder(self.drop_button, self.close_button)

        self.retranslateUi(PhrasesDialog)

        QMetaObject.connectSlotsByName(PhrasesDialog)
    # setupUi

    def retranslateUi(self, PhrasesDialog) -> None:
        PhrasesDialog.setWindowTitle(QCoreApplication.translate("PhrasesDialog", u"\u5e38\u7528\u8bed", None))
        self.purpose_label.setText("")
        self.purpose_label.setProperty(u"kind", QCoreApplication.translate("PhrasesDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.phrases_table.setAccessibleName(QCoreApplication.translate("PhrasesDialog", u"\u5e38\u7528\u8bed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_view.setAccessibleName(QCoreApplication.translate("PhrasesDialog", u"\u5168\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.insert_button.setText(QCoreApplication.translate("PhrasesDialog", u"\u63d2\u5165(&I)", None))
        self.insert_button.setProperty(u"kind", QCoreApplication.translate("PhrasesDialog", u"primary", None))
        self.edit_button.setText(QCoreApplication.translate("PhrasesDialog", u"\u4fee\u6539(&E)\u2026", None))
        self.drop_button.setText(QCoreApplication.translate("PhrasesDialog", u"\u5220\u9664(&D)", None))
        self.close_button.setText(QCoreApplication.translate("PhrasesDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

