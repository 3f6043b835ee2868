# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.calendar.year_view import YearView

class Ui_CalendarDialog(object):
    def setupUi(self, CalendarDialog) -> None:
        if not CalendarDialog.objectName():
            CalendarDialog.setObjectName(u"CalendarDialog")
        CalendarDialog.resize(1240, 660)
        self.form_layout = QVBoxLayout(CalendarDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.message_label = QLabel(CalendarDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.form_layout.addWidget(self.message_label)

        self.body_row = QHBoxLayout()
        self.body_row.setSpacing(16)
        self.body_row.setObjectName(u"body_row")
        self.years_column = QVBoxLayout()
        self.years_column.setSpacing(8)
        self.years_column.setObjectName(u"years_column")
        self.years_table = QTableView(CalendarDialog)
        self.years_table.setObjectName(u"years_table")
        self.years_table.setMinimumSize(QSize(310, 0))
        self.years_table.setMaximumSize(QSize(310, 16777215))

        self.years_column.addWidget(self.years_table)

        self.facts_label = QLabel(CalendarDialog)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)
        self.facts_label.setMaximumSize(QSize(310, 16777215))
        self.facts_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.years_column.addWidget(self.facts_label)


        self.body_row.addLayout(self.years_column)

        self.year_column = QVBoxLayout()
        self.year_column.setSpacing(8)
        self.year_column.setObjectName(u"year_column")
        self.year_label = QLabel(CalendarDialog)
        self.year_label.setObjectName(u"year_label")

        self.year_column.addWidget(self.year_label)

        self.year_view = YearView(CalendarDialog)
        self.year_view.setObjectName(u"year_view")

        self.year_column.addWidget(self.year_view)

        self.edit_hint_label = QLabel(CalendarDialog)
        self.edit_hint_label.setObjectName(u"edit_hint_label")
        self.edit_hint_label.setWordWrap(True)

        self.year_column.addWidget(self.edit_hint_label)

        self.year_column.setStretch(1, 1)

        self.body_row.addLayout(self.year_column)

        self.body_row.setStretch(1, 1)

        self.form_layout.addLayout(self.body_row)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.paste_button = QPushButton(CalendarDialog)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setAutoDefault(False)

        self.button_row.addWidget(self.paste_button)

        self.import_button = QPushButton(CalendarDialog)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(False)

        self.button_row.addWidget(self.import_button)

        self.edit_button = QPushButton(CalendarDialog)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setAutoDefault(False)
        self.edit_button.setCheckable(True)

        self.button_row.addWidget(self.edit_button)

        self.review_button = QPushButton(CalendarDialog)
        self.review_button.setObjectName(u"review_button")
        self.review_button.setAutoDefault(False)

        self.button_row.addWidget(self.review_button)

        self.check_button = QPushButton(CalendarDialog)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setAutoDefault(False)

        self.button_row.addWidget(self.check_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(CalendarDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.years_table, self.year_view)
        QWidget.setTabOrder(self.year_view, self.paste_button)
        QWidget.setTabOrder(self.paste_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.review_button)
        QWidget.setTabOrder(self.review_button, self.check_button)
        QWidget.setTabOrder(self.check_button, self.close_button)

        self.retranslateUi(CalendarDialog)

        QMetaObject.connectSlotsByName(CalendarDialog)
    # setupUi

    def retranslateUi(self, CalendarDialog) -> None:
        CalendarDialog.setWindowTitle(QCoreApplication.translate("CalendarDialog", u"\u653e\u5047\u5b89\u6392", None))
        self.message_label.setProperty(u"kind", QCoreApplication.translate("CalendarDialog", u"message-note", None))
        self.message_label.setText("")
#if QT_CONFIG(accessibility)
        self.years_table.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u5404\u5e74\u7684\u653e\u5047\u5b89\u6392", None))
#endif // QT_CONFIG(accessibility)
        self.facts_label.setText("")
        self.year_label.setProperty(u"kind", QCoreApplication.translate("CalendarDialog", u"title", None))
        self.year_label.setText("")
#if QT_CONFIG(accessibility)
        self.year_view.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u5168\u5e74\u65e5\u5386", None))
#endif // QT_CONFIG(accessibility)
        self.edit_hint_label.setProperty(u"kind", QCoreApplication.translate("CalendarDialog", u"hint", None))
        self.edit_hint_label.setText("")
        self.paste_button.setText(QCoreApplication.translate("CalendarDialog", u"\u7c98\u8d34\u901a\u77e5(&V)\u2026", None))
        self.paste_button.setProperty(u"kind", QCoreApplication.translate("CalendarDialog", u"primary", None))
        self.import_button.setText(QCoreApplication.translate("CalendarDialog", u"\u5bfc\u5165\u6587\u4ef6(&I)\u2026", None))
        self.edit_button.setText(QCoreApplication.translate("CalendarDialog", u"\u4fee\u6539\u4e2a\u522b\u65e5\u671f(&E)", None))
        self.review_button.setText(QCoreApplication.translate("CalendarDialog", u"\u67e5\u770b\u5f71\u54cd(&N)\u2026", None))
        self.review_button.setProperty(u"kind", QCoreApplication.translate("CalendarDialog", u"primary", None))
        self.check_button.setText(QCoreApplication.translate("CalendarDialog", u"\u590d\u6838(&K)", None))
        self.close_button.setText(QCoreApplication.translate("CalendarDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

