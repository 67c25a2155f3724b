"""Where photos stand: lines of equal width under headings, squares or in the photos' own shapes.

Arrays in, arrays out: 200,000 photos take some hundredths of a second, and a point or a row is found by halving.
Knows neither Qt nor photos. All lengths are logical pixels; x counts from the leading edge.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Box = tuple[int, int, int, int]
"""x, y, width, height."""

NARROWEST, WIDEST = 0.5, 3.0
"""Shapes beyond these are cut to them, so that a panorama does not make its whole line flat."""
LOOSE = 1.25
"""A last line that would have to grow by more than this to fill the width is left as it is."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Lines of photos and headings above some of them.

    Line l holds the rows `firsts[l]` to `firsts[l + 1]`, begins at `tops[l]` and is `heights[l]` high. Heading s stands
    over the rows from `starts[s]` on, at `heads[s]`, and `header` high; 0 where there are none.
    """

    firsts: Ints
    tops: Ints
    heights: NDArray[np.float64]
    sums: NDArray[np.float64]
    starts: Ints
    heads: Ints
    header: int
    gap: int
    height: int

    def __len__(self) -> int:
        return int(self.firsts[-1])

    @property
    def lines(self) -> int:
        return len(self.tops)

    def line_of(self, row: int) -> int:
        """The line in which a row stands."""
        return int(np.searchsorted(self.firsts, row, side="right")) - 1

    def section_of(self, row: int) -> int:
        """The heading under which a row stands."""
        return int(np.searchsorted(self.starts, row, side="right")) - 1

    def section_rows(self, section: int) -> tuple[int, int]:
        """First row of a section, and the first one after it."""
        after = self.starts[section + 1] if section + 1 < len(self.starts) else len(self)
        return int(self.starts[section]), int(after)

    def box(self, row: int) -> Box:
        """Where a photo stands."""
        line = self.line_of(row)
        return self._box(row, line)

    def boxes(self, line: int) -> list[tuple[int, Box]]:
        """The rows of a line and where they stand."""
        return [(row, self._box(row, line)) for row in range(int(self.firsts[line]), int(self.firsts[line + 1]))]

    def line_at(self, y: int) -> int:
        """The line that y lies in, or above which it lies; `lines` below all."""
        return int(np.searchsorted(self.tops + np.rint(self.heights).astype(np.int64), y, side="right"))

    def section_at(self, y: int) -> int:
        """The section that y lies in, -1 above all."""
        return int(np.searchsorted(self.heads, y, side="right")) - 1

    def heading_at(self, y: int) -> int:
        """The section in whose heading y lies, -1 where it is in none."""
        section = self.section_at(y)
        return section if self.header and section >= 0 and y < self.heads[section] + self.header else -1

    def row_at(self, x: int, y: int) -> int:
        """The photo under a point, -1 where there is none."""
        row = self.nearest(x, y)
        if row < 0:
            return -1
        left, top, width, height = self.box(row)
        return row if left <= x < left + width and top <= y < top + height else -1

    def nearest(self, x: int, y: int) -> int:
        """The photo in the line at y, or below it, that is nearest to x; -1 where there is no line."""
        return self.nearest_in(self.line_at(y), x)

    def nearest_in(self, line: int, x: int) -> int:
        """The photo of a line that is nearest to x; -1 where there is no such line."""
        if not 0 <= line < self.lines:
            return -1
        boxes = self.boxes(line)
        return min(boxes, key=lambda found: max(found[1][0] - x, x - found[1][0] - found[1][2], 0))[0]

    def ranges_in(self, x0: int, y0: int, x1: int, y1: int) -> list[tuple[int, int]]:
        """First and last row of each run of photos that a rectangle touches."""
        runs: list[tuple[int, int]] = []
        for line in range(self.line_at(y0), self.lines):
            if self.tops[line] > y1:
                break
            rows = [row for row, (x, _, width, _) in self.boxes(line) if x <= x1 and x0 < x + width]
            if rows and runs and runs[-1][1] == rows[0] - 1:
                runs[-1] = runs[-1][0], rows[-1]
            elif rows:
                runs.append((rows[0], rows[-1]))
        return runs

    def _box(self, row: int, line: int) -> Box:
        first, height = int(self.firsts[line]), float(self.heights[line])
        begin = self.sums[row] - self.sums[first]
        end, shift = self.sums[row + 1] - self.sums[first], (row - first) * self.gap
        left, right = round(begin * height + shift), round(end * height + shift)
        return left, int(self.tops[line]), right - left, round(height)


@dataclass(frozen=True, slots=True)
class Measures:
    """How wide the lines are, how large a photo is wished to be, what lies between photos, how high a heading is."""

    width: int
    tile: int
    gap: int
    header: int
    square: bool


def arrange(aspects: NDArray[np.float32], starts: Ints, measures: Measures) -> Layout:
    """Break photos of these shapes into lines; `starts` are the first rows of the sections, the first one 0."""
    count, width, gap = len(aspects), max(measures.width, 1), measures.gap
    after = np.append(starts[1:], count) if count else starts
    section_ends = np.repeat(after, after - starts) if count else after
    columns = max(1, (width + gap) // (measures.tile + gap))
    edge = (width - gap * (columns - 1)) / columns
    if measures.square:
        sums = np.arange(count + 1, dtype=np.float64)
        ends = np.arange(count, dtype=np.int64) + columns
    else:
        shapes = np.clip(aspects.astype(np.float64), NARROWEST, WIDEST)
        sums = np.concatenate([[0.0], np.cumsum(shapes)])
        ends = _full(sums, width, measures.tile, gap)
    firsts = _follow(np.minimum(ends, section_ends), count)
    if measures.square:
        heights = np.full(len(firsts) - 1, max(edge, 1.0))
    else:
        heights = _heights(sums, firsts, starts, width, measures.tile, gap)
    return _stack(firsts, heights, sums, starts, measures)


def _full(sums: NDArray[np.float64], width: int, tile: int, gap: int) -> Ints:
    """For a line that begins at each row, the row after its last: where its height comes nearest to the wished one."""
    rows = np.arange(len(sums), dtype=np.int64)
    reach = sums * tile + rows * gap
    begin = reach[:-1] + width + gap
    fuller = np.minimum(np.searchsorted(reach, begin), len(sums) - 1)
    emptier = fuller - 1
    nearer = (begin - reach[emptier] < reach[fuller] - begin) & (emptier > rows[:-1])
    return np.where(nearer, emptier, fuller)


def _follow(ends: Ints, count: int) -> Ints:
    """The first row of each line, and `count`; from each row the line's end is known."""
    firsts, row, following = [], 0, ends.tolist()
    while row < count:
        firsts.append(row)
        row = following[row]
    return np.asarray([*firsts, count], dtype=np.int64)


