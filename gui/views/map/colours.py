"""Which colour each photo on the map has, and what the colours mean.

Groups have colours that people tell apart who see red and green alike; a colour stays with its group while sources
change. Time runs through one scale from dark to light. Knows nothing of the screen.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from gui.theme import SHADES
from gui.views.map.charting import Chart, Groups, Moments

MOST = 20

VIRIDIS = "440154 482878 3e4a89 31688e 26828e 1f9e89 35b779 6dcd59 b4de2c fde725"
"""The scale of matplotlib (CC0), of even steps to the eye; on a light ground without its end, on a dark one without its
beginning."""

STEPS = 64

Pixels = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the legend: a colour by its code, what it stands for, and for how many photos of the source."""

    code: int
    name: str
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class Colouring:
    """`codes` (n,) say which of the `colours`, 0xffRRGGBB, each photo has; `entries` name them.
    Those from `grey` on are greys of what has no colour of its own. `own` says which group, by its key, has which.

    Where the first STEPS colours are a scale of time, `ticks` are the days at its beginning, its middle and its end.
    """

    codes: NDArray[np.int64]
    colours: Pixels
    entries: tuple[Entry, ...]
    grey: int
    own: Mapping[Hashable, int] = field(default_factory=dict)
    ticks: tuple[int, ...] = ()


def by_group(
    chart: Chart, groups: Groups, dark: bool, grey: int, others: str, none: str, before: Mapping[Hashable, int]
) -> Colouring:
    """Groups of the source have the colours that they had `before`; of the others, the largest take what is left.

    The rest is `grey` and called `others`; what belongs to no group is called `none`.
    """
    here = groups.codes[chart.others :]
    counts = np.bincount(here[here >= 0], minlength=len(groups.names))
    seen = [code for code in np.argsort(-counts, kind="stable").tolist() if counts[code]]
    own: dict[int, int] = {}
    for code in seen:
        key = groups.keys[code]
        colour = before.get(key, key % MOST if isinstance(key, int) else None)  # an album has its own, if it is free
        if colour is not None and colour not in own.values():
            own[code] = colour
    free = (colour for colour in range(MOST) if colour not in set(own.values()))
    own |= dict(zip([code for code in seen if code not in own], list(free), strict=False))
    taking = np.full(len(groups.names) + 1, MOST, np.int64)
    taking[-1] = MOST + 1
    taking[list(own)] = list(own.values())
    codes = taking[groups.codes]
    entries = [Entry(own[code], groups.names[code], int(counts[code])) for code in seen if code in own]
    rest = np.bincount(codes[chart.others :], minlength=MOST + 2)
    entries += [Entry(c, name, int(rest[c])) for c, name in ((MOST, others), (MOST + 1, none)) if rest[c]]
    colours = np.append(_pixels(SHADES["dark" if dark else "light"]), np.array([grey, _paler(grey, dark)], np.uint32))
    return Colouring(codes, colours, tuple(entries), MOST, {groups.keys[code]: colour for code, colour in own.items()})


def by_time(chart: Chart, moments: Moments, dark: bool, grey: int, none: str) -> Colouring:
    """From the first day of the source to its last, as many photos in each step of the scale as in any other: libraries
    grow, and years of few photos would else take most of the colours. Photos without a day are `grey`."""
    days = moments.days[chart.others :]
    known = np.sort(days[~np.isnan(days)])
    before, after = np.searchsorted(known, moments.days), np.searchsorted(known, moments.days, side="right")
    share = np.clip((before + after) / max(2 * len(known), 1), 0, 1)
    codes = np.where(np.isnan(moments.days), STEPS, share * (STEPS - 1)).astype(np.int64)
    undated = len(days) - len(known)
    entries = (Entry(STEPS, none, undated),) if undated else ()
    ramp = np.append(_scale(dark), np.uint32(_paler(grey, dark)))
    ticks = tuple(int(day) for day in known[[0, (len(known) - 1) // 2, -1]]) if len(known) else ()
    return Colouring(codes, ramp, entries, STEPS, ticks=ticks)


def _scale(dark: bool) -> Pixels:
    anchors = _pixels(VIRIDIS)
    begin, end = (2.5, 9.0) if dark else (0.0, 7.8)
    at = np.linspace(begin, end, STEPS)
    out = np.zeros(STEPS, np.uint32)
    for shift in (16, 8, 0):
        channel = np.interp(at, np.arange(len(anchors)), (anchors >> np.uint32(shift)) & 255)
        out |= np.rint(channel).astype(np.uint32) << np.uint32(shift)
    return out | np.uint32(0xFF000000)


def _pixels(colours: str) -> Pixels:
    return np.array([int(c, 16) for c in colours.split()], np.uint32) | np.uint32(0xFF000000)


def _paler(grey: int, dark: bool) -> int:
    """A grey a little nearer to the ground."""
    return 0xFF000000 | sum(
        round(((grey >> shift) & 255) * 0.72 + (0 if dark else 255) * 0.28) << shift for shift in (16, 8, 0)
    )
