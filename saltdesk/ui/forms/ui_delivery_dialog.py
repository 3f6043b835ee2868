# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delivery_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_DeliveryDialog(object):
    def setupUi(self, DeliveryDialog) -> None:
        if not DeliveryDialog.objectName():
            DeliveryDialog.setObjectName(u"DeliveryDialog")
        DeliveryDialog.resize(580, 120)
        DeliveryDialog.setMinimumSize(QSize(580, 0))
        self.form_layout = QVBoxLayout(DeliveryDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(DeliveryDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(DeliveryDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.field_grid = QGridLayout()
        self.field_grid.setObjectName(u"field_grid")
        self.field_grid.setHorizontalSpacing(12)
        self.field_grid.setVerticalSpacing(6)
        self.manner_caption_label = QLabel(DeliveryDialog)
        self.manner_caption_label.setObjectName(u"manner_caption_label")
        self.manner_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.field_grid.addWidget(self.manner_caption_label, 0, 0, 1, 1)

        self.manner_combo = QComboBox(DeliveryDialog)
        self.manner_combo.setObjectName(u"manner_combo")

        self.field_grid.addWidget(self.manner_combo, 0, 1, 1, 1)

        self.delivered_on_caption_label = QLabel(DeliveryDialog)
        self.delivered_on_caption_label.setObjectName(u"delivered_on_caption_label")
        self.delivered_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.field_grid.addWidget(self.delivered_on_caption_label, 1, 0, 1, 1)

        self.delivered_on_edit = DateEdit(DeliveryDialog)
        self.delivered_on_edit.setObjectName(u"delivered_on_edit")

        self.field_grid.addWidget(self.delivered_on_edit, 1, 1, 1, 1)

        self.place_caption_label = QLabel(DeliveryDialog)
        self.place_caption_label.setObjectName(u"place_caption_label")
        self.place_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.field_grid.addWidget(self.place_caption_label, 2, 0, 1, 1)

        self.place_edit = QLineEdit(DeliveryDialog)
        self.place_edit.setObjectName(u"place_edit")

        self.field_grid.addWidget(self.place_edit, 2, 1, 1, 1)

        self.receiver_caption_label = QLabel(DeliveryDialog)
        self.receiver_caption_label.setObjectName(u"receiver_caption_label")
        self.receiver_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.field_grid.addWidget(self.receiver_caption_label, 3, 0, 1, 1)

        self.receiver_edit = QLineEdit(DeliveryDialog)
        self.receiver_edit.setObjectName(u"receiver_edit")

        self.field_grid.addWidget(self.receiver_edit, 3, 1, 1, 1)

        self.relation_caption_label = QLabel(DeliveryDialog)
        self.relation_caption_label.setObjectName(u"relation_caption_label")
        self.relation_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.field_grid.addWidget(self.relation_caption_label, 4, 0, 1, 1)

        self.relation_edit = QLineEdit(DeliveryDialog)
        self.relation_edit.setObjectName(u"relation_edit")

        self.field_grid.addWidget(self.relation_edit, 4, 1, 1, 1)

        self.refusal_caption_label = QLabel(DeliveryDialog)
        self.refusal_caption_label.setObjectName(u"refusal_caption_label")
        self.refusal_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.field_grid.addWidget(self.refusal_caption_label, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.refusal_edit = QPlainTextEdit(DeliveryDialog)
        self.refusal_edit.setObjectName(u"refusal_edit")
        self.refusal_edit.setMinimumSize(QSize(0, 64))
        self.refusal_edit.setMaximumSize(QSize(16777215, 64))
        self.refusal_edit.setTabChangesFocus(True)

        self.field_grid.addWidget(self.refusal_edit, 5, 1, 1, 1)

        self.witnesses_caption_label = QLabel(DeliveryDialog)
        self.witnesses_caption_label.setObjectName(u"witnesses_caption_label")
        self.witnesses_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.field_grid.addWidget(self.witnesses_caption_label, 6, 0, 1, 1)

        self.witnesses_edit = QLineEdit(DeliveryDialog)
        self.witnesses_edit.setObjectName(u"witnesses_edit")

        self.field_grid.addWidget(self.witnesses_edit, 6, 1, 1, 1)

        self.deliverers_caption_label = QLabel(DeliveryDialog)
        self.deliverers_caption_label.setObjectName(u"deliverers_caption_label")
        self.deliverers_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.field_grid.addWidget(self.deliverers_caption_label, 7, 0, 1, 1)

        self.deliverers_edit = QLineEdit(DeliveryDialog)
        self.deliverers_edit.setObjectName(u"deliverers_edit")

        self.field_grid.addWidget(self.deliverers_edit, 7, 1, 1, 1)

        self.note_caption_label = QLabel(DeliveryDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.field_grid.addWidget(self.note_caption_label, 8, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(DeliveryDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 64))
        self.note_edit.setMaximumSize(QSize(16777215, 64))
        self.note_edit.setTabChangesFocus(True)

        self.field_grid.addWidget(self.note_edit, 8, 1, 1, 1)

        self.field_grid.setColumnStretch(1, 1)
        self.field_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.field_grid)

        self.problem_label = QLabel(DeliveryDialog)
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

        self.cancel_button = QPushButton(DeliveryDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.record_button = QPushButton(DeliveryDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.manner_caption_label.setBuddy(self.manner_combo)
        self.delivered_on_caption_label.setBuddy(self.delivered_on_edit)
        self.place_caption_label.setBuddy(self.place_edit)
        self.receiver_caption_label.setBuddy(self.receiver_edit)
        self.relation_caption_label.setBuddy(self.relation_edit)
        self.refusal_caption_label.setBuddy(self.refusal_edit)
        self.witnesses_caption_label.setBuddy(self.witnesses_edit)
        self.deliverers_caption_label.setBuddy(self.deliverers_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.manner_combo, self.delivered_on_edit)
        QWidget.setTabOrder(self.delivered_on_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.receiver_edit)
        QWidget.setTabOrder(self.receiver_edit, self.relation_edit)
        QWidget.setTabOrder(self.relation_edit, self.refusal_edit)
        QWidget.setTabOrder(self.refusal_edit, self.witnesses_edit)
        QWidget.setTabOrder(self.witnesses_edit, self.deliverers_edit)
        QWidget.setTabOrder(self.deliverers_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(DeliveryDialog)

        self.record_button.setDefault(True)


        QMetaObject.connectSlotsByName(DeliveryDialog)
    # setupUi

    def retranslateUi(self, DeliveryDialog) -> None:
        DeliveryDialog.setWindowTitle(QCoreApplication.translate("DeliveryDialog", u"\u9001\u8fbe\u767b\u8bb0", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("DeliveryDialog", u"section", None))
        self.hint_label.setText(QCoreApplication.translate("DeliveryDialog", u"\u90ae\u5bc4\u7684\u586b\u90ae\u5bc4\u5730\u5740\u548c\u90ae\u4ef6\u53f7\u7801\uff1b\u7535\u5b50\u9001\u8fbe\u586b\u7535\u5b50\u5730\u5740\uff1b\u516c\u544a\u586b\u516c\u544a\u8f7d\u4f53\uff1b\u7559\u7f6e\u7684\u586b\u62d2\u6536\u4e8b\u7531\u548c\u5730\u70b9\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("DeliveryDialog", u"hint", None))
        self.manner_caption_label.setText(QCoreApplication.translate("DeliveryDialog", u"(&M)", None))
        self.delivered_on_caption_label.setText(QCoreApplication.translate("DeliveryDialog", u"(&D)", None))
        self.place_caption_label.setText(QCoreApplication.translate("DeliveryDialog", u"(&P)", None))
        self.receiver_caption_label.setText(QCoreApplication.translate("DeliveryDialog", u"(&R)", None))
        self.relation_caption_label.setText(QCoreApplication.translate("DeliveryDialog", u"(&G)", None))
        self.refusal_caption_label.setText(QCoreApplication.translate("DeliveryDialog", u"(&J)", None))
        self.witnesses_caption_label.setText(QCoreApplication.translate("DeliveryDialog", u"(&W)", None))
        self.deliverers_caption_label.setText(QCoreApplication.translate("DeliveryDialog", u"(&S)", None))
        self.note_caption_label.setText(QCoreApplication.translate("DeliveryDialog", u"(&B)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("DeliveryDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("DeliveryDialog", u"\u53d6\u6d88(&C)", None))
        self.record_button.setText(QCoreApplication.translate("DeliveryDialog", u"\u767b\u8bb0\u9001\u8fbe(&T)", None))
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("DeliveryDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("DeliveryDialog", u"primary", None))
    # retranslateUi

