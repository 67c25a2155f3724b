"""The picture itself: fitted or zoomed, moved and turned, sharp at every scale. Knows pixels and the mouse, no photos.

A picture is painted from the coarsest of its layers (thumbnail, size of the screen, whole) that is fine enough. Scales
are pixels of the screen for one of the original's, so 1 shows every pixel as it is.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from gui.pictures import Picture
from gui.theme import Theme

CLOSEST = 16.0
SHARP_FROM = 2.0
"""The scale from which pixels are squares: whoever comes that close wants to see them."""

NOTCH = 120
"""What a wheel's notch says; touchpads say less at a time."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A picture in one size. `image` is a pixmap or an image; `kept` owns its bytes."""

    image: QPixmap | QImage
    kept: object = None

    @property
    def width(self) -> int:
        return self.image.width()

    def scaled(self, size: QSize) -> QPixmap:
        """The layer in a smaller size, well averaged."""
        image = self.image if isinstance(self.image, QImage) else self.image.toImage()
        ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        return QPixmap.fromImage(image.scaled(size, ignore, smooth))


class Canvas(QWidget):
    """Paints one picture. `zoomed` comes when its scale has changed, `lacking` when its layers are too coarse for it,
    `stepped` when a wheel asks for another picture, `stirred` when the mouse moves."""

    zoomed = Signal()
    lacking = Signal()
    stepped = Signal(int)
    stirred = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = QSizeF(1, 1)
        self._turns = 0
        self._layers: list[Layer] = []
        self._coming: tuple[QSizeF, int] | None = None
        self._fitted: tuple[Layer, QPixmap] | None = None
        self._scale: float | None = None
        self._offset = QPointF()
        self._grip: QPointF | None = None
        self._wheel = 0
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # what is shown

    def show_picture(self, size: QSize, turns: int, thumbnail: QPixmap | None) -> None:
        """Show another picture, `size` pixels large, fitted and turned by quarters; without a thumbnail what is seen
        stays until a layer comes, so that nothing flashes."""
        self._coming = QSizeF(size.expandedTo(QSize(1, 1))), turns
        if thumbnail is not None:
            self.lay(Layer(thumbnail))

    def lay(self, layer: Layer) -> None:
        """Add a finer layer; the first one of a picture takes the place of the picture before."""
        if self._coming is not None:
            (self._size, self._turns), self._layers, self._coming = self._coming, [], None
            self._scale, self._offset = None, QPointF()
        if (self._size.width() > self._size.height()) != (layer.width > layer.image.height()) and not self._layers:
            self._size.transpose()  # what the file says of itself is not what it holds
        self._layers.append(layer)
        self._fitted = None
        self._hold()
        self.update()

    def play(self, picture: Picture) -> None:
        """Show the next picture of a film in the place of the layers."""
        if self._coming is None:
            self._layers = []
        self.lay(layer_of(picture))

    def clear(self) -> None:
        """Show nothing, and give the memory back."""
        self._layers, self._fitted = [], None
        self.update()

    @property
    def finest(self) -> int:
        """Pixels across of the finest layer."""
        return max((layer.width for layer in self._layers), default=0)

    # how it is looked at

    @property
    def scale(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self._fit() if self._scale is None else self._scale

    @property
    def fits(self) -> bool:
        """Whether the whole picture is in sight."""
        return self._scale is None

    @property
    def turns(self) -> int:
        """Quarters by which it is turned to the right."""
        return self._turns

    def place(self) -> QRectF:
        """Where the picture lies, in the canvas's own coordinates."""
        size = self._turned() * (self.scale / self.devicePixelRatioF())
        ratio = self.devicePixelRatioF()
        corner = QRectF(self.rect()).center() + self._offset - QPointF(size.width() / 2, size.height() / 2)
        return QRectF(QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio), size)

    def zoom_to(self, scale: float | None, around: QPointF | None = None) -> None:
        """Take a scale, None to fit; what lies `around` (else in the middle) stays where it is."""
        before, least = self.scale, self._fit()
        if scale is None or scale <= least:
            self._scale, self._offset = None, QPointF()
        else:
            self._scale = min(scale, max(CLOSEST, least))
            at = (around or QRectF(self.rect()).center()) - QRectF(self.rect()).center()
            self._offset = (self._offset - at) * (self._scale / before) + at
        self._hold()
        self.update()
        self.zoomed.emit()
        if self._is_coarse():
            self.lacking.emit()

    def toggle(self, around: QPointF | None = None) -> None:
        """Every pixel as it is, or back to fitting; a picture that fits as it is comes twice as close."""
        self.zoom_to((1.0 if self._fit() < 1 else 2.0) if self.fits else None, around)

    def turn(self, quarters: int) -> None:
        """Turn the view to the right."""
        self._turns = (self._turns + quarters) % 4
        self._scale, self._offset, self._fitted = None, QPointF(), None
        self.update()
        self.zoomed.emit()

    def push(self, by: QPointF) -> None:
        """Move a zoomed picture."""
        self._offset += by
        self._hold()
        self.update()

    # what Qt says

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_to(self.scale * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or (not self.fits and event.pixelDelta().isNull()):
            self.zoom_to(self.scale * 1.15 ** (turned / NOTCH), event.position())
        elif not self.fits:
            self.push(QPointF(event.pixelDelta()))
        else:
            self._wheel += turned
            steps, self._wheel = int(self._wheel / NOTCH), int(self._wheel - int(self._wheel / NOTCH) * NOTCH)
            if steps:
                self.stepped.emit(-steps)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()
            self._point()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.stirred.emit()
        if self._grip is not None and not self.fits:
            by, self._grip = event.position() - self._grip, event.position()
            self.push(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self._point()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fitted = None
        self._hold()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("view"))
        if not self._layers:
            return
        layer, place = self._layer(), self.place()
        middle = QTransform.fromTranslate(place.center().x(), place.center().y()).rotate(90 * self._turns)
        size = self._size * (self.scale / self.devicePixelRatioF())
        whole = QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())
        seen = middle.inverted()[0].mapRect(QRectF(self.rect())) & whole
        painter.setTransform(middle, combine=True)
        if self.fits and layer.width > 1.2 * self._size.width() * self.scale:
            painter.drawPixmap(whole, self._averaged(layer), QRectF(self._averaged(layer).rect()))
            return
        # Only what is seen is painted, and whole pixels of it: Qt's painter has no coordinates beyond 32,767.
        across, down = layer.width / whole.width(), layer.image.height() / whole.height()
        part = QTransform.fromScale(across, down).mapRect(seen.translated(-whole.topLeft())).toAlignedRect()
        part &= layer.image.rect()
        target = QTransform.fromScale(1 / across, 1 / down).mapRect(QRectF(part)).translated(whole.topLeft())
        smooth = abs(self.scale - 1) > 1e-6 and not (self.scale >= SHARP_FROM and layer is self._layers[-1])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth or layer.width < self._size.width())
        if isinstance(layer.image, QPixmap):
            painter.drawPixmap(target, layer.image, QRectF(part))
        else:
            painter.drawImage(target, layer.image, QRectF(part))

    # inside

    def _layer(self) -> Layer:
        """The coarsest layer that is fine enough for the scale, else the finest."""
        wanted = self._size.width() * self.scale * 0.98
        fine = [layer for layer in self._layers if layer.width >= wanted]
        return min(fine, key=lambda layer: layer.width) if fine else max(self._layers, key=lambda layer: layer.width)

    def _is_coarse(self) -> bool:
        return bool(self._layers) and self.finest < min(self._size.width() * self.scale, self._size.width()) * 0.98

    def _averaged(self, layer: Layer) -> QPixmap:
        """A layer at the size in which it fits, kept until that changes."""
        if self._fitted is None or self._fitted[0] is not layer:
            size = (self._size * self.scale).toSize().expandedTo(QSize(1, 1))
            self._fitted = layer, layer.scaled(size)
        return self._fitted[1]

    def _turned(self) -> QSizeF:
        return self._size.transposed() if self._turns % 2 else self._size

    def _fit(self) -> float:
        """The scale at which all of the picture is seen, never larger than it is."""
        room, size = QSizeF(self.size()) * self.devicePixelRatioF(), self._turned()
        return max(min(room.width() / size.width(), room.height() / size.height(), 1.0), 1e-6)

    def _hold(self) -> None:
        """Keep a zoomed picture from being pushed out of sight."""
        if self._scale is not None and self._scale <= self._fit():
            self._scale = None
        size = self._turned() * (self.scale / self.devicePixelRatioF())
        x, y = max((size.width() - self.width()) / 2, 0), max((size.height() - self.height()) / 2, 0)
        self._offset = QPointF(min(max(self._offset.x(), -x), x), min(max(self._offset.y(), -y), y))
        self._point()

    def _point(self) -> None:
        held = Qt.CursorShape.ClosedHandCursor if self._grip is not None else Qt.CursorShape.OpenHandCursor
        self.setCursor(Qt.CursorShape.ArrowCursor if self.fits else held)


def layer_of(picture: Picture) -> Layer:
    """A layer of a picture that has come."""
    return Layer(picture.image, picture)
