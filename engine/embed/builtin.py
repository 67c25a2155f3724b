"""The built-in descriptor: colour, edges and a dictionary of small patches learned from the library itself.

It needs no weights and no network, so a fresh machine gets albums at once (ALGORITHMS.md section 7). Every picture is
described on its own, by the same operations whatever stands beside it: identical pictures get identical rows.
It knows nothing of files, libraries or how long a library keeps what was learned.
"""

import hashlib
import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.errors import AlbumenError
from engine.types import Image, Matrix

MAGIC = b"builtin-1\n"
SMALL, LARGE = 32, 64  # sides of the squares on which colour and patches, and edges, are looked at
PATCH = 6
ATOMS = 256  # patches in the dictionary
THRESHOLD = 1.0  # a patch answers to an atom only above this
TEXTURE = 128  # dimensions that are kept of the patch block
DIM = 256
WEIGHTS = (0.5, 0.9, 1.0)  # colour, edges, patches
MOST_PHOTOS, MOST_PATCHES = 1500, 60_000  # what learning looks at
PRIOR = 16  # a sample counts as this many photos less than it has, in favour of "we know nothing yet"

Array = NDArray[np.float32]


class Builtin:
    """An Embedder of unit rows (n, 256); made by `learn` or `Builtin.from_state`."""

    def __init__(self, tables: dict[str, NDArray[Any]]) -> None:
        # kept in half precision and used as kept, so that rows are the same before and after saving
        self._tables = {name: table.astype(np.float16) for name, table in tables.items()}
        body = io.BytesIO()
        np.savez(body, **self._tables)  # type: ignore[arg-type]  # the stubs take **kwds for allow_pickle
        digest = hashlib.sha256(body.getvalue())
        self.state: bytes = MAGIC + digest.digest() + body.getvalue()
        self.space: str = f"builtin-1/{digest.hexdigest()[:8]}"
        self.dim: int = DIM
        self._use()

    def _use(self) -> None:
        table = {name: kept.astype(np.float32) for name, kept in self._tables.items()}
        self._atoms, self._offset = table["atoms"], table["offset"]
        self._means = (table["colour_mean"], table["edges_mean"])
        self._texture = (table["texture_mean"], table["texture_axes"])
        self._fusion = (table["fusion_mean"], table["fusion_axes"])

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
        opened.state, opened.space, opened.dim = state, f"builtin-1/{seal.hex()[:8]}", DIM
        opened._use()
        return opened

    def __call__(self, images: Sequence[Image]) -> Matrix:
        """Return (len(images), 256) float32, every row of length one."""
        rows = np.empty((len(images), DIM), np.float32)
        for row, image in zip(rows, images, strict=True):
            row[:] = self._row(image)
        return rows

    def _row(self, image: Image) -> Array:
        small, large = square(image, SMALL), square(image, LARGE)
        patches = texture(small, self._atoms, self._offset)
        blocks = _blocks(colour(small), edges(large), patches, *self._means, *self._texture)
        mean, axes = self._fusion
        row = (np.concatenate(blocks) - mean) @ axes
        length = float(np.linalg.norm(row))
        if length < 1e-6:  # a picture that is exactly the average of all: any direction will do, but always the same
            return np.eye(1, DIM, dtype=np.float32)[0]
        return (row / length).astype(np.float32)


def learn(images: Sequence[Image], *, seed: int = 0) -> Builtin:
    """Learn the descriptor from a sample of a library, of any size (at most 1,500 pictures of it are looked at).

    The same pictures and seed give the same space on one machine. With few pictures it leans on directions drawn by
    chance instead of learned ones, and is worth learning again once the library has grown much.
    """
    chance = np.random.default_rng(seed)
    if len(images) > MOST_PHOTOS:
        images = [images[i] for i in np.sort(chance.choice(len(images), MOST_PHOTOS, replace=False))]
    small = [square(image, SMALL) for image in images]
    atoms, offset = _dictionary(small, chance)
    # the tables are used as they are kept (half precision), also by what is learned on top of them
    atoms, offset = _halved(atoms), _halved(offset)
    colours = _stack([colour(picture) for picture in small])
    lines = _stack([edges(square(image, LARGE)) for image in images])
    patches = _stack([texture(picture, atoms, offset) for picture in small])

    texture_mean, axes, spread = _principal(patches, TEXTURE, chance)
    # half-whitened (variance to the power -1/4 of each axis): a few strong axes of plain busyness would drown the rest
    texture_axes = _halved(axes * spread**-0.25 * spread[0] ** 0.25)
    means = (_halved(_mean(colours)), _halved(_mean(lines)))
    kept = (*means, _halved(texture_mean), texture_axes)
    fused = _stack([np.concatenate(_blocks(*row, *kept)) for row in zip(colours, lines, patches, strict=True)])
    fusion_mean, fusion_axes, _ = _principal(fused, DIM, chance)
    return Builtin(
        {
            "atoms": atoms,
            "offset": offset,
            "colour_mean": means[0],
            "edges_mean": means[1],
            "texture_mean": kept[2],
            "texture_axes": texture_axes,
            "fusion_mean": fusion_mean,
            "fusion_axes": fusion_axes,
        }
    )


