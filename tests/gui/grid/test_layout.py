"""Lines fill the width, nothing overlaps, every point finds its photo, and headings stand where sections begin."""

import numpy as np
import pytest

from gui.views.grid.layout import LOOSE, Measures, arrange, starts_of

WIDTHS = (40, 333, 900, 2500)


def shapes(count, seed=0):
    chance = np.random.default_rng(seed)
    return chance.choice([0.3, 0.67, 0.75, 1, 1.33, 1.5, 1.78, 5.0], count).astype(np.float32)


def sections(count, seed=0):
    chance = np.random.default_rng(seed)
    return np.sort(chance.integers(0, max(count // 9, 1), count))


def laid(count, width, *, square, header=36, tile=160):
    measures = Measures(width, tile, 6, header, square)
    return arrange(shapes(count), starts_of(sections(count)), measures)


@pytest.mark.parametrize("square", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
def test_photos_stand_in_order_within_the_width_and_never_overlap(square, width):
    layout = laid(400, width, square=square)
    before = None
    for row in range(400):
        x, y, w, h = layout.box(row)
        assert x >= 0 and x + w <= width + 1 and w > 0 and h > 0
        if before is not None and y == before[1]:
            assert x == before[0] + before[2] + 6, "one gap lies between neighbours"
        elif before is not None:
            assert y >= before[1] + before[3] + 6 and x == 0
        before = (x, y, w, h)
    assert before[1] + before[3] <= layout.height


@pytest.mark.parametrize("square", [False, True])
def test_lines_fill_the_width_but_for_the_last_of_a_section(square):
    layout = laid(900, 1000, square=square)
    ends = set(layout.starts[1:].tolist()) | {900}
    full = 0
    for line in range(layout.lines):
        row, (x, _, w, h) = layout.boxes(line)[-1]
        if row + 1 in ends:
            assert square or h <= LOOSE * 160 + 1
        else:
            assert abs(x + w - 1000) <= 1
            full += 1
    assert full > 20


@pytest.mark.parametrize("square", [False, True])
def test_the_middle_of_a_photo_finds_it_and_a_gap_finds_none(square):
    layout = laid(500, 900, square=square)
    for row in range(500):
        x, y, w, h = layout.box(row)
        assert layout.row_at(x + w // 2, y + h // 2) == row == layout.nearest(x + w // 2, y + h // 2)
        assert layout.row_at(x + w // 2, y + h + 2) == -1
        assert layout.line_of(row) == layout.line_at(y + 1)
    assert layout.row_at(5, layout.height + 50) == -1 and layout.nearest(5, layout.height + 50) == -1


def test_headings_stand_above_their_photos_and_are_found(square=False):
    layout = laid(300, 700, square=square)
    assert len(layout.starts) > 10
    for section in range(len(layout.starts)):
        start, end = layout.section_rows(section)
        top = int(layout.heads[section])
        assert layout.box(start)[1] == top + layout.header and layout.box(start)[0] == 0
        assert layout.heading_at(top + 5) == section and layout.heading_at(top + layout.header) == -1
        assert layout.section_of(start) == layout.section_of(end - 1) == section
        assert layout.section_at(layout.box(end - 1)[1]) == section


def test_a_rectangle_touches_what_it_covers_in_few_runs():
    layout = laid(300, 700, square=False, header=0)
    everything = layout.ranges_in(0, 0, 700, layout.height)
    assert everything == [(0, 299)]
    x, y, *_ = layout.box(40)
    assert layout.ranges_in(x + 1, y + 1, x + 2, y + 2) == [(40, 40)]
    touched = {row for first, last in layout.ranges_in(100, 300, 400, 900) for row in range(first, last + 1)}
    expected = {
        row
        for row in range(300)
        for (bx, by, bw, bh) in [layout.box(row)]
        if bx <= 400 and bx + bw > 100 and by <= 900 and by + bh > 300
    }
    assert touched == expected


def test_nothing_is_laid_out_as_nothing():
    layout = arrange(shapes(0), starts_of(sections(0)), Measures(500, 160, 6, 36, False))
    assert len(layout) == layout.lines == layout.height == 0
    assert layout.row_at(3, 3) == layout.nearest(3, 3) == layout.heading_at(3) == -1
    assert layout.ranges_in(0, 0, 100, 100) == []


def test_sparse_neighbours_share_a_heading_and_what_has_none_stands_alone():
    headings = np.array([1, 2, 2, 3, 4, 4, 4, 4, 4, 5, 0, 0])
    assert starts_of(headings).tolist() == [0, 1, 3, 4, 9, 10]
    assert starts_of(headings, 4).tolist() == [0, 4, 9, 10]
    assert starts_of(np.array([1] * 9 + [2] * 9), 4).tolist() == [0, 9]
