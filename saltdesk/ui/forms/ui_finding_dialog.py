# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.widgets.date_edit import DateEdit

class Ui_FindingDialog(object):
    def setupUi(self, FindingDialog) -> None:
        if not FindingDialog.objectName():
            FindingDialog.setObjectName(u"FindingDialog")
        FindingDialog.resize(640, 120)
        FindingDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(FindingDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(FindingDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.finding_grid = QVBoxLayout()
        self.finding_grid.setSpacing(6)
        self.finding_grid.setObjectName(u"finding_grid")
        self.finding_grid_0 = QGridLayout()
        self.finding_grid_0.setObjectName(u"finding_grid_0")
        self.finding_grid_0.setHorizontalSpacing(12)
        self.finding_grid_0.setVerticalSpacing(6)
        self.finding_grid_0.setContentsMargins(0, 0, 0, 0)
        self.problem_caption_label = QLabel(FindingDialog)
        self.problem_caption_label.setObjectName(u"problem_caption_label")
        self.problem_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_caption_label.setMinimumSize(QSize(118, 28))
        self.problem_caption_label.setProperty(u"required", True)

        self.finding_grid_0.addWidget(self.problem_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.problem_edit = QPlainTextEdit(FindingDialog)
        self.problem_edit.setObjectName(u"problem_edit")
        self.problem_edit.setMinimumSize(QSize(0, 72))
        self.problem_edit.setMaximumSize(QSize(16777215, 72))
        self.problem_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.problem_edit.sizePolicy().hasHeightForWidth())
        self.problem_edit.setSizePolicy(sizePolicy)

        self.finding_grid_0.addWidget(self.problem_edit, 0, 1, 1, 1)

        self.item_caption_label = QLabel(FindingDialog)
        self.item_caption_label.setObjectName(u"item_caption_label")
        self.item_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.item_caption_label.setMinimumSize(QSize(118, 0))

        self.finding_grid_0.addWidget(self.item_caption_label, 1, 0, 1, 1)

        self.item_edit = QLineEdit(FindingDialog)
        self.item_edit.setObjectName(u"item_edit")

        self.finding_grid_0.addWidget(self.item_edit, 1, 1, 1, 1)

        self.opinion_caption_label = QLabel(FindingDialog)
        self.opinion_caption_label.setObjectName(u"opinion_caption_label")
        self.opinion_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.opinion_caption_label.setMinimumSize(QSize(118, 28))

        self.finding_grid_0.addWidget(self.opinion_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.opinion_edit = QPlainTextEdit(FindingDialog)
        self.opinion_edit.setObjectName(u"opinion_edit")
        self.opinion_edit.setMinimumSize(QSize(0, 52))
        self.opinion_edit.setMaximumSize(QSize(16777215, 52))
        self.opinion_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.opinion_edit.sizePolicy().hasHeightForWidth())
        self.opinion_edit.setSizePolicy(sizePolicy)

        self.finding_grid_0.addWidget(self.opinion_edit, 2, 1, 1, 1)

        self.finding_grid_0.setColumnStretch(1, 1)

        self.finding_grid.addLayout(self.finding_grid_0)

        self.finding_grid_1 = QHBoxLayout()
        self.finding_grid_1.setSpacing(24)
        self.finding_grid_1.setObjectName(u"finding_grid_1")
        self.finding_grid_1_left = QGridLayout()
        self.finding_grid_1_left.setObjectName(u"finding_grid_1_left")
        self.finding_grid_1_left.setHorizontalSpacing(12)
        self.finding_grid_1_left.setVerticalSpacing(6)
        self.finding_grid_1_left.setContentsMargins(0, 0, 0, 0)
        self.label_caption_label = QLabel(FindingDialog)
        self.label_caption_label.setObjectName(u"label_caption_label")
        self.label_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.label_caption_label.setMinimumSize(QSize(118, 0))

        self.finding_grid_1_left.addWidget(self.label_caption_label, 0, 0, 1, 1)

        self.label_combo = QComboBox(FindingDialog)
        self.label_combo.setObjectName(u"label_combo")

        self.finding_grid_1_left.addWidget(self.label_combo, 0, 1, 1, 1)

        self.found_on_caption_label = QLabel(FindingDialog)
        self.found_on_caption_label.setObjectName(u"found_on_caption_label")
        self.found_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.found_on_caption_label.setMinimumSize(QSize(118, 0))

        self.finding_grid_1_left.addWidget(self.found_on_caption_label, 1, 0, 1, 1)

        self.found_on_edit = DateEdit(FindingDialog)
        self.found_on_edit.setObjectName(u"found_on_edit")

        self.finding_grid_1_left.addWidget(self.found_on_edit, 1, 1, 1, 1)

        self.finding_grid_1_left_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.finding_grid_1_left.addItem(self.finding_grid_1_left_spring, 90, 1, 1, 1)

        self.finding_grid_1_left.setColumnStretch(1, 1)

        self.finding_grid_1.addLayout(self.finding_grid_1_left)

        self.finding_grid_1_right = QGridLayout()
        self.finding_grid_1_right.setObjectName(u"finding_grid_1_right")
        self.finding_grid_1_right.setHorizontalSpacing(12)
        self.finding_grid_1_right.setVerticalSpacing(6)
        self.finding_grid_1_right.setContentsMargins(0, 0, 0, 0)
        self.owner_caption_label = QLabel(FindingDialog)
        self.owner_caption_label.setObjectName(u"owner_caption_label")
        self.owner_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_caption_label.setMinimumSize(QSize(100, 0))

        self.finding_grid_1_right.addWidget(self.owner_caption_label, 0, 0, 1, 1)

        self.owner_edit = QLineEdit(FindingDialog)
        self.owner_edit.setObjectName(u"owner_edit")

        self.finding_grid_1_right.addWidget(self.owner_edit, 0, 1, 1, 1)

        self.due_on_caption_label = QLabel(FindingDialog)
        self.due_on_caption_label.setObjectName(u"due_on_caption_label")
        self.due_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_caption_label.setMinimumSize(QSize(100, 0))
        self.due_on_caption_label.setProperty(u"required", True)

        self.finding_grid_1_right.addWidget(self.due_on_caption_label, 1, 0, 1, 1)

        self.due_on_edit = DateEdit(FindingDialog)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.finding_grid_1_right.addWidget(self.due_on_edit, 1, 1, 1, 1)

        self.finding_grid_1_right_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.finding_grid_1_right.addItem(self.finding_grid_1_right_spring, 90, 1, 1, 1)

        self.finding_grid_1_right.setColumnStretch(1, 1)

        self.finding_grid_1.addLayout(self.finding_grid_1_right)

        self.finding_grid_1.setStretch(0, 1)
        self.finding_grid_1.setStretch(1, 1)

        self.finding_grid.addLayout(self.finding_grid_1)


        self.form_layout.addLayout(self.finding_grid)

        self.problem_label = QLabel(FindingDialog)
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

        self.cancel_button = QPushButton(FindingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(FindingDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.problem_caption_label.setBuddy(self.problem_edit)
        self.item_caption_label.setBuddy(self.item_edit)
        self.opinion_caption_label.setBuddy(self.opinion_edit)
        self.label_caption_label.setBuddy(self.label_combo)
        self.found_on_caption_label.setBuddy(self.found_on_edit)
        self.owner_caption_label.setBuddy(self.owner_edit)
        self.due_on_caption_label.setBuddy(self.due_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.problem_edit, self.item_edit)
        QWidget.setTabOrder(self.item_edit, self.opinion_edit)
        QWidget.setTabOrder(self.opinion_edit, self.label_combo)
        QWidget.setTabOrder(self.label_combo, self.found_on_edit)
        QWidget.setTabOrder(self.found_on_edit, self.owner_edit)
        QWidget.setTabOrder(self.owner_edit, self.due_on_edit)
        QWidget.setTabOrder(self.due_on_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(FindingDialog)

        self.record_button.setDefault(True)


        QMetaObject.connectSlotsByName(FindingDialog)
    # setupUi

    def retranslateUi(self, FindingDialog) -> None:
        FindingDialog.setWindowTitle(QCoreApplication.translate("FindingDialog", u"\u767b\u8bb0\u95ee\u9898", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("FindingDialog", u"section", None))
        self.problem_caption_label.setText(QCoreApplication.translate("FindingDialog", u"\u53d1\u73b0\u7684\u95ee\u9898(&W) *", None))
#if QT_CONFIG(accessibility)
        self.problem_edit.setAccessibleName(QCoreApplication.translate("FindingDialog", u"\u53d1\u73b0\u7684\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.item_caption_label.setText(QCoreApplication.translate("FindingDialog", u"\u6d89\u53ca\u4e8b\u9879(&Q)", None))
#if QT_CONFIG(accessibility)
        self.item_edit.setAccessibleName(QCoreApplication.translate("FindingDialog", u"\u6d89\u53ca\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.opinion_caption_label.setText(QCoreApplication.translate("FindingDialog", u"\u6574\u6539\u610f\u89c1(&Y)", None))
#if QT_CONFIG(accessibility)
        self.opinion_edit.setAccessibleName(QCoreApplication.translate("FindingDialog", u"\u6574\u6539\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.label_caption_label.setText(QCoreApplication.translate("FindingDialog", u"\u6807\u6ce8(&B)", None))
#if QT_CONFIG(accessibility)
        self.label_combo.setAccessibleName(QCoreApplication.translate("FindingDialog", u"\u6807\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.found_on_caption_label.setText(QCoreApplication.translate("FindingDialog", u"\u53d1\u73b0\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.found_on_edit.setAccessibleName(QCoreApplication.translate("FindingDialog", u"\u53d1\u73b0\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.owner_caption_label.setText(QCoreApplication.translate("FindingDialog", u"\u8d23\u4efb\u4eba(&R)", None))
#if QT_CONFIG(accessibility)
        self.owner_edit.setAccessibleName(QCoreApplication.translate("FindingDialog", u"\u8d23\u4efb\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_caption_label.setText(QCoreApplication.translate("FindingDialog", u"\u6574\u6539\u671f\u9650(&X) *", None))
#if QT_CONFIG(accessibility)
        self.due_on_edit.setAccessibleName(QCoreApplication.translate("FindingDialog", u"\u6574\u6539\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("FindingDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("FindingDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("FindingDialog", u"\u767b\u8bb0\u95ee\u9898(&S)", None))
        self.record_button.setProperty(u"kind", QCoreApplication.translate("FindingDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("FindingDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

