# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'link_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.widgets.date_edit import DateEdit

class Ui_LinkDialog(object):
    def setupUi(self, LinkDialog) -> None:
        if not LinkDialog.objectName():
            LinkDialog.setObjectName(u"LinkDialog")
        LinkDialog.resize(540, 120)
        LinkDialog.setMinimumSize(QSize(540, 0))
        self.form_layout = QVBoxLayout(LinkDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.link_label = QLabel(LinkDialog)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setWordWrap(True)

        self.form_layout.addWidget(self.link_label)

        self.term_label = QLabel(LinkDialog)
        self.term_label.setObjectName(u"term_label")
        self.term_label.setWordWrap(True)

        self.form_layout.addWidget(self.term_label)

        self.link_grid = QGridLayout()
        self.link_grid.setObjectName(u"link_grid")
        self.link_grid.setHorizontalSpacing(12)
        self.link_grid.setVerticalSpacing(6)
        self.link_grid.setContentsMargins(0, 0, 0, 0)
        self.done_on_caption_label = QLabel(LinkDialog)
        self.done_on_caption_label.setObjectName(u"done_on_caption_label")
        self.done_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_caption_label.setMinimumSize(QSize(118, 0))
        self.done_on_caption_label.setProperty(u"required", True)

        self.link_grid.addWidget(self.done_on_caption_label, 0, 0, 1, 1)

        self.done_on_edit = DateEdit(LinkDialog)
        self.done_on_edit.setObjectName(u"done_on_edit")

        self.link_grid.addWidget(self.done_on_edit, 0, 1, 1, 1)

        self.document_caption_label = QLabel(LinkDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_caption_label.setMinimumSize(QSize(118, 0))

        self.link_grid.addWidget(self.document_caption_label, 1, 0, 1, 1)

        self.document_edit = QLineEdit(LinkDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.link_grid.addWidget(self.document_edit, 1, 1, 1, 1)

        self.note_caption_label = QLabel(LinkDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(118, 28))

        self.link_grid.addWidget(self.note_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(LinkDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 52))
        self.note_edit.setMaximumSize(QSize(16777215, 52))
        self.note_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note_edit.sizePolicy().hasHeightForWidth())
        self.note_edit.setSizePolicy(sizePolicy)

        self.link_grid.addWidget(self.note_edit, 2, 1, 1, 1)

        self.link_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.link_grid)

        self.following_label = QLabel(LinkDialog)
        self.following_label.setObjectName(u"following_label")
        self.following_label.setWordWrap(True)

        self.form_layout.addWidget(self.following_label)

        self.problem_label = QLabel(LinkDialog)
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

        self.cancel_button = QPushButton(LinkDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(LinkDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.done_on_caption_label.setBuddy(self.done_on_edit)
        self.document_caption_label.setBuddy(self.document_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.done_on_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(LinkDialog)

        self.record_button.setDefault(True)


        QMetaObject.connectSlotsByName(LinkDialog)
    # setupUi

    def retranslateUi(self, LinkDialog) -> None:
        LinkDialog.setWindowTitle(QCoreApplication.translate("LinkDialog", u"\u8bb0\u5f55\u73af\u8282\u529e\u7ed3", None))
        self.link_label.setText("")
        self.link_label.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"section", None))
        self.term_label.setText("")
        self.term_label.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"hint", None))
        self.done_on_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u529e\u7ed3\u65e5\u671f(&D) *", None))
#if QT_CONFIG(accessibility)
        self.done_on_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u529e\u7ed3\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.document_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u6587\u53f7(&W)", None))
#if QT_CONFIG(accessibility)
        self.document_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u6587\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.note_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u5907\u6ce8(&K)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.following_label.setText("")
        self.following_label.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"hint", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("LinkDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("LinkDialog", u"\u8bb0\u5f55\u529e\u7ed3(&S)", None))
        self.record_button.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("LinkDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

