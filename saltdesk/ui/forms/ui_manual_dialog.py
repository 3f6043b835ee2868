# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manual_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from saltdesk.ui.window.manual_view import ManualView

class Ui_ManualDialog(object):
    def setupUi(self, ManualDialog) -> None:
        if not ManualDialog.objectName():
            ManualDialog.setObjectName(u"ManualDialog")
        ManualDialog.resize(1000, 640)
        self.form_layout = QVBoxLayout(ManualDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.manual_layout = QHBoxLayout()
        self.manual_layout.setSpacing(12)
        self.manual_layout.setObjectName(u"manual_layout")
        self.contents_layout = QVBoxLayout()
        self.contents_layout.setSpacing(8)
        self.contents_layout.setObjectName(u"contents_layout")
        self.words_edit = QLineEdit(ManualDialog)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setClearButtonEnabled(True)

        self.contents_layout.addWidget(self.words_edit)

        self.pages_tree = QTreeWidget(ManualDialog)
        __qtreewidgetitem = QTreeWidgetItem()
        __qtreewidgetitem.setText(0, u"1");
        self.pages_tree.setHeaderItem(__qtreewidgetitem)
        self.pages_tree.setObjectName(u"pages_tree")
        self.pages_tree.setHeaderHidden(True)
        self.pages_tree.setRootIsDecorated(False)
        self.pages_tree.setItemsExpandable(False)
        self.pages_tree.setUniformRowHeights(True)

        self.contents_layout.addWidget(self.pages_tree)

        self.contents_layout.setStretch(1, 1)

        self.manual_layout.addLayout(self.contents_layout)

        self.page_view = ManualView(ManualDialog)
        self.page_view.setObjectName(u"page_view")
        self.page_view.setOpenLinks(False)

        self.manual_layout.addWidget(self.page_view)

        self.manual_layout.setStretch(0, 2)
        self.manual_layout.setStretch(1, 5)

        self.form_layout.addLayout(self.manual_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.hint_label = QLabel(ManualDialog)
        self.hint_label.setObjectName(u"hint_label")

        self.buttons_layout.addWidget(self.hint_label)

        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.back_button = QPushButton(ManualDialog)
        self.back_button.setObjectName(u"back_button")

        self.buttons_layout.addWidget(self.back_button)

        self.print_button = QPushButton(ManualDialog)
        self.print_button.setObjectName(u"print_button")

        self.buttons_layout.addWidget(self.print_button)

        self.close_button = QPushButton(ManualDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.form_layout.addLayout(self.buttons_layout)

        self.form_layout.setStretch(0, 1)
        QWidget.setTabOrder(self.words_edit, self.pages_tree)
        QWidget.setTabOrder(self.pages_tree, self.page_view)
        QWidget.setTabOrder(self.page_view, self.back_button)
        QWidget.setTabOrder(self.back_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.close_button)

        self.retranslateUi(ManualDialog)

        QMetaObject.connectSlotsByName(ManualDialog)
    # setupUi

    def retranslateUi(self, ManualDialog) -> None:
        ManualDialog.setWindowTitle(QCoreApplication.translate("ManualDialog", u"\u4f7f\u7528\u624b\u518c", None))
        self.words_edit.setPlaceholderText(QCoreApplication.translate("ManualDialog", u"\u5728\u624b\u518c\u4e2d\u67e5\u627e", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("ManualDialog", u"\u5728\u624b\u518c\u4e2d\u67e5\u627e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pages_tree.setAccessibleName(QCoreApplication.translate("ManualDialog", u"\u624b\u518c\u76ee\u5f55", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_view.setAccessibleName(QCoreApplication.translate("ManualDialog", u"\u624b\u518c\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("ManualDialog", u"F1 \u6253\u5f00\u4e0e\u773c\u524d\u5185\u5bb9\u6709\u5173\u7684\u4e00\u9875", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ManualDialog", u"hint", None))
        self.back_button.setText(QCoreApplication.translate("ManualDialog", u"\u4e0a\u4e00\u9875(&B)", None))
        self.print_button.setText(QCoreApplication.translate("ManualDialog", u"\u6253\u5370\u8fd9\u4e00\u7bc7(&P)", None))
        self.close_button.setText(QCoreApplication.translate("ManualDialog", u"\u5173\u95ed", None))
    # retranslateUi

