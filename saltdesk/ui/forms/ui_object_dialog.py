# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'object_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.people_edit import PeopleEdit

class Ui_ObjectDialog(object):
    def setupUi(self, object_dialog) -> None:
        if not object_dialog.objectName():
            object_dialog.setObjectName(u"object_dialog")
        object_dialog.resize(560, 10)
        self.object_dialog_layout = QVBoxLayout(object_dialog)
        self.object_dialog_layout.setSpacing(12)
        self.object_dialog_layout.setObjectName(u"object_dialog_layout")
        self.object_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(object_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.object_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(object_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.object_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.object_kind_label = QLabel(object_dialog)
        self.object_kind_label.setObjectName(u"object_kind_label")

        self.fields_layout.addWidget(self.object_kind_label, 0, 0, 1, 1)

        self.object_kind_combo = QComboBox(object_dialog)
        self.object_kind_combo.setObjectName(u"object_kind_combo")

        self.fields_layout.addWidget(self.object_kind_combo, 0, 1, 1, 1)

        self.object_office_label = QLabel(object_dialog)
        self.object_office_label.setObjectName(u"object_office_label")

        self.fields_layout.addWidget(self.object_office_label, 1, 0, 1, 1)

        self.object_office_combo = QComboBox(object_dialog)
        self.object_office_combo.setObjectName(u"object_office_combo")
        self.object_office_combo.setEditable(True)

        self.fields_layout.addWidget(self.object_office_combo, 1, 1, 1, 1)

        self.object_person_label = QLabel(object_dialog)
        self.object_person_label.setObjectName(u"object_person_label")

        self.fields_layout.addWidget(self.object_person_label, 2, 0, 1, 1)

        self.object_person_edit = PeopleEdit(object_dialog)
        self.object_person_edit.setObjectName(u"object_person_edit")

        self.fields_layout.addWidget(self.object_person_edit, 2, 1, 1, 1)

        self.object_words_label = QLabel(object_dialog)
        self.object_words_label.setObjectName(u"object_words_label")

        self.fields_layout.addWidget(self.object_words_label, 3, 0, 1, 1)

        self.object_words_edit = QLineEdit(object_dialog)
        self.object_words_edit.setObjectName(u"object_words_edit")

        self.fields_layout.addWidget(self.object_words_edit, 3, 1, 1, 1)

        self.reason_label = QLabel(object_dialog)
        self.reason_label.setObjectName(u"reason_label")

        self.fields_layout.addWidget(self.reason_label, 4, 0, 1, 1)

        self.reason_edit = QLineEdit(object_dialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 4, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.object_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(object_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.object_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(object_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(object_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.object_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.object_kind_label.setBuddy(self.object_kind_combo)
        self.object_office_label.setBuddy(self.object_office_combo)
        self.object_person_label.setBuddy(self.object_person_edit)
        self.object_words_label.setBuddy(self.object_words_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.object_kind_combo, self.object_office_combo)
        QWidget.setTabOrder(self.object_office_combo, self.object_person_edit)
        QWidget.setTabOrder(self.object_person_edit, self.object_words_edit)
        QWidget.setTabOrder(self.object_words_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(object_dialog)

        QMetaObject.connectSlotsByName(object_dialog)
    # setupUi

    def retranslateUi(self, object_dialog) -> None:
        object_dialog.setWindowTitle(QCoreApplication.translate("ObjectDialog", u"\u660e\u786e\u6295\u8bc9\u5bf9\u8c61", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("ObjectDialog", u"\u5bf9\u8c61\u660e\u786e\u524d\uff0c\u53ea\u6709\u6295\u8bc9\u5904\u7406\u5904\u5ba4\u548c\u5c40\u9886\u5bfc\u80fd\u770b\u5230\u672c\u4ef6\u3002", None))
        self.object_kind_label.setText(QCoreApplication.translate("ObjectDialog", u"(&K)", None))
        self.object_office_label.setText(QCoreApplication.translate("ObjectDialog", u"(&O)", None))
        self.object_person_label.setText(QCoreApplication.translate("ObjectDialog", u"(&U)", None))
        self.object_words_label.setText(QCoreApplication.translate("ObjectDialog", u"(&H)", None))
        self.reason_label.setText(QCoreApplication.translate("ObjectDialog", u"\u600e\u6837\u660e\u786e\u7684(&R) *", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ObjectDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("ObjectDialog", u"\u660e\u786e\u5bf9\u8c61", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("ObjectDialog", u"\u660e\u786e\u5bf9\u8c61\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("ObjectDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

