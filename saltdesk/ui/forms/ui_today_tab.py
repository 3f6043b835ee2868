# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_tab.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTreeView, QVBoxLayout, QWidget)

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.today.month_sheet import MonthSheet

class Ui_TodayTab(object):
    def setupUi(self, TodayTab) -> None:
        if not TodayTab.objectName():
            TodayTab.setObjectName(u"TodayTab")
        TodayTab.resize(1330, 640)
        self.form_layout = QVBoxLayout(TodayTab)
        self.form_layout.setSpacing(8)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(12, 8, 12, 8)
        self.head_layout = FlowRow()
        self.head_layout.setObjectName(u"head_layout")
        self.title_label = QLabel(TodayTab)
        self.title_label.setObjectName(u"title_label")

        self.head_layout.addWidget(self.title_label)

        self.register_button = QPushButton(TodayTab)
        self.register_button.setObjectName(u"register_button")

        self.head_layout.addWidget(self.register_button)

        self.head_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.mine_button = QPushButton(TodayTab)
        self.mine_button.setObjectName(u"mine_button")
        self.mine_button.setCheckable(True)

        self.head_layout.addWidget(self.mine_button)

        self.office_button = QPushButton(TodayTab)
        self.office_button.setObjectName(u"office_button")
        self.office_button.setCheckable(True)

        self.head_layout.addWidget(self.office_button)

        self.all_button = QPushButton(TodayTab)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setCheckable(True)

        self.head_layout.addWidget(self.all_button)


        self.form_layout.addLayout(self.head_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.agenda_stack = QStackedWidget(TodayTab)
        self.agenda_stack.setObjectName(u"agenda_stack")
        self.agenda_page = QWidget(self.agenda_stack)
        self.agenda_page.setObjectName(u"agenda_page")
        self.agenda_layout = QVBoxLayout(self.agenda_page)
        self.agenda_layout.setObjectName(u"agenda_layout")
        self.agenda_layout.setContentsMargins(0, 0, 0, 0)
        self.agenda_tree = QTreeView(self.agenda_page)
        self.agenda_tree.setObjectName(u"agenda_tree")

        self.agenda_layout.addWidget(self.agenda_tree)

        self.agenda_stack.addWidget(self.agenda_page)
        self.empty_page = QFrame(self.agenda_stack)
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_top = QSpacerItem(10, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_top)

        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_label)

        self.empty_bottom = QSpacerItem(10, 80, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom)

        self.agenda_stack.addWidget(self.empty_page)

        self.body_layout.addWidget(self.agenda_stack)

        self.side_layout = QVBoxLayout()
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.month_layout = QHBoxLayout()
        self.month_layout.setSpacing(4)
        self.month_layout.setObjectName(u"month_layout")
        self.month_before_button = QPushButton(TodayTab)
        self.month_before_button.setObjectName(u"month_before_button")

        self.month_layout.addWidget(self.month_before_button)

        self.month_label = QLabel(TodayTab)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.month_layout.addWidget(self.month_label)

        self.month_after_button = QPushButton(TodayTab)
        self.month_after_button.setObjectName(u"month_after_button")

        self.month_layout.addWidget(self.month_after_button)


        self.side_layout.addLayout(self.month_layout)

        self.month_sheet = MonthSheet(TodayTab)
        self.month_sheet.setObjectName(u"month_sheet")

        self.side_layout.addWidget(self.month_sheet)

        self.every_day_button = QPushButton(TodayTab)
        self.every_day_button.setObjectName(u"every_day_button")

        self.side_layout.addWidget(self.every_day_button)

        self.recent_label = QLabel(TodayTab)
        self.recent_label.setObjectName(u"recent_label")

        self.side_layout.addWidget(self.recent_label)

        self.recent_list = QListWidget(TodayTab)
        self.recent_list.setObjectName(u"recent_list")

        self.side_layout.addWidget(self.recent_list)

        self.print_button = QPushButton(TodayTab)
        self.print_button.setObjectName(u"print_button")

        self.side_layout.addWidget(self.print_button)


        self.body_layout.addLayout(self.side_layout)


        self.form_layout.addLayout(self.body_layout)

