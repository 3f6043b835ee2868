# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'item_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ItemDialog(object):
    def setupUi(self, ItemDialog) -> None:
        if not ItemDialog.objectName():
            ItemDialog.setObjectName(u"ItemDialog")
        ItemDialog.resize(560, 420)
        ItemDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(ItemDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.search_edit = QLineEdit(ItemDialog)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.form_layout.addWidget(self.search_edit)

        self.items_list = QListView(ItemDialog)
        self.items_list.setObjectName(u"items_list")
        self.items_list.setMinimumSize(QSize(0, 320))

        self.form_layout.addWidget(self.items_list)

        self.problem_label = QLabel(ItemDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(ItemDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.choose_button = QPushButton(ItemDialog)
        self.choose_button.setObjectName(u"choose_button")

        self.button_row.addWidget(self.choose_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.search_edit, self.items_list)
        QWidget.setTabOrder(self.items_list, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.cancel_button)

        self.retranslateUi(ItemDialog)

        QMetaObject.connectSlotsByName(ItemDialog)
    # setupUi

    def retranslateUi(self, ItemDialog) -> None:
        ItemDialog.setWindowTitle(QCoreApplication.translate("ItemDialog", u"\u9009\u62e9\u8981\u53d8\u66f4\u7684\u4e8b\u9879", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("ItemDialog", u"\u6309\u7f16\u7801\u6216\u540d\u79f0\u7b5b\u9009", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("ItemDialog", u"\u7b5b\u9009\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.items_list.setAccessibleName(QCoreApplication.translate("ItemDialog", u"\u5df2\u516c\u5e03\u7684\u6743\u529b\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ItemDialog", u"\u53d6\u6d88(&C)", None))
        self.choose_button.setText(QCoreApplication.translate("ItemDialog", u"\u9009\u5b9a(&S)", None))
#if QT_CONFIG(shortcut)
        self.choose_button.setShortcut(QCoreApplication.translate("ItemDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

