"""How Albumen looks: one set of colour tokens for light and one for dark, a palette, a style sheet and tinted icons.

Follows the system unless the user chose otherwise, also in its accent colour, brought to where it can be read. Sizes of
type are steps of one scale over the system's own font. Knows nothing of what is shown.
"""

import ctypes
import json
import math
import re
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, QSettings, QSize, QStandardPaths, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import resources
from gui.colour import TEXT, contrast, mixed, on, readable

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark")

Motion = Literal["system", "still", "moving"]
MOTIONS: tuple[Motion, ...] = ("system", "still", "moving")

TEXT_SIZES = (100, 115, 130, 150)
"""Per cent of the system's font."""

SCALE = {"caption": 0.9, "body": 1.0, "lead": 1.15, "heading": 1.3, "title": 1.75, "display": 2.4}
"""Steps of type, as multiples of the system's font."""

# Each is as far as can be from all before it, in CIELAB, with normal sight and in the simulations of protanopia and
# deuteranopia of Machado et al. (2009), among colours that are neither garish nor too near to the ground.
SHADES = {
    "light": "3878c7 d78030 58c7b7 af3048 68bfef bfb780 974078 a74018 bf8080 8080af "
    "bf7050 8f9fff 804897 60bfcf cfaf60 b7708f 007050 2068cf 6897d7 107018",
    "dark": "68a7ef ef9f48 8fe7cf c76860 af7097 e7d797 8fdfff 4080e7 00bf8f c76830 "
    "af68b7 40c7c7 d79f68 ffcf78 ff878f 80c7ff 68b7d7 b78f18 b7dfaf d78faf",
}
"""Colours that stand for things, not for states: people who see red and green alike tell them apart."""

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
    QPalette.ColorRole.Accent: "accent",
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

    def __init__(
        self, app: QApplication, choice: Choice = "system", text_size: int = 100, motion: Motion = "system"
    ) -> None:
        super().__init__(app)
        self._app = app
        self._tokens: dict[str, dict[str, str]] = json.loads(resources.path("theme/tokens.json").read_text("utf-8"))
        self._sheet = resources.path("theme/albumen.qss").read_text("utf-8")
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._colours: dict[str, QColor] = {}
        self._drawings = QTemporaryDir()
        self.choice: Choice = choice
        self.motion: Motion = motion
        app.setStyle("Fusion")
        app.setWindowIcon(QIcon(str(resources.path("icons/albumen.svg"))))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        accent = _systems_accent(app)
        if accent is not None:
            self._tokens = {name: tuned(tokens, accent) for name, tokens in self._tokens.items()}
        self.enlarge(text_size)

    @property
    def dark(self) -> bool:
        """Whether the dark set is in use."""
        if self.choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.choice == "dark"

    @property
    def still(self) -> bool:
        """Whether nothing should move that need not."""
        return systems_is_still() if self.motion == "system" else self.motion == "still"

    @property
    def text_size(self) -> int:
        """Per cent of the system's font."""
        return round(_scale() * 100)

    def choose(self, choice: Choice) -> None:
        """Follow the system, or be light or dark whatever it says."""
        self.choice = choice
        tokens = self._tokens["dark" if self.dark else "light"]
        self._colours = {token: QColor(value) for token, value in tokens.items() if value.startswith("#")}
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._filled())
        self.changed.emit()

    def enlarge(self, per_cent: int) -> None:
        """Write everything at so many per cent of the system's font."""
        _base()  # the system's own, before it is changed here
        self._app.setProperty("albumen_type_scale", per_cent / 100)
        _font.cache_clear()
        self._app.setFont(font())
        self.choose(self.choice)

    def colour(self, token: str) -> QColor:
        """The colour called `token` in the set that is in use."""
        return QColor(self._colours[token])

    def icon(self, name: str, token: str = "text") -> QIcon:
        """The line icon `name` in a token's colour, and fainter where it is disabled."""
        key = (name, self.colour(token).name())
        if key not in self._icons:
            icon = QIcon()
            for size in (16, 20):
                for ratio in {1, math.ceil(self._app.devicePixelRatio())}:  # 40 icons are drawn before the window opens
                    icon.addPixmap(tinted(name, self.colour(token), size, ratio))
                    icon.addPixmap(tinted(name, self.colour("disabled"), size, ratio), QIcon.Mode.Disabled)
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
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette

    def _drawn(self, icon: str, token: str) -> str:
        """A file of an icon in a token's colour: a style sheet takes nothing else."""
        path = Path(self._drawings.filePath(f"{icon}-{token}-{self.colour(token).name()[1:]}.svg"))
        if not path.exists():
            path.write_text(_svg(icon, self.colour(token).name()), "utf-8")
        return path.as_posix()

    def _filled(self) -> str:
        sheet = re.sub(r"@drawn/(\w+)/(\w+)", lambda found: self._drawn(found[1], found[2]), self._sheet)
        tokens = self._tokens["dark" if self.dark else "light"]
        sizes = {f"type_{name}": f"{_base() * _scale() * step:.1f}pt" for name, step in SCALE.items()}
        for name, value in sorted({**tokens, **sizes}.items(), key=lambda item: -len(item[0])):
            sheet = sheet.replace(f"@{name}", value)
        return sheet


