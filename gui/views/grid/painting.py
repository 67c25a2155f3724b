"""How a photo in the grid is painted: itself or a calm patch in its shape, its marks, and that it is chosen.

Knows nothing of where photos stand.
"""

import time
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from gui import theme as looks
from gui import words
from gui.corners import radius
from gui.models.photos import Tile
from gui.session import Session
from gui.theme import Theme
from gui.thumbs import Thumbs

MARK, INSET, RING = 22, 6, 3
SHADE, ON_SHADE = QColor(0, 0, 0, 130), QColor("white")
"""Marks stand on photos, so they look the same in every theme."""


@dataclass(frozen=True, slots=True)
class State:
    """What is to be seen of a photo beside itself. `stack` is how many photos its closed or open stack has, else 0."""

    chosen: bool = False
    focused: bool = False
    stack: int = 0
    opened: bool = False
    follows: bool = False
    score: str = ""


class Painting:
    """Paints photos. Until `until` (of time.monotonic) thumbnails are read at once rather than by threads."""

    def __init__(self, session: Session, thumbs: Thumbs, theme: Theme) -> None:
        self._session, self._thumbs, self.theme = session, thumbs, theme
        self.until = 0.0

    def tile(self, painter: QPainter, rect: QRect, tile: Tile | None, state: State, *, sharpen: bool) -> None:
        """A photo with all that is said about it; without `sharpen` no other size of it is read now."""
        leading = painter.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.picture(painter, rect, tile, sharpen=sharpen)
        if tile is None or min(rect.width(), rect.height()) < 2 * MARK:
            self._outline(painter, rect, state)
            return
        names = [name for name, shown in (("pin", tile.pinned), ("also", tile.also)) if shown]
        for place, name in enumerate(names):
            x = INSET + (MARK + 4) * place
            at = QPointF(rect.left() + x if leading else rect.right() - x - MARK + 1, rect.bottom() - INSET - MARK + 1)
            painter.drawPixmap(
                at, mark(name, SHADE.name(QColor.NameFormat.HexArgb), painter.device().devicePixelRatio())
            )
        if state.stack:
            self._badge(painter, badge(rect, state.stack, leading), state)
        if state.score:
            self._score(painter, rect, state.score, leading)
        self._outline(painter, rect, state)
        if state.chosen:
            x = rect.right() - INSET - MARK + 1 if leading else rect.left() + INSET
            accent = self.theme.colour("accent").name(QColor.NameFormat.HexArgb)
            tick = mark("check", accent, painter.device().devicePixelRatio())
            painter.drawPixmap(QPointF(x, rect.bottom() - INSET - MARK + 1), tick)

    def picture(self, painter: QPainter, rect: QRect, tile: Tile | None, *, sharpen: bool = True) -> None:
        """The photo itself, or a patch in its shape until it has come."""
        pixmap = self._pixmap(rect.size() * painter.device().devicePixelRatio(), tile, sharpen) if tile else None
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("tile"))
            corner = radius(rect.width(), rect.height())
            painter.drawRoundedRect(rect, corner, corner)
        elif pixmap.size() == rect.size() * painter.device().devicePixelRatio():
            painter.drawPixmap(rect, pixmap)
        else:
            painter.drawPixmap(QRectF(rect), pixmap, _middle(pixmap, rect))

    def _pixmap(self, size: QSize, tile: Tile, sharpen: bool) -> QPixmap | None:
        photo = tile.photo
        there = self._thumbs.peek(photo.digest)
        if there is not None and (not sharpen or there.size() == size):
            return there
        original = photo.files[0] if photo.files else None
        path = self._session.thumbnail(photo.digest)
        if self.until > time.monotonic():
            read = self._thumbs.read(photo.digest, size.width(), size.height(), path)
            if read is not None:
                return read
        return self._thumbs.get(photo.digest, size.height(), path, original, width=size.width())

    def _outline(self, painter: QPainter, rect: QRect, state: State) -> None:
        """A ring within the photo, so that it need not be read in another size where it is chosen."""
        if not (state.chosen or state.focused or state.follows):
            return
        corner = radius(rect.width(), rect.height())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state.chosen or state.focused:
            painter.setPen(QPen(self.theme.colour("window"), 2))
            inner = QRectF(rect).adjusted(RING, RING, -RING, -RING)
            painter.drawRoundedRect(inner, max(corner - RING, 1), max(corner - RING, 1))
        painter.setPen(QPen(self.theme.colour("accent" if state.chosen else "line_strong"), RING))
        half = RING / 2
        painter.drawRoundedRect(QRectF(rect).adjusted(half - 1, half - 1, 1 - half, 1 - half), corner, corner)

    def _badge(self, painter: QPainter, where: QRect, state: State) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("accent") if state.opened else SHADE)
        painter.drawRoundedRect(where, where.height() / 2, where.height() / 2)
        colour = self.theme.colour("on_accent") if state.opened else ON_SHADE
        leading = painter.layoutDirection() == Qt.LayoutDirection.LeftToRight
        icon = where.height() - 8
        x = where.left() + 5 if leading else where.right() - 4 - icon
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(QPointF(x, where.top() + 4), plain("stack", colour.name(), icon, ratio))
        text = where.adjusted(icon + 8, 0, -8, 0) if leading else where.adjusted(8, 0, -icon - 8, 0)
        painter.setFont(looks.font("caption", QFont.Weight.DemiBold))
        painter.setPen(colour)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, words.number(state.stack))

    def _score(self, painter: QPainter, rect: QRect, text: str, leading: bool) -> None:
        font = looks.font("caption", QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(text) + 14, max(metrics.height() + 2, MARK)
        x = rect.left() + INSET if leading else rect.right() - INSET - width + 1
        where = QRect(x, rect.top() + INSET, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SHADE)
        painter.drawRoundedRect(where, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(ON_SHADE)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)


def badge(rect: QRect, count: int, leading: bool) -> QRect:
    """Where the badge of a stack stands on its photo."""
    metrics = QFontMetrics(looks.font("caption", QFont.Weight.DemiBold))
    height = max(metrics.height() + 2, MARK)
    width = metrics.horizontalAdvance(words.number(count)) + height + 8
    x = rect.right() - INSET - width + 1 if leading else rect.left() + INSET
    return QRect(x, rect.top() + INSET, width, height)


def bubble(painter: QPainter, where: QRect, text: str, theme: Theme) -> None:
    """A count on a pile of photos."""
    painter.setPen(QPen(ON_SHADE, 1.5))
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(where, where.height() / 2, where.height() / 2)
    painter.setFont(looks.font("caption", QFont.Weight.Bold))
    painter.setPen(theme.colour("on_accent"))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)


@lru_cache(maxsize=64)
def mark(name: str, ground: str, ratio: float) -> QPixmap:
    """A white icon on a disc; drawn once, painted thousands of times."""
    disc = QPixmap(QSize(MARK, MARK) * ratio)
    disc.setDevicePixelRatio(ratio)
    disc.fill(Qt.GlobalColor.transparent)
    painter = QPainter(disc)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(QRectF(0, 0, MARK, MARK))
    looks.draw_icon(painter, name, ON_SHADE, QRectF(4, 4, MARK - 8, MARK - 8))
    painter.end()
    return disc


@lru_cache(maxsize=64)
def plain(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon in one colour, drawn once."""
    return looks.tinted(name, QColor(colour), size, ratio)


def _middle(pixmap: QPixmap, rect: QRect) -> QRectF:
    """The part of a pixmap that fills a rectangle of perhaps another shape: what was there while its like is read."""
    width, height = pixmap.width(), pixmap.height()
    wanted = rect.width() / max(rect.height(), 1)
    if abs(width - wanted * height) <= 2:
        return QRectF(0, 0, width, height)
    wide, tall = min(width, wanted * height), min(height, width / wanted)
    return QRectF((width - wide) / 2, (height - tall) / 2, wide, tall)
