# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extension_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ExtensionDialog(object):
    def setupUi(self, ExtensionDialog) -> None:
        if not ExtensionDialog.objectName():
            ExtensionDialog.setObjectName(u"ExtensionDialog")
        ExtensionDialog.resize(540, 120)
        ExtensionDialog.setMinimumSize(QSize(540, 0))
        self.form_layout = QVBoxLayout(ExtensionDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ExtensionDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ExtensionDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.extension_grid = QGridLayout()
        self.extension_grid.setObjectName(u"extension_grid")
        self.extension_grid.setHorizontalSpacing(12)
        self.extension_grid.setVerticalSpacing(6)
        self.extension_grid.setContentsMargins(0, 0, 0, 0)
        self.extension_approval_caption_label = QLabel(ExtensionDialog)
        self.extension_approval_caption_label.setObjectName(u"extension_approval_caption_label")
        self.extension_approval_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extension_approval_caption_label.setProperty(u"required", True)

        self.extension_grid.addWidget(self.extension_approval_caption_label, 0, 0, 1, 1)

        self.extension_approval_edit = QLineEdit(ExtensionDialog)
        self.extension_approval_edit.setObjectName(u"extension_approval_edit")

        self.extension_grid.addWidget(self.extension_approval_edit, 0, 1, 1, 1)

        self.extension_approved_on_caption_label = QLabel(ExtensionDialog)
        self.extension_approved_on_caption_label.setObjectName(u"extension_approved_on_caption_label")
        self.extension_approved_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extension_approved_on_caption_label.setProperty(u"required", True)

        self.extension_grid.addWidget(self.extension_approved_on_caption_label, 1, 0, 1, 1)

        self.extension_approved_on_edit = DateEdit(ExtensionDialog)
        self.extension_approved_on_edit.setObjectName(u"extension_approved_on_edit")

        self.extension_grid.addWidget(self.extension_approved_on_edit, 1, 1, 1, 1)

        self.extension_grid.setColumnStretch(1, 1)
        self.extension_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.extension_grid)

        self.new_due_label = QLabel(ExtensionDialog)
        self.new_due_label.setObjectName(u"new_due_label")
        self.new_due_label.setWordWrap(True)

        self.form_layout.addWidget(self.new_due_label)

        self.problem_label = QLabel(ExtensionDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.form_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spring)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(ExtensionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(ExtensionDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.extension_approval_caption_label.setBuddy(self.extension_approval_edit)
        self.extension_approved_on_caption_label.setBuddy(self.extension_approved_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.extension_approval_edit, self.extension_approved_on_edit)
        QWidget.setTabOrder(self.extension_approved_on_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ExtensionDialog)

        self.record_button.setDefault(True)


        QMetaObject.connectSlotsByName(ExtensionDialog)
    # setupUi

    def retranslateUi(self, ExtensionDialog) -> None:
        ExtensionDialog.setWindowTitle(QCoreApplication.translate("ExtensionDialog", u"\u8bb0\u5f55\u6279\u51c6\u5ef6\u957f", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ExtensionDialog", u"section", None))
        self.hint_label.setText(QCoreApplication.translate("ExtensionDialog", u"\u7ecf\u5e02\u653f\u52a1\u670d\u52a1\u6539\u9769\u7ba1\u7406\u529e\u516c\u5ba4\u6279\u51c6\uff0c\u7533\u8bf7\u671f\u9650\u53ef\u5ef6\u957f\u81f330\u4e2a\u5de5\u4f5c\u65e5\uff0c\u4ece\u540c\u4e00\u8d77\u7b97\u65e5\u8ba1\u7b97\u3002\u6ca1\u6709\u6279\u51c6\uff0c\u671f\u9650\u4ecd\u4e3a10\u4e2a\u5de5\u4f5c\u65e5\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ExtensionDialog", u"hint", None))
        self.extension_approval_caption_label.setText(QCoreApplication.translate("ExtensionDialog", u"(&P)", None))
        self.extension_approved_on_caption_label.setText(QCoreApplication.translate("ExtensionDialog", u"(&D)", None))
        self.new_due_label.setText("")
        self.new_due_label.setProperty(u"kind", QCoreApplication.translate("ExtensionDialog", u"section", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("ExtensionDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("ExtensionDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("ExtensionDialog", u"\u8bb0\u5f55\u5ef6\u957f(&S)", None))
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ExtensionDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ExtensionDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

