"""What is looked at in a picture: fields of local descriptors (rows, columns, d), and outlines as they stand.

The whole picture is squeezed into squares first, so that every picture has as many places as any other.
It learns nothing and knows nothing of dictionaries.
"""

import numpy as np
from PIL import Image as Pillow

from engine.embed.builtin.linear import Array, unit
from engine.types import Image

SMALL, MIDDLE, LARGE = 32, 64, 96  # sides of the squares for patches, for outlines, for gradients and colours
PATCH = 10
ORIENTATIONS = 8
CELLS = 4  # a local descriptor looks at 4x4 cells,
STEP = 4  # every so many pixels,
GRADIENT_CELLS, COLOUR_CELLS = (6, 9, 12), (6, 9)  # in cells of these sides


def square(image: Image, side: int) -> Image:
    """Return the whole picture squeezed into (side, side, 3); nothing is cut off, proportions are given up."""
    picture = Pillow.fromarray(np.ascontiguousarray(image)).convert("RGB")
    return np.asarray(picture.resize((side, side), Pillow.Resampling.BICUBIC, reducing_gap=3.0))


def patches(picture: Image) -> Array:
    """Return all patches (23, 23, 300) of a small picture, each with its own mean and contrast taken out."""
    windows = np.lib.stride_tricks.sliding_window_view(picture, (PATCH, PATCH), axis=(0, 1))
    field = windows.reshape(*windows.shape[:2], -1).astype(np.float32)
    field -= field.mean(axis=2, keepdims=True)
    field /= np.sqrt(np.einsum("ijk,ijk->ij", field, field)[..., None] / field.shape[2] + np.float32(10))
    return field


def gradients(picture: Image) -> list[Array]:
    """Return, for each size of cell, a field of histograms of gradient orientation (128): a dense SIFT (Lowe 2004).

    Histograms are clipped, scaled to sum one and their root is taken (Arandjelović and Zisserman 2012); those of places
    without contrast stay weak.
    """
    grey = picture.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
    across, down = np.zeros_like(grey), np.zeros_like(grey)
    across[:, 1:-1] = grey[:, 2:] - grey[:, :-2]
    down[1:-1] = grey[2:] - grey[:-2]
    strength = np.hypot(across, down).ravel()
    angle = np.arctan2(down, across).ravel() * np.float32(ORIENTATIONS / (2 * np.pi))
    lower = np.floor(angle)
    share = angle - lower
    lower = lower.astype(np.intp) % ORIENTATIONS
    place = np.arange(grey.size)
    votes = np.zeros((ORIENTATIONS, grey.size), np.float32)
    votes[lower, place] = strength * (1 - share)
    votes[(lower + 1) % ORIENTATIONS, place] = strength * share

    fields = []
    for field in _celled(votes.reshape(ORIENTATIONS, *grey.shape), GRADIENT_CELLS):
        length = np.sqrt(np.einsum("ijk,ijk->ij", field, field))[..., None]
        clipped = np.minimum(field / (length + np.float32(2)), np.float32(0.2))
        fields.append(np.sqrt(clipped / (clipped.sum(axis=2, keepdims=True) + np.float32(1e-3))))
    return fields


def colours(picture: Image) -> list[Array]:
    """Return, for each size of cell, a field of means and spreads of Lab in 4x4 cells (96)."""
    lab = np.moveaxis(_lab(picture) / np.float32(100), 2, 0)
    fields = []
    for field in _celled(np.concatenate([lab, lab * lab]), COLOUR_CELLS):
        cells = field.reshape(*field.shape[:2], 6, -1)
        mean, power = cells[:, :, :3], cells[:, :, 3:]
        spread = np.sqrt(np.maximum(power - mean * mean, 0) + np.float32(1e-5))
        fields.append(np.concatenate([mean, spread], axis=2).reshape(field.shape))
    return fields


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
        step = cells // grid
        level = base.reshape(grid, step, grid, step, -1).mean(axis=(1, 3))
        energy = np.pad((level * level).sum(axis=-1), 1, mode="edge")
        around = sum(energy[i : i + grid, j : j + grid] for i in range(3) for j in range(3)) / np.float32(9)
        parts.append(unit(np.sqrt(np.minimum(level / np.sqrt(around + 1e-2)[..., None], 1)).ravel()))
    return np.concatenate(parts)


def _celled(channels: Array, sides: tuple[int, ...]) -> list[Array]:
    """Return, for each side of a cell, the means of `channels` (c, s, s) in 4x4 cells around places STEP apart.

    Fields are (rows, columns, 16 c), channel by channel; the sums are read off an integral image, in double precision.
    """
    count, size, _ = channels.shape
    table = np.zeros((count, size + 1, size + 1))
    table[:, 1:, 1:] = channels.cumsum(axis=1, dtype=np.float64).cumsum(axis=2)
    fields = []
    for side in sides:
        room = size - CELLS * side
        starts = np.arange(room % STEP // 2, room + 1, STEP)
        bounds = (starts[:, None] + side * np.arange(CELLS + 1)).ravel()
        corners = table[:, bounds][:, :, bounds].reshape(count, len(starts), CELLS + 1, len(starts), CELLS + 1)
        sums = np.diff(np.diff(corners, axis=2), axis=4)
        means = np.maximum(sums, 0) if channels.min() >= 0 else sums
        field = np.moveaxis(means / side**2, (1, 3), (0, 1)).astype(np.float32)
        fields.append(field.reshape(len(starts), len(starts), -1))
    return fields


def _lab(picture: Image) -> Array:
    """Return CIE Lab (D65) of an sRGB picture."""
    linear = _LINEAR[picture].reshape(-1, 3) @ _XYZ
    root = np.where(linear > 0.008856, np.cbrt(linear), 7.787 * linear + np.float32(16 / 116))
    x, y, z = root[:, 0], root[:, 1], root[:, 2]
    lab = np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)
    return lab.astype(np.float32).reshape(picture.shape)


_STEPS = np.arange(256, dtype=np.float64) / 255
_LINEAR = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4).astype(np.float32)
_WHITE = np.array([0.95047, 1.0, 1.08883])
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]]
)
_XYZ = (_TO_XYZ.T / _WHITE).astype(np.float32)
