"""Pieces of one cloud become one; kinds stay apart."""

import numpy as np

from engine.group.merge import coherence, cut_incoherent, distinctness, merge_indistinct
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
