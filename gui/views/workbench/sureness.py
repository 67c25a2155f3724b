"""How sure a suggestion is, in words, as a figure and as a bar. Knows numbers between 0 and 1."""

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

SURE, LIKELY, PERHAPS = 0.8, 0.6, 0.45
"""Confidence from which the words are used; below all of them it is a long shot."""


def sureness(confidence: float) -> str:
    """A confidence as one would say it."""
    if confidence >= SURE:
        return _tr("almost certain")
    if confidence >= LIKELY:
        return _tr("likely")
    if confidence >= PERHAPS:
        return _tr("perhaps")
    return _tr("a long shot")


def percent(confidence: float) -> str:
    """A confidence as a figure: "72%"."""
    return _tr("{n}%").format(n=QLocale().toString(round(100 * confidence)))


def draw_bar(painter: QPainter, where: QRectF, confidence: float, full: QColor, empty: QColor, rtl: bool) -> None:
    """A bar that is filled from the leading side as far as a confidence goes."""
    radius = where.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(empty)
    painter.drawRoundedRect(where, radius, radius)
    width = max(where.height(), where.width() * confidence)
    painter.setBrush(full)
    painter.drawRoundedRect(
        QRectF(where.right() - width if rtl else where.left(), where.top(), width, where.height()), radius, radius
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("sureness", text)
