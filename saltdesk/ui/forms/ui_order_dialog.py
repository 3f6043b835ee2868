# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'order_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.check_list import CheckList
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_OrderDialog(object):
    def setupUi(self, OrderDialog) -> None:
        if not OrderDialog.objectName():
            OrderDialog.setObjectName(u"OrderDialog")
        OrderDialog.resize(640, 160)
        OrderDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(OrderDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(OrderDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(OrderDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.findings_caption_label = QLabel(OrderDialog)
        self.findings_caption_label.setObjectName(u"findings_caption_label")
        self.findings_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.findings_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.findings_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.findings_list = CheckList(OrderDialog)
        self.findings_list.setObjectName(u"findings_list")

        self.fields_grid.addWidget(self.findings_list, 0, 1, 1, 1)

        self.order_text_caption_label = QLabel(OrderDialog)
        self.order_text_caption_label.setObjectName(u"order_text_caption_label")
        self.order_text_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.order_text_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.order_text_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.order_text_edit = QPlainTextEdit(OrderDialog)
        self.order_text_edit.setObjectName(u"order_text_edit")
        self.order_text_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.order_text_edit, 1, 1, 1, 1)

        self.due_on_caption_label = QLabel(OrderDialog)
        self.due_on_caption_label.setObjectName(u"due_on_caption_label")
        self.due_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.due_on_caption_label, 2, 0, 1, 1)

        self.due_on_edit = DateEdit(OrderDialog)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.fields_grid.addWidget(self.due_on_edit, 2, 1, 1, 1)

        self.ordered_on_caption_label = QLabel(OrderDialog)
        self.ordered_on_caption_label.setObjectName(u"ordered_on_caption_label")
        self.ordered_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ordered_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.ordered_on_caption_label, 3, 0, 1, 1)

        self.ordered_on_edit = DateEdit(OrderDialog)
        self.ordered_on_edit.setObjectName(u"ordered_on_edit")

        self.fields_grid.addWidget(self.ordered_on_edit, 3, 1, 1, 1)

        self.approval_caption_label = QLabel(OrderDialog)
        self.approval_caption_label.setObjectName(u"approval_caption_label")
        self.approval_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approval_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.approval_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.approval_part = ApprovalPart(OrderDialog)
        self.approval_part.setObjectName(u"approval_part")

        self.fields_grid.addWidget(self.approval_part, 4, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(OrderDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(OrderDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(OrderDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.findings_caption_label.setBuddy(self.findings_list)
        self.order_text_caption_label.setBuddy(self.order_text_edit)
        self.due_on_caption_label.setBuddy(self.due_on_edit)
        self.ordered_on_caption_label.setBuddy(self.ordered_on_edit)
        self.approval_caption_label.setBuddy(self.approval_part)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.findings_list, self.order_text_edit)
        QWidget.setTabOrder(self.order_text_edit, self.due_on_edit)
        QWidget.setTabOrder(self.due_on_edit, self.ordered_on_edit)
        QWidget.setTabOrder(self.ordered_on_edit, self.approval_part)
        QWidget.setTabOrder(self.approval_part, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(OrderDialog)

        QMetaObject.connectSlotsByName(OrderDialog)
    # setupUi

    def retranslateUi(self, OrderDialog) -> None:
        OrderDialog.setWindowTitle(QCoreApplication.translate("OrderDialog", u"\u8d23\u4ee4\u9650\u671f\u6574\u6539", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("OrderDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("OrderDialog", u"hint", None))
        self.findings_caption_label.setText(QCoreApplication.translate("OrderDialog", u"\u8d23\u4ee4\u6574\u6539\u7684\u95ee\u9898 *", None))
#if QT_CONFIG(accessibility)
        self.findings_list.setAccessibleName(QCoreApplication.translate("OrderDialog", u"\u8d23\u4ee4\u6574\u6539\u7684\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.order_text_caption_label.setText("")
        self.due_on_caption_label.setText(QCoreApplication.translate("OrderDialog", u"\u6574\u6539\u671f\u9650 *", None))
        self.ordered_on_caption_label.setText("")
        self.approval_caption_label.setText(QCoreApplication.translate("OrderDialog", u"\u8d23\u4ee4\u7684\u9886\u5bfc *", None))
#if QT_CONFIG(accessibility)
        self.approval_part.setAccessibleName(QCoreApplication.translate("OrderDialog", u"\u8d23\u4ee4\u7684\u9886\u5bfc", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("OrderDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("OrderDialog", u"\u8d23\u4ee4\u6574\u6539", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("OrderDialog", u"\u8d23\u4ee4\u6574\u6539\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("OrderDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("OrderDialog", u"primary", None))
    # retranslateUi

