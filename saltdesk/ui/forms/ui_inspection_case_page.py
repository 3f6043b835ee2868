# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_case_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.notices.issued_list import IssuedList

class Ui_InspectionCasePage(object):
    def setupUi(self, InspectionCasePage) -> None:
        if not InspectionCasePage.objectName():
            InspectionCasePage.setObjectName(u"InspectionCasePage")
        InspectionCasePage.resize(1180, 640)
        self.page_layout = QVBoxLayout(InspectionCasePage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = FlowRow()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.back_button = QPushButton(InspectionCasePage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.head_row.addWidget(self.back_button)

        self.title_label = QLabel(InspectionCasePage)
        self.title_label.setObjectName(u"title_label")

        self.head_row.addWidget(self.title_label)

        self.state_label = QLabel(InspectionCasePage)
        self.state_label.setObjectName(u"state_label")

        self.head_row.addWidget(self.state_label)

        self.due_label = QLabel(InspectionCasePage)
        self.due_label.setObjectName(u"due_label")

        self.head_row.addWidget(self.due_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.next_button = QPushButton(InspectionCasePage)
        self.next_button.setObjectName(u"next_button")

        self.head_row.addWidget(self.next_button)

        self.case_file_button = QPushButton(InspectionCasePage)
        self.case_file_button.setObjectName(u"case_file_button")

        self.head_row.addWidget(self.case_file_button)

        self.close_inspection_button = QPushButton(InspectionCasePage)
        self.close_inspection_button.setObjectName(u"close_inspection_button")

        self.head_row.addWidget(self.close_inspection_button)

        self.more_button = QPushButton(InspectionCasePage)
        self.more_button.setObjectName(u"more_button")

        self.head_row.addWidget(self.more_button)


        self.page_layout.addLayout(self.head_row)

        self.gate_label = QLabel(InspectionCasePage)
        self.gate_label.setObjectName(u"gate_label")
        self.gate_label.setWordWrap(True)

        self.page_layout.addWidget(self.gate_label)

        self.case_tabs = QTabWidget(InspectionCasePage)
        self.case_tabs.setObjectName(u"case_tabs")
        self.plan_tab = QWidget()
        self.plan_tab.setObjectName(u"plan_tab")
        self.case_tabs.addTab(self.plan_tab, "")
        self.plan_layout = QVBoxLayout(self.plan_tab)
        self.plan_layout.setSpacing(8)
        self.plan_layout.setObjectName(u"plan_layout")
        self.plan_layout.setContentsMargins(12, 12, 12, 12)
        self.plan_area = QScrollArea(self.plan_tab)
        self.plan_area.setObjectName(u"plan_area")
        self.plan_area.setWidgetResizable(True)
        self.plan_area.setFrameShape(QFrame.Shape.NoFrame)
        self.plan_body = QWidget(self.plan_area.viewport())
        self.plan_body.setObjectName(u"plan_body")
        self.plan_body_layout = QVBoxLayout(self.plan_body)
        self.plan_body_layout.setSpacing(0)
        self.plan_body_layout.setObjectName(u"plan_body_layout")
        self.plan_body_layout.setContentsMargins(0, 0, 8, 0)
        self.plan_view = FactsView(self.plan_body)
        self.plan_view.setObjectName(u"plan_view")

        self.plan_body_layout.addWidget(self.plan_view)

        self.plan_area.setWidget(self.plan_body)

        self.plan_layout.addWidget(self.plan_area)

        self.plan_buttons = FlowRow()
        self.plan_buttons.setSpacing(8)
        self.plan_buttons.setObjectName(u"plan_buttons")
        self.edit_button = QPushButton(self.plan_tab)
        self.edit_button.setObjectName(u"edit_button")

        self.plan_buttons.addWidget(self.edit_button)

        self.plan_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.plan_buttons.addItem(self.plan_spring)


        self.plan_layout.addLayout(self.plan_buttons)

        self.plan_layout.setStretch(0, 1)
        self.notice_tab = QWidget()
        self.notice_tab.setObjectName(u"notice_tab")
        self.case_tabs.addTab(self.notice_tab, "")
        self.notice_sheet_layout = QVBoxLayout(self.notice_tab)
        self.notice_sheet_layout.setObjectName(u"notice_sheet_layout")
        self.notice_sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.notice_area = QScrollArea(self.notice_tab)
        self.notice_area.setObjectName(u"notice_area")
        self.notice_area.setFrameShape(QFrame.Shape.NoFrame)
        self.notice_area.setWidgetResizable(True)
        self.notice_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notice_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notice_body = QWidget(self.notice_area.viewport())
        self.notice_body.setObjectName(u"notice_body")
        self.notice_layout = QVBoxLayout(self.notice_body)
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(12, 12, 12, 12)
        self.ticks_label = QLabel(self.notice_body)
        self.ticks_label.setObjectName(u"ticks_label")
        self.ticks_label.setWordWrap(True)

        self.notice_layout.addWidget(self.ticks_label)

        self.notice_view = FactsView(self.notice_body)
        self.notice_view.setObjectName(u"notice_view")

        self.notice_layout.addWidget(self.notice_view)

        self.notice_buttons = FlowRow()
        self.notice_buttons.setSpacing(8)
        self.notice_buttons.setObjectName(u"notice_buttons")
        self.notify_button = QPushButton(self.notice_body)
        self.notify_button.setObjectName(u"notify_button")

        self.notice_buttons.addWidget(self.notify_button)

        self.receipt_button = QPushButton(self.notice_body)
        self.receipt_button.setObjectName(u"receipt_button")

        self.notice_buttons.addWidget(self.receipt_button)

        self.notice_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.notice_buttons.addItem(self.notice_spring)


        self.notice_layout.addLayout(self.notice_buttons)

        self.notice_filler = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.notice_layout.addItem(self.notice_filler)

        self.notice_layout.setStretch(3, 1)
        self.notice_area.setWidget(self.notice_body)

        self.notice_sheet_layout.addWidget(self.notice_area)

        self.visit_tab = QWidget()
        self.visit_tab.setObjectName(u"visit_tab")
        self.case_tabs.addTab(self.visit_tab, "")
        self.visit_sheet_layout = QVBoxLayout(self.visit_tab)
        self.visit_sheet_layout.setObjectName(u"visit_sheet_layout")
        self.visit_sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.visit_area = QScrollArea(self.visit_tab)
        self.visit_area.setObjectName(u"visit_area")
        self.visit_area.setFrameShape(QFrame.Shape.NoFrame)
        self.visit_area.setWidgetResizable(True)
        self.visit_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.visit_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.visit_body = QWidget(self.visit_area.viewport())
        self.visit_body.setObjectName(u"visit_body")
        self.visit_layout = QVBoxLayout(self.visit_body)
        self.visit_layout.setSpacing(8)
        self.visit_layout.setObjectName(u"visit_layout")
        self.visit_layout.setContentsMargins(12, 12, 12, 12)
        self.sheet_row = FlowRow()
        self.sheet_row.setSpacing(8)
        self.sheet_row.setObjectName(u"sheet_row")
        self.check_sheet_button = QPushButton(self.visit_body)
        self.check_sheet_button.setObjectName(u"check_sheet_button")

        self.sheet_row.addWidget(self.check_sheet_button)

        self.prefill_button = QPushButton(self.visit_body)
        self.prefill_button.setObjectName(u"prefill_button")

        self.sheet_row.addWidget(self.prefill_button)

        self.add_question_button = QPushButton(self.visit_body)
        self.add_question_button.setObjectName(u"add_question_button")

        self.sheet_row.addWidget(self.add_question_button)

        self.sheet_label = QLabel(self.visit_body)
        self.sheet_label.setObjectName(u"sheet_label")

        self.sheet_row.addWidget(self.sheet_label)

        self.sheet_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheet_row.addItem(self.sheet_spring)


        self.visit_layout.addLayout(self.sheet_row)

        self.report_title_label = QLabel(self.visit_body)
        self.report_title_label.setObjectName(u"report_title_label")

        self.visit_layout.addWidget(self.report_title_label)

        self.report_view = FactsView(self.visit_body)
        self.report_view.setObjectName(u"report_view")

        self.visit_layout.addWidget(self.report_view)

        self.report_buttons = FlowRow()
        self.report_buttons.setSpacing(8)
        self.report_buttons.setObjectName(u"report_buttons")
        self.hearing_button = QPushButton(self.visit_body)
        self.hearing_button.setObjectName(u"hearing_button")

        self.report_buttons.addWidget(self.hearing_button)

        self.report_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.report_buttons.addItem(self.report_spring)


        self.visit_layout.addLayout(self.report_buttons)

        self.activities_title_label = QLabel(self.visit_body)
        self.activities_title_label.setObjectName(u"activities_title_label")

        self.visit_layout.addWidget(self.activities_title_label)

        self.activities_table = QTableView(self.visit_body)
        self.activities_table.setObjectName(u"activities_table")

        self.visit_layout.addWidget(self.activities_table)

        self.no_activity_label = QLabel(self.visit_body)
        self.no_activity_label.setObjectName(u"no_activity_label")

        self.visit_layout.addWidget(self.no_activity_label)

        self.activity_buttons = FlowRow()
        self.activity_buttons.setSpacing(8)
        self.activity_buttons.setObjectName(u"activity_buttons")
        self.activity_button = QPushButton(self.visit_body)
        self.activity_button.setObjectName(u"activity_button")

        self.activity_buttons.addWidget(self.activity_button)

        self.interviewees_button = QPushButton(self.visit_body)
        self.interviewees_button.setObjectName(u"interviewees_button")

        self.activity_buttons.addWidget(self.interviewees_button)

        self.activity_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.activity_buttons.addItem(self.activity_spring)


        self.visit_layout.addLayout(self.activity_buttons)

        self.visit_filler = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.visit_layout.addItem(self.visit_filler)

        self.visit_layout.setStretch(8, 1)
        self.visit_area.setWidget(self.visit_body)

        self.visit_sheet_layout.addWidget(self.visit_area)

        self.materials_tab = QWidget()
        self.materials_tab.setObjectName(u"materials_tab")
        self.case_tabs.addTab(self.materials_tab, "")
        self.materials_layout = QVBoxLayout(self.materials_tab)
        self.materials_layout.setSpacing(8)
        self.materials_layout.setObjectName(u"materials_layout")
        self.materials_layout.setContentsMargins(12, 12, 12, 12)
        self.materials_hint_label = QLabel(self.materials_tab)
        self.materials_hint_label.setObjectName(u"materials_hint_label")

        self.materials_layout.addWidget(self.materials_hint_label)

        self.materials_table = QTableView(self.materials_tab)
        self.materials_table.setObjectName(u"materials_table")

        self.materials_layout.addWidget(self.materials_table)

        self.material_buttons = FlowRow()
        self.material_buttons.setSpacing(8)
        self.material_buttons.setObjectName(u"material_buttons")
        self.material_button = QPushButton(self.materials_tab)
        self.material_button.setObjectName(u"material_button")

        self.material_buttons.addWidget(self.material_button)

        self.add_material_button = QPushButton(self.materials_tab)
        self.add_material_button.setObjectName(u"add_material_button")

        self.material_buttons.addWidget(self.add_material_button)

        self.material_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.material_buttons.addItem(self.material_spring)


        self.materials_layout.addLayout(self.material_buttons)

        self.materials_filler = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.materials_layout.addItem(self.materials_filler)

        self.findings_tab = QWidget()
        self.findings_tab.setObjectName(u"findings_tab")
        self.case_tabs.addTab(self.findings_tab, "")
        self.findings_layout = QVBoxLayout(self.findings_tab)
        self.findings_layout.setSpacing(8)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(12, 12, 12, 12)
        self.findings_table = QTableView(self.findings_tab)
        self.findings_table.setObjectName(u"findings_table")

        self.findings_layout.addWidget(self.findings_table)

        self.no_finding_label = QLabel(self.findings_tab)
        self.no_finding_label.setObjectName(u"no_finding_label")

        self.findings_layout.addWidget(self.no_finding_label)

        self.finding_buttons = FlowRow()
        self.finding_buttons.setSpacing(8)
        self.finding_buttons.setObjectName(u"finding_buttons")
        self.add_finding_button = QPushButton(self.findings_tab)
        self.add_finding_button.setObjectName(u"add_finding_button")

        self.finding_buttons.addWidget(self.add_finding_button)

        self.open_finding_button = QPushButton(self.findings_tab)
        self.open_finding_button.setObjectName(u"open_finding_button")

        self.finding_buttons.addWidget(self.open_finding_button)

        self.finding_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.finding_buttons.addItem(self.finding_spring)


        self.findings_layout.addLayout(self.finding_buttons)

        self.findings_filler = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.findings_layout.addItem(self.findings_filler)

        self.feedback_tab = QWidget()
        self.feedback_tab.setObjectName(u"feedback_tab")
        self.case_tabs.addTab(self.feedback_tab, "")
        self.feedback_sheet_layout = QVBoxLayout(self.feedback_tab)
        self.feedback_sheet_layout.setObjectName(u"feedback_sheet_layout")
        self.feedback_sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.feedback_area = QScrollArea(self.feedback_tab)
        self.feedback_area.setObjectName(u"feedback_area")
        self.feedback_area.setFrameShape(QFrame.Shape.NoFrame)
        self.feedback_area.setWidgetResizable(True)
        self.feedback_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.feedback_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.feedback_body = QWidget(self.feedback_area.viewport())
        self.feedback_body.setObjectName(u"feedback_body")
        self.feedback_layout = QVBoxLayout(self.feedback_body)
        self.feedback_layout.setSpacing(8)
        self.feedback_layout.setObjectName(u"feedback_layout")
        self.feedback_layout.setContentsMargins(12, 12, 12, 12)
        self.feedback_view = FactsView(self.feedback_body)
        self.feedback_view.setObjectName(u"feedback_view")

        self.feedback_layout.addWidget(self.feedback_view)

        self.feedback_buttons = FlowRow()
        self.feedback_buttons.setSpacing(8)
        self.feedback_buttons.setObjectName(u"feedback_buttons")
        self.feedback_button = QPushButton(self.feedback_body)
        self.feedback_button.setObjectName(u"feedback_button")

        self.feedback_buttons.addWidget(self.feedback_button)

        self.waive_button = QPushButton(self.feedback_body)
        self.waive_button.setObjectName(u"waive_button")

        self.feedback_buttons.addWidget(self.waive_button)

        self.record_paper_button = QPushButton(self.feedback_body)
        self.record_paper_button.setObjectName(u"record_paper_button")

        self.feedback_buttons.addWidget(self.record_paper_button)

        self.feedback_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.feedback_buttons.addItem(self.feedback_spring)


        self.feedback_layout.addLayout(self.feedback_buttons)

        self.feedback_filler = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.feedback_layout.addItem(self.feedback_filler)

        self.feedback_layout.setStretch(2, 1)
        self.feedback_area.setWidget(self.feedback_body)

        self.feedback_sheet_layout.addWidget(self.feedback_area)

        self.papers_tab = QWidget()
        self.papers_tab.setObjectName(u"papers_tab")
        self.case_tabs.addTab(self.papers_tab, "")
        self.papers_layout = QVBoxLayout(self.papers_tab)
        self.papers_layout.setSpacing(8)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_layout.setContentsMargins(12, 12, 12, 12)
        self.issued_list = IssuedList(self.papers_tab)
        self.issued_list.setObjectName(u"issued_list")

        self.papers_layout.addWidget(self.issued_list)

        self.paper_buttons_layout = FlowRow()
        self.paper_buttons_layout.setSpacing(8)
        self.paper_buttons_layout.setObjectName(u"paper_buttons_layout")

        self.papers_layout.addLayout(self.paper_buttons_layout)

        self.papers_filler = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.papers_layout.addItem(self.papers_filler)


        self.page_layout.addWidget(self.case_tabs)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(InspectionCasePage)

        QMetaObject.connectSlotsByName(InspectionCasePage)
    # setupUi

    def retranslateUi(self, InspectionCasePage) -> None:
        InspectionCasePage.setWindowTitle(QCoreApplication.translate("InspectionCasePage", u"\u68c0\u67e5", None))
        self.back_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("InspectionCasePage", u"\u8fd4\u56de\u53f0\u8d26\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("InspectionCasePage", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"title", None))
        self.state_label.setText("")
        self.state_label.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"hint", None))
        self.due_label.setText("")
        self.next_button.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"primary", None))
        self.case_file_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u6848\u5377 PDF\u2026", None))
        self.close_inspection_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u529e\u7ed3", None))
        self.more_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u66f4\u591a(&O)", None))
        self.more_button.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"menu", None))
        self.gate_label.setText("")
        self.gate_label.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"message-note", None))
        self.edit_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u4fee\u6539\u68c0\u67e5", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.plan_tab), QCoreApplication.translate("InspectionCasePage", u"\u65b9\u6848", None))
        self.ticks_label.setText("")
        self.notify_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u5236\u53d1\u68c0\u67e5\u901a\u77e5\u4e66", None))
        self.notify_button.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"primary", None))
        self.receipt_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u767b\u8bb0\u56de\u6267\u2026", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.notice_tab), QCoreApplication.translate("InspectionCasePage", u"\u901a\u77e5", None))
        self.check_sheet_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u73b0\u573a\u68c0\u67e5\u8868", None))
        self.check_sheet_button.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"primary", None))
        self.prefill_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u7528\u7a0b\u5e8f\u6570\u636e\u9884\u586b", None))
        self.add_question_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u589e\u52a0\u68c0\u67e5\u9879\u2026", None))
        self.sheet_label.setText("")
        self.sheet_label.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"hint", None))
        self.report_title_label.setText(QCoreApplication.translate("InspectionCasePage", u"\u542c\u53d6\u6c47\u62a5", None))
        self.report_title_label.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"section", None))
        self.hearing_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u767b\u8bb0\u542c\u53d6\u6c47\u62a5\u2026", None))
        self.activities_title_label.setText(QCoreApplication.translate("InspectionCasePage", u"\u5ea7\u8c08\u3001\u8d70\u8bbf\u548c\u67e5\u770b", None))
        self.activities_title_label.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"section", None))
