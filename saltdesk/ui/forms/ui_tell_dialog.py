# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tell_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_TellDialog(object):
    def setupUi(self, tell_dialog) -> None:
        if not tell_dialog.objectName():
            tell_dialog.setObjectName(u"tell_dialog")
        tell_dialog.resize(560, 10)
        self.tell_dialog_layout = QVBoxLayout(tell_dialog)
        self.tell_dialog_layout.setSpacing(12)
        self.tell_dialog_layout.setObjectName(u"tell_dialog_layout")
        self.tell_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(tell_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.tell_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(tell_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.tell_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.told_how_label = QLabel(tell_dialog)
        self.told_how_label.setObjectName(u"told_how_label")

        self.fields_layout.addWidget(self.told_how_label, 0, 0, 1, 1)

        self.told_how_combo = QComboBox(tell_dialog)
        self.told_how_combo.setObjectName(u"told_how_combo")
        self.told_how_combo.setEditable(True)

        self.fields_layout.addWidget(self.told_how_combo, 0, 1, 1, 1)

        self.told_on_label = QLabel(tell_dialog)
        self.told_on_label.setObjectName(u"told_on_label")

        self.fields_layout.addWidget(self.told_on_label, 1, 0, 1, 1)

        self.told_on_edit = DateEdit(tell_dialog)
        self.told_on_edit.setObjectName(u"told_on_edit")

        self.fields_layout.addWidget(self.told_on_edit, 1, 1, 1, 1)

        self.told_by_label = QLabel(tell_dialog)
        self.told_by_label.setObjectName(u"told_by_label")

        self.fields_layout.addWidget(self.told_by_label, 2, 0, 1, 1)

        self.told_by_edit = QLineEdit(tell_dialog)
        self.told_by_edit.setObjectName(u"told_by_edit")

        self.fields_layout.addWidget(self.told_by_edit, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.tell_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(tell_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.tell_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(tell_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(tell_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.tell_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.told_how_label.setBuddy(self.told_how_combo)
        self.told_on_label.setBuddy(self.told_on_edit)
        self.told_by_label.setBuddy(self.told_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.told_how_combo, self.told_on_edit)
        QWidget.setTabOrder(self.told_on_edit, self.told_by_edit)
        QWidget.setTabOrder(self.told_by_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(tell_dialog)

        QMetaObject.connectSlotsByName(tell_dialog)
    # setupUi

    def retranslateUi(self, tell_dialog) -> None:
        tell_dialog.setWindowTitle(QCoreApplication.translate("TellDialog", u"\u767b\u8bb0\u544a\u77e5\u7406\u7531", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("TellDialog", u"\u6ca1\u6709\u544a\u77e5\u7406\u7531\u7684\u4e0d\u80fd\u5f52\u6863\u3002\u533f\u540d\u53c8\u6ca1\u6709\u8054\u7cfb\u65b9\u5f0f\u7684\uff0c\u8bf7\u5199\u660e\u65e0\u6cd5\u544a\u77e5\u3002", None))
        self.told_how_label.setText(QCoreApplication.translate("TellDialog", u"(&W)", None))
        self.told_on_label.setText(QCoreApplication.translate("TellDialog", u"(&D)", None))
        self.told_by_label.setText(QCoreApplication.translate("TellDialog", u"(&P)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("TellDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("TellDialog", u"\u767b\u8bb0\u544a\u77e5", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("TellDialog", u"\u767b\u8bb0\u544a\u77e5\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("TellDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

