# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'items_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ItemsDialog(object):
    def setupUi(self, items_dialog) -> None:
        if not items_dialog.objectName():
            items_dialog.setObjectName(u"items_dialog")
        items_dialog.resize(560, 460)
        self.items_dialog_layout = QVBoxLayout(items_dialog)
        self.items_dialog_layout.setSpacing(8)
        self.items_dialog_layout.setObjectName(u"items_dialog_layout")
        self.items_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.item_search_label = QLabel(items_dialog)
        self.item_search_label.setObjectName(u"item_search_label")

        self.search_layout.addWidget(self.item_search_label)

        self.item_search_edit = QLineEdit(items_dialog)
        self.item_search_edit.setObjectName(u"item_search_edit")
        self.item_search_edit.setClearButtonEnabled(True)

        self.search_layout.addWidget(self.item_search_edit)


        self.items_dialog_layout.addLayout(self.search_layout)

        self.items_list = QListView(items_dialog)
        self.items_list.setObjectName(u"items_list")
        self.items_list.setAlternatingRowColors(True)

        self.items_dialog_layout.addWidget(self.items_list)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(items_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.choose_button = QPushButton(items_dialog)
        self.choose_button.setObjectName(u"choose_button")

        self.button_layout.addWidget(self.choose_button)


        self.items_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.item_search_label.setBuddy(self.item_search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.item_search_edit, self.items_list)
        QWidget.setTabOrder(self.items_list, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.cancel_button)

        self.retranslateUi(items_dialog)

        QMetaObject.connectSlotsByName(items_dialog)
    # setupUi

    def retranslateUi(self, items_dialog) -> None:
        items_dialog.setWindowTitle(QCoreApplication.translate("ItemsDialog", u"\u9009\u62e9\u6e05\u5355\u4e8b\u9879", None))
        self.item_search_label.setText(QCoreApplication.translate("ItemsDialog", u"\u67e5\u627e(&F)", None))
        self.item_search_edit.setPlaceholderText(QCoreApplication.translate("ItemsDialog", u"\u4e8b\u9879\u540d\u79f0\u4e2d\u7684\u5b57", None))
#if QT_CONFIG(accessibility)
        self.items_list.setAccessibleName(QCoreApplication.translate("ItemsDialog", u"\u6e05\u5355\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ItemsDialog", u"\u53d6\u6d88", None))
        self.choose_button.setText(QCoreApplication.translate("ItemsDialog", u"\u786e\u5b9a", None))
    # retranslateUi

