# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_SignInDialog(object):
    def setupUi(self, sign_in_dialog) -> None:
        if not sign_in_dialog.objectName():
            sign_in_dialog.setObjectName(u"sign_in_dialog")
        sign_in_dialog.resize(440, 260)
        sign_in_dialog.setMinimumSize(QSize(440, 0))
        self.sign_in_layout = QVBoxLayout(sign_in_dialog)
        self.sign_in_layout.setSpacing(12)
        self.sign_in_layout.setObjectName(u"sign_in_layout")
        self.sign_in_layout.setContentsMargins(24, 20, 24, 16)
        self.heading_label = QLabel(sign_in_dialog)
        self.heading_label.setObjectName(u"heading_label")

        self.sign_in_layout.addWidget(self.heading_label)

        self.purpose_label = QLabel(sign_in_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.sign_in_layout.addWidget(self.purpose_label)

        self.person_layout = QFormLayout()
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.person_layout.setHorizontalSpacing(12)
        self.person_layout.setVerticalSpacing(8)
        self.name_label = QLabel(sign_in_dialog)
        self.name_label.setObjectName(u"name_label")

        self.person_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(sign_in_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.person_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.password_label = QLabel(sign_in_dialog)
        self.password_label.setObjectName(u"password_label")

        self.person_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(sign_in_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.person_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.show_check = QCheckBox(sign_in_dialog)
        self.show_check.setObjectName(u"show_check")

        self.person_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.sign_in_layout.addLayout(self.person_layout)

        self.problem_label = QLabel(sign_in_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.sign_in_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.recover_button = QPushButton(sign_in_dialog)
        self.recover_button.setObjectName(u"recover_button")
        self.recover_button.setAutoDefault(False)
        self.recover_button.setFlat(True)

        self.button_layout.addWidget(self.recover_button)

        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(sign_in_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.sign_in_button = QPushButton(sign_in_dialog)
        self.sign_in_button.setObjectName(u"sign_in_button")

        self.button_layout.addWidget(self.sign_in_button)


        self.sign_in_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.sign_in_button)
        QWidget.setTabOrder(self.sign_in_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.recover_button)

        self.retranslateUi(sign_in_dialog)

        self.sign_in_button.setDefault(True)


        QMetaObject.connectSlotsByName(sign_in_dialog)
    # setupUi

    def retranslateUi(self, sign_in_dialog) -> None:
        sign_in_dialog.setWindowTitle(QCoreApplication.translate("SignInDialog", u"\u767b\u5f55", None))
        self.heading_label.setText(QCoreApplication.translate("SignInDialog", u"\u76d0\u653f\u4e8b\u52a1\u53f0", None))
        self.purpose_label.setText(QCoreApplication.translate("SignInDialog", u"\u8bf7\u767b\u5f55\u3002\u6570\u636e\u5df2\u52a0\u5bc6\uff0c\u53ea\u6709\u672c\u4eba\u53e3\u4ee4\u624d\u80fd\u6253\u5f00\u3002", None))
        self.name_label.setText(QCoreApplication.translate("SignInDialog", u"\u767b\u5f55\u540d(&N)", None))
        self.password_label.setText(QCoreApplication.translate("SignInDialog", u"\u53e3\u4ee4(&P)", None))
        self.show_check.setText(QCoreApplication.translate("SignInDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
        self.problem_label.setText("")
        self.recover_button.setText(QCoreApplication.translate("SignInDialog", u"\u5fd8\u8bb0\u53e3\u4ee4\u2026", None))
#if QT_CONFIG(tooltip)
        self.recover_button.setToolTip(QCoreApplication.translate("SignInDialog", u"\u7528\u6062\u590d\u5355\u4e0a\u7684\u6062\u590d\u7801\u91cd\u8bbe\u53e3\u4ee4", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("SignInDialog", u"\u9000\u51fa", None))
        self.sign_in_button.setText(QCoreApplication.translate("SignInDialog", u"\u767b\u5f55", None))
    # retranslateUi

