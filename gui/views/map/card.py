"""The preview of the photo under the mouse: larger, with its name, when it was taken and where it is at home.

Knows nothing of the map but that it may not reach beyond it.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from engine.store.catalog import Photo
from gui import theme as looks
from gui import words
from gui.theme import Theme
from gui.views.map.pictures import Pictures

WAIT_MS = 160
EDGE, PAD, AWAY = 192, 8, 18


class Card(QWidget):
    """Shown beside what it is about, after a moment; the mouse goes through it."""

    def __init__(self, pictures: Pictures, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pictures, self._theme, self._over = pictures, theme, parent
        self._photo: Photo | None = None
        self._album = ""
        self._about = QRectF()
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._appear)
        self.hide()

    def about(self, photo: Photo, album: str, at: QPointF, reach: float) -> None:
        """Speak of a photo that is at a point and reaches so far around it."""
        self._photo, self._album = photo, album
        self._about = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        if self.isVisible():
            self._appear()
        else:
            self._soon.start()

    def vanish(self) -> None:
        """Speak of nothing any more."""
        self._soon.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._photo is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(self._theme.colour("line_strong"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        where = QRect(PAD, PAD, EDGE, EDGE)
        picture = self._pictures.get(self._photo.id, round(EDGE * self.devicePixelRatioF()))
        if picture is not None:
            painter.drawPixmap(where, picture)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tile"))
            painter.drawRoundedRect(where, 8, 8)
        bold, small = looks.font("body", QFont.Weight.DemiBold), looks.font("caption")
        top = PAD + EDGE + 4
        for font, tone, text in zip((bold, small, small), ("text", "soft", "soft"), self._lines(), strict=True):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(self._theme.colour(tone))
            line = QRect(PAD + 2, top, EDGE - 4, metrics.height())
            painter.drawText(
                line, Qt.AlignmentFlag.AlignLeading, metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, EDGE - 4)
            )
            top += metrics.height() + 1

    def said(self) -> str:
        """What the card says, in one line."""
        return ", ".join(filter(None, self._lines()))

    def _appear(self) -> None:
        bold, small = (QFontMetrics(looks.font(step)) for step in ("body", "caption"))
        self.resize(QSize(EDGE + 2 * PAD, EDGE + 2 * PAD + bold.height() + 2 * small.height() + 8))
        room = self._over.rect()
        left = self._about.right() + AWAY
        if left + self.width() > room.right() - 6:
            left = self._about.left() - AWAY - self.width()
        top = min(max(self._about.center().y() - self.height() / 2, 6), room.height() - self.height() - 6)
        self.move(round(max(left, 6)), round(top))
        self.show()
        self.raise_()
        self.update()

    def _lines(self) -> tuple[str, str, str]:
        if self._photo is None:
            return "", "", ""
        name = words.visible(self._photo.files[0].name) if self._photo.files else ""
        return name, self._album, words.moment(self._photo.facts.taken)
