"""Two small pictures laid over each other: how the one has to be moved, and how well they agree then.

A signature is a whole picture in 32 x 32 greys and a little colour. For many pairs at once an affine warp is found by
inverse compositional Gauss-Newton (Baker & Matthews 2004) on zero-mean, unit-norm greys, so that neither brightness nor
contrast counts; then details are compared, on the whole and block by block. Knows pixels; nothing of photos or stacks.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.types import Image, Matrix

VERSION = 1
"""Of signatures: those of another version are made anew."""

LUMA, COLOUR = 32, 8
"""A signature holds LUMA x LUMA greys, and COLOUR x COLOUR values of Cb and of Cr ..."""

BYTES = LUMA * LUMA + 2 * COLOUR * COLOUR
"""... in so many bytes."""

MARGIN = 3
"""Greys at each side that are not compared: what a crop of 95 % or a turn by 2 degrees takes away or blackens."""

REACH = 4
"""Greys by which a picture may have moved where that is to be tried: an eighth of its width."""

STEPS = 8
BLOCKS = 4
"""The compared part is looked at in BLOCKS x BLOCKS pieces."""

PLAIN = 1.5
"""Grey levels of detail under which a block shows nothing."""

GREY = 2.0
"""Mean distance of Cb and Cr from their middle under which a picture is black and white."""

SMOOTH, FINE, BROAD = 1.0, 0.7, 1.2
"""Deviations of the blur under which pictures are moved, and of the two whose difference is the details compared."""

Signatures = NDArray[np.uint8]
"""(n, BYTES), a row a picture."""

Stack3 = NDArray[np.float32]
"""Small pictures: (m, LUMA, LUMA)."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well the two pictures of m pairs agree; all (m,) but `warps` (m, 3, 3), in units of half a picture.

    `whole` is the correlation of all details, `poor` that of the third worst block, `share` the share of blocks with
    something in them that agree (.6 and more), `detail` the deviation of the details in grey levels, `gain` how much
    more contrast the second picture has, `colour` the mean difference of Cb and Cr (0 where one picture has no colour).
    """

    whole: Matrix
    poor: Matrix
    share: Matrix
    detail: Matrix
    gain: Matrix
    colour: Matrix
    warps: NDArray[np.float32]

    def straight(self, scale: float, stretch: float, skew: float, shift: float) -> NDArray[np.bool_]:
        """Where the warp is no more than this much of each, so that it may be a light edit and no other picture."""
        linear = self.warps[:, :2, :2]
        size = np.sqrt(np.abs(np.linalg.det(linear)))
        sides = np.sqrt((linear * linear).sum(axis=1))
        shape = sides[:, 0] / np.maximum(sides[:, 1], 1e-6)
        turned = np.maximum(np.abs(linear[:, 0, 1]), np.abs(linear[:, 1, 0]))
        moved = np.abs(self.warps[:, :2, 2]).max(axis=1)
        fits = (np.abs(np.log(np.maximum(size, 1e-6))) <= scale) & (np.abs(np.log(np.maximum(shape, 1e-6))) <= stretch)
        return fits & (turned <= skew) & (moved <= shift)


def signature(image: Image) -> NDArray[np.uint8]:
    """Return what a picture looks like in BYTES bytes: all of it, whatever its shape, in one square."""
    luma, *colour = Pillow.fromarray(image).convert("YCbCr").split()
    small = [luma.resize((LUMA, LUMA), Pillow.Resampling.HAMMING)]
    small += [channel.resize((COLOUR, COLOUR), Pillow.Resampling.BOX) for channel in colour]
    return np.concatenate([np.asarray(channel).ravel() for channel in small])


def glance(signatures: Signatures, pairs: NDArray[np.int64]) -> Matrix:
    """Return how well middling details of the pictures of `pairs` (m, 2) correlate as they lie: a cheap first look."""
    found = [np.empty(0, np.float32)]
    for begin in range(0, len(pairs), 4096):
        sides = []
        for side in pairs[begin : begin + 4096].T:
            seen = _blurred(_greys(signatures[side]), 1.5)
            details = (seen - _blurred(seen, 3.0)).reshape(len(seen), -1)
            sides.append(details / np.maximum(np.linalg.norm(details, axis=1, keepdims=True), 1e-6))
        found.append(np.einsum("mp,mp->m", *sides))
    return np.concatenate(found)


def compare(one: Signatures, two: Signatures, *, far: bool = False) -> Agreement:
    """Lay picture after picture of `two` (m, BYTES) over those of `one` and say how well they agree.

    `far` looks for the place first, for pictures that may have moved by up to an eighth; without it a twentieth is
    found. About a thousand pairs a second on one core; give some thousands at a time.
    """
    first, second = _greys(one), _greys(two)
    start = _moved(first, second) if far else np.tile(np.eye(3, dtype=np.float32), (len(first), 1, 1))
    warps = _aligned(_blurred(first, SMOOTH), _blurred(second, SMOOTH), start, bearing=far)
    points = _points() @ np.swapaxes(warps[:, :2], 1, 2)
    inside = np.s_[:, MARGIN:-MARGIN, MARGIN:-MARGIN]
    a = _details(first)[inside].reshape(len(first), -1)
    b = _read(_details(second), points)
    plain = first[inside].reshape(len(first), -1), _read(second, points)
    spread = [values.std(axis=1) for values in plain]
    gain = spread[1] / np.maximum(spread[0], 1e-3)
    power = np.sqrt((a * a).sum(axis=1) * (b * b).sum(axis=1))
    whole = (a * b).sum(axis=1) / np.maximum(power, 1e-3)
    local, shown = _by_block(a, b / np.maximum(gain, 1e-2)[:, None])
    return Agreement(
        whole,
        np.sort(local, axis=1)[:, 2],
        ((local >= 0.6) & shown).sum(axis=1) / np.maximum(shown.sum(axis=1), 3),
        np.sqrt(np.minimum((a * a).mean(axis=1), (b * b).mean(axis=1))),
        gain,
        _colour_apart(one, two),
        warps,
    )


def _greys(signatures: Signatures) -> Stack3:
    return signatures[:, : LUMA * LUMA].reshape(-1, LUMA, LUMA).astype(np.float32)


def has_colour(signatures: Signatures) -> NDArray[np.bool_]:
    """Return which pictures (..., BYTES) are in colour."""
    return np.abs(signatures[..., LUMA * LUMA :].astype(np.float32) - 128).mean(axis=-1) >= GREY


def _colour_apart(one: Signatures, two: Signatures) -> Matrix:
    apart = np.abs(one[:, LUMA * LUMA :].astype(np.float32) - two[:, LUMA * LUMA :]).mean(axis=1)
    return np.asarray(apart * (has_colour(one) & has_colour(two)), dtype=np.float32)


def _kernel(deviation: float) -> NDArray[np.float32]:
    x = np.arange(-int(np.ceil(2.5 * deviation)), int(np.ceil(2.5 * deviation)) + 1)
    weights = np.exp(-(x**2) / (2 * deviation**2))
    return (weights / weights.sum()).astype(np.float32)


def _blurred(pictures: Stack3, deviation: float) -> Stack3:
    """Pictures under a Gaussian blur, as two products with one band matrix; edges are continued."""
    weights = _kernel(deviation)
    reach = len(weights) // 2
    band = np.zeros((LUMA, LUMA), np.float32)
    for row in range(LUMA):
        for offset, weight in enumerate(weights, row - reach):
            band[row, min(max(offset, 0), LUMA - 1)] += weight
    return np.asarray(band @ pictures @ band.T, np.float32)


def _details(pictures: Stack3) -> Stack3:
    fine = _blurred(pictures, FINE)
    return fine - _blurred(fine, BROAD)


def _points() -> NDArray[np.float32]:
    """The compared greys as (p, 3) homogeneous points, -1..1 over the picture."""
    centre = (LUMA - 1) / 2
    y, x = np.mgrid[MARGIN : LUMA - MARGIN, MARGIN : LUMA - MARGIN].astype(np.float32)
    return np.stack([(x.ravel() - centre) / centre, (y.ravel() - centre) / centre, np.ones(x.size, np.float32)], axis=1)


def _read(pictures: Stack3, points: NDArray[np.float32]) -> Matrix:
    """The values of `pictures` at `points` (m, p, 2), between greys; points outside are those of the edge."""
    centre = (LUMA - 1) / 2
    at = np.clip(points * centre + centre, 0, LUMA - 1.001)
    corner = at.astype(np.int32)
    x, y = (at[..., axis] - corner[..., axis] for axis in (0, 1))
    flat = pictures.reshape(len(pictures), -1)
    first = corner[..., 1] * LUMA + corner[..., 0]
    upper, lower = (
        np.take_along_axis(flat, first + row, 1) * (1 - x) + np.take_along_axis(flat, first + row + 1, 1) * x
        for row in (0, LUMA)
    )
    return upper * (1 - y) + lower * y


def _unit(values: Matrix) -> Matrix:
    values = values - values.mean(axis=1, keepdims=True)
    return values / np.maximum(np.linalg.norm(values, axis=1, keepdims=True), 1e-6)


def _aligned(first: Stack3, second: Stack3, start: NDArray[np.float32], bearing: bool) -> NDArray[np.float32]:
    """The warps (m, 3, 3) that take points of `first` to the same places of `second`; `bearing` with what has moved."""
    m, points = len(first), _points()
    inside = np.s_[:, MARGIN:-MARGIN, MARGIN:-MARGIN]
    target = first[inside].reshape(m, -1)
    norm = np.maximum(target.std(axis=1, keepdims=True) * len(points) ** 0.5, 1e-6)
    target = _unit(target)
    down, across = (np.asarray(slope) for slope in np.gradient(first, axis=(1, 2)))
    slopes = [s[inside].reshape(m, -1) * ((LUMA - 1) / 2) / norm for s in (across, down)]
    steepest = np.concatenate([slope[..., None] * points for slope in slopes], axis=2)
    steepest -= steepest.mean(axis=1, keepdims=True)
    steepest -= target[..., None] * np.einsum("mp,mpk->mk", target, steepest)[:, None]
    turned = np.ascontiguousarray(np.swapaxes(steepest, 1, 2))
    hessian = turned @ steepest
    ridge = 1e-3 * np.trace(hessian, axis1=1, axis2=2) / 6 + 1e-9
    solve = np.linalg.inv(hessian + ridge[:, None, None] * np.eye(6, dtype=np.float32)).astype(np.float32)
    warps, still = start, np.eye(3, dtype=np.float32)
    for _ in range(2 * STEPS if bearing else STEPS):
        wrong = _unit(_read(second, points @ np.swapaxes(warps[:, :2], 1, 2))) - target
        if bearing:  # what is new in a picture pulls no harder than what is there twice
            most = np.median(np.abs(wrong), axis=1, keepdims=True)
            wrong = np.clip(wrong, -most, most)
        step = np.tile(still, (m, 1, 1))
        step[:, :2] += (solve @ (turned @ wrong[..., None])).reshape(m, 2, 3)
        lost = (np.abs(step - still).max(axis=(1, 2)) > 0.4) | ~np.isfinite(step).all(axis=(1, 2))
        step[lost] = still
        warps = warps @ np.linalg.inv(step)
        lost = np.abs(warps - still).max(axis=(1, 2)) > 0.5
        warps[lost] = start[lost]
    return warps


def _moved(first: Stack3, second: Stack3) -> NDArray[np.float32]:
    """Warps that only move, by whole greys and at most REACH of them, to where details correlate best."""
    window = np.hanning(LUMA + 2)[1:-1].astype(np.float32)
    one, two = (np.fft.rfft2(_details(p) * window * window[:, None]) for p in (first, second))
    correlation = np.fft.irfft2(np.conj(one) * two, s=(LUMA, LUMA))
    wide = 2 * REACH + 1
    near = np.roll(correlation, (REACH, REACH), axis=(1, 2))[:, :wide, :wide].reshape(len(first), -1)
    y, x = np.divmod(near.argmax(axis=1), wide)
    warps = np.tile(np.eye(3, dtype=np.float32), (len(first), 1, 1))
    warps[:, 0, 2], warps[:, 1, 2] = ((v - REACH) / ((LUMA - 1) / 2) for v in (x, y))
    return warps


def _by_block(a: Matrix, b: Matrix) -> tuple[Matrix, NDArray[np.bool_]]:
    """How well details agree in each block, -1..1, and which blocks show something; blocks without detail agree."""
    side = LUMA - 2 * MARGIN
    edges = np.linspace(0, side, BLOCKS + 1).round().astype(int)[:-1]

    def mean(values: Matrix) -> Matrix:
        sums = np.add.reduceat(np.add.reduceat(values.reshape(-1, side, side), edges, axis=1), edges, axis=2)
        counts = np.diff(np.append(edges, side))
        return (sums / (counts[:, None] * counts)).reshape(len(values), -1)

    own, other, both = mean(a * a), mean(b * b), mean(a * b)
    floor = 2 * PLAIN**2
    return (2 * both + floor) / (own + other + floor), np.maximum(own, other) >= PLAIN**2
