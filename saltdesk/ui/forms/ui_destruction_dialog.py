# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'destruction_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_DestructionDialog(object):
    def setupUi(self, DestructionDialog) -> None:
        if not DestructionDialog.objectName():
            DestructionDialog.setObjectName(u"DestructionDialog")
        DestructionDialog.resize(980, 620)
        self.form_layout = QVBoxLayout(DestructionDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.purpose_label = QLabel(DestructionDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.purpose_label)

        self.lists_table = QTableView(DestructionDialog)
        self.lists_table.setObjectName(u"lists_table")

        self.form_layout.addWidget(self.lists_table)

        self.items_label = QLabel(DestructionDialog)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setWordWrap(True)
        self.items_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.items_label)

        self.items_table = QTableView(DestructionDialog)
        self.items_table.setObjectName(u"items_table")

        self.form_layout.addWidget(self.items_table)

        self.message_label = QLabel(DestructionDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.message_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.print_button = QPushButton(DestructionDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.button_row.addWidget(self.print_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.withdraw_button = QPushButton(DestructionDialog)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setAutoDefault(False)

        self.button_row.addWidget(self.withdraw_button)

        self.confirm_button = QPushButton(DestructionDialog)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setAutoDefault(False)

        self.button_row.addWidget(self.confirm_button)

        self.close_button = QPushButton(DestructionDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.lists_table, self.items_table)
        QWidget.setTabOrder(self.items_table, self.print_button)
        QWidget.setTabOrder(self.print_button, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.close_button)

        self.retranslateUi(DestructionDialog)

        QMetaObject.connectSlotsByName(DestructionDialog)
    # setupUi

    def retranslateUi(self, DestructionDialog) -> None:
        DestructionDialog.setWindowTitle(QCoreApplication.translate("DestructionDialog", u"\u9500\u6bc1\u6e05\u5355", None))
        self.purpose_label.setText(QCoreApplication.translate("DestructionDialog", u"\u62df\u5b9a\u548c\u786e\u8ba4\u7531\u4e24\u4eba\u5206\u522b\u529e\u7406\u3002\u786e\u8ba4\u540e\uff0c\u6e05\u5355\u6240\u5217\u8bb0\u5f55\u7684\u4e2a\u4eba\u4fe1\u606f\u533f\u540d\u5316\u3001\u6587\u4ef6\u9500\u6bc1\uff0c\u4e0d\u80fd\u6062\u590d\uff1b\u8bb0\u5f55\u76ee\u5f55\u548c\u75d5\u8ff9\u4fdd\u7559\u3002", None))
        self.purpose_label.setProperty(u"kind", QCoreApplication.translate("DestructionDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.lists_table.setAccessibleName(QCoreApplication.translate("DestructionDialog", u"\u9500\u6bc1\u6e05\u5355", None))
#endif // QT_CONFIG(accessibility)
        self.items_label.setText("")
        self.items_label.setProperty(u"kind", QCoreApplication.translate("DestructionDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.items_table.setAccessibleName(QCoreApplication.translate("DestructionDialog", u"\u6e05\u5355\u6240\u5217\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.message_label.setText("")
        self.message_label.setProperty(u"kind", QCoreApplication.translate("DestructionDialog", u"message-note", None))
        self.print_button.setText(QCoreApplication.translate("DestructionDialog", u"\u6253\u5370\u6e05\u5355(&P)\u2026", None))
        self.withdraw_button.setText(QCoreApplication.translate("DestructionDialog", u"\u64a4\u56de\u6e05\u5355(&W)\u2026", None))
        self.confirm_button.setText(QCoreApplication.translate("DestructionDialog", u"\u786e\u8ba4\u9500\u6bc1(&Y)\u2026", None))
        self.close_button.setText(QCoreApplication.translate("DestructionDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

