# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'link_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.check_list import CheckList
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.document_edit import DocumentEdit

class Ui_LinkDialog(object):
    def setupUi(self, LinkDialog) -> None:
        if not LinkDialog.objectName():
            LinkDialog.setObjectName(u"LinkDialog")
        LinkDialog.resize(560, 160)
        LinkDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(LinkDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.link_label = QLabel(LinkDialog)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setWordWrap(True)

        self.form_layout.addWidget(self.link_label)

        self.term_label = QLabel(LinkDialog)
        self.term_label.setObjectName(u"term_label")
        self.term_label.setWordWrap(True)

        self.form_layout.addWidget(self.term_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.done_on_caption_label = QLabel(LinkDialog)
        self.done_on_caption_label.setObjectName(u"done_on_caption_label")
        self.done_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.done_on_caption_label, 0, 0, 1, 1)

        self.done_on_edit = DateEdit(LinkDialog)
        self.done_on_edit.setObjectName(u"done_on_edit")

        self.fields_grid.addWidget(self.done_on_edit, 0, 1, 1, 1)

        self.posted_on_caption_label = QLabel(LinkDialog)
        self.posted_on_caption_label.setObjectName(u"posted_on_caption_label")
        self.posted_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.posted_on_caption_label, 1, 0, 1, 1)

        self.posted_on_edit = DateEdit(LinkDialog)
        self.posted_on_edit.setObjectName(u"posted_on_edit")

        self.fields_grid.addWidget(self.posted_on_edit, 1, 1, 1, 1)

        self.answer_caption_label = QLabel(LinkDialog)
        self.answer_caption_label.setObjectName(u"answer_caption_label")
        self.answer_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.answer_caption_label, 2, 0, 1, 1)

        self.answer_combo = QComboBox(LinkDialog)
        self.answer_combo.setObjectName(u"answer_combo")

        self.fields_grid.addWidget(self.answer_combo, 2, 1, 1, 1)

        self.leads_caption_label = QLabel(LinkDialog)
        self.leads_caption_label.setObjectName(u"leads_caption_label")
        self.leads_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.leads_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.leads_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.leads_list = CheckList(LinkDialog)
        self.leads_list.setObjectName(u"leads_list")

        self.fields_grid.addWidget(self.leads_list, 3, 1, 1, 1)

        self.main_lead_caption_label = QLabel(LinkDialog)
        self.main_lead_caption_label.setObjectName(u"main_lead_caption_label")
        self.main_lead_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.main_lead_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.main_lead_caption_label, 4, 0, 1, 1)

        self.main_lead_combo = QComboBox(LinkDialog)
        self.main_lead_combo.setObjectName(u"main_lead_combo")

        self.fields_grid.addWidget(self.main_lead_combo, 4, 1, 1, 1)

        self.joint_check = QCheckBox(LinkDialog)
        self.joint_check.setObjectName(u"joint_check")

        self.fields_grid.addWidget(self.joint_check, 5, 1, 1, 1)

        self.first_document_caption_label = QLabel(LinkDialog)
        self.first_document_caption_label.setObjectName(u"first_document_caption_label")
        self.first_document_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.first_document_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.first_document_edit = DocumentEdit(LinkDialog)
        self.first_document_edit.setObjectName(u"first_document_edit")

        self.fields_grid.addWidget(self.first_document_edit, 6, 1, 1, 1)

        self.second_document_caption_label = QLabel(LinkDialog)
        self.second_document_caption_label.setObjectName(u"second_document_caption_label")
        self.second_document_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.second_document_caption_label, 7, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.second_document_edit = DocumentEdit(LinkDialog)
        self.second_document_edit.setObjectName(u"second_document_edit")

        self.fields_grid.addWidget(self.second_document_edit, 7, 1, 1, 1)

        self.place_caption_label = QLabel(LinkDialog)
        self.place_caption_label.setObjectName(u"place_caption_label")
        self.place_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.place_caption_label, 8, 0, 1, 1)

        self.place_edit = QLineEdit(LinkDialog)
        self.place_edit.setObjectName(u"place_edit")

        self.fields_grid.addWidget(self.place_edit, 8, 1, 1, 1)

        self.note_caption_label = QLabel(LinkDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_caption_label, 9, 0, 1, 1)

        self.note_edit = QLineEdit(LinkDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_grid.addWidget(self.note_edit, 9, 1, 1, 1)

        self.reason_caption_label = QLabel(LinkDialog)
        self.reason_caption_label.setObjectName(u"reason_caption_label")
        self.reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reason_caption_label, 10, 0, 1, 1)

        self.reason_edit = QLineEdit(LinkDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_grid.addWidget(self.reason_edit, 10, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.caution_label = QLabel(LinkDialog)
        self.caution_label.setObjectName(u"caution_label")
        self.caution_label.setWordWrap(True)

        self.form_layout.addWidget(self.caution_label)

        self.following_label = QLabel(LinkDialog)
        self.following_label.setObjectName(u"following_label")
        self.following_label.setWordWrap(True)

        self.form_layout.addWidget(self.following_label)

        self.problem_label = QLabel(LinkDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(LinkDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(LinkDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.done_on_caption_label.setBuddy(self.done_on_edit)
        self.posted_on_caption_label.setBuddy(self.posted_on_edit)
        self.answer_caption_label.setBuddy(self.answer_combo)
        self.leads_caption_label.setBuddy(self.leads_list)
        self.main_lead_caption_label.setBuddy(self.main_lead_combo)
        self.first_document_caption_label.setBuddy(self.first_document_edit)
        self.second_document_caption_label.setBuddy(self.second_document_edit)
        self.place_caption_label.setBuddy(self.place_edit)
        self.note_caption_label.setBuddy(self.note_edit)
        self.reason_caption_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.done_on_edit, self.posted_on_edit)
        QWidget.setTabOrder(self.posted_on_edit, self.answer_combo)
        QWidget.setTabOrder(self.answer_combo, self.leads_list)
        QWidget.setTabOrder(self.leads_list, self.main_lead_combo)
        QWidget.setTabOrder(self.main_lead_combo, self.joint_check)
        QWidget.setTabOrder(self.joint_check, self.first_document_edit)
        QWidget.setTabOrder(self.first_document_edit, self.second_document_edit)
        QWidget.setTabOrder(self.second_document_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(LinkDialog)

        QMetaObject.connectSlotsByName(LinkDialog)
    # setupUi

    def retranslateUi(self, LinkDialog) -> None:
        LinkDialog.setWindowTitle(QCoreApplication.translate("LinkDialog", u"\u8bb0\u5f55\u73af\u8282\u529e\u7ed3", None))
        self.link_label.setText("")
        self.link_label.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"section", None))
        self.term_label.setText("")
        self.term_label.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"hint", None))
        self.done_on_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u529e\u7ed3\u65e5\u671f(&R) *", None))
#if QT_CONFIG(accessibility)
        self.done_on_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u529e\u7ed3\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.posted_on_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u4ea4\u90ae\u65e5\u671f(&M)", None))
#if QT_CONFIG(tooltip)
        self.posted_on_edit.setToolTip(QCoreApplication.translate("LinkDialog", u"\u4ee5\u90ae\u5bc4\u63d0\u4ea4\u7684\u586b\u5199\uff1b\u671f\u9650\u5185\u4ea4\u90ae\u5373\u4e3a\u6309\u671f", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.posted_on_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u4ea4\u90ae\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.answer_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u672c\u5c40\u610f\u89c1(&Y) *", None))
#if QT_CONFIG(accessibility)
        self.answer_combo.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u672c\u5c40\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.leads_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u7275\u5934\u90e8\u95e8(&L) *", None))
#if QT_CONFIG(accessibility)
        self.leads_list.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u7275\u5934\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.main_lead_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u4e3b\u529e\u90e8\u95e8(&Z) *", None))
#if QT_CONFIG(accessibility)
        self.main_lead_combo.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u4e3b\u529e\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.joint_check.setText(QCoreApplication.translate("LinkDialog", u"\u9700\u8981\u8054\u5408\u4f1a\u5ba1(&H)", None))
#if QT_CONFIG(tooltip)
        self.joint_check.setToolTip(QCoreApplication.translate("LinkDialog", u"\u4e3b\u529e\u7275\u5934\u90e8\u95e8\u5e94\u57281\u4e2a\u5de5\u4f5c\u65e5\u5185\u544a\u77e5\u5e02\u5ba1\u6539\u529e\uff08\u7b2c\u4e09\u90e8\u5206\uff08\u4e09\uff09\u7b2c3\u9879\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.first_document_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u6750\u6599(&W)", None))
#if QT_CONFIG(accessibility)
        self.first_document_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.second_document_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u6750\u6599(&J)", None))
#if QT_CONFIG(accessibility)
        self.second_document_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u7b2c\u4e8c\u4efd\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.place_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u516c\u5e03\u4f4d\u7f6e(&P) *", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u516c\u5e03\u4f4d\u7f6e", None))
#endif // QT_CONFIG(accessibility)
        self.note_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u5907\u6ce8(&B)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.reason_caption_label.setText(QCoreApplication.translate("LinkDialog", u"\u8bf4\u660e\u7406\u7531(&S) *", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u8bf4\u660e\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.caution_label.setText("")
        self.caution_label.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"message-note", None))
        self.following_label.setText("")
        self.following_label.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"hint", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("LinkDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("LinkDialog", u"\u767b\u8bb0", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("LinkDialog", u"\u767b\u8bb0\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("LinkDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("LinkDialog", u"primary", None))
    # retranslateUi

