# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recover_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_RecoverDialog(object):
    def setupUi(self, recover_dialog) -> None:
        if not recover_dialog.objectName():
            recover_dialog.setObjectName(u"recover_dialog")
        recover_dialog.resize(480, 320)
        recover_dialog.setMinimumSize(QSize(480, 0))
        self.recover_layout = QVBoxLayout(recover_dialog)
        self.recover_layout.setSpacing(12)
        self.recover_layout.setObjectName(u"recover_layout")
        self.recover_layout.setContentsMargins(24, 20, 24, 16)
        self.purpose_label = QLabel(recover_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.recover_layout.addWidget(self.purpose_label)

        self.recover_layout1 = QFormLayout()
        self.recover_layout1.setObjectName(u"recover_layout1")
        self.recover_layout1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.recover_layout1.setHorizontalSpacing(12)
        self.recover_layout1.setVerticalSpacing(8)
        self.name_label = QLabel(recover_dialog)
        self.name_label.setObjectName(u"name_label")

        self.recover_layout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(recover_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.recover_layout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.code_label = QLabel(recover_dialog)
        self.code_label.setObjectName(u"code_label")

        self.recover_layout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.code_label)

        self.code_edit = QLineEdit(recover_dialog)
        self.code_edit.setObjectName(u"code_edit")

        self.recover_layout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.code_edit)

        self.password_label = QLabel(recover_dialog)
        self.password_label.setObjectName(u"password_label")

        self.recover_layout1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(recover_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.recover_layout1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.again_label = QLabel(recover_dialog)
        self.again_label.setObjectName(u"again_label")

        self.recover_layout1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.again_label)

        self.again_edit = QLineEdit(recover_dialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.recover_layout1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.again_edit)

        self.show_check = QCheckBox(recover_dialog)
        self.show_check.setObjectName(u"show_check")

        self.recover_layout1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.recover_layout.addLayout(self.recover_layout1)

        self.problem_label = QLabel(recover_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.recover_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(recover_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(recover_dialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)


        self.recover_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.code_label.setBuddy(self.code_edit)
        self.password_label.setBuddy(self.password_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(recover_dialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(recover_dialog)
    # setupUi

    def retranslateUi(self, recover_dialog) -> None:
        recover_dialog.setWindowTitle(QCoreApplication.translate("RecoverDialog", u"\u7528\u6062\u590d\u5355\u91cd\u8bbe\u53e3\u4ee4", None))
        self.purpose_label.setText(QCoreApplication.translate("RecoverDialog", u"\u8bf7\u8f93\u5165\u6062\u590d\u5355\u4e0a\u7684\u6062\u590d\u7801\u3002\u6062\u590d\u5355\u7531\u7ba1\u7406\u5458\u6253\u5370\uff0c\u5c01\u5b58\u5728\u5355\u4f4d\u3002", None))
        self.name_label.setText(QCoreApplication.translate("RecoverDialog", u"\u767b\u5f55\u540d(&N)", None))
        self.code_label.setText(QCoreApplication.translate("RecoverDialog", u"\u6062\u590d\u7801(&C)", None))
        self.password_label.setText(QCoreApplication.translate("RecoverDialog", u"\u65b0\u53e3\u4ee4(&P)", None))
        self.again_label.setText(QCoreApplication.translate("RecoverDialog", u"\u518d\u8f93\u4e00\u6b21(&G)", None))
        self.show_check.setText(QCoreApplication.translate("RecoverDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RecoverDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("RecoverDialog", u"\u91cd\u8bbe\u5e76\u767b\u5f55", None))
    # retranslateUi

