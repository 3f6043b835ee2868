# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'version_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from saltdesk.ui.fields.note_edit import NoteEdit

class Ui_VersionPage(object):
    def setupUi(self, VersionPage) -> None:
        if not VersionPage.objectName():
            VersionPage.setObjectName(u"VersionPage")
        VersionPage.resize(1180, 640)
        self.form_layout = QVBoxLayout(VersionPage)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.basics_group = QGroupBox(VersionPage)
        self.basics_group.setObjectName(u"basics_group")
        self.basics_layout = QVBoxLayout(self.basics_group)
        self.basics_layout.setSpacing(8)
        self.basics_layout.setObjectName(u"basics_layout")
        self.basics_layout.setContentsMargins(12, 8, 12, 12)
        self.basics_grid = QGridLayout()
        self.basics_grid.setObjectName(u"basics_grid")
        self.basics_grid.setHorizontalSpacing(12)
        self.basics_grid.setVerticalSpacing(6)
        self.basics_grid.setContentsMargins(0, 0, 0, 0)
        self.kind_caption_label = QLabel(self.basics_group)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setProperty(u"required", True)

        self.basics_grid.addWidget(self.kind_caption_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(self.basics_group)
        self.kind_combo.setObjectName(u"kind_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kind_combo.sizePolicy().hasHeightForWidth())
        self.kind_combo.setSizePolicy(sizePolicy)

        self.basics_grid.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.title_caption_label = QLabel(self.basics_group)
        self.title_caption_label.setObjectName(u"title_caption_label")
        self.title_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.basics_grid.addWidget(self.title_caption_label, 0, 2, 1, 1)

        self.title_edit = QLineEdit(self.basics_group)
        self.title_edit.setObjectName(u"title_edit")

        self.basics_grid.addWidget(self.title_edit, 0, 3, 1, 1)

        self.basis_document_caption_label = QLabel(self.basics_group)
        self.basis_document_caption_label.setObjectName(u"basis_document_caption_label")
        self.basis_document_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.basics_grid.addWidget(self.basis_document_caption_label, 2, 0, 1, 1)

        self.basis_document_edit = QLineEdit(self.basics_group)
        self.basis_document_edit.setObjectName(u"basis_document_edit")

        self.basics_grid.addWidget(self.basis_document_edit, 2, 1, 1, 3)

        self.note_caption_label = QLabel(self.basics_group)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.basics_grid.addWidget(self.note_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = NoteEdit(self.basics_group)
        self.note_edit.setObjectName(u"note_edit")

        self.basics_grid.addWidget(self.note_edit, 4, 1, 1, 3)

        self.basics_grid.setColumnStretch(1, 1)
        self.basics_grid.setColumnStretch(3, 1)
        self.basics_grid.setColumnMinimumWidth(0, 104)
        self.basics_grid.setColumnMinimumWidth(2, 104)

        self.basics_layout.addLayout(self.basics_grid)


        self.form_layout.addWidget(self.basics_group)

        self.items_group = QGroupBox(VersionPage)
        self.items_group.setObjectName(u"items_group")
        self.items_layout = QVBoxLayout(self.items_group)
        self.items_layout.setSpacing(8)
        self.items_layout.setObjectName(u"items_layout")
        self.items_layout.setContentsMargins(12, 8, 12, 12)
        self.choose_row = QHBoxLayout()
        self.choose_row.setSpacing(8)
        self.choose_row.setObjectName(u"choose_row")
        self.item_search_edit = QLineEdit(self.items_group)
        self.item_search_edit.setObjectName(u"item_search_edit")
        self.item_search_edit.setClearButtonEnabled(True)

        self.choose_row.addWidget(self.item_search_edit)

        self.all_button = QPushButton(self.items_group)
        self.all_button.setObjectName(u"all_button")

        self.choose_row.addWidget(self.all_button)

        self.none_button = QPushButton(self.items_group)
        self.none_button.setObjectName(u"none_button")

        self.choose_row.addWidget(self.none_button)

        self.items_count_label = QLabel(self.items_group)
        self.items_count_label.setObjectName(u"items_count_label")

        self.choose_row.addWidget(self.items_count_label)


        self.items_layout.addLayout(self.choose_row)

        self.items_list = QListView(self.items_group)
        self.items_list.setObjectName(u"items_list")

        self.items_layout.addWidget(self.items_list)

        self.no_draft_label = QLabel(self.items_group)
        self.no_draft_label.setObjectName(u"no_draft_label")
        self.no_draft_label.setWordWrap(True)

        self.items_layout.addWidget(self.no_draft_label)


        self.form_layout.addWidget(self.items_group)

#if QT_CONFIG(shortcut)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.title_caption_label.setBuddy(self.title_edit)
        self.basis_document_caption_label.setBuddy(self.basis_document_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.basis_document_edit)
        QWidget.setTabOrder(self.basis_document_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.item_search_edit)
        QWidget.setTabOrder(self.item_search_edit, self.all_button)
        QWidget.setTabOrder(self.all_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.items_list)

        self.retranslateUi(VersionPage)

        QMetaObject.connectSlotsByName(VersionPage)
    # setupUi

    def retranslateUi(self, VersionPage) -> None:
        VersionPage.setWindowTitle(QCoreApplication.translate("VersionPage", u"\u6e05\u5355\u7248\u672c", None))
        self.basics_group.setTitle(QCoreApplication.translate("VersionPage", u"\u7248\u672c", None))
        self.kind_caption_label.setText(QCoreApplication.translate("VersionPage", u"(&L)", None))
        self.title_caption_label.setText(QCoreApplication.translate("VersionPage", u"(&M)", None))
        self.title_edit.setPlaceholderText(QCoreApplication.translate("VersionPage", u"\u4e0d\u586b\u5219\u81ea\u52a8\u7f16\u4e3a\u7b2c\u51e0\u7248", None))
        self.basis_document_caption_label.setText(QCoreApplication.translate("VersionPage", u"(&W)", None))
        self.note_caption_label.setText(QCoreApplication.translate("VersionPage", u"(&K)", None))
        self.items_group.setTitle(QCoreApplication.translate("VersionPage", u"\u7f16\u5165\u672c\u7248\u672c\u7684\u8349\u62df\u4e8b\u9879", None))
        self.item_search_edit.setPlaceholderText(QCoreApplication.translate("VersionPage", u"\u6309\u7f16\u7801\u6216\u540d\u79f0\u7b5b\u9009", None))
#if QT_CONFIG(accessibility)
        self.item_search_edit.setAccessibleName(QCoreApplication.translate("VersionPage", u"\u7b5b\u9009\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("VersionPage", u"\u5168\u9009(&A)", None))
        self.none_button.setText(QCoreApplication.translate("VersionPage", u"\u5168\u4e0d\u9009(&N)", None))
        self.items_count_label.setText("")
        self.items_count_label.setProperty(u"kind", QCoreApplication.translate("VersionPage", u"hint", None))
#if QT_CONFIG(accessibility)
        self.items_list.setAccessibleName(QCoreApplication.translate("VersionPage", u"\u8349\u62df\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.no_draft_label.setText(QCoreApplication.translate("VersionPage", u"\u6ca1\u6709\u53ef\u7f16\u5165\u7684\u8349\u62df\u4e8b\u9879\u3002\u5148\u5728\u201c\u6743\u529b\u4e8b\u9879\u201d\u6216\u201c\u8d23\u4efb\u4e8b\u9879\u201d\u4e2d\u767b\u8bb0\u8349\u62df\u4e8b\u9879\u3002", None))
        self.no_draft_label.setProperty(u"kind", QCoreApplication.translate("VersionPage", u"hint", None))
    # retranslateUi

