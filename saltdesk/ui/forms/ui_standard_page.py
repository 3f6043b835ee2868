# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'standard_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QGroupBox, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.parts_edit import PartsEdit

class Ui_StandardPage(object):
    def setupUi(self, StandardPage) -> None:
        if not StandardPage.objectName():
            StandardPage.setObjectName(u"StandardPage")
        StandardPage.resize(1100, 120)
        self.form_layout = QVBoxLayout(StandardPage)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.basics_group = QGroupBox(StandardPage)
        self.basics_group.setObjectName(u"basics_group")
        self.basics_group_layout = QVBoxLayout(self.basics_group)
        self.basics_group_layout.setSpacing(8)
        self.basics_group_layout.setObjectName(u"basics_group_layout")
        self.basics_group_layout.setContentsMargins(12, 8, 12, 12)
        self.basics_grid = QGridLayout()
        self.basics_grid.setObjectName(u"basics_grid")
        self.basics_grid.setHorizontalSpacing(12)
        self.basics_grid.setVerticalSpacing(6)
        self.basics_grid.setContentsMargins(0, 0, 0, 0)
        self.power_item_caption_label = QLabel(self.basics_group)
        self.power_item_caption_label.setObjectName(u"power_item_caption_label")
        self.power_item_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.power_item_caption_label.setMinimumSize(QSize(0, 28))
        self.power_item_caption_label.setProperty(u"required", True)

        self.basics_grid.addWidget(self.power_item_caption_label, 0, 0, 1, 1)

        self.power_item_combo = QComboBox(self.basics_group)
        self.power_item_combo.setObjectName(u"power_item_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.power_item_combo.sizePolicy().hasHeightForWidth())
        self.power_item_combo.setSizePolicy(sizePolicy)
        self.power_item_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.power_item_combo.setMinimumContentsLength(8)

        self.basics_grid.addWidget(self.power_item_combo, 0, 1, 1, 3)

        self.conduct_caption_label = QLabel(self.basics_group)
        self.conduct_caption_label.setObjectName(u"conduct_caption_label")
        self.conduct_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.conduct_caption_label.setMinimumSize(QSize(0, 28))
        self.conduct_caption_label.setProperty(u"required", True)

        self.basics_grid.addWidget(self.conduct_caption_label, 1, 0, 1, 1)

        self.conduct_edit = QLineEdit(self.basics_group)
        self.conduct_edit.setObjectName(u"conduct_edit")

        self.basics_grid.addWidget(self.conduct_edit, 1, 1, 1, 3)

        self.law_caption_label = QLabel(self.basics_group)
        self.law_caption_label.setObjectName(u"law_caption_label")
        self.law_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.law_caption_label.setMinimumSize(QSize(0, 28))
        self.law_caption_label.setProperty(u"required", True)

        self.basics_grid.addWidget(self.law_caption_label, 2, 0, 1, 1)

        self.law_edit = QLineEdit(self.basics_group)
        self.law_edit.setObjectName(u"law_edit")

        self.basics_grid.addWidget(self.law_edit, 2, 1, 1, 1)

        self.article_caption_label = QLabel(self.basics_group)
        self.article_caption_label.setObjectName(u"article_caption_label")
        self.article_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.article_caption_label.setMinimumSize(QSize(0, 28))
        self.article_caption_label.setProperty(u"required", True)

        self.basics_grid.addWidget(self.article_caption_label, 2, 2, 1, 1)

        self.article_edit = QLineEdit(self.basics_group)
        self.article_edit.setObjectName(u"article_edit")

        self.basics_grid.addWidget(self.article_edit, 2, 3, 1, 1)

        self.document_caption_label = QLabel(self.basics_group)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_caption_label.setMinimumSize(QSize(0, 28))
        self.document_caption_label.setProperty(u"required", True)

        self.basics_grid.addWidget(self.document_caption_label, 3, 0, 1, 1)

        self.document_edit = QLineEdit(self.basics_group)
        self.document_edit.setObjectName(u"document_edit")

        self.basics_grid.addWidget(self.document_edit, 3, 1, 1, 1)

        self.note_caption_label = QLabel(self.basics_group)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.basics_grid.addWidget(self.note_caption_label, 3, 2, 1, 1)

        self.note_edit = QLineEdit(self.basics_group)
        self.note_edit.setObjectName(u"note_edit")

        self.basics_grid.addWidget(self.note_edit, 3, 3, 1, 1)

        self.basics_grid.setColumnStretch(1, 1)
        self.basics_grid.setColumnStretch(3, 1)
        self.basics_grid.setColumnMinimumWidth(0, 118)
        self.basics_grid.setColumnMinimumWidth(2, 118)

        self.basics_group_layout.addLayout(self.basics_grid)


        self.form_layout.addWidget(self.basics_group)

        self.levels_group = QGroupBox(StandardPage)
        self.levels_group.setObjectName(u"levels_group")
        self.levels_group_layout = QVBoxLayout(self.levels_group)
        self.levels_group_layout.setSpacing(8)
        self.levels_group_layout.setObjectName(u"levels_group_layout")
        self.levels_group_layout.setContentsMargins(12, 8, 12, 12)
        self.levels_grid = QGridLayout()
        self.levels_grid.setObjectName(u"levels_grid")
        self.levels_grid.setHorizontalSpacing(12)
        self.levels_grid.setVerticalSpacing(6)
        self.levels_grid.setContentsMargins(0, 0, 0, 0)
        self.ranges_caption_label = QLabel(self.levels_group)
        self.ranges_caption_label.setObjectName(u"ranges_caption_label")
        self.ranges_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ranges_caption_label.setMinimumSize(QSize(0, 28))
        self.ranges_caption_label.setProperty(u"required", True)

        self.levels_grid.addWidget(self.ranges_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.ranges_edit = PartsEdit(self.levels_group)
        self.ranges_edit.setObjectName(u"ranges_edit")

        self.levels_grid.addWidget(self.ranges_edit, 0, 1, 1, 1)

        self.ranges_help_label = QLabel(self.levels_group)
        self.ranges_help_label.setObjectName(u"ranges_help_label")
        self.ranges_help_label.setWordWrap(True)

        self.levels_grid.addWidget(self.ranges_help_label, 1, 1, 1, 1)

        self.levels_caption_label = QLabel(self.levels_group)
        self.levels_caption_label.setObjectName(u"levels_caption_label")
        self.levels_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.levels_caption_label.setMinimumSize(QSize(0, 28))
        self.levels_caption_label.setProperty(u"required", True)

        self.levels_grid.addWidget(self.levels_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.levels_edit = PartsEdit(self.levels_group)
        self.levels_edit.setObjectName(u"levels_edit")

        self.levels_grid.addWidget(self.levels_edit, 2, 1, 1, 1)

        self.levels_help_label = QLabel(self.levels_group)
        self.levels_help_label.setObjectName(u"levels_help_label")
        self.levels_help_label.setWordWrap(True)

        self.levels_grid.addWidget(self.levels_help_label, 3, 1, 1, 1)

        self.levels_grid.setColumnStretch(1, 1)
        self.levels_grid.setColumnMinimumWidth(0, 118)

        self.levels_group_layout.addLayout(self.levels_grid)


        self.form_layout.addWidget(self.levels_group)

        self.checks_label = QLabel(StandardPage)
        self.checks_label.setObjectName(u"checks_label")
        self.checks_label.setWordWrap(True)

        self.form_layout.addWidget(self.checks_label)

        self.page_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.page_spring)

#if QT_CONFIG(shortcut)
        self.power_item_caption_label.setBuddy(self.power_item_combo)
        self.conduct_caption_label.setBuddy(self.conduct_edit)
        self.law_caption_label.setBuddy(self.law_edit)
        self.article_caption_label.setBuddy(self.article_edit)
        self.document_caption_label.setBuddy(self.document_edit)
        self.note_caption_label.setBuddy(self.note_edit)
        self.ranges_caption_label.setBuddy(self.ranges_edit)
        self.levels_caption_label.setBuddy(self.levels_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.power_item_combo, self.conduct_edit)
        QWidget.setTabOrder(self.conduct_edit, self.law_edit)
        QWidget.setTabOrder(self.law_edit, self.article_edit)
        QWidget.setTabOrder(self.article_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.ranges_edit)
        QWidget.setTabOrder(self.ranges_edit, self.levels_edit)

        self.retranslateUi(StandardPage)

        QMetaObject.connectSlotsByName(StandardPage)
    # setupUi

    def retranslateUi(self, StandardPage) -> None:
        StandardPage.setWindowTitle(QCoreApplication.translate("StandardPage", u"\u88c1\u91cf\u6807\u51c6", None))
        self.basics_group.setTitle(QCoreApplication.translate("StandardPage", u"\u5904\u7f5a\u4e8b\u9879\u548c\u4f9d\u636e", None))
        self.power_item_caption_label.setText(QCoreApplication.translate("StandardPage", u"(&A)", None))
        self.conduct_caption_label.setText(QCoreApplication.translate("StandardPage", u"(&B)", None))
        self.law_caption_label.setText(QCoreApplication.translate("StandardPage", u"(&C)", None))
        self.article_caption_label.setText(QCoreApplication.translate("StandardPage", u"(&E)", None))
        self.document_caption_label.setText(QCoreApplication.translate("StandardPage", u"(&W)", None))
        self.note_caption_label.setText(QCoreApplication.translate("StandardPage", u"(&G)", None))
        self.levels_group.setTitle(QCoreApplication.translate("StandardPage", u"\u5e45\u5ea6\u548c\u9636\u6b21", None))
        self.ranges_caption_label.setText(QCoreApplication.translate("StandardPage", u"(&R)", None))
        self.ranges_help_label.setText(QCoreApplication.translate("StandardPage", u"\u6bcf\u79cd\u5904\u7f5a\u4e00\u884c\uff0c\u4e0a\u4e0b\u9650\u7167\u6240\u5f15\u6761\u6b3e\u586b\u5199\uff1b\u6ca1\u6536\u3001\u540a\u9500\u7b49\u4e0d\u8ba1\u6570\u7684\u4e0d\u586b\u4e0a\u4e0b\u9650\u3002", None))
        self.ranges_help_label.setProperty(u"kind", QCoreApplication.translate("StandardPage", u"hint", None))
        self.levels_caption_label.setText(QCoreApplication.translate("StandardPage", u"(&I)", None))
        self.levels_help_label.setText(QCoreApplication.translate("StandardPage", u"\u7531\u8f7b\u5230\u91cd\u586b\u5199\uff1b\u4e0a\u4e00\u6863\u7684\u4e0a\u9650\u5c31\u662f\u4e0b\u4e00\u6863\u7684\u4e0b\u9650\uff0c\u4ee5\u4e0b\u542b\u672c\u6570\u3002\u91d1\u989d\u53ef\u5199\u201c5\u4e07\u5143\u201d\u3002", None))
        self.levels_help_label.setProperty(u"kind", QCoreApplication.translate("StandardPage", u"hint", None))
        self.checks_label.setText("")
        self.checks_label.setProperty(u"kind", QCoreApplication.translate("StandardPage", u"message-note", None))
    # retranslateUi

