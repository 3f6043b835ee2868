# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_entry_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_CalendarEntryDialog(object):
    def setupUi(self, CalendarEntryDialog) -> None:
        if not CalendarEntryDialog.objectName():
            CalendarEntryDialog.setObjectName(u"CalendarEntryDialog")
        CalendarEntryDialog.resize(1240, 640)
        self.form_layout = QVBoxLayout(CalendarEntryDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.step_pages = QStackedWidget(CalendarEntryDialog)
        self.step_pages.setObjectName(u"step_pages")
        self.notice_page = QWidget(self.step_pages)
        self.notice_page.setObjectName(u"notice_page")
        self.notice_layout = QVBoxLayout(self.notice_page)
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)
        self.notice_hint_label = QLabel(self.notice_page)
        self.notice_hint_label.setObjectName(u"notice_hint_label")
        self.notice_hint_label.setWordWrap(True)

        self.notice_layout.addWidget(self.notice_hint_label)

        self.notice_row = QHBoxLayout()
        self.notice_row.setSpacing(12)
        self.notice_row.setObjectName(u"notice_row")
        self.notice_edit = QPlainTextEdit(self.notice_page)
        self.notice_edit.setObjectName(u"notice_edit")
        self.notice_edit.setTabChangesFocus(True)

        self.notice_row.addWidget(self.notice_edit)

        self.understood_table = QTableView(self.notice_page)
        self.understood_table.setObjectName(u"understood_table")

        self.notice_row.addWidget(self.understood_table)

        self.notice_row.setStretch(0, 1)
        self.notice_row.setStretch(1, 2)

        self.notice_layout.addLayout(self.notice_row)

        self.verdict_label = QLabel(self.notice_page)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setWordWrap(True)

        self.notice_layout.addWidget(self.verdict_label)

        self.question_check = QCheckBox(self.notice_page)
        self.question_check.setObjectName(u"question_check")

        self.notice_layout.addWidget(self.question_check)

        self.source_row = QHBoxLayout()
        self.source_row.setSpacing(8)
        self.source_row.setObjectName(u"source_row")
        self.source_label = QLabel(self.notice_page)
        self.source_label.setObjectName(u"source_label")

        self.source_row.addWidget(self.source_label)

        self.source_edit = QLineEdit(self.notice_page)
        self.source_edit.setObjectName(u"source_edit")
        self.source_edit.setMaxLength(300)

        self.source_row.addWidget(self.source_edit)


        self.notice_layout.addLayout(self.source_row)

        self.step_pages.addWidget(self.notice_page)
        self.effect_page = QWidget(self.step_pages)
        self.effect_page.setObjectName(u"effect_page")
        self.effect_layout = QVBoxLayout(self.effect_page)
        self.effect_layout.setSpacing(8)
        self.effect_layout.setObjectName(u"effect_layout")
        self.effect_layout.setContentsMargins(0, 0, 0, 0)
        self.effect_label = QLabel(self.effect_page)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setWordWrap(True)

        self.effect_layout.addWidget(self.effect_label)

        self.entry_label = QLabel(self.effect_page)
        self.entry_label.setObjectName(u"entry_label")
        self.entry_label.setWordWrap(True)

        self.effect_layout.addWidget(self.entry_label)

        self.moved_table = QTableView(self.effect_page)
        self.moved_table.setObjectName(u"moved_table")

        self.effect_layout.addWidget(self.moved_table)

        self.effect_hint_label = QLabel(self.effect_page)
        self.effect_hint_label.setObjectName(u"effect_hint_label")
        self.effect_hint_label.setWordWrap(True)

        self.effect_layout.addWidget(self.effect_hint_label)

        self.step_pages.addWidget(self.effect_page)

        self.form_layout.addWidget(self.step_pages)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.back_button = QPushButton(CalendarEntryDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.button_row.addWidget(self.back_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(CalendarEntryDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.next_button = QPushButton(CalendarEntryDialog)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(False)

        self.button_row.addWidget(self.next_button)

        self.enter_button = QPushButton(CalendarEntryDialog)
        self.enter_button.setObjectName(u"enter_button")
        self.enter_button.setAutoDefault(False)

        self.button_row.addWidget(self.enter_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.source_label.setBuddy(self.source_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.notice_edit, self.understood_table)
        QWidget.setTabOrder(self.understood_table, self.question_check)
        QWidget.setTabOrder(self.question_check, self.source_edit)
        QWidget.setTabOrder(self.source_edit, self.moved_table)
        QWidget.setTabOrder(self.moved_table, self.back_button)
        QWidget.setTabOrder(self.back_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.enter_button)

        self.retranslateUi(CalendarEntryDialog)

        QMetaObject.connectSlotsByName(CalendarEntryDialog)
    # setupUi

    def retranslateUi(self, CalendarEntryDialog) -> None:
        CalendarEntryDialog.setWindowTitle(QCoreApplication.translate("CalendarEntryDialog", u"\u5f55\u5165\u653e\u5047\u5b89\u6392", None))
        self.notice_hint_label.setProperty(u"kind", QCoreApplication.translate("CalendarEntryDialog", u"hint", None))
        self.notice_hint_label.setText("")
#if QT_CONFIG(accessibility)
        self.notice_edit.setAccessibleName(QCoreApplication.translate("CalendarEntryDialog", u"\u901a\u77e5\u5168\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.notice_edit.setPlaceholderText(QCoreApplication.translate("CalendarEntryDialog", u"\u5728\u8fd9\u91cc\u7c98\u8d34\u901a\u77e5\u5168\u6587\uff0c\u4ece\u6807\u9898\u5230\u843d\u6b3e", None))
#if QT_CONFIG(accessibility)
        self.understood_table.setAccessibleName(QCoreApplication.translate("CalendarEntryDialog", u"\u770b\u61c2\u7684\u5185\u5bb9\u548c\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.verdict_label.setProperty(u"kind", QCoreApplication.translate("CalendarEntryDialog", u"message-note", None))
        self.verdict_label.setText("")
        self.question_check.setText(QCoreApplication.translate("CalendarEntryDialog", u"\u7591\u95ee\u4e4b\u5904\u5df2\u4e0e\u901a\u77e5\u539f\u6587\u6838\u5bf9\uff0c\u6309\u4e0a\u8868\u5f55\u5165(&Q)", None))
        self.source_label.setText(QCoreApplication.translate("CalendarEntryDialog", u"\u4f9d\u636e\u6587\u4ef6(&W)", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("CalendarEntryDialog", u"\u4f9d\u636e\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.effect_label.setProperty(u"kind", QCoreApplication.translate("CalendarEntryDialog", u"title", None))
        self.effect_label.setText("")
        self.entry_label.setText("")
#if QT_CONFIG(accessibility)
        self.moved_table.setAccessibleName(QCoreApplication.translate("CalendarEntryDialog", u"\u53d8\u52a8\u7684\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.effect_hint_label.setProperty(u"kind", QCoreApplication.translate("CalendarEntryDialog", u"hint", None))
        self.effect_hint_label.setText(QCoreApplication.translate("CalendarEntryDialog", u"\u5df2\u529e\u7ed3\u7684\u73af\u8282\u548c\u6295\u8bc9\u4fdd\u7559\u539f\u6765\u7684\u671f\u9650\uff1b\u6574\u6539\u671f\u9650\u3001\u5df2\u544a\u77e5\u6295\u8bc9\u4eba\u7684\u5ef6\u671f\u65e5\u671f\u4e0d\u53d8\u3002\u5f55\u5165\u540e\u7acb\u5373\u91c7\u7528\uff0c\u5f85\u53e6\u4e00\u4f4d\u5de5\u4f5c\u4eba\u5458\u590d\u6838\u3002", None))
        self.back_button.setText(QCoreApplication.translate("CalendarEntryDialog", u"\u4e0a\u4e00\u6b65(&B)", None))
        self.cancel_button.setText(QCoreApplication.translate("CalendarEntryDialog", u"\u53d6\u6d88(&C)", None))
        self.next_button.setText(QCoreApplication.translate("CalendarEntryDialog", u"\u67e5\u770b\u5f71\u54cd(&N)", None))
        self.next_button.setProperty(u"kind", QCoreApplication.translate("CalendarEntryDialog", u"primary", None))
        self.enter_button.setText(QCoreApplication.translate("CalendarEntryDialog", u"\u786e\u8ba4\u5f55\u5165(&S)", None))
        self.enter_button.setProperty(u"kind", QCoreApplication.translate("CalendarEntryDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.enter_button.setShortcut(QCoreApplication.translate("CalendarEntryDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

