# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publish_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.widgets.date_edit import DateEdit

class Ui_PublishDialog(object):
    def setupUi(self, PublishDialog) -> None:
        if not PublishDialog.objectName():
            PublishDialog.setObjectName(u"PublishDialog")
        PublishDialog.resize(520, 120)
        PublishDialog.setMinimumSize(QSize(520, 0))
        self.form_layout = QVBoxLayout(PublishDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(PublishDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.publish_grid = QGridLayout()
        self.publish_grid.setObjectName(u"publish_grid")
        self.publish_grid.setHorizontalSpacing(12)
        self.publish_grid.setVerticalSpacing(6)
        self.publish_grid.setContentsMargins(0, 0, 0, 0)
        self.published_on_caption_label = QLabel(PublishDialog)
        self.published_on_caption_label.setObjectName(u"published_on_caption_label")
        self.published_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.published_on_caption_label.setMinimumSize(QSize(118, 0))
        self.published_on_caption_label.setProperty(u"required", True)

        self.publish_grid.addWidget(self.published_on_caption_label, 0, 0, 1, 1)

        self.published_on_edit = DateEdit(PublishDialog)
        self.published_on_edit.setObjectName(u"published_on_edit")

        self.publish_grid.addWidget(self.published_on_edit, 0, 1, 1, 1)

        self.publication_channel_caption_label = QLabel(PublishDialog)
        self.publication_channel_caption_label.setObjectName(u"publication_channel_caption_label")
        self.publication_channel_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.publication_channel_caption_label.setMinimumSize(QSize(118, 0))
        self.publication_channel_caption_label.setProperty(u"required", True)

        self.publish_grid.addWidget(self.publication_channel_caption_label, 1, 0, 1, 1)

        self.publication_channel_combo = QComboBox(PublishDialog)
        self.publication_channel_combo.setObjectName(u"publication_channel_combo")
        self.publication_channel_combo.setEditable(True)
        self.publication_channel_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.publish_grid.addWidget(self.publication_channel_combo, 1, 1, 1, 1)

        self.publication_channel_help_label = QLabel(PublishDialog)
        self.publication_channel_help_label.setObjectName(u"publication_channel_help_label")
        self.publication_channel_help_label.setWordWrap(True)

        self.publish_grid.addWidget(self.publication_channel_help_label, 2, 1, 1, 1)

        self.publish_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.publish_grid)

        self.problem_label = QLabel(PublishDialog)
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

        self.cancel_button = QPushButton(PublishDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.publish_button = QPushButton(PublishDialog)
        self.publish_button.setObjectName(u"publish_button")

        self.button_row.addWidget(self.publish_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.published_on_caption_label.setBuddy(self.published_on_edit)
        self.publication_channel_caption_label.setBuddy(self.publication_channel_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.published_on_edit, self.publication_channel_combo)
        QWidget.setTabOrder(self.publication_channel_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.publish_button)

        self.retranslateUi(PublishDialog)

        self.publish_button.setDefault(True)


        QMetaObject.connectSlotsByName(PublishDialog)
    # setupUi

    def retranslateUi(self, PublishDialog) -> None:
        PublishDialog.setWindowTitle(QCoreApplication.translate("PublishDialog", u"\u767b\u8bb0\u516c\u5e03", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("PublishDialog", u"section", None))
        self.published_on_caption_label.setText(QCoreApplication.translate("PublishDialog", u"\u516c\u5e03\u65e5\u671f(&D) *", None))
#if QT_CONFIG(accessibility)
        self.published_on_edit.setAccessibleName(QCoreApplication.translate("PublishDialog", u"\u516c\u5e03\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.publication_channel_caption_label.setText(QCoreApplication.translate("PublishDialog", u"\u516c\u5e03\u6e20\u9053(&Q) *", None))
#if QT_CONFIG(accessibility)
        self.publication_channel_combo.setAccessibleName(QCoreApplication.translate("PublishDialog", u"\u516c\u5e03\u6e20\u9053", None))
#endif // QT_CONFIG(accessibility)
        self.publication_channel_help_label.setText(QCoreApplication.translate("PublishDialog", u"\u81f3\u5c11\u4e00\u4e2a\u516c\u5f00\u6e20\u9053\uff1b\u53ef\u4ee5\u76f4\u63a5\u8f93\u5165\u7f51\u5740\u6216\u5730\u70b9\u3002", None))
        self.publication_channel_help_label.setProperty(u"kind", QCoreApplication.translate("PublishDialog", u"hint", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("PublishDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("PublishDialog", u"\u53d6\u6d88(&C)", None))
        self.publish_button.setText(QCoreApplication.translate("PublishDialog", u"\u767b\u8bb0\u516c\u5e03(&S)", None))
        self.publish_button.setProperty(u"kind", QCoreApplication.translate("PublishDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.publish_button.setShortcut(QCoreApplication.translate("PublishDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

