# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publication_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_PublicationDialog(object):
    def setupUi(self, PublicationDialog) -> None:
        if not PublicationDialog.objectName():
            PublicationDialog.setObjectName(u"PublicationDialog")
        PublicationDialog.resize(760, 120)
        PublicationDialog.setMinimumSize(QSize(760, 0))
        self.form_layout = QVBoxLayout(PublicationDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.publication_grid = QGridLayout()
        self.publication_grid.setObjectName(u"publication_grid")
        self.publication_grid.setHorizontalSpacing(12)
        self.publication_grid.setVerticalSpacing(6)
        self.publication_grid.setContentsMargins(0, 0, 0, 0)
        self.subject_caption_label = QLabel(PublicationDialog)
        self.subject_caption_label.setObjectName(u"subject_caption_label")
        self.subject_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subject_caption_label.setMinimumSize(QSize(0, 28))
        self.subject_caption_label.setProperty(u"required", True)

        self.publication_grid.addWidget(self.subject_caption_label, 0, 0, 1, 1)

        self.subject_combo = QComboBox(PublicationDialog)
        self.subject_combo.setObjectName(u"subject_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.subject_combo.sizePolicy().hasHeightForWidth())
        self.subject_combo.setSizePolicy(sizePolicy)
        self.subject_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subject_combo.setMinimumContentsLength(8)

        self.publication_grid.addWidget(self.subject_combo, 0, 1, 1, 1)

        self.channel_caption_label = QLabel(PublicationDialog)
        self.channel_caption_label.setObjectName(u"channel_caption_label")
        self.channel_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_caption_label.setMinimumSize(QSize(0, 28))
        self.channel_caption_label.setProperty(u"required", True)

        self.publication_grid.addWidget(self.channel_caption_label, 0, 2, 1, 1)

        self.channel_combo = QComboBox(PublicationDialog)
        self.channel_combo.setObjectName(u"channel_combo")
        sizePolicy.setHeightForWidth(self.channel_combo.sizePolicy().hasHeightForWidth())
        self.channel_combo.setSizePolicy(sizePolicy)
        self.channel_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel_combo.setMinimumContentsLength(8)

        self.publication_grid.addWidget(self.channel_combo, 0, 3, 1, 1)

        self.record_caption_label = QLabel(PublicationDialog)
        self.record_caption_label.setObjectName(u"record_caption_label")
        self.record_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.record_caption_label.setMinimumSize(QSize(0, 28))
        self.record_caption_label.setProperty(u"required", True)

        self.publication_grid.addWidget(self.record_caption_label, 1, 0, 1, 1)

        self.record_combo = QComboBox(PublicationDialog)
        self.record_combo.setObjectName(u"record_combo")
        sizePolicy.setHeightForWidth(self.record_combo.sizePolicy().hasHeightForWidth())
        self.record_combo.setSizePolicy(sizePolicy)
        self.record_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.record_combo.setMinimumContentsLength(8)

        self.publication_grid.addWidget(self.record_combo, 1, 1, 1, 3)

        self.title_caption_label = QLabel(PublicationDialog)
        self.title_caption_label.setObjectName(u"title_caption_label")
        self.title_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_caption_label.setMinimumSize(QSize(0, 28))
        self.title_caption_label.setProperty(u"required", True)

        self.publication_grid.addWidget(self.title_caption_label, 2, 0, 1, 1)

        self.title_edit = QLineEdit(PublicationDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.publication_grid.addWidget(self.title_edit, 2, 1, 1, 3)

        self.published_on_caption_label = QLabel(PublicationDialog)
        self.published_on_caption_label.setObjectName(u"published_on_caption_label")
        self.published_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.published_on_caption_label.setMinimumSize(QSize(0, 28))
        self.published_on_caption_label.setProperty(u"required", True)

        self.publication_grid.addWidget(self.published_on_caption_label, 3, 0, 1, 1)

        self.published_on_edit = DateEdit(PublicationDialog)
        self.published_on_edit.setObjectName(u"published_on_edit")

        self.publication_grid.addWidget(self.published_on_edit, 3, 1, 1, 1)

        self.published_by_caption_label = QLabel(PublicationDialog)
        self.published_by_caption_label.setObjectName(u"published_by_caption_label")
        self.published_by_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.published_by_caption_label.setMinimumSize(QSize(0, 28))
        self.published_by_caption_label.setProperty(u"required", True)

        self.publication_grid.addWidget(self.published_by_caption_label, 3, 2, 1, 1)

        self.published_by_edit = QLineEdit(PublicationDialog)
        self.published_by_edit.setObjectName(u"published_by_edit")

        self.publication_grid.addWidget(self.published_by_edit, 3, 3, 1, 1)

        self.place_caption_label = QLabel(PublicationDialog)
        self.place_caption_label.setObjectName(u"place_caption_label")
        self.place_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_caption_label.setMinimumSize(QSize(0, 28))
        self.place_caption_label.setProperty(u"required", True)

        self.publication_grid.addWidget(self.place_caption_label, 4, 0, 1, 1)

        self.place_edit = QLineEdit(PublicationDialog)
        self.place_edit.setObjectName(u"place_edit")

        self.publication_grid.addWidget(self.place_edit, 4, 1, 1, 3)

        self.document_caption_label = QLabel(PublicationDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_caption_label.setMinimumSize(QSize(0, 28))

        self.publication_grid.addWidget(self.document_caption_label, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.document_row = QHBoxLayout()
        self.document_row.setSpacing(8)
        self.document_row.setObjectName(u"document_row")
        self.document_button = QPushButton(PublicationDialog)
        self.document_button.setObjectName(u"document_button")
        self.document_button.setAutoDefault(False)

        self.document_row.addWidget(self.document_button)

        self.document_label = QLabel(PublicationDialog)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.document_label.sizePolicy().hasHeightForWidth())
        self.document_label.setSizePolicy(sizePolicy1)

        self.document_row.addWidget(self.document_label)


        self.publication_grid.addLayout(self.document_row, 5, 1, 1, 3)

        self.evidence_caption_label = QLabel(PublicationDialog)
        self.evidence_caption_label.setObjectName(u"evidence_caption_label")
        self.evidence_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_caption_label.setMinimumSize(QSize(0, 28))

        self.publication_grid.addWidget(self.evidence_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.evidence_row = QHBoxLayout()
        self.evidence_row.setSpacing(8)
        self.evidence_row.setObjectName(u"evidence_row")
        self.evidence_button = QPushButton(PublicationDialog)
        self.evidence_button.setObjectName(u"evidence_button")
        self.evidence_button.setAutoDefault(False)

        self.evidence_row.addWidget(self.evidence_button)

        self.evidence_label = QLabel(PublicationDialog)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setWordWrap(True)
        sizePolicy1.setHeightForWidth(self.evidence_label.sizePolicy().hasHeightForWidth())
        self.evidence_label.setSizePolicy(sizePolicy1)

        self.evidence_row.addWidget(self.evidence_label)


        self.publication_grid.addLayout(self.evidence_row, 6, 1, 1, 3)

        self.evidence_help_label = QLabel(PublicationDialog)
        self.evidence_help_label.setObjectName(u"evidence_help_label")
        self.evidence_help_label.setWordWrap(True)

        self.publication_grid.addWidget(self.evidence_help_label, 7, 1, 1, 3)

        self.note_caption_label = QLabel(PublicationDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.publication_grid.addWidget(self.note_caption_label, 8, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(PublicationDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 60))
        self.note_edit.setMaximumSize(QSize(16777215, 60))
        self.note_edit.setTabChangesFocus(True)

        self.publication_grid.addWidget(self.note_edit, 8, 1, 1, 3)

        self.publication_grid.setColumnStretch(1, 1)
        self.publication_grid.setColumnStretch(3, 1)
        self.publication_grid.setColumnMinimumWidth(0, 118)
        self.publication_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addLayout(self.publication_grid)

        self.problem_label = QLabel(PublicationDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(PublicationDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PublicationDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.subject_caption_label.setBuddy(self.subject_combo)
        self.channel_caption_label.setBuddy(self.channel_combo)
        self.record_caption_label.setBuddy(self.record_combo)
        self.title_caption_label.setBuddy(self.title_edit)
        self.published_on_caption_label.setBuddy(self.published_on_edit)
        self.published_by_caption_label.setBuddy(self.published_by_edit)
        self.place_caption_label.setBuddy(self.place_edit)
        self.document_caption_label.setBuddy(self.document_button)
        self.evidence_caption_label.setBuddy(self.evidence_button)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject_combo, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.record_combo)
        QWidget.setTabOrder(self.record_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.published_on_edit)
        QWidget.setTabOrder(self.published_on_edit, self.published_by_edit)
        QWidget.setTabOrder(self.published_by_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.document_button)
        QWidget.setTabOrder(self.document_button, self.evidence_button)
        QWidget.setTabOrder(self.evidence_button, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(PublicationDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(PublicationDialog)
    # setupUi

    def retranslateUi(self, PublicationDialog) -> None:
        PublicationDialog.setWindowTitle(QCoreApplication.translate("PublicationDialog", u"\u516c\u5e03\u767b\u8bb0", None))
        self.subject_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"(&A)", None))
        self.channel_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"(&B)", None))
        self.record_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"\u516c\u5e03\u5bf9\u8c61(&D) *", None))
        self.title_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"(&E)", None))
        self.published_on_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"(&F)", None))
        self.published_by_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"(&G)", None))
        self.place_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"(&H)", None))
        self.document_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"\u516c\u5e03\u6587\u4ef6(&I)", None))
        self.document_button.setText(QCoreApplication.translate("PublicationDialog", u"\u9009\u62e9\u6587\u4ef6\u2026", None))
