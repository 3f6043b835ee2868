# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'measure_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_MeasureDialog(object):
    def setupUi(self, MeasureDialog) -> None:
        if not MeasureDialog.objectName():
            MeasureDialog.setObjectName(u"MeasureDialog")
        MeasureDialog.resize(680, 160)
        MeasureDialog.setMinimumSize(QSize(680, 0))
        self.form_layout = QVBoxLayout(MeasureDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(MeasureDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(MeasureDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.power_item_caption_label = QLabel(MeasureDialog)
        self.power_item_caption_label.setObjectName(u"power_item_caption_label")
        self.power_item_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.power_item_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.power_item_caption_label, 0, 0, 1, 1)

        self.power_item_combo = QComboBox(MeasureDialog)
        self.power_item_combo.setObjectName(u"power_item_combo")

        self.fields_grid.addWidget(self.power_item_combo, 0, 1, 1, 1)

        self.office_caption_label = QLabel(MeasureDialog)
        self.office_caption_label.setObjectName(u"office_caption_label")
        self.office_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.office_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.office_caption_label, 1, 0, 1, 1)

        self.office_combo = QComboBox(MeasureDialog)
        self.office_combo.setObjectName(u"office_combo")

        self.fields_grid.addWidget(self.office_combo, 1, 1, 1, 1)

        self.standard_caption_label = QLabel(MeasureDialog)
        self.standard_caption_label.setObjectName(u"standard_caption_label")
        self.standard_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.standard_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.standard_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.standard_edit = QPlainTextEdit(MeasureDialog)
        self.standard_edit.setObjectName(u"standard_edit")
        self.standard_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.standard_edit, 2, 1, 1, 1)

        self.responsibility_caption_label = QLabel(MeasureDialog)
        self.responsibility_caption_label.setObjectName(u"responsibility_caption_label")
        self.responsibility_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsibility_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.responsibility_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.responsibility_edit = QPlainTextEdit(MeasureDialog)
        self.responsibility_edit.setObjectName(u"responsibility_edit")
        self.responsibility_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.responsibility_edit, 3, 1, 1, 1)

        self.measures_caption_label = QLabel(MeasureDialog)
        self.measures_caption_label.setObjectName(u"measures_caption_label")
        self.measures_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.measures_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.measures_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.measures_edit = QPlainTextEdit(MeasureDialog)
        self.measures_edit.setObjectName(u"measures_edit")
        self.measures_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.measures_edit, 4, 1, 1, 1)

        self.document_caption_label = QLabel(MeasureDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.document_caption_label, 5, 0, 1, 1)

        self.document_edit = QLineEdit(MeasureDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.fields_grid.addWidget(self.document_edit, 5, 1, 1, 1)

        self.valid_from_caption_label = QLabel(MeasureDialog)
        self.valid_from_caption_label.setObjectName(u"valid_from_caption_label")
        self.valid_from_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.valid_from_caption_label, 6, 0, 1, 1)

        self.valid_from_edit = DateEdit(MeasureDialog)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.fields_grid.addWidget(self.valid_from_edit, 6, 1, 1, 1)

        self.valid_to_caption_label = QLabel(MeasureDialog)
        self.valid_to_caption_label.setObjectName(u"valid_to_caption_label")
        self.valid_to_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.valid_to_caption_label, 7, 0, 1, 1)

        self.valid_to_edit = DateEdit(MeasureDialog)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.fields_grid.addWidget(self.valid_to_edit, 7, 1, 1, 1)

        self.note_caption_label = QLabel(MeasureDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_caption_label, 8, 0, 1, 1)

        self.note_edit = QLineEdit(MeasureDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_grid.addWidget(self.note_edit, 8, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(MeasureDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(MeasureDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(MeasureDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.power_item_caption_label.setBuddy(self.power_item_combo)
        self.office_caption_label.setBuddy(self.office_combo)
        self.standard_caption_label.setBuddy(self.standard_edit)
        self.responsibility_caption_label.setBuddy(self.responsibility_edit)
        self.measures_caption_label.setBuddy(self.measures_edit)
        self.document_caption_label.setBuddy(self.document_edit)
        self.valid_from_caption_label.setBuddy(self.valid_from_edit)
        self.valid_to_caption_label.setBuddy(self.valid_to_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.power_item_combo, self.office_combo)
        QWidget.setTabOrder(self.office_combo, self.standard_edit)
        QWidget.setTabOrder(self.standard_edit, self.responsibility_edit)
        QWidget.setTabOrder(self.responsibility_edit, self.measures_edit)
        QWidget.setTabOrder(self.measures_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.valid_to_edit)
        QWidget.setTabOrder(self.valid_to_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(MeasureDialog)

        QMetaObject.connectSlotsByName(MeasureDialog)
    # setupUi

    def retranslateUi(self, MeasureDialog) -> None:
        MeasureDialog.setWindowTitle(QCoreApplication.translate("MeasureDialog", u"\u76d1\u7ba1\u63aa\u65bd", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("MeasureDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("MeasureDialog", u"hint", None))
        self.power_item_caption_label.setText("")
        self.office_caption_label.setText("")
        self.standard_caption_label.setText("")
        self.responsibility_caption_label.setText("")
        self.measures_caption_label.setText("")
        self.document_caption_label.setText("")
        self.valid_from_caption_label.setText("")
        self.valid_to_caption_label.setText("")
        self.note_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MeasureDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("MeasureDialog", u"\u767b\u8bb0\u63aa\u65bd", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("MeasureDialog", u"\u767b\u8bb0\u63aa\u65bd\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("MeasureDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("MeasureDialog", u"primary", None))
    # retranslateUi

