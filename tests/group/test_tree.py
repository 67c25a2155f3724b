"""A tree of groups is cut anywhere; fewer groups are always made of whole finer ones."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.group.tree import Tree, at, centres_of, fewest_of, heights, planted, upgma

NOBODY = np.empty((6, 0), np.int64), np.empty((6, 0), np.float32)


def small() -> Tree:
    """Leaves 0..3 and a leaf 4 that is only there at the finest; usually two groups."""
    return planted(np.array([0, 1, 2, 3, 4, -1]), [(-1, 4), (0, 1), (2, 3)], 2, *NOBODY)


def test_the_finest_the_usual_and_the_fewest_groups():
    tree = small()
    assert at(tree, 0).tolist() == [0, 1, 2, 3, 4, -1]
    assert at(tree, 0.5).tolist() == [0, 0, 2, 2, -1, -1]
    assert at(tree, 1).tolist() == [0, 0, 2, 2, -1, -1], "two are few enough"


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40))
def test_heights_rise_and_pass_the_middle_at_the_usual_number(below: int, above: int, usual: int):
    finest = usual + below
    above = max(min(above, usual - fewest_of(usual)), 0)
    found = heights(finest, usual, below + above)
    assert (np.diff(found) >= 0).all() and ((found >= 0) & (found <= 1)).all()
    assert (found <= 0.5).sum() == below


def test_the_fewest_groups_are_the_square_root_of_the_usual_number():
    assert [fewest_of(n) for n in (0, 1, 2, 3, 9, 100)] == [0, 1, 2, 2, 3, 10]
    assert heights(100, 100, 90)[-1] == 1


@given(st.data())
def test_what_is_together_at_a_height_is_together_above(data: st.DataObject):
    finest = data.draw(st.integers(2, 12))
    usual = data.draw(st.integers(1, finest))
    living, joins = list(range(finest)), []
    for _ in range(finest - fewest_of(usual)):
        gone = data.draw(st.sampled_from(living[1:]))
        kept = data.draw(st.sampled_from([group for group in living if group < gone]))
        living.remove(gone)
        joins.append((kept, gone))
    tree = planted(np.arange(finest), joins, usual, *NOBODY)
    cuts = [at(tree, height) for height in np.linspace(0, 1, 21)]
    for finer, coarser in pairwise(cuts):
        assert len(np.unique(coarser)) <= len(np.unique(finer))
        assert all(len(np.unique(coarser[finer == name])) == 1 for name in np.unique(finer))
    assert len(np.unique(at(tree, 0.5))) == usual


def test_upgma_joins_the_nearest_first_and_leaves_as_many_as_are_wanted():
    centres = np.array([[1, 0, 0], [0, 1, 0], [1, 0.1, 0], [0, 1, 0.3], [0, 0, 1]])
    assert [(a, b) for a, b, _ in upgma(centres, 3)] == [(0, 2), (1, 3)]
    distances = [distance for *_, distance in upgma(centres, 1)]
    assert len(distances) == 4 and distances == sorted(distances)
    assert distances[0] == pytest.approx(1 - 1 / np.sqrt(1.01))
    assert upgma(centres[:1], 1) == [] and upgma(centres, 5) == []


def test_centres_are_the_sums_of_the_rows_of_each_group():
    rows = np.arange(8, dtype=np.float32).reshape(4, 2)
    assert centres_of(rows, np.array([1, -1, 1, 0]), 3).tolist() == [[6, 7], [4, 6], [0, 0]]
