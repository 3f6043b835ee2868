# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.ledger.facts_view import FactsView

class Ui_CheckDialog(object):
    def setupUi(self, CheckDialog) -> None:
        if not CheckDialog.objectName():
            CheckDialog.setObjectName(u"CheckDialog")
        CheckDialog.resize(560, 320)
        CheckDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(CheckDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.code_label = QLabel(CheckDialog)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setWordWrap(True)

        self.form_layout.addWidget(self.code_label)

        self.code_row = QHBoxLayout()
        self.code_row.setSpacing(8)
        self.code_row.setObjectName(u"code_row")
        self.code_edit = QLineEdit(CheckDialog)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setClearButtonEnabled(True)

        self.code_row.addWidget(self.code_edit)

        self.check_button = QPushButton(CheckDialog)
        self.check_button.setObjectName(u"check_button")

        self.code_row.addWidget(self.check_button)


        self.form_layout.addLayout(self.code_row)

        self.verdict_label = QLabel(CheckDialog)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setWordWrap(True)

        self.form_layout.addWidget(self.verdict_label)

        self.facts_view = FactsView(CheckDialog)
        self.facts_view.setObjectName(u"facts_view")

        self.form_layout.addWidget(self.facts_view)

        self.form_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spring)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(CheckDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code_edit, self.check_button)
        QWidget.setTabOrder(self.check_button, self.close_button)

        self.retranslateUi(CheckDialog)

        self.check_button.setDefault(True)


        QMetaObject.connectSlotsByName(CheckDialog)
    # setupUi

    def retranslateUi(self, CheckDialog) -> None:
        CheckDialog.setWindowTitle(QCoreApplication.translate("CheckDialog", u"\u6838\u9a8c\u6587\u4e66", None))
        self.code_label.setText(QCoreApplication.translate("CheckDialog", u"\u7528\u626b\u7801\u67aa\u626b\u6587\u4e66\u672b\u9875\u7684\u4e8c\u7ef4\u7801\uff0c\u6216\u8f93\u5165\u6587\u53f7\u548c\u6821\u9a8c\u7801\uff0c\u4e2d\u95f4\u7528\u7ad6\u7ebf\u9694\u5f00(&H)\uff1a", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("CheckDialog", u"\u6838\u9a8c\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.check_button.setText(QCoreApplication.translate("CheckDialog", u"\u6838\u9a8c(&Y)", None))
        self.check_button.setProperty(u"kind", QCoreApplication.translate("CheckDialog", u"primary", None))
        self.verdict_label.setProperty(u"kind", QCoreApplication.translate("CheckDialog", u"message-problem", None))
        self.verdict_label.setText("")
        self.close_button.setText(QCoreApplication.translate("CheckDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

