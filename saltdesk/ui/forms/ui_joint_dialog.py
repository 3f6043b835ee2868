# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'joint_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.document_edit import DocumentEdit

class Ui_JointDialog(object):
    def setupUi(self, JointDialog) -> None:
        if not JointDialog.objectName():
            JointDialog.setObjectName(u"JointDialog")
        JointDialog.resize(560, 160)
        JointDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(JointDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(JointDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.step_label = QLabel(JointDialog)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setWordWrap(True)

        self.form_layout.addWidget(self.step_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.told_on_caption_label = QLabel(JointDialog)
        self.told_on_caption_label.setObjectName(u"told_on_caption_label")
        self.told_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.told_on_caption_label, 0, 0, 1, 1)

        self.told_on_edit = DateEdit(JointDialog)
        self.told_on_edit.setObjectName(u"told_on_edit")

        self.fields_grid.addWidget(self.told_on_edit, 0, 1, 1, 1)

        self.met_on_caption_label = QLabel(JointDialog)
        self.met_on_caption_label.setObjectName(u"met_on_caption_label")
        self.met_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.met_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.met_on_caption_label, 1, 0, 1, 1)

        self.met_on_edit = DateEdit(JointDialog)
        self.met_on_edit.setObjectName(u"met_on_edit")

        self.fields_grid.addWidget(self.met_on_edit, 1, 1, 1, 1)

        self.attendees_caption_label = QLabel(JointDialog)
        self.attendees_caption_label.setObjectName(u"attendees_caption_label")
        self.attendees_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.attendees_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.attendees_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.attendees_edit = QPlainTextEdit(JointDialog)
        self.attendees_edit.setObjectName(u"attendees_edit")
        self.attendees_edit.setTabChangesFocus(True)
        self.attendees_edit.setMaximumSize(QSize(16777215, 84))

        self.fields_grid.addWidget(self.attendees_edit, 2, 1, 1, 1)

        self.done_on_caption_label = QLabel(JointDialog)
        self.done_on_caption_label.setObjectName(u"done_on_caption_label")
        self.done_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.done_on_caption_label, 3, 0, 1, 1)

        self.done_on_edit = DateEdit(JointDialog)
        self.done_on_edit.setObjectName(u"done_on_edit")

        self.fields_grid.addWidget(self.done_on_edit, 3, 1, 1, 1)

        self.document_caption_label = QLabel(JointDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.document_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.document_edit = DocumentEdit(JointDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.fields_grid.addWidget(self.document_edit, 4, 1, 1, 1)

        self.reason_caption_label = QLabel(JointDialog)
        self.reason_caption_label.setObjectName(u"reason_caption_label")
        self.reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reason_caption_label, 5, 0, 1, 1)

        self.reason_edit = QLineEdit(JointDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_grid.addWidget(self.reason_edit, 5, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(JointDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(JointDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(JointDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.told_on_caption_label.setBuddy(self.told_on_edit)
        self.met_on_caption_label.setBuddy(self.met_on_edit)
        self.attendees_caption_label.setBuddy(self.attendees_edit)
        self.done_on_caption_label.setBuddy(self.done_on_edit)
        self.document_caption_label.setBuddy(self.document_edit)
        self.reason_caption_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.told_on_edit, self.met_on_edit)
        QWidget.setTabOrder(self.met_on_edit, self.attendees_edit)
        QWidget.setTabOrder(self.attendees_edit, self.done_on_edit)
        QWidget.setTabOrder(self.done_on_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(JointDialog)

        QMetaObject.connectSlotsByName(JointDialog)
    # setupUi

    def retranslateUi(self, JointDialog) -> None:
        JointDialog.setWindowTitle(QCoreApplication.translate("JointDialog", u"\u8054\u5408\u4f1a\u5ba1", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("JointDialog", u"section", None))
        self.step_label.setText("")
        self.step_label.setProperty(u"kind", QCoreApplication.translate("JointDialog", u"hint", None))
        self.told_on_caption_label.setText(QCoreApplication.translate("JointDialog", u"\u544a\u77e5\u65e5\u671f(&G) *", None))
#if QT_CONFIG(accessibility)
        self.told_on_edit.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u544a\u77e5\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.met_on_caption_label.setText(QCoreApplication.translate("JointDialog", u"\u4f1a\u5ba1\u65e5\u671f(&H) *", None))
#if QT_CONFIG(accessibility)
        self.met_on_edit.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u4f1a\u5ba1\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.attendees_caption_label.setText(QCoreApplication.translate("JointDialog", u"\u53c2\u52a0\u5355\u4f4d(&C) *", None))
#if QT_CONFIG(accessibility)
        self.attendees_edit.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u53c2\u52a0\u5355\u4f4d\u548c\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.attendees_edit.setPlaceholderText(QCoreApplication.translate("JointDialog", u"\u53c2\u52a0\u4f1a\u5ba1\u7684\u5355\u4f4d\u548c\u4eba\u5458\uff0c\u672c\u5c40\u4e5f\u987b\u53c2\u52a0", None))
        self.done_on_caption_label.setText(QCoreApplication.translate("JointDialog", u"\u610f\u89c1\u65e5\u671f(&R) *", None))
#if QT_CONFIG(accessibility)
        self.done_on_edit.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u610f\u89c1\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.document_caption_label.setText(QCoreApplication.translate("JointDialog", u"\u4f1a\u5ba1\u610f\u89c1(&W) *", None))
#if QT_CONFIG(accessibility)
        self.document_edit.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u4f1a\u5ba1\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.reason_caption_label.setText(QCoreApplication.translate("JointDialog", u"\u8bf4\u660e\u7406\u7531(&S) *", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u8bf4\u660e\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("JointDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("JointDialog", u"\u767b\u8bb0", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("JointDialog", u"\u767b\u8bb0\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("JointDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("JointDialog", u"primary", None))
    # retranslateUi

