# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statistics_tab.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.frame.flow_row import FlowRow

class Ui_StatisticsTab(object):
    def setupUi(self, StatisticsTab) -> None:
        if not StatisticsTab.objectName():
            StatisticsTab.setObjectName(u"StatisticsTab")
        StatisticsTab.resize(1340, 640)
        self.tab_layout = QVBoxLayout(StatisticsTab)
        self.tab_layout.setSpacing(8)
        self.tab_layout.setObjectName(u"tab_layout")
        self.tab_layout.setContentsMargins(12, 8, 12, 8)
        self.span_row = FlowRow()
        self.span_row.setSpacing(8)
        self.span_row.setObjectName(u"span_row")
        self.kind_label = QLabel(StatisticsTab)
        self.kind_label.setObjectName(u"kind_label")

        self.span_row.addWidget(self.kind_label)

        self.kind_combo = QComboBox(StatisticsTab)
        self.kind_combo.setObjectName(u"kind_combo")

        self.span_row.addWidget(self.kind_combo)

        self.earlier_button = QPushButton(StatisticsTab)
        self.earlier_button.setObjectName(u"earlier_button")

        self.span_row.addWidget(self.earlier_button)

        self.span_label = QLabel(StatisticsTab)
        self.span_label.setObjectName(u"span_label")

        self.span_row.addWidget(self.span_label)

        self.later_button = QPushButton(StatisticsTab)
        self.later_button.setObjectName(u"later_button")

        self.span_row.addWidget(self.later_button)

        self.since_label = QLabel(StatisticsTab)
        self.since_label.setObjectName(u"since_label")

        self.span_row.addWidget(self.since_label)

        self.since_edit = DateEdit(StatisticsTab)
        self.since_edit.setObjectName(u"since_edit")

        self.span_row.addWidget(self.since_edit)

        self.until_label = QLabel(StatisticsTab)
        self.until_label.setObjectName(u"until_label")

        self.span_row.addWidget(self.until_label)

        self.until_edit = DateEdit(StatisticsTab)
        self.until_edit.setObjectName(u"until_edit")

        self.span_row.addWidget(self.until_edit)

        self.show_button = QPushButton(StatisticsTab)
        self.show_button.setObjectName(u"show_button")

        self.span_row.addWidget(self.show_button)

        self.span_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.span_row.addItem(self.span_spring)

        self.report_button = QPushButton(StatisticsTab)
        self.report_button.setObjectName(u"report_button")

        self.span_row.addWidget(self.report_button)

        self.export_button = QPushButton(StatisticsTab)
        self.export_button.setObjectName(u"export_button")

        self.span_row.addWidget(self.export_button)


        self.tab_layout.addLayout(self.span_row)

        self.problem_label = QLabel(StatisticsTab)
        self.problem_label.setObjectName(u"problem_label")

        self.tab_layout.addWidget(self.problem_label)

        self.section_row = FlowRow()
        self.section_row.setSpacing(4)
        self.section_row.setObjectName(u"section_row")

        self.tab_layout.addLayout(self.section_row)

        self.content_splitter = QSplitter(StatisticsTab)
        self.content_splitter.setObjectName(u"content_splitter")
        self.content_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.content_splitter.setHandleWidth(8)
        self.content_splitter.setChildrenCollapsible(False)
        self.values_table = QTableView(self.content_splitter)
        self.values_table.setObjectName(u"values_table")
        self.content_splitter.addWidget(self.values_table)
        self.charts_area = QScrollArea(self.content_splitter)
        self.charts_area.setObjectName(u"charts_area")
        self.charts_area.setWidgetResizable(True)
        self.charts_area.setFrameShape(QFrame.Shape.NoFrame)
        self.charts_body = QWidget(self.charts_area.viewport())
        self.charts_body.setObjectName(u"charts_body")
        self.charts_layout = QVBoxLayout(self.charts_body)
        self.charts_layout.setSpacing(8)
        self.charts_layout.setObjectName(u"charts_layout")
        self.charts_layout.setContentsMargins(0, 0, 4, 0)
        self.charts_area.setWidget(self.charts_body)
        self.content_splitter.addWidget(self.charts_area)

        self.tab_layout.addWidget(self.content_splitter)

        self.notes_label = QLabel(StatisticsTab)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)

        self.tab_layout.addWidget(self.notes_label)

        self.tab_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.since_label.setBuddy(self.since_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StatisticsTab)

        QMetaObject.connectSlotsByName(StatisticsTab)
    # setupUi

    def retranslateUi(self, StatisticsTab) -> None:
        StatisticsTab.setWindowTitle(QCoreApplication.translate("StatisticsTab", u"\u7edf\u8ba1", None))
        self.kind_label.setText(QCoreApplication.translate("StatisticsTab", u"\u7edf\u8ba1\u671f\u95f4(&P)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("StatisticsTab", u"\u7edf\u8ba1\u671f\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.earlier_button.setText(QCoreApplication.translate("StatisticsTab", u"\u4e0a\u4e00\u671f(&B)", None))
#if QT_CONFIG(tooltip)
        self.earlier_button.setToolTip(QCoreApplication.translate("StatisticsTab", u"\u7edf\u8ba1\u524d\u4e00\u4e2a\u6708\u3001\u5b63\u5ea6\u3001\u534a\u5e74\u6216\u5e74\uff08Alt+B\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.span_label.setText(QCoreApplication.translate("StatisticsTab", u"2026\u5e7410\u6708", None))
        self.span_label.setProperty(u"kind", QCoreApplication.translate("StatisticsTab", u"title", None))
        self.later_button.setText(QCoreApplication.translate("StatisticsTab", u"\u4e0b\u4e00\u671f(&F)", None))
#if QT_CONFIG(tooltip)
        self.later_button.setToolTip(QCoreApplication.translate("StatisticsTab", u"\u7edf\u8ba1\u540e\u4e00\u4e2a\u6708\u3001\u5b63\u5ea6\u3001\u534a\u5e74\u6216\u5e74\uff08Alt+F\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.since_label.setText(QCoreApplication.translate("StatisticsTab", u"\u4ece", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("StatisticsTab", u"\u4ece", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("StatisticsTab", u"\u5230", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("StatisticsTab", u"\u5230", None))
#endif // QT_CONFIG(accessibility)
        self.show_button.setText(QCoreApplication.translate("StatisticsTab", u"\u7edf\u8ba1(&S)", None))
#if QT_CONFIG(tooltip)
        self.show_button.setToolTip(QCoreApplication.translate("StatisticsTab", u"\u6309\u6240\u586b\u65e5\u671f\u7edf\u8ba1", None))
#endif // QT_CONFIG(tooltip)
        self.report_button.setText(QCoreApplication.translate("StatisticsTab", u"\u62a5\u544a(&R)\u2026", None))
#if QT_CONFIG(tooltip)
        self.report_button.setToolTip(QCoreApplication.translate("StatisticsTab", u"\u6253\u5370\u62a5\u544a\u6216\u5b58\u4e3a PDF", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("StatisticsTab", u"\u5bfc\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("StatisticsTab", u"\u6bcf\u4e2a\u6570\u5b57\u4e00\u884c\uff0c\u53e6\u6709\u7edf\u8ba1\u8868\u548c\u7edf\u8ba1\u56fe\uff08Ctrl+E\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("StatisticsTab", u"problem", None))
#if QT_CONFIG(accessibility)
        self.values_table.setAccessibleName(QCoreApplication.translate("StatisticsTab", u"\u7edf\u8ba1\u6570\u5b57\uff0c\u56de\u8f66\u6253\u5f00\u6240\u8ba1\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.notes_label.setText("")
        self.notes_label.setProperty(u"kind", QCoreApplication.translate("StatisticsTab", u"hint", None))
    # retranslateUi

