"""A group that holds nothing together is no group."""

import numpy as np

from engine.group.coherence import coherence, cut_incoherent, halves, least_coherence
from tests.group.gen2 import unit


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


def test_least_coherence_follows_the_spread_of_the_space() -> None:
    wide = unit(np.random.default_rng(0).normal(size=(500, 8))).astype(np.float32)
    narrow = unit(np.random.default_rng(0).normal(size=(500, 800))).astype(np.float32)
    assert least_coherence(wide) == 0.1
    assert 0.01 < least_coherence(narrow) < 0.05
    assert least_coherence(wide[:1]) == 0.0


def test_halves_are_the_two_kinds() -> None:
    rows = unit(np.repeat(np.eye(2), 20, axis=0) + 0.05 * np.random.default_rng(0).normal(size=(40, 2)))
    assert len(set(halves(rows, 0, tries=3)[:20])) == 1 and halves(rows, 0, tries=3).sum() == 20
