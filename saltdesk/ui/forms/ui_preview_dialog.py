# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_PreviewDialog(object):
    def setupUi(self, preview_dialog) -> None:
        if not preview_dialog.objectName():
            preview_dialog.setObjectName(u"preview_dialog")
        preview_dialog.resize(900, 680)
        self.preview_layout = QVBoxLayout(preview_dialog)
        self.preview_layout.setSpacing(8)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(12, 12, 12, 12)
        self.tool_layout = QHBoxLayout()
        self.tool_layout.setSpacing(8)
        self.tool_layout.setObjectName(u"tool_layout")
        self.zoom_out_button = QPushButton(preview_dialog)
        self.zoom_out_button.setObjectName(u"zoom_out_button")
        self.zoom_out_button.setAutoDefault(False)

        self.tool_layout.addWidget(self.zoom_out_button)

        self.zoom_label = QLabel(preview_dialog)
        self.zoom_label.setObjectName(u"zoom_label")

        self.tool_layout.addWidget(self.zoom_label)

        self.zoom_in_button = QPushButton(preview_dialog)
        self.zoom_in_button.setObjectName(u"zoom_in_button")
        self.zoom_in_button.setAutoDefault(False)

        self.tool_layout.addWidget(self.zoom_in_button)

        self.fit_button = QPushButton(preview_dialog)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setAutoDefault(False)

        self.tool_layout.addWidget(self.fit_button)

        self.pages_label = QLabel(preview_dialog)
        self.pages_label.setObjectName(u"pages_label")

        self.tool_layout.addWidget(self.pages_label)

        self.tool_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tool_layout.addItem(self.tool_spacer)

        self.save_button = QPushButton(preview_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.tool_layout.addWidget(self.save_button)

        self.print_button = QPushButton(preview_dialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.tool_layout.addWidget(self.print_button)

        self.close_button = QPushButton(preview_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.tool_layout.addWidget(self.close_button)


        self.preview_layout.addLayout(self.tool_layout)

        self.pages_area = QScrollArea(preview_dialog)
        self.pages_area.setObjectName(u"pages_area")
        self.pages_area.setWidgetResizable(True)
        self.pages_body = QWidget(self.pages_area.viewport())
        self.pages_body.setObjectName(u"pages_body")
        self.pages_layout = QVBoxLayout(self.pages_body)
        self.pages_layout.setSpacing(12)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(12, 12, 12, 12)
        self.pages_area.setWidget(self.pages_body)

        self.preview_layout.addWidget(self.pages_area)

        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.zoom_in_button)
        QWidget.setTabOrder(self.zoom_in_button, self.zoom_out_button)
        QWidget.setTabOrder(self.zoom_out_button, self.fit_button)
        QWidget.setTabOrder(self.fit_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.pages_area)

        self.retranslateUi(preview_dialog)

        QMetaObject.connectSlotsByName(preview_dialog)
    # setupUi

    def retranslateUi(self, preview_dialog) -> None:
        preview_dialog.setWindowTitle(QCoreApplication.translate("PreviewDialog", u"\u9884\u89c8", None))
        self.zoom_out_button.setText(QCoreApplication.translate("PreviewDialog", u"\u7f29\u5c0f", None))
#if QT_CONFIG(tooltip)
        self.zoom_out_button.setToolTip(QCoreApplication.translate("PreviewDialog", u"\u7f29\u5c0f\uff08Ctrl+-\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.zoom_out_button.setShortcut(QCoreApplication.translate("PreviewDialog", u"Ctrl+-", None))
#endif // QT_CONFIG(shortcut)
        self.zoom_label.setText(QCoreApplication.translate("PreviewDialog", u"100%", None))
        self.zoom_in_button.setText(QCoreApplication.translate("PreviewDialog", u"\u653e\u5927", None))
#if QT_CONFIG(tooltip)
        self.zoom_in_button.setToolTip(QCoreApplication.translate("PreviewDialog", u"\u653e\u5927\uff08Ctrl++\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.zoom_in_button.setShortcut(QCoreApplication.translate("PreviewDialog", u"Ctrl++", None))
#endif // QT_CONFIG(shortcut)
        self.fit_button.setText(QCoreApplication.translate("PreviewDialog", u"\u6574\u9875\u5bbd", None))
#if QT_CONFIG(tooltip)
        self.fit_button.setToolTip(QCoreApplication.translate("PreviewDialog", u"\u9002\u5408\u7a97\u53e3\u5bbd\u5ea6\uff08Ctrl+0\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.fit_button.setShortcut(QCoreApplication.translate("PreviewDialog", u"Ctrl+0", None))
#endif // QT_CONFIG(shortcut)
        self.pages_label.setText("")
        self.save_button.setText(QCoreApplication.translate("PreviewDialog", u"\u53e6\u5b58\u4e3a PDF", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PreviewDialog", u"\u53e6\u5b58\u4e3a PDF\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("PreviewDialog", u"Ctrl+S", None))
#endif // QT_CONFIG(shortcut)
        self.print_button.setText(QCoreApplication.translate("PreviewDialog", u"\u6253\u5370", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("PreviewDialog", u"\u6253\u5370\uff08Ctrl+P\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.print_button.setShortcut(QCoreApplication.translate("PreviewDialog", u"Ctrl+P", None))
#endif // QT_CONFIG(shortcut)
        self.close_button.setText(QCoreApplication.translate("PreviewDialog", u"\u5173\u95ed", None))
#if QT_CONFIG(accessibility)
        self.pages_area.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"\u9875\u9762", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

