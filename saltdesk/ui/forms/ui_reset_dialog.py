# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reset_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_ResetDialog(object):
    def setupUi(self, reset_dialog) -> None:
        if not reset_dialog.objectName():
            reset_dialog.setObjectName(u"reset_dialog")
        reset_dialog.resize(440, 240)
        reset_dialog.setMinimumSize(QSize(440, 0))
        self.reset_layout = QVBoxLayout(reset_dialog)
        self.reset_layout.setSpacing(12)
        self.reset_layout.setObjectName(u"reset_layout")
        self.reset_layout.setContentsMargins(24, 20, 24, 16)
        self.purpose_label = QLabel(reset_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.reset_layout.addWidget(self.purpose_label)

        self.password_layout = QFormLayout()
        self.password_layout.setObjectName(u"password_layout")
        self.password_layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.password_layout.setHorizontalSpacing(12)
        self.password_layout.setVerticalSpacing(8)
        self.password_label = QLabel(reset_dialog)
        self.password_label.setObjectName(u"password_label")

        self.password_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(reset_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.again_label = QLabel(reset_dialog)
        self.again_label.setObjectName(u"again_label")

        self.password_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.again_label)

        self.again_edit = QLineEdit(reset_dialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.again_edit)

        self.show_check = QCheckBox(reset_dialog)
        self.show_check.setObjectName(u"show_check")

        self.password_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.reset_layout.addLayout(self.password_layout)

        self.problem_label = QLabel(reset_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.reset_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(reset_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(reset_dialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)


        self.reset_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(reset_dialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(reset_dialog)
    # setupUi

    def retranslateUi(self, reset_dialog) -> None:
        reset_dialog.setWindowTitle(QCoreApplication.translate("ResetDialog", u"\u91cd\u8bbe\u53e3\u4ee4", None))
        self.purpose_label.setText("")
        self.password_label.setText(QCoreApplication.translate("ResetDialog", u"\u65b0\u53e3\u4ee4(&P)", None))
        self.again_label.setText(QCoreApplication.translate("ResetDialog", u"\u518d\u8f93\u4e00\u6b21(&G)", None))
        self.show_check.setText(QCoreApplication.translate("ResetDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ResetDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("ResetDialog", u"\u91cd\u8bbe", None))
    # retranslateUi

