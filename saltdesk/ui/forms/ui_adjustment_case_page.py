# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'adjustment_case_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.adjustments.case_proposals import CaseProposals
from saltdesk.ui.adjustments.case_timeline import CaseTimeline
from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.ledger.facts_view import FactsView

class Ui_AdjustmentCasePage(object):
    def setupUi(self, CasePage) -> None:
        if not CasePage.objectName():
            CasePage.setObjectName(u"CasePage")
        CasePage.resize(1320, 640)
        self.form_layout = QVBoxLayout(CasePage)
        self.form_layout.setSpacing(6)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.title_layout = FlowRow()
        self.title_layout.setSpacing(8)
        self.title_layout.setObjectName(u"title_layout")
        self.back_button = QPushButton(CasePage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.title_layout.addWidget(self.back_button)

        self.title_label = QLabel(CasePage)
        self.title_label.setObjectName(u"title_label")

        self.title_layout.addWidget(self.title_label)

        self.state_label = QLabel(CasePage)
        self.state_label.setObjectName(u"state_label")

        self.title_layout.addWidget(self.state_label)

        self.due_label = QLabel(CasePage)
        self.due_label.setObjectName(u"due_label")

        self.title_layout.addWidget(self.due_label)

        self.title_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_layout.addItem(self.title_spring)

        self.next_button = QPushButton(CasePage)
        self.next_button.setObjectName(u"next_button")

        self.title_layout.addWidget(self.next_button)

        self.edit_button = QPushButton(CasePage)
        self.edit_button.setObjectName(u"edit_button")

        self.title_layout.addWidget(self.edit_button)

        self.print_button = QPushButton(CasePage)
        self.print_button.setObjectName(u"print_button")

        self.title_layout.addWidget(self.print_button)

        self.more_button = QPushButton(CasePage)
        self.more_button.setObjectName(u"more_button")

        self.title_layout.addWidget(self.more_button)


        self.form_layout.addLayout(self.title_layout)

        self.case_timeline = CaseTimeline(CasePage)
        self.case_timeline.setObjectName(u"case_timeline")

        self.form_layout.addWidget(self.case_timeline)

        self.legend_label = QLabel(CasePage)
        self.legend_label.setObjectName(u"legend_label")
        self.legend_label.setWordWrap(True)

        self.form_layout.addWidget(self.legend_label)

        self.waiting_label = QLabel(CasePage)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setWordWrap(True)

        self.form_layout.addWidget(self.waiting_label)

        self.acts_row = FlowRow()
        self.acts_row.setSpacing(8)
        self.acts_row.setObjectName(u"acts_row")
        self.chosen_label = QLabel(CasePage)
        self.chosen_label.setObjectName(u"chosen_label")

        self.acts_row.addWidget(self.chosen_label)

        self.acts_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_row.addItem(self.acts_spring)

        self.act_layout = FlowRow()
        self.act_layout.setSpacing(6)
        self.act_layout.setObjectName(u"act_layout")

        self.acts_row.addLayout(self.act_layout)


        self.form_layout.addLayout(self.acts_row)

        self.case_tabs = QTabWidget(CasePage)
        self.case_tabs.setObjectName(u"case_tabs")
        self.changes_tab = QWidget()
        self.changes_tab.setObjectName(u"changes_tab")
        self.case_tabs.addTab(self.changes_tab, "")
        self.changes_layout = QVBoxLayout(self.changes_tab)
        self.changes_layout.setSpacing(8)
        self.changes_layout.setObjectName(u"changes_layout")
        self.changes_layout.setContentsMargins(0, 8, 0, 0)
        self.changes_area = QScrollArea(self.changes_tab)
        self.changes_area.setObjectName(u"changes_area")
        self.changes_area.setFrameShape(QFrame.Shape.NoFrame)
        self.changes_area.setWidgetResizable(True)
        self.changes_body = QWidget(self.changes_area.viewport())
        self.changes_body.setObjectName(u"changes_body")
        self.changes_body_layout = QVBoxLayout(self.changes_body)
        self.changes_body_layout.setObjectName(u"changes_body_layout")
        self.changes_body_layout.setContentsMargins(0, 0, 0, 0)
        self.case_proposals = CaseProposals(self.changes_body)
        self.case_proposals.setObjectName(u"case_proposals")

        self.changes_body_layout.addWidget(self.case_proposals)

        self.changes_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.changes_body_layout.addItem(self.changes_spring)

        self.changes_area.setWidget(self.changes_body)

        self.changes_layout.addWidget(self.changes_area)

        self.links_tab = QWidget()
        self.links_tab.setObjectName(u"links_tab")
        self.case_tabs.addTab(self.links_tab, "")
        self.links_layout = QVBoxLayout(self.links_tab)
        self.links_layout.setSpacing(8)
        self.links_layout.setObjectName(u"links_layout")
        self.links_layout.setContentsMargins(0, 8, 0, 0)
        self.links_table = QTableView(self.links_tab)
        self.links_table.setObjectName(u"links_table")

        self.links_layout.addWidget(self.links_table)

        self.documents_tab = QWidget()
        self.documents_tab.setObjectName(u"documents_tab")
        self.case_tabs.addTab(self.documents_tab, "")
        self.documents_layout = QVBoxLayout(self.documents_tab)
        self.documents_layout.setSpacing(8)
        self.documents_layout.setObjectName(u"documents_layout")
        self.documents_layout.setContentsMargins(0, 8, 0, 0)
        self.documents_table = QTableView(self.documents_tab)
        self.documents_table.setObjectName(u"documents_table")

        self.documents_layout.addWidget(self.documents_table)

        self.documents_row = FlowRow()
        self.documents_row.setSpacing(8)
        self.documents_row.setObjectName(u"documents_row")
        self.documents_hint_label = QLabel(self.documents_tab)
        self.documents_hint_label.setObjectName(u"documents_hint_label")

        self.documents_row.addWidget(self.documents_hint_label)

        self.documents_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.documents_row.addItem(self.documents_spring)

        self.open_file_button = QPushButton(self.documents_tab)
        self.open_file_button.setObjectName(u"open_file_button")

        self.documents_row.addWidget(self.open_file_button)


        self.documents_layout.addLayout(self.documents_row)

        self.contacts_tab = QWidget()
        self.contacts_tab.setObjectName(u"contacts_tab")
        self.case_tabs.addTab(self.contacts_tab, "")
        self.contacts_layout = QVBoxLayout(self.contacts_tab)
        self.contacts_layout.setSpacing(8)
        self.contacts_layout.setObjectName(u"contacts_layout")
        self.contacts_layout.setContentsMargins(0, 8, 0, 0)
        self.contacts_table = QTableView(self.contacts_tab)
        self.contacts_table.setObjectName(u"contacts_table")

        self.contacts_layout.addWidget(self.contacts_table)

        self.contacts_hint_label = QLabel(self.contacts_tab)
        self.contacts_hint_label.setObjectName(u"contacts_hint_label")
        self.contacts_hint_label.setWordWrap(True)
        self.contacts_hint_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.contacts_layout.addWidget(self.contacts_hint_label)

        self.joint_tab = QWidget()
        self.joint_tab.setObjectName(u"joint_tab")
        self.case_tabs.addTab(self.joint_tab, "")
        self.joint_layout = QVBoxLayout(self.joint_tab)
        self.joint_layout.setSpacing(8)
        self.joint_layout.setObjectName(u"joint_layout")
        self.joint_layout.setContentsMargins(0, 8, 0, 0)
        self.joint_view = FactsView(self.joint_tab)
        self.joint_view.setObjectName(u"joint_view")

        self.joint_layout.addWidget(self.joint_view)

        self.joint_row = FlowRow()
        self.joint_row.setSpacing(8)
        self.joint_row.setObjectName(u"joint_row")
        self.meeting_button = QPushButton(self.joint_tab)
        self.meeting_button.setObjectName(u"meeting_button")

        self.joint_row.addWidget(self.meeting_button)

        self.joint_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.joint_row.addItem(self.joint_spring)


        self.joint_layout.addLayout(self.joint_row)

        self.loops_tab = QWidget()
        self.loops_tab.setObjectName(u"loops_tab")
        self.case_tabs.addTab(self.loops_tab, "")
        self.loops_layout = QVBoxLayout(self.loops_tab)
        self.loops_layout.setSpacing(8)
        self.loops_layout.setObjectName(u"loops_layout")
        self.loops_layout.setContentsMargins(0, 8, 0, 0)
        self.loops_table = QTableView(self.loops_tab)
        self.loops_table.setObjectName(u"loops_table")

        self.loops_layout.addWidget(self.loops_table)

        self.loops_hint_label = QLabel(self.loops_tab)
        self.loops_hint_label.setObjectName(u"loops_hint_label")
        self.loops_hint_label.setWordWrap(True)
        self.loops_hint_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.loops_layout.addWidget(self.loops_hint_label)

        self.facts_tab = QWidget()
        self.facts_tab.setObjectName(u"facts_tab")
        self.case_tabs.addTab(self.facts_tab, "")
        self.facts_layout = QVBoxLayout(self.facts_tab)
        self.facts_layout.setSpacing(8)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 8, 0, 0)
        self.facts_area = QScrollArea(self.facts_tab)
        self.facts_area.setObjectName(u"facts_area")
        self.facts_area.setFrameShape(QFrame.Shape.NoFrame)
        self.facts_area.setWidgetResizable(True)
        self.facts_body = QWidget(self.facts_area.viewport())
        self.facts_body.setObjectName(u"facts_body")
        self.facts_body_layout = QVBoxLayout(self.facts_body)
        self.facts_body_layout.setSpacing(0)
        self.facts_body_layout.setObjectName(u"facts_body_layout")
        self.facts_body_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_view = FactsView(self.facts_body)
        self.facts_view.setObjectName(u"facts_view")

        self.facts_body_layout.addWidget(self.facts_view)

        self.facts_area.setWidget(self.facts_body)

        self.facts_layout.addWidget(self.facts_area)


        self.form_layout.addWidget(self.case_tabs)

        self.form_layout.setStretch(1, 5)
        self.form_layout.setStretch(5, 4)
        QWidget.setTabOrder(self.case_timeline, self.case_tabs)
        QWidget.setTabOrder(self.case_tabs, self.back_button)

        self.retranslateUi(CasePage)

        QMetaObject.connectSlotsByName(CasePage)
    # setupUi

    def retranslateUi(self, CasePage) -> None:
        CasePage.setWindowTitle(QCoreApplication.translate("AdjustmentCasePage", u"\u8c03\u6574\u529e\u4ef6", None))
        self.back_button.setText(QCoreApplication.translate("AdjustmentCasePage", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("AdjustmentCasePage", u"\u8fd4\u56de\u53f0\u8d26\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("AdjustmentCasePage", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"title", None))
        self.state_label.setText("")
        self.state_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"hint", None))
        self.due_label.setText("")
        self.next_button.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"primary", None))
        self.edit_button.setText(QCoreApplication.translate("AdjustmentCasePage", u"\u4fee\u6539\u60c5\u5f62", None))
