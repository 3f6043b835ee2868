# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_review_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.people_edit import PeopleEdit

class Ui_CaseReviewDialog(object):
    def setupUi(self, CaseReviewDialog) -> None:
        if not CaseReviewDialog.objectName():
            CaseReviewDialog.setObjectName(u"CaseReviewDialog")
        CaseReviewDialog.resize(640, 160)
        CaseReviewDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(CaseReviewDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(CaseReviewDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(CaseReviewDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.review_ground_caption_label = QLabel(CaseReviewDialog)
        self.review_ground_caption_label.setObjectName(u"review_ground_caption_label")
        self.review_ground_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_ground_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.review_ground_caption_label, 0, 0, 1, 1)

        self.review_ground_combo = QComboBox(CaseReviewDialog)
        self.review_ground_combo.setObjectName(u"review_ground_combo")
        self.review_ground_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.review_ground_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.review_ground_combo.sizePolicy().hasHeightForWidth())
        self.review_ground_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.review_ground_combo, 0, 1, 1, 1)

        self.review_result_caption_label = QLabel(CaseReviewDialog)
        self.review_result_caption_label.setObjectName(u"review_result_caption_label")
        self.review_result_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.review_result_caption_label, 1, 0, 1, 1)

        self.review_result_combo = QComboBox(CaseReviewDialog)
        self.review_result_combo.setObjectName(u"review_result_combo")
        self.review_result_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.review_result_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.review_result_combo.sizePolicy().hasHeightForWidth())
        self.review_result_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.review_result_combo, 1, 1, 1, 1)

        self.reviewed_on_caption_label = QLabel(CaseReviewDialog)
        self.reviewed_on_caption_label.setObjectName(u"reviewed_on_caption_label")
        self.reviewed_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.reviewed_on_caption_label, 2, 0, 1, 1)

        self.reviewed_on_edit = DateEdit(CaseReviewDialog)
        self.reviewed_on_edit.setObjectName(u"reviewed_on_edit")

        self.fields_grid.addWidget(self.reviewed_on_edit, 2, 1, 1, 1)

        self.reviewer_caption_label = QLabel(CaseReviewDialog)
        self.reviewer_caption_label.setObjectName(u"reviewer_caption_label")
        self.reviewer_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.reviewer_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reviewer_edit = PeopleEdit(CaseReviewDialog)
        self.reviewer_edit.setObjectName(u"reviewer_edit")

        self.fields_grid.addWidget(self.reviewer_edit, 3, 1, 1, 1)

        self.review_opinion_caption_label = QLabel(CaseReviewDialog)
        self.review_opinion_caption_label.setObjectName(u"review_opinion_caption_label")
        self.review_opinion_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.review_opinion_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.review_opinion_edit = QPlainTextEdit(CaseReviewDialog)
        self.review_opinion_edit.setObjectName(u"review_opinion_edit")
        self.review_opinion_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.review_opinion_edit, 4, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(CaseReviewDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(CaseReviewDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(CaseReviewDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.review_ground_caption_label.setBuddy(self.review_ground_combo)
        self.review_result_caption_label.setBuddy(self.review_result_combo)
        self.reviewed_on_caption_label.setBuddy(self.reviewed_on_edit)
        self.reviewer_caption_label.setBuddy(self.reviewer_edit)
        self.review_opinion_caption_label.setBuddy(self.review_opinion_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.review_ground_combo, self.review_result_combo)
        QWidget.setTabOrder(self.review_result_combo, self.reviewed_on_edit)
        QWidget.setTabOrder(self.reviewed_on_edit, self.reviewer_edit)
        QWidget.setTabOrder(self.reviewer_edit, self.review_opinion_edit)
        QWidget.setTabOrder(self.review_opinion_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(CaseReviewDialog)

        QMetaObject.connectSlotsByName(CaseReviewDialog)
    # setupUi

    def retranslateUi(self, CaseReviewDialog) -> None:
        CaseReviewDialog.setWindowTitle(QCoreApplication.translate("CaseReviewDialog", u"\u6cd5\u5236\u5ba1\u6838", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("CaseReviewDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("CaseReviewDialog", u"hint", None))
        self.review_ground_caption_label.setText("")
        self.review_result_caption_label.setText("")
        self.reviewed_on_caption_label.setText("")
        self.reviewer_caption_label.setText(QCoreApplication.translate("CaseReviewDialog", u"\u6cd5\u5236\u5ba1\u6838\u4eba", None))
#if QT_CONFIG(accessibility)
        self.reviewer_edit.setAccessibleName(QCoreApplication.translate("CaseReviewDialog", u"\u6cd5\u5236\u5ba1\u6838\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.review_opinion_caption_label.setText(QCoreApplication.translate("CaseReviewDialog", u"\u6cd5\u5236\u5ba1\u6838\u610f\u89c1", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CaseReviewDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("CaseReviewDialog", u"\u767b\u8bb0\u5ba1\u6838", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("CaseReviewDialog", u"\u767b\u8bb0\u5ba1\u6838\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("CaseReviewDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("CaseReviewDialog", u"primary", None))
    # retranslateUi

