# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'version_report_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_VersionReportDialog(object):
    def setupUi(self, ReportDialog) -> None:
        if not ReportDialog.objectName():
            ReportDialog.setObjectName(u"ReportDialog")
        ReportDialog.resize(520, 120)
        ReportDialog.setMinimumSize(QSize(520, 0))
        self.form_layout = QVBoxLayout(ReportDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ReportDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.report_grid = QGridLayout()
        self.report_grid.setObjectName(u"report_grid")
        self.report_grid.setHorizontalSpacing(12)
        self.report_grid.setVerticalSpacing(6)
        self.report_grid.setContentsMargins(0, 0, 0, 0)
        self.reported_on_caption_label = QLabel(ReportDialog)
        self.reported_on_caption_label.setObjectName(u"reported_on_caption_label")
        self.reported_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reported_on_caption_label.setProperty(u"required", True)

        self.report_grid.addWidget(self.reported_on_caption_label, 0, 0, 1, 1)

        self.reported_on_edit = DateEdit(ReportDialog)
        self.reported_on_edit.setObjectName(u"reported_on_edit")

        self.report_grid.addWidget(self.reported_on_edit, 0, 1, 1, 3)

        self.report_document_caption_label = QLabel(ReportDialog)
        self.report_document_caption_label.setObjectName(u"report_document_caption_label")
        self.report_document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.report_document_caption_label.setProperty(u"required", True)

        self.report_grid.addWidget(self.report_document_caption_label, 2, 0, 1, 1)

        self.report_document_edit = QLineEdit(ReportDialog)
        self.report_document_edit.setObjectName(u"report_document_edit")

        self.report_grid.addWidget(self.report_document_edit, 2, 1, 1, 3)

        self.report_grid.setColumnStretch(1, 1)
        self.report_grid.setColumnStretch(3, 1)
        self.report_grid.setColumnMinimumWidth(0, 110)

        self.form_layout.addLayout(self.report_grid)

        self.problem_label = QLabel(ReportDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(ReportDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(ReportDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.reported_on_caption_label.setBuddy(self.reported_on_edit)
        self.report_document_caption_label.setBuddy(self.report_document_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reported_on_edit, self.report_document_edit)
        QWidget.setTabOrder(self.report_document_edit, self.record_button)
        QWidget.setTabOrder(self.record_button, self.cancel_button)

        self.retranslateUi(ReportDialog)

        QMetaObject.connectSlotsByName(ReportDialog)
    # setupUi

    def retranslateUi(self, ReportDialog) -> None:
        ReportDialog.setWindowTitle(QCoreApplication.translate("VersionReportDialog", u"\u767b\u8bb0\u62a5\u5ba1", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("VersionReportDialog", u"section", None))
        self.reported_on_caption_label.setText(QCoreApplication.translate("VersionReportDialog", u"(&D)", None))
        self.report_document_caption_label.setText(QCoreApplication.translate("VersionReportDialog", u"(&W)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("VersionReportDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("VersionReportDialog", u"\u767b\u8bb0\u62a5\u5ba1(&S)", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("VersionReportDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

