# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'parameter_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ParameterDialog(object):
    def setupUi(self, ParameterDialog) -> None:
        if not ParameterDialog.objectName():
            ParameterDialog.setObjectName(u"ParameterDialog")
        ParameterDialog.resize(560, 220)
        ParameterDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(ParameterDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.name_label = QLabel(ParameterDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.form_layout.addWidget(self.name_label)

        self.value_row = QHBoxLayout()
        self.value_row.setSpacing(8)
        self.value_row.setObjectName(u"value_row")
        self.value_label = QLabel(ParameterDialog)
        self.value_label.setObjectName(u"value_label")

        self.value_row.addWidget(self.value_label)

        self.value_edit = QLineEdit(ParameterDialog)
        self.value_edit.setObjectName(u"value_edit")

        self.value_row.addWidget(self.value_edit)

        self.unit_label = QLabel(ParameterDialog)
        self.unit_label.setObjectName(u"unit_label")

        self.value_row.addWidget(self.unit_label)


        self.form_layout.addLayout(self.value_row)

        self.hint_label = QLabel(ParameterDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.effect_label = QLabel(ParameterDialog)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setWordWrap(True)

        self.form_layout.addWidget(self.effect_label)

        self.problem_label = QLabel(ParameterDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(ParameterDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ParameterDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.value_label.setBuddy(self.value_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.value_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ParameterDialog)

        QMetaObject.connectSlotsByName(ParameterDialog)
    # setupUi

    def retranslateUi(self, ParameterDialog) -> None:
        ParameterDialog.setWindowTitle(QCoreApplication.translate("ParameterDialog", u"\u4fee\u6539\u53c2\u6570", None))
        self.name_label.setText("")
        self.name_label.setProperty(u"kind", QCoreApplication.translate("ParameterDialog", u"section", None))
        self.value_label.setText(QCoreApplication.translate("ParameterDialog", u"\u6570\u503c(&V)", None))
        self.unit_label.setText("")
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ParameterDialog", u"hint", None))
        self.effect_label.setText("")
        self.effect_label.setProperty(u"kind", QCoreApplication.translate("ParameterDialog", u"message-note", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ParameterDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("ParameterDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

