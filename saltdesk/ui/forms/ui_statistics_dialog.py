# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statistics_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_StatisticsDialog(object):
    def setupUi(self, StatisticsDialog) -> None:
        if not StatisticsDialog.objectName():
            StatisticsDialog.setObjectName(u"StatisticsDialog")
        StatisticsDialog.resize(1120, 580)
        self.form_layout = QVBoxLayout(StatisticsDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.period_layout = QHBoxLayout()
        self.period_layout.setSpacing(8)
        self.period_layout.setObjectName(u"period_layout")
        self.since_caption_label = QLabel(StatisticsDialog)
        self.since_caption_label.setObjectName(u"since_caption_label")
        self.since_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.period_layout.addWidget(self.since_caption_label)

        self.since_edit = DateEdit(StatisticsDialog)
        self.since_edit.setObjectName(u"since_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.since_edit.sizePolicy().hasHeightForWidth())
        self.since_edit.setSizePolicy(sizePolicy)

        self.period_layout.addWidget(self.since_edit)

        self.until_caption_label = QLabel(StatisticsDialog)
        self.until_caption_label.setObjectName(u"until_caption_label")
        self.until_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.period_layout.addWidget(self.until_caption_label)

        self.until_edit = DateEdit(StatisticsDialog)
        self.until_edit.setObjectName(u"until_edit")
        sizePolicy.setHeightForWidth(self.until_edit.sizePolicy().hasHeightForWidth())
        self.until_edit.setSizePolicy(sizePolicy)

        self.period_layout.addWidget(self.until_edit)

        self.show_button = QPushButton(StatisticsDialog)
        self.show_button.setObjectName(u"show_button")

        self.period_layout.addWidget(self.show_button)

        self.period_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.period_layout.addItem(self.period_spring)

        self.export_button = QPushButton(StatisticsDialog)
        self.export_button.setObjectName(u"export_button")

        self.period_layout.addWidget(self.export_button)


        self.form_layout.addLayout(self.period_layout)

        self.problem_label = QLabel(StatisticsDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.rate_label = QLabel(StatisticsDialog)
        self.rate_label.setObjectName(u"rate_label")

        self.form_layout.addWidget(self.rate_label)

        self.figures_table = QTableView(StatisticsDialog)
        self.figures_table.setObjectName(u"figures_table")

        self.form_layout.addWidget(self.figures_table)

        self.note_label = QLabel(StatisticsDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.form_layout.addWidget(self.note_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.close_button = QPushButton(StatisticsDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.since_caption_label.setBuddy(self.since_edit)
        self.until_caption_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.since_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.show_button)
        QWidget.setTabOrder(self.show_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.figures_table)
        QWidget.setTabOrder(self.figures_table, self.close_button)

        self.retranslateUi(StatisticsDialog)

        QMetaObject.connectSlotsByName(StatisticsDialog)
    # setupUi

    def retranslateUi(self, StatisticsDialog) -> None:
        StatisticsDialog.setWindowTitle(QCoreApplication.translate("StatisticsDialog", u"\u52a8\u6001\u8c03\u6574\u6309\u65f6\u7387", None))
        self.since_caption_label.setText(QCoreApplication.translate("StatisticsDialog", u"\u529e\u7ed3\u65e5\u671f\u4ece(&S)", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("StatisticsDialog", u"\u529e\u7ed3\u65e5\u671f\u4ece", None))
#endif // QT_CONFIG(accessibility)
        self.until_caption_label.setText(QCoreApplication.translate("StatisticsDialog", u"\u5230(&U)", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("StatisticsDialog", u"\u529e\u7ed3\u65e5\u671f\u5230", None))
#endif // QT_CONFIG(accessibility)
        self.show_button.setText(QCoreApplication.translate("StatisticsDialog", u"\u7edf\u8ba1(&R)", None))
        self.export_button.setText(QCoreApplication.translate("StatisticsDialog", u"\u5bfc\u51fa Excel(&E)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("StatisticsDialog", u"message-problem", None))
        self.rate_label.setText("")
        self.rate_label.setProperty(u"kind", QCoreApplication.translate("StatisticsDialog", u"title", None))
#if QT_CONFIG(accessibility)
        self.figures_table.setAccessibleName(QCoreApplication.translate("StatisticsDialog", u"\u6309\u65f6\u7387", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("StatisticsDialog", u"\u529e\u7406\u4e2d\u5df2\u8fc7\u671f\u9650\u7684\u8ba1\u4e3a\u672a\u6309\u65f6\uff1b\u5916\u5355\u4f4d\u7684\u73af\u8282\u53ea\u8ba1\u662f\u5426\u8d85\u8fc7\u9884\u8ba1\u65e5\u671f\uff0c\u4e0d\u8ba1\u5165\u672c\u5c40\u6309\u65f6\u7387\uff1b\u8054\u5408\u4f1a\u5ba1\u548c\u590d\u5ba1\u5404\u8f6e\u3001\u5404\u7275\u5934\u90e8\u95e8\u5206\u522b\u8ba1\u6570\uff0c\u8df3\u8fc7\u7684\u73af\u8282\u4e0d\u8ba1\u3002", None))
        self.note_label.setProperty(u"kind", QCoreApplication.translate("StatisticsDialog", u"hint", None))
        self.close_button.setText(QCoreApplication.translate("StatisticsDialog", u"\u5173\u95ed", None))
    # retranslateUi

