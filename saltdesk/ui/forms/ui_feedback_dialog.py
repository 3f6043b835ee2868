# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'feedback_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_FeedbackDialog(object):
    def setupUi(self, FeedbackDialog) -> None:
        if not FeedbackDialog.objectName():
            FeedbackDialog.setObjectName(u"FeedbackDialog")
        FeedbackDialog.resize(600, 120)
        FeedbackDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(FeedbackDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(FeedbackDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(FeedbackDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.feedback_grid = QGridLayout()
        self.feedback_grid.setObjectName(u"feedback_grid")
        self.feedback_grid.setHorizontalSpacing(12)
        self.feedback_grid.setVerticalSpacing(6)
        self.feedback_grid.setContentsMargins(0, 0, 0, 0)
        self.feedback_on_caption_label = QLabel(FeedbackDialog)
        self.feedback_on_caption_label.setObjectName(u"feedback_on_caption_label")
        self.feedback_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_on_caption_label.setProperty(u"required", True)

        self.feedback_grid.addWidget(self.feedback_on_caption_label, 0, 0, 1, 1)

        self.feedback_on_edit = DateEdit(FeedbackDialog)
        self.feedback_on_edit.setObjectName(u"feedback_on_edit")

        self.feedback_grid.addWidget(self.feedback_on_edit, 0, 1, 1, 1)

        self.feedback_by_caption_label = QLabel(FeedbackDialog)
        self.feedback_by_caption_label.setObjectName(u"feedback_by_caption_label")
        self.feedback_by_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_by_caption_label.setProperty(u"required", True)

        self.feedback_grid.addWidget(self.feedback_by_caption_label, 1, 0, 1, 1)

        self.feedback_by_edit = QLineEdit(FeedbackDialog)
        self.feedback_by_edit.setObjectName(u"feedback_by_edit")

        self.feedback_grid.addWidget(self.feedback_by_edit, 1, 1, 1, 1)

        self.feedback_to_caption_label = QLabel(FeedbackDialog)
        self.feedback_to_caption_label.setObjectName(u"feedback_to_caption_label")
        self.feedback_to_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_to_caption_label.setProperty(u"required", True)

        self.feedback_grid.addWidget(self.feedback_to_caption_label, 2, 0, 1, 1)

        self.feedback_to_edit = QLineEdit(FeedbackDialog)
        self.feedback_to_edit.setObjectName(u"feedback_to_edit")

        self.feedback_grid.addWidget(self.feedback_to_edit, 2, 1, 1, 1)

        self.feedback_text_caption_label = QLabel(FeedbackDialog)
        self.feedback_text_caption_label.setObjectName(u"feedback_text_caption_label")
        self.feedback_text_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_text_caption_label.setMinimumSize(QSize(0, 28))
        self.feedback_text_caption_label.setProperty(u"required", True)

        self.feedback_grid.addWidget(self.feedback_text_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.feedback_text_edit = QPlainTextEdit(FeedbackDialog)
        self.feedback_text_edit.setObjectName(u"feedback_text_edit")
        self.feedback_text_edit.setMinimumSize(QSize(0, 112))
        self.feedback_text_edit.setMaximumSize(QSize(16777215, 112))
        self.feedback_text_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.feedback_text_edit.sizePolicy().hasHeightForWidth())
        self.feedback_text_edit.setSizePolicy(sizePolicy)

        self.feedback_grid.addWidget(self.feedback_text_edit, 3, 1, 1, 1)

        self.feedback_grid.setColumnStretch(1, 1)
        self.feedback_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.feedback_grid)

        self.problem_label = QLabel(FeedbackDialog)
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

        self.cancel_button = QPushButton(FeedbackDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(FeedbackDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.feedback_on_caption_label.setBuddy(self.feedback_on_edit)
        self.feedback_by_caption_label.setBuddy(self.feedback_by_edit)
        self.feedback_to_caption_label.setBuddy(self.feedback_to_edit)
        self.feedback_text_caption_label.setBuddy(self.feedback_text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.feedback_on_edit, self.feedback_by_edit)
        QWidget.setTabOrder(self.feedback_by_edit, self.feedback_to_edit)
        QWidget.setTabOrder(self.feedback_to_edit, self.feedback_text_edit)
        QWidget.setTabOrder(self.feedback_text_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(FeedbackDialog)

        self.record_button.setDefault(True)


        QMetaObject.connectSlotsByName(FeedbackDialog)
    # setupUi

    def retranslateUi(self, FeedbackDialog) -> None:
        FeedbackDialog.setWindowTitle(QCoreApplication.translate("FeedbackDialog", u"\u8bb0\u5f55\u53e3\u5934\u53cd\u9988", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("FeedbackDialog", u"section", None))
        self.hint_label.setText(QCoreApplication.translate("FeedbackDialog", u"\u68c0\u67e5\u7ed3\u675f\u65f6\u53e3\u5934\u53cd\u9988\u5b58\u5728\u7684\u95ee\u9898\u548c\u521d\u6b65\u6574\u6539\u610f\u89c1\uff0c\u5e76\u7559\u4e0b\u8bb0\u5f55\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("FeedbackDialog", u"hint", None))
        self.feedback_on_caption_label.setText(QCoreApplication.translate("FeedbackDialog", u"(&D)", None))
        self.feedback_by_caption_label.setText(QCoreApplication.translate("FeedbackDialog", u"(&R)", None))
        self.feedback_to_caption_label.setText(QCoreApplication.translate("FeedbackDialog", u"(&T)", None))
        self.feedback_text_caption_label.setText(QCoreApplication.translate("FeedbackDialog", u"(&N)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("FeedbackDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("FeedbackDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("FeedbackDialog", u"\u8bb0\u5f55\u53cd\u9988(&S)", None))
        self.record_button.setProperty(u"kind", QCoreApplication.translate("FeedbackDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("FeedbackDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

