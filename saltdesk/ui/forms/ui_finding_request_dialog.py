# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_request_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_FindingRequestDialog(object):
    def setupUi(self, FindingRequestDialog) -> None:
        if not FindingRequestDialog.objectName():
            FindingRequestDialog.setObjectName(u"FindingRequestDialog")
        FindingRequestDialog.resize(600, 160)
        FindingRequestDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(FindingRequestDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(FindingRequestDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(FindingRequestDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.extension_asked_on_caption_label = QLabel(FindingRequestDialog)
        self.extension_asked_on_caption_label.setObjectName(u"extension_asked_on_caption_label")
        self.extension_asked_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extension_asked_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.extension_asked_on_caption_label, 0, 0, 1, 1)

        self.extension_asked_on_edit = DateEdit(FindingRequestDialog)
        self.extension_asked_on_edit.setObjectName(u"extension_asked_on_edit")

        self.fields_grid.addWidget(self.extension_asked_on_edit, 0, 1, 1, 1)

        self.extension_until_caption_label = QLabel(FindingRequestDialog)
        self.extension_until_caption_label.setObjectName(u"extension_until_caption_label")
        self.extension_until_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extension_until_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.extension_until_caption_label, 1, 0, 1, 1)

        self.extension_until_edit = DateEdit(FindingRequestDialog)
        self.extension_until_edit.setObjectName(u"extension_until_edit")

        self.fields_grid.addWidget(self.extension_until_edit, 1, 1, 1, 1)

        self.extension_reason_caption_label = QLabel(FindingRequestDialog)
        self.extension_reason_caption_label.setObjectName(u"extension_reason_caption_label")
        self.extension_reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extension_reason_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.extension_reason_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.extension_reason_edit = QPlainTextEdit(FindingRequestDialog)
        self.extension_reason_edit.setObjectName(u"extension_reason_edit")
        self.extension_reason_edit.setTabChangesFocus(True)
        self.extension_reason_edit.setMinimumSize(QSize(0, 72))
        self.extension_reason_edit.setMaximumSize(QSize(16777215, 72))

        self.fields_grid.addWidget(self.extension_reason_edit, 2, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(FindingRequestDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(FindingRequestDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(FindingRequestDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.extension_asked_on_caption_label.setBuddy(self.extension_asked_on_edit)
        self.extension_until_caption_label.setBuddy(self.extension_until_edit)
        self.extension_reason_caption_label.setBuddy(self.extension_reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.extension_asked_on_edit, self.extension_until_edit)
        QWidget.setTabOrder(self.extension_until_edit, self.extension_reason_edit)
        QWidget.setTabOrder(self.extension_reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(FindingRequestDialog)

        QMetaObject.connectSlotsByName(FindingRequestDialog)
    # setupUi

    def retranslateUi(self, FindingRequestDialog) -> None:
        FindingRequestDialog.setWindowTitle(QCoreApplication.translate("FindingRequestDialog", u"\u7533\u8bf7\u5ef6\u671f\u6574\u6539", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("FindingRequestDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("FindingRequestDialog", u"hint", None))
        self.extension_asked_on_caption_label.setText("")
        self.extension_until_caption_label.setText("")
        self.extension_reason_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("FindingRequestDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("FindingRequestDialog", u"\u767b\u8bb0\u7533\u8bf7", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("FindingRequestDialog", u"\u767b\u8bb0\u7533\u8bf7\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("FindingRequestDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("FindingRequestDialog", u"primary", None))
    # retranslateUi

