# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog) -> None:
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.resize(460, 200)
        PersonDialog.setMinimumSize(QSize(460, 0))
        self.form_layout = QVBoxLayout(PersonDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.field_grid = QGridLayout()
        self.field_grid.setObjectName(u"field_grid")
        self.field_grid.setHorizontalSpacing(12)
        self.field_grid.setVerticalSpacing(8)
        self.name_caption_label = QLabel(PersonDialog)
        self.name_caption_label.setObjectName(u"name_caption_label")

        self.field_grid.addWidget(self.name_caption_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(PersonDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.field_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.office_caption_label = QLabel(PersonDialog)
        self.office_caption_label.setObjectName(u"office_caption_label")

        self.field_grid.addWidget(self.office_caption_label, 1, 0, 1, 1)

        self.office_combo = QComboBox(PersonDialog)
        self.office_combo.setObjectName(u"office_combo")

        self.field_grid.addWidget(self.office_combo, 1, 1, 1, 1)

        self.unit_caption_label = QLabel(PersonDialog)
        self.unit_caption_label.setObjectName(u"unit_caption_label")

        self.field_grid.addWidget(self.unit_caption_label, 2, 0, 1, 1)

        self.unit_edit = QLineEdit(PersonDialog)
        self.unit_edit.setObjectName(u"unit_edit")

        self.field_grid.addWidget(self.unit_edit, 2, 1, 1, 1)

        self.phone_caption_label = QLabel(PersonDialog)
        self.phone_caption_label.setObjectName(u"phone_caption_label")

        self.field_grid.addWidget(self.phone_caption_label, 3, 0, 1, 1)

        self.phone_edit = QLineEdit(PersonDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.field_grid.addWidget(self.phone_edit, 3, 1, 1, 1)

        self.field_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.field_grid)

        self.hint_label = QLabel(PersonDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.problem_label = QLabel(PersonDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(PersonDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PersonDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.name_caption_label.setBuddy(self.name_edit)
        self.office_caption_label.setBuddy(self.office_combo)
        self.unit_caption_label.setBuddy(self.unit_edit)
        self.phone_caption_label.setBuddy(self.phone_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.office_combo)
        QWidget.setTabOrder(self.office_combo, self.unit_edit)
        QWidget.setTabOrder(self.unit_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PersonDialog)

        QMetaObject.connectSlotsByName(PersonDialog)
    # setupUi

    def retranslateUi(self, PersonDialog) -> None:
        PersonDialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"\u767b\u8bb0\u4eba\u5458", None))
        self.name_caption_label.setText(QCoreApplication.translate("PersonDialog", u"(&N)", None))
        self.office_caption_label.setText(QCoreApplication.translate("PersonDialog", u"(&O)", None))
        self.unit_caption_label.setText(QCoreApplication.translate("PersonDialog", u"(&U)", None))
        self.phone_caption_label.setText(QCoreApplication.translate("PersonDialog", u"(&P)", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("PersonDialog", u"hint", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PersonDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("PersonDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

