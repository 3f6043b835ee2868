# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supplement_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.note_edit import NoteEdit

class Ui_SupplementDialog(object):
    def setupUi(self, supplement_dialog) -> None:
        if not supplement_dialog.objectName():
            supplement_dialog.setObjectName(u"supplement_dialog")
        supplement_dialog.resize(560, 10)
        self.supplement_dialog_layout = QVBoxLayout(supplement_dialog)
        self.supplement_dialog_layout.setSpacing(12)
        self.supplement_dialog_layout.setObjectName(u"supplement_dialog_layout")
        self.supplement_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(supplement_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.supplement_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(supplement_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.supplement_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.supplement_missing_label = QLabel(supplement_dialog)
        self.supplement_missing_label.setObjectName(u"supplement_missing_label")

        self.fields_layout.addWidget(self.supplement_missing_label, 0, 0, 1, 1)

        self.supplement_missing_edit = NoteEdit(supplement_dialog)
        self.supplement_missing_edit.setObjectName(u"supplement_missing_edit")

        self.fields_layout.addWidget(self.supplement_missing_edit, 0, 1, 1, 1)

        self.supplement_asked_on_label = QLabel(supplement_dialog)
        self.supplement_asked_on_label.setObjectName(u"supplement_asked_on_label")

        self.fields_layout.addWidget(self.supplement_asked_on_label, 1, 0, 1, 1)

        self.supplement_asked_on_edit = DateEdit(supplement_dialog)
        self.supplement_asked_on_edit.setObjectName(u"supplement_asked_on_edit")

        self.fields_layout.addWidget(self.supplement_asked_on_edit, 1, 1, 1, 1)

        self.supplement_until_label = QLabel(supplement_dialog)
        self.supplement_until_label.setObjectName(u"supplement_until_label")

        self.fields_layout.addWidget(self.supplement_until_label, 2, 0, 1, 1)

        self.supplement_until_edit = DateEdit(supplement_dialog)
        self.supplement_until_edit.setObjectName(u"supplement_until_edit")

        self.fields_layout.addWidget(self.supplement_until_edit, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.supplement_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(supplement_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.supplement_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(supplement_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(supplement_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.supplement_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.supplement_missing_label.setBuddy(self.supplement_missing_edit)
        self.supplement_asked_on_label.setBuddy(self.supplement_asked_on_edit)
        self.supplement_until_label.setBuddy(self.supplement_until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.supplement_missing_edit, self.supplement_asked_on_edit)
        QWidget.setTabOrder(self.supplement_asked_on_edit, self.supplement_until_edit)
        QWidget.setTabOrder(self.supplement_until_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(supplement_dialog)

        QMetaObject.connectSlotsByName(supplement_dialog)
    # setupUi

    def retranslateUi(self, supplement_dialog) -> None:
        supplement_dialog.setWindowTitle(QCoreApplication.translate("SupplementDialog", u"\u901a\u77e5\u8865\u6b63", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("SupplementDialog", u"\u8865\u6b63\u7531\u6295\u8bc9\u4eba\u529e\u7406\uff0c\u671f\u95f4\u4e0d\u8ba1\u672c\u5c40\u7684\u671f\u9650\u3002\u767b\u8bb0\u540e\u53ef\u4ee5\u5236\u53d1\u8865\u6b63\u901a\u77e5\u4e66\u3002", None))
        self.supplement_missing_label.setText(QCoreApplication.translate("SupplementDialog", u"(&M)", None))
        self.supplement_asked_on_label.setText(QCoreApplication.translate("SupplementDialog", u"(&D)", None))
        self.supplement_until_label.setText(QCoreApplication.translate("SupplementDialog", u"(&U)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SupplementDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("SupplementDialog", u"\u901a\u77e5\u8865\u6b63", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("SupplementDialog", u"\u901a\u77e5\u8865\u6b63\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("SupplementDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

