# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'account_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_AccountDialog(object):
    def setupUi(self, account_dialog) -> None:
        if not account_dialog.objectName():
            account_dialog.setObjectName(u"account_dialog")
        account_dialog.resize(520, 380)
        account_dialog.setMinimumSize(QSize(520, 0))
        self.account_layout = QVBoxLayout(account_dialog)
        self.account_layout.setSpacing(12)
        self.account_layout.setObjectName(u"account_layout")
        self.account_layout.setContentsMargins(24, 20, 24, 16)
        self.account_layout1 = QFormLayout()
        self.account_layout1.setObjectName(u"account_layout1")
        self.account_layout1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.account_layout1.setHorizontalSpacing(12)
        self.account_layout1.setVerticalSpacing(8)
        self.staff_label = QLabel(account_dialog)
        self.staff_label.setObjectName(u"staff_label")

        self.account_layout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.staff_label)

        self.staff_combo = QComboBox(account_dialog)
        self.staff_combo.setObjectName(u"staff_combo")

        self.account_layout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.staff_combo)

        self.name_label = QLabel(account_dialog)
        self.name_label.setObjectName(u"name_label")

        self.account_layout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(account_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.account_layout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.role_label = QLabel(account_dialog)
        self.role_label.setObjectName(u"role_label")

        self.account_layout1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.role_label)

        self.role_combo = QComboBox(account_dialog)
        self.role_combo.setObjectName(u"role_combo")

        self.account_layout1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role_combo)

        self.role_hint = QLabel(account_dialog)
        self.role_hint.setObjectName(u"role_hint")
        self.role_hint.setWordWrap(True)

        self.account_layout1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.role_hint)

        self.password_label = QLabel(account_dialog)
        self.password_label.setObjectName(u"password_label")

        self.account_layout1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(account_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.account_layout1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.again_label = QLabel(account_dialog)
        self.again_label.setObjectName(u"again_label")

        self.account_layout1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.again_label)

        self.again_edit = QLineEdit(account_dialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.account_layout1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.again_edit)

        self.show_check = QCheckBox(account_dialog)
        self.show_check.setObjectName(u"show_check")

        self.account_layout1.setWidget(6, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.account_layout.addLayout(self.account_layout1)

        self.purpose_label = QLabel(account_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.account_layout.addWidget(self.purpose_label)

        self.problem_label = QLabel(account_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.account_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(account_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(account_dialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)


        self.account_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.staff_label.setBuddy(self.staff_combo)
        self.name_label.setBuddy(self.name_edit)
        self.role_label.setBuddy(self.role_combo)
        self.password_label.setBuddy(self.password_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staff_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(account_dialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(account_dialog)
    # setupUi

    def retranslateUi(self, account_dialog) -> None:
        account_dialog.setWindowTitle(QCoreApplication.translate("AccountDialog", u"\u5f00\u8bbe\u8d26\u6237", None))
        self.staff_label.setText(QCoreApplication.translate("AccountDialog", u"\u4eba\u5458(&N)", None))
        self.name_label.setText(QCoreApplication.translate("AccountDialog", u"\u767b\u5f55\u540d(&L)", None))
        self.role_label.setText(QCoreApplication.translate("AccountDialog", u"\u89d2\u8272(&R)", None))
        self.role_hint.setText("")
        self.password_label.setText(QCoreApplication.translate("AccountDialog", u"\u9996\u6b21\u53e3\u4ee4(&P)", None))
        self.again_label.setText(QCoreApplication.translate("AccountDialog", u"\u518d\u8f93\u4e00\u6b21(&G)", None))
        self.show_check.setText(QCoreApplication.translate("AccountDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
        self.purpose_label.setText(QCoreApplication.translate("AccountDialog", u"\u8bf7\u628a\u9996\u6b21\u53e3\u4ee4\u5f53\u9762\u544a\u8bc9\u672c\u4eba\uff0c\u672c\u4eba\u7b2c\u4e00\u6b21\u767b\u5f55\u65f6\u987b\u6539\u6210\u81ea\u5df1\u7684\u3002", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AccountDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("AccountDialog", u"\u5f00\u8bbe", None))
    # retranslateUi

