"""Many points at once as round dots in a picture: a dot is a few pixels, and each is set for all points together.

So 100,000 dots take some milliseconds without a graphics card. Their edges are softened against the
ground. Knows pixels and numbers of colours, nothing of photos.
"""

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

STEPS = 4
"""How many degrees of softness an edge has."""

EDGE = 32
"""Pixels that lie around the picture, so that a dot need not be cut off where it reaches beyond."""

LARGEST = 15
"""Pixels of the largest radius."""

BEYOND = EDGE - LARGEST - 2
"""How far outside the picture the middle of a dot may be."""

Pixels = NDArray[np.uint32]


class Raster:
    """A picture of opaque pixels, 0xffRRGGBB; its memory is kept from frame to frame."""

    def __init__(self) -> None:
        self._pixels: Pixels = np.empty(0, np.uint32)
        self._row = 0
        self.image = QImage()

    def begin(self, width: int, height: int, ground: int) -> None:
        """An empty picture in one colour."""
        if (self.image.width(), self.image.height()) != (width, height):
            self._row = width + 2 * EDGE
            self._pixels = np.empty(self._row * (height + 2 * EDGE), np.uint32)
            inside = memoryview(self._pixels[EDGE * self._row + EDGE :]).cast("B")  # type: ignore[arg-type]
            self.image = QImage(inside, width, height, self._row * 4, QImage.Format.Format_RGB32)
        self._pixels.fill(ground)

    def dots(
        self, x: NDArray[np.float32], y: NDArray[np.float32], codes: NDArray[np.integer], ink: Pixels, radius: float
    ) -> None:
        """Set dots on what was set before; their middles are at most BEYOND outside the picture.

        Of two that meet in one call, the one further up and left lies on top, whatever their order.

        `ink` (STEPS + 1, colours) holds the pixel of each colour at each softness, from none of it to all of it.
        """
        if not len(x):
            return
        at = np.rint(y).astype(np.int64)
        at += EDGE
        at *= self._row
        at += np.rint(x).astype(np.int64)
        at += EDGE
        pixels, spot = self._pixels, np.empty_like(at)
        shade, taken = np.empty(0, np.uint32), -1
        for dx, dy, step in _dot(min(round(radius * 4), LARGEST * 4)):
            if step != taken:
                shade, taken = ink[step][codes], step
            np.add(at, dy * self._row + dx, out=spot)
            pixels[spot] = shade


def inks(colours: Pixels, ground: int) -> Pixels:
    """The `ink` of colours (n,) on a ground: (STEPS + 1, n)."""
    return np.stack([mixed(colours, ground, step / STEPS) for step in range(STEPS + 1)])


def mixed(colours: Pixels, ground: int, share: float) -> Pixels:
    """Colours with so much of them left over a ground, opaque."""
    shifts = np.array([16, 8, 0], np.uint32)
    parts = (colours[..., None] >> shifts) & 255
    under = (np.uint32(ground) >> shifts) & 255
    whole = np.rint(parts * share + under * (1 - share)).astype(np.uint32)
    return np.asarray((whole << shifts).sum(-1, dtype=np.uint32) | np.uint32(0xFF000000))


@cache
def _dot(quarters: int) -> tuple[tuple[int, int, int], ...]:
    """The pixels of a dot whose radius is so many quarters of a pixel: where, and how much of them; softest first."""
    radius = quarters / 4
    reach = math.ceil(radius + 0.5)
    found = []
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            step = round(min(max(radius + 0.5 - math.hypot(dx, dy), 0), 1) * STEPS)
            if step:
                found.append((dx, dy, step))
    return tuple(sorted(found, key=lambda pixel: pixel[2]))
