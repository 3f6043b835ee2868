# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accounts_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)
class Ui_AccountsDialog(object):
    def setupUi(self, accounts_dialog) -> None:
        if not accounts_dialog.objectName():
            accounts_dialog.setObjectName(u"accounts_dialog")
        accounts_dialog.resize(900, 560)
        accounts_dialog.setMinimumSize(QSize(480, 0))
        self.accounts_layout = QVBoxLayout(accounts_dialog)
        self.accounts_layout.setSpacing(12)
        self.accounts_layout.setObjectName(u"accounts_layout")
        self.accounts_layout.setContentsMargins(24, 20, 24, 16)
        self.accounts_tabs = QTabWidget(accounts_dialog)
        self.accounts_tabs.setObjectName(u"accounts_tabs")
        self.accounts_page = QWidget()
        self.accounts_page.setObjectName(u"accounts_page")
        self.accounts_tabs.addTab(self.accounts_page, "")
        self.accounts_page_layout = QVBoxLayout(self.accounts_page)
        self.accounts_page_layout.setSpacing(8)
        self.accounts_page_layout.setObjectName(u"accounts_page_layout")
        self.accounts_table = QTableView(self.accounts_page)
        self.accounts_table.setObjectName(u"accounts_table")

        self.accounts_page_layout.addWidget(self.accounts_table)

        self.account_button_layout = QHBoxLayout()
        self.account_button_layout.setSpacing(8)
        self.account_button_layout.setObjectName(u"account_button_layout")
        self.add_button = QPushButton(self.accounts_page)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.account_button_layout.addWidget(self.add_button)

        self.role_button = QPushButton(self.accounts_page)
        self.role_button.setObjectName(u"role_button")
        self.role_button.setAutoDefault(False)

        self.account_button_layout.addWidget(self.role_button)

        self.reset_button = QPushButton(self.accounts_page)
        self.reset_button.setObjectName(u"reset_button")
        self.reset_button.setAutoDefault(False)

        self.account_button_layout.addWidget(self.reset_button)

        self.end_button = QPushButton(self.accounts_page)
        self.end_button.setObjectName(u"end_button")
        self.end_button.setAutoDefault(False)

        self.account_button_layout.addWidget(self.end_button)

        self.account_button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.account_button_layout.addItem(self.account_button_spacer)

        self.sheet_button = QPushButton(self.accounts_page)
        self.sheet_button.setObjectName(u"sheet_button")
        self.sheet_button.setAutoDefault(False)

        self.account_button_layout.addWidget(self.sheet_button)


        self.accounts_page_layout.addLayout(self.account_button_layout)

        self.rights_page = QWidget()
        self.rights_page.setObjectName(u"rights_page")
        self.accounts_tabs.addTab(self.rights_page, "")
        self.rights_page_layout = QVBoxLayout(self.rights_page)
        self.rights_page_layout.setSpacing(8)
        self.rights_page_layout.setObjectName(u"rights_page_layout")
        self.rights_table = QTableView(self.rights_page)
        self.rights_table.setObjectName(u"rights_table")

        self.rights_page_layout.addWidget(self.rights_table)

        self.rights_hint = QLabel(self.rights_page)
        self.rights_hint.setObjectName(u"rights_hint")
        self.rights_hint.setWordWrap(True)

        self.rights_page_layout.addWidget(self.rights_hint)


        self.accounts_layout.addWidget(self.accounts_tabs)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(accounts_dialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.accounts_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.accounts_tabs, self.accounts_table)
        QWidget.setTabOrder(self.accounts_table, self.add_button)
        QWidget.setTabOrder(self.add_button, self.role_button)
        QWidget.setTabOrder(self.role_button, self.reset_button)
        QWidget.setTabOrder(self.reset_button, self.end_button)
        QWidget.setTabOrder(self.end_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.rights_table)
        QWidget.setTabOrder(self.rights_table, self.close_button)

        self.retranslateUi(accounts_dialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(accounts_dialog)
    # setupUi

    def retranslateUi(self, accounts_dialog) -> None:
        accounts_dialog.setWindowTitle(QCoreApplication.translate("AccountsDialog", u"\u8d26\u6237", None))
#if QT_CONFIG(accessibility)
        self.accounts_tabs.setAccessibleName(QCoreApplication.translate("AccountsDialog", u"\u8d26\u6237\u548c\u89d2\u8272", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.accounts_table.setAccessibleName(QCoreApplication.translate("AccountsDialog", u"\u8d26\u6237", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("AccountsDialog", u"\u5f00\u8bbe\u2026", None))
        self.role_button.setText(QCoreApplication.translate("AccountsDialog", u"\u53d8\u66f4\u2026", None))
        self.reset_button.setText(QCoreApplication.translate("AccountsDialog", u"\u91cd\u8bbe\u2026", None))
        self.end_button.setText(QCoreApplication.translate("AccountsDialog", u"\u505c\u7528\u2026", None))
        self.sheet_button.setText(QCoreApplication.translate("AccountsDialog", u"\u6062\u590d\u5355\u2026", None))
#if QT_CONFIG(tooltip)
        self.sheet_button.setToolTip(QCoreApplication.translate("AccountsDialog", u"\u6253\u5370\u65b0\u7684\u6062\u590d\u5355\uff0c\u4ee5\u524d\u7684\u4f5c\u5e9f", None))
#endif // QT_CONFIG(tooltip)
        self.accounts_tabs.setTabText(self.accounts_tabs.indexOf(self.accounts_page), QCoreApplication.translate("AccountsDialog", u"\u8d26\u6237(&A)", None))
#if QT_CONFIG(accessibility)
        self.rights_table.setAccessibleName(QCoreApplication.translate("AccountsDialog", u"\u89d2\u8272\u6743\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.rights_hint.setText(QCoreApplication.translate("AccountsDialog", u"\u201c\u804c\u8d23\u5185\u201d\u6307\u672c\u5904\u5ba4\u627f\u62c5\u7684\u673a\u5236\uff08\u8d23\u4efb\u5206\u5de5\uff09\uff1b\u201c\u5355\u4f4d\u8bbe\u7f6e\u201d\u662f\u5904\u5ba4\u3001\u4eba\u5458\u3001\u5206\u5de5\u548c\u53c2\u6570\u3002\u67e5\u770b\u8eab\u4efd\u4fe1\u606f\u4e00\u5f8b\u987b\u5199\u660e\u7406\u7531\u5e76\u7559\u75d5\u3002", None))
        self.accounts_tabs.setTabText(self.accounts_tabs.indexOf(self.rights_page), QCoreApplication.translate("AccountsDialog", u"\u89d2\u8272\u6743\u9650(&R)", None))
        self.close_button.setText(QCoreApplication.translate("AccountsDialog", u"\u5173\u95ed", None))
    # retranslateUi

