# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'password_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_PasswordDialog(object):
    def setupUi(self, password_dialog) -> None:
        if not password_dialog.objectName():
            password_dialog.setObjectName(u"password_dialog")
        password_dialog.resize(440, 260)
        password_dialog.setMinimumSize(QSize(440, 0))
        self.password_layout = QVBoxLayout(password_dialog)
        self.password_layout.setSpacing(12)
        self.password_layout.setObjectName(u"password_layout")
        self.password_layout.setContentsMargins(24, 20, 24, 16)
        self.purpose_label = QLabel(password_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.password_layout.addWidget(self.purpose_label)

        self.password_layout1 = QFormLayout()
        self.password_layout1.setObjectName(u"password_layout1")
        self.password_layout1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.password_layout1.setHorizontalSpacing(12)
        self.password_layout1.setVerticalSpacing(8)
        self.old_label = QLabel(password_dialog)
        self.old_label.setObjectName(u"old_label")

        self.password_layout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.old_label)

        self.old_edit = QLineEdit(password_dialog)
        self.old_edit.setObjectName(u"old_edit")
        self.old_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_layout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.old_edit)

        self.password_label = QLabel(password_dialog)
        self.password_label.setObjectName(u"password_label")

        self.password_layout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(password_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_layout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.again_label = QLabel(password_dialog)
        self.again_label.setObjectName(u"again_label")

        self.password_layout1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.again_label)

        self.again_edit = QLineEdit(password_dialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_layout1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.again_edit)

        self.show_check = QCheckBox(password_dialog)
        self.show_check.setObjectName(u"show_check")

        self.password_layout1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.password_layout.addLayout(self.password_layout1)

        self.problem_label = QLabel(password_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.password_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(password_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(password_dialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)


        self.password_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old_edit)
        self.password_label.setBuddy(self.password_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(password_dialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(password_dialog)
    # setupUi

    def retranslateUi(self, password_dialog) -> None:
        password_dialog.setWindowTitle(QCoreApplication.translate("PasswordDialog", u"\u4fee\u6539\u53e3\u4ee4", None))
        self.purpose_label.setText("")
        self.old_label.setText(QCoreApplication.translate("PasswordDialog", u"\u73b0\u5728\u7684\u53e3\u4ee4(&O)", None))
        self.password_label.setText(QCoreApplication.translate("PasswordDialog", u"\u65b0\u53e3\u4ee4(&P)", None))
        self.again_label.setText(QCoreApplication.translate("PasswordDialog", u"\u518d\u8f93\u4e00\u6b21(&G)", None))
        self.show_check.setText(QCoreApplication.translate("PasswordDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PasswordDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("PasswordDialog", u"\u4fee\u6539", None))
    # retranslateUi

