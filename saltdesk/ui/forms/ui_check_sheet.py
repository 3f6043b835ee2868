# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_sheet.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.frame.flow_row import FlowRow

class Ui_CheckSheet(object):
    def setupUi(self, CheckSheet) -> None:
        if not CheckSheet.objectName():
            CheckSheet.setObjectName(u"CheckSheet")
        CheckSheet.resize(1180, 640)
        self.sheet_layout = QVBoxLayout(CheckSheet)
        self.sheet_layout.setSpacing(8)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = FlowRow()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.back_button = QPushButton(CheckSheet)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setMinimumSize(QSize(96, 48))

        self.head_layout.addWidget(self.back_button)

        self.title_label = QLabel(CheckSheet)
        self.title_label.setObjectName(u"title_label")

        self.head_layout.addWidget(self.title_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spring)

        self.progress_label = QLabel(CheckSheet)
        self.progress_label.setObjectName(u"progress_label")

        self.head_layout.addWidget(self.progress_label)

        self.progress_bar = QProgressBar(CheckSheet)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setMinimumSize(QSize(220, 14))
        self.progress_bar.setMaximumSize(QSize(220, 14))
        self.progress_bar.setTextVisible(False)

        self.head_layout.addWidget(self.progress_bar)


        self.sheet_layout.addLayout(self.head_layout)

        self.body_layout = FlowRow()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.overview_list = QListWidget(CheckSheet)
        self.overview_list.setObjectName(u"overview_list")
        self.overview_list.setMinimumSize(QSize(320, 0))
        self.overview_list.setMaximumSize(QSize(320, 16777215))
        self.overview_list.setWordWrap(True)
        self.overview_list.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.body_layout.addWidget(self.overview_list)

        self.question_card = QFrame(CheckSheet)
        self.question_card.setObjectName(u"question_card")
        self.question_card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card_layout = QVBoxLayout(self.question_card)
        self.card_layout.setSpacing(12)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(20, 8, 20, 8)
        self.clause_label = QLabel(self.question_card)
        self.clause_label.setObjectName(u"clause_label")

        self.card_layout.addWidget(self.clause_label)

        self.question_label = QLabel(self.question_card)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(True)

        self.card_layout.addWidget(self.question_label)

        self.source_label = QLabel(self.question_card)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(True)

        self.card_layout.addWidget(self.source_label)

        self.answers_layout = QHBoxLayout()
        self.answers_layout.setSpacing(16)
        self.answers_layout.setObjectName(u"answers_layout")
        self.meets_button = QPushButton(self.question_card)
        self.meets_button.setObjectName(u"meets_button")
        self.meets_button.setMinimumSize(QSize(120, 76))
        self.meets_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.meets_button.setCheckable(True)

        self.answers_layout.addWidget(self.meets_button)

        self.fails_button = QPushButton(self.question_card)
        self.fails_button.setObjectName(u"fails_button")
        self.fails_button.setMinimumSize(QSize(120, 76))
        self.fails_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fails_button.setCheckable(True)

        self.answers_layout.addWidget(self.fails_button)

        self.not_applicable_button = QPushButton(self.question_card)
        self.not_applicable_button.setObjectName(u"not_applicable_button")
        self.not_applicable_button.setMinimumSize(QSize(120, 76))
        self.not_applicable_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.not_applicable_button.setCheckable(True)

        self.answers_layout.addWidget(self.not_applicable_button)

        self.answers_layout.setStretch(0, 1)
        self.answers_layout.setStretch(1, 1)
        self.answers_layout.setStretch(2, 1)

        self.card_layout.addLayout(self.answers_layout)

        self.message_label = QLabel(self.question_card)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.card_layout.addWidget(self.message_label)

        self.note_caption_label = QLabel(self.question_card)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.card_layout.addWidget(self.note_caption_label)

        self.note_edit = QPlainTextEdit(self.question_card)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 84))
        self.note_edit.setMaximumSize(QSize(16777215, 120))

        self.card_layout.addWidget(self.note_edit)

        self.card_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.card_layout.addItem(self.card_spring)

        self.walk_layout = FlowRow()
        self.walk_layout.setSpacing(12)
        self.walk_layout.setObjectName(u"walk_layout")
        self.previous_button = QPushButton(self.question_card)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setMinimumSize(QSize(120, 56))
        self.previous_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.walk_layout.addWidget(self.previous_button)

        self.photo_button = QPushButton(self.question_card)
        self.photo_button.setObjectName(u"photo_button")
        self.photo_button.setMinimumSize(QSize(120, 56))
        self.photo_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.walk_layout.addWidget(self.photo_button)

        self.files_label = QLabel(self.question_card)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setWordWrap(True)

        self.walk_layout.addWidget(self.files_label)

        self.finding_button = QPushButton(self.question_card)
        self.finding_button.setObjectName(u"finding_button")
        self.finding_button.setMinimumSize(QSize(120, 56))
        self.finding_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.walk_layout.addWidget(self.finding_button)

        self.unanswered_button = QPushButton(self.question_card)
        self.unanswered_button.setObjectName(u"unanswered_button")
        self.unanswered_button.setMinimumSize(QSize(120, 56))
        self.unanswered_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.walk_layout.addWidget(self.unanswered_button)

        self.next_button = QPushButton(self.question_card)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setMinimumSize(QSize(120, 56))
        self.next_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.walk_layout.addWidget(self.next_button)


        self.card_layout.addLayout(self.walk_layout)


        self.body_layout.addWidget(self.question_card)


        self.sheet_layout.addLayout(self.body_layout)

        self.sheet_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.meets_button, self.fails_button)
        QWidget.setTabOrder(self.fails_button, self.not_applicable_button)
        QWidget.setTabOrder(self.not_applicable_button, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.photo_button)
        QWidget.setTabOrder(self.photo_button, self.finding_button)
        QWidget.setTabOrder(self.finding_button, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.unanswered_button)
        QWidget.setTabOrder(self.unanswered_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.overview_list)
        QWidget.setTabOrder(self.overview_list, self.back_button)

        self.retranslateUi(CheckSheet)

        QMetaObject.connectSlotsByName(CheckSheet)
    # setupUi

    def retranslateUi(self, CheckSheet) -> None:
        CheckSheet.setWindowTitle(QCoreApplication.translate("CheckSheet", u"\u73b0\u573a\u68c0\u67e5\u8868", None))
        self.back_button.setText(QCoreApplication.translate("CheckSheet", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("CheckSheet", u"\u56de\u5230\u68c0\u67e5\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.back_button.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"big", None))
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"title", None))
        self.progress_label.setText("")
        self.progress_label.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"hint", None))
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("CheckSheet", u"\u5df2\u7b54\u7684\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.overview_list.setAccessibleName(QCoreApplication.translate("CheckSheet", u"\u5168\u90e8\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.question_card.setAccessibleName(QCoreApplication.translate("CheckSheet", u"\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.clause_label.setText("")
        self.clause_label.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"section", None))
        self.question_label.setText("")
        self.question_label.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"question", None))
        self.source_label.setText("")
        self.source_label.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"message-note", None))
        self.meets_button.setText(QCoreApplication.translate("CheckSheet", u"1\u3000\u7b26\u5408", None))
