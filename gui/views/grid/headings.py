"""What stands above a section of photos: a day, a month or an album, and how many photos come below it."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from gui import theme as looks
from gui import words
from gui.session import Session
from gui.settings import Sectioning
from gui.theme import Theme

ABOVE, BELOW, BETWEEN = 14, 8, 10
VEIL = 238
"""How opaque the heading is that stays at the top while its photos pass below it."""


def height() -> int:
    """How high a heading is, in the system's font."""
    return QFontMetrics(looks.font("lead", QFont.Weight.DemiBold)).height() + ABOVE + BELOW


def title(session: Session, headed: Sectioning, number: int, *, short: bool = False) -> str:
    """A heading in words; `short` for where there is little room."""
    if headed == "album":
        return next((a.name for a in session.albums() if a.id == number), _tr("In no album"))
    if headed == "none" or number == 0:
        return "" if headed == "none" else _tr("Without a date")
    day = number if headed == "day" else 100 * number + 1
    date = QDate(day // 10000, day // 100 % 100, day % 100)
    if headed == "month":
        return QLocale().toString(date, _tr("MMMM yyyy"))
    return QLocale().toString(date, _tr("d MMM yyyy") if short else _tr("dddd, d MMMM yyyy"))


def paint(painter: QPainter, where: QRect, text: str, count: int, theme: Theme, *, veiled: bool, chosen: bool) -> None:
    """A heading; `veiled` where photos pass below it."""
    if veiled:
        ground = theme.colour("window")
        ground.setAlpha(VEIL)
        painter.fillRect(where, ground)
    large, small = looks.font("lead", QFont.Weight.DemiBold), looks.font("caption")
    room = where.adjusted(0, ABOVE, 0, -BELOW)
    many = words.photos(count)
    left = room.width() - QFontMetrics(small).horizontalAdvance(many) - BETWEEN
    shown = QFontMetrics(large).elidedText(text, Qt.TextElideMode.ElideRight, left)
    wide = QFontMetrics(large).horizontalAdvance(shown)
    _text(painter, QRect(room.left(), room.top(), wide + 2, room.height()), room, shown, large, theme.colour("text"))
    behind = QRect(room.left() + wide + BETWEEN, room.top() + 1, room.width() - wide - BETWEEN, room.height())
    _text(painter, behind, room, many, small, theme.colour("accent" if chosen else "soft"))


def _text(painter: QPainter, where: QRect, within: QRect, text: str, font: QFont, colour: QColor) -> None:
    """Text at the leading edge of `where`, which is given as if one read from the left."""
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        where = QRect(within.left() + within.right() - where.right(), where.top(), where.width(), where.height())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(where, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("headings", text)