#if QT_CONFIG(shortcut)
        self.edit_button.setShortcut(QCoreApplication.translate("AdjustmentCasePage", u"F2", None))
#endif // QT_CONFIG(shortcut)
        self.print_button.setText(QCoreApplication.translate("AdjustmentCasePage", u"\u6253\u5370\u529e\u4ef6(&P)", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("AdjustmentCasePage", u"\u6253\u5370\u6216\u4fdd\u5b58\u672c\u6848\uff1a\u57fa\u672c\u60c5\u51b5\u3001\u53d8\u66f4\u5185\u5bb9\u3001\u73af\u8282\u3001\u65f6\u95f4\u8f74\u3001\u8054\u7cfb\u8bb0\u5f55\u548c\u4f1a\u5ba1", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.print_button.setShortcut(QCoreApplication.translate("AdjustmentCasePage", u"Ctrl+P", None))
#endif // QT_CONFIG(shortcut)
        self.more_button.setText(QCoreApplication.translate("AdjustmentCasePage", u"\u66f4\u591a(&O)", None))
        self.more_button.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"menu", None))
#if QT_CONFIG(accessibility)
        self.case_timeline.setAccessibleName(QCoreApplication.translate("AdjustmentCasePage", u"\u65f6\u95f4\u8f74", None))
#endif // QT_CONFIG(accessibility)
        self.legend_label.setText(QCoreApplication.translate("AdjustmentCasePage", u"\u5b9e\u5fc3\u4e3a\u672c\u5c40\uff0c\u659c\u7ebf\u4e3a\u5916\u5355\u4f4d\uff0c\u865a\u7ebf\u4e3a\u5269\u4f59\u6216\u9884\u8ba1\uff1b\u7ad6\u7ebf\u4e3a\u5230\u671f\u65e5\uff0c\u201c\u73ed\u201d\u4e3a\u8c03\u4f11\u4e0a\u73ed\u65e5\uff1b\u53ea\u6709\u672c\u5c40\u5e94\u529e\u7684\u73af\u8282\u8ba1\u903e\u671f\u3002\u9009\u4e00\u4e2a\u73af\u8282\u6309 F1 \u770b\u4e3a\u4ec0\u4e48\u662f\u8fd9\u4e00\u5929\u3002", None))
        self.legend_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"hint", None))
        self.waiting_label.setText("")
        self.waiting_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"message-note", None))
        self.chosen_label.setText("")
        self.chosen_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"section", None))
