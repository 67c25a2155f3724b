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


def title(session: Session, headed: Sectioning, first: int, last: int, *, short: bool = False) -> str:
    """A heading in words, from one number to another (see `Contents`); `short` for where there is little room."""
    if headed == "none":
        return ""
    if headed == "album":
        return session.names().get(first) or _tr("In no album")
    if first == 0:
        return _tr("Without a date")
    first, last = min(first, last), max(first, last)
    if headed == "month":
        return _months(first, last)
    if first != last:
        return words.days(_day(first).toString(Qt.DateFormat.ISODate), _day(last).toString(Qt.DateFormat.ISODate))
    return QLocale().toString(_day(first), _tr("d MMM yyyy") if short else _tr("dddd, d MMMM yyyy"))


def _months(first: int, last: int) -> str:
    """ "May 2019", "May – July 2019", "December 2019 – February 2020"."""
    a, b = _day(100 * first + 1), _day(100 * last + 1)
    until = QLocale().toString(b, _tr("MMMM yyyy"))
    if first == last:
        return until
    since = QLocale().toString(a, _tr("MMMM") if a.year() == b.year() else _tr("MMMM yyyy"))
    return _tr("{first} – {last}").format(first=since, last=until)


def _day(number: int) -> QDate:
    return QDate(number // 10000, number // 100 % 100, number % 100)


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
