"""Pieces of one cloud become one; kinds stay apart."""

import numpy as np
import pytest

from engine.group.merge import (
    _strangeness,
    coherence,
    cut_incoherent,
    distinctness,
    merge_indistinct,
    merge_mixed,
    merge_slices,
)
from engine.group.neighbours import nearest
from tests.group.gen2 import families, unit


def test_random_halves_of_one_kind_merge_and_kinds_do_not():
    vectors, truth = families(n=200, classes=2, supers=2, boundary=0.0, outliers=0.0, zipf=0.0)
    halves = truth * 2 + np.arange(len(truth)) % 2
    merged = merge_indistinct(vectors.rows, halves, 0.5)
    assert len(set(merged)) == 2
    assert all(len(set(merged[truth == kind])) == 1 for kind in (0, 1))
    assert len(set(merge_indistinct(vectors.rows, halves, -9.0))) == 4


def test_distinctness_is_symmetric_and_zero_for_the_same():
    rows = families(n=120, classes=2, outliers=0.0)[0].rows
    assert abs(distinctness(rows, rows)) < 0.1
    assert np.isclose(distinctness(rows[:60], rows[60:]), distinctness(rows[60:], rows[:60]))


def test_pieces_that_are_each_others_neighbours_become_one() -> None:
    """Two kinds of two lobes each: the lobes overlap so that a third of the neighbours are of the other lobe."""
    g = np.random.default_rng(1)
    axes = np.linalg.qr(g.normal(size=(48, 4)))[0].T
    lobe = np.repeat(np.arange(4), 40)
    centres = unit(axes[[0, 0, 1, 1]] + np.array([0.12, -0.12, 0.12, -0.12])[:, None] * axes[[2, 2, 3, 3]])
    rows = unit(centres[lobe] + 0.07 * g.normal(size=(160, 48))).astype(np.float32)
    found = nearest(rows, 20)[0]
    labels = np.where(np.arange(160) % 40, lobe * 3, -1)
    merged = merge_mixed(rows, found, labels, 0.45)
    assert [len(np.unique(merged[lobe // 2 == kind])) for kind in (0, 1)] == [2, 2], "one group, and noise"
    assert len(np.unique(merged)) == 3 and np.array_equal(merged < 0, labels < 0)
    assert np.array_equal(merge_mixed(rows, found, labels, 0.0), labels)
    assert (merge_mixed(rows, found, np.full(160, -1), 0.45) == -1).all()


def test_strangeness_by_hand() -> None:
    """Two halves of a cloud of ten: of a photo's nine others four are in its half, five in the other."""
    votes, sizes = np.array([[20.0, 25, 0], [25, 20, 0], [0, 0, 90]]), np.array([5.0, 5, 10])
    assert _strangeness(votes, sizes, 0).tolist() == pytest.approx([np.inf, 0, 1])
    assert _strangeness(votes, sizes, 2).tolist() == pytest.approx([1, 1, np.inf])


def test_small_groups_of_their_own_stay_two_though_neighbours_must_be_strangers() -> None:
    """Twenty neighbours of a photo in a group of six: fourteen are of others, most of them of the next such group."""
    g = np.random.default_rng(2)
    axes = np.linalg.qr(g.normal(size=(64, 30)))[0].T
    centres = np.vstack([axes[0] + 1.5 * axes[1], axes[0] + 1.5 * axes[2], axes[3:]])
    truth = np.repeat(np.arange(len(centres)), 6)
    rows = unit(unit(centres)[truth] + 0.02 * g.normal(size=(len(truth), 64))).astype(np.float32)
    assert len(np.unique(merge_mixed(rows, nearest(rows, 20)[0], truth, 0.9))) == len(centres)


def test_a_group_of_strangers_is_noise():
    rows = unit(np.random.default_rng(0).normal(size=(40, 384))).astype(np.float32)
    rows[:10] = unit(rows[:10] * 0.2 + rows[0])
    labels = np.repeat([0, 1], [10, 30])
    assert cut_incoherent(rows, labels, smallest=8, seed=0).tolist() == [0] * 10 + [-1] * 30
    assert labels.min() == 0


def test_a_mass_without_coherence_is_cut_into_parts_that_have_it() -> None:
    g = np.random.default_rng(1)
    means = np.linalg.qr(g.normal(size=(48, 12)))[0].T
    rows = unit(np.repeat(means, 20, axis=0) + 0.1 * g.normal(size=(240, 48)))
    labels = cut_incoherent(rows, np.zeros(240, np.int64), smallest=8, seed=0)
    assert coherence(rows) < 0.1 and (labels >= 0).all()
    assert all(coherence(rows[labels == name]) >= 0.1 for name in np.unique(labels))
    assert len(np.unique(labels)) > 1


def arcs(n: int, kinds: int, width: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """Kinds that vary without a break: points along an arc of `width` radians each, and a little noise."""
    g = np.random.default_rng(3)
    axes = np.linalg.qr(g.normal(size=(64, 2 * kinds)))[0].T.reshape(kinds, 2, 64)
    truth = np.repeat(np.arange(kinds), n)
    angle = np.tile(np.linspace(0, width, n), kinds)
    rows = np.cos(angle)[:, None] * axes[truth, 0] + np.sin(angle)[:, None] * axes[truth, 1]
    return unit(rows + 0.02 * g.normal(size=rows.shape)).astype(np.float32), truth


def test_slices_of_a_kind_that_varies_without_a_break_become_one() -> None:
    rows, truth = arcs(120, 4)
    slices = truth * 6 + np.tile(np.arange(120) // 20, 4)
    assert merge_indistinct(rows, slices, 0.5).max() == 23, "each slice is distinct from the next by its own measure"
    merged = merge_slices(rows, slices, 0.15)
    assert len(np.unique(merged)) < 12
    assert all(len(np.unique(truth[merged == name])) == 1 for name in np.unique(merged))
    assert (merge_slices(rows, np.full(len(rows), -1), 0.15) == -1).all()


def test_two_kinds_alone_are_never_slices_of_one() -> None:
    rows, truth = arcs(60, 2, width=0.3)
    assert len(np.unique(merge_slices(rows, truth, 0.3))) == 2
