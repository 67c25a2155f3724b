"""The bench's synthetic worlds as Vectors."""

import numpy as np
from numpy.typing import NDArray

from engine.bench.synthetic import many_classes
from engine.types import Vectors


def unit(x: NDArray) -> NDArray:
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def families(
    n: int = 3000, classes: int = 100, *, supers: int = 20, seed: int = 0, **settings: float
) -> tuple[Vectors, NDArray[np.int64]]:
    """Return Vectors and the class of each row, -1 for outliers. Ids are 1000, 1001, ..."""
    world = many_classes(seed, photos=n, classes=classes, families=min(supers, classes), **settings)
    return Vectors("painted", np.arange(1000, 1000 + len(world.rows), dtype=np.int64), world.rows), world.truth