#if QT_CONFIG(accessibility)
        self.case_tabs.setAccessibleName(QCoreApplication.translate("AdjustmentCasePage", u"\u529e\u4ef6\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.changes_tab), QCoreApplication.translate("AdjustmentCasePage", u"\u53d8\u66f4\u5185\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.links_table.setAccessibleName(QCoreApplication.translate("AdjustmentCasePage", u"\u73af\u8282", None))
#endif // QT_CONFIG(accessibility)
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.links_tab), QCoreApplication.translate("AdjustmentCasePage", u"\u73af\u8282", None))
#if QT_CONFIG(accessibility)
        self.documents_table.setAccessibleName(QCoreApplication.translate("AdjustmentCasePage", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.documents_hint_label.setText("")
        self.documents_hint_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"hint", None))
        self.open_file_button.setText(QCoreApplication.translate("AdjustmentCasePage", u"\u53e6\u5b58\u6587\u4ef6\u2026", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.documents_tab), QCoreApplication.translate("AdjustmentCasePage", u"\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.contacts_table.setAccessibleName(QCoreApplication.translate("AdjustmentCasePage", u"\u8054\u7cfb\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.contacts_hint_label.setText("")
        self.contacts_hint_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"hint", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.contacts_tab), QCoreApplication.translate("AdjustmentCasePage", u"\u8054\u7cfb\u8bb0\u5f55", None))
        self.meeting_button.setText(QCoreApplication.translate("AdjustmentCasePage", u"\u6539\u4f1a\u5ba1\u65e5\u671f\u548c\u53c2\u52a0\u4eba\u5458\u2026", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.joint_tab), QCoreApplication.translate("AdjustmentCasePage", u"\u4f1a\u5ba1", None))
#if QT_CONFIG(accessibility)
        self.loops_table.setAccessibleName(QCoreApplication.translate("AdjustmentCasePage", u"\u5386\u6b21\u590d\u5ba1", None))
#endif // QT_CONFIG(accessibility)
        self.loops_hint_label.setText("")
        self.loops_hint_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentCasePage", u"hint", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.loops_tab), QCoreApplication.translate("AdjustmentCasePage", u"\u5386\u6b21\u590d\u5ba1", None))
        self.case_tabs.setTabText(self.case_tabs.indexOf(self.facts_tab), QCoreApplication.translate("AdjustmentCasePage", u"\u60c5\u5f62\u548c\u4f9d\u636e", None))
    # retranslateUi

