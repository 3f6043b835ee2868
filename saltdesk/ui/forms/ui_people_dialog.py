# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)

class Ui_PeopleDialog(object):
    def setupUi(self, PeopleDialog) -> None:
        if not PeopleDialog.objectName():
            PeopleDialog.setObjectName(u"PeopleDialog")
        PeopleDialog.resize(900, 560)
        self.form_layout = QVBoxLayout(PeopleDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.purpose_label = QLabel(PeopleDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.form_layout.addWidget(self.purpose_label)

        self.people_tabs = QTabWidget(PeopleDialog)
        self.people_tabs.setObjectName(u"people_tabs")
        self.offices_page = QWidget()
        self.offices_page.setObjectName(u"offices_page")
        self.people_tabs.addTab(self.offices_page, "")
        self.offices_page_layout = QVBoxLayout(self.offices_page)
        self.offices_page_layout.setSpacing(8)
        self.offices_page_layout.setObjectName(u"offices_page_layout")
        self.offices_table = QTableView(self.offices_page)
        self.offices_table.setObjectName(u"offices_table")

        self.offices_page_layout.addWidget(self.offices_table)

        self.offices_page_row = QHBoxLayout()
        self.offices_page_row.setSpacing(8)
        self.offices_page_row.setObjectName(u"offices_page_row")
        self.office_add_button = QPushButton(self.offices_page)
        self.office_add_button.setObjectName(u"office_add_button")
        self.office_add_button.setAutoDefault(False)

        self.offices_page_row.addWidget(self.office_add_button)

        self.office_rename_button = QPushButton(self.offices_page)
        self.office_rename_button.setObjectName(u"office_rename_button")
        self.office_rename_button.setAutoDefault(False)

        self.offices_page_row.addWidget(self.office_rename_button)

        self.office_merge_button = QPushButton(self.offices_page)
        self.office_merge_button.setObjectName(u"office_merge_button")
        self.office_merge_button.setAutoDefault(False)

        self.offices_page_row.addWidget(self.office_merge_button)

        self.office_end_button = QPushButton(self.offices_page)
        self.office_end_button.setObjectName(u"office_end_button")
        self.office_end_button.setAutoDefault(False)

        self.offices_page_row.addWidget(self.office_end_button)

        self.mandates_button = QPushButton(self.offices_page)
        self.mandates_button.setObjectName(u"mandates_button")
        self.mandates_button.setAutoDefault(False)

        self.offices_page_row.addWidget(self.mandates_button)

        self.offices_page_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offices_page_row.addItem(self.offices_page_spring)


        self.offices_page_layout.addLayout(self.offices_page_row)

        self.persons_page = QWidget()
        self.persons_page.setObjectName(u"persons_page")
        self.people_tabs.addTab(self.persons_page, "")
        self.persons_page_layout = QVBoxLayout(self.persons_page)
        self.persons_page_layout.setSpacing(8)
        self.persons_page_layout.setObjectName(u"persons_page_layout")
        self.persons_table = QTableView(self.persons_page)
        self.persons_table.setObjectName(u"persons_table")

        self.persons_page_layout.addWidget(self.persons_table)

        self.persons_page_row = QHBoxLayout()
        self.persons_page_row.setSpacing(8)
        self.persons_page_row.setObjectName(u"persons_page_row")
        self.person_add_button = QPushButton(self.persons_page)
        self.person_add_button.setObjectName(u"person_add_button")
        self.person_add_button.setAutoDefault(False)

        self.persons_page_row.addWidget(self.person_add_button)

        self.person_edit_button = QPushButton(self.persons_page)
        self.person_edit_button.setObjectName(u"person_edit_button")
        self.person_edit_button.setAutoDefault(False)

        self.persons_page_row.addWidget(self.person_edit_button)

        self.person_leave_button = QPushButton(self.persons_page)
        self.person_leave_button.setObjectName(u"person_leave_button")
        self.person_leave_button.setAutoDefault(False)

        self.persons_page_row.addWidget(self.person_leave_button)

        self.persons_page_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.persons_page_row.addItem(self.persons_page_spring)


        self.persons_page_layout.addLayout(self.persons_page_row)

        self.bodies_page = QWidget()
        self.bodies_page.setObjectName(u"bodies_page")
        self.people_tabs.addTab(self.bodies_page, "")
        self.bodies_page_layout = QVBoxLayout(self.bodies_page)
        self.bodies_page_layout.setSpacing(8)
        self.bodies_page_layout.setObjectName(u"bodies_page_layout")
        self.bodies_table = QTableView(self.bodies_page)
        self.bodies_table.setObjectName(u"bodies_table")

        self.bodies_page_layout.addWidget(self.bodies_table)

        self.bodies_page_row = QHBoxLayout()
        self.bodies_page_row.setSpacing(8)
        self.bodies_page_row.setObjectName(u"bodies_page_row")
        self.body_add_button = QPushButton(self.bodies_page)
        self.body_add_button.setObjectName(u"body_add_button")
        self.body_add_button.setAutoDefault(False)

        self.bodies_page_row.addWidget(self.body_add_button)

        self.body_edit_button = QPushButton(self.bodies_page)
        self.body_edit_button.setObjectName(u"body_edit_button")
        self.body_edit_button.setAutoDefault(False)

        self.bodies_page_row.addWidget(self.body_edit_button)

        self.body_end_button = QPushButton(self.bodies_page)
        self.body_end_button.setObjectName(u"body_end_button")
        self.body_end_button.setAutoDefault(False)

        self.bodies_page_row.addWidget(self.body_end_button)

        self.bodies_page_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bodies_page_row.addItem(self.bodies_page_spring)


        self.bodies_page_layout.addLayout(self.bodies_page_row)


        self.form_layout.addWidget(self.people_tabs)

        self.message_label = QLabel(PeopleDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.form_layout.addWidget(self.message_label)

        self.button_row = QHBoxLayout()
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(PeopleDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)


        self.retranslateUi(PeopleDialog)

        QMetaObject.connectSlotsByName(PeopleDialog)
    # setupUi

    def retranslateUi(self, PeopleDialog) -> None:
        PeopleDialog.setWindowTitle(QCoreApplication.translate("PeopleDialog", u"\u5904\u5ba4\u548c\u4eba\u5458", None))
        self.purpose_label.setText(QCoreApplication.translate("PeopleDialog", u"\u6539\u540d\u3001\u5408\u5e76\u548c\u79bb\u4efb\u90fd\u4e0d\u6539\u52a8\u4ee5\u524d\u7684\u8bb0\u5f55\uff1b\u5728\u529e\u7684\u4e8b\u9879\u968f\u4e4b\u79fb\u4ea4\uff0c\u529e\u7406\u524d\u5148\u770b\u5f71\u54cd\u3002", None))
        self.purpose_label.setProperty(u"kind", QCoreApplication.translate("PeopleDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.offices_table.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"\u5904\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.office_add_button.setText(QCoreApplication.translate("PeopleDialog", u"\u589e\u8bbe(&A)\u2026", None))
        self.office_rename_button.setText(QCoreApplication.translate("PeopleDialog", u"\u6539\u540d(&R)\u2026", None))
        self.office_merge_button.setText(QCoreApplication.translate("PeopleDialog", u"\u5e76\u5165(&M)\u2026", None))
        self.office_end_button.setText(QCoreApplication.translate("PeopleDialog", u"\u64a4\u9500(&X)\u2026", None))
        self.mandates_button.setText(QCoreApplication.translate("PeopleDialog", u"\u8d23\u4efb\u5206\u5de5(&D)\u2026", None))
        self.people_tabs.setTabText(self.people_tabs.indexOf(self.offices_page), QCoreApplication.translate("PeopleDialog", u"\u5904\u5ba4", None))
#if QT_CONFIG(accessibility)
        self.persons_table.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.person_add_button.setText(QCoreApplication.translate("PeopleDialog", u"\u767b\u8bb0(&A)\u2026", None))
        self.person_edit_button.setText(QCoreApplication.translate("PeopleDialog", u"\u4fee\u6539(&E)\u2026", None))
        self.person_leave_button.setText(QCoreApplication.translate("PeopleDialog", u"\u79bb\u4efb\u79fb\u4ea4(&L)\u2026", None))
        self.people_tabs.setTabText(self.people_tabs.indexOf(self.persons_page), QCoreApplication.translate("PeopleDialog", u"\u4eba\u5458", None))
#if QT_CONFIG(accessibility)
        self.bodies_table.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"\u5916\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.body_add_button.setText(QCoreApplication.translate("PeopleDialog", u"\u589e\u52a0(&A)\u2026", None))
        self.body_edit_button.setText(QCoreApplication.translate("PeopleDialog", u"\u4fee\u6539(&E)\u2026", None))
        self.body_end_button.setText(QCoreApplication.translate("PeopleDialog", u"\u7ec8\u6b62(&X)\u2026", None))
        self.people_tabs.setTabText(self.people_tabs.indexOf(self.bodies_page), QCoreApplication.translate("PeopleDialog", u"\u5916\u5355\u4f4d", None))
        self.message_label.setText("")
        self.message_label.setProperty(u"kind", QCoreApplication.translate("PeopleDialog", u"message-success", None))
        self.close_button.setText(QCoreApplication.translate("PeopleDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

