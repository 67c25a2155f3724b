"""Which of several photos of one scene is the best: sharp, well exposed, large.

Knows one picture at a time. The number compares photos of a stack and means nothing between different scenes.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.types import Image

DARK, BRIGHT = 3, 252
"""Greys from which on a pixel is drowned, or burnt out."""

MIDDLE = 118.0
"""The mean grey of a well exposed photo."""

SIDE = 128
"""Pixels of the shorter side of a picture when its sharpness is measured."""

Luma = NDArray[np.float32]


def quality(image: Image, pixels: int) -> float:
    """Return how good a photo is among those of its stack; `image` is its thumbnail, `pixels` counts the original's.

    A sum in doublings: of the sharpness, and half those of the number of pixels; less the share that is drowned or
    burnt out (.02 are free, and a white background is no more than .5), less half the squared distance of the mean
    from the middle.
    """
    grey = Pillow.fromarray(image).convert("L")
    fine = np.asarray(grey, np.float32)
    clipped = float(np.mean((fine <= DARK) | (fine >= BRIGHT)))
    lost = min(max(clipped - 0.02, 0.0), 0.5)
    aside = ((float(fine.mean()) - MIDDLE) / MIDDLE) ** 2
    return float(np.log2(1 + sharpness(grey)) + 0.5 * np.log2(max(pixels, 1) / 1e6) - lost - aside / 2)


def sharpness(grey: Pillow.Image) -> float:
    """Return the deviation of the Laplacian in the sharpest eighth of a picture, without what noise adds to it.

    A blurred background is no fault, so not the whole picture counts, and frames are no detail. All pictures are looked
    at in one size, where noise and the blocks of a JPEG have mostly gone and a small copy seems no sharper.
    """
    factor = max(min(grey.size) / SIDE, 1.0)
    wide, high = (max(round(side / factor), 1) for side in grey.size)
    luma = np.asarray(grey.resize((wide, high), Pillow.Resampling.BOX), np.float32)
    noise = _noise(np.asarray(grey, np.float32)) / factor
    return max(_sharpest(luma) - noise * 20**0.5, 0.0)


def _sharpest(luma: Luma) -> float:
    """The deviation of the Laplacian in the block, of those not at the edge, that is sharper than seven eighths."""
    if min(luma.shape) < 3:
        return 0.0
    laplacian = luma[:-2, 1:-1] + luma[2:, 1:-1] + luma[1:-1, :-2] + luma[1:-1, 2:] - 4 * luma[1:-1, 1:-1]
    high, wide = (side // 8 for side in laplacian.shape)
    if not high or not wide:
        return float(laplacian.std())
    blocks = laplacian[: high * 8, : wide * 8].reshape(8, high, 8, wide)[1:-1, :, 1:-1]
    return float(np.quantile(np.sqrt((blocks * blocks).mean(axis=(1, 3))), 7 / 8))


def _noise(luma: Luma) -> float:
    """The deviation of a picture's noise, from the lower quarter of its diagonal differences, where no edges are.

    A quarter of all normal values lie within .3186 deviations, and a difference of four pixels has twice their noise.
    """
    if min(luma.shape) < 2:
        return 0.0
    diagonal = np.abs(luma[:-1:2, :-1:2] - luma[:-1:2, 1::2] - luma[1::2, :-1:2] + luma[1::2, 1::2])
    return float(np.quantile(diagonal, 0.25)) / (0.3186 * 2)
