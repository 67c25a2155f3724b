"""An embedder whose rows are made where pictures are read: for a descriptor that is small and needs no device."""

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from PIL import Image as Pillow

from engine.types import Image, Matrix, Seen


class Descriptor(Protocol):
    """Pictures to unit rows, each on its own; picklable, and cheap to send to another process."""

    space: str
    dim: int
    state: bytes

    def __call__(self, images: Sequence[Image]) -> Matrix:
        """Return (len(images), dim) float32, every row of length one."""
        ...


class AtReading:
    """The Embedder that a descriptor makes."""

    batch = 32
    settled = ""

    def __init__(self, descriptor: Descriptor) -> None:
        self.space, self.dim, self.state = descriptor.space, descriptor.dim, descriptor.state
        self.view = Described(descriptor)

    def submit(self, seen: Sequence[Seen]) -> Callable[[], Matrix]:
        """Return what gives the rows (len(seen), dim) that `view` has made."""
        return lambda: np.stack(seen).astype(np.float32) if seen else np.empty((0, self.dim), np.float32)


class Described:
    """A View that sees a picture as large as it comes (a thumbnail is meant) and makes its row at once."""

    full = False
    resample = int(Pillow.Resampling.BICUBIC)

    def __init__(self, descriptor: Descriptor) -> None:
        self._descriptor = descriptor

    def frame(self, width: int, height: int) -> tuple[tuple[int, int], None]:
        """All of the picture, as large as it is."""
        return (width, height), None

    def __call__(self, picture: Pillow.Image) -> Matrix:
        """The picture's row (dim,)."""
        return self._descriptor([np.asarray(picture)])[0]
