# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'clearance_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ClearanceDialog(object):
    def setupUi(self, ClearanceDialog) -> None:
        if not ClearanceDialog.objectName():
            ClearanceDialog.setObjectName(u"ClearanceDialog")
        ClearanceDialog.resize(640, 160)
        ClearanceDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(ClearanceDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ClearanceDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ClearanceDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.kind_caption_label = QLabel(ClearanceDialog)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.kind_caption_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(ClearanceDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_grid.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.name_caption_label = QLabel(ClearanceDialog)
        self.name_caption_label.setObjectName(u"name_caption_label")
        self.name_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.name_caption_label, 1, 0, 1, 1)

        self.name_edit = QLineEdit(ClearanceDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_grid.addWidget(self.name_edit, 1, 1, 1, 1)

        self.power_item_caption_label = QLabel(ClearanceDialog)
        self.power_item_caption_label.setObjectName(u"power_item_caption_label")
        self.power_item_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.power_item_caption_label, 2, 0, 1, 1)

        self.power_item_combo = QComboBox(ClearanceDialog)
        self.power_item_combo.setObjectName(u"power_item_combo")

        self.fields_grid.addWidget(self.power_item_combo, 2, 1, 1, 1)

        self.office_caption_label = QLabel(ClearanceDialog)
        self.office_caption_label.setObjectName(u"office_caption_label")
        self.office_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.office_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.office_caption_label, 3, 0, 1, 1)

        self.office_combo = QComboBox(ClearanceDialog)
        self.office_combo.setObjectName(u"office_combo")

        self.fields_grid.addWidget(self.office_combo, 3, 1, 1, 1)

        self.basis_checked_caption_label = QLabel(ClearanceDialog)
        self.basis_checked_caption_label.setObjectName(u"basis_checked_caption_label")
        self.basis_checked_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_checked_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.basis_checked_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.basis_checked_edit = QPlainTextEdit(ClearanceDialog)
        self.basis_checked_edit.setObjectName(u"basis_checked_edit")
        self.basis_checked_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.basis_checked_edit, 4, 1, 1, 1)

        self.checked_on_caption_label = QLabel(ClearanceDialog)
        self.checked_on_caption_label.setObjectName(u"checked_on_caption_label")
        self.checked_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.checked_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.checked_on_caption_label, 5, 0, 1, 1)

        self.checked_on_edit = DateEdit(ClearanceDialog)
        self.checked_on_edit.setObjectName(u"checked_on_edit")

        self.fields_grid.addWidget(self.checked_on_edit, 5, 1, 1, 1)

        self.checked_by_caption_label = QLabel(ClearanceDialog)
        self.checked_by_caption_label.setObjectName(u"checked_by_caption_label")
        self.checked_by_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.checked_by_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.checked_by_caption_label, 6, 0, 1, 1)

        self.checked_by_edit = QLineEdit(ClearanceDialog)
        self.checked_by_edit.setObjectName(u"checked_by_edit")

        self.fields_grid.addWidget(self.checked_by_edit, 6, 1, 1, 1)

        self.note_caption_label = QLabel(ClearanceDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_caption_label, 7, 0, 1, 1)

        self.note_edit = QLineEdit(ClearanceDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_grid.addWidget(self.note_edit, 7, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ClearanceDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ClearanceDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ClearanceDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.name_caption_label.setBuddy(self.name_edit)
        self.power_item_caption_label.setBuddy(self.power_item_combo)
        self.office_caption_label.setBuddy(self.office_combo)
        self.basis_checked_caption_label.setBuddy(self.basis_checked_edit)
        self.checked_on_caption_label.setBuddy(self.checked_on_edit)
        self.checked_by_caption_label.setBuddy(self.checked_by_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.power_item_combo)
        QWidget.setTabOrder(self.power_item_combo, self.office_combo)
        QWidget.setTabOrder(self.office_combo, self.basis_checked_edit)
        QWidget.setTabOrder(self.basis_checked_edit, self.checked_on_edit)
        QWidget.setTabOrder(self.checked_on_edit, self.checked_by_edit)
        QWidget.setTabOrder(self.checked_by_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ClearanceDialog)

        QMetaObject.connectSlotsByName(ClearanceDialog)
    # setupUi

    def retranslateUi(self, ClearanceDialog) -> None:
        ClearanceDialog.setWindowTitle(QCoreApplication.translate("ClearanceDialog", u"\u6e05\u7406\u4e8b\u9879", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ClearanceDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ClearanceDialog", u"hint", None))
        self.kind_caption_label.setText("")
        self.name_caption_label.setText("")
        self.power_item_caption_label.setText("")
        self.office_caption_label.setText("")
        self.basis_checked_caption_label.setText("")
        self.checked_on_caption_label.setText("")
        self.checked_by_caption_label.setText("")
        self.note_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ClearanceDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ClearanceDialog", u"\u767b\u8bb0", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ClearanceDialog", u"\u767b\u8bb0\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ClearanceDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ClearanceDialog", u"primary", None))
    # retranslateUi

