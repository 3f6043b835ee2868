# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_HelpDialog(object):
    def setupUi(self, HelpDialog) -> None:
        if not HelpDialog.objectName():
            HelpDialog.setObjectName(u"HelpDialog")
        HelpDialog.resize(520, 260)
        self.form_layout = QVBoxLayout(HelpDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.name_label = QLabel(HelpDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.form_layout.addWidget(self.name_label)

        self.text_label = QLabel(HelpDialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)
        self.text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.form_layout.addWidget(self.text_label)

        self.text_spring = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.text_spring)

        self.button_row = QHBoxLayout()
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(HelpDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)


        self.retranslateUi(HelpDialog)

        QMetaObject.connectSlotsByName(HelpDialog)
    # setupUi

    def retranslateUi(self, HelpDialog) -> None:
        HelpDialog.setWindowTitle(QCoreApplication.translate("HelpDialog", u"\u8fd9\u4e00\u680f\u7684\u89e3\u91ca", None))
        self.name_label.setText("")
        self.name_label.setProperty(u"kind", QCoreApplication.translate("HelpDialog", u"section", None))
        self.text_label.setText("")
        self.close_button.setText(QCoreApplication.translate("HelpDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

