"""The descriptor as a whole: five blocks of a picture, each centred and shortened, put together into one unit row.

How much each direction of the row counts was learned without labels: what changes when a picture is mirrored, cropped
or lit otherwise counts less. It does not know how a block is looked at (local.py) or coded (dictionary.py).
"""

import hashlib
import io
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.embed.builtin import local
from engine.embed.builtin.dictionary import Atoms, Mixture, some_places
from engine.embed.builtin.linear import Array, halved, one_thread, principal, unit
from engine.embed.builtin.views import again, mirrored
from engine.errors import AlbumenError
from engine.types import Image, Matrix

MAGIC = b"builtin-2\n"
DIM = 256
KEPT = 128  # dimensions that are kept of each block
WEIGHTS = (0.5, 1.0, 1.0, 1.0, 1.0)  # outlines as they stand, and the four blocks in the order of Dictionaries
MOST_PHOTOS = 1500  # what learning looks at,
FOR_DICTIONARIES, FOR_VIEWS = 300, 150  # and those of them that dictionaries are learned from, and that are seen again
MOST_PLACES, EACH = 40_000, 300  # local descriptors that a dictionary is learned from, in all and of one picture


class Dictionaries(NamedTuple):
    """What local descriptors are coded with."""

    shapes: Atoms
    patches: Atoms
    strokes: Mixture
    tints: Mixture


class Builtin:
    """An Embedder of unit rows (n, 256); made by `learn` or `Builtin.from_state`. Pickled, it is its state."""

    def __init__(self, tables: dict[str, NDArray[Any]]) -> None:
        # kept in half precision and used as kept, so that rows are the same before and after saving
        self._tables = {name: table.astype(np.float16) for name, table in tables.items()}
        body = io.BytesIO()
        np.savez(body, **self._tables)  # type: ignore[arg-type]  # the stubs take **kwds for allow_pickle
        digest = hashlib.sha256(body.getvalue())
        self.state: bytes = MAGIC + digest.digest() + body.getvalue()
        self.space: str = f"builtin-2/{digest.hexdigest()[:8]}"
        self.dim: int = DIM
        self._use()

    def _use(self) -> None:
        table = {name: kept.astype(np.float32) for name, kept in self._tables.items()}

        def under(name: str) -> list[Array]:
            return [values for key, values in table.items() if key.startswith(f"{name}.")]

        self._dictionaries = Dictionaries(
            Atoms(*under("shapes")), Atoms(*under("patches")), Mixture(*under("strokes")), Mixture(*under("tints"))
        )
        self._means = under("mean")
        self._axes = under("axes")
        self._fusion = (table["fusion.mean"], table["fusion.axes"])

    @classmethod
    def from_state(cls, state: bytes) -> "Builtin":
        """Open what `state` kept; raises AlbumenError where it is damaged or of another version."""
        head = len(MAGIC)
        seal, body = state[head : head + 32], state[head + 32 :]
        if not state.startswith(MAGIC) or hashlib.sha256(body).digest() != seal:
            raise AlbumenError(
                "What the built-in descriptor had learned from this library is damaged or of another version. "
                "Index the library again to learn it anew."
            )
        opened = cls.__new__(cls)
        with np.load(io.BytesIO(body), allow_pickle=False) as tables:
            opened._tables = dict(tables)
        opened.state, opened.space, opened.dim = state, f"builtin-2/{seal.hex()[:8]}", DIM
        opened._use()
        return opened

    def __reduce__(self) -> tuple[Callable[[bytes], "Builtin"], tuple[bytes]]:
        return Builtin.from_state, (self.state,)

    def __call__(self, images: Sequence[Image]) -> Matrix:
        """Return (len(images), 256) float32, every row of length one."""
        rows = np.empty((len(images), DIM), np.float32)
        with one_thread():
            for row, image in zip(rows, images, strict=True):
                row[:] = self._row(image)
        return rows

    def _row(self, image: Image) -> Array:
        mean, axes = self._fusion
        row = (_shortened(_blocks(image, self._dictionaries), self._means, self._axes) - mean) @ axes
        length = float(np.linalg.norm(row))
        if length < 1e-6:  # a picture that is exactly the average of all: any direction will do, but always the same
            return np.eye(1, DIM, dtype=np.float32)[0]
        return (row / length).astype(np.float32)


def learn(images: Sequence[Image], *, seed: int = 0) -> Builtin:
    """Learn the descriptor from a sample of a library, of any size (at most 1,500 pictures of it are looked at).

    The same pictures and seed give the same space on one machine. With few pictures it leans on directions drawn by
    chance instead of learned ones, and is worth learning again once the library has grown much.
    """
    if not images:
        raise AlbumenError("There is no picture to learn from.")
    with one_thread():
        return Builtin(_learned(images, np.random.default_rng(seed)))


