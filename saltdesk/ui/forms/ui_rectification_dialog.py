# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rectification_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.widgets.date_edit import DateEdit

class Ui_RectificationDialog(object):
    def setupUi(self, RectificationDialog) -> None:
        if not RectificationDialog.objectName():
            RectificationDialog.setObjectName(u"RectificationDialog")
        RectificationDialog.resize(580, 120)
        RectificationDialog.setMinimumSize(QSize(580, 0))
        self.form_layout = QVBoxLayout(RectificationDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(RectificationDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.demand_label = QLabel(RectificationDialog)
        self.demand_label.setObjectName(u"demand_label")
        self.demand_label.setWordWrap(True)

        self.form_layout.addWidget(self.demand_label)

        self.rectification_grid = QGridLayout()
        self.rectification_grid.setObjectName(u"rectification_grid")
        self.rectification_grid.setHorizontalSpacing(12)
        self.rectification_grid.setVerticalSpacing(6)
        self.rectification_grid.setContentsMargins(0, 0, 0, 0)
        self.rectified_on_caption_label = QLabel(RectificationDialog)
        self.rectified_on_caption_label.setObjectName(u"rectified_on_caption_label")
        self.rectified_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rectified_on_caption_label.setMinimumSize(QSize(118, 0))
        self.rectified_on_caption_label.setProperty(u"required", True)

        self.rectification_grid.addWidget(self.rectified_on_caption_label, 0, 0, 1, 1)

        self.rectified_on_edit = DateEdit(RectificationDialog)
        self.rectified_on_edit.setObjectName(u"rectified_on_edit")

        self.rectification_grid.addWidget(self.rectified_on_edit, 0, 1, 1, 1)

        self.rectification_caption_label = QLabel(RectificationDialog)
        self.rectification_caption_label.setObjectName(u"rectification_caption_label")
        self.rectification_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rectification_caption_label.setMinimumSize(QSize(118, 28))
        self.rectification_caption_label.setProperty(u"required", True)

        self.rectification_grid.addWidget(self.rectification_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.rectification_edit = QPlainTextEdit(RectificationDialog)
        self.rectification_edit.setObjectName(u"rectification_edit")
        self.rectification_edit.setMinimumSize(QSize(0, 92))
        self.rectification_edit.setMaximumSize(QSize(16777215, 92))
        self.rectification_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rectification_edit.sizePolicy().hasHeightForWidth())
        self.rectification_edit.setSizePolicy(sizePolicy)

        self.rectification_grid.addWidget(self.rectification_edit, 1, 1, 1, 1)

        self.rectification_help_label = QLabel(RectificationDialog)
        self.rectification_help_label.setObjectName(u"rectification_help_label")
        self.rectification_help_label.setWordWrap(True)

        self.rectification_grid.addWidget(self.rectification_help_label, 2, 1, 1, 1)

        self.rectification_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.rectification_grid)

        self.problem_label = QLabel(RectificationDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.form_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spring)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(RectificationDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(RectificationDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.rectified_on_caption_label.setBuddy(self.rectified_on_edit)
        self.rectification_caption_label.setBuddy(self.rectification_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rectified_on_edit, self.rectification_edit)
        QWidget.setTabOrder(self.rectification_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(RectificationDialog)

        self.record_button.setDefault(True)


        QMetaObject.connectSlotsByName(RectificationDialog)
    # setupUi

    def retranslateUi(self, RectificationDialog) -> None:
        RectificationDialog.setWindowTitle(QCoreApplication.translate("RectificationDialog", u"\u8bb0\u5f55\u6574\u6539", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("RectificationDialog", u"section", None))
        self.demand_label.setText("")
        self.demand_label.setProperty(u"kind", QCoreApplication.translate("RectificationDialog", u"hint", None))
        self.rectified_on_caption_label.setText(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u65e5\u671f(&D) *", None))
#if QT_CONFIG(accessibility)
        self.rectified_on_edit.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.rectification_caption_label.setText(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u60c5\u51b5(&Z) *", None))
#if QT_CONFIG(accessibility)
        self.rectification_edit.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.rectification_help_label.setText(QCoreApplication.translate("RectificationDialog", u"\u5199\u660e\u91c7\u53d6\u7684\u63aa\u65bd\u548c\u51ed\u636e\u3002\u6574\u6539\u4eba\u4e3a\u5f53\u524d\u7ecf\u529e\u4eba\uff0c\u590d\u67e5\u987b\u7531\u4ed6\u4eba\u8fdb\u884c\u3002", None))
        self.rectification_help_label.setProperty(u"kind", QCoreApplication.translate("RectificationDialog", u"hint", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("RectificationDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("RectificationDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("RectificationDialog", u"\u8bb0\u5f55\u6574\u6539(&S)", None))
        self.record_button.setProperty(u"kind", QCoreApplication.translate("RectificationDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("RectificationDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

