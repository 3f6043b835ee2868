# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rectification_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit
from saltdesk.ui.fields.people_edit import PeopleEdit

class Ui_RectificationDialog(object):
    def setupUi(self, RectificationDialog) -> None:
        if not RectificationDialog.objectName():
            RectificationDialog.setObjectName(u"RectificationDialog")
        RectificationDialog.resize(620, 160)
        RectificationDialog.setMinimumSize(QSize(620, 0))
        self.form_layout = QVBoxLayout(RectificationDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(RectificationDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.demand_label = QLabel(RectificationDialog)
        self.demand_label.setObjectName(u"demand_label")
        self.demand_label.setWordWrap(True)

        self.form_layout.addWidget(self.demand_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.rectified_on_caption_label = QLabel(RectificationDialog)
        self.rectified_on_caption_label.setObjectName(u"rectified_on_caption_label")
        self.rectified_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rectified_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.rectified_on_caption_label, 0, 0, 1, 1)

        self.rectified_on_edit = DateEdit(RectificationDialog)
        self.rectified_on_edit.setObjectName(u"rectified_on_edit")

        self.fields_grid.addWidget(self.rectified_on_edit, 0, 1, 1, 1)

        self.rectifiers_caption_label = QLabel(RectificationDialog)
        self.rectifiers_caption_label.setObjectName(u"rectifiers_caption_label")
        self.rectifiers_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rectifiers_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.rectifiers_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.rectifiers_edit = PeopleEdit(RectificationDialog)
        self.rectifiers_edit.setObjectName(u"rectifiers_edit")

        self.fields_grid.addWidget(self.rectifiers_edit, 1, 1, 1, 1)

        self.rectification_caption_label = QLabel(RectificationDialog)
        self.rectification_caption_label.setObjectName(u"rectification_caption_label")
        self.rectification_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rectification_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.rectification_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.rectification_edit = QPlainTextEdit(RectificationDialog)
        self.rectification_edit.setObjectName(u"rectification_edit")
        self.rectification_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.rectification_edit, 2, 1, 1, 1)

        self.files_caption_label = QLabel(RectificationDialog)
        self.files_caption_label.setObjectName(u"files_caption_label")
        self.files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.files_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.files_edit = FilesEdit(RectificationDialog)
        self.files_edit.setObjectName(u"files_edit")

        self.fields_grid.addWidget(self.files_edit, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(RectificationDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(RectificationDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(RectificationDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.rectified_on_caption_label.setBuddy(self.rectified_on_edit)
        self.rectifiers_caption_label.setBuddy(self.rectifiers_edit)
        self.rectification_caption_label.setBuddy(self.rectification_edit)
        self.files_caption_label.setBuddy(self.files_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rectified_on_edit, self.rectifiers_edit)
        QWidget.setTabOrder(self.rectifiers_edit, self.rectification_edit)
        QWidget.setTabOrder(self.rectification_edit, self.files_edit)
        QWidget.setTabOrder(self.files_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(RectificationDialog)

        QMetaObject.connectSlotsByName(RectificationDialog)
    # setupUi

    def retranslateUi(self, RectificationDialog) -> None:
        RectificationDialog.setWindowTitle(QCoreApplication.translate("RectificationDialog", u"\u8bb0\u5f55\u6574\u6539", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("RectificationDialog", u"section", None))
        self.demand_label.setText("")
        self.demand_label.setProperty(u"kind", QCoreApplication.translate("RectificationDialog", u"hint", None))
        self.rectified_on_caption_label.setText("")
        self.rectifiers_caption_label.setText(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u4eba *", None))
#if QT_CONFIG(accessibility)
        self.rectifiers_edit.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.rectification_caption_label.setText("")
        self.files_caption_label.setText(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.files_edit.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RectificationDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("RectificationDialog", u"\u8bb0\u5f55\u6574\u6539", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("RectificationDialog", u"\u8bb0\u5f55\u6574\u6539\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("RectificationDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("RectificationDialog", u"primary", None))
    # retranslateUi

