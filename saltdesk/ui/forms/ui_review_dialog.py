# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.people_edit import PeopleEdit

class Ui_ReviewDialog(object):
    def setupUi(self, ReviewDialog) -> None:
        if not ReviewDialog.objectName():
            ReviewDialog.setObjectName(u"ReviewDialog")
        ReviewDialog.resize(600, 160)
        ReviewDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(ReviewDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ReviewDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ReviewDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.proposal_caption_label = QLabel(ReviewDialog)
        self.proposal_caption_label.setObjectName(u"proposal_caption_label")
        self.proposal_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.proposal_caption_label, 0, 0, 1, 1)

        self.proposal_label = QLabel(ReviewDialog)
        self.proposal_label.setObjectName(u"proposal_label")
        self.proposal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal_label.setWordWrap(True)

        self.fields_grid.addWidget(self.proposal_label, 0, 1, 1, 1)

        self.reviewed_on_caption_label = QLabel(ReviewDialog)
        self.reviewed_on_caption_label.setObjectName(u"reviewed_on_caption_label")
        self.reviewed_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reviewed_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reviewed_on_caption_label, 1, 0, 1, 1)

        self.reviewed_on_edit = DateEdit(ReviewDialog)
        self.reviewed_on_edit.setObjectName(u"reviewed_on_edit")

        self.fields_grid.addWidget(self.reviewed_on_edit, 1, 1, 1, 1)

        self.reviewer_caption_label = QLabel(ReviewDialog)
        self.reviewer_caption_label.setObjectName(u"reviewer_caption_label")
        self.reviewer_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reviewer_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reviewer_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reviewer_edit = PeopleEdit(ReviewDialog)
        self.reviewer_edit.setObjectName(u"reviewer_edit")

        self.fields_grid.addWidget(self.reviewer_edit, 2, 1, 1, 1)

        self.review_result_caption_label = QLabel(ReviewDialog)
        self.review_result_caption_label.setObjectName(u"review_result_caption_label")
        self.review_result_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_result_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.review_result_caption_label, 3, 0, 1, 1)

        self.review_result_combo = QComboBox(ReviewDialog)
        self.review_result_combo.setObjectName(u"review_result_combo")

        self.fields_grid.addWidget(self.review_result_combo, 3, 1, 1, 1)

        self.review_opinion_caption_label = QLabel(ReviewDialog)
        self.review_opinion_caption_label.setObjectName(u"review_opinion_caption_label")
        self.review_opinion_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_opinion_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.review_opinion_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.review_opinion_edit = QPlainTextEdit(ReviewDialog)
        self.review_opinion_edit.setObjectName(u"review_opinion_edit")
        self.review_opinion_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.review_opinion_edit, 4, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ReviewDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ReviewDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ReviewDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.proposal_caption_label.setBuddy(self.proposal_label)
        self.reviewed_on_caption_label.setBuddy(self.reviewed_on_edit)
        self.reviewer_caption_label.setBuddy(self.reviewer_edit)
        self.review_result_caption_label.setBuddy(self.review_result_combo)
        self.review_opinion_caption_label.setBuddy(self.review_opinion_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reviewed_on_edit, self.reviewer_edit)
        QWidget.setTabOrder(self.reviewer_edit, self.review_result_combo)
        QWidget.setTabOrder(self.review_result_combo, self.review_opinion_edit)
        QWidget.setTabOrder(self.review_opinion_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ReviewDialog)

        QMetaObject.connectSlotsByName(ReviewDialog)
    # setupUi

    def retranslateUi(self, ReviewDialog) -> None:
        ReviewDialog.setWindowTitle(QCoreApplication.translate("ReviewDialog", u"\u6cd5\u5236\u5ba1\u6838", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ReviewDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ReviewDialog", u"hint", None))
        self.proposal_caption_label.setText("")
        self.proposal_label.setText("")
#if QT_CONFIG(accessibility)
        self.proposal_label.setAccessibleName(QCoreApplication.translate("ReviewDialog", u"\u5904\u7406\u5efa\u8bae", None))
#endif // QT_CONFIG(accessibility)
        self.reviewed_on_caption_label.setText("")
        self.reviewer_caption_label.setText(QCoreApplication.translate("ReviewDialog", u"\u6cd5\u5236\u5ba1\u6838\u4eba *", None))
#if QT_CONFIG(accessibility)
        self.reviewer_edit.setAccessibleName(QCoreApplication.translate("ReviewDialog", u"\u6cd5\u5236\u5ba1\u6838\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.review_result_caption_label.setText("")
        self.review_opinion_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReviewDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ReviewDialog", u"\u767b\u8bb0\u5ba1\u6838", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ReviewDialog", u"\u767b\u8bb0\u5ba1\u6838\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ReviewDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ReviewDialog", u"primary", None))
    # retranslateUi

