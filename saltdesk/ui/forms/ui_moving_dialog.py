# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'moving_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_MovingDialog(object):
    def setupUi(self, moving_dialog) -> None:
        if not moving_dialog.objectName():
            moving_dialog.setObjectName(u"moving_dialog")
        moving_dialog.resize(480, 300)
        moving_dialog.setMinimumSize(QSize(480, 0))
        self.moving_layout = QVBoxLayout(moving_dialog)
        self.moving_layout.setSpacing(12)
        self.moving_layout.setObjectName(u"moving_layout")
        self.moving_layout.setContentsMargins(24, 20, 24, 16)
        self.purpose_label = QLabel(moving_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.moving_layout.addWidget(self.purpose_label)

        self.fields_layout = QFormLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.keeper_label = QLabel(moving_dialog)
        self.keeper_label.setObjectName(u"keeper_label")

        self.fields_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.keeper_label)

        self.keeper_edit = QLineEdit(moving_dialog)
        self.keeper_edit.setObjectName(u"keeper_edit")

        self.fields_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.keeper_edit)

        self.keeper_password_label = QLabel(moving_dialog)
        self.keeper_password_label.setObjectName(u"keeper_password_label")

        self.fields_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.keeper_password_label)

        self.keeper_password_edit = QLineEdit(moving_dialog)
        self.keeper_password_edit.setObjectName(u"keeper_password_edit")
        self.keeper_password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.keeper_password_edit)

        self.password_label = QLabel(moving_dialog)
        self.password_label.setObjectName(u"password_label")

        self.fields_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(moving_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.again_label = QLabel(moving_dialog)
        self.again_label.setObjectName(u"again_label")

        self.fields_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.again_label)

        self.again_edit = QLineEdit(moving_dialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.again_edit)

        self.show_check = QCheckBox(moving_dialog)
        self.show_check.setObjectName(u"show_check")

        self.fields_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.moving_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(moving_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.moving_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(moving_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.move_button = QPushButton(moving_dialog)
        self.move_button.setObjectName(u"move_button")

        self.button_layout.addWidget(self.move_button)


        self.moving_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.keeper_label.setBuddy(self.keeper_edit)
        self.keeper_password_label.setBuddy(self.keeper_password_edit)
        self.password_label.setBuddy(self.password_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.keeper_edit, self.keeper_password_edit)
        QWidget.setTabOrder(self.keeper_password_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.move_button)
        QWidget.setTabOrder(self.move_button, self.cancel_button)

        self.retranslateUi(moving_dialog)

        self.move_button.setDefault(True)


        QMetaObject.connectSlotsByName(moving_dialog)
    # setupUi

    def retranslateUi(self, moving_dialog) -> None:
        moving_dialog.setWindowTitle(QCoreApplication.translate("MovingDialog", u"\u79fb\u5165\u5171\u4eab\u6570\u636e\u5e93", None))
        self.purpose_label.setText("")
        self.keeper_label.setText(QCoreApplication.translate("MovingDialog", u"\u6570\u636e\u5e93\u767b\u5f55(&D)", None))
        self.keeper_password_label.setText(QCoreApplication.translate("MovingDialog", u"\u6570\u636e\u5e93\u53e3\u4ee4(&K)", None))
        self.password_label.setText(QCoreApplication.translate("MovingDialog", u"\u60a8\u7684\u53e3\u4ee4(&P)", None))
        self.again_label.setText(QCoreApplication.translate("MovingDialog", u"\u518d\u8f93\u4e00\u6b21(&G)", None))
        self.show_check.setText(QCoreApplication.translate("MovingDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MovingDialog", u"\u53d6\u6d88", None))
        self.move_button.setText(QCoreApplication.translate("MovingDialog", u"\u79fb\u5165", None))
    # retranslateUi

