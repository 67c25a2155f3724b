"""One photo over the whole window: arrow keys go on, plus and minus zoom, Escape goes back.

The thumbnail is shown at once, the full picture when it has come; neighbours are read ahead. Knows nothing of albums.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolButton, QWidget

from engine.store.catalog import Photo
from gui import theme as looks
from gui import words
from gui.pictures import Pictures
from gui.session import Session

GROUND, INK, SOFT = QColor("#101012"), QColor("#f4f4f6"), QColor("#b4b4be")
STRIP = 54
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CLOSEST = 8.0


class Viewer(QWidget):
    """Shows the photo `id` of a list. `moved` brings the photo that is shown, `left` comes on closing."""

    moved = Signal(int)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(
            parent,
        )
        self.setObjectName("viewer")
        self._session, self._over = session, parent
        self._ids: Sequence[int] = []
        self._at = 0
        self._photo: Photo | None = None
        self._pixmap = QPixmap()
        self._full = False
        self._unreadable = False
        self._zoom = 1.0
        self._offset = QPointF()
        self._grip: QPointF | None = None
        self._was_full_screen = False
        self.pictures = Pictures(self)
        self.pictures.ready.connect(self._came)
        self.menu: Callable[[QPoint], None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo viewer"))
        self.back = self._button("close", self.tr("Back (Escape)"), self.close_viewer)
        self.previous = self._button("left", self.tr("Previous photo (left arrow)"), lambda: self.go(-1))
        self.next = self._button("right", self.tr("Next photo (right arrow)"), lambda: self.go(1))
        self.hide()

    @property
    def photo(self) -> int | None:
        """The photo that is shown, None while the viewer is closed."""
        return self._photo.id if self._photo and self.isVisible() else None

    def open_on(self, ids: Sequence[int], row: int) -> None:
        """Show the photo in a row of a list of photos."""
        if not 0 <= row < len(ids):
            return
        self._ids, self._at = ids, row
        self._was_full_screen = self.window().isFullScreen()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._load()

    def go(self, by: int) -> None:
        """Show the photo so many further on; at the ends nothing happens."""
        to = min(max(self._at + by, 0), len(self._ids) - 1)
        if to != self._at:
            self._at = to
            self._load()

    def follow(self, ids: Sequence[int]) -> None:
        """Take over a list that has changed; stay at the photo, or close where it is gone."""
        if not self.isVisible() or self._photo is None:
            return
        if not ids:
            self.close_viewer()
            return
        here = self._photo.id
        self._ids = ids
        if here in ids:
            self._at = list(ids).index(here)
            self._arrows()
        else:
            self._at = min(self._at, len(ids) - 1)
            self._load()

    def close_viewer(self) -> None:
        """Go back to the grid."""
        if not self.isVisible():
            return
        if self.window().isFullScreen() and not self._was_full_screen:
            self.window().showNormal()
        self.hide()
        self.pictures.forget()
        self._pixmap = QPixmap()
        self.left.emit()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Come closer or go away; 0 fits the photo into the window."""
        if factor == 0:
            self._zoom, self._offset = 1.0, QPointF()
        else:
            centre = QPointF(self.width() / 2, (self.height() - STRIP) / 2)
            around = around or centre
            before, self._zoom = self._zoom, min(max(self._zoom * factor, 1.0), self._closest())
            grown = self._zoom / before
            self._offset = (self._offset - (around - centre)) * grown + (around - centre)
        self._hold()
        self.update()

    def toggle_full_screen(self) -> None:
        """Give the photo the whole screen, or take it back."""
        window = self.window()
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Left: lambda: self.go(-1),
            Qt.Key.Key_Up: lambda: self.go(-1),
            Qt.Key.Key_PageUp: lambda: self.go(-1),
            Qt.Key.Key_Right: lambda: self.go(1),
            Qt.Key.Key_Down: lambda: self.go(1),
            Qt.Key.Key_PageDown: lambda: self.go(1),
            Qt.Key.Key_Space: lambda: self.go(1),
            Qt.Key.Key_Home: lambda: self.go(-len(self._ids)),
            Qt.Key.Key_End: lambda: self.go(len(self._ids)),
            Qt.Key.Key_Escape: self.close_viewer,
            Qt.Key.Key_Return: self.close_viewer,
            Qt.Key.Key_Enter: self.close_viewer,
            Qt.Key.Key_Plus: lambda: self.zoom(1.25),
            Qt.Key.Key_Equal: lambda: self.zoom(1.25),
            Qt.Key.Key_Minus: lambda: self.zoom(0.8),
            Qt.Key.Key_0: lambda: self.zoom(0),
            Qt.Key.Key_F: self.toggle_full_screen,
        }
        if event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            keys[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._zoom > 1:
            self.zoom(1.15 ** (event.angleDelta().y() / 120), event.position())
        else:
            self.go(-1 if event.angleDelta().y() > 0 else 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self._zoom > 1:
            self._offset += event.position() - self._grip
            self._grip = event.position()
            self._hold()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._zoom > 1:
            self.zoom(0)
        else:
            self.close_viewer()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu is not None:
            self.menu(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        middle = (self.height() - STRIP) // 2
        self.back.move(14, 14)
        self.previous.move(14, middle - 22)
        self.next.move(self.width() - 58, middle - 22)
        self._hold()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._pixmap.isNull():
            painter.setClipRect(0, 0, self.width(), self.height() - STRIP)
            painter.drawPixmap(self._place(), self._pixmap, QRectF(self._pixmap.rect()))
            painter.setClipping(False)
        if self._unreadable:
            painter.setPen(SOFT)
            painter.setFont(looks.font("lead"))
            message = self.tr("The file cannot be read now. Its folder may be away.")
            painter.drawText(self.rect().adjusted(0, 60, 0, -STRIP - 10), Qt.AlignmentFlag.AlignHCenter, message)
        self._inform(painter)

    def _inform(self, painter: QPainter) -> None:
        """The line at the bottom: name, and what is known of the photo."""
        if self._photo is None:
            return
        strip = self.rect().adjusted(20, self.height() - STRIP, -20, 0)
        photo, facts = self._photo, self._photo.facts
        known = [
            words.moment(facts.taken),
            words.position(facts.lat, facts.lon) if facts.lat is not None and facts.lon is not None else "",
            words.camera(facts.make, facts.model),
            f"{facts.width} × {facts.height}",
            words.said(photo.note),
        ]
        count = f"{words.number(self._at + 1)} / {words.number(len(self._ids))}"
        small, bold = looks.font("caption"), looks.font("body", QFont.Weight.DemiBold)
        painter.setPen(SOFT)
        painter.setFont(small)
        painter.drawText(strip, RIGHT, count)
        width = strip.width() - QFontMetrics(small).horizontalAdvance(count) - 24
        name = QFontMetrics(bold).elidedText(
            words.visible(photo.files[0].name) if photo.files else "", Qt.TextElideMode.ElideMiddle, width // 2
        )
        painter.setPen(INK)
        painter.setFont(bold)
        painter.drawText(strip, LEFT, name)
        used = QFontMetrics(bold).horizontalAdvance(name) + 18
        line = QFontMetrics(small).elidedText(
            "  ·  ".join(filter(None, known)), Qt.TextElideMode.ElideRight, width - used
        )
        painter.setPen(SOFT)
        painter.setFont(small)
        painter.drawText(
            strip.adjusted(used, 1, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line
        )

    def _load(self) -> None:
        found = self._session.photos([self._ids[self._at]])
        if not found:
            self.close_viewer()
            return
        self._photo = found[0]
        self._full, self._unreadable, self._zoom, self._offset = False, False, 1.0, QPointF()
        self._pixmap = QPixmap(str(self._session.thumbnail(self._photo.digest)))
        around = [self._ids[i] for i in (self._at + 1, self._at - 1, self._at + 2) if 0 <= i < len(self._ids)]
        self.pictures.want([p.files[0] for p in (self._photo, *self._session.photos(around)) if p.files])
        if self._photo.files:
            self._came(str(self._photo.files[0]))
        self._arrows()
        self.setAccessibleDescription(words.visible(self._photo.files[0].name) if self._photo.files else "")
        self.update()
        self.moved.emit(self._photo.id)

    def _came(self, path: str) -> None:
        if self._photo is None or not self._photo.files or str(self._photo.files[0]) != path or not self.isVisible():
            return
        image: QImage | None = self.pictures.get(self._photo.files[0])
        if image is not None:
            self._full, self._unreadable = not image.isNull(), image.isNull()
            if self._full:
                self._pixmap = QPixmap.fromImage(image)
            self.update()

    def _fitted(self) -> QSizeF:
        """The photo's size on screen when it is not zoomed: as large as fits, never larger than it is."""
        room = QSizeF(self.width(), self.height() - STRIP)
        if self._photo is None or self._pixmap.isNull():
            return room
        facts, ratio = self._photo.facts, self.devicePixelRatioF()
        shape = QSizeF(self._pixmap.size())
        real = QSizeF(facts.width, facts.height) / ratio
        if (real.width() > real.height()) != (shape.width() > shape.height()):
            real.transpose()
        return shape.scaled(real.boundedTo(room), Qt.AspectRatioMode.KeepAspectRatio)

    def _closest(self) -> float:
        fitted = self._fitted()
        own = self._photo.facts.width / max(fitted.width(), 1) if self._photo else 1.0
        return max(CLOSEST, 2 * own)

    def _place(self) -> QRectF:
        size = self._fitted() * self._zoom
        centre = QPointF(self.width() / 2, (self.height() - STRIP) / 2) + self._offset
        return QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size)

    def _hold(self) -> None:
        """Keep a zoomed photo from being pushed out of sight."""
        size = self._fitted() * self._zoom
        x = max((size.width() - self.width()) / 2, 0)
        y = max((size.height() - (self.height() - STRIP)) / 2, 0)
        self._offset = QPointF(min(max(self._offset.x(), -x), x), min(max(self._offset.y(), -y), y))
        self.setCursor(Qt.CursorShape.OpenHandCursor if self._zoom > 1 else Qt.CursorShape.ArrowCursor)

    def _arrows(self) -> None:
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at < len(self._ids) - 1)

    def _button(self, icon: str, name: str, run: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        pixmap = looks.tinted(icon, INK, 24, 2)
        button.setIcon(pixmap)
        button.setFixedSize(44, 44)
        button.setIconSize(button.size() * 0.5)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setStyleSheet(
            "QToolButton { background: rgba(30, 30, 34, 170); border: none; border-radius: 22px; }"
            "QToolButton:hover { background: rgba(70, 70, 78, 220); }"
            "QToolButton:disabled { background: transparent; }"
        )
        button.clicked.connect(run)
        return button
