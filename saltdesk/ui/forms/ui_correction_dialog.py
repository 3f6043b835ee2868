# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QRect, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CorrectionDialog(object):
    def setupUi(self, CorrectionDialog) -> None:
        if not CorrectionDialog.objectName():
            CorrectionDialog.setObjectName(u"CorrectionDialog")
        CorrectionDialog.resize(720, 560)
        CorrectionDialog.setMinimumSize(QSize(560, 360))
        self.form_layout = QVBoxLayout(CorrectionDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(CorrectionDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(CorrectionDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_area = QScrollArea(CorrectionDialog)
        self.fields_area.setObjectName(u"fields_area")
        self.fields_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields_area.setFrameShape(QFrame.Shape.NoFrame)
        self.fields_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields_area.setWidgetResizable(True)
        self.fields_body = QWidget(self.fields_area.viewport())
        self.fields_body.setObjectName(u"fields_body")
        self.fields_body.setGeometry(QRect(0, 0, 688, 240))
        self.fields_grid = QGridLayout(self.fields_body)
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(6)
        self.fields_grid.setContentsMargins(0, 0, 8, 0)
        self.fields_grid.setColumnStretch(1, 1)
        self.fields_area.setWidget(self.fields_body)

        self.form_layout.addWidget(self.fields_area)

        self.reason_row = QHBoxLayout()
        self.reason_row.setSpacing(12)
        self.reason_row.setObjectName(u"reason_row")
        self.reason_caption_label = QLabel(CorrectionDialog)
        self.reason_caption_label.setObjectName(u"reason_caption_label")
        self.reason_caption_label.setMinimumSize(QSize(118, 0))
        self.reason_caption_label.setProperty(u"required", True)

        self.reason_row.addWidget(self.reason_caption_label)

        self.reason_edit = QLineEdit(CorrectionDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_row.addWidget(self.reason_edit)


        self.form_layout.addLayout(self.reason_row)

        self.preview_label = QLabel(CorrectionDialog)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setWordWrap(True)

        self.form_layout.addWidget(self.preview_label)

        self.problem_label = QLabel(CorrectionDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(CorrectionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.correct_button = QPushButton(CorrectionDialog)
        self.correct_button.setObjectName(u"correct_button")

        self.button_row.addWidget(self.correct_button)


        self.form_layout.addLayout(self.button_row)

        self.form_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.reason_caption_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.correct_button)

        self.retranslateUi(CorrectionDialog)

        self.correct_button.setDefault(True)


        QMetaObject.connectSlotsByName(CorrectionDialog)
    # setupUi

    def retranslateUi(self, CorrectionDialog) -> None:
        CorrectionDialog.setWindowTitle(QCoreApplication.translate("CorrectionDialog", u"\u66f4\u6b63", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("CorrectionDialog", u"section", None))
        self.hint_label.setText(QCoreApplication.translate("CorrectionDialog", u"\u76f4\u63a5\u6539\u586b\u9519\u7684\u5185\u5bb9\uff0c\u5176\u4f59\u4e0d\u52a8\u3002\u539f\u6765\u7684\u5185\u5bb9\u3001\u7406\u7531\u548c\u66f4\u6b63\u4eba\u90fd\u7559\u5728\u75d5\u8ff9\u91cc\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("CorrectionDialog", u"hint", None))
        self.reason_caption_label.setText(QCoreApplication.translate("CorrectionDialog", u"\u66f4\u6b63\u7406\u7531(&R) *", None))
        self.preview_label.setText("")
        self.preview_label.setProperty(u"kind", QCoreApplication.translate("CorrectionDialog", u"message-note", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("CorrectionDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("CorrectionDialog", u"\u53d6\u6d88(&C)", None))
        self.correct_button.setText(QCoreApplication.translate("CorrectionDialog", u"\u66f4\u6b63(&S)", None))
        self.correct_button.setProperty(u"kind", QCoreApplication.translate("CorrectionDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.correct_button.setShortcut(QCoreApplication.translate("CorrectionDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

