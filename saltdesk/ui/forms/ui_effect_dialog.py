# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'effect_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_EffectDialog(object):
    def setupUi(self, EffectDialog) -> None:
        if not EffectDialog.objectName():
            EffectDialog.setObjectName(u"EffectDialog")
        EffectDialog.resize(560, 120)
        EffectDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(EffectDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.standard_label = QLabel(EffectDialog)
        self.standard_label.setObjectName(u"standard_label")
        self.standard_label.setWordWrap(True)

        self.form_layout.addWidget(self.standard_label)

        self.effect_grid = QGridLayout()
        self.effect_grid.setObjectName(u"effect_grid")
        self.effect_grid.setHorizontalSpacing(12)
        self.effect_grid.setVerticalSpacing(6)
        self.effect_grid.setContentsMargins(0, 0, 0, 0)
        self.effective_from_caption_label = QLabel(EffectDialog)
        self.effective_from_caption_label.setObjectName(u"effective_from_caption_label")
        self.effective_from_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.effective_from_caption_label.setMinimumSize(QSize(0, 28))
        self.effective_from_caption_label.setProperty(u"required", True)

        self.effect_grid.addWidget(self.effective_from_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.effective_from_edit = DateEdit(EffectDialog)
        self.effective_from_edit.setObjectName(u"effective_from_edit")

        self.effect_grid.addWidget(self.effective_from_edit, 0, 1, 1, 1)

        self.effective_from_help_label = QLabel(EffectDialog)
        self.effective_from_help_label.setObjectName(u"effective_from_help_label")
        self.effective_from_help_label.setWordWrap(True)

        self.effect_grid.addWidget(self.effective_from_help_label, 1, 1, 1, 1)

        self.effect_grid.setColumnStretch(1, 1)
        self.effect_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.effect_grid)

        self.problem_label = QLabel(EffectDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(EffectDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(EffectDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.effective_from_caption_label.setBuddy(self.effective_from_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.effective_from_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(EffectDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(EffectDialog)
    # setupUi

    def retranslateUi(self, EffectDialog) -> None:
        EffectDialog.setWindowTitle(QCoreApplication.translate("EffectDialog", u"\u542f\u7528\u88c1\u91cf\u6807\u51c6", None))
        self.standard_label.setText("")
        self.standard_label.setProperty(u"kind", QCoreApplication.translate("EffectDialog", u"section", None))
        self.effective_from_caption_label.setText(QCoreApplication.translate("EffectDialog", u"(&A)", None))
        self.effective_from_help_label.setText(QCoreApplication.translate("EffectDialog", u"\u540c\u4e00\u8fdd\u6cd5\u884c\u4e3a\u7684\u4e0a\u4e00\u7248\u4ece\u8fd9\u4e00\u5929\u8d77\u505c\u7528\u3002", None))
        self.effective_from_help_label.setProperty(u"kind", QCoreApplication.translate("EffectDialog", u"hint", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("EffectDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("EffectDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("EffectDialog", u"\u542f\u7528(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("EffectDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("EffectDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

