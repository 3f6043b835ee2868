"""The appearance of the program: style, colours, font and the Chinese texts of Qt's own buttons."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from saltdesk.ledgers.base import palette as colours
from saltdesk.paths import resource
from saltdesk.ui.frame.office_style import OfficeStyle

BODY_POINTS = 10.5

_GOOD_FAMILIES = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
)
"""System fonts that look as good on screen as the bundled one."""

_COLOURS: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, colours.WINDOW),
    (QPalette.ColorRole.WindowText, colours.TEXT),
    (QPalette.ColorRole.Base, colours.BASE),
    (QPalette.ColorRole.AlternateBase, colours.STRIPE),
    (QPalette.ColorRole.Text, colours.TEXT),
    (QPalette.ColorRole.Button, colours.BASE),
    (QPalette.ColorRole.ButtonText, colours.TEXT),
    (QPalette.ColorRole.Highlight, colours.ACCENT),
    (QPalette.ColorRole.HighlightedText, colours.ON_ACCENT),
    (QPalette.ColorRole.Accent, colours.ACCENT),
    (QPalette.ColorRole.PlaceholderText, colours.HINT),
    (QPalette.ColorRole.Link, colours.ACCENT),
    (QPalette.ColorRole.ToolTipBase, colours.BASE),
    (QPalette.ColorRole.ToolTipText, colours.TEXT),
)
_FADED = (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText)


def dress(application: QApplication) -> None:
    """Set the application's style, palette, font, style sheet and Chinese button texts."""
    application.setStyle(OfficeStyle())
    application.styleHints().setColorScheme(Qt.ColorScheme.Light)
    application.setPalette(palette())
    application.setFont(body_font())
    application.setStyleSheet(resource("style.qss").read_text("utf-8"))
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    translator = QTranslator(application)
    if translator.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)


def palette() -> QPalette:
    """Return the palette of the program."""
    made = QPalette()
    for role, colour in _COLOURS:
        made.setColor(role, QColor(colour))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.DISABLED))
    return made


def body_font() -> QFont:
    """Return a good Chinese system font, or the bundled 黑体 if there is none or no screen."""
    family = "" if QGuiApplication.platformName() == "offscreen" else _system_family()
    font = QFont(family or _bundled_family())
    font.setPointSizeF(BODY_POINTS)
    return font


def _system_family() -> str:
    present = set(QFontDatabase.families())
    return next((family for family in _GOOD_FAMILIES if family in present), "")


def _bundled_family() -> str:
    from saltdesk.documents.setting.fonts import FontRole, font_file

    number = QFontDatabase.addApplicationFont(str(font_file(FontRole.HEADING)))
    return QFontDatabase.applicationFontFamilies(number)[0] if number >= 0 else ""
