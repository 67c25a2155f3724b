"""The map as it is painted: dots, and pictures where there is room for them. Moves smoothly to wherever it is sent.

Dots are drawn into a raster that is kept until something moves. What mouse and keys do is in `canvas`.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSizeF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.corners import radius
from gui.theme import Theme
from gui.views.map import nearness
from gui.views.map.camera import DEPTH, Camera, Floats, between, fitted
from gui.views.map.charting import Chart, Rows
from gui.views.map.colours import Colouring, Pixels
from gui.views.map.pictures import Pictures
from gui.views.map.raster import BEYOND, LARGEST, Raster, inks, mixed

GLIDE_MS = 170
AIR = 12
"""How many levels of depth three dimensions have, each a little paler than the one before it."""

HAZE = 0.62
FADED = 0.14
"""How much of a colour is left at the back, and where another group is looked at."""

SMALLEST, USUAL, GREATEST = 1.15, 4.0, 5.5
"""Radius of a dot in a crowd, of one alone on a map that is seen as a whole, and of one that is looked at from near."""

SAME = 1e-5
"""A photo that moved by less than this did not move; in units of the map."""

FAINT, GROUND, ACCENT = -3, -2, -1
"""Where the inks stand of photos beside the source, of the ground itself, and of rings."""

AROUND = 84
"""Pixels that are left around a map that is fitted in, together: half a picture may stand there."""

FRONT = 140
"""So many pictures stand in three dimensions at most, where they cover each other."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A picture on the screen: of which row, and where."""

    row: int
    where: QRectF


