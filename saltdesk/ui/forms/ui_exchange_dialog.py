# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exchange_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ExchangeDialog(object):
    def setupUi(self, ExchangeDialog) -> None:
        if not ExchangeDialog.objectName():
            ExchangeDialog.setObjectName(u"ExchangeDialog")
        ExchangeDialog.resize(1040, 560)
        self.form_layout = QVBoxLayout(ExchangeDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.hint_label = QLabel(ExchangeDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.acts_layout = QHBoxLayout()
        self.acts_layout.setSpacing(8)
        self.acts_layout.setObjectName(u"acts_layout")
        self.since_label = QLabel(ExchangeDialog)
        self.since_label.setObjectName(u"since_label")

        self.acts_layout.addWidget(self.since_label)

        self.since_edit = DateEdit(ExchangeDialog)
        self.since_edit.setObjectName(u"since_edit")

        self.acts_layout.addWidget(self.since_edit)

        self.until_label = QLabel(ExchangeDialog)
        self.until_label.setObjectName(u"until_label")

        self.acts_layout.addWidget(self.until_label)

        self.until_edit = DateEdit(ExchangeDialog)
        self.until_edit.setObjectName(u"until_edit")

        self.acts_layout.addWidget(self.until_edit)

        self.acts_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_spring)

        self.export_button = QPushButton(ExchangeDialog)
        self.export_button.setObjectName(u"export_button")

        self.acts_layout.addWidget(self.export_button)

        self.check_button = QPushButton(ExchangeDialog)
        self.check_button.setObjectName(u"check_button")

        self.acts_layout.addWidget(self.check_button)

        self.confirm_button = QPushButton(ExchangeDialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.acts_layout.addWidget(self.confirm_button)


        self.form_layout.addLayout(self.acts_layout)

        self.message_label = QLabel(ExchangeDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setVisible(False)
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_label.setWordWrap(True)
        self.message_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.form_layout.addWidget(self.message_label)

        self.tables_layout = QVBoxLayout()
        self.tables_layout.setSpacing(12)
        self.tables_layout.setObjectName(u"tables_layout")
        self.packages_table = QTableView(ExchangeDialog)
        self.packages_table.setObjectName(u"packages_table")

        self.tables_layout.addWidget(self.packages_table)

        self.entries_table = QTableView(ExchangeDialog)
        self.entries_table.setObjectName(u"entries_table")

        self.tables_layout.addWidget(self.entries_table)

        self.tables_layout.setStretch(0, 2)
        self.tables_layout.setStretch(1, 3)

        self.form_layout.addLayout(self.tables_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.close_button = QPushButton(ExchangeDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.form_layout.addLayout(self.buttons_layout)

        self.form_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.since_label.setBuddy(self.since_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.since_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.export_button)
        QWidget.setTabOrder(self.export_button, self.check_button)
        QWidget.setTabOrder(self.check_button, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.packages_table)
        QWidget.setTabOrder(self.packages_table, self.entries_table)
        QWidget.setTabOrder(self.entries_table, self.close_button)

        self.retranslateUi(ExchangeDialog)

        QMetaObject.connectSlotsByName(ExchangeDialog)
    # setupUi

    def retranslateUi(self, ExchangeDialog) -> None:
        ExchangeDialog.setWindowTitle(QCoreApplication.translate("ExchangeDialog", u"\u4ea4\u6362\u5305", None))
        self.hint_label.setText(QCoreApplication.translate("ExchangeDialog", u"\u4ea4\u6362\u5305\u5185\u6709\u73b0\u884c\u7684\u6743\u529b\u6e05\u5355\u3001\u8d23\u4efb\u6e05\u5355\u548c\u5df2\u516c\u5f00\u7684\u7ed3\u679c\uff0c\u9644\u6821\u9a8c\u503c\u548c\u7b7e\u540d\u3002\u4e2a\u4eba\u59d3\u540d\u53ea\u7559\u59d3\u6c0f\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ExchangeDialog", u"hint", None))
        self.since_label.setText(QCoreApplication.translate("ExchangeDialog", u"\u7ed3\u679c\u516c\u5f00\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("ExchangeDialog", u"\u7ed3\u679c\u516c\u5f00\u65e5\u671f\u8d77", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("ExchangeDialog", u"\u81f3", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("ExchangeDialog", u"\u7ed3\u679c\u516c\u5f00\u65e5\u671f\u6b62", None))
#endif // QT_CONFIG(accessibility)
        self.export_button.setText(QCoreApplication.translate("ExchangeDialog", u"\u751f\u6210\u2026", None))
        self.check_button.setText(QCoreApplication.translate("ExchangeDialog", u"\u6838\u9a8c\u2026", None))
        self.confirm_button.setText(QCoreApplication.translate("ExchangeDialog", u"\u767b\u8bb0\u56de\u6267\u2026", None))
        self.message_label.setText("")
#if QT_CONFIG(accessibility)
        self.packages_table.setAccessibleName(QCoreApplication.translate("ExchangeDialog", u"\u5df2\u751f\u6210\u7684\u4ea4\u6362\u5305", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entries_table.setAccessibleName(QCoreApplication.translate("ExchangeDialog", u"\u4ea4\u6362\u5305\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("ExchangeDialog", u"\u5173\u95ed", None))
    # retranslateUi

