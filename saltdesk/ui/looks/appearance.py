"""The appearance of the program: style, colours, font and the Chinese texts of Qt's own buttons."""

from __future__ import annotations

from enum import Enum
from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from saltdesk.domain.base.patterns import regex
from saltdesk.ledgers.base import palette
from saltdesk.ledgers.base.palette import Colours, colours
from saltdesk.paths import resource
from saltdesk.ui.looks.missing_words import MissingWords
from saltdesk.ui.looks.office_style import OfficeStyle
from saltdesk.ui.looks.system_contrast import wants_contrast
from saltdesk.ui.looks.text_size import BODY_POINTS, dots_scale

_GOOD_FAMILIES = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
)
"""System fonts that look as good on screen as the bundled one."""

_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "base"),
    (QPalette.ColorRole.AlternateBase, "stripe"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "base"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.PlaceholderText, "hint"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.ToolTipBase, "base"),
    (QPalette.ColorRole.ToolTipText, "text"),
)
"""The colours of the window by the roles of Qt's own drawing."""

_OUTLINED = ("QAbstractButton", "QComboBox", "QAbstractSpinBox", "QScrollBar")
"""Classes whose borders Fusion draws in a darker shade of the ground, which nobody sees on a dark one."""

_FADED = (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText)
_COLOUR = regex(r"@(\w+)")
_LENGTH = regex(r"\b((?:min-height|width|height|icon-size): )(\d+)px")
_POINTS = regex(r"([\d.]+)pt\b")


class Look(Enum):
    """The looks of the window, by the word for the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"

    def colours(self) -> Colours:
        """Return the colours; those of SYSTEM depend on the contrast and the scheme of the desktop."""
        if self is Look.SYSTEM and wants_contrast():
            return palette.CONTRAST
        if self is Look.SYSTEM:
            is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return palette.DARK if is_dark else palette.LIGHT
        return {Look.DARK: palette.DARK, Look.CONTRAST: palette.CONTRAST}.get(self, palette.LIGHT)


_SCHEMES = {
    Look.SYSTEM: Qt.ColorScheme.Unknown,
    Look.LIGHT: Qt.ColorScheme.Light,
    Look.DARK: Qt.ColorScheme.Dark,
    Look.CONTRAST: Qt.ColorScheme.Dark,
}
"""What the parts are asked for that the desktop draws, such as the title bar."""


def dress(application: QApplication) -> None:
    """Set the application's style, font, look, and Chinese button texts."""
    application.setStyle(OfficeStyle())
    wear(application, Look.LIGHT)
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    translator = QTranslator(application)
    if translator.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    application.installTranslator(MissingWords(application))


def wear(application: QApplication, look: Look, percent: int = 100) -> None:
    """Show a look with texts at a percentage of their normal size, in all windows at once."""
    application.styleHints().setColorScheme(_SCHEMES[look])
    palette.use(look.colours())
    sheet = style_sheet(colours(), percent, dots_scale())
    if sheet != application.styleSheet():
        # Qt takes five times as long to put one sheet in the place of another.
        application.setStyleSheet("")
        application.setPalette(qt_palette(colours()))
        for name in _OUTLINED:
            application.setPalette(_outlined(colours()), name)  # type: ignore[arg-type]  # the stub says bytes
        application.setFont(body_font(percent))
        application.setStyleSheet(sheet)


def style_sheet(look: Colours, percent: int = 100, dots: float = 1) -> str:
    """Return the style sheet with the colours of a look and texts of a size.

    ``dots`` are those of the desktop an inch, 1 for 96: points grow with them by themselves, pixels do not.
    """
    text = resource("style.qss").read_text("utf-8")
    text = _COLOUR.sub(lambda found: str(getattr(look, found[1])), text)
    text = _LENGTH.sub(lambda found: f"{found[1]}{round(int(found[2]) * percent / 100 * dots)}px", text)
    return _POINTS.sub(lambda found: f"{float(found[1]) * percent / 100:g}pt", text)


def qt_palette(look: Colours) -> QPalette:
    """Return Qt's palette in the colours of a look."""
    made = QPalette()
    for role, name in _ROLES:
        made.setColor(role, QColor(getattr(look, name)))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.disabled))
    return made


def body_font(percent: int = 100) -> QFont:
    """Return a good Chinese system font, or the bundled 黑体 if there is none or no screen."""
    font = QFont(_family())
    font.setPointSizeF(BODY_POINTS * percent / 100)
    return font


def _outlined(look: Colours) -> QPalette:
    made = qt_palette(look)
    made.setColor(QPalette.ColorRole.Window, QColor(look.outline))
    return made


@cache
def _family() -> str:
    family = "" if QGuiApplication.platformName() == "offscreen" else _system_family()
    return family or _bundled_family()


def _system_family() -> str:
    present = set(QFontDatabase.families())
    return next((family for family in _GOOD_FAMILIES if family in present), "")


def _bundled_family() -> str:
    from saltdesk.documents.setting.fonts import FontRole, font_file

    number = QFontDatabase.addApplicationFont(str(font_file(FontRole.HEADING)))
    return QFontDatabase.applicationFontFamilies(number)[0] if number >= 0 else ""
