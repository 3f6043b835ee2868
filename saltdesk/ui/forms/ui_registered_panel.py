# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'registered_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_RegisteredPanel(object):
    def setupUi(self, registered_panel) -> None:
        if not registered_panel.objectName():
            registered_panel.setObjectName(u"registered_panel")
        self.registered_layout = QVBoxLayout(registered_panel)
        self.registered_layout.setSpacing(12)
        self.registered_layout.setObjectName(u"registered_layout")
        self.top_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.registered_layout.addItem(self.top_spacer)

        self.registered_label = QLabel(registered_panel)
        self.registered_label.setObjectName(u"registered_label")

        self.registered_layout.addWidget(self.registered_label)

        self.number_label = QLabel(registered_panel)
        self.number_label.setObjectName(u"number_label")

        self.registered_layout.addWidget(self.number_label)

        self.due_label = QLabel(registered_panel)
        self.due_label.setObjectName(u"due_label")

        self.registered_layout.addWidget(self.due_label)

        self.missing_label = QLabel(registered_panel)
        self.missing_label.setObjectName(u"missing_label")

        self.registered_layout.addWidget(self.missing_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.left_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.left_spacer)

        self.sheet_button = QPushButton(registered_panel)
        self.sheet_button.setObjectName(u"sheet_button")

        self.button_layout.addWidget(self.sheet_button)

        self.file_button = QPushButton(registered_panel)
        self.file_button.setObjectName(u"file_button")

        self.button_layout.addWidget(self.file_button)

        self.return_button = QPushButton(registered_panel)
        self.return_button.setObjectName(u"return_button")

        self.button_layout.addWidget(self.return_button)

        self.again_button = QPushButton(registered_panel)
        self.again_button.setObjectName(u"again_button")

        self.button_layout.addWidget(self.again_button)

        self.right_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.right_spacer)


        self.registered_layout.addLayout(self.button_layout)

        self.bottom_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.registered_layout.addItem(self.bottom_spacer)

        QWidget.setTabOrder(self.again_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.file_button)
        QWidget.setTabOrder(self.file_button, self.return_button)

        self.retranslateUi(registered_panel)

        QMetaObject.connectSlotsByName(registered_panel)
    # setupUi

    def retranslateUi(self, registered_panel) -> None:
        self.registered_label.setText(QCoreApplication.translate("RegisteredPanel", u"\u5df2\u767b\u8bb0\uff0c\u8bf7\u628a\u7f16\u53f7\u544a\u8bc9\u6295\u8bc9\u4eba", None))
        self.number_label.setText("")
        self.due_label.setText("")
        self.missing_label.setText("")
        self.sheet_button.setText(QCoreApplication.translate("RegisteredPanel", u"\u5236\u53d1\u767b\u8bb0\u8868(&P)\u2026", None))
        self.file_button.setText(QCoreApplication.translate("RegisteredPanel", u"\u6253\u5f00\u6848\u5377(&O)", None))
        self.return_button.setText(QCoreApplication.translate("RegisteredPanel", u"\u8fd4\u56de\u53f0\u8d26", None))
        self.again_button.setText(QCoreApplication.translate("RegisteredPanel", u"\u518d\u767b\u8bb0\u4e00\u4ef6", None))
#if QT_CONFIG(shortcut)
        self.again_button.setShortcut(QCoreApplication.translate("RegisteredPanel", u"Ctrl+N", None))
#endif // QT_CONFIG(shortcut)
        pass
    # retranslateUi

