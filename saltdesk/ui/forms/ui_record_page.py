# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_RecordPage(object):
    def setupUi(self, record_page) -> None:
        if not record_page.objectName():
            record_page.setObjectName(u"record_page")
        record_page.resize(1200, 640)
        self.page_layout = QVBoxLayout(record_page)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(8)
        self.title_layout.setObjectName(u"title_layout")
        self.back_button = QPushButton(record_page)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.title_layout.addWidget(self.back_button)

        self.title_label = QLabel(record_page)
        self.title_label.setObjectName(u"title_label")

        self.title_layout.addWidget(self.title_label)

        self.title_spacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_layout.addItem(self.title_spacer)

        self.draft_label = QLabel(record_page)
        self.draft_label.setObjectName(u"draft_label")

        self.title_layout.addWidget(self.draft_label)


        self.page_layout.addLayout(self.title_layout)

        self.draft_bar = QFrame(record_page)
        self.draft_bar.setObjectName(u"draft_bar")
        self.draft_layout = QHBoxLayout(self.draft_bar)
        self.draft_layout.setSpacing(8)
        self.draft_layout.setObjectName(u"draft_layout")
        self.draft_layout.setContentsMargins(12, 4, 8, 4)
        self.draft_found_label = QLabel(self.draft_bar)
        self.draft_found_label.setObjectName(u"draft_found_label")

        self.draft_layout.addWidget(self.draft_found_label)

        self.draft_combo = QComboBox(self.draft_bar)
        self.draft_combo.setObjectName(u"draft_combo")
        self.draft_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.draft_layout.addWidget(self.draft_combo)

        self.draft_spacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draft_layout.addItem(self.draft_spacer)

        self.draft_later_button = QPushButton(self.draft_bar)
        self.draft_later_button.setObjectName(u"draft_later_button")

        self.draft_layout.addWidget(self.draft_later_button)

        self.draft_discard_button = QPushButton(self.draft_bar)
        self.draft_discard_button.setObjectName(u"draft_discard_button")

        self.draft_layout.addWidget(self.draft_discard_button)

        self.draft_use_button = QPushButton(self.draft_bar)
        self.draft_use_button.setObjectName(u"draft_use_button")

        self.draft_layout.addWidget(self.draft_use_button)


        self.page_layout.addWidget(self.draft_bar)

        self.message_label = QLabel(record_page)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.page_layout.addWidget(self.message_label)

        self.body_area = QScrollArea(record_page)
        self.body_area.setObjectName(u"body_area")
        self.body_area.setFrameShape(QFrame.Shape.NoFrame)
        self.body_area.setWidgetResizable(True)
        self.body_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget(self.body_area.viewport())
        self.body.setObjectName(u"body")
        self.body_area.setWidget(self.body)

        self.page_layout.addWidget(self.body_area)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.draft_button = QPushButton(record_page)
        self.draft_button.setObjectName(u"draft_button")

        self.button_layout.addWidget(self.draft_button)

        self.cancel_button = QPushButton(record_page)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(record_page)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)


        self.page_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.draft_found_label.setBuddy(self.draft_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(record_page)

        QMetaObject.connectSlotsByName(record_page)
    # setupUi

    def retranslateUi(self, record_page) -> None:
        self.back_button.setText(QCoreApplication.translate("RecordPage", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("RecordPage", u"\u8fd4\u56de\u53f0\u8d26\uff08Esc\uff09\uff0c\u672a\u767b\u8bb0\u7684\u5185\u5bb9\u7559\u4f5c\u8349\u7a3f", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("RecordPage", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.draft_label.setText("")
        self.draft_found_label.setText("")
        self.draft_later_button.setText(QCoreApplication.translate("RecordPage", u"\u4ee5\u540e\u518d\u8bf4", None))
#if QT_CONFIG(tooltip)
        self.draft_later_button.setToolTip(QCoreApplication.translate("RecordPage", u"\u8349\u7a3f\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u518d\u95ee", None))
#endif // QT_CONFIG(tooltip)
        self.draft_discard_button.setText(QCoreApplication.translate("RecordPage", u"\u5220\u9664", None))
        self.draft_use_button.setText(QCoreApplication.translate("RecordPage", u"\u7ee7\u7eed\u586b\u5199", None))
#if QT_CONFIG(tooltip)
        self.draft_use_button.setToolTip(QCoreApplication.translate("RecordPage", u"\u7ee7\u7eed\u586b\u5199\uff08Ctrl+G\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.draft_use_button.setShortcut(QCoreApplication.translate("RecordPage", u"Ctrl+G", None))
#endif // QT_CONFIG(shortcut)
        self.message_label.setText("")
        self.draft_button.setText(QCoreApplication.translate("RecordPage", u"\u5b58\u8349\u7a3f", None))
#if QT_CONFIG(tooltip)
        self.draft_button.setToolTip(QCoreApplication.translate("RecordPage", u"\u5b58\u8349\u7a3f\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.draft_button.setShortcut(QCoreApplication.translate("RecordPage", u"Ctrl+S", None))
#endif // QT_CONFIG(shortcut)
        self.cancel_button.setText(QCoreApplication.translate("RecordPage", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("RecordPage", u"\u653e\u5f03\u586b\u5199\u7684\u5185\u5bb9\u5e76\u8fd4\u56de\u53f0\u8d26", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("RecordPage", u"\u4fdd\u5b58", None))
        pass
    # retranslateUi

