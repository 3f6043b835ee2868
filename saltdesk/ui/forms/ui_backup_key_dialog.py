# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_key_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_BackupKeyDialog(object):
    def setupUi(self, backup_key_dialog) -> None:
        if not backup_key_dialog.objectName():
            backup_key_dialog.setObjectName(u"backup_key_dialog")
        backup_key_dialog.resize(460, 260)
        backup_key_dialog.setMinimumSize(QSize(460, 0))
        self.backup_key_layout = QVBoxLayout(backup_key_dialog)
        self.backup_key_layout.setSpacing(12)
        self.backup_key_layout.setObjectName(u"backup_key_layout")
        self.backup_key_layout.setContentsMargins(24, 20, 24, 16)
        self.purpose_label = QLabel(backup_key_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.backup_key_layout.addWidget(self.purpose_label)

        self.key_layout = QFormLayout()
        self.key_layout.setObjectName(u"key_layout")
        self.key_layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.key_layout.setHorizontalSpacing(12)
        self.key_layout.setVerticalSpacing(8)
        self.name_label = QLabel(backup_key_dialog)
        self.name_label.setObjectName(u"name_label")

        self.key_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(backup_key_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.key_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.password_label = QLabel(backup_key_dialog)
        self.password_label.setObjectName(u"password_label")

        self.key_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(backup_key_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.key_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.show_check = QCheckBox(backup_key_dialog)
        self.show_check.setObjectName(u"show_check")

        self.key_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.backup_key_layout.addLayout(self.key_layout)

        self.problem_label = QLabel(backup_key_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.backup_key_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(backup_key_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.open_button = QPushButton(backup_key_dialog)
        self.open_button.setObjectName(u"open_button")

        self.button_layout.addWidget(self.open_button)


        self.backup_key_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.open_button)
        QWidget.setTabOrder(self.open_button, self.cancel_button)

        self.retranslateUi(backup_key_dialog)

        self.open_button.setDefault(True)


        QMetaObject.connectSlotsByName(backup_key_dialog)
    # setupUi

    def retranslateUi(self, backup_key_dialog) -> None:
        backup_key_dialog.setWindowTitle(QCoreApplication.translate("BackupKeyDialog", u"\u6253\u5f00\u5907\u4efd", None))
        self.purpose_label.setText(QCoreApplication.translate("BackupKeyDialog", u"\u8fd9\u4efd\u5907\u4efd\u662f\u7528\u53e6\u4e00\u628a\u5bc6\u94a5\u52a0\u5bc6\u7684\u3002\u8bf7\u8f93\u5165\u5907\u4efd\u65f6\u7684\u767b\u5f55\u540d\u548c\u53e3\u4ee4\uff0c\u6216\u8005\u5f53\u65f6\u6062\u590d\u5355\u4e0a\u7684\u6062\u590d\u7801\u3002", None))
        self.name_label.setText(QCoreApplication.translate("BackupKeyDialog", u"\u767b\u5f55\u540d(&N)", None))
        self.name_edit.setPlaceholderText(QCoreApplication.translate("BackupKeyDialog", u"\u7528\u6062\u590d\u7801\u65f6\u4e0d\u586b", None))
        self.password_label.setText(QCoreApplication.translate("BackupKeyDialog", u"\u53e3\u4ee4\u6216\u6062\u590d\u7801(&P)", None))
        self.show_check.setText(QCoreApplication.translate("BackupKeyDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("BackupKeyDialog", u"\u53d6\u6d88", None))
        self.open_button.setText(QCoreApplication.translate("BackupKeyDialog", u"\u6253\u5f00", None))
    # retranslateUi

