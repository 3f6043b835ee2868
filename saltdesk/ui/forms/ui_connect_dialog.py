# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connect_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)
class Ui_ConnectDialog(object):
    def setupUi(self, connect_dialog) -> None:
        if not connect_dialog.objectName():
            connect_dialog.setObjectName(u"connect_dialog")
        connect_dialog.resize(720, 560)
        connect_dialog.setMinimumSize(QSize(640, 0))
        self.connect_layout = QVBoxLayout(connect_dialog)
        self.connect_layout.setSpacing(12)
        self.connect_layout.setObjectName(u"connect_layout")
        self.connect_layout.setContentsMargins(24, 20, 24, 16)
        self.purpose_label = QLabel(connect_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.connect_layout.addWidget(self.purpose_label)

        self.server_layout = QFormLayout()
        self.server_layout.setObjectName(u"server_layout")
        self.server_layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.server_layout.setHorizontalSpacing(12)
        self.server_layout.setVerticalSpacing(8)
        self.address_label = QLabel(connect_dialog)
        self.address_label.setObjectName(u"address_label")

        self.server_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address_edit = QLineEdit(connect_dialog)
        self.address_edit.setObjectName(u"address_edit")

        self.server_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.address_edit)

        self.certificate_label = QLabel(connect_dialog)
        self.certificate_label.setObjectName(u"certificate_label")

        self.server_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.certificate_label)

        self.certificate_layout = QHBoxLayout()
        self.certificate_layout.setSpacing(8)
        self.certificate_layout.setObjectName(u"certificate_layout")
        self.certificate_edit = QLineEdit(connect_dialog)
        self.certificate_edit.setObjectName(u"certificate_edit")

        self.certificate_layout.addWidget(self.certificate_edit)

        self.certificate_button = QPushButton(connect_dialog)
        self.certificate_button.setObjectName(u"certificate_button")
        self.certificate_button.setAutoDefault(False)

        self.certificate_layout.addWidget(self.certificate_button)


        self.server_layout.setLayout(1, QFormLayout.ItemRole.FieldRole, self.certificate_layout)

        self.name_label = QLabel(connect_dialog)
        self.name_label.setObjectName(u"name_label")

        self.server_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(connect_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.server_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.password_label = QLabel(connect_dialog)
        self.password_label.setObjectName(u"password_label")

        self.server_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(connect_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.server_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.show_check = QCheckBox(connect_dialog)
        self.show_check.setObjectName(u"show_check")

        self.server_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.connect_layout.addLayout(self.server_layout)

        self.lines_table = QTableView(connect_dialog)
        self.lines_table.setObjectName(u"lines_table")
        self.lines_table.setMinimumSize(QSize(0, 180))

        self.connect_layout.addWidget(self.lines_table)

        self.problem_label = QLabel(connect_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.connect_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.check_button = QPushButton(connect_dialog)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setAutoDefault(False)

        self.button_layout.addWidget(self.check_button)

        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(connect_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.connect_button = QPushButton(connect_dialog)
        self.connect_button.setObjectName(u"connect_button")

        self.button_layout.addWidget(self.connect_button)


        self.connect_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.address_label.setBuddy(self.address_edit)
        self.certificate_label.setBuddy(self.certificate_edit)
        self.name_label.setBuddy(self.name_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.address_edit, self.certificate_edit)
        QWidget.setTabOrder(self.certificate_edit, self.certificate_button)
        QWidget.setTabOrder(self.certificate_button, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.check_button)
        QWidget.setTabOrder(self.check_button, self.connect_button)
        QWidget.setTabOrder(self.connect_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.lines_table)

        self.retranslateUi(connect_dialog)

        self.connect_button.setDefault(True)


        QMetaObject.connectSlotsByName(connect_dialog)
    # setupUi

    def retranslateUi(self, connect_dialog) -> None:
        connect_dialog.setWindowTitle(QCoreApplication.translate("ConnectDialog", u"\u8fde\u63a5\u5171\u4eab\u6570\u636e\u5e93", None))
        self.purpose_label.setText(QCoreApplication.translate("ConnectDialog", u"\u5171\u4eab\u6570\u636e\u5e93\u7531\u7ba1\u7406\u5458\u5728\u670d\u52a1\u5668\u4e0a\u5efa\u7acb\uff0c\u5404\u5904\u5ba4\u7684\u7535\u8111\u8fde\u63a5\u540e\u5728\u540c\u4e00\u5957\u6570\u636e\u91cc\u529e\u516c\u3002", None))
        self.address_label.setText(QCoreApplication.translate("ConnectDialog", u"\u5730\u5740(&A)", None))
        self.address_edit.setPlaceholderText(QCoreApplication.translate("ConnectDialog", u"postgresql://\u670d\u52a1\u5668/\u6570\u636e\u5e93", None))
        self.certificate_label.setText(QCoreApplication.translate("ConnectDialog", u"\u8bc1\u4e66\u6587\u4ef6(&F)", None))
        self.certificate_edit.setPlaceholderText(QCoreApplication.translate("ConnectDialog", u"\u670d\u52a1\u5668\u5728\u522b\u7684\u7535\u8111\u4e0a\u65f6\u5fc5\u987b\u9009\u62e9", None))
        self.certificate_button.setText(QCoreApplication.translate("ConnectDialog", u"\u9009\u62e9\u2026", None))
        self.name_label.setText(QCoreApplication.translate("ConnectDialog", u"\u767b\u5f55\u540d(&N)", None))
        self.password_label.setText(QCoreApplication.translate("ConnectDialog", u"\u53e3\u4ee4(&P)", None))
        self.show_check.setText(QCoreApplication.translate("ConnectDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
#if QT_CONFIG(accessibility)
        self.lines_table.setAccessibleName(QCoreApplication.translate("ConnectDialog", u"\u68c0\u67e5\u7684\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.check_button.setText(QCoreApplication.translate("ConnectDialog", u"\u68c0\u67e5(&T)", None))
#if QT_CONFIG(tooltip)
        self.check_button.setToolTip(QCoreApplication.translate("ConnectDialog", u"\u770b\u670d\u52a1\u5668\u80fd\u5426\u4f7f\u7528\uff0c\u8be5\u5904\u7406\u4ec0\u4e48", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("ConnectDialog", u"\u53d6\u6d88", None))
        self.connect_button.setText(QCoreApplication.translate("ConnectDialog", u"\u8fde\u63a5", None))
    # retranslateUi