def square(image: Image, side: int) -> Image:
    """Return the whole picture squeezed into (side, side, 3); nothing is cut off, proportions are given up."""
    picture = Pillow.fromarray(np.ascontiguousarray(image)).convert("RGB")
    return np.asarray(picture.resize((side, side), Pillow.Resampling.BILINEAR, reducing_gap=3.0))


def colour(picture: Image) -> Array:
    """Return mean and spread of Lab over a 1, 2x2, 4x4 pyramid (126), then the root of a 100-bin Lab histogram."""
    lab = _lab(picture) / np.float32(100)
    parts = []
    for grid in (1, 2, 4):
        mean = _pooled(lab, grid)
        spread = np.sqrt(np.maximum(_pooled(lab * lab, grid) - mean * mean, 0) + 1e-6)
        parts.append(np.concatenate([mean, spread], axis=-1).ravel() / grid)  # each level weighs the same
    light = np.clip((lab[..., 0] * 4).astype(np.intp), 0, 3)
    warm, cold = (np.digitize(lab[..., axis], [-0.24, -0.08, 0.08, 0.24]) for axis in (1, 2))
    counts = np.bincount((light * 25 + warm * 5 + cold).ravel(), minlength=100).astype(np.float32)
    return np.concatenate([_unit(np.concatenate(parts)), _unit(np.sqrt(counts))])


