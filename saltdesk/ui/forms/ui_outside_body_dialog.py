# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outside_body_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_OutsideBodyDialog(object):
    def setupUi(self, OutsideBodyDialog) -> None:
        if not OutsideBodyDialog.objectName():
            OutsideBodyDialog.setObjectName(u"OutsideBodyDialog")
        OutsideBodyDialog.resize(460, 200)
        OutsideBodyDialog.setMinimumSize(QSize(460, 0))
        self.form_layout = QVBoxLayout(OutsideBodyDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.field_grid = QGridLayout()
        self.field_grid.setObjectName(u"field_grid")
        self.field_grid.setHorizontalSpacing(12)
        self.field_grid.setVerticalSpacing(8)
        self.name_caption_label = QLabel(OutsideBodyDialog)
        self.name_caption_label.setObjectName(u"name_caption_label")

        self.field_grid.addWidget(self.name_caption_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(OutsideBodyDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.field_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.part_caption_label = QLabel(OutsideBodyDialog)
        self.part_caption_label.setObjectName(u"part_caption_label")

        self.field_grid.addWidget(self.part_caption_label, 1, 0, 1, 1)

        self.part_edit = QLineEdit(OutsideBodyDialog)
        self.part_edit.setObjectName(u"part_edit")

        self.field_grid.addWidget(self.part_edit, 1, 1, 1, 1)

        self.field_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.field_grid)

        self.hint_label = QLabel(OutsideBodyDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.problem_label = QLabel(OutsideBodyDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(OutsideBodyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(OutsideBodyDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.name_caption_label.setBuddy(self.name_edit)
        self.part_caption_label.setBuddy(self.part_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.part_edit)
        QWidget.setTabOrder(self.part_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(OutsideBodyDialog)

        QMetaObject.connectSlotsByName(OutsideBodyDialog)
    # setupUi

    def retranslateUi(self, OutsideBodyDialog) -> None:
        OutsideBodyDialog.setWindowTitle(QCoreApplication.translate("OutsideBodyDialog", u"\u589e\u52a0\u5916\u5355\u4f4d", None))
        self.name_caption_label.setText(QCoreApplication.translate("OutsideBodyDialog", u"(&N)", None))
        self.part_caption_label.setText(QCoreApplication.translate("OutsideBodyDialog", u"(&P)", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("OutsideBodyDialog", u"hint", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("OutsideBodyDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("OutsideBodyDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

