# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_tab.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTabWidget, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.frame.body_area import BodyArea
from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.ledger.page_stack import PageStack
from saltdesk.ui.ledger.timeline import TrailTimeline
from saltdesk.ui.looks.shortened_label import ShortenedLabel
class Ui_LedgerTab(object):
    def setupUi(self, ledger_tab) -> None:
        if not ledger_tab.objectName():
            ledger_tab.setObjectName(u"ledger_tab")
        ledger_tab.resize(1340, 640)
        self.tab_layout = QVBoxLayout(ledger_tab)
        self.tab_layout.setObjectName(u"tab_layout")
        self.tab_layout.setContentsMargins(12, 12, 12, 8)
        self.pages = PageStack(ledger_tab)
        self.pages.setObjectName(u"pages")
        self.ledger_page = QWidget(self.pages)
        self.ledger_page.setObjectName(u"ledger_page")
        self.ledger_layout = QVBoxLayout(self.ledger_page)
        self.ledger_layout.setSpacing(8)
        self.ledger_layout.setObjectName(u"ledger_layout")
        self.ledger_layout.setContentsMargins(0, 0, 0, 0)
        self.bar_layout = FlowRow()
        self.bar_layout.setSpacing(8)
        self.bar_layout.setObjectName(u"bar_layout")
        self.act_layout = FlowRow()
        self.act_layout.setSpacing(8)
        self.act_layout.setObjectName(u"act_layout")

        self.bar_layout.addLayout(self.act_layout)

        self.bar_spacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.bar_spacer)

        self.export_button = QPushButton(self.ledger_page)
        self.export_button.setObjectName(u"export_button")

        self.bar_layout.addWidget(self.export_button)


        self.ledger_layout.addLayout(self.bar_layout)

        self.filter_layout = FlowRow()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.search_edit = QLineEdit(self.ledger_page)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMinimumSize(QSize(120, 0))
        self.search_edit.setMaximumSize(QSize(360, 16777215))
        self.search_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.search_edit)

        self.status_label = QLabel(self.ledger_page)
        self.status_label.setObjectName(u"status_label")

        self.filter_layout.addWidget(self.status_label)

        self.status_combo = QComboBox(self.ledger_page)
        self.status_combo.setObjectName(u"status_combo")

        self.filter_layout.addWidget(self.status_combo)

        self.office_label = QLabel(self.ledger_page)
        self.office_label.setObjectName(u"office_label")

        self.filter_layout.addWidget(self.office_label)

        self.office_combo = QComboBox(self.ledger_page)
        self.office_combo.setObjectName(u"office_combo")

        self.filter_layout.addWidget(self.office_combo)

        self.period_label = QLabel(self.ledger_page)
        self.period_label.setObjectName(u"period_label")

        self.filter_layout.addWidget(self.period_label)

        self.period_combo = QComboBox(self.ledger_page)
        self.period_combo.setObjectName(u"period_combo")

        self.filter_layout.addWidget(self.period_combo)

        self.mine_check = QCheckBox(self.ledger_page)
        self.mine_check.setObjectName(u"mine_check")

        self.filter_layout.addWidget(self.mine_check)

        self.filter_spacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)


        self.ledger_layout.addLayout(self.filter_layout)

        self.content_splitter = QSplitter(self.ledger_page)
        self.content_splitter.setObjectName(u"content_splitter")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.content_splitter.sizePolicy().hasHeightForWidth())
        self.content_splitter.setSizePolicy(sizePolicy)
        self.content_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.content_splitter.setHandleWidth(8)
        self.content_splitter.setChildrenCollapsible(False)
        self.table_stack = QStackedWidget(self.content_splitter)
        self.table_stack.setObjectName(u"table_stack")
        self.table_page = QWidget(self.table_stack)
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.ledger_table = QTableView(self.table_page)
        self.ledger_table.setObjectName(u"ledger_table")
        self.ledger_table.setAlternatingRowColors(True)
        self.ledger_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.ledger_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.ledger_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.ledger_table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.ledger_table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.ledger_table.setShowGrid(False)
        self.ledger_table.setSortingEnabled(False)
        self.ledger_table.setWordWrap(False)
        self.ledger_table.setTabKeyNavigation(False)
        self.ledger_table.horizontalHeader().setHighlightSections(False)
        self.ledger_table.horizontalHeader().setStretchLastSection(True)
        self.ledger_table.verticalHeader().setVisible(False)

        self.table_layout.addWidget(self.ledger_table)

        self.table_stack.addWidget(self.table_page)
        self.empty_page = QFrame(self.table_stack)
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(12)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_top_spacer = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_top_spacer)

        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")

        self.empty_layout.addWidget(self.empty_label, 0, Qt.AlignmentFlag.AlignHCenter)

        self.empty_button = QPushButton(self.empty_page)
        self.empty_button.setObjectName(u"empty_button")

        self.empty_layout.addWidget(self.empty_button, 0, Qt.AlignmentFlag.AlignHCenter)

        self.empty_bottom_spacer = QSpacerItem(20, 60, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom_spacer)

        self.table_stack.addWidget(self.empty_page)
        self.content_splitter.addWidget(self.table_stack)
        self.detail_panel = QFrame(self.content_splitter)
        self.detail_panel.setObjectName(u"detail_panel")
        self.detail_layout = QVBoxLayout(self.detail_panel)
        self.detail_layout.setSpacing(8)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(12, 8, 12, 8)
        self.detail_title_layout = QHBoxLayout()
        self.detail_title_layout.setSpacing(8)
        self.detail_title_layout.setObjectName(u"detail_title_layout")
        self.detail_title_label = ShortenedLabel(self.detail_panel)
        self.detail_title_label.setObjectName(u"detail_title_label")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.detail_title_label.sizePolicy().hasHeightForWidth())
        self.detail_title_label.setSizePolicy(sizePolicy1)

        self.detail_title_layout.addWidget(self.detail_title_label)

        self.detail_due_label = QLabel(self.detail_panel)
        self.detail_due_label.setObjectName(u"detail_due_label")

        self.detail_title_layout.addWidget(self.detail_due_label)


        self.detail_layout.addLayout(self.detail_title_layout)

        self.detail_pages = QTabWidget(self.detail_panel)
        self.detail_pages.setObjectName(u"detail_pages")
        self.detail_pages.setDocumentMode(True)
        self.record_tab = QWidget()
        self.record_tab.setObjectName(u"record_tab")
        self.detail_pages.addTab(self.record_tab, "")
        self.record_layout = QVBoxLayout(self.record_tab)
        self.record_layout.setObjectName(u"record_layout")
        self.record_layout.setContentsMargins(0, 8, 0, 0)
        self.record_area = BodyArea(self.record_tab)
        self.record_area.setObjectName(u"record_area")
        self.record_area.setMinimumSize(QSize(330, 0))
        self.record_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.record_layout.addWidget(self.record_area)

        self.trail_tab = QWidget()
        self.trail_tab.setObjectName(u"trail_tab")
        self.detail_pages.addTab(self.trail_tab, "")
        self.trail_layout = QVBoxLayout(self.trail_tab)
        self.trail_layout.setObjectName(u"trail_layout")
        self.trail_layout.setContentsMargins(0, 8, 0, 0)
        self.trail_timeline = TrailTimeline(self.trail_tab)
        self.trail_timeline.setObjectName(u"trail_timeline")

        self.trail_layout.addWidget(self.trail_timeline)


        self.detail_layout.addWidget(self.detail_pages)

        self.content_splitter.addWidget(self.detail_panel)

        self.ledger_layout.addWidget(self.content_splitter)

        self.counters_label = QLabel(self.ledger_page)
        self.counters_label.setObjectName(u"counters_label")
        self.counters_label.setWordWrap(True)

        self.ledger_layout.addWidget(self.counters_label)

        self.pages.addWidget(self.ledger_page)

        self.tab_layout.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.status_label.setBuddy(self.status_combo)
        self.office_label.setBuddy(self.office_combo)
        self.period_label.setBuddy(self.period_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.status_combo)
        QWidget.setTabOrder(self.status_combo, self.office_combo)
        QWidget.setTabOrder(self.office_combo, self.period_combo)
        QWidget.setTabOrder(self.period_combo, self.mine_check)
        QWidget.setTabOrder(self.mine_check, self.ledger_table)
        QWidget.setTabOrder(self.ledger_table, self.empty_button)
        QWidget.setTabOrder(self.empty_button, self.detail_pages)
        QWidget.setTabOrder(self.detail_pages, self.trail_timeline)
        QWidget.setTabOrder(self.trail_timeline, self.export_button)

        self.retranslateUi(ledger_tab)

        self.detail_pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ledger_tab)
    # setupUi

    def retranslateUi(self, ledger_tab) -> None:
        self.export_button.setText(QCoreApplication.translate("LedgerTab", u"\u5bfc\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("LedgerTab", u"\u628a\u5f53\u524d\u7b5b\u9009\u51fa\u7684\u53f0\u8d26\u5bfc\u51fa\u4e3a Excel \u5de5\u4f5c\u7c3f\uff08Ctrl+E\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.export_button.setShortcut(QCoreApplication.translate("LedgerTab", u"Ctrl+E", None))
#endif // QT_CONFIG(shortcut)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("LedgerTab", u"\u641c\u7d22\u7f16\u53f7\u3001\u5904\u5ba4\u3001\u4e8b\u7531\uff08Ctrl+F\uff09", None))
#if QT_CONFIG(tooltip)
        self.search_edit.setToolTip(QCoreApplication.translate("LedgerTab", u"\u641c\u7d22\u7f16\u53f7\u3001\u5904\u5ba4\u3001\u4e8b\u7531\uff08Ctrl+F\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("LedgerTab", u"\u641c\u7d22", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("LedgerTab", u"\u72b6\u6001", None))
#if QT_CONFIG(accessibility)
        self.status_combo.setAccessibleName(QCoreApplication.translate("LedgerTab", u"\u72b6\u6001", None))
#endif // QT_CONFIG(accessibility)
        self.office_label.setText(QCoreApplication.translate("LedgerTab", u"\u5904\u5ba4", None))
#if QT_CONFIG(accessibility)
        self.office_combo.setAccessibleName(QCoreApplication.translate("LedgerTab", u"\u5904\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.period_label.setText(QCoreApplication.translate("LedgerTab", u"\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.period_combo.setAccessibleName(QCoreApplication.translate("LedgerTab", u"\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.mine_check.setText(QCoreApplication.translate("LedgerTab", u"\u53ea\u770b\u6211\u7684", None))
#if QT_CONFIG(accessibility)
        self.ledger_table.setAccessibleName(QCoreApplication.translate("LedgerTab", u"\u53f0\u8d26", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.empty_button.setText(QCoreApplication.translate("LedgerTab", u"\u6e05\u9664\u7b5b\u9009", None))
        self.detail_due_label.setText("")
        self.detail_pages.setTabText(self.detail_pages.indexOf(self.record_tab), QCoreApplication.translate("LedgerTab", u"\u57fa\u672c\u60c5\u51b5", None))
#if QT_CONFIG(accessibility)
        self.trail_timeline.setAccessibleName(QCoreApplication.translate("LedgerTab", u"\u75d5\u8ff9", None))
#endif // QT_CONFIG(accessibility)
        self.detail_pages.setTabText(self.detail_pages.indexOf(self.trail_tab), QCoreApplication.translate("LedgerTab", u"\u75d5\u8ff9", None))
        self.counters_label.setText("")
        pass
    # retranslateUi