class Plot(QWidget):
    """Shows a chart in the colours of a colouring. `viewed` comes after the camera has moved."""

    viewed = Signal()

    def __init__(self, pictures: Pictures, theme: Theme) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.pictures, self._theme = pictures, theme
        self._chart: Chart | None = None
        self._levels: nearness.Levels = np.empty(0, np.uint8)
        self._level_rows: tuple[int, Rows] = (-1, np.empty(0, np.int64))
        self._colouring: Colouring | None = None
        self._highlight: int | None = None
        self._ground_shown = True
        self._marked: Rows = np.empty(0, np.int64)
        self._camera, self._from, self._to = Camera(), Camera(), Camera()
        self._raster, self._stale, self._fitted = Raster(), True, False
        self._ink: Pixels = np.empty((0, 0), np.uint32)
        self._x: Floats = np.empty(0, np.float32)
        self._y: Floats = np.empty(0, np.float32)
        self._back: Floats | None = None
        self.reserved = 0.0
        """Pixels at the right, or if negative at the left, that something else stands on."""
        self.covered = QRegion()
        """What is hidden under that, and need not be painted."""
        self.density = 0.0
        """Pixels per logical pixel, where they are to be others than the screen's."""
        self.standing: list[Standing] = []
        self.complete = True
        """Whether every picture that is due has come."""
        self.frames = 0
        self._glide = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(lambda t: self._be_at(between(self._from, self._to, t)))
        theme.changed.connect(self.redraw)

    # what is shown

    @property
    def chart(self) -> Chart | None:
        """What is shown, None where there is nothing yet."""
        return self._chart

    @property
    def colouring(self) -> Colouring | None:
        """What its colours mean."""
        return self._colouring

    @property
    def solid(self) -> bool:
        """Whether the map has three dimensions."""
        return self._chart is not None and self._chart.points.shape[1] == 3

    @property
    def camera(self) -> Camera:
        """Where one looks from now."""
        return self._camera

    @property
    def goal(self) -> Camera:
        """Where one will look from when everything stands still."""
        return self._to

    @property
    def settled(self) -> bool:
        """Whether nothing moves."""
        return self._glide.state() == QVariantAnimation.State.Stopped

    def show_chart(self, chart: Chart | None, colouring: Colouring | None) -> None:
        """Show photos in their colours; pictures come with `stand`."""
        self._levels = self._carried(chart)
        self._chart, self._colouring, self._highlight = chart, colouring, None
        self._level_rows = (-1, np.empty(0, np.int64))
        self._marked = np.empty(0, np.int64)
        self.redraw()

    def _carried(self, chart: Chart | None) -> nearness.Levels:
        """The levels of photos that stay where they were, so that no picture vanishes while they are found anew."""
        levels = np.full(len(chart) if chart else 0, nearness.NEVER, np.uint8)
        old = self._chart
        if chart is None or old is None or not len(old) or old.points.shape[1] != chart.points.shape[1]:
            return levels
        rows = old.by_id[np.minimum(np.searchsorted(old.ids, chart.ids, sorter=old.by_id), len(old) - 1)]
        stays = (old.ids[rows] == chart.ids) & (np.abs(old.points[rows] - chart.points).max(1) < SAME)
        levels[stays] = self._levels[rows[stays]]
        levels[: chart.others] = nearness.NEVER
        return levels

    def stand(self, levels: nearness.Levels) -> None:
        """Let photos of the source be pictures from these levels (here,) on."""
        if self._chart is not None:
            self._levels[self._chart.others :] = levels
            self._level_rows = (-1, np.empty(0, np.int64))
            self.freshen()

    def colour(self, colouring: Colouring) -> None:
        """Show the photos in other colours."""
        self._colouring, self._highlight = colouring, None
        self.redraw()

    def highlight(self, code: int | None) -> None:
        """Fade all colours but one; None brings them back."""
        if code != self._highlight:
            self._highlight = code
            self.redraw()

    def show_ground(self, shown: bool) -> None:
        """Show the photos beside the source, faintly, or hide them."""
        self._ground_shown = shown
        self.redraw()

    def mark(self, rows: Rows) -> None:
        """Ring these rows: they are chosen."""
        self._marked = rows
        self._stale = True
        self.freshen()

    def redraw(self) -> None:
        """Draw everything anew with the next frame."""
        self._ink, self._stale = np.empty((0, 0), np.uint32), True
        self.freshen()

    def freshen(self) -> None:
        """Paint again what can be seen; not what is covered, which would have to be painted again on top of it."""
        self.update(QRegion(self.rect()) - self.covered)

    # where one looks from

    def copy_to(self, other: "Plot") -> None:
        """Have another plot show the same."""
        other.resize(self.size())
        other._chart, other._colouring, other._levels = self._chart, self._colouring, self._levels
        other._ground_shown, other._camera, other._to = self._ground_shown, self._camera, self._camera
        other.redraw()

    def send(self, camera: Camera, smoothly: bool = True) -> None:
        """Look from somewhere else."""
        if not math.isfinite(camera.scale):
            return
        self._glide.stop()
        self._fitted = False
        self._from, self._to = self._camera, camera
        if smoothly and self.isVisible() and not getattr(self._theme, "still", False):
            self._glide.start()
        else:
            self._be_at(camera)

    def fit(self, smoothly: bool = True) -> None:
        """Have all photos of the source in view."""
        if self._chart is not None and self._chart.here:
            points = self._chart.points[self._chart.others :]
            width, height = self.width() - abs(self.reserved) - AROUND, self.height() - AROUND
            camera = fitted(points, max(width, AROUND), max(height, AROUND), self.goal)
            self.send(camera.moved(-self.reserved / 2, 0), smoothly)
            self._fitted = True

    def zoom(self, factor: float, at: QPointF | None = None, smoothly: bool = True) -> None:
        """Come nearer to what is at a point of the view, or in its middle."""
        at = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
        self.send(self.goal.zoomed(factor, at.x() - self.width() / 2, at.y() - self.height() / 2), smoothly)

    def push(self, dx: float, dy: float, smoothly: bool = False) -> None:
        """Move the map under the view by so many pixels."""
        self.send(self.goal.moved(dx, dy), smoothly)

    def turn(self, dx: float, dy: float) -> None:
        """Turn a map of three dimensions."""
        self.send(self.goal.turned(dx, dy), smoothly=False)

    def _be_at(self, camera: Camera) -> None:
        self._camera, self._stale = camera, True
        self.freshen()
        self.viewed.emit()

    # what is where

    def in_view(self) -> Rows:
        """The rows of the source's photos that are in view."""
        if self._chart is None:
            return np.empty(0, np.int64)
        self._place()
        width, height = self._device()
        x, y = self._x[self._chart.others :], self._y[self._chart.others :]
        return np.flatnonzero((x >= 0) & (x < width) & (y >= 0) & (y < height)) + self._chart.others

    def spots(self, rows: Rows) -> tuple[Floats, Floats]:
        """Where rows are in the view, in logical pixels."""
        self._place()
        ratio = np.float32(self._ratio())
        return self._x[rows] / ratio, self._y[rows] / ratio

    def row_at(self, at: QPointF) -> int | None:
        """The row of the source's photo under a point of the view: a picture, else the nearest dot within reach."""
        for standing in reversed(self.standing):
            if standing.where.contains(at):
                return standing.row
        rows = self.in_view()
        if not len(rows):
            return None
        x, y = self.spots(rows)
        far = (x - np.float32(at.x())) ** 2 + (y - np.float32(at.y())) ** 2
        nearest = int(far.argmin())
        return int(rows[nearest]) if far[nearest] <= max(9.0, self._radius() + 3) ** 2 else None

    def reach(self, row: int) -> float:
        """How far what stands for a row reaches from its middle, in logical pixels."""
        where = next((s.where for s in self.standing if s.row == row), None)
        return where.width() / 2 if where is not None else self._radius()

    def dots(self) -> tuple[Rows, Pixels, float]:
        """What is painted as dots: rows in their order, the pixel of each, and the radius in logical pixels."""
        if self._chart is None or self._colouring is None:
            return np.empty(0, np.int64), np.empty(0, np.uint32), 0.0
        ink = self._inked(self._theme.colour("window").rgb())[-1]
        layers = list(self._layers(self.in_view()))
        rows = np.concatenate([rows for rows, _ in layers])
        return rows, ink[np.concatenate([codes for _, codes in layers])], self._radius()

    def stood(self) -> list[tuple[QPixmap, QColor, QRectF]]:
        """What was painted as pictures last, from back to front: each with the colour of its frame and its place."""
        if self._chart is None or self._colouring is None:
            return []
        edge = round(nearness.edge(self._level_rows[0]) * self._ratio())
        rows = [standing.row for standing in self.standing]
        found = [self.pictures.get(int(self._chart.ids[row]), edge) for row in rows]
        colours = [QColor.fromRgb(int(self._colouring.colours[self._colouring.codes[row]])) for row in rows]
        return [(p, c, s.where) for p, c, s in zip(found, colours, self.standing, strict=True) if p is not None]

    # painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stale = True
        if self._fitted:
            self.fit(smoothly=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.draw(QPainter(self))
        self.frames += 1

    def draw(self, painter: QPainter) -> None:
        """Paint the map as it is seen now."""
        if self._chart is None or self._colouring is None:
            painter.fillRect(self.rect(), self._theme.colour("window"))
            return
        if self._stale:
            self._draw()
        painter.drawImage(0, 0, self._raster.image)
        self._paint_pictures(painter)

    def _paint_pictures(self, painter: QPainter) -> None:
        """Paint the photos that are near enough to be pictures."""
        assert self._chart is not None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        standing = self._stood()
        ids = self._chart.ids[[s.row for s in standing]].tolist() if standing else []
        all_met = self.pictures.meet(ids)
        self.standing = [s for s, id in zip(standing, ids, strict=True) if self._paint_picture(painter, s, id)]
        self.complete = len(self.standing) == len(standing)
        if not all_met:
            self.freshen()

    def _draw(self) -> None:
        """Set the dots of everything in view."""
        assert self._chart is not None and self._colouring is not None
        self._stale = False
        width, height = self._device()
        ground = self._theme.colour("window").rgb()
        if not self._ink.size:
            self._ink = self._inked(ground)
        self._project()
        self._raster.begin(width, height, ground)
        x, y = self._x, self._y
        edge = BEYOND
        seen = np.flatnonzero((x > -edge) & (x < width + edge) & (y > -edge) & (y < height + edge))
        cut = int(np.searchsorted(seen, self._chart.others))
        ratio = self._ratio()
        size = min(self._radius() * ratio, LARGEST)
        if self._ground_shown:
            self._dots(seen[:cut], np.full(cut, FAINT), size * 0.85)
        for rows, codes in self._layers(seen[cut:]):
            self._dots(rows, codes, size)
        chosen = self._marked[np.isin(self._marked, seen[cut:], assume_unique=True)]
        if len(chosen):
            self._dots(chosen, np.full(len(chosen), ACCENT), min(size + 2.75 * ratio, LARGEST))
            self._dots(chosen, np.full(len(chosen), GROUND), min(size + ratio, LARGEST))
            for rows, codes in self._layers(chosen):
                self._dots(rows, codes, size)
        self._raster.image.setDevicePixelRatio(ratio)

    def _dots(self, rows: Rows, codes: NDArray[np.int64], size: float) -> None:
        self._raster.dots(self._x[rows], self._y[rows], codes, self._ink, size)

    def _layers(self, rows: Rows) -> Iterator[tuple[Rows, NDArray[np.int64]]]:
        """Rows as they lie on each other, and the numbers of their inks: what has a colour on what is grey; in three
        dimensions what is in front on what is farther back and therefore paler."""
        assert self._colouring is not None
        codes = self._colouring.codes[rows]
        if self._back is None:
            grey = codes >= self._colouring.grey
            yield rows[grey], codes[grey]
            yield rows[~grey], codes[~grey]
            return
        air = np.clip((self._back[rows] / 1.8 + 0.5) * AIR, 0, AIR - 1).astype(np.uint8)
        order = np.argsort(air, kind="stable")
        ends = np.searchsorted(air[order], np.arange(AIR + 1))
        for depth in range(AIR - 1, -1, -1):
            some = order[ends[depth] : ends[depth + 1]]
            yield rows[some], codes[some] * AIR + depth

    def _inked(self, ground: int) -> Pixels:
        """Every colour (in three dimensions at every depth), then FAINT, GROUND and ACCENT."""
        assert self._colouring is not None
        colours = self._colouring.colours
        if self._highlight is not None:
            kept = np.arange(len(colours)) == self._highlight
            colours = np.where(kept, colours, mixed(colours, ground, FADED))
        if self.solid:
            shares = np.linspace(1, HAZE, AIR)
            colours = np.stack([mixed(colours, ground, share) for share in shares], 1).ravel()
        faint = mixed(np.array([self._theme.colour("line_strong").rgb()], np.uint32), ground, 0.5)
        accent = np.array([self._theme.colour("accent").rgb()], np.uint32)
        return inks(np.concatenate([colours, faint, np.array([ground], np.uint32), accent]), ground)

    def _radius(self) -> float:
        """Of a dot, in logical pixels: smaller in a crowd, larger from near."""
        if self._chart is None:
            return SMALLEST
        side = min(self.width(), self.height())
        alone = min(max(0.12 * side / math.sqrt(max(self._chart.here, 1)) ** 0.85, SMALLEST), USUAL)
        nearer = max(self._camera.scale / max(side * 0.9, 1), 0.5)
        return min(max(alone * nearer**0.4, SMALLEST), GREATEST)

    def _stood(self) -> list[Standing]:
        """The pictures in view, from back to front."""
        level = nearness.level(self._camera.scale)
        if self._level_rows[0] != level:
            self._level_rows = level, np.flatnonzero(self._levels <= level)
        edge, ratio = nearness.edge(level), self._ratio()
        rows, half = self._level_rows[1], edge * ratio / 2
        width, height = self._device()
        x, y = self._x[rows], self._y[rows]
        rows = rows[(x > -half) & (x < width + half) & (y > -half) & (y < height + half)]
        sizes = np.full(len(rows), float(edge))
        if self._back is not None:
            rows = rows[np.argsort(self._levels[rows], kind="stable")[:FRONT]]
            rows = rows[np.argsort(-self._back[rows])]
            sizes = edge / (1 + DEPTH * self._back[rows].astype(float))
        x, y = self._x[rows] / ratio, self._y[rows] / ratio
        return [
            Standing(row, QRectF(round(at - size / 2), round(down - size / 2), round(size), round(size)))
            for row, at, down, size in zip(rows.tolist(), x.tolist(), y.tolist(), sizes.tolist(), strict=True)
        ]

    def _paint_picture(self, painter: QPainter, standing: Standing, id: int) -> bool:
        """Paint one picture framed in its colour; return whether it has come yet."""
        assert self._colouring is not None
        where = standing.where
        picture = self.pictures.get(id, round(nearness.edge(self._level_rows[0]) * self._ratio()))
        if picture is None:
            return False
        code = int(self._colouring.codes[standing.row])
        faded = self._highlight is not None and self._highlight != code
        chosen = self._is_marked(standing.row)
        if faded:
            painter.setOpacity(0.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("window"))
        round_by = radius(picture.width(), picture.height()) / self._ratio()
        painter.drawRoundedRect(where.adjusted(-3, -3, 3, 3), round_by + 3, round_by + 3)
        frame = self._theme.colour("accent") if chosen else QColor.fromRgb(int(self._colouring.colours[code]))
        painter.setBrush(frame)
        wide = 3 if chosen else 2
        painter.drawRoundedRect(where.adjusted(-wide, -wide, wide, wide), round_by + wide, round_by + wide)
        painter.drawPixmap(where, picture, QRectF(picture.rect()))
        painter.setOpacity(1)
        return True

    def _is_marked(self, row: int) -> bool:
        at = int(np.searchsorted(self._marked, row))
        return at < len(self._marked) and self._marked[at] == row

    def _ring(self, painter: QPainter, row: int) -> None:
        """Ring the row that the keyboard is at."""
        x, y = self.spots(np.array([row]))
        where = next((s.where for s in self.standing if s.row == row), None)
        if where is None:
            where = QRectF(QPointF(float(x[0]), float(y[0])), QSizeF(0, 0)).adjusted(-7, -7, 7, 7)
        painter.setPen(QPen(self._theme.colour("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where.adjusted(-5, -5, 5, 5), 10, 10)

    def _ratio(self) -> float:
        return self.density or self.devicePixelRatioF()

    def _device(self) -> tuple[int, int]:
        ratio = self._ratio()
        return math.ceil(self.width() * ratio), math.ceil(self.height() * ratio)

    def _place(self) -> None:
        """Make sure that it is known where everything is, also where nothing was painted since it moved."""
        if self._stale and self._chart is not None:
            self._project()

    def _project(self) -> None:
        assert self._chart is not None
        camera = replace(self._camera, scale=self._camera.scale * self._ratio())
        self._x, self._y, self._back = camera.on(self._chart.points, *self._device())
