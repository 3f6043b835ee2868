# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit

class Ui_FindingDialog(object):
    def setupUi(self, FindingDialog) -> None:
        if not FindingDialog.objectName():
            FindingDialog.setObjectName(u"FindingDialog")
        FindingDialog.resize(740, 160)
        FindingDialog.setMinimumSize(QSize(740, 0))
        self.form_layout = QVBoxLayout(FindingDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(FindingDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(FindingDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.source_caption_label = QLabel(FindingDialog)
        self.source_caption_label.setObjectName(u"source_caption_label")
        self.source_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.source_caption_label, 0, 0, 1, 1)

        self.source_combo = QComboBox(FindingDialog)
        self.source_combo.setObjectName(u"source_combo")

        self.fields_grid.addWidget(self.source_combo, 0, 1, 1, 1)

        self.source_text_caption_label = QLabel(FindingDialog)
        self.source_text_caption_label.setObjectName(u"source_text_caption_label")
        self.source_text_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.source_text_caption_label, 0, 2, 1, 1)

        self.source_text_edit = QLineEdit(FindingDialog)
        self.source_text_edit.setObjectName(u"source_text_edit")

        self.fields_grid.addWidget(self.source_text_edit, 0, 3, 1, 1)

        self.office_caption_label = QLabel(FindingDialog)
        self.office_caption_label.setObjectName(u"office_caption_label")
        self.office_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.office_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.office_caption_label, 1, 0, 1, 1)

        self.office_combo = QComboBox(FindingDialog)
        self.office_combo.setObjectName(u"office_combo")
        self.office_combo.setEditable(True)
        self.office_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.fields_grid.addWidget(self.office_combo, 1, 1, 1, 1)

        self.item_caption_label = QLabel(FindingDialog)
        self.item_caption_label.setObjectName(u"item_caption_label")
        self.item_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.item_caption_label, 1, 2, 1, 1)

        self.item_edit = QLineEdit(FindingDialog)
        self.item_edit.setObjectName(u"item_edit")

        self.fields_grid.addWidget(self.item_edit, 1, 3, 1, 1)

        self.problem_caption_label = QLabel(FindingDialog)
        self.problem_caption_label.setObjectName(u"problem_caption_label")
        self.problem_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.problem_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.problem_edit = QPlainTextEdit(FindingDialog)
        self.problem_edit.setObjectName(u"problem_edit")
        self.problem_edit.setTabChangesFocus(True)
        self.problem_edit.setMinimumSize(QSize(0, 72))
        self.problem_edit.setMaximumSize(QSize(16777215, 72))

        self.fields_grid.addWidget(self.problem_edit, 2, 1, 1, 3)

        self.label_caption_label = QLabel(FindingDialog)
        self.label_caption_label.setObjectName(u"label_caption_label")
        self.label_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.label_caption_label, 3, 0, 1, 1)

        self.label_combo = QComboBox(FindingDialog)
        self.label_combo.setObjectName(u"label_combo")

        self.fields_grid.addWidget(self.label_combo, 3, 1, 1, 1)

        self.severity_caption_label = QLabel(FindingDialog)
        self.severity_caption_label.setObjectName(u"severity_caption_label")
        self.severity_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.severity_caption_label, 3, 2, 1, 1)

        self.severity_combo = QComboBox(FindingDialog)
        self.severity_combo.setObjectName(u"severity_combo")

        self.fields_grid.addWidget(self.severity_combo, 3, 3, 1, 1)

        self.opinion_caption_label = QLabel(FindingDialog)
        self.opinion_caption_label.setObjectName(u"opinion_caption_label")
        self.opinion_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.opinion_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.opinion_edit = QPlainTextEdit(FindingDialog)
        self.opinion_edit.setObjectName(u"opinion_edit")
        self.opinion_edit.setTabChangesFocus(True)
        self.opinion_edit.setMinimumSize(QSize(0, 52))
        self.opinion_edit.setMaximumSize(QSize(16777215, 52))

        self.fields_grid.addWidget(self.opinion_edit, 4, 1, 1, 3)

        self.found_on_caption_label = QLabel(FindingDialog)
        self.found_on_caption_label.setObjectName(u"found_on_caption_label")
        self.found_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.found_on_caption_label, 5, 0, 1, 1)

        self.found_on_edit = DateEdit(FindingDialog)
        self.found_on_edit.setObjectName(u"found_on_edit")

        self.fields_grid.addWidget(self.found_on_edit, 5, 1, 1, 1)

        self.owner_caption_label = QLabel(FindingDialog)
        self.owner_caption_label.setObjectName(u"owner_caption_label")
        self.owner_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.owner_caption_label, 5, 2, 1, 1)

        self.owner_edit = QLineEdit(FindingDialog)
        self.owner_edit.setObjectName(u"owner_edit")

        self.fields_grid.addWidget(self.owner_edit, 5, 3, 1, 1)

        self.due_on_caption_label = QLabel(FindingDialog)
        self.due_on_caption_label.setObjectName(u"due_on_caption_label")
        self.due_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.due_on_caption_label, 6, 0, 1, 1)

        self.due_on_edit = DateEdit(FindingDialog)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.fields_grid.addWidget(self.due_on_edit, 6, 1, 1, 1)

        self.files_caption_label = QLabel(FindingDialog)
        self.files_caption_label.setObjectName(u"files_caption_label")
        self.files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.files_caption_label, 6, 2, 1, 1)

        self.files_edit = FilesEdit(FindingDialog)
        self.files_edit.setObjectName(u"files_edit")

        self.fields_grid.addWidget(self.files_edit, 6, 3, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnStretch(3, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)
        self.fields_grid.setColumnMinimumWidth(2, 88)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(FindingDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(FindingDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(FindingDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.source_caption_label.setBuddy(self.source_combo)
        self.source_text_caption_label.setBuddy(self.source_text_edit)
        self.office_caption_label.setBuddy(self.office_combo)
        self.item_caption_label.setBuddy(self.item_edit)
        self.problem_caption_label.setBuddy(self.problem_edit)
        self.label_caption_label.setBuddy(self.label_combo)
        self.severity_caption_label.setBuddy(self.severity_combo)
        self.opinion_caption_label.setBuddy(self.opinion_edit)
        self.found_on_caption_label.setBuddy(self.found_on_edit)
        self.owner_caption_label.setBuddy(self.owner_edit)
        self.due_on_caption_label.setBuddy(self.due_on_edit)
        self.files_caption_label.setBuddy(self.files_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.source_combo, self.source_text_edit)
        QWidget.setTabOrder(self.source_text_edit, self.office_combo)
        QWidget.setTabOrder(self.office_combo, self.item_edit)
        QWidget.setTabOrder(self.item_edit, self.problem_edit)
        QWidget.setTabOrder(self.problem_edit, self.label_combo)
        QWidget.setTabOrder(self.label_combo, self.severity_combo)
        QWidget.setTabOrder(self.severity_combo, self.opinion_edit)
        QWidget.setTabOrder(self.opinion_edit, self.found_on_edit)
        QWidget.setTabOrder(self.found_on_edit, self.owner_edit)
        QWidget.setTabOrder(self.owner_edit, self.due_on_edit)
        QWidget.setTabOrder(self.due_on_edit, self.files_edit)
        QWidget.setTabOrder(self.files_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(FindingDialog)

        QMetaObject.connectSlotsByName(FindingDialog)
    # setupUi

    def retranslateUi(self, FindingDialog) -> None:
        FindingDialog.setWindowTitle(QCoreApplication.translate("FindingDialog", u"\u767b\u8bb0\u95ee\u9898", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("FindingDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("FindingDialog", u"hint", None))
        self.source_caption_label.setText("")
        self.source_text_caption_label.setText("")
        self.office_caption_label.setText("")
        self.item_caption_label.setText(QCoreApplication.translate("FindingDialog", u"(&Q)", None))
        self.problem_caption_label.setText(QCoreApplication.translate("FindingDialog", u"(&W)", None))
        self.label_caption_label.setText(QCoreApplication.translate("FindingDialog", u"(&B)", None))
        self.severity_caption_label.setText("")
        self.opinion_caption_label.setText(QCoreApplication.translate("FindingDialog", u"(&Y)", None))
        self.found_on_caption_label.setText(QCoreApplication.translate("FindingDialog", u"(&D)", None))
        self.owner_caption_label.setText(QCoreApplication.translate("FindingDialog", u"(&R)", None))
        self.due_on_caption_label.setText(QCoreApplication.translate("FindingDialog", u"(&X)", None))
        self.files_caption_label.setText(QCoreApplication.translate("FindingDialog", u"\u8bc1\u636e", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("FindingDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("FindingDialog", u"\u767b\u8bb0\u95ee\u9898(&S)", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("FindingDialog", u"\u767b\u8bb0\u95ee\u9898\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("FindingDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("FindingDialog", u"primary", None))
    # retranslateUi

