# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'round_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_RoundDialog(object):
    def setupUi(self, RoundDialog) -> None:
        if not RoundDialog.objectName():
            RoundDialog.setObjectName(u"RoundDialog")
        RoundDialog.resize(600, 160)
        RoundDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(RoundDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(RoundDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(RoundDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.from_on_caption_label = QLabel(RoundDialog)
        self.from_on_caption_label.setObjectName(u"from_on_caption_label")
        self.from_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.from_on_caption_label, 0, 0, 1, 1)

        self.from_on_edit = DateEdit(RoundDialog)
        self.from_on_edit.setObjectName(u"from_on_edit")

        self.fields_grid.addWidget(self.from_on_edit, 0, 1, 1, 1)

        self.to_on_caption_label = QLabel(RoundDialog)
        self.to_on_caption_label.setObjectName(u"to_on_caption_label")
        self.to_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.to_on_caption_label, 1, 0, 1, 1)

        self.to_on_edit = DateEdit(RoundDialog)
        self.to_on_edit.setObjectName(u"to_on_edit")

        self.fields_grid.addWidget(self.to_on_edit, 1, 1, 1, 1)

        self.due_on_caption_label = QLabel(RoundDialog)
        self.due_on_caption_label.setObjectName(u"due_on_caption_label")
        self.due_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.due_on_caption_label, 2, 0, 1, 1)

        self.due_on_edit = DateEdit(RoundDialog)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.fields_grid.addWidget(self.due_on_edit, 2, 1, 1, 1)

        self.note_caption_label = QLabel(RoundDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(RoundDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.note_edit, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(RoundDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(RoundDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(RoundDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.from_on_caption_label.setBuddy(self.from_on_edit)
        self.to_on_caption_label.setBuddy(self.to_on_edit)
        self.due_on_caption_label.setBuddy(self.due_on_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.from_on_edit, self.to_on_edit)
        QWidget.setTabOrder(self.to_on_edit, self.due_on_edit)
        QWidget.setTabOrder(self.due_on_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(RoundDialog)

        QMetaObject.connectSlotsByName(RoundDialog)
    # setupUi

    def retranslateUi(self, RoundDialog) -> None:
        RoundDialog.setWindowTitle(QCoreApplication.translate("RoundDialog", u"\u53d1\u8d77\u6536\u96c6", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("RoundDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("RoundDialog", u"hint", None))
        self.from_on_caption_label.setText("")
        self.to_on_caption_label.setText("")
        self.due_on_caption_label.setText("")
        self.note_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RoundDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("RoundDialog", u"\u53d1\u8d77\u6536\u96c6", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("RoundDialog", u"\u53d1\u8d77\u6536\u96c6\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("RoundDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("RoundDialog", u"primary", None))
    # retranslateUi

