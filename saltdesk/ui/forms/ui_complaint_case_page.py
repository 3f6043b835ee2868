# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'complaint_case_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.complaints.base.mentions_part import MentionsPart
from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.ledger.timeline import TrailTimeline
from saltdesk.ui.notices.issued_list import IssuedList

class Ui_ComplaintCasePage(object):
    def setupUi(self, complaint_case) -> None:
        if not complaint_case.objectName():
            complaint_case.setObjectName(u"complaint_case")
        complaint_case.resize(1200, 600)
        self.case_layout = QVBoxLayout(complaint_case)
        self.case_layout.setSpacing(8)
        self.case_layout.setObjectName(u"case_layout")
        self.case_layout.setContentsMargins(0, 0, 0, 0)
        self.case_title_layout = FlowRow()
        self.case_title_layout.setSpacing(8)
        self.case_title_layout.setObjectName(u"case_title_layout")
        self.back_button = QPushButton(complaint_case)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.case_title_layout.addWidget(self.back_button)

        self.title_label = QLabel(complaint_case)
        self.title_label.setObjectName(u"title_label")

        self.case_title_layout.addWidget(self.title_label)

        self.state_label = QLabel(complaint_case)
        self.state_label.setObjectName(u"state_label")

        self.case_title_layout.addWidget(self.state_label)

        self.due_label = QLabel(complaint_case)
        self.due_label.setObjectName(u"due_label")

        self.case_title_layout.addWidget(self.due_label)

        self.title_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.case_title_layout.addItem(self.title_spacer)

        self.next_button = QPushButton(complaint_case)
        self.next_button.setObjectName(u"next_button")

        self.case_title_layout.addWidget(self.next_button)

        self.edit_button = QPushButton(complaint_case)
        self.edit_button.setObjectName(u"edit_button")

        self.case_title_layout.addWidget(self.edit_button)

        self.reveal_button = QPushButton(complaint_case)
        self.reveal_button.setObjectName(u"reveal_button")

        self.case_title_layout.addWidget(self.reveal_button)

        self.more_button = QPushButton(complaint_case)
        self.more_button.setObjectName(u"more_button")

        self.case_title_layout.addWidget(self.more_button)


        self.case_layout.addLayout(self.case_title_layout)

        self.detail_pages = QTabWidget(complaint_case)
        self.detail_pages.setObjectName(u"detail_pages")
        self.detail_pages.setDocumentMode(True)
        self.record_tab = QWidget()
        self.record_tab.setObjectName(u"record_tab")
        self.detail_pages.addTab(self.record_tab, "")
        self.record_tab_layout = QVBoxLayout(self.record_tab)
        self.record_tab_layout.setSpacing(8)
        self.record_tab_layout.setObjectName(u"record_tab_layout")
        self.record_tab_layout.setContentsMargins(0, 8, 0, 0)
        self.record_area = QScrollArea(self.record_tab)
        self.record_area.setObjectName(u"record_area")
        self.record_area.setFrameShape(QFrame.Shape.NoFrame)
        self.record_area.setWidgetResizable(True)
        self.record_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.record_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.record_body = QWidget(self.record_area.viewport())
        self.record_body.setObjectName(u"record_body")
        self.record_layout = QVBoxLayout(self.record_body)
        self.record_layout.setSpacing(8)
        self.record_layout.setObjectName(u"record_layout")
        self.record_layout.setContentsMargins(0, 0, 0, 0)
        self.mentions_part = MentionsPart(self.record_body)
        self.mentions_part.setObjectName(u"mentions_part")

        self.record_layout.addWidget(self.mentions_part)

        self.record_columns_layout = FlowRow()
        self.record_columns_layout.setSpacing(24)
        self.record_columns_layout.setObjectName(u"record_columns_layout")
        self.record_columns_layout.setContentsMargins(0, 0, 0, 0)
        self.record_view = FactsView(self.record_body)
        self.record_view.setObjectName(u"record_view")

        self.record_columns_layout.addWidget(self.record_view)

        self.content_view = FactsView(self.record_body)
        self.content_view.setObjectName(u"content_view")

        self.record_columns_layout.addWidget(self.content_view)


        self.record_layout.addLayout(self.record_columns_layout)

        self.listed_label = QLabel(self.record_body)
        self.listed_label.setObjectName(u"listed_label")
        self.listed_label.setWordWrap(True)

        self.record_layout.addWidget(self.listed_label)

        self.record_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.record_layout.addItem(self.record_spacer)

        self.record_area.setWidget(self.record_body)

        self.record_tab_layout.addWidget(self.record_area)

        self.handling_tab = QWidget()
        self.handling_tab.setObjectName(u"handling_tab")
        self.detail_pages.addTab(self.handling_tab, "")
        self.handling_tab_layout = QVBoxLayout(self.handling_tab)
        self.handling_tab_layout.setSpacing(8)
        self.handling_tab_layout.setObjectName(u"handling_tab_layout")
        self.handling_tab_layout.setContentsMargins(0, 8, 0, 0)
        self.offers_layout = QVBoxLayout()
        self.offers_layout.setSpacing(8)
        self.offers_layout.setObjectName(u"offers_layout")

        self.handling_tab_layout.addLayout(self.offers_layout)

        self.handling_area = QScrollArea(self.handling_tab)
        self.handling_area.setObjectName(u"handling_area")
        self.handling_area.setFrameShape(QFrame.Shape.NoFrame)
        self.handling_area.setWidgetResizable(True)
        self.handling_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.handling_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.handling_body = QWidget(self.handling_area.viewport())
        self.handling_body.setObjectName(u"handling_body")
        self.handling_layout = QVBoxLayout(self.handling_body)
        self.handling_layout.setSpacing(8)
        self.handling_layout.setObjectName(u"handling_layout")
        self.handling_layout.setContentsMargins(0, 0, 0, 0)
        self.steps_label = QLabel(self.handling_body)
        self.steps_label.setObjectName(u"steps_label")

        self.handling_layout.addWidget(self.steps_label)

        self.steps_table = QTableView(self.handling_body)
        self.steps_table.setObjectName(u"steps_table")

        self.handling_layout.addWidget(self.steps_table)

        self.no_step_label = QLabel(self.handling_body)
        self.no_step_label.setObjectName(u"no_step_label")

        self.handling_layout.addWidget(self.no_step_label)

        self.handling_columns_layout = FlowRow()
        self.handling_columns_layout.setSpacing(24)
        self.handling_columns_layout.setObjectName(u"handling_columns_layout")
        self.handling_columns_layout.setContentsMargins(0, 0, 0, 0)
        self.handling_view = FactsView(self.handling_body)
        self.handling_view.setObjectName(u"handling_view")

        self.handling_columns_layout.addWidget(self.handling_view)

        self.result_view = FactsView(self.handling_body)
        self.result_view.setObjectName(u"result_view")

        self.handling_columns_layout.addWidget(self.result_view)


        self.handling_layout.addLayout(self.handling_columns_layout)

        self.handling_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.handling_layout.addItem(self.handling_spacer)

        self.handling_area.setWidget(self.handling_body)

        self.handling_tab_layout.addWidget(self.handling_area)

        self.material_tab = QWidget()
        self.material_tab.setObjectName(u"material_tab")
        self.detail_pages.addTab(self.material_tab, "")
        self.material_tab_layout = QVBoxLayout(self.material_tab)
        self.material_tab_layout.setSpacing(8)
        self.material_tab_layout.setObjectName(u"material_tab_layout")
        self.material_tab_layout.setContentsMargins(0, 8, 0, 0)
        self.material_buttons_layout = FlowRow()
        self.material_buttons_layout.setSpacing(8)
        self.material_buttons_layout.setObjectName(u"material_buttons_layout")
        self.attach_files_button = QPushButton(self.material_tab)
        self.attach_files_button.setObjectName(u"attach_files_button")

        self.material_buttons_layout.addWidget(self.attach_files_button)

        self.attach_paper_button = QPushButton(self.material_tab)
        self.attach_paper_button.setObjectName(u"attach_paper_button")

        self.material_buttons_layout.addWidget(self.attach_paper_button)

        self.show_material_button = QPushButton(self.material_tab)
        self.show_material_button.setObjectName(u"show_material_button")

        self.material_buttons_layout.addWidget(self.show_material_button)

        self.open_material_button = QPushButton(self.material_tab)
        self.open_material_button.setObjectName(u"open_material_button")

        self.material_buttons_layout.addWidget(self.open_material_button)

        self.detach_button = QPushButton(self.material_tab)
        self.detach_button.setObjectName(u"detach_button")

        self.material_buttons_layout.addWidget(self.detach_button)

        self.material_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.material_buttons_layout.addItem(self.material_spacer)


        self.material_tab_layout.addLayout(self.material_buttons_layout)

        self.material_table = QTableView(self.material_tab)
        self.material_table.setObjectName(u"material_table")

        self.material_tab_layout.addWidget(self.material_table)

        self.no_material_label = QLabel(self.material_tab)
        self.no_material_label.setObjectName(u"no_material_label")

        self.material_tab_layout.addWidget(self.no_material_label)

        self.material_bottom_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.material_tab_layout.addItem(self.material_bottom_spacer)

        self.papers_tab = QWidget()
        self.papers_tab.setObjectName(u"papers_tab")
        self.detail_pages.addTab(self.papers_tab, "")
        self.papers_tab_layout = QVBoxLayout(self.papers_tab)
        self.papers_tab_layout.setSpacing(8)
        self.papers_tab_layout.setObjectName(u"papers_tab_layout")
        self.papers_tab_layout.setContentsMargins(0, 8, 0, 0)
        self.act_layout = FlowRow()
        self.act_layout.setSpacing(8)
        self.act_layout.setObjectName(u"act_layout")

        self.papers_tab_layout.addLayout(self.act_layout)

        self.issued_list = IssuedList(self.papers_tab)
        self.issued_list.setObjectName(u"issued_list")

        self.papers_tab_layout.addWidget(self.issued_list)

        self.papers_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.papers_tab_layout.addItem(self.papers_spacer)

        self.links_tab = QWidget()
        self.links_tab.setObjectName(u"links_tab")
        self.detail_pages.addTab(self.links_tab, "")
        self.links_tab_layout = QVBoxLayout(self.links_tab)
        self.links_tab_layout.setSpacing(8)
        self.links_tab_layout.setObjectName(u"links_tab_layout")
        self.links_tab_layout.setContentsMargins(0, 8, 0, 0)
        self.links_buttons_layout = FlowRow()
        self.links_buttons_layout.setSpacing(8)
        self.links_buttons_layout.setObjectName(u"links_buttons_layout")
        self.link_button = QPushButton(self.links_tab)
        self.link_button.setObjectName(u"link_button")

        self.links_buttons_layout.addWidget(self.link_button)

        self.unlink_button = QPushButton(self.links_tab)
        self.unlink_button.setObjectName(u"unlink_button")

        self.links_buttons_layout.addWidget(self.unlink_button)

        self.open_linked_button = QPushButton(self.links_tab)
        self.open_linked_button.setObjectName(u"open_linked_button")

        self.links_buttons_layout.addWidget(self.open_linked_button)

        self.links_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.links_buttons_layout.addItem(self.links_spacer)


        self.links_tab_layout.addLayout(self.links_buttons_layout)

        self.links_table = QTableView(self.links_tab)
        self.links_table.setObjectName(u"links_table")

        self.links_tab_layout.addWidget(self.links_table)

        self.no_link_label = QLabel(self.links_tab)
        self.no_link_label.setObjectName(u"no_link_label")

        self.links_tab_layout.addWidget(self.no_link_label)

        self.group_label = QLabel(self.links_tab)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setWordWrap(True)

        self.links_tab_layout.addWidget(self.group_label)

        self.links_bottom_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.links_tab_layout.addItem(self.links_bottom_spacer)

        self.trail_tab = QWidget()
        self.trail_tab.setObjectName(u"trail_tab")
        self.detail_pages.addTab(self.trail_tab, "")
        self.trail_tab_layout = QVBoxLayout(self.trail_tab)
        self.trail_tab_layout.setSpacing(8)
        self.trail_tab_layout.setObjectName(u"trail_tab_layout")
        self.trail_tab_layout.setContentsMargins(0, 8, 0, 0)
        self.trail_timeline = TrailTimeline(self.trail_tab)
        self.trail_timeline.setObjectName(u"trail_timeline")

        self.trail_tab_layout.addWidget(self.trail_timeline)


        self.case_layout.addWidget(self.detail_pages)


        self.retranslateUi(complaint_case)

        self.detail_pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(complaint_case)
    # setupUi

    def retranslateUi(self, complaint_case) -> None:
        self.back_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("ComplaintCasePage", u"\u8fd4\u56de\u53f0\u8d26\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("ComplaintCasePage", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("ComplaintCasePage", u"title", None))
        self.state_label.setText("")
        self.state_label.setProperty(u"kind", QCoreApplication.translate("ComplaintCasePage", u"hint", None))
        self.due_label.setText("")
        self.next_button.setProperty(u"kind", QCoreApplication.translate("ComplaintCasePage", u"primary", None))
        self.edit_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u8865\u5145\u6295\u8bc9", None))
#if QT_CONFIG(shortcut)
        self.edit_button.setShortcut(QCoreApplication.translate("ComplaintCasePage", u"F2", None))
#endif // QT_CONFIG(shortcut)
        self.reveal_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u67e5\u770b\u6295\u8bc9\u4eba\u4fe1\u606f\u2026", None))
        self.more_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u66f4\u591a(&O)", None))
        self.more_button.setProperty(u"kind", QCoreApplication.translate("ComplaintCasePage", u"menu", None))
        self.listed_label.setText("")
        self.detail_pages.setTabText(self.detail_pages.indexOf(self.record_tab), QCoreApplication.translate("ComplaintCasePage", u"\u57fa\u672c\u60c5\u51b5", None))
        self.steps_label.setText(QCoreApplication.translate("ComplaintCasePage", u"\u529e\u7406\u7ecf\u8fc7", None))
#if QT_CONFIG(accessibility)
        self.steps_table.setAccessibleName(QCoreApplication.translate("ComplaintCasePage", u"\u529e\u7406\u7ecf\u8fc7", None))
#endif // QT_CONFIG(accessibility)
        self.no_step_label.setText(QCoreApplication.translate("ComplaintCasePage", u"\u8fd8\u6ca1\u6709\u767b\u8bb0\u529e\u7406\u7ecf\u8fc7\u3002", None))
        self.detail_pages.setTabText(self.detail_pages.indexOf(self.handling_tab), QCoreApplication.translate("ComplaintCasePage", u"\u529e\u7406", None))
        self.attach_files_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u9009\u62e9\u6587\u4ef6(&J)\u2026", None))
#if QT_CONFIG(tooltip)
        self.attach_files_button.setToolTip(QCoreApplication.translate("ComplaintCasePage", u"\u4e5f\u53ef\u4ee5\u628a\u6587\u4ef6\u62d6\u5230\u8fd9\u91cc", None))
#endif // QT_CONFIG(tooltip)
        self.attach_paper_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u767b\u8bb0\u7eb8\u8d28\u6750\u6599\u2026", None))
        self.show_material_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u67e5\u770b(&K)", None))
        self.open_material_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u6253\u5f00\u53ea\u8bfb\u526f\u672c", None))
        self.detach_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u79fb\u51fa\u2026", None))
#if QT_CONFIG(accessibility)
        self.material_table.setAccessibleName(QCoreApplication.translate("ComplaintCasePage", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.no_material_label.setText(QCoreApplication.translate("ComplaintCasePage", u"\u8fd8\u6ca1\u6709\u6750\u6599\u3002\u628a\u6587\u4ef6\u62d6\u5230\u8fd9\u91cc\uff0c\u6216\u9009\u62e9\u6587\u4ef6\u3002", None))
        self.detail_pages.setTabText(self.detail_pages.indexOf(self.material_tab), QCoreApplication.translate("ComplaintCasePage", u"\u6750\u6599", None))
        self.detail_pages.setTabText(self.detail_pages.indexOf(self.papers_tab), QCoreApplication.translate("ComplaintCasePage", u"\u6587\u4e66", None))
        self.link_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u5173\u8054\u6295\u8bc9\u2026", None))
        self.unlink_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u53d6\u6d88\u5173\u8054\u2026", None))
        self.open_linked_button.setText(QCoreApplication.translate("ComplaintCasePage", u"\u67e5\u770b", None))
#if QT_CONFIG(accessibility)
        self.links_table.setAccessibleName(QCoreApplication.translate("ComplaintCasePage", u"\u5173\u8054\u7684\u6295\u8bc9", None))
#endif // QT_CONFIG(accessibility)
        self.no_link_label.setText(QCoreApplication.translate("ComplaintCasePage", u"\u6ca1\u6709\u5173\u8054\u7684\u6295\u8bc9\u3002", None))
        self.group_label.setText("")
        self.detail_pages.setTabText(self.detail_pages.indexOf(self.links_tab), QCoreApplication.translate("ComplaintCasePage", u"\u5173\u8054", None))
#if QT_CONFIG(accessibility)
        self.trail_timeline.setAccessibleName(QCoreApplication.translate("ComplaintCasePage", u"\u75d5\u8ff9", None))
#endif // QT_CONFIG(accessibility)
        self.detail_pages.setTabText(self.detail_pages.indexOf(self.trail_tab), QCoreApplication.translate("ComplaintCasePage", u"\u75d5\u8ff9", None))
        pass
    # retranslateUi

