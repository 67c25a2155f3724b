"""How the lines of the sidebar are painted: headings, places, albums with their covers, months.

Everything is laid out from leading to trailing and turned round where a language reads so; sizes come from the font.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from gui import theme as looks
from gui import words
from gui.models.outline import Node, Outline
from gui.models.rows import Index
from gui.session import Session
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.widgets import named

INSET = 8
RADIUS = 7.0


class Rows(QStyledItemDelegate):
    """Paints the lines; names of albums are edited where they stand.

    `aimed` is the line that a drop would change, `line` the edge ("below", "beside") at which it would put something.
    """

    def __init__(self, model: Outline, covers: Thumbs, session: Session, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._model, self._covers, self._session, self._theme, self._view = model, covers, session, theme, view
        self.aimed, self.edge = "", ""

    # sizes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = QFontMetrics(looks.font("body")).height()
        scale = {"section": 2.1, "place": 1.9, "album": 2.5, "line": 1.75}[self._model.node(index).kind]
        return QSize(100, round(text * scale))

    def mark(self, rect: QRect, node: Node) -> QRect:
        """Where the fold mark of a line stands; it is there for lines with something below."""
        edge = self._step()
        left = rect.left() + INSET - 4 + self._step() * node.depth
        where = QRect(left, rect.center().y() - edge // 2 + 1, edge, edge)
        return QStyle.visualRect(self._view.layoutDirection(), rect, where)

    def _step(self) -> int:
        """The width of a fold mark, by which each depth is set in."""
        return round(QFontMetrics(looks.font("body")).height() * 0.9)

    # painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node = self._model.node(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option, node, chosen)
        rect = option.rect.adjusted(INSET, 0, -INSET, 0)
        rect.setLeft(rect.left() + self._step() * (node.depth + 1) - 4)
        if node.below:
            self._fold(painter, option, index, node)
        if node.kind == "section":
            rect.setLeft(rect.left() + 2)
            self._text(painter, option, self._count(painter, option, rect, node.count), node.name, "heading")
        else:
            rect = self._leading(painter, option, rect, node, chosen)
            rect = self._trailing(painter, option, rect, node)
            self._text(painter, option, rect, node.name, "chosen" if chosen else "")
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, node: Node, chosen: bool) -> None:
        rect = QRectF(option.rect).adjusted(0, 1, 0, -1)
        aimed = node.key == self.aimed
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and node.source is not None
        if chosen or hovered or (aimed and self.edge == "on"):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("chosen" if chosen or aimed else "hover"))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if (aimed and self.edge == "on") or option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        elif aimed:
            self._line(painter, option, node)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        """A line with a ring at its beginning: set in where the album would stand below this one."""
        y = option.rect.top() + 1 if self.edge == "beside" else option.rect.bottom() - 1
        left = option.rect.left() + INSET + self._step() * (node.depth + 1 + (self.edge == "below"))
        where = QRect(left, y - 3, option.rect.right() - INSET - left, 6)
        where = QStyle.visualRect(option.direction, option.rect, where)
        ring = QStyle.visualRect(option.direction, where, QRect(where.left(), where.top(), 6, 6))
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(ring))
        line = QStyle.visualRect(option.direction, where, QRect(where.left() + 6, where.center().y(), where.width(), 1))
        painter.drawLine(line.left(), y, line.right(), y)

    def _fold(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, node: Node) -> None:
        shut = "left" if option.direction == Qt.LayoutDirection.RightToLeft else "right"
        where = QRectF(self.mark(option.rect, node)).adjusted(2, 2, -2, -2)
        looks.draw_icon(painter, "down" if self._view.isExpanded(index) else shut, self._theme.colour("soft"), where)

    def _leading(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, node: Node, chosen: bool) -> QRect:
        """Paint cover or icon; return what is left of the rectangle."""
        if node.kind == "album":
            edge = option.rect.height() - 8
            where = QRect(rect.left(), option.rect.top() + 4, edge, edge)
            self._cover(painter, QStyle.visualRect(option.direction, option.rect, where), node)
            return rect.adjusted(edge + 8, 0, 0, 0)
        if node.icon:
            edge = round(QFontMetrics(looks.font("body")).height() * 1.05)
            where = QRect(rect.left(), rect.center().y() - edge // 2 + 1, edge, edge)
            where = QStyle.visualRect(option.direction, option.rect, where)
            colour = self._theme.colour("accent" if chosen or node.kind == "place" else "soft")
            looks.draw_icon(painter, node.icon, colour, QRectF(where))
            return rect.adjusted(edge + 8, 0, 0, 0)
        return rect

    def _trailing(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, node: Node) -> QRect:
        """Paint the count and, of an album, its colour and whether the user's word is in it."""
        rect = self._count(painter, option, rect, node.count)
        if node.album is None:
            return rect
        if node.album.id in self._model.overview.the_users:
            edge = round(QFontMetrics(looks.font("caption")).height() * 0.95)
            where = QRect(rect.right() - edge, rect.center().y() - edge // 2 + 1, edge, edge)
            where = QStyle.visualRect(option.direction, option.rect, where)
            looks.draw_icon(painter, "pin", self._theme.colour("soft"), QRectF(where))
            rect = rect.adjusted(0, 0, -edge - 4, 0)
        return rect

    def _count(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, count: int | None) -> QRect:
        if count is None:
            return rect
        text, font = words.number(count), looks.font("caption")
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self._theme.colour("soft"))
        self._draw(painter, option, rect, Qt.AlignmentFlag.AlignRight, text)
        return rect.adjusted(0, 0, -width - 8, 0)

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, how: str) -> None:
        heading = how == "heading"
        font = looks.font("caption" if heading else "body", QFont.Weight.DemiBold if how else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.colour("soft" if heading else "text"))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._draw(painter, option, rect, Qt.AlignmentFlag.AlignLeft, shown)

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, align: Qt.AlignmentFlag, text: str
    ) -> None:
        where = QStyle.visualRect(option.direction, option.rect, rect)
        align = QStyle.visualAlignment(option.direction, align) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(where, int(align | Qt.AlignmentFlag.AlignVCenter), text)

    def _cover(self, painter: QPainter, where: QRect, node: Node) -> None:
        assert node.album is not None
        digest = self._model.overview.covers.get(node.album.id, "")
        edge = round(where.width() * self._view.devicePixelRatioF())
        pixmap = self._covers.get(digest, edge, self._session.thumbnail(digest)) if digest else None
        if pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(where, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("field"))
            painter.drawRoundedRect(where, 5, 5)
        if not digest:
            inner = QRectF(where).adjusted(*(n * where.width() / 4 for n in (1, 1, -1, -1)))
            looks.draw_icon(painter, "album", self._theme.colour("faint"), inner)
        self._dot(painter, where, node.album.id)

    def _dot(self, painter: QPainter, cover: QRect, album: int) -> None:
        """The album's colour, at the corner of its cover."""
        edge = max(8.0, cover.width() * 0.26)
        at = QRectF(cover.right() - edge + 3, cover.bottom() - edge + 3, edge, edge)
        painter.setPen(QPen(self._theme.colour("sidebar"), 1.5))
        painter.setBrush(looks.album_colour(album, self._theme.dark))
        painter.drawEllipse(at)

    # editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = named(QLineEdit(parent), "rename")
        field.setAccessibleName(self.tr("Album name"))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect, height = self._view.visualRect(index), editor.sizeHint().height()
        left = rect.left() + INSET + self._step() * (self._model.node(index).depth + 1) + rect.height() - 8
        where = QRect(left, rect.center().y() - height // 2 + 1, rect.right() - left - 2, height)
        editor.setGeometry(QStyle.visualRect(self._view.layoutDirection(), rect, where))
