# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.document_edit import DocumentEdit

class Ui_DocumentDialog(object):
    def setupUi(self, DocumentDialog) -> None:
        if not DocumentDialog.objectName():
            DocumentDialog.setObjectName(u"DocumentDialog")
        DocumentDialog.resize(560, 160)
        DocumentDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(DocumentDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(DocumentDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.link_label = QLabel(DocumentDialog)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setWordWrap(True)

        self.form_layout.addWidget(self.link_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.kind_caption_label = QLabel(DocumentDialog)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.kind_caption_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(DocumentDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_grid.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.title_caption_label = QLabel(DocumentDialog)
        self.title_caption_label.setObjectName(u"title_caption_label")
        self.title_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.title_caption_label, 1, 0, 1, 1)

        self.title_edit = QLineEdit(DocumentDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.fields_grid.addWidget(self.title_edit, 1, 1, 1, 1)

        self.document_caption_label = QLabel(DocumentDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.document_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.document_edit = DocumentEdit(DocumentDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.fields_grid.addWidget(self.document_edit, 2, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(DocumentDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(DocumentDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(DocumentDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.title_caption_label.setBuddy(self.title_edit)
        self.document_caption_label.setBuddy(self.document_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(DocumentDialog)

        QMetaObject.connectSlotsByName(DocumentDialog)
    # setupUi

    def retranslateUi(self, DocumentDialog) -> None:
        DocumentDialog.setWindowTitle(QCoreApplication.translate("DocumentDialog", u"\u5f52\u5165\u6587\u4ef6", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("DocumentDialog", u"section", None))
        self.link_label.setText("")
        self.link_label.setProperty(u"kind", QCoreApplication.translate("DocumentDialog", u"hint", None))
        self.kind_caption_label.setText(QCoreApplication.translate("DocumentDialog", u"\u79cd\u7c7b(&F) *", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"\u79cd\u7c7b", None))
#endif // QT_CONFIG(accessibility)
        self.title_caption_label.setText(QCoreApplication.translate("DocumentDialog", u"\u6807\u9898(&M)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"\u6807\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.document_caption_label.setText(QCoreApplication.translate("DocumentDialog", u"\u6587\u4ef6(&W) *", None))
#if QT_CONFIG(accessibility)
        self.document_edit.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DocumentDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("DocumentDialog", u"\u767b\u8bb0", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("DocumentDialog", u"\u767b\u8bb0\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("DocumentDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("DocumentDialog", u"primary", None))
    # retranslateUi

