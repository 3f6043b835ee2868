# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'self_check_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_SelfCheckDialog(object):
    def setupUi(self, SelfCheckDialog) -> None:
        if not SelfCheckDialog.objectName():
            SelfCheckDialog.setObjectName(u"SelfCheckDialog")
        SelfCheckDialog.resize(600, 160)
        SelfCheckDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(SelfCheckDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(SelfCheckDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(SelfCheckDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.self_checked_on_caption_label = QLabel(SelfCheckDialog)
        self.self_checked_on_caption_label.setObjectName(u"self_checked_on_caption_label")
        self.self_checked_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.self_checked_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.self_checked_on_caption_label, 0, 0, 1, 1)

        self.self_checked_on_edit = DateEdit(SelfCheckDialog)
        self.self_checked_on_edit.setObjectName(u"self_checked_on_edit")

        self.fields_grid.addWidget(self.self_checked_on_edit, 0, 1, 1, 1)

        self.self_check_caption_label = QLabel(SelfCheckDialog)
        self.self_check_caption_label.setObjectName(u"self_check_caption_label")
        self.self_check_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.self_check_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.self_check_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.self_check_edit = QPlainTextEdit(SelfCheckDialog)
        self.self_check_edit.setObjectName(u"self_check_edit")
        self.self_check_edit.setTabChangesFocus(True)
        self.self_check_edit.setMinimumSize(QSize(0, 110))
        self.self_check_edit.setMaximumSize(QSize(16777215, 110))

        self.fields_grid.addWidget(self.self_check_edit, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(SelfCheckDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(SelfCheckDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(SelfCheckDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.self_checked_on_caption_label.setBuddy(self.self_checked_on_edit)
        self.self_check_caption_label.setBuddy(self.self_check_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.self_checked_on_edit, self.self_check_edit)
        QWidget.setTabOrder(self.self_check_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(SelfCheckDialog)

        QMetaObject.connectSlotsByName(SelfCheckDialog)
    # setupUi

    def retranslateUi(self, SelfCheckDialog) -> None:
        SelfCheckDialog.setWindowTitle(QCoreApplication.translate("SelfCheckDialog", u"\u767b\u8bb0\u81ea\u67e5\u7ed3\u679c", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("SelfCheckDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("SelfCheckDialog", u"hint", None))
        self.self_checked_on_caption_label.setText("")
        self.self_check_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SelfCheckDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("SelfCheckDialog", u"\u767b\u8bb0\u81ea\u67e5", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("SelfCheckDialog", u"\u767b\u8bb0\u81ea\u67e5\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("SelfCheckDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("SelfCheckDialog", u"primary", None))
    # retranslateUi

