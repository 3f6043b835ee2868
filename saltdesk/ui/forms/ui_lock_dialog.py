# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lock_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_LockDialog(object):
    def setupUi(self, lock_dialog) -> None:
        if not lock_dialog.objectName():
            lock_dialog.setObjectName(u"lock_dialog")
        lock_dialog.resize(440, 220)
        lock_dialog.setMinimumSize(QSize(440, 0))
        self.lock_layout = QVBoxLayout(lock_dialog)
        self.lock_layout.setSpacing(12)
        self.lock_layout.setObjectName(u"lock_layout")
        self.lock_layout.setContentsMargins(24, 20, 24, 16)
        self.heading_label = QLabel(lock_dialog)
        self.heading_label.setObjectName(u"heading_label")

        self.lock_layout.addWidget(self.heading_label)

        self.purpose_label = QLabel(lock_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.lock_layout.addWidget(self.purpose_label)

        self.person_layout = QFormLayout()
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.person_layout.setHorizontalSpacing(12)
        self.person_layout.setVerticalSpacing(8)
        self.name_caption = QLabel(lock_dialog)
        self.name_caption.setObjectName(u"name_caption")

        self.person_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_caption)

        self.name_value = QLabel(lock_dialog)
        self.name_value.setObjectName(u"name_value")

        self.person_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_value)

        self.password_label = QLabel(lock_dialog)
        self.password_label.setObjectName(u"password_label")

        self.person_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(lock_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.person_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.show_check = QCheckBox(lock_dialog)
        self.show_check.setObjectName(u"show_check")

        self.person_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.show_check)


        self.lock_layout.addLayout(self.person_layout)

        self.problem_label = QLabel(lock_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.lock_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.other_button = QPushButton(lock_dialog)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setAutoDefault(False)
        self.other_button.setFlat(True)

        self.button_layout.addWidget(self.other_button)

        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(lock_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.unlock_button = QPushButton(lock_dialog)
        self.unlock_button.setObjectName(u"unlock_button")

        self.button_layout.addWidget(self.unlock_button)


        self.lock_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.unlock_button)
        QWidget.setTabOrder(self.unlock_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.other_button)

        self.retranslateUi(lock_dialog)

        self.unlock_button.setDefault(True)


        QMetaObject.connectSlotsByName(lock_dialog)
    # setupUi

    def retranslateUi(self, lock_dialog) -> None:
        lock_dialog.setWindowTitle(QCoreApplication.translate("LockDialog", u"\u5df2\u9501\u5b9a", None))
        self.heading_label.setText(QCoreApplication.translate("LockDialog", u"\u5df2\u9501\u5b9a", None))
        self.purpose_label.setText(QCoreApplication.translate("LockDialog", u"\u586b\u5199\u7684\u5185\u5bb9\u5df2\u7559\u4f5c\u8349\u7a3f\uff0c\u8f93\u5165\u53e3\u4ee4\u540e\u63a5\u7740\u529e\u3002", None))
        self.name_caption.setText(QCoreApplication.translate("LockDialog", u"\u767b\u5f55\u540d", None))
        self.name_value.setText("")
        self.password_label.setText(QCoreApplication.translate("LockDialog", u"\u53e3\u4ee4(&P)", None))
        self.show_check.setText(QCoreApplication.translate("LockDialog", u"\u663e\u793a\u53e3\u4ee4(&S)", None))
        self.problem_label.setText("")
        self.other_button.setText(QCoreApplication.translate("LockDialog", u"\u6362\u4eba\u767b\u5f55\u2026", None))
#if QT_CONFIG(tooltip)
        self.other_button.setToolTip(QCoreApplication.translate("LockDialog", u"\u6ca1\u6709\u5b8c\u6210\u7684\u5185\u5bb9\u7559\u4f5c\u672c\u4eba\u7684\u8349\u7a3f", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("LockDialog", u"\u9000\u51fa\u7a0b\u5e8f", None))
        self.unlock_button.setText(QCoreApplication.translate("LockDialog", u"\u89e3\u9501", None))
    # retranslateUi

