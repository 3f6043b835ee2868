# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_sheet_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_RecoverySheetDialog(object):
    def setupUi(self, recovery_sheet_dialog) -> None:
        if not recovery_sheet_dialog.objectName():
            recovery_sheet_dialog.setObjectName(u"recovery_sheet_dialog")
        recovery_sheet_dialog.resize(560, 320)
        recovery_sheet_dialog.setMinimumSize(QSize(560, 0))
        self.recovery_sheet_layout = QVBoxLayout(recovery_sheet_dialog)
        self.recovery_sheet_layout.setSpacing(12)
        self.recovery_sheet_layout.setObjectName(u"recovery_sheet_layout")
        self.recovery_sheet_layout.setContentsMargins(24, 20, 24, 16)
        self.heading_label = QLabel(recovery_sheet_dialog)
        self.heading_label.setObjectName(u"heading_label")

        self.recovery_sheet_layout.addWidget(self.heading_label)

        self.purpose_label = QLabel(recovery_sheet_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.recovery_sheet_layout.addWidget(self.purpose_label)

        self.code_label = QLabel(recovery_sheet_dialog)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.recovery_sheet_layout.addWidget(self.code_label)

        self.problem_label = QLabel(recovery_sheet_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.recovery_sheet_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(recovery_sheet_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.save_button = QPushButton(recovery_sheet_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.button_layout.addWidget(self.save_button)

        self.print_button = QPushButton(recovery_sheet_dialog)
        self.print_button.setObjectName(u"print_button")

        self.button_layout.addWidget(self.print_button)


        self.recovery_sheet_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.code_label)

        self.retranslateUi(recovery_sheet_dialog)

        self.print_button.setDefault(True)


        QMetaObject.connectSlotsByName(recovery_sheet_dialog)
    # setupUi

    def retranslateUi(self, recovery_sheet_dialog) -> None:
        recovery_sheet_dialog.setWindowTitle(QCoreApplication.translate("RecoverySheetDialog", u"\u6062\u590d\u5355", None))
        self.heading_label.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u8bf7\u6253\u5370\u6062\u590d\u5355\uff0c\u7b7e\u5b57\u540e\u5c01\u5b58", None))
        self.purpose_label.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u6240\u6709\u4eba\u90fd\u5fd8\u8bb0\u53e3\u4ee4\u65f6\uff0c\u53ea\u6709\u6062\u590d\u7801\u80fd\u6253\u5f00\u6570\u636e\u3002\u6062\u590d\u7801\u53ea\u5728\u8fd9\u91cc\u663e\u793a\u4e00\u6b21\uff0c\u6253\u5370\u6216\u4fdd\u5b58\u540e\u751f\u6548\uff0c\u4ee5\u524d\u7684\u6062\u590d\u5355\u540c\u65f6\u4f5c\u5e9f\u3002", None))
        self.code_label.setText("")
        self.problem_label.setText("")
        self.close_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u4ee5\u540e\u518d\u8bf4", None))
        self.save_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u4fdd\u5b58\u4e3a PDF\u2026", None))
        self.print_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u6253\u5370\u2026", None))
    # retranslateUi

