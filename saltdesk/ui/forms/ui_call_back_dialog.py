# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call_back_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_CallBackDialog(object):
    def setupUi(self, call_back_dialog) -> None:
        if not call_back_dialog.objectName():
            call_back_dialog.setObjectName(u"call_back_dialog")
        call_back_dialog.resize(560, 10)
        self.call_back_dialog_layout = QVBoxLayout(call_back_dialog)
        self.call_back_dialog_layout.setSpacing(12)
        self.call_back_dialog_layout.setObjectName(u"call_back_dialog_layout")
        self.call_back_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(call_back_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.call_back_dialog_layout.addWidget(self.record_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.satisfaction_label = QLabel(call_back_dialog)
        self.satisfaction_label.setObjectName(u"satisfaction_label")

        self.fields_layout.addWidget(self.satisfaction_label, 0, 0, 1, 1)

        self.satisfaction_combo = QComboBox(call_back_dialog)
        self.satisfaction_combo.setObjectName(u"satisfaction_combo")

        self.fields_layout.addWidget(self.satisfaction_combo, 0, 1, 1, 1)

        self.called_back_on_label = QLabel(call_back_dialog)
        self.called_back_on_label.setObjectName(u"called_back_on_label")

        self.fields_layout.addWidget(self.called_back_on_label, 1, 0, 1, 1)

        self.called_back_on_edit = DateEdit(call_back_dialog)
        self.called_back_on_edit.setObjectName(u"called_back_on_edit")

        self.fields_layout.addWidget(self.called_back_on_edit, 1, 1, 1, 1)

        self.called_back_by_label = QLabel(call_back_dialog)
        self.called_back_by_label.setObjectName(u"called_back_by_label")

        self.fields_layout.addWidget(self.called_back_by_label, 2, 0, 1, 1)

        self.called_back_by_edit = QLineEdit(call_back_dialog)
        self.called_back_by_edit.setObjectName(u"called_back_by_edit")

        self.fields_layout.addWidget(self.called_back_by_edit, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.call_back_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(call_back_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.call_back_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(call_back_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(call_back_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.call_back_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.satisfaction_label.setBuddy(self.satisfaction_combo)
        self.called_back_on_label.setBuddy(self.called_back_on_edit)
        self.called_back_by_label.setBuddy(self.called_back_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.satisfaction_combo, self.called_back_on_edit)
        QWidget.setTabOrder(self.called_back_on_edit, self.called_back_by_edit)
        QWidget.setTabOrder(self.called_back_by_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(call_back_dialog)

        QMetaObject.connectSlotsByName(call_back_dialog)
    # setupUi

    def retranslateUi(self, call_back_dialog) -> None:
        call_back_dialog.setWindowTitle(QCoreApplication.translate("CallBackDialog", u"\u767b\u8bb0\u56de\u8bbf", None))
        self.record_label.setText("")
        self.satisfaction_label.setText(QCoreApplication.translate("CallBackDialog", u"(&S)", None))
        self.called_back_on_label.setText(QCoreApplication.translate("CallBackDialog", u"(&D)", None))
        self.called_back_by_label.setText(QCoreApplication.translate("CallBackDialog", u"(&P)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CallBackDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("CallBackDialog", u"\u767b\u8bb0\u56de\u8bbf", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("CallBackDialog", u"\u767b\u8bb0\u56de\u8bbf\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("CallBackDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

