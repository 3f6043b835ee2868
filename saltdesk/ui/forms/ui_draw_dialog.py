# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'draw_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from saltdesk.ui.fields.check_list import CheckList
from saltdesk.ui.fields.people_edit import PeopleEdit
from saltdesk.ui.fields.rows_edit import RowsEdit

class Ui_DrawDialog(object):
    def setupUi(self, DrawDialog) -> None:
        if not DrawDialog.objectName():
            DrawDialog.setObjectName(u"DrawDialog")
        DrawDialog.resize(680, 160)
        DrawDialog.setMinimumSize(QSize(680, 0))
        self.form_layout = QVBoxLayout(DrawDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(DrawDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(DrawDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.kind_caption_label = QLabel(DrawDialog)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.kind_caption_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(DrawDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_grid.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.matter_caption_label = QLabel(DrawDialog)
        self.matter_caption_label.setObjectName(u"matter_caption_label")
        self.matter_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.matter_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.matter_caption_label, 1, 0, 1, 1)

        self.matter_edit = QLineEdit(DrawDialog)
        self.matter_edit.setObjectName(u"matter_edit")

        self.fields_grid.addWidget(self.matter_edit, 1, 1, 1, 1)

        self.offices_caption_label = QLabel(DrawDialog)
        self.offices_caption_label.setObjectName(u"offices_caption_label")
        self.offices_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.offices_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.offices_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.offices_list = CheckList(DrawDialog)
        self.offices_list.setObjectName(u"offices_list")

        self.fields_grid.addWidget(self.offices_list, 2, 1, 1, 1)

        self.office_count_caption_label = QLabel(DrawDialog)
        self.office_count_caption_label.setObjectName(u"office_count_caption_label")
        self.office_count_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.office_count_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.office_count_caption_label, 3, 0, 1, 1)

        self.office_count_spin = QSpinBox(DrawDialog)
        self.office_count_spin.setObjectName(u"office_count_spin")
        self.office_count_spin.setMinimum(1)
        self.office_count_spin.setMaximum(99)

        self.fields_grid.addWidget(self.office_count_spin, 3, 1, 1, 1)

        self.people_caption_label = QLabel(DrawDialog)
        self.people_caption_label.setObjectName(u"people_caption_label")
        self.people_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.people_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.people_edit = PeopleEdit(DrawDialog)
        self.people_edit.setObjectName(u"people_edit")

        self.fields_grid.addWidget(self.people_edit, 4, 1, 1, 1)

        self.inspectors_each_caption_label = QLabel(DrawDialog)
        self.inspectors_each_caption_label.setObjectName(u"inspectors_each_caption_label")
        self.inspectors_each_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.inspectors_each_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.inspectors_each_caption_label, 5, 0, 1, 1)

        self.inspectors_each_spin = QSpinBox(DrawDialog)
        self.inspectors_each_spin.setObjectName(u"inspectors_each_spin")
        self.inspectors_each_spin.setMinimum(2)
        self.inspectors_each_spin.setMaximum(99)

        self.fields_grid.addWidget(self.inspectors_each_spin, 5, 1, 1, 1)

        self.recusals_caption_label = QLabel(DrawDialog)
        self.recusals_caption_label.setObjectName(u"recusals_caption_label")
        self.recusals_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.recusals_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.recusals_edit = RowsEdit(DrawDialog)
        self.recusals_edit.setObjectName(u"recusals_edit")

        self.fields_grid.addWidget(self.recusals_edit, 6, 1, 1, 1)

        self.witness_caption_label = QLabel(DrawDialog)
        self.witness_caption_label.setObjectName(u"witness_caption_label")
        self.witness_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.witness_caption_label, 7, 0, 1, 1)

        self.witness_edit = QLineEdit(DrawDialog)
        self.witness_edit.setObjectName(u"witness_edit")

        self.fields_grid.addWidget(self.witness_edit, 7, 1, 1, 1)

        self.note_caption_label = QLabel(DrawDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_caption_label, 8, 0, 1, 1)

        self.note_edit = QLineEdit(DrawDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_grid.addWidget(self.note_edit, 8, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(DrawDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(DrawDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(DrawDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.matter_caption_label.setBuddy(self.matter_edit)
        self.offices_caption_label.setBuddy(self.offices_list)
        self.office_count_caption_label.setBuddy(self.office_count_spin)
        self.people_caption_label.setBuddy(self.people_edit)
        self.inspectors_each_caption_label.setBuddy(self.inspectors_each_spin)
        self.recusals_caption_label.setBuddy(self.recusals_edit)
        self.witness_caption_label.setBuddy(self.witness_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.matter_edit)
        QWidget.setTabOrder(self.matter_edit, self.offices_list)
        QWidget.setTabOrder(self.offices_list, self.office_count_spin)
        QWidget.setTabOrder(self.office_count_spin, self.people_edit)
        QWidget.setTabOrder(self.people_edit, self.inspectors_each_spin)
        QWidget.setTabOrder(self.inspectors_each_spin, self.recusals_edit)
        QWidget.setTabOrder(self.recusals_edit, self.witness_edit)
        QWidget.setTabOrder(self.witness_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(DrawDialog)

        QMetaObject.connectSlotsByName(DrawDialog)
    # setupUi

    def retranslateUi(self, DrawDialog) -> None:
        DrawDialog.setWindowTitle(QCoreApplication.translate("DrawDialog", u"\u968f\u673a\u62bd\u53d6", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("DrawDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("DrawDialog", u"hint", None))
        self.kind_caption_label.setText("")
        self.matter_caption_label.setText("")
        self.offices_caption_label.setText("")
        self.office_count_caption_label.setText("")
        self.people_caption_label.setText(QCoreApplication.translate("DrawDialog", u"\u5907\u9009\u68c0\u67e5\u4eba\u5458 *", None))
#if QT_CONFIG(accessibility)
        self.people_edit.setAccessibleName(QCoreApplication.translate("DrawDialog", u"\u5907\u9009\u68c0\u67e5\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.inspectors_each_caption_label.setText("")
        self.recusals_caption_label.setText(QCoreApplication.translate("DrawDialog", u"\u56de\u907f", None))
#if QT_CONFIG(accessibility)
        self.recusals_edit.setAccessibleName(QCoreApplication.translate("DrawDialog", u"\u56de\u907f", None))
#endif // QT_CONFIG(accessibility)
        self.witness_caption_label.setText("")
        self.note_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DrawDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("DrawDialog", u"\u62bd\u53d6", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("DrawDialog", u"\u62bd\u53d6\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("DrawDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("DrawDialog", u"primary", None))
    # retranslateUi