def edges(picture: Image) -> Array:
    """Return a pyramid (8x8, 4x4, 2x2 cells) of histograms of gradient orientation, 9 unsigned bins each (756).

    Dalal and Triggs' HOG with two changes: cells are normalised by their 3x3 neighbourhood, and the root of the bins is
    taken so that one strong edge does not hide the others.
    """
    value = np.sqrt(picture.astype(np.float32))
    across, down = np.zeros_like(value), np.zeros_like(value)
    across[:, 1:-1] = value[:, 2:] - value[:, :-2]
    down[1:-1] = value[2:] - value[:-2]
    strongest = np.hypot(across, down).argmax(axis=-1)[..., None]  # the channel that has the clearest edge
    across = np.take_along_axis(across, strongest, -1)[..., 0]
    down = np.take_along_axis(down, strongest, -1)[..., 0]

    bins, cells = 9, 8
    strength = np.hypot(across, down)
    angle = np.arctan2(down, across) % np.float32(np.pi) * np.float32(bins / np.pi)
    lower = np.minimum(angle.astype(np.intp), bins - 1)
    share = angle - lower
    place = np.arange(len(picture)) // (len(picture) // cells)
    cell = (place[:, None] * cells + place) * bins
    votes = np.bincount((cell + lower).ravel(), (strength * (1 - share)).ravel(), cells * cells * bins)
    votes += np.bincount((cell + (lower + 1) % bins).ravel(), (strength * share).ravel(), cells * cells * bins)
    base = (votes / (len(picture) // cells) ** 2).reshape(cells, cells, bins).astype(np.float32)

    parts = []
    for grid in (8, 4, 2):
        level = _pooled(base, grid)
        energy = np.pad((level * level).sum(axis=-1), 1, mode="edge")
        around = sum(energy[i : i + grid, j : j + grid] for i in range(3) for j in range(3)) / np.float32(9)
        parts.append(_unit(np.sqrt(np.minimum(level / np.sqrt(around + 1e-2)[..., None], 1)).ravel()))
    return np.concatenate(parts)


def texture(picture: Image, atoms: Array, offset: Array) -> Array:
    """Return how much each quarter of the picture answers to each atom (4 x atoms); root taken, quarters of length one.

    Soft-threshold coding over all patches (Coates and Ng 2011); `atoms` (108, k) has the whitening folded in.
    """
    answers = np.maximum(_patches(picture) @ atoms - (offset + np.float32(THRESHOLD)), 0)
    side = SMALL - PATCH + 1
    half = side // 2 + 1
    field = answers.reshape(side, side, -1)
    quarters = [field[rows, columns] for rows in _halves(half) for columns in _halves(half)]
    return np.concatenate([_unit(np.sqrt(quarter.mean(axis=(0, 1)))) for quarter in quarters])


def _halves(half: int) -> tuple[slice, slice]:
    return slice(0, half), slice(-half, None)  # 27 places make two halves of 14 that share the middle one


def _patches(picture: Image) -> Array:
    """Return all patches (729, 108) of a small picture, each with its own mean and contrast taken out."""
    windows = np.lib.stride_tricks.sliding_window_view(picture, (PATCH, PATCH), axis=(0, 1))
    patches = windows.reshape(-1, PATCH * PATCH * 3).astype(np.float32)
    patches -= patches.mean(axis=1, keepdims=True)
    patches /= np.sqrt((patches * patches).mean(axis=1, keepdims=True) + np.float32(10))
    return patches


def _dictionary(pictures: Sequence[Image], chance: np.random.Generator) -> tuple[Array, Array]:
    """Learn 256 atoms: ZCA whitening, then gain-shape (spherical) k-means (Coates and Ng 2012).

    Returns atoms (108, 256) to multiply raw patches with, and the offset (256,) to subtract then.
    """
    size = PATCH * PATCH * 3
    each = max(1, min((SMALL - PATCH + 1) ** 2, MOST_PATCHES // max(1, len(pictures))))
    taken = [(found := _patches(p))[chance.choice(len(found), each, replace=False)] for p in pictures]
    patches = np.concatenate(taken) if taken else np.zeros((1, size), np.float32)
    mean = patches.mean(axis=0)
    centred = patches - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / len(centred))
    whiten = (vectors / np.sqrt(values + 0.1)) @ vectors.T
    white = centred @ whiten

    atoms = _unit(chance.normal(size=(ATOMS, size)).astype(np.float32))
    for _ in range(12):
        answers = white @ atoms.T
        nearest = answers.argmax(axis=1)
        gain = answers[np.arange(len(white)), nearest]
        order = np.argsort(nearest, kind="stable")
        met, starts = np.unique(nearest[order], return_index=True)
        # damped: an atom that met little keeps much of what it was, one that met nothing keeps all
        atoms[met] += np.add.reduceat((white * gain[:, None])[order], starts, axis=0)
        atoms = _unit(atoms)
    folded = (whiten @ atoms.T).astype(np.float32)
    return folded, (mean @ folded).astype(np.float32)


def _blocks(
    colours: Array, lines: Array, patches: Array, colour_mean: Array, edges_mean: Array, mean: Array, axes: Array
) -> list[Array]:
    """Centre each block, scale it to its weight."""
    centred = (colours - colour_mean, lines - edges_mean, (patches - mean) @ axes)
    return [_unit(block) * np.float32(weight) for block, weight in zip(centred, WEIGHTS, strict=True)]


def _principal(rows: Array, count: int, chance: np.random.Generator) -> tuple[Array, Array, Array]:
    """Return mean (d,), `count` orthonormal axes (d, count) and their variances, largest first.

    Where the rows span fewer directions the rest is drawn by chance, orthogonal to those: a sample of three photos
    must not decide that nothing else ever differs. Variances are shrunk towards a common small one by PRIOR.
    """
    n, d = rows.shape
    mean = _mean(rows)
    _, sizes, spans = np.linalg.svd(rows - rows.mean(axis=0), full_matrices=False)
    real = int((sizes[:count] > 1e-4).sum())
    drawn = chance.normal(size=(d, count - real)).astype(np.float32)
    axes, _ = np.linalg.qr(np.concatenate([spans[:real].T, drawn], axis=1))
    variance = np.zeros(count, np.float32)
    variance[:real] = sizes[:real] ** 2
    return mean, axes.astype(np.float32), (variance + np.float32(PRIOR / d)) / np.float32(n + PRIOR)


def _mean(rows: Array) -> Array:
    """Return the mean shrunk towards zero, so that a lone photo is not centred away to nothing."""
    return rows.sum(axis=0) / np.float32(len(rows) + PRIOR)


def _lab(picture: Image) -> Array:
    """Return CIE Lab (D65) of an sRGB picture."""
    linear = _LINEAR[picture].reshape(-1, 3) @ _XYZ
    root = np.where(linear > 0.008856, np.cbrt(linear), 7.787 * linear + np.float32(16 / 116))
    x, y, z = root[:, 0], root[:, 1], root[:, 2]
    lab = np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)
    return lab.astype(np.float32).reshape(picture.shape)


def _pooled(field: Array, grid: int) -> Array:
    """Return the means (grid, grid, c) of the cells of a square field (s, s, c); `grid` divides s."""
    step = len(field) // grid
    return field.reshape(grid, step, grid, step, -1).mean(axis=(1, 3))


def _unit(rows: Array) -> Array:
    """Return the rows scaled to length one; what has no length stays zero."""
    return rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), np.float32(1e-6))


def _stack(rows: Sequence[Array]) -> Array:
    if not rows:
        raise AlbumenError("There is no picture to learn from.")
    return np.stack(rows)


def _halved(table: Array) -> Array:
    return table.astype(np.float16).astype(np.float32)


_STEPS = np.arange(256, dtype=np.float64) / 255
_LINEAR = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4).astype(np.float32)
_WHITE = np.array([0.95047, 1.0, 1.08883])
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]]
)
_XYZ = (_TO_XYZ.T / _WHITE).astype(np.float32)
