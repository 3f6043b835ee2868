# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_DecisionDialog(object):
    def setupUi(self, DecisionDialog) -> None:
        if not DecisionDialog.objectName():
            DecisionDialog.setObjectName(u"DecisionDialog")
        DecisionDialog.resize(600, 160)
        DecisionDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(DecisionDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(DecisionDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(DecisionDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.measure_caption_label = QLabel(DecisionDialog)
        self.measure_caption_label.setObjectName(u"measure_caption_label")
        self.measure_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.measure_caption_label, 0, 0, 1, 1)

        self.measure_label = QLabel(DecisionDialog)
        self.measure_label.setObjectName(u"measure_label")
        self.measure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.measure_label.setWordWrap(True)

        self.fields_grid.addWidget(self.measure_label, 0, 1, 1, 1)

        self.decided_on_caption_label = QLabel(DecisionDialog)
        self.decided_on_caption_label.setObjectName(u"decided_on_caption_label")
        self.decided_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.decided_on_caption_label, 1, 0, 1, 1)

        self.decided_on_edit = DateEdit(DecisionDialog)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.fields_grid.addWidget(self.decided_on_edit, 1, 1, 1, 1)

        self.decision_body_caption_label = QLabel(DecisionDialog)
        self.decision_body_caption_label.setObjectName(u"decision_body_caption_label")
        self.decision_body_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_body_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.decision_body_caption_label, 2, 0, 1, 1)

        self.decision_body_edit = QLineEdit(DecisionDialog)
        self.decision_body_edit.setObjectName(u"decision_body_edit")

        self.fields_grid.addWidget(self.decision_body_edit, 2, 1, 1, 1)

        self.decision_caption_label = QLabel(DecisionDialog)
        self.decision_caption_label.setObjectName(u"decision_caption_label")
        self.decision_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.decision_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.decision_edit = QPlainTextEdit(DecisionDialog)
        self.decision_edit.setObjectName(u"decision_edit")
        self.decision_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.decision_edit, 3, 1, 1, 1)

        self.approval_caption_label = QLabel(DecisionDialog)
        self.approval_caption_label.setObjectName(u"approval_caption_label")
        self.approval_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approval_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.approval_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.approval_part = ApprovalPart(DecisionDialog)
        self.approval_part.setObjectName(u"approval_part")

        self.fields_grid.addWidget(self.approval_part, 4, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(DecisionDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(DecisionDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(DecisionDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.measure_caption_label.setBuddy(self.measure_label)
        self.decided_on_caption_label.setBuddy(self.decided_on_edit)
        self.decision_body_caption_label.setBuddy(self.decision_body_edit)
        self.decision_caption_label.setBuddy(self.decision_edit)
        self.approval_caption_label.setBuddy(self.approval_part)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decided_on_edit, self.decision_body_edit)
        QWidget.setTabOrder(self.decision_body_edit, self.decision_edit)
        QWidget.setTabOrder(self.decision_edit, self.approval_part)
        QWidget.setTabOrder(self.approval_part, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(DecisionDialog)

        QMetaObject.connectSlotsByName(DecisionDialog)
    # setupUi

    def retranslateUi(self, DecisionDialog) -> None:
        DecisionDialog.setWindowTitle(QCoreApplication.translate("DecisionDialog", u"\u4f5c\u51fa\u51b3\u5b9a", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("DecisionDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("DecisionDialog", u"hint", None))
        self.measure_caption_label.setText("")
        self.measure_label.setText("")
#if QT_CONFIG(accessibility)
        self.measure_label.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u5904\u7406\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.decided_on_caption_label.setText(QCoreApplication.translate("DecisionDialog", u"\u51b3\u5b9a\u65e5\u671f *", None))
        self.decision_body_caption_label.setText("")
        self.decision_caption_label.setText("")
        self.approval_caption_label.setText(QCoreApplication.translate("DecisionDialog", u"\u6279\u51c6\u4eba *", None))
#if QT_CONFIG(accessibility)
        self.approval_part.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u6279\u51c6\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DecisionDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("DecisionDialog", u"\u4f5c\u51fa\u51b3\u5b9a", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("DecisionDialog", u"\u4f5c\u51fa\u51b3\u5b9a\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("DecisionDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("DecisionDialog", u"primary", None))
    # retranslateUi