#if QT_CONFIG(accessibility)
        self.document_button.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"\u9009\u62e9\u516c\u5e03\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.document_label.setProperty(u"kind", QCoreApplication.translate("PublicationDialog", u"hint", None))
        self.evidence_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"\u8bc1\u636e\u6587\u4ef6(&J)", None))
        self.evidence_button.setText(QCoreApplication.translate("PublicationDialog", u"\u9009\u62e9\u6587\u4ef6\u2026", None))
#if QT_CONFIG(accessibility)
        self.evidence_button.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"\u9009\u62e9\u8bc1\u636e\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_label.setProperty(u"kind", QCoreApplication.translate("PublicationDialog", u"hint", None))
        self.evidence_help_label.setText(QCoreApplication.translate("PublicationDialog", u"\u622a\u56fe\u3001\u7167\u7247\u6216\u62a5\u7eb8\u626b\u63cf\u4ef6\uff0c\u6bcf\u4e2a\u6587\u4ef6\u4e0d\u8d85\u8fc750MB\u3002", None))
        self.evidence_help_label.setProperty(u"kind", QCoreApplication.translate("PublicationDialog", u"hint", None))
        self.note_caption_label.setText(QCoreApplication.translate("PublicationDialog", u"(&K)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("PublicationDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("PublicationDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("PublicationDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("PublicationDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("PublicationDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

