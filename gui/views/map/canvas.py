"""What mouse, touch and keys do on the map: look around, choose, lasso, drag photos away, open one.

Every choice goes to the selection, which the grid shares. Knows nothing of what is done with the photos.
"""

from collections.abc import Callable
from typing import Literal

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from gui.models.rows import photos_mime
from gui.selection import Selection
from gui.theme import Theme
from gui.views.map.charting import Chart, Rows
from gui.views.map.colours import Colouring
from gui.views.map.lasso import inside
from gui.views.map.pictures import Pictures
from gui.views.map.plot import Plot

MOVE_OR_ALSO = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction | Qt.DropAction.LinkAction
ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
STEP, NEARER = 90, 1.35
DEGREE = 1.0015
"""How much nearer an eighth of a degree of the wheel brings one."""

Doing = Literal["", "pressed", "pushing", "turning", "lasso"]
Key = Qt.Key


class Canvas(Plot):
    """`opened` brings a photo that is to be shown large, `hovered` the row under the mouse, -1 for none; `lassoing`
    says whether a drag draws a lasso."""

    opened = Signal(int)
    hovered = Signal(int)
    lassoing = Signal(bool)

    def __init__(self, selection: Selection, pictures: Pictures, theme: Theme) -> None:
        super().__init__(pictures, theme)
        self._selection = selection
        self._doing: Doing = ""
        self._grip, self._pressed = QPointF(), QPointF()
        self._adding = False
        self._lasso_tool = False
        self._line: list[QPointF] = []
        self._area: QPolygonF | None = None
        self._at: int | None = None
        """The photo that the keyboard is at; it is ringed while the keyboard is used."""
        self._by_keys = False
        self._hover = -1
        self.menu: Callable[[QPoint], None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)

    @property
    def lasso(self) -> bool:
        """Whether a drag draws a lasso instead of pushing the map."""
        return self._lasso_tool

    @lasso.setter
    def lasso(self, on: bool) -> None:
        if on != self._lasso_tool:
            self._lasso_tool = on
            self.lassoing.emit(on)
            self._show_cursor(self._grip)

    def forget(self) -> None:
        """Something else is shown: nothing of it is under the mouse or the keyboard, or in a lasso."""
        self._doing, self._area, self._at, self._line = "", None, None, []

    def show_chart(self, chart: Chart | None, colouring: Colouring | None) -> None:
        self._hover_at(-1)
        super().show_chart(chart, colouring)

    @property
    def current(self) -> int | None:
        """The row that the keyboard is at."""
        if self.chart is None or self._at is None:
            return None
        rows = self.chart.rows([self._at])
        return int(rows[0]) if len(rows) and rows[0] >= self.chart.others else None

    # choosing

    def choose(self, rows: Rows, adding: bool = False) -> None:
        """Choose photos, in addition to those that are chosen already if `adding`."""
        if self.chart is not None:
            both = np.union1d(rows, self._marked) if adding else np.unique(rows)
            self._selection.choose(self.chart.photos(both))

    def choose_all(self) -> None:
        """Choose every photo of the source that is on the map."""
        if self.chart is not None:
            self.choose(np.arange(self.chart.others, len(self.chart)))

    def _choose_one(self, row: int | None, toggle: bool) -> None:
        if row is None:
            if not toggle:
                self.choose(np.empty(0, np.int64))
        elif toggle and self._is_marked(row):
            self.choose(self._marked[self._marked != row])
        else:
            self.choose(np.array([row]), adding=toggle)

    def _close_lasso(self) -> None:
        """Choose what the lasso was drawn around."""
        line, self._line = QPolygonF(self._line), []
        rows = self.in_view()
        found = rows[inside(line, self.size(), *self.spots(rows))]
        self.choose(found, self._adding)
        self._area = None if self.solid or not len(found) else self._on_map(line)
        self.lasso = False
        self.freshen()

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = self._pressed = event.position()
        self._by_keys = False
        self._hover_at(-1)
        if event.button() == Qt.MouseButton.MiddleButton:
            self._doing = "pushing"
        elif event.button() == Qt.MouseButton.LeftButton:
            self._doing = "pressed"
            self._adding = bool(event.modifiers() & ADDING)
        self._show_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, by = event.position(), event.position() - self._grip
        if self._doing == "pressed":
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._begin(event)
            by = at - self._grip
        self._grip = at
        if self._doing == "pushing":
            self.push(by.x(), by.y())
        elif self._doing == "turning":
            self.turn(by.x(), by.y())
        elif self._doing == "lasso":
            self._line.append(at)
            self.freshen()
        else:
            self._hover_at(-1 if self._lasso_tool else self._row(at))
            self._show_cursor(at)

    def _begin(self, event: QMouseEvent) -> None:
        """What a drag does depends on where it began, and with which keys."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._lasso_tool or shift:
            both = ADDING if self._lasso_tool else Qt.KeyboardModifier.ControlModifier
            self._doing, self._adding = "lasso", bool(event.modifiers() & both)
            self._line, self._area = [self._pressed], None
        elif self._holds_chosen(self._pressed):
            self._doing = ""
            self._drag()
        elif self.solid and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._doing = "turning"
        else:
            self._doing = "pushing"
        self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        doing, self._doing = self._doing, ""
        if doing == "lasso":
            self._close_lasso()
        elif doing == "pressed":
            row = self.row_at(event.position())
            self._go_to(row)
            self._area = None
            self._choose_one(row, self._adding)
        self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if row is not None and self.chart is not None:
            self.opened.emit(int(self.chart.ids[row]))
        else:
            self.zoom(2.0, event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        fine = event.pixelDelta().y()
        turned = fine * 2 if fine and event.phase() != Qt.ScrollPhase.NoScrollPhase else event.angleDelta().y()
        self._hover_at(-1)
        self.zoom(DEGREE**turned, event.position(), smoothly=not fine)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.row_at(QPointF(event.pos()))
        if row is not None and not self._is_marked(row):
            self._choose_one(row, toggle=False)
        if self.menu is not None and self._selection.photos:
            self.menu(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_at(-1)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position(), smoothly=False)
            return True
        if event.type() == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
                self.zoom(pinch.scaleFactor() / (pinch.lastScaleFactor() or 1), at, smoothly=False)
            return True
        return super().event(event)

    def _drag(self) -> None:
        drag = QDrag(self)
        photos = self._selection.photos
        drag.setMimeData(photos_mime(photos))
        drag.setPixmap(self.pictures.pile(self._seen_first(photos), len(photos), self.devicePixelRatioF(), self._theme))
        drag.setHotSpot(QPoint(-6, -6))
        drag.exec(MOVE_OR_ALSO, Qt.DropAction.MoveAction)

    def _seen_first(self, photos: tuple[int, ...]) -> list[int]:
        """Some of the chosen photos, first those that are pictures already, so that they can be shown at once."""
        assert self.chart is not None
        seen = [int(self.chart.ids[s.row]) for s in self.standing if self._is_marked(s.row)]
        return list(dict.fromkeys([*seen, *photos[:3]]))

    def _holds_chosen(self, at: QPointF) -> bool:
        """Whether a drag from here takes the chosen photos along: it begins at one of them or inside the lasso."""
        row = self.row_at(at)
        if row is not None and self._is_marked(row):
            return True
        area = self._area and self._on_screen(self._area)
        return area is not None and area.containsPoint(at, Qt.FillRule.WindingFill)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Key(event.key())
        deeds: dict[Qt.Key, Callable[[], None]] = {
            Key.Key_Plus: lambda: self.zoom(NEARER),
            Key.Key_Equal: lambda: self.zoom(NEARER),
            Key.Key_Minus: lambda: self.zoom(1 / NEARER),
            Key.Key_0: self.fit,
            Key.Key_Space: self._toggle_current,
            Key.Key_L: lambda: setattr(self, "lasso", not self.lasso),
            Key.Key_Escape: self._escape,
        }
        if key in way:
            x, y = way[key]
            if ctrl:
                self._step(x, y)
            elif shift and self.solid:
                self.turn(x * STEP / 3, y * STEP / 3)
            else:
                self.push(-x * STEP, -y * STEP, smoothly=True)
        elif key == Key.Key_A and ctrl:
            self.choose_all()
        elif key in deeds and not ctrl:
            deeds[key]()
        elif key in (Key.Key_Return, Key.Key_Enter) and self.current is not None and self._at is not None:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.freshen()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.freshen()

    def _step(self, x: int, y: int) -> None:
        """Go to the next photo in a direction; the first is the one nearest the middle."""
        rows, current, self._by_keys = self.in_view(), self.current, True
        if not len(rows):
            return
        across, down = self.spots(rows)
        if current is None or current not in rows:
            cost = np.hypot(across - self.width() / 2, down - self.height() / 2)
            ahead = np.ones(len(rows), bool)
        else:
            own_x, own_y = self.spots(np.array([current]))
            dx, dy = across - own_x, down - own_y
            along, aside = dx * x + dy * y, np.abs(dx * y) + np.abs(dy * x)
            ahead, cost = (along > 3) & (rows != current), along + 2 * aside
        if ahead.any():
            self._go_to(int(rows[ahead][cost[ahead].argmin()]))
            self._hover_at(-1 if self.current is None else self.current)

    def _go_to(self, row: int | None) -> None:
        self._at = int(self.chart.ids[row]) if row is not None and self.chart is not None else None
        self.freshen()

    def _toggle_current(self) -> None:
        if self.current is None:
            self._step(0, 0)
        if self.current is not None:
            self._choose_one(self.current, toggle=True)

    def _escape(self) -> None:
        """Let go of one thing after the other: a lasso that is being drawn, the tool, what is chosen."""
        if self._doing == "lasso":
            self._doing, self._line = "", []
        elif self._lasso_tool:
            self.lasso = False
        else:
            self._area = None
            self.choose(np.empty(0, np.int64))
        self.freshen()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._line or self._area is not None:
            area = QPolygonF(self._line) if self._area is None else self._on_screen(self._area)
            fill = self._theme.colour("accent")
            fill.setAlpha(28)
            painter.setPen(QPen(self._theme.colour("accent"), 1.6, Qt.PenStyle.SolidLine))
            painter.setBrush(fill)
            painter.drawPolygon(area)
        if self._by_keys and self.hasFocus() and (current := self.current) is not None:
            self._ring(painter, current)

    def _on_map(self, line: QPolygonF) -> QPolygonF:
        """A line of the view as points of a flat map."""
        camera, middle = self.camera, QPointF(self.width() / 2, self.height() / 2)
        return QPolygonF([(point - middle) / camera.scale + QPointF(camera.x, camera.y) for point in line.toList()])

    def _on_screen(self, area: QPolygonF) -> QPolygonF:
        camera, middle = self.camera, QPointF(self.width() / 2, self.height() / 2)
        return QPolygonF([(point - QPointF(camera.x, camera.y)) * camera.scale + middle for point in area.toList()])

    # under the mouse

    def _row(self, at: QPointF) -> int:
        row = self.row_at(at)
        return -1 if row is None else row

    def _hover_at(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.hovered.emit(row)

    def _show_cursor(self, at: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._doing in ("pushing", "turning"):
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._lasso_tool or self._doing == "lasso":
            shape = Qt.CursorShape.CrossCursor
        elif self._hover >= 0:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._area is not None and self._holds_chosen(at):
            shape = Qt.CursorShape.OpenHandCursor
        if shape != self.cursor().shape():
            self.setCursor(shape)
