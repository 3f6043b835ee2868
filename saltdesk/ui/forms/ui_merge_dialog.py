# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'merge_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_MergeDialog(object):
    def setupUi(self, MergeDialog) -> None:
        if not MergeDialog.objectName():
            MergeDialog.setObjectName(u"MergeDialog")
        MergeDialog.resize(560, 200)
        MergeDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(MergeDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.heading_label = QLabel(MergeDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.form_layout.addWidget(self.heading_label)

        self.field_grid = QGridLayout()
        self.field_grid.setObjectName(u"field_grid")
        self.field_grid.setHorizontalSpacing(12)
        self.field_grid.setVerticalSpacing(8)
        self.into_caption_label = QLabel(MergeDialog)
        self.into_caption_label.setObjectName(u"into_caption_label")

        self.field_grid.addWidget(self.into_caption_label, 0, 0, 1, 1)

        self.into_combo = QComboBox(MergeDialog)
        self.into_combo.setObjectName(u"into_combo")

        self.field_grid.addWidget(self.into_combo, 0, 1, 1, 1)

        self.field_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.field_grid)

        self.effect_label = QLabel(MergeDialog)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setWordWrap(True)

        self.form_layout.addWidget(self.effect_label)

        self.problem_label = QLabel(MergeDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(MergeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(MergeDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.into_caption_label.setBuddy(self.into_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.into_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(MergeDialog)

        QMetaObject.connectSlotsByName(MergeDialog)
    # setupUi

    def retranslateUi(self, MergeDialog) -> None:
        MergeDialog.setWindowTitle(QCoreApplication.translate("MergeDialog", u"\u5e76\u5165\u5904\u5ba4", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"kind", QCoreApplication.translate("MergeDialog", u"section", None))
        self.into_caption_label.setText(QCoreApplication.translate("MergeDialog", u"\u5e76\u5165(&I) *", None))
        self.effect_label.setText("")
        self.effect_label.setProperty(u"kind", QCoreApplication.translate("MergeDialog", u"message-note", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MergeDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("MergeDialog", u"\u5e76\u5165(&M)", None))
    # retranslateUi

