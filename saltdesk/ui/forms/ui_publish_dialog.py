# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publish_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.parts_edit import PartsEdit

class Ui_PublishDialog(object):
    def setupUi(self, PublishDialog) -> None:
        if not PublishDialog.objectName():
            PublishDialog.setObjectName(u"PublishDialog")
        PublishDialog.resize(760, 260)
        PublishDialog.setMinimumSize(QSize(760, 0))
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
        self.published_on_caption_label.setProperty(u"required", True)

        self.publish_grid.addWidget(self.published_on_caption_label, 0, 0, 1, 1)

        self.published_on_edit = DateEdit(PublishDialog)
        self.published_on_edit.setObjectName(u"published_on_edit")

        self.publish_grid.addWidget(self.published_on_edit, 0, 1, 1, 3)

        self.publications_caption_label = QLabel(PublishDialog)
        self.publications_caption_label.setObjectName(u"publications_caption_label")
        self.publications_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.publications_caption_label.setMinimumSize(QSize(0, 28))
        self.publications_caption_label.setProperty(u"required", True)

        self.publish_grid.addWidget(self.publications_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.publications_edit = PartsEdit(PublishDialog)
        self.publications_edit.setObjectName(u"publications_edit")

        self.publish_grid.addWidget(self.publications_edit, 2, 1, 1, 3)

        self.publications_help_label = QLabel(PublishDialog)
        self.publications_help_label.setObjectName(u"publications_help_label")
        self.publications_help_label.setWordWrap(True)

        self.publish_grid.addWidget(self.publications_help_label, 3, 1, 1, 3)

        self.publish_grid.setColumnStretch(1, 1)
        self.publish_grid.setColumnStretch(3, 1)
        self.publish_grid.setColumnMinimumWidth(0, 110)

        self.form_layout.addLayout(self.publish_grid)

        self.problem_label = QLabel(PublishDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(PublishDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.publish_button = QPushButton(PublishDialog)
        self.publish_button.setObjectName(u"publish_button")

        self.button_row.addWidget(self.publish_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.published_on_caption_label.setBuddy(self.published_on_edit)
        self.publications_caption_label.setBuddy(self.publications_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.published_on_edit, self.publications_edit)
        QWidget.setTabOrder(self.publications_edit, self.publish_button)
        QWidget.setTabOrder(self.publish_button, self.cancel_button)

        self.retranslateUi(PublishDialog)

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
        self.publications_caption_label.setText(QCoreApplication.translate("PublishDialog", u"\u516c\u5e03\u6e20\u9053(&G) *", None))
#if QT_CONFIG(accessibility)
        self.publications_edit.setAccessibleName(QCoreApplication.translate("PublishDialog", u"\u516c\u5e03\u6e20\u9053", None))
#endif // QT_CONFIG(accessibility)
        self.publications_help_label.setText(QCoreApplication.translate("PublishDialog", u"\u6bcf\u4e2a\u6e20\u9053\u4e00\u884c\uff0c\u6ca1\u6709\u586b\u7f51\u5740\u6216\u5730\u70b9\u7684\u4e0d\u767b\u8bb0\uff1b\u65e5\u671f\u4e0d\u586b\u7684\u6309\u4e0a\u9762\u7684\u516c\u5e03\u65e5\u671f\u3002\u622a\u56fe\u3001\u62a5\u6837\u7b49\u4f50\u8bc1\u6750\u6599\u516c\u5e03\u540e\u5728\u201c\u516c\u5e03\u767b\u8bb0\u201d\u4e2d\u5f52\u6863\u3002", None))
        self.publications_help_label.setProperty(u"kind", QCoreApplication.translate("PublishDialog", u"hint", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PublishDialog", u"\u53d6\u6d88(&C)", None))
        self.publish_button.setText(QCoreApplication.translate("PublishDialog", u"\u767b\u8bb0\u516c\u5e03(&S)", None))
#if QT_CONFIG(shortcut)
        self.publish_button.setShortcut(QCoreApplication.translate("PublishDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

