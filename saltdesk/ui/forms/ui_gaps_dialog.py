# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'gaps_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_GapsDialog(object):
    def setupUi(self, GapsDialog) -> None:
        if not GapsDialog.objectName():
            GapsDialog.setObjectName(u"GapsDialog")
        GapsDialog.resize(1000, 120)
        GapsDialog.setMinimumSize(QSize(1000, 0))
        self.form_layout = QVBoxLayout(GapsDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.summary_label = QLabel(GapsDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.form_layout.addWidget(self.summary_label)

        self.gaps_table = QTableView(GapsDialog)
        self.gaps_table.setObjectName(u"gaps_table")

        self.form_layout.addWidget(self.gaps_table)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.export_button = QPushButton(GapsDialog)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.button_row.addWidget(self.export_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(GapsDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.gaps_table, self.export_button)
        QWidget.setTabOrder(self.export_button, self.close_button)

        self.retranslateUi(GapsDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(GapsDialog)
    # setupUi

    def retranslateUi(self, GapsDialog) -> None:
        GapsDialog.setWindowTitle(QCoreApplication.translate("GapsDialog", u"\u6e05\u5355\u548c\u767b\u8bb0\u7f3a\u53e3", None))
        self.summary_label.setText("")
        self.summary_label.setProperty(u"kind", QCoreApplication.translate("GapsDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.gaps_table.setAccessibleName(QCoreApplication.translate("GapsDialog", u"\u7f3a\u53e3", None))
#endif // QT_CONFIG(accessibility)
        self.export_button.setText(QCoreApplication.translate("GapsDialog", u"\u5bfc\u51fa Excel(&E)", None))
        self.close_button.setText(QCoreApplication.translate("GapsDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