def tuned(tokens: Mapping[str, str], accent: QColor) -> dict[str, str]:
    """A set of tokens with another accent: of that hue, and as light or dark as it takes to be read on every ground of
    the set."""
    grounds = [QColor(tokens[name]) for name in ("window", "sidebar", "raised", "hover")]
    accent = readable(accent, grounds)
    ink, window = on(accent), grounds[0]
    share = next((s for s in (0.3, 0.24, 0.18, 0.12) if _soft_on(tokens, mixed(window, accent, s))), 0.06)
    return {
        **tokens,
        "accent": accent.name(),
        "on_accent": ink.name(),
        "accent_hover": readable(mixed(accent, QColor(tokens["text"]), 0.18), [*grounds, ink]).name(),
        "chosen": mixed(window, accent, share).name(),
        "banner": mixed(window, accent, 0.08).name(),
        "toast_link": readable(accent, [QColor(tokens["toast"])]).name(),
    }


def _soft_on(tokens: Mapping[str, str], ground: QColor) -> bool:
    return contrast(QColor(tokens["soft"]), ground) >= TEXT


def _systems_accent(app: QApplication) -> QColor | None:
    """The accent that the user chose in the system, None where it has none; as it was when the first theme was made,
    for this one's palette hides it afterwards."""
    if app.property("albumen_accent") is None:
        accent = app.palette().color(QPalette.ColorRole.Accent)
        own = app.style().standardPalette().color(QPalette.ColorRole.Accent)  # Qt's, where the system has none
        app.setProperty("albumen_accent", "" if accent == own else accent.name())
    name = app.property("albumen_accent")
    return QColor(name) if name else None


def systems_is_still() -> bool:
    """Whether the user told the system to move little; Qt does not say."""
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(moves), 0)  # SPI_GETCLIENTAREAANIMATION
        return not moves.value
    if sys.platform == "darwin":
        found = QSettings("com.apple", "universalaccess").value("reduceMotion")
        return str(found).lower() in ("1", "true")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    plasma = QSettings(f"{folder}/kdeglobals", QSettings.Format.IniFormat).value("KDE/AnimationDurationFactor")
    gtk = QSettings(f"{folder}/gtk-3.0/settings.ini", QSettings.Format.IniFormat)
    return str(plasma) in ("0", "0.0") or str(gtk.value("Settings/gtk-enable-animations")).lower() in ("0", "false")


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
    """The system's font at a step of the scale, as large as the user wants text to be."""
    return QFont(_font(step, weight))


@cache
def _font(step: str, weight: QFont.Weight) -> QFont:
    font = QFont(QApplication.font())
    font.setPointSizeF(_base() * _scale() * SCALE[step])
    font.setWeight(weight)
    return font


def album_colour(id: int, dark: bool) -> QColor:
    """The colour of an album wherever one stands for it (its dot in the sidebar, its points on the map).

    Always the same for an id, and unlike those of the ids next to it.
    """
    shades = SHADES["dark" if dark else "light"].split()
    return QColor(f"#{shades[id % len(shades)]}")


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_svg(name, colour).encode()))


def _svg(name: str, colour: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)


def _base() -> float:
    app = cast(QApplication, QApplication.instance())
    size = app.property("albumen_type_base")
    if size is None:  # the style sheet must not feed back into it
        font = QApplication.font()
        size = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
        size = max(size, 9.5)
        app.setProperty("albumen_type_base", size)
    return float(size)


def _scale() -> float:
    return float(cast(QApplication, QApplication.instance()).property("albumen_type_scale") or 1)
