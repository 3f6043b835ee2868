# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publish_result_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit

class Ui_PublishResultDialog(object):
    def setupUi(self, PublishResultDialog) -> None:
        if not PublishResultDialog.objectName():
            PublishResultDialog.setObjectName(u"PublishResultDialog")
        PublishResultDialog.resize(600, 160)
        PublishResultDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(PublishResultDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(PublishResultDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(PublishResultDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.published_on_caption_label = QLabel(PublishResultDialog)
        self.published_on_caption_label.setObjectName(u"published_on_caption_label")
        self.published_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.published_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.published_on_caption_label, 0, 0, 1, 1)

        self.published_on_edit = DateEdit(PublishResultDialog)
        self.published_on_edit.setObjectName(u"published_on_edit")

        self.fields_grid.addWidget(self.published_on_edit, 0, 1, 1, 1)

        self.channel_caption_label = QLabel(PublishResultDialog)
        self.channel_caption_label.setObjectName(u"channel_caption_label")
        self.channel_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.channel_caption_label, 1, 0, 1, 1)

        self.channel_combo = QComboBox(PublishResultDialog)
        self.channel_combo.setObjectName(u"channel_combo")
        self.channel_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.channel_combo.sizePolicy().hasHeightForWidth())
        self.channel_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.channel_combo, 1, 1, 1, 1)

        self.place_caption_label = QLabel(PublishResultDialog)
        self.place_caption_label.setObjectName(u"place_caption_label")
        self.place_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.place_caption_label, 2, 0, 1, 1)

        self.place_edit = QLineEdit(PublishResultDialog)
        self.place_edit.setObjectName(u"place_edit")

        self.fields_grid.addWidget(self.place_edit, 2, 1, 1, 1)

        self.document_file_caption_label = QLabel(PublishResultDialog)
        self.document_file_caption_label.setObjectName(u"document_file_caption_label")
        self.document_file_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.document_file_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.document_file_edit = FilesEdit(PublishResultDialog)
        self.document_file_edit.setObjectName(u"document_file_edit")

        self.fields_grid.addWidget(self.document_file_edit, 3, 1, 1, 1)

        self.evidence_file_caption_label = QLabel(PublishResultDialog)
        self.evidence_file_caption_label.setObjectName(u"evidence_file_caption_label")
        self.evidence_file_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.evidence_file_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.evidence_file_edit = FilesEdit(PublishResultDialog)
        self.evidence_file_edit.setObjectName(u"evidence_file_edit")

        self.fields_grid.addWidget(self.evidence_file_edit, 4, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(PublishResultDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(PublishResultDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(PublishResultDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.published_on_caption_label.setBuddy(self.published_on_edit)
        self.channel_caption_label.setBuddy(self.channel_combo)
        self.place_caption_label.setBuddy(self.place_edit)
        self.document_file_caption_label.setBuddy(self.document_file_edit)
        self.evidence_file_caption_label.setBuddy(self.evidence_file_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.published_on_edit, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.document_file_edit)
        QWidget.setTabOrder(self.document_file_edit, self.evidence_file_edit)
        QWidget.setTabOrder(self.evidence_file_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(PublishResultDialog)

        QMetaObject.connectSlotsByName(PublishResultDialog)
    # setupUi

    def retranslateUi(self, PublishResultDialog) -> None:
        PublishResultDialog.setWindowTitle(QCoreApplication.translate("PublishResultDialog", u"\u516c\u5f00\u7ed3\u679c", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("PublishResultDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("PublishResultDialog", u"hint", None))
        self.published_on_caption_label.setText(QCoreApplication.translate("PublishResultDialog", u"\u516c\u5f00\u65e5\u671f *", None))
        self.channel_caption_label.setText("")
        self.place_caption_label.setText("")
        self.document_file_caption_label.setText(QCoreApplication.translate("PublishResultDialog", u"\u516c\u5f00\u7684\u6587\u4ef6", None))
#if QT_CONFIG(accessibility)
        self.document_file_edit.setAccessibleName(QCoreApplication.translate("PublishResultDialog", u"\u516c\u5f00\u7684\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_file_caption_label.setText(QCoreApplication.translate("PublishResultDialog", u"\u516c\u5f00\u8bc1\u636e", None))
#if QT_CONFIG(accessibility)
        self.evidence_file_edit.setAccessibleName(QCoreApplication.translate("PublishResultDialog", u"\u516c\u5f00\u8bc1\u636e", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PublishResultDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("PublishResultDialog", u"\u516c\u5f00", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("PublishResultDialog", u"\u516c\u5f00\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("PublishResultDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("PublishResultDialog", u"primary", None))
    # retranslateUi

