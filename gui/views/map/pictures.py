"""The photos on the map as small pictures: their facts are read for what is in sight, their thumbnails on threads.

Knows nothing of where a picture stands.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from engine.store.catalog import Photo
from gui import theme as looks
from gui import words
from gui.session import Session
from gui.theme import Theme
from gui.thumbs import Thumbs

AT_ONCE = 64
"""Photos of which the facts are read together: a moment's work."""

KEPT = 8192
PILE = 84


class Pictures:
    """Pixmaps by photo and edge, and the photos that they are of."""

    def __init__(self, session: Session, thumbs: Thumbs) -> None:
        self._session, self._thumbs = session, thumbs
        self._known: dict[int, Photo | None] = {}

    def forget(self) -> None:
        """The photos may have changed: read them again when they are wanted."""
        self._known.clear()

    def meet(self, ids: Sequence[int]) -> bool:
        """Read the facts of photos that are not known yet, but of a few at a time; return whether that was all."""
        new = [id for id in ids if id not in self._known]
        if new:
            if len(self._known) > KEPT:
                self._known.clear()
            some = new[:AT_ONCE]
            self._known.update(dict.fromkeys(some))
            self._known.update({photo.id: photo for photo in self._session.photos(some)})
        return len(new) <= AT_ONCE

    def photo(self, id: int) -> Photo | None:
        """A photo; None where it has just gone."""
        self.meet([id])
        return self._known[id]

    def get(self, id: int, edge: int) -> QPixmap | None:
        """The picture of a photo that was met, `edge` pixels of the screen wide; None until it has come."""
        photo = self._known.get(id)
        if photo is None:
            return None
        original = photo.files[0] if photo.files else None
        return self._thumbs.get(photo.digest, edge, self._session.thumbnail(photo.digest), original)

    def pile(self, ids: Sequence[int], count: int, ratio: float, theme: Theme) -> QPixmap:
        """What one sees while dragging `count` photos: up to three of `ids` on each other, and the count."""
        pile = QPixmap(QSize(PILE + 24, PILE + 24) * ratio)
        pile.setDevicePixelRatio(ratio)
        pile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pile)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.meet(ids[:3])
        for depth, id in reversed(list(enumerate(ids[:3]))):
            where = QRectF(depth * 7, 12 - depth * 4, PILE, PILE)
            picture = self.get(id, round(PILE * ratio))
            if picture is not None:
                painter.drawPixmap(where, picture, QRectF(picture.rect()))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("tile"))
                painter.drawRoundedRect(where, 8, 8)
        if count > 1:
            bubble(painter, QPointF(PILE, PILE), words.number(count), theme)
        painter.end()
        return pile


def bubble(painter: QPainter, middle: QPointF, text: str, theme: Theme) -> None:
    """A number on a pile."""
    painter.setFont(looks.font("caption", QFont.Weight.Bold))
    metrics = painter.fontMetrics()
    high = metrics.height() + 6
    where = QRectF(0, 0, max(metrics.horizontalAdvance(text) + 14, high), high)
    where.moveCenter(middle)
    where.moveRight(min(where.right(), PILE + 22))
    painter.setPen(QPen(QColor("white"), 1.5))
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(where, high / 2, high / 2)
    painter.setPen(theme.colour("on_accent"))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
