# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CaseDialog(object):
    def setupUi(self, CaseDialog) -> None:
        if not CaseDialog.objectName():
            CaseDialog.setObjectName(u"CaseDialog")
        CaseDialog.resize(560, 160)
        CaseDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(CaseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.subject_label = QLabel(CaseDialog)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)

        self.form_layout.addWidget(self.subject_label)

        self.explanation_label = QLabel(CaseDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)

        self.form_layout.addWidget(self.explanation_label)

        self.case_grid = QGridLayout()
        self.case_grid.setObjectName(u"case_grid")
        self.case_grid.setHorizontalSpacing(12)
        self.case_grid.setVerticalSpacing(6)
        self.case_grid.setContentsMargins(0, 0, 0, 0)
        self.case_caption_label = QLabel(CaseDialog)
        self.case_caption_label.setObjectName(u"case_caption_label")
        self.case_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.case_grid.addWidget(self.case_caption_label, 0, 0, 1, 1)

        self.case_combo = QComboBox(CaseDialog)
        self.case_combo.setObjectName(u"case_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.case_combo.sizePolicy().hasHeightForWidth())
        self.case_combo.setSizePolicy(sizePolicy)

        self.case_grid.addWidget(self.case_combo, 0, 1, 1, 3)

        self.case_grid.setColumnStretch(1, 1)
        self.case_grid.setColumnStretch(3, 1)
        self.case_grid.setColumnMinimumWidth(0, 110)

        self.form_layout.addLayout(self.case_grid)

        self.problem_label = QLabel(CaseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.new_case_button = QPushButton(CaseDialog)
        self.new_case_button.setObjectName(u"new_case_button")

        self.button_row.addWidget(self.new_case_button)

        self.propose_button = QPushButton(CaseDialog)
        self.propose_button.setObjectName(u"propose_button")

        self.button_row.addWidget(self.propose_button)

        self.cancel_button = QPushButton(CaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.case_caption_label.setBuddy(self.case_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.case_combo, self.propose_button)
        QWidget.setTabOrder(self.propose_button, self.new_case_button)
        QWidget.setTabOrder(self.new_case_button, self.cancel_button)

        self.retranslateUi(CaseDialog)

        QMetaObject.connectSlotsByName(CaseDialog)
    # setupUi

    def retranslateUi(self, CaseDialog) -> None:
        CaseDialog.setWindowTitle(QCoreApplication.translate("CaseDialog", u"\u62df\u5b9a\u53d8\u66f4", None))
        self.subject_label.setText("")
        self.subject_label.setProperty(u"kind", QCoreApplication.translate("CaseDialog", u"section", None))
        self.explanation_label.setText(QCoreApplication.translate("CaseDialog", u"\u5df2\u516c\u5e03\u7684\u5185\u5bb9\u6309\u7a0b\u5e8f\u8c03\u6574\uff1a\u53d8\u66f4\u767b\u8bb0\u5230\u4e00\u4e2a\u8c03\u6574\u529e\u4ef6\uff0c\u529e\u7ed3\u65f6\u751f\u6548\u5e76\u5f62\u6210\u6e05\u5355\u7684\u65b0\u7248\u672c\u3002", None))
        self.explanation_label.setProperty(u"kind", QCoreApplication.translate("CaseDialog", u"hint", None))
        self.case_caption_label.setText(QCoreApplication.translate("CaseDialog", u"\u767b\u8bb0\u5230\u8c03\u6574(&T)", None))
#if QT_CONFIG(accessibility)
        self.case_combo.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u767b\u8bb0\u5230\u8c03\u6574", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.new_case_button.setText(QCoreApplication.translate("CaseDialog", u"\u767b\u8bb0\u65b0\u7684\u8c03\u6574(&N)\u2026", None))
        self.propose_button.setText(QCoreApplication.translate("CaseDialog", u"\u62df\u5b9a\u53d8\u66f4(&P)", None))
        self.cancel_button.setText(QCoreApplication.translate("CaseDialog", u"\u53d6\u6d88", None))
    # retranslateUi

