# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ContactDialog(object):
    def setupUi(self, ContactDialog) -> None:
        if not ContactDialog.objectName():
            ContactDialog.setObjectName(u"ContactDialog")
        ContactDialog.resize(560, 160)
        ContactDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(ContactDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.link_label = QLabel(ContactDialog)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setWordWrap(True)

        self.form_layout.addWidget(self.link_label)

        self.term_label = QLabel(ContactDialog)
        self.term_label.setObjectName(u"term_label")
        self.term_label.setWordWrap(True)

        self.form_layout.addWidget(self.term_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.contacted_on_caption_label = QLabel(ContactDialog)
        self.contacted_on_caption_label.setObjectName(u"contacted_on_caption_label")
        self.contacted_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contacted_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.contacted_on_caption_label, 0, 0, 1, 1)

        self.contacted_on_edit = DateEdit(ContactDialog)
        self.contacted_on_edit.setObjectName(u"contacted_on_edit")

        self.fields_grid.addWidget(self.contacted_on_edit, 0, 1, 1, 1)

        self.manner_caption_label = QLabel(ContactDialog)
        self.manner_caption_label.setObjectName(u"manner_caption_label")
        self.manner_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.manner_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.manner_caption_label, 1, 0, 1, 1)

        self.manner_combo = QComboBox(ContactDialog)
        self.manner_combo.setObjectName(u"manner_combo")

        self.fields_grid.addWidget(self.manner_combo, 1, 1, 1, 1)

        self.counterpart_caption_label = QLabel(ContactDialog)
        self.counterpart_caption_label.setObjectName(u"counterpart_caption_label")
        self.counterpart_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.counterpart_caption_label, 2, 0, 1, 1)

        self.counterpart_edit = QLineEdit(ContactDialog)
        self.counterpart_edit.setObjectName(u"counterpart_edit")

        self.fields_grid.addWidget(self.counterpart_edit, 2, 1, 1, 1)

        self.matter_caption_label = QLabel(ContactDialog)
        self.matter_caption_label.setObjectName(u"matter_caption_label")
        self.matter_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.matter_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.matter_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.matter_edit = QPlainTextEdit(ContactDialog)
        self.matter_edit.setObjectName(u"matter_edit")
        self.matter_edit.setTabChangesFocus(True)
        self.matter_edit.setMaximumSize(QSize(16777215, 96))

        self.fields_grid.addWidget(self.matter_edit, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ContactDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ContactDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ContactDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.contacted_on_caption_label.setBuddy(self.contacted_on_edit)
        self.manner_caption_label.setBuddy(self.manner_combo)
        self.counterpart_caption_label.setBuddy(self.counterpart_edit)
        self.matter_caption_label.setBuddy(self.matter_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.contacted_on_edit, self.manner_combo)
        QWidget.setTabOrder(self.manner_combo, self.counterpart_edit)
        QWidget.setTabOrder(self.counterpart_edit, self.matter_edit)
        QWidget.setTabOrder(self.matter_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ContactDialog)

        QMetaObject.connectSlotsByName(ContactDialog)
    # setupUi

    def retranslateUi(self, ContactDialog) -> None:
        ContactDialog.setWindowTitle(QCoreApplication.translate("ContactDialog", u"\u767b\u8bb0\u8054\u7cfb\u60c5\u51b5", None))
        self.link_label.setText("")
        self.link_label.setProperty(u"kind", QCoreApplication.translate("ContactDialog", u"section", None))
        self.term_label.setText("")
        self.term_label.setProperty(u"kind", QCoreApplication.translate("ContactDialog", u"hint", None))
        self.contacted_on_caption_label.setText(QCoreApplication.translate("ContactDialog", u"(&R)", None))
        self.manner_caption_label.setText(QCoreApplication.translate("ContactDialog", u"(&F)", None))
        self.counterpart_caption_label.setText(QCoreApplication.translate("ContactDialog", u"(&L)", None))
        self.counterpart_edit.setPlaceholderText(QCoreApplication.translate("ContactDialog", u"\u5bf9\u65b9\u59d3\u540d\u3001\u804c\u52a1\u3001\u7535\u8bdd", None))
        self.matter_caption_label.setText(QCoreApplication.translate("ContactDialog", u"(&M)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ContactDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ContactDialog", u"\u767b\u8bb0", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ContactDialog", u"\u767b\u8bb0\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ContactDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ContactDialog", u"primary", None))
    # retranslateUi

