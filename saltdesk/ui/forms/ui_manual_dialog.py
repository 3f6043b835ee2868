# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manual_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout, QWidget)

class Ui_ManualDialog(object):
    def setupUi(self, ManualDialog) -> None:
        if not ManualDialog.objectName():
            ManualDialog.setObjectName(u"ManualDialog")
        ManualDialog.resize(800, 560)
        self.form_layout = QVBoxLayout(ManualDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.section_view = QTextBrowser(ManualDialog)
        self.section_view.setObjectName(u"section_view")
        self.section_view.setOpenLinks(False)

        self.form_layout.addWidget(self.section_view)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.close_button = QPushButton(ManualDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.form_layout.addLayout(self.buttons_layout)

        self.form_layout.setStretch(0, 1)
        QWidget.setTabOrder(self.section_view, self.close_button)

        self.retranslateUi(ManualDialog)

        QMetaObject.connectSlotsByName(ManualDialog)
    # setupUi

    def retranslateUi(self, ManualDialog) -> None:
        ManualDialog.setWindowTitle(QCoreApplication.translate("ManualDialog", u"\u4f7f\u7528\u624b\u518c", None))
#if QT_CONFIG(accessibility)
        self.section_view.setAccessibleName(QCoreApplication.translate("ManualDialog", u"\u624b\u518c\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("ManualDialog", u"\u5173\u95ed", None))
    # retranslateUi

