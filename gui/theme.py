"""How Albumen looks: one set of colour tokens for light and one for dark, a palette, a style sheet and tinted icons.

Follows the system unless the user chose otherwise. Sizes of type are steps of one scale over the system's own font.
Knows nothing of what is shown.
"""

import json
import math
from functools import cache
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import resources

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark")

SCALE = {"caption": 0.9, "body": 1.0, "lead": 1.15, "heading": 1.3, "title": 1.75, "display": 2.4}
"""Steps of type, as multiples of the system's font."""

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "window",
    QPalette.ColorRole.AlternateBase: "sidebar",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "on_toast",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Light: "hover",
}


class Theme(QObject):
    """The look of one application. `changed` comes after palette and style sheet are in place."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._tokens = json.loads(resources.path("theme/tokens.json").read_text("utf-8"))
        self._sheet = resources.path("theme/albumen.qss").read_text("utf-8")
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.choice: Choice = choice
        app.setStyle("Fusion")
        app.setWindowIcon(QIcon(str(resources.path("icons/albumen.svg"))))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    @property
    def dark(self) -> bool:
        """Whether the dark set is in use."""
        if self.choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.choice == "dark"

    def choose(self, choice: Choice) -> None:
        """Follow the system, or be light or dark whatever it says."""
        self.choice = choice
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._filled())
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        """The colour called `token` in the set that is in use."""
        return QColor(self._tokens["dark" if self.dark else "light"][token])

    def icon(self, name: str, token: str = "text") -> QIcon:
        """The line icon `name` in a token's colour, and fainter where it is disabled."""
        key = (name, self.colour(token).name())
        if key not in self._icons:
            icon = QIcon()
            for size in (16, 20):
                for ratio in {1, math.ceil(self._app.devicePixelRatio())}:  # 40 icons are drawn before the window opens
                    icon.addPixmap(tinted(name, self.colour(token), size, ratio))
                    icon.addPixmap(tinted(name, self.colour("line_strong"), size, ratio), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def _follow(self) -> None:
        if self.choice == "system":
            self.choose("system")

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("faint"))
        return palette

    def _filled(self) -> str:
        sheet = self._sheet.replace("@icons", resources.path("icons").as_posix())
        tokens = self._tokens["dark" if self.dark else "light"]
        sizes = {f"type_{name}": f"{_base() * step:.1f}pt" for name, step in SCALE.items()}
        for name, value in sorted({**tokens, **sizes}.items(), key=lambda item: -len(item[0])):
            sheet = sheet.replace(f"@{name}", value)
        return sheet


def tinted(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` drawn in one colour, `size` logical pixels wide on a screen of `ratio`."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, name, colour, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def draw_icon(painter: QPainter, name: str, colour: QColor, where: QRectF) -> None:
    """Draw the icon `name` in one colour into `where`, sharp at any scale."""
    _drawing(name, colour.name()).render(painter, where)


def font(step: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The system's font at a step of the scale."""
    font = QFont(QApplication.font())
    font.setPointSizeF(_base() * SCALE[step])
    font.setWeight(weight)
    return font


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    text = resources.path(f"icons/{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))


def _base() -> float:
    app = cast(QApplication, QApplication.instance())
    size = app.property("albumen_type_base")
    if size is None:  # the style sheet must not feed back into it
        font = QApplication.font()
        size = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
        size = max(size, 9.5)
        app.setProperty("albumen_type_base", size)
    return float(size)
