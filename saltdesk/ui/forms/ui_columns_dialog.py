# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'columns_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_ColumnsDialog(object):
    def setupUi(self, ColumnsDialog) -> None:
        if not ColumnsDialog.objectName():
            ColumnsDialog.setObjectName(u"ColumnsDialog")
        ColumnsDialog.resize(360, 480)
        self.form_layout = QVBoxLayout(ColumnsDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.hint_label = QLabel(ColumnsDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.columns_list = QListWidget(ColumnsDialog)
        self.columns_list.setObjectName(u"columns_list")
        self.columns_list.setUniformItemSizes(True)

        self.form_layout.addWidget(self.columns_list)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.usual_button = QPushButton(ColumnsDialog)
        self.usual_button.setObjectName(u"usual_button")
        self.usual_button.setAutoDefault(False)

        self.button_row.addWidget(self.usual_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(ColumnsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.show_button = QPushButton(ColumnsDialog)
        self.show_button.setObjectName(u"show_button")

        self.button_row.addWidget(self.show_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.columns_list, self.usual_button)
        QWidget.setTabOrder(self.usual_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.show_button)

        self.retranslateUi(ColumnsDialog)

        self.show_button.setDefault(True)


        QMetaObject.connectSlotsByName(ColumnsDialog)
    # setupUi

    def retranslateUi(self, ColumnsDialog) -> None:
        ColumnsDialog.setWindowTitle(QCoreApplication.translate("ColumnsDialog", u"\u9009\u62e9\u5217", None))
        self.hint_label.setText(QCoreApplication.translate("ColumnsDialog", u"\u52fe\u9009\u8981\u663e\u793a\u7684\u5217\uff0c\u7a7a\u683c\u952e\u52fe\u9009\u6216\u53d6\u6d88\u3002\u53ea\u5f71\u54cd\u60a8\u81ea\u5df1\u7684\u5c4f\u5e55\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ColumnsDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.columns_list.setAccessibleName(QCoreApplication.translate("ColumnsDialog", u"\u5217", None))
#endif // QT_CONFIG(accessibility)
        self.usual_button.setText(QCoreApplication.translate("ColumnsDialog", u"\u6062\u590d\u539f\u6837(&R)", None))
        self.cancel_button.setText(QCoreApplication.translate("ColumnsDialog", u"\u53d6\u6d88", None))
        self.show_button.setText(QCoreApplication.translate("ColumnsDialog", u"\u663e\u793a(&S)", None))
        self.show_button.setProperty(u"kind", QCoreApplication.translate("ColumnsDialog", u"primary", None))
    # retranslateUi

