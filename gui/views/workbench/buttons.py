"""The buttons of the workbench: a deed with the key that does it, and an album to choose with how sure it is.

Painted, so that keys look like keys in every theme and size. Know nothing of photos.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from gui import theme as looks
from gui.theme import Theme
from gui.views.workbench.sureness import draw_bar, percent

PAD, RADIUS = 10, 8


class KeyButton(QAbstractButton):
    """Does what `action` does; shows its text and its first key."""

    def __init__(self, action: QAction, theme: Theme, primary: bool = False) -> None:
        super().__init__()
        self._action, self._theme, self._primary = action, theme, primary
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        theme.changed.connect(self.update)
        self._follow()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(text + self._cap_width() + 3 * PAD, QFontMetrics(self._font()).height() + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._cap_width() + 5 * PAD, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colour, primary = self._theme.colour, self._primary and self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = "raised"
        if primary:
            fill = "accent_hover" if self.underMouse() or self.isDown() else "accent"
        elif self.isEnabled() and (self.underMouse() or self.isDown()):
            fill = "pressed" if self.isDown() else "hover"
        edge = ("text" if primary else "accent") if self.hasFocus() else "accent" if primary else "line_strong"
        painter.setPen(QPen(colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(colour(fill))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        ink = colour("on_accent" if primary else "text" if self.isEnabled() else "faint")
        cap = QRect(self.width() - PAD - self._cap_width(), 0, self._cap_width(), self.height())
        draw_key(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), cap), self._key(), ink)
        painter.setFont(self._font())
        painter.setPen(ink)
        room = self.rect().adjusted(PAD, 0, -2 * PAD - self._cap_width(), 0)
        text = QFontMetrics(self._font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(
            QStyle.visualRect(self.layoutDirection(), self.rect(), room),
            QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter,
            text,
        )
        painter.end()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setAccessibleName(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.updateGeometry()
        self.update()

    def _key(self) -> str:
        return key_text(self._action.shortcut())

    def _font(self) -> QFont:
        return looks.font("body", QFont.Weight.DemiBold if self._primary else QFont.Weight.Normal)

    def _cap_width(self) -> int:
        return key_width(self._key())


class Choice(QAbstractButton):
    """An album that a photo might belong to: key, cover, name and confidence; None where it is only at hand."""

    def __init__(self, key: str, name: str, confidence: float | None, best: bool, theme: Theme) -> None:
        super().__init__()
        self._key, self._confidence, self._best, self._theme = key, confidence, best, theme
        self.cover: QPixmap | None = None
        self.setText(name)
        said = (
            name
            if confidence is None
            else self.tr("{album}, {percent}").format(album=name, percent=percent(confidence))
        )
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(looks.font()).height() + 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour, direction, whole = self._theme.colour, self.layoutDirection(), self.rect()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)

        def placed(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, whole, QRect(left, top, width, height))

        fill = "pressed" if self.isDown() else "hover" if self.underMouse() else "chosen" if self._best else ""
        painter.setPen(QPen(colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        cap, edge, middle = key_width(self._key), self.height() - 10, self.height() // 2
        draw_key(painter, placed(PAD - 2, 0, cap, self.height()), self._key, colour("text"))
        cover, left = placed(cap + PAD + 4, 5, edge, edge), cap + edge + 2 * PAD + 4
        if self.cover is not None:
            painter.drawPixmap(cover, self.cover)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tile"))
            painter.drawRoundedRect(cover, 5, 5)
        small = QFontMetrics(looks.font("caption"))
        figure = small.horizontalAdvance(percent(1.0)) if self._confidence is not None else 0
        font = looks.font("body", QFont.Weight.DemiBold if self._best else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colour("text"))
        aligned = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        room = self.width() - left - figure - 2 * PAD
        lift = 3 if self._confidence is not None else 0
        name = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(placed(left, -lift, room, self.height()), aligned, name)
        if self._confidence is not None:
            painter.setFont(looks.font("caption"))
            painter.setPen(colour("text" if self._best else "soft"))
            trailing = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
            place = placed(self.width() - figure - PAD, 0, figure, self.height())
            painter.drawText(place, trailing, percent(self._confidence))
            bar = QRectF(placed(left, middle + QFontMetrics(font).height() // 2, room, 3))
            rtl = direction == Qt.LayoutDirection.RightToLeft
            draw_bar(painter, bar, self._confidence, colour("accent"), colour("line"), rtl)
        painter.end()


def key_text(key: QKeySequence) -> str:
    """A key as it is written on its cap."""
    text = key.toString(QKeySequence.SequenceFormat.NativeText)
    return {"Return": "↵", "Enter": "↵"}.get(text, text)


def key_width(text: str) -> int:
    """How wide a key's cap is."""
    metrics = QFontMetrics(looks.font("caption"))
    return max(metrics.height() + 4, metrics.horizontalAdvance(text) + 10)


def draw_key(painter: QPainter, where: QRect, text: str, ink: QColor) -> None:
    """A key's cap in the middle of `where`."""
    height = QFontMetrics(looks.font("caption")).height() + 4
    cap = QRectF(where.left() + 0.5, where.center().y() - height / 2 + 0.5, where.width() - 1, height)
    painter.save()
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(0.55)
    painter.drawRoundedRect(cap, 4, 4)
    painter.setOpacity(1.0)
    painter.setFont(looks.font("caption"))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