#if QT_CONFIG(shortcut)
        self.recent_label.setBuddy(self.recent_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agenda_tree, self.mine_button)
        QWidget.setTabOrder(self.mine_button, self.office_button)
        QWidget.setTabOrder(self.office_button, self.all_button)
        QWidget.setTabOrder(self.all_button, self.month_before_button)
        QWidget.setTabOrder(self.month_before_button, self.month_sheet)
        QWidget.setTabOrder(self.month_sheet, self.month_after_button)
        QWidget.setTabOrder(self.month_after_button, self.every_day_button)
        QWidget.setTabOrder(self.every_day_button, self.recent_list)
        QWidget.setTabOrder(self.recent_list, self.print_button)

        self.retranslateUi(TodayTab)

        QMetaObject.connectSlotsByName(TodayTab)
    # setupUi

    def retranslateUi(self, TodayTab) -> None:
        TodayTab.setWindowTitle(QCoreApplication.translate("TodayTab", u"\u4eca\u65e5", None))
        self.title_label.setText(QCoreApplication.translate("TodayTab", u"\u4eca\u65e5", None))
        self.title_label.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"title", None))
        self.register_button.setText(QCoreApplication.translate("TodayTab", u"\u767b\u8bb0\u6295\u8bc9", None))
#if QT_CONFIG(shortcut)
        self.register_button.setShortcut(QCoreApplication.translate("TodayTab", u"Ctrl+N", None))
#endif // QT_CONFIG(shortcut)
        self.register_button.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"primary", None))
        self.mine_button.setText(QCoreApplication.translate("TodayTab", u"\u6211\u7684(&M)", None))
#if QT_CONFIG(tooltip)
        self.mine_button.setToolTip(QCoreApplication.translate("TodayTab", u"\u5199\u660e\u7531\u6211\u529e\u7406\u7684\uff0c\u548c\u7531\u6211\u8d1f\u8d23\u7684\u673a\u5236\u4e2d\u6ca1\u6709\u5199\u660e\u7ecf\u529e\u4eba\u7684", None))
#endif // QT_CONFIG(tooltip)
        self.mine_button.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"page", None))
        self.office_button.setText(QCoreApplication.translate("TodayTab", u"\u672c\u5904\u5ba4(&O)", None))
#if QT_CONFIG(tooltip)
        self.office_button.setToolTip(QCoreApplication.translate("TodayTab", u"\u7531\u6211\u6240\u5728\u5904\u5ba4\u529e\u7406\u7684", None))
#endif // QT_CONFIG(tooltip)
        self.office_button.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"page", None))
        self.all_button.setText(QCoreApplication.translate("TodayTab", u"\u5168\u90e8(&L)", None))
#if QT_CONFIG(tooltip)
        self.all_button.setToolTip(QCoreApplication.translate("TodayTab", u"\u5168\u5c40\u7684\uff0c\u4e0d\u542b\u4e0d\u7531\u6211\u67e5\u770b\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(tooltip)
        self.all_button.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"page", None))
#if QT_CONFIG(accessibility)
        self.agenda_tree.setAccessibleName(QCoreApplication.translate("TodayTab", u"\u8981\u529e\u7684\u4e8b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.agenda_tree.setAccessibleDescription(QCoreApplication.translate("TodayTab", u"\u6309\u5230\u671f\u5148\u540e\u5206\u7ec4\uff0c\u56de\u8f66\u6253\u5f00\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.empty_label.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"hint", None))
        self.month_before_button.setText(QCoreApplication.translate("TodayTab", u"\u4e0a\u6708(&B)", None))
        self.month_before_button.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"page", None))
        self.month_label.setText("")
        self.month_label.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"section", None))
        self.month_after_button.setText(QCoreApplication.translate("TodayTab", u"\u4e0b\u6708(&N)", None))
        self.month_after_button.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"page", None))
#if QT_CONFIG(accessibility)
        self.month_sheet.setAccessibleName(QCoreApplication.translate("TodayTab", u"\u672c\u6708\u5230\u671f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.every_day_button.setText(QCoreApplication.translate("TodayTab", u"\u663e\u793a\u6240\u6709\u65e5\u671f(&A)", None))
        self.recent_label.setText(QCoreApplication.translate("TodayTab", u"\u6700\u8fd1\u6253\u5f00(&R)", None))
        self.recent_label.setProperty(u"kind", QCoreApplication.translate("TodayTab", u"section", None))
#if QT_CONFIG(accessibility)
        self.recent_list.setAccessibleName(QCoreApplication.translate("TodayTab", u"\u6700\u8fd1\u6253\u5f00\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("TodayTab", u"\u6253\u5370\u4eca\u65e5\u5355(&P)\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("TodayTab", u"\u8981\u529e\u7684\u4e8b\uff0c\u4e00\u9875 A4\uff08Ctrl+P\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

