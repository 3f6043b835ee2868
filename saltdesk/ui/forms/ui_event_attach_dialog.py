# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event_attach_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EventAttachDialog(object):
    def setupUi(self, EventAttachDialog) -> None:
        if not EventAttachDialog.objectName():
            EventAttachDialog.setObjectName(u"EventAttachDialog")
        EventAttachDialog.resize(620, 160)
        EventAttachDialog.setMinimumSize(QSize(620, 0))
        self.form_layout = QVBoxLayout(EventAttachDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(EventAttachDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(EventAttachDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(6)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.adjustment_caption_label = QLabel(EventAttachDialog)
        self.adjustment_caption_label.setObjectName(u"adjustment_caption_label")
        self.adjustment_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.adjustment_caption_label.setMinimumSize(QSize(0, 28))
        self.adjustment_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.adjustment_caption_label, 0, 0, 1, 1)

        self.adjustment_combo = QComboBox(EventAttachDialog)
        self.adjustment_combo.setObjectName(u"adjustment_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.adjustment_combo.sizePolicy().hasHeightForWidth())
        self.adjustment_combo.setSizePolicy(sizePolicy)
        self.adjustment_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.adjustment_combo.setMinimumContentsLength(8)

        self.fields_grid.addWidget(self.adjustment_combo, 0, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(EventAttachDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(EventAttachDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(EventAttachDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.adjustment_caption_label.setBuddy(self.adjustment_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.adjustment_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(EventAttachDialog)

        self.record_button.setDefault(True)


        QMetaObject.connectSlotsByName(EventAttachDialog)
    # setupUi

    def retranslateUi(self, EventAttachDialog) -> None:
        EventAttachDialog.setWindowTitle(QCoreApplication.translate("EventAttachDialog", u"\u5f52\u5165\u8c03\u6574", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("EventAttachDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("EventAttachDialog", u"hint", None))
        self.adjustment_caption_label.setText(QCoreApplication.translate("EventAttachDialog", u"(&A)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("EventAttachDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("EventAttachDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("EventAttachDialog", u"\u5f52\u5165(&S)", None))
        self.record_button.setProperty(u"kind", QCoreApplication.translate("EventAttachDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("EventAttachDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

