"""Where one looks at the map from: what lies in the middle, how large it is, and for three dimensions how it is turned.

Arithmetic alone; knows nothing of Qt, of photos or of what is drawn.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Floats = NDArray[np.float32]

DEPTH = 0.45
"""How much smaller things become from the front of a map to its back."""

LARGEST = 300_000.0
SMALLEST = 60.0
"""Limits of the scale."""

STEEPEST = 1.5
"""One cannot tumble over a map, only look at it from above and from below; radians."""


@dataclass(frozen=True, slots=True)
class Camera:
    """The point (x, y) of the turned map that is in the middle of the view, and pixels per unit of the map.

    `turn` and `tilt` are radians; a flat map has none.
    """

    x: float = 0.5
    y: float = 0.5
    scale: float = 600.0
    turn: float = 0.0
    tilt: float = 0.0

    def zoomed(self, factor: float, dx: float, dy: float) -> "Camera":
        """Nearer by a factor; what is (dx, dy) pixels from the middle of the view stays there."""
        scale = min(max(self.scale * factor, SMALLEST), LARGEST)
        by = 1 / self.scale - 1 / scale
        return replace(self, x=self.x + dx * by, y=self.y + dy * by, scale=scale)

    def moved(self, dx: float, dy: float) -> "Camera":
        """The map pushed by so many pixels."""
        return replace(self, x=self.x - dx / self.scale, y=self.y - dy / self.scale)

    def turned(self, dx: float, dy: float) -> "Camera":
        """The map rotated as by a hand that pulls its front by so many pixels."""
        tilt = min(max(self.tilt + dy * 0.008, -STEEPEST), STEEPEST)
        return replace(self, turn=(self.turn + dx * 0.008) % math.tau, tilt=tilt)

    def on(self, points: Matrix, width: float, height: float) -> tuple[Floats, Floats, Floats | None]:
        """Where points of the map, (n, 2) or (n, 3), are in a view: x and y (n,) in pixels from its top left.

        Third how far back each of three dimensions is, from about -0.9 (in front) to 0.9; None for two.
        """
        if points.shape[1] == 2:
            x = (points[:, 0] - np.float32(self.x)) * np.float32(self.scale) + np.float32(width / 2)
            y = (points[:, 1] - np.float32(self.y)) * np.float32(self.scale) + np.float32(height / 2)
            return x, y, None
        right, down, back = self._turning().T @ (points.T - np.float32(0.5))
        nearness = np.float32(self.scale) / (1 + np.float32(DEPTH) * back)
        x = (right - np.float32(self.x - 0.5)) * nearness + np.float32(width / 2)
        y = (down - np.float32(self.y - 0.5)) * nearness + np.float32(height / 2)
        return x, y, back

    def _turning(self) -> NDArray[np.float32]:
        cos, sin = math.cos(self.turn), math.sin(self.turn)
        about = np.array([[cos, 0, -sin], [0, 1, 0], [sin, 0, cos]])
        cos, sin = math.cos(self.tilt), math.sin(self.tilt)
        over = np.array([[1, 0, 0], [0, cos, sin], [0, -sin, cos]])
        return np.asarray(about @ over, np.float32)


def fitted(points: Matrix, width: float, height: float, before: Camera) -> Camera:
    """The camera that has all of `points` in view, as near as may be, turned as `before`."""
    if not len(points):
        return before
    x, y, _ = replace(before, x=0.5, y=0.5, scale=1.0).on(points, 0, 0)
    left, right, top, bottom = float(x.min()), float(x.max()), float(y.min()), float(y.max())
    wide, high = max(right - left, 0.02), max(bottom - top, 0.02)
    scale = min(max(min(width / wide, height / high), SMALLEST), LARGEST)
    return replace(before, x=0.5 + (left + right) / 2, y=0.5 + (top + bottom) / 2, scale=scale)


def between(a: Camera, b: Camera, t: float) -> Camera:
    """A camera on the way from `a` (t = 0) to `b` (t = 1): what stays where it is in both, stays on the way."""
    if t >= 1:
        return b
    scale = a.scale * (b.scale / a.scale) ** t
    left = 1 - t if a.scale == b.scale else (1 / scale - 1 / b.scale) / (1 / a.scale - 1 / b.scale)
    around = (b.turn - a.turn + math.pi) % math.tau - math.pi
    return Camera(
        b.x + (a.x - b.x) * left,
        b.y + (a.y - b.y) * left,
        scale,
        a.turn + around * t,
        a.tilt + (b.tilt - a.tilt) * t,
    )
