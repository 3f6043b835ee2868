# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'monitor_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_MonitorDialog(object):
    def setupUi(self, MonitorDialog) -> None:
        if not MonitorDialog.objectName():
            MonitorDialog.setObjectName(u"MonitorDialog")
        MonitorDialog.resize(1040, 560)
        self.form_layout = QVBoxLayout(MonitorDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.sum_label = QLabel(MonitorDialog)
        self.sum_label.setObjectName(u"sum_label")
        self.sum_label.setWordWrap(True)

        self.form_layout.addWidget(self.sum_label)

        self.tables_layout = QHBoxLayout()
        self.tables_layout.setSpacing(16)
        self.tables_layout.setObjectName(u"tables_layout")
        self.holders_table = QTableView(MonitorDialog)
        self.holders_table.setObjectName(u"holders_table")

        self.tables_layout.addWidget(self.holders_table)

        self.cases_table = QTableView(MonitorDialog)
        self.cases_table.setObjectName(u"cases_table")

        self.tables_layout.addWidget(self.cases_table)

        self.tables_layout.setStretch(0, 2)
        self.tables_layout.setStretch(1, 3)

        self.form_layout.addLayout(self.tables_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.hint_label = QLabel(MonitorDialog)
        self.hint_label.setObjectName(u"hint_label")

        self.buttons_layout.addWidget(self.hint_label)

        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.all_button = QPushButton(MonitorDialog)
        self.all_button.setObjectName(u"all_button")

        self.buttons_layout.addWidget(self.all_button)

        self.close_button = QPushButton(MonitorDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.form_layout.addLayout(self.buttons_layout)

        self.form_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.holders_table, self.cases_table)
        QWidget.setTabOrder(self.cases_table, self.all_button)
        QWidget.setTabOrder(self.all_button, self.close_button)

        self.retranslateUi(MonitorDialog)

        QMetaObject.connectSlotsByName(MonitorDialog)
    # setupUi

    def retranslateUi(self, MonitorDialog) -> None:
        MonitorDialog.setWindowTitle(QCoreApplication.translate("MonitorDialog", u"\u5728\u529e\u76d1\u63a7", None))
        self.sum_label.setText("")
        self.sum_label.setProperty(u"kind", QCoreApplication.translate("MonitorDialog", u"section", None))
#if QT_CONFIG(accessibility)
        self.holders_table.setAccessibleName(QCoreApplication.translate("MonitorDialog", u"\u5404\u4eba\u5728\u529e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cases_table.setAccessibleName(QCoreApplication.translate("MonitorDialog", u"\u5728\u529e\u529e\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("MonitorDialog", u"\u9009\u4e00\u4eba\u770b\u5176\u5728\u529e\u529e\u4ef6\uff1b\u56de\u8f66\u6216\u53cc\u51fb\u6253\u5f00\u529e\u4ef6\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("MonitorDialog", u"hint", None))
        self.all_button.setText(QCoreApplication.translate("MonitorDialog", u"\u5168\u90e8\u5728\u529e", None))
        self.close_button.setText(QCoreApplication.translate("MonitorDialog", u"\u5173\u95ed", None))
    # retranslateUi

