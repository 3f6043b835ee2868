# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'find_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_FindDialog(object):
    def setupUi(self, FindDialog) -> None:
        if not FindDialog.objectName():
            FindDialog.setObjectName(u"FindDialog")
        FindDialog.resize(760, 520)
        self.form_layout = QVBoxLayout(FindDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.anything_edit = QLineEdit(FindDialog)
        self.anything_edit.setObjectName(u"anything_edit")
        self.anything_edit.setClearButtonEnabled(True)

        self.form_layout.addWidget(self.anything_edit)

        self.hits_tree = QTreeWidget(FindDialog)
        __qtreewidgetitem = QTreeWidgetItem()
        __qtreewidgetitem.setText(0, u"1");
        self.hits_tree.setHeaderItem(__qtreewidgetitem)
        self.hits_tree.setObjectName(u"hits_tree")
        self.hits_tree.setHeaderHidden(True)
        self.hits_tree.setRootIsDecorated(False)
        self.hits_tree.setItemsExpandable(False)
        self.hits_tree.setUniformRowHeights(True)

        self.form_layout.addWidget(self.hits_tree)

        self.hint_label = QLabel(FindDialog)
        self.hint_label.setObjectName(u"hint_label")

        self.form_layout.addWidget(self.hint_label)

        self.form_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.anything_edit, self.hits_tree)

        self.retranslateUi(FindDialog)

        QMetaObject.connectSlotsByName(FindDialog)
    # setupUi

    def retranslateUi(self, FindDialog) -> None:
        FindDialog.setWindowTitle(QCoreApplication.translate("FindDialog", u"\u67e5\u627e", None))
        self.anything_edit.setPlaceholderText(QCoreApplication.translate("FindDialog", u"\u7f16\u53f7\u3001\u59d3\u540d\u3001\u6587\u5b57\u3001\u62fc\u97f3\u9996\u5b57\u6bcd\uff0c\u83dc\u5355\u548c\u624b\u518c", None))
#if QT_CONFIG(accessibility)
        self.anything_edit.setAccessibleName(QCoreApplication.translate("FindDialog", u"\u67e5\u627e\u4ec0\u4e48", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.hits_tree.setAccessibleName(QCoreApplication.translate("FindDialog", u"\u627e\u5230\u7684\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("FindDialog", u"\u2191\u2193 \u9009\u62e9\uff0c\u56de\u8f66\u6253\u5f00\uff0cEsc \u5173\u95ed", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("FindDialog", u"hint", None))
    # retranslateUi