#if QT_CONFIG(tooltip)
        self.meets_button.setToolTip(QCoreApplication.translate("CheckSheet", u"\u7b26\u5408\uff081\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.meets_button.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"answer", None))
        self.fails_button.setText(QCoreApplication.translate("CheckSheet", u"2\u3000\u4e0d\u7b26\u5408", None))
#if QT_CONFIG(tooltip)
        self.fails_button.setToolTip(QCoreApplication.translate("CheckSheet", u"\u4e0d\u7b26\u5408\uff082\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.fails_button.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"answer", None))
        self.not_applicable_button.setText(QCoreApplication.translate("CheckSheet", u"3\u3000\u4e0d\u9002\u7528", None))
#if QT_CONFIG(tooltip)
        self.not_applicable_button.setToolTip(QCoreApplication.translate("CheckSheet", u"\u4e0d\u9002\u7528\uff083\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.not_applicable_button.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"answer", None))
        self.message_label.setText("")
        self.message_label.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"problem", None))
        self.note_caption_label.setText(QCoreApplication.translate("CheckSheet", u"\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("CheckSheet", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("CheckSheet", u"\u5199\u4e0b\u770b\u5230\u7684\u60c5\u51b5\u3002\u6309 N \u5230\u8fd9\u91cc\uff0c\u6309 Esc \u79bb\u5f00\u3002", None))
        self.previous_button.setText(QCoreApplication.translate("CheckSheet", u"\u4e0a\u4e00\u9879", None))
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("CheckSheet", u"\u4e0a\u4e00\u9879\uff08\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.previous_button.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"big", None))
        self.photo_button.setText(QCoreApplication.translate("CheckSheet", u"\u62cd\u7167\u6216\u9644\u7167\u7247", None))
#if QT_CONFIG(tooltip)
        self.photo_button.setToolTip(QCoreApplication.translate("CheckSheet", u"\u9644\u7167\u7247\uff08P\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.photo_button.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"big", None))
        self.files_label.setText("")
        self.files_label.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"hint", None))
        self.finding_button.setText(QCoreApplication.translate("CheckSheet", u"\u767b\u8bb0\u95ee\u9898", None))
#if QT_CONFIG(tooltip)
        self.finding_button.setToolTip(QCoreApplication.translate("CheckSheet", u"\u628a\u8fd9\u4e00\u9879\u767b\u8bb0\u4e3a\u95ee\u9898\uff08F\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.finding_button.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"big", None))
        self.unanswered_button.setText(QCoreApplication.translate("CheckSheet", u"\u4e0b\u4e00\u4e2a\u672a\u7b54", None))
#if QT_CONFIG(tooltip)
        self.unanswered_button.setToolTip(QCoreApplication.translate("CheckSheet", u"\u4e0b\u4e00\u4e2a\u8fd8\u6ca1\u6709\u56de\u7b54\u7684\u95ee\u9898\uff08U\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.unanswered_button.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"big", None))
        self.next_button.setText(QCoreApplication.translate("CheckSheet", u"\u4e0b\u4e00\u9879", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("CheckSheet", u"\u4e0b\u4e00\u9879\uff08\u2192 \u6216 Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setProperty(u"kind", QCoreApplication.translate("CheckSheet", u"big-primary", None))
    # retranslateUi

