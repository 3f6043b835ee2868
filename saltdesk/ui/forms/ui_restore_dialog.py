# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog) -> None:
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        RestoreDialog.resize(820, 560)
        self.form_layout = QVBoxLayout(RestoreDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.backup_label = QLabel(RestoreDialog)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setWordWrap(True)

        self.form_layout.addWidget(self.backup_label)

        self.facts_label = QLabel(RestoreDialog)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)

        self.form_layout.addWidget(self.facts_label)

        self.standing_label = QLabel(RestoreDialog)
        self.standing_label.setObjectName(u"standing_label")
        self.standing_label.setWordWrap(True)

        self.form_layout.addWidget(self.standing_label)

        self.lost_table = QTableView(RestoreDialog)
        self.lost_table.setObjectName(u"lost_table")

        self.form_layout.addWidget(self.lost_table)

        self.counts_table = QTableView(RestoreDialog)
        self.counts_table.setObjectName(u"counts_table")

        self.form_layout.addWidget(self.counts_table)

        self.end_label = QLabel(RestoreDialog)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setWordWrap(True)

        self.form_layout.addWidget(self.end_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(RestoreDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.restore_button = QPushButton(RestoreDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)

        self.button_row.addWidget(self.restore_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.lost_table, self.counts_table)
        QWidget.setTabOrder(self.counts_table, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.restore_button)

        self.retranslateUi(RestoreDialog)

        self.cancel_button.setDefault(True)


        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog) -> None:
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"\u6062\u590d", None))
        self.backup_label.setText("")
        self.backup_label.setProperty(u"kind", QCoreApplication.translate("RestoreDialog", u"title", None))
        self.facts_label.setText("")
        self.facts_label.setProperty(u"kind", QCoreApplication.translate("RestoreDialog", u"hint", None))
        self.standing_label.setText("")
        self.standing_label.setProperty(u"kind", QCoreApplication.translate("RestoreDialog", u"message-note", None))
#if QT_CONFIG(accessibility)
        self.lost_table.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"\u6062\u590d\u540e\u4e0d\u518d\u6709\u7684\u767b\u8bb0", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.counts_table.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"\u5907\u4efd\u4e2d\u548c\u73b0\u5728\u7684\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.end_label.setText(QCoreApplication.translate("RestoreDialog", u"\u6062\u590d\u65f6\u5173\u95ed\u7a97\u53e3\uff0c\u6062\u590d\u540e\u91cd\u65b0\u6253\u5f00\u3002\u73b0\u5728\u7684\u6570\u636e\u4e0d\u5220\u9664\uff0c\u53e6\u5b58\u5728\u6570\u636e\u6587\u4ef6\u5939\u65c1\u8fb9\u3002\u4e2d\u9014\u65ad\u7535\uff0c\u4e0b\u6b21\u6253\u5f00\u65f6\u81ea\u52a8\u5b8c\u6210\u6216\u9000\u56de\u3002", None))
        self.end_label.setProperty(u"kind", QCoreApplication.translate("RestoreDialog", u"hint", None))
        self.cancel_button.setText(QCoreApplication.translate("RestoreDialog", u"\u53d6\u6d88(&C)", None))
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"\u6062\u590d(&R)\u2026", None))
        self.restore_button.setProperty(u"kind", QCoreApplication.translate("RestoreDialog", u"primary", None))
    # retranslateUi

