# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_FirstStartDialog(object):
    def setupUi(self, first_start_dialog) -> None:
        if not first_start_dialog.objectName():
            first_start_dialog.setObjectName(u"first_start_dialog")
        first_start_dialog.resize(480, 470)
        first_start_dialog.setMinimumSize(QSize(480, 0))
        self.first_start_layout = QVBoxLayout(first_start_dialog)
        self.first_start_layout.setSpacing(12)
        self.first_start_layout.setObjectName(u"first_start_layout")
        self.first_start_layout.setContentsMargins(24, 20, 24, 16)
        self.heading_label = QLabel(first_start_dialog)
        self.heading_label.setObjectName(u"heading_label")

        self.first_start_layout.addWidget(self.heading_label)

        self.purpose_label = QLabel(first_start_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.first_start_layout.addWidget(self.purpose_label)

        self.staff_list = QListWidget(first_start_dialog)
        self.staff_list.setObjectName(u"staff_list")

        self.first_start_layout.addWidget(self.staff_list)

        self.person_layout = QFormLayout()
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.person_layout.setHorizontalSpacing(12)
        self.person_layout.setVerticalSpacing(8)
        self.person_name_label = QLabel(first_start_dialog)
        self.person_name_label.setObjectName(u"person_name_label")

        self.person_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.person_name_label)

        self.person_name_edit = QLineEdit(first_start_dialog)
        self.person_name_edit.setObjectName(u"person_name_edit")

        self.person_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.person_name_edit)

        self.person_office_label = QLabel(first_start_dialog)
        self.person_office_label.setObjectName(u"person_office_label")

        self.person_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.person_office_label)

        self.person_office_combo = QComboBox(first_start_dialog)
        self.person_office_combo.setObjectName(u"person_office_combo")

        self.person_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.person_office_combo)

        self.person_phone_label = QLabel(first_start_dialog)
        self.person_phone_label.setObjectName(u"person_phone_label")

        self.person_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.person_phone_label)

        self.person_phone_edit = QLineEdit(first_start_dialog)
        self.person_phone_edit.setObjectName(u"person_phone_edit")

        self.person_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.person_phone_edit)

        self.password_label = QLabel(first_start_dialog)
        self.password_label.setObjectName(u"password_label")

        self.person_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(first_start_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.person_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.again_label = QLabel(first_start_dialog)
        self.again_label.setObjectName(u"again_label")

        self.person_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.again_label)

        self.again_edit = QLineEdit(first_start_dialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.person_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.again_edit)

        self.show_check = QCheckBox(first_start_dialog)
        self.show_check.setObjectName(u"show_check")

        self.person_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.first_start_layout.addLayout(self.person_layout)

        self.problem_label = QLabel(first_start_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.first_start_layout.addWidget(self.problem_label)

        self.secrecy_label = QLabel(first_start_dialog)
        self.secrecy_label.setObjectName(u"secrecy_label")
        self.secrecy_label.setWordWrap(True)

        self.first_start_layout.addWidget(self.secrecy_label)

        self.ways_layout = QHBoxLayout()
        self.ways_layout.setSpacing(8)
        self.ways_layout.setObjectName(u"ways_layout")
        self.restore_button = QPushButton(first_start_dialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)
        self.restore_button.setFlat(True)

        self.ways_layout.addWidget(self.restore_button)

        self.connect_button = QPushButton(first_start_dialog)
        self.connect_button.setObjectName(u"connect_button")
        self.connect_button.setAutoDefault(False)
        self.connect_button.setFlat(True)

        self.ways_layout.addWidget(self.connect_button)

        self.sample_button = QPushButton(first_start_dialog)
        self.sample_button.setObjectName(u"sample_button")
        self.sample_button.setAutoDefault(False)
        self.sample_button.setFlat(True)

        self.ways_layout.addWidget(self.sample_button)

        self.ways_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways_layout.addItem(self.ways_spacer)


        self.first_start_layout.addLayout(self.ways_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(first_start_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.start_button = QPushButton(first_start_dialog)
        self.start_button.setObjectName(u"start_button")

        self.button_layout.addWidget(self.start_button)


        self.first_start_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.person_name_label.setBuddy(self.person_name_edit)
        self.person_office_label.setBuddy(self.person_office_combo)
        self.person_phone_label.setBuddy(self.person_phone_edit)
        self.password_label.setBuddy(self.password_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_name_edit, self.person_office_combo)
        QWidget.setTabOrder(self.person_office_combo, self.person_phone_edit)
        QWidget.setTabOrder(self.person_phone_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.start_button)
        QWidget.setTabOrder(self.start_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.connect_button)
        QWidget.setTabOrder(self.connect_button, self.sample_button)

        self.retranslateUi(first_start_dialog)

        self.start_button.setDefault(True)


        QMetaObject.connectSlotsByName(first_start_dialog)
    # setupUi

    def retranslateUi(self, first_start_dialog) -> None:
        first_start_dialog.setWindowTitle(QCoreApplication.translate("FirstStartDialog", u"\u5f00\u59cb\u529e\u516c", None))
        self.heading_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u8bf7\u767b\u8bb0\u7ecf\u529e\u4eba", None))
        self.purpose_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u60a8\u662f\u7b2c\u4e00\u4f4d\u4f7f\u7528\u7684\u4eba\uff0c\u4e5f\u662f\u7ba1\u7406\u5458\uff1a\u4ee5\u540e\u7531\u60a8\u4e3a\u540c\u4e8b\u5f00\u8bbe\u8d26\u6237\u3002\u53e3\u4ee4\u7528\u6765\u6253\u5f00\u52a0\u5bc6\u7684\u6570\u636e\uff0c\u8bf7\u8bb0\u7262\u3002", None))
#if QT_CONFIG(accessibility)
        self.staff_list.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u5728\u529e\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.person_name_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u59d3\u540d(&N)", None))
        self.person_office_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u5904\u5ba4(&O)", None))
        self.person_phone_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u7535\u8bdd(&T)", None))
        self.person_phone_edit.setPlaceholderText(QCoreApplication.translate("FirstStartDialog", u"\u53ef\u4e0d\u586b", None))
        self.password_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u53e3\u4ee4(&P)", None))
        self.again_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u518d\u8f93\u4e00\u6b21(&G)", None))
        self.show_check.setText(QCoreApplication.translate("FirstStartDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
        self.problem_label.setText("")
        self.secrecy_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u672c\u7a0b\u5e8f\u4e0d\u5f97\u5b58\u50a8\u3001\u5904\u7406\u56fd\u5bb6\u79d8\u5bc6\u548c\u5de5\u4f5c\u79d8\u5bc6\uff0c\u6d89\u5bc6\u4e8b\u9879\u8bf7\u6309\u4fdd\u5bc6\u89c4\u5b9a\u53e6\u884c\u529e\u7406\u3002", None))
        self.restore_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u4ece\u5907\u4efd\u6062\u590d\u2026", None))
#if QT_CONFIG(tooltip)
        self.restore_button.setToolTip(QCoreApplication.translate("FirstStartDialog", u"\u6362\u4e86\u7535\u8111\u6216\u6570\u636e\u4e22\u5931\u65f6\uff0c\u7528\u5907\u4efd\u6587\u4ef6\u6062\u590d", None))
#endif // QT_CONFIG(tooltip)
        self.connect_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u8fde\u63a5\u5171\u4eab\u6570\u636e\u5e93\u2026", None))
#if QT_CONFIG(tooltip)
        self.connect_button.setToolTip(QCoreApplication.translate("FirstStartDialog", u"\u672c\u5355\u4f4d\u5df2\u5728\u670d\u52a1\u5668\u4e0a\u5efa\u7acb\u5171\u4eab\u6570\u636e\u5e93\u65f6\uff0c\u4ece\u8fd9\u53f0\u7535\u8111\u8fde\u63a5", None))
#endif // QT_CONFIG(tooltip)
        self.sample_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u5148\u770b\u793a\u4f8b\u2026", None))
#if QT_CONFIG(tooltip)
        self.sample_button.setToolTip(QCoreApplication.translate("FirstStartDialog", u"\u53e6\u5f00\u4e00\u4e2a\u7a97\u53e3\uff0c\u91cc\u9762\u662f\u865a\u6784\u7684\u5355\u4f4d\u548c\u8bb0\u5f55\uff0c\u968f\u4fbf\u8bd5\uff0c\u4e0d\u5f71\u54cd\u672c\u5355\u4f4d", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u9000\u51fa", None))
        self.start_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u5f00\u59cb\u529e\u516c", None))
    # retranslateUi