def _learned(images: Sequence[Image], chance: np.random.Generator) -> dict[str, Array]:
    images = _some(images, MOST_PHOTOS, chance)
    # every table is used as it is kept (half precision), also by what is learned on top of it
    dictionaries = _dictionaries(_some(images, FOR_DICTIONARIES, chance), chance)
    blocks = [_blocks(image, dictionaries) for image in images]
    means, axes = [], []
    for block in range(len(WEIGHTS)):
        mean, directions, spread = principal(np.stack([row[block] for row in blocks]), KEPT, chance)
        means.append(halved(mean))
        # mildly whitened (variance to the power -1/8): a few strong axes of plain busyness would drown the rest
        axes.append(halved(directions * spread**-0.125 * spread[0] ** 0.125))
    rows = np.stack([_shortened(row, means, axes) for row in blocks])

    changes = []
    for i in np.sort(chance.choice(len(images), min(FOR_VIEWS, len(images)), replace=False)):
        for view in (mirrored(images[i]), again(images[i], chance)):
            changes.append(_shortened(_blocks(view, dictionaries), means, axes) - rows[i])
    calm = _calming(np.stack(changes))
    mean, directions, _ = principal(rows @ calm, DIM, chance)
    tables = {f"{name}.{key}": v for name, kept in dictionaries._asdict().items() for key, v in kept._asdict().items()}
    tables |= {f"mean.{i}": value for i, value in enumerate(means)} | {f"axes.{i}": v for i, v in enumerate(axes)}
    return {**tables, "fusion.mean": np.linalg.solve(calm, mean), "fusion.axes": calm @ directions}


def _blocks(image: Image, dictionaries: Dictionaries) -> list[Array]:
    """Return the five blocks of a picture, each a row of length about one; `dictionaries` code the last four."""
    large = local.square(image, local.LARGE)
    lines = local.gradients(large)
    return [
        local.edges(local.square(image, local.MIDDLE)),
        dictionaries.shapes.block(lines[0]),
        dictionaries.patches.block(local.patches(local.square(image, local.SMALL))),
        dictionaries.strokes.block(lines),
        dictionaries.tints.block(local.colours(large)),
    ]


def _dictionaries(images: Sequence[Image], chance: np.random.Generator) -> Dictionaries:
    each = min(EACH, MOST_PLACES // len(images))
    drawn: list[list[Array]] = [[], [], [], []]
    for image in images:
        large = local.square(image, local.LARGE)
        lines = local.gradients(large)
        fields = ([lines[0]], [local.patches(local.square(image, local.SMALL))], lines, local.colours(large))
        for kept, looked_at in zip(drawn, fields, strict=True):
            kept.append(some_places(looked_at, each, chance))
    # what was drawn is let go of as it is learned from
    return Dictionaries(
        Atoms.learn(np.concatenate(drawn.pop(0)), chance),
        Atoms.learn(np.concatenate(drawn.pop(0)), chance),
        Mixture.learn(np.concatenate(drawn.pop(0)), chance),
        Mixture.learn(np.concatenate(drawn.pop(0)), chance),
    )


def _shortened(blocks: Sequence[Array], means: Sequence[Array], axes: Sequence[Array]) -> Array:
    """Centre each block, turn it to its axes, scale it to its weight, and put all into one row (640,)."""
    parts = [
        unit((block - mean) @ directions) * np.float32(weight)
        for block, mean, directions, weight in zip(blocks, means, axes, WEIGHTS, strict=True)
    ]
    return np.concatenate(parts)


def _calming(changes: Array) -> Array:
    """Return the symmetric map (d, d) that shrinks what changes (n, d) when a picture is seen again.

    Within-class covariance normalisation (Hatch et al. 2006) with every picture as a class of its own; the covariance
    is shrunk half way to a ball of the same size, so that what never changed in the sample is not blown up.
    """
    covariance = changes.T @ changes / np.float32(len(changes))
    size = float(np.trace(covariance)) / len(covariance)
    values, vectors = np.linalg.eigh(covariance / max(size, 1e-9))
    return ((vectors / np.sqrt(np.maximum(values, 0) + 1)) @ vectors.T).astype(np.float32)


def _some(images: Sequence[Image], most: int, chance: np.random.Generator) -> Sequence[Image]:
    if len(images) <= most:
        return images
    return [images[i] for i in np.sort(chance.choice(len(images), most, replace=False))]
