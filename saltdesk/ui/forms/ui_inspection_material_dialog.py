# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_material_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.dialogs.files_edit import FilesEdit

class Ui_InspectionMaterialDialog(object):
    def setupUi(self, InspectionMaterialDialog) -> None:
        if not InspectionMaterialDialog.objectName():
            InspectionMaterialDialog.setObjectName(u"InspectionMaterialDialog")
        InspectionMaterialDialog.resize(600, 160)
        InspectionMaterialDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(InspectionMaterialDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(InspectionMaterialDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(InspectionMaterialDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.title_caption_label = QLabel(InspectionMaterialDialog)
        self.title_caption_label.setObjectName(u"title_caption_label")
        self.title_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.title_caption_label, 0, 0, 1, 1)

        self.title_edit = QLineEdit(InspectionMaterialDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.fields_grid.addWidget(self.title_edit, 0, 1, 1, 1)

        self.presence_caption_label = QLabel(InspectionMaterialDialog)
        self.presence_caption_label.setObjectName(u"presence_caption_label")
        self.presence_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.presence_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.presence_caption_label, 1, 0, 1, 1)

        self.presence_combo = QComboBox(InspectionMaterialDialog)
        self.presence_combo.setObjectName(u"presence_combo")

        self.fields_grid.addWidget(self.presence_combo, 1, 1, 1, 1)

        self.note_caption_label = QLabel(InspectionMaterialDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(InspectionMaterialDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 72))
        self.note_edit.setMaximumSize(QSize(16777215, 72))

        self.fields_grid.addWidget(self.note_edit, 2, 1, 1, 1)

        self.files_caption_label = QLabel(InspectionMaterialDialog)
        self.files_caption_label.setObjectName(u"files_caption_label")
        self.files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.files_caption_label, 3, 0, 1, 1)

        self.files_edit = FilesEdit(InspectionMaterialDialog)
        self.files_edit.setObjectName(u"files_edit")

        self.fields_grid.addWidget(self.files_edit, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(InspectionMaterialDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(InspectionMaterialDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(InspectionMaterialDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.title_caption_label.setBuddy(self.title_edit)
        self.presence_caption_label.setBuddy(self.presence_combo)
        self.note_caption_label.setBuddy(self.note_edit)
        self.files_caption_label.setBuddy(self.files_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.presence_combo)
        QWidget.setTabOrder(self.presence_combo, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.files_edit)
        QWidget.setTabOrder(self.files_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(InspectionMaterialDialog)

        QMetaObject.connectSlotsByName(InspectionMaterialDialog)
    # setupUi

    def retranslateUi(self, InspectionMaterialDialog) -> None:
        InspectionMaterialDialog.setWindowTitle(QCoreApplication.translate("InspectionMaterialDialog", u"\u67e5\u9605\u6750\u6599", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("InspectionMaterialDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("InspectionMaterialDialog", u"hint", None))
        self.title_caption_label.setText(QCoreApplication.translate("InspectionMaterialDialog", u"\u6750\u6599\u540d\u79f0", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("InspectionMaterialDialog", u"\u6750\u6599\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.presence_caption_label.setText(QCoreApplication.translate("InspectionMaterialDialog", u"\u6709\u65e0 *", None))
#if QT_CONFIG(accessibility)
        self.presence_combo.setAccessibleName(QCoreApplication.translate("InspectionMaterialDialog", u"\u6709\u65e0", None))
#endif // QT_CONFIG(accessibility)
        self.note_caption_label.setText(QCoreApplication.translate("InspectionMaterialDialog", u"\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("InspectionMaterialDialog", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.files_caption_label.setText(QCoreApplication.translate("InspectionMaterialDialog", u"\u9644\u4ef6", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("InspectionMaterialDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("InspectionMaterialDialog", u"\u4fdd\u5b58", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("InspectionMaterialDialog", u"\u4fdd\u5b58\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("InspectionMaterialDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("InspectionMaterialDialog", u"primary", None))
    # retranslateUi