#if QT_CONFIG(accessibility)
        self.activities_table.setAccessibleName(QCoreApplication.translate("InspectionCasePage", u"\u5ea7\u8c08\u3001\u8d70\u8bbf\u548c\u67e5\u770b", None))
#endif // QT_CONFIG(accessibility)
        self.no_activity_label.setText(QCoreApplication.translate("InspectionCasePage", u"\u8fd8\u6ca1\u6709\u767b\u8bb0\u5ea7\u8c08\u548c\u8d70\u8bbf\u3002", None))
        self.no_activity_label.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"hint", None))
        self.activity_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u767b\u8bb0\u5ea7\u8c08\u548c\u8d70\u8bbf\u2026", None))
        self.interviewees_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u67e5\u770b\u53d7\u8bbf\u4eba\u2026", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.visit_tab), QCoreApplication.translate("InspectionCasePage", u"\u73b0\u573a", None))
        self.materials_hint_label.setText(QCoreApplication.translate("InspectionCasePage", u"\u4e94\u7c7b\u6750\u6599\u5fc5\u67e5\uff0c\u9010\u9879\u767b\u8bb0\u6709\u3001\u65e0\u6216\u4e0d\u9002\u7528\u3002", None))
        self.materials_hint_label.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"hint", None))
#if QT_CONFIG(accessibility)
        self.materials_table.setAccessibleName(QCoreApplication.translate("InspectionCasePage", u"\u67e5\u9605\u7684\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.material_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u767b\u8bb0\u67e5\u9605\u60c5\u51b5\u2026", None))
        self.add_material_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u589e\u52a0\u6750\u6599\u2026", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.materials_tab), QCoreApplication.translate("InspectionCasePage", u"\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.findings_table.setAccessibleName(QCoreApplication.translate("InspectionCasePage", u"\u53d1\u73b0\u7684\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.no_finding_label.setText(QCoreApplication.translate("InspectionCasePage", u"\u8fd8\u6ca1\u6709\u767b\u8bb0\u95ee\u9898\u3002", None))
        self.no_finding_label.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"hint", None))
        self.add_finding_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u767b\u8bb0\u95ee\u9898\u2026", None))
        self.open_finding_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u5230\u95ee\u9898\u53f0\u8d26", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.findings_tab), QCoreApplication.translate("InspectionCasePage", u"\u95ee\u9898", None))
        self.feedback_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u8bb0\u5f55\u53e3\u5934\u53cd\u9988\u2026", None))
        self.feedback_button.setProperty(u"kind", QCoreApplication.translate("InspectionCasePage", u"primary", None))
        self.waive_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u767b\u8bb0\u4e0d\u9002\u7528\u2026", None))
#if QT_CONFIG(tooltip)
        self.waive_button.setToolTip(QCoreApplication.translate("InspectionCasePage", u"\u542c\u53d6\u6c47\u62a5\u3001\u5ea7\u8c08\u8c08\u8bdd\u3001\u67e5\u9605\u6750\u6599\u6216\u68c0\u67e5\u8868\u4e0d\u9002\u7528\u7684\uff0c\u5199\u660e\u7406\u7531", None))
#endif // QT_CONFIG(tooltip)
        self.record_paper_button.setText(QCoreApplication.translate("InspectionCasePage", u"\u5236\u53d1\u53e3\u5934\u53cd\u9988\u8bb0\u5f55\u2026", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.feedback_tab), QCoreApplication.translate("InspectionCasePage", u"\u53cd\u9988", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.papers_tab), QCoreApplication.translate("InspectionCasePage", u"\u6587\u4e66", None))
    # retranslateUi

