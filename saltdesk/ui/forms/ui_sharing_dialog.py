# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sharing_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)
class Ui_SharingDialog(object):
    def setupUi(self, sharing_dialog) -> None:
        if not sharing_dialog.objectName():
            sharing_dialog.setObjectName(u"sharing_dialog")
        sharing_dialog.resize(820, 480)
        sharing_dialog.setMinimumSize(QSize(480, 0))
        self.sharing_layout = QVBoxLayout(sharing_dialog)
        self.sharing_layout.setSpacing(12)
        self.sharing_layout.setObjectName(u"sharing_layout")
        self.sharing_layout.setContentsMargins(24, 20, 24, 16)
        self.sharing_tabs = QTabWidget(sharing_dialog)
        self.sharing_tabs.setObjectName(u"sharing_tabs")
        self.state_page = QWidget()
        self.state_page.setObjectName(u"state_page")
        self.sharing_tabs.addTab(self.state_page, "")
        self.state_page_layout = QVBoxLayout(self.state_page)
        self.state_page_layout.setSpacing(8)
        self.state_page_layout.setObjectName(u"state_page_layout")
        self.state_table = QTableView(self.state_page)
        self.state_table.setObjectName(u"state_table")

        self.state_page_layout.addWidget(self.state_table)

        self.state_hint = QLabel(self.state_page)
        self.state_hint.setObjectName(u"state_hint")
        self.state_hint.setWordWrap(True)

        self.state_page_layout.addWidget(self.state_hint)

        self.people_page = QWidget()
        self.people_page.setObjectName(u"people_page")
        self.sharing_tabs.addTab(self.people_page, "")
        self.people_page_layout = QVBoxLayout(self.people_page)
        self.people_page_layout.setSpacing(8)
        self.people_page_layout.setObjectName(u"people_page_layout")
        self.people_table = QTableView(self.people_page)
        self.people_table.setObjectName(u"people_table")

        self.people_page_layout.addWidget(self.people_table)

        self.people_button_layout = QHBoxLayout()
        self.people_button_layout.setSpacing(8)
        self.people_button_layout.setObjectName(u"people_button_layout")
        self.refresh_button = QPushButton(self.people_page)
        self.refresh_button.setObjectName(u"refresh_button")
        self.refresh_button.setAutoDefault(False)

        self.people_button_layout.addWidget(self.refresh_button)

        self.people_button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_button_layout.addItem(self.people_button_spacer)


        self.people_page_layout.addLayout(self.people_button_layout)

        self.rights_page = QWidget()
        self.rights_page.setObjectName(u"rights_page")
        self.sharing_tabs.addTab(self.rights_page, "")
        self.rights_page_layout = QVBoxLayout(self.rights_page)
        self.rights_page_layout.setSpacing(8)
        self.rights_page_layout.setObjectName(u"rights_page_layout")
        self.rights_label = QLabel(self.rights_page)
        self.rights_label.setObjectName(u"rights_label")
        self.rights_label.setWordWrap(True)

        self.rights_page_layout.addWidget(self.rights_label)

        self.rights_table = QTableView(self.rights_page)
        self.rights_table.setObjectName(u"rights_table")

        self.rights_page_layout.addWidget(self.rights_table)

        self.rights_hint = QLabel(self.rights_page)
        self.rights_hint.setObjectName(u"rights_hint")
        self.rights_hint.setWordWrap(True)

        self.rights_page_layout.addWidget(self.rights_hint)


        self.sharing_layout.addWidget(self.sharing_tabs)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.connect_button = QPushButton(sharing_dialog)
        self.connect_button.setObjectName(u"connect_button")
        self.connect_button.setAutoDefault(False)

        self.button_layout.addWidget(self.connect_button)

        self.move_button = QPushButton(sharing_dialog)
        self.move_button.setObjectName(u"move_button")
        self.move_button.setAutoDefault(False)

        self.button_layout.addWidget(self.move_button)

        self.return_button = QPushButton(sharing_dialog)
        self.return_button.setObjectName(u"return_button")
        self.return_button.setAutoDefault(False)

        self.button_layout.addWidget(self.return_button)

        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(sharing_dialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.sharing_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.sharing_tabs, self.state_table)
        QWidget.setTabOrder(self.state_table, self.people_table)
        QWidget.setTabOrder(self.people_table, self.refresh_button)
        QWidget.setTabOrder(self.refresh_button, self.rights_table)
        QWidget.setTabOrder(self.rights_table, self.connect_button)
        QWidget.setTabOrder(self.connect_button, self.move_button)
        QWidget.setTabOrder(self.move_button, self.return_button)
        QWidget.setTabOrder(self.return_button, self.close_button)

        self.retranslateUi(sharing_dialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(sharing_dialog)
    # setupUi

    def retranslateUi(self, sharing_dialog) -> None:
        sharing_dialog.setWindowTitle(QCoreApplication.translate("SharingDialog", u"\u5171\u4eab\u6570\u636e\u5e93", None))
#if QT_CONFIG(accessibility)
        self.sharing_tabs.setAccessibleName(QCoreApplication.translate("SharingDialog", u"\u5171\u4eab\u6570\u636e\u5e93", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.state_table.setAccessibleName(QCoreApplication.translate("SharingDialog", u"\u73b0\u5728\u7684\u6570\u636e\u5e93", None))
#endif // QT_CONFIG(accessibility)
        self.state_hint.setText("")
        self.sharing_tabs.setTabText(self.sharing_tabs.indexOf(self.state_page), QCoreApplication.translate("SharingDialog", u"\u73b0\u5728(&N)", None))
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("SharingDialog", u"\u8c01\u5728\u529e\u516c", None))
#endif // QT_CONFIG(accessibility)
        self.refresh_button.setText(QCoreApplication.translate("SharingDialog", u"\u5237\u65b0(&R)", None))
        self.sharing_tabs.setTabText(self.sharing_tabs.indexOf(self.people_page), QCoreApplication.translate("SharingDialog", u"\u8c01\u5728\u529e\u516c(&W)", None))
        self.rights_label.setText("")
#if QT_CONFIG(accessibility)
        self.rights_table.setAccessibleName(QCoreApplication.translate("SharingDialog", u"\u6211\u80fd\u505a\u4ec0\u4e48", None))
#endif // QT_CONFIG(accessibility)
        self.rights_hint.setText(QCoreApplication.translate("SharingDialog", u"\u201c\u804c\u8d23\u5185\u201d\u6307\u672c\u5904\u5ba4\u627f\u62c5\u7684\u673a\u5236\uff08\u8d23\u4efb\u5206\u5de5\uff09\u3002\u67e5\u770b\u8eab\u4efd\u4fe1\u606f\u4e00\u5f8b\u987b\u5199\u660e\u7406\u7531\u5e76\u7559\u75d5\u3002", None))
        self.sharing_tabs.setTabText(self.sharing_tabs.indexOf(self.rights_page), QCoreApplication.translate("SharingDialog", u"\u6211\u80fd\u505a\u4ec0\u4e48(&M)", None))
        self.connect_button.setText(QCoreApplication.translate("SharingDialog", u"\u8fde\u63a5\u2026", None))
        self.move_button.setText(QCoreApplication.translate("SharingDialog", u"\u79fb\u5165\u5171\u4eab\u6570\u636e\u5e93\u2026", None))
        self.return_button.setText(QCoreApplication.translate("SharingDialog", u"\u79fb\u56de\u5355\u673a\u2026", None))
        self.close_button.setText(QCoreApplication.translate("SharingDialog", u"\u5173\u95ed", None))
    # retranslateUi

