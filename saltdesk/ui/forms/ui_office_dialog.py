# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'office_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_OfficeDialog(object):
    def setupUi(self, OfficeDialog) -> None:
        if not OfficeDialog.objectName():
            OfficeDialog.setObjectName(u"OfficeDialog")
        OfficeDialog.resize(420, 200)
        OfficeDialog.setMinimumSize(QSize(420, 0))
        self.form_layout = QVBoxLayout(OfficeDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.field_grid = QGridLayout()
        self.field_grid.setObjectName(u"field_grid")
        self.field_grid.setHorizontalSpacing(12)
        self.field_grid.setVerticalSpacing(8)
        self.name_caption_label = QLabel(OfficeDialog)
        self.name_caption_label.setObjectName(u"name_caption_label")

        self.field_grid.addWidget(self.name_caption_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(OfficeDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.field_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.field_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.field_grid)

        self.hint_label = QLabel(OfficeDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.problem_label = QLabel(OfficeDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(OfficeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(OfficeDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.name_caption_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(OfficeDialog)

        QMetaObject.connectSlotsByName(OfficeDialog)
    # setupUi

    def retranslateUi(self, OfficeDialog) -> None:
        OfficeDialog.setWindowTitle(QCoreApplication.translate("OfficeDialog", u"\u589e\u8bbe\u5904\u5ba4", None))
        self.name_caption_label.setText(QCoreApplication.translate("OfficeDialog", u"(&N)", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("OfficeDialog", u"hint", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("OfficeDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("OfficeDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

