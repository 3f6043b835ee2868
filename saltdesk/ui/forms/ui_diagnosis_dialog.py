# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'diagnosis_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)
class Ui_DiagnosisDialog(object):
    def setupUi(self, diagnosis_dialog) -> None:
        if not diagnosis_dialog.objectName():
            diagnosis_dialog.setObjectName(u"diagnosis_dialog")
        diagnosis_dialog.resize(640, 560)
        self.form_layout = QVBoxLayout(diagnosis_dialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.hint_label = QLabel(diagnosis_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.conditions_table = QTableWidget(diagnosis_dialog)
        self.conditions_table.setObjectName(u"conditions_table")
        self.conditions_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.conditions_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.conditions_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.conditions_table.setAlternatingRowColors(True)
        self.conditions_table.setShowGrid(False)
        self.conditions_table.setTabKeyNavigation(False)
        self.conditions_table.horizontalHeader().setHighlightSections(False)
        self.conditions_table.horizontalHeader().setStretchLastSection(True)
        self.conditions_table.verticalHeader().setVisible(False)

        self.form_layout.addWidget(self.conditions_table)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(diagnosis_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)

        self.save_button = QPushButton(diagnosis_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)

        self.copy_button = QPushButton(diagnosis_dialog)
        self.copy_button.setObjectName(u"copy_button")

        self.button_row.addWidget(self.copy_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.copy_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.conditions_table)

        self.retranslateUi(diagnosis_dialog)

        self.copy_button.setDefault(True)


        QMetaObject.connectSlotsByName(diagnosis_dialog)
    # setupUi

    def retranslateUi(self, diagnosis_dialog) -> None:
        diagnosis_dialog.setWindowTitle(QCoreApplication.translate("DiagnosisDialog", u"\u8bca\u65ad", None))
        self.hint_label.setText(QCoreApplication.translate("DiagnosisDialog", u"\u7a0b\u5e8f\u6709\u95ee\u9898\u65f6\uff0c\u8bf7\u590d\u5236\u4e0b\u9762\u7684\u5185\u5bb9\u53d1\u7ed9\u7ba1\u7406\u5458\u3002\u5176\u4e2d\u6ca1\u6709\u6295\u8bc9\u548c\u4eba\u5458\u7684\u4fe1\u606f\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("DiagnosisDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.conditions_table.setAccessibleName(QCoreApplication.translate("DiagnosisDialog", u"\u8bca\u65ad\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("DiagnosisDialog", u"\u5173\u95ed", None))
        self.save_button.setText(QCoreApplication.translate("DiagnosisDialog", u"\u4fdd\u5b58\u62a5\u544a(&S)\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("DiagnosisDialog", u"\u8fde\u540c\u7a0b\u5e8f\u65e5\u5fd7\u5b58\u6210\u6587\u672c\u6587\u4ef6\uff1b\u4e0d\u542b\u8bb0\u5f55\u7684\u5185\u5bb9", None))
#endif // QT_CONFIG(tooltip)
        self.copy_button.setText(QCoreApplication.translate("DiagnosisDialog", u"\u590d\u5236(&C)", None))
        self.copy_button.setProperty(u"kind", QCoreApplication.translate("DiagnosisDialog", u"primary", None))
    # retranslateUi

