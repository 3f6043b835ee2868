# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'parameters_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ParametersDialog(object):
    def setupUi(self, ParametersDialog) -> None:
        if not ParametersDialog.objectName():
            ParametersDialog.setObjectName(u"ParametersDialog")
        ParametersDialog.resize(1100, 640)
        self.form_layout = QVBoxLayout(ParametersDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.purpose_label = QLabel(ParametersDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.form_layout.addWidget(self.purpose_label)

        self.parameters_table = QTableView(ParametersDialog)
        self.parameters_table.setObjectName(u"parameters_table")

        self.form_layout.addWidget(self.parameters_table)

        self.message_label = QLabel(ParametersDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.form_layout.addWidget(self.message_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.edit_button = QPushButton(ParametersDialog)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setAutoDefault(False)

        self.button_row.addWidget(self.edit_button)

        self.restore_button = QPushButton(ParametersDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)

        self.button_row.addWidget(self.restore_button)

        self.visitors_button = QPushButton(ParametersDialog)
        self.visitors_button.setObjectName(u"visitors_button")
        self.visitors_button.setAutoDefault(False)

        self.button_row.addWidget(self.visitors_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(ParametersDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.parameters_table, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.visitors_button)
        QWidget.setTabOrder(self.visitors_button, self.close_button)

        self.retranslateUi(ParametersDialog)

        QMetaObject.connectSlotsByName(ParametersDialog)
    # setupUi

    def retranslateUi(self, ParametersDialog) -> None:
        ParametersDialog.setWindowTitle(QCoreApplication.translate("ParametersDialog", u"\u53c2\u6570", None))
        self.purpose_label.setText(QCoreApplication.translate("ParametersDialog", u"\u901a\u77e5\u6ca1\u6709\u5199\u660e\u3001\u7531\u672c\u5c40\u81ea\u5b9a\u7684\u6570\u503c\u3002\u6539\u52a8\u7559\u75d5\uff1b\u7528\u5230\u53c2\u6570\u7684\u6587\u4e66\u4ee5\u5c0f\u5b57\u5199\u660e\u6240\u7528\u7684\u6570\u503c\u3002", None))
        self.purpose_label.setProperty(u"kind", QCoreApplication.translate("ParametersDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.parameters_table.setAccessibleName(QCoreApplication.translate("ParametersDialog", u"\u53c2\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.message_label.setText("")
        self.message_label.setProperty(u"kind", QCoreApplication.translate("ParametersDialog", u"message-success", None))
        self.edit_button.setText(QCoreApplication.translate("ParametersDialog", u"\u4fee\u6539(&E)\u2026", None))
        self.edit_button.setProperty(u"kind", QCoreApplication.translate("ParametersDialog", u"primary", None))
        self.restore_button.setText(QCoreApplication.translate("ParametersDialog", u"\u6062\u590d\u9ed8\u8ba4(&R)", None))
        self.visitors_button.setText(QCoreApplication.translate("ParametersDialog", u"\u6253\u5370\u6765\u8bbf\u987b\u77e5(&P)\u2026", None))
        self.close_button.setText(QCoreApplication.translate("ParametersDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

