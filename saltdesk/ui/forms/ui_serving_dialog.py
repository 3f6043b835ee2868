# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'serving_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ServingDialog(object):
    def setupUi(self, ServingDialog) -> None:
        if not ServingDialog.objectName():
            ServingDialog.setObjectName(u"ServingDialog")
        ServingDialog.resize(680, 160)
        ServingDialog.setMinimumSize(QSize(680, 0))
        self.form_layout = QVBoxLayout(ServingDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ServingDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ServingDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.served_on_caption_label = QLabel(ServingDialog)
        self.served_on_caption_label.setObjectName(u"served_on_caption_label")
        self.served_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.served_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.served_on_caption_label, 0, 0, 1, 1)

        self.served_on_edit = DateEdit(ServingDialog)
        self.served_on_edit.setObjectName(u"served_on_edit")

        self.fields_grid.addWidget(self.served_on_edit, 0, 1, 1, 1)

        self.served_how_caption_label = QLabel(ServingDialog)
        self.served_how_caption_label.setObjectName(u"served_how_caption_label")
        self.served_how_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.served_how_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.served_how_caption_label, 0, 2, 1, 1)

        self.served_how_combo = QComboBox(ServingDialog)
        self.served_how_combo.setObjectName(u"served_how_combo")
        self.served_how_combo.setEditable(True)
        self.served_how_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.fields_grid.addWidget(self.served_how_combo, 0, 3, 1, 1)

        self.appeal_way_caption_label = QLabel(ServingDialog)
        self.appeal_way_caption_label.setObjectName(u"appeal_way_caption_label")
        self.appeal_way_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.appeal_way_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.appeal_way_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.appeal_way_edit = QPlainTextEdit(ServingDialog)
        self.appeal_way_edit.setObjectName(u"appeal_way_edit")
        self.appeal_way_edit.setTabChangesFocus(True)
        self.appeal_way_edit.setMinimumSize(QSize(0, 60))
        self.appeal_way_edit.setMaximumSize(QSize(16777215, 60))

        self.fields_grid.addWidget(self.appeal_way_edit, 1, 1, 1, 3)

        self.appeal_until_caption_label = QLabel(ServingDialog)
        self.appeal_until_caption_label.setObjectName(u"appeal_until_caption_label")
        self.appeal_until_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.appeal_until_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.appeal_until_caption_label, 2, 0, 1, 1)

        self.appeal_until_edit = DateEdit(ServingDialog)
        self.appeal_until_edit.setObjectName(u"appeal_until_edit")

        self.fields_grid.addWidget(self.appeal_until_edit, 2, 1, 1, 3)

        self.effect_from_caption_label = QLabel(ServingDialog)
        self.effect_from_caption_label.setObjectName(u"effect_from_caption_label")
        self.effect_from_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.effect_from_caption_label, 3, 0, 1, 1)

        self.effect_from_edit = DateEdit(ServingDialog)
        self.effect_from_edit.setObjectName(u"effect_from_edit")

        self.fields_grid.addWidget(self.effect_from_edit, 3, 1, 1, 1)

        self.effect_to_caption_label = QLabel(ServingDialog)
        self.effect_to_caption_label.setObjectName(u"effect_to_caption_label")
        self.effect_to_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.effect_to_caption_label, 3, 2, 1, 1)

        self.effect_to_edit = DateEdit(ServingDialog)
        self.effect_to_edit.setObjectName(u"effect_to_edit")

        self.fields_grid.addWidget(self.effect_to_edit, 3, 3, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnStretch(3, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)
        self.fields_grid.setColumnMinimumWidth(2, 88)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ServingDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ServingDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ServingDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.served_on_caption_label.setBuddy(self.served_on_edit)
        self.served_how_caption_label.setBuddy(self.served_how_combo)
        self.appeal_way_caption_label.setBuddy(self.appeal_way_edit)
        self.appeal_until_caption_label.setBuddy(self.appeal_until_edit)
        self.effect_from_caption_label.setBuddy(self.effect_from_edit)
        self.effect_to_caption_label.setBuddy(self.effect_to_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.served_on_edit, self.served_how_combo)
        QWidget.setTabOrder(self.served_how_combo, self.appeal_way_edit)
        QWidget.setTabOrder(self.appeal_way_edit, self.appeal_until_edit)
        QWidget.setTabOrder(self.appeal_until_edit, self.effect_from_edit)
        QWidget.setTabOrder(self.effect_from_edit, self.effect_to_edit)
        QWidget.setTabOrder(self.effect_to_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ServingDialog)

        QMetaObject.connectSlotsByName(ServingDialog)
    # setupUi

    def retranslateUi(self, ServingDialog) -> None:
        ServingDialog.setWindowTitle(QCoreApplication.translate("ServingDialog", u"\u767b\u8bb0\u9001\u8fbe\u548c\u544a\u77e5\u7533\u8bc9", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ServingDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ServingDialog", u"hint", None))
        self.served_on_caption_label.setText("")
        self.served_how_caption_label.setText("")
        self.appeal_way_caption_label.setText("")
        self.appeal_until_caption_label.setText("")
        self.effect_from_caption_label.setText("")
        self.effect_to_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ServingDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ServingDialog", u"\u767b\u8bb0\u9001\u8fbe", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ServingDialog", u"\u767b\u8bb0\u9001\u8fbe\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ServingDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ServingDialog", u"primary", None))
    # retranslateUi

