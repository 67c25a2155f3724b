"""What the lines of the workbench look like: a photo with how sure its guess is, a section with its cover and buttons.

Sizes come from the type, so that larger type gets larger tiles. Knows nothing of where a tile stands.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from engine.store.catalog import Photo
from gui import theme as looks
from gui import words
from gui.models.rows import ROW, Index
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.workbench.lines import Heading, Lines
from gui.views.workbench.offers import NONE
from gui.views.workbench.sureness import draw_bar, percent, sureness

GAP, PAD = 10, 10
FAINT = 0.42
"""How much of a photo is seen whose guess is not sure enough."""

Button = tuple[QRect, str, bool]
"""Where it is, what it says, and whether it takes only what is sure enough."""


def tile_size(widget: QWidget) -> QSize:
    """The least size of a tile: a square picture and a line of type below."""
    line = QFontMetrics(looks.font("caption")).height()
    edge = max(104, 8 * line)
    return QSize(edge, edge + line + GAP)


def heading_height(widget: QWidget) -> int:
    """How tall a section's heading is."""
    return round(QFontMetrics(looks.font("lead")).height() * 1.1 + QFontMetrics(looks.font("caption")).height()) + 26


class Painted(QStyledItemDelegate):
    """Paints both kinds of lines; `hover` is the button under the mouse."""

    def __init__(self, lines: Lines, thumbs: Thumbs, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._lines, self._thumbs, self._theme, self._view = lines, thumbs, theme, view
        self.hover: tuple[int, bool] | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(option.direction)
        row = index.data(ROW)
        if isinstance(row, Heading):
            self._heading(painter, option, row)
        else:
            self._tile(painter, option, index.row(), row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return tile_size(self._view)

    def buttons(self, rect: QRect, said: Heading, direction: Qt.LayoutDirection) -> list[Button]:
        """The buttons of a section's heading, from the trailing side."""
        if said.album == NONE:
            return []
        some, everything = words.number(said.above), words.number(said.photos)
        wanted = [(_tr("Accept all {n}").format(n=everything), _tr("Accept {n}").format(n=everything), False)]
        if said.photos == 1:
            wanted = [(_tr("Accept"), _tr("Accept"), False)]
        if 0 < said.above < said.photos:
            wanted.insert(0, (_tr("Accept {n} above").format(n=some), _tr("Accept {n}").format(n=some), True))
        metrics = QFontMetrics(looks.font("caption", QFont.Weight.DemiBold))
        height, right = metrics.height() + 12, rect.right()
        found: list[Button] = []
        least = rect.left() + rect.height() + 5 * metrics.height()  # the cover, and some of the name
        for text, short, only in wanted:
            if right - metrics.horizontalAdvance(text) - 24 < least:
                text = short
            width = metrics.horizontalAdvance(text) + 24
            if found and right - width < least:
                break
            place = QRect(right - width, rect.center().y() - height // 2 + 4, width, height)
            found.append((QStyle.visualRect(direction, rect, place), text, only))
            right -= width + 8
        return found

    def pile(self, indexes: Sequence[QModelIndex]) -> QPixmap:
        """What one sees under the mouse while dragging."""
        edge, ratio = 84, self._view.devicePixelRatioF()
        pixmap = QPixmap(QSize(edge, edge) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        for index in list(indexes)[:1]:
            self._picture(painter, QRect(0, 0, edge, edge), index.data(ROW))
        painter.end()
        return pixmap

    # a photo

    def _tile(self, painter: QPainter, option: QStyleOptionViewItem, row: int, photo: Photo | None) -> None:
        rect = option.rect.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        picture = QRect(rect.left(), rect.top(), rect.width(), rect.width())
        guess = self._lines.guess(row)
        sure = guess is not None and guess.confidence >= self._lines.least
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen or current:
            painter.setPen(QPen(self._theme.colour("accent" if chosen else "line_strong"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(picture).adjusted(-1, -1, 1, 1), 10, 10)
            picture = picture.adjusted(3, 3, -3, -3)
        painter.setOpacity(1.0 if sure or guess is None or current else FAINT)
        self._picture(painter, picture, photo)
        painter.setOpacity(1.0)
        below = QRect(rect.left() + 3, rect.top() + rect.width() + 3, rect.width() - 6, rect.bottom() - rect.top())
        below.setBottom(rect.bottom() + 1)
        if guess is None:
            self._line(painter, below, words.day(photo.facts.taken) if photo else "", "faint")
        elif guess.album != self._lines.album(row):
            self._line(painter, below, _tr("{album}?").format(album=self._lines.name(guess.album)), "soft")
        else:
            self._confidence(painter, below, option.direction, guess.confidence, guess.taught, sure)

    def _confidence(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, confidence: float, taught: bool, sure: bool
    ) -> None:
        """A mark for whose word it rests on, the figure, and a bar."""
        font = looks.font("caption")
        metrics = QFontMetrics(font)
        icon, figure = metrics.ascent(), metrics.horizontalAdvance(percent(1.0))
        ink = self._theme.colour("text" if sure else "soft")

        def placed(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, rect, QRect(rect.left() + left, top, width, height))

        where = placed(0, rect.center().y() - icon // 2, icon, icon)
        looks.draw_icon(
            painter, "taught" if taught else "guess", self._theme.colour("accent" if taught else "soft"), QRectF(where)
        )
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(
            placed(icon + 4, rect.top(), figure, rect.height()), Qt.AlignmentFlag.AlignCenter, percent(confidence)
        )
        bar = placed(icon + figure + 10, rect.center().y() - 1, max(8, rect.width() - icon - figure - 10), 4)
        full = self._theme.colour("accent" if sure else "line_strong")
        rtl = direction == Qt.LayoutDirection.RightToLeft
        draw_bar(painter, QRectF(bar), confidence, full, self._theme.colour("field"), rtl)

    def _line(self, painter: QPainter, rect: QRect, text: str, token: str) -> None:
        font = looks.font("caption")
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, short)

    def _picture(self, painter: QPainter, rect: QRect, photo: Photo | None) -> None:
        pixmap = self._lines.pixmap(photo, round(rect.width() * self._view.devicePixelRatioF()), self._thumbs)
        if pixmap is not None:
            painter.drawPixmap(rect, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tile"))
            painter.drawRoundedRect(rect, 8, 8)

    # a section

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, said: Heading) -> None:
        rect = option.rect
        direction, line = option.direction, self._theme.colour("line")
        painter.setPen(QPen(line, 1))
        painter.drawLine(rect.left(), rect.top() + 4, rect.right(), rect.top() + 4)
        buttons = self.buttons(rect, said, direction)
        taken = sum(place.width() + 8 for place, *_ in buttons)
        edge = rect.height() - 22
        inner = rect.adjusted(0, 12, 0, -8)

        def placed(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, rect, QRect(rect.left() + left, top, width, height))

        left = 0
        if said.album != NONE:
            self._picture(painter, placed(0, inner.top() + 1, edge, edge), self._lines.cover(said.cover))
            left = edge + 12
        name_font, small = looks.font("lead", QFont.Weight.DemiBold), looks.font("caption")
        room = rect.width() - left - taken - PAD
        tall = QFontMetrics(name_font).height()
        painter.setFont(name_font)
        painter.setPen(self._theme.colour("text"))
        aligned = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        name = QFontMetrics(name_font).elidedText(said.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(placed(left, inner.top(), room, tall), aligned, name)
        painter.setFont(small)
        painter.setPen(self._theme.colour("soft"))
        told = QFontMetrics(small).elidedText(_told(said), Qt.TextElideMode.ElideRight, room)
        painter.drawText(placed(left, inner.top() + tall, room, QFontMetrics(small).height() + 2), aligned, told)
        for place, text, only in buttons:
            self._button(painter, place, text, only or said.above == said.photos, self.hover == (said.album, only))

    def _button(self, painter: QPainter, rect: QRect, text: str, primary: bool, hover: bool) -> None:
        colour = self._theme.colour
        if primary:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_hover" if hover else "accent"))
        else:
            painter.setPen(QPen(colour("line_strong"), 1))
            painter.setBrush(colour("hover" if hover else "raised"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setPen(QColor(colour("on_accent" if primary else "text")))
        painter.setFont(looks.font("caption", QFont.Weight.DemiBold))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _told(said: Heading) -> str:
    if said.album == NONE:
        return _tr("{photos} that resemble no album enough").format(photos=words.photos(said.photos))
    return _tr("{photos} · {words}, {percent} on average").format(
        photos=words.photos(said.photos), words=sureness(said.average), percent=percent(said.average)
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("workbench", text)