def _heights(
    sums: NDArray[np.float64], firsts: Ints, starts: Ints, width: int, tile: int, gap: int
) -> NDArray[np.float64]:
    counts = np.diff(firsts)
    heights = (width - gap * (counts - 1)) / np.diff(sums[firsts])
    last = np.isin(firsts[1:], np.append(starts, firsts[-1]))
    return np.where(last & (heights > LOOSE * tile), tile, np.clip(heights, 1, 2 * tile))


def _stack(
    firsts: Ints, heights: NDArray[np.float64], sums: NDArray[np.float64], starts: Ints, measures: Measures
) -> Layout:
    """Lines and headings below each other."""
    tall = np.rint(heights).astype(np.int64) + measures.gap
    first_lines = np.searchsorted(firsts[:-1], starts)
    above = np.zeros(len(tall), dtype=np.int64)
    if len(tall):
        above[first_lines] = measures.header or 0
    tops = np.cumsum(tall + above) - tall + (0 if measures.header else measures.gap)
    heads = tops[first_lines] - measures.header if len(tall) else tops
    height = int(tops[-1] + tall[-1]) if len(tall) else 0
    return Layout(firsts, tops, heights, sums, starts, heads, measures.header, measures.gap, height)


def starts_of(headings: Ints, few: int = 1) -> Ints:
    """The rows at which another heading begins; neighbours with less than `few` photos each are put under one, as long
    as they have less than that together. What has no heading (0) stands alone."""
    if not len(headings):
        return np.zeros(0, dtype=np.int64)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(headings)) + 1]).astype(np.int64)
    sizes = np.diff(np.append(starts, len(headings))).tolist()
    kept, together = [], few
    for start, size, named in zip(starts.tolist(), sizes, (headings[starts] != 0).tolist(), strict=True):
        if together >= few or size >= few or not named:
            kept.append(start)
            together = 0
        together += size
    return np.asarray(kept, dtype=np.int64)
