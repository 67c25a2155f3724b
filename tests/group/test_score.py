"""Every measure against scikit-learn or a value worked out by hand."""

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from engine.group import score

TRUTH = np.array([0, 0, 0, 1, 1, 1])


def test_noise_counts_as_one_group_a_photo():
    labels = np.array([0, 0, -1, 1, 1, -1])
    assert len(set(score.singletons(labels))) == 4
    assert score.ari(TRUTH, labels) == pytest.approx(adjusted_rand_score(TRUTH, [0, 0, 2, 1, 1, 3]))
    assert labels[2] == -1


def test_truth_scores_one_everywhere():
    for measure in (score.ari, score.ami, score.nmi, score.bcubed_f1, score.clustering_score):
        assert measure(TRUTH, TRUTH + 5) == pytest.approx(1)


def test_throwing_away_is_not_rewarded():
    labels = np.array([0, 0, -1, 1, 1, -1])
    for measure in (score.ari, score.nmi, score.bcubed_f1, score.clustering_score):
        assert measure(TRUTH, labels) < 1
    assert score.clustering_score(TRUTH, labels) == pytest.approx((2 / 3) ** (1 / 3))


def test_b_cubed_by_hand():
    """One lump: precision 1/2, recall 1. Singletons: precision 1, recall 1/3."""
    assert score.bcubed_f1(TRUTH, np.zeros(6, int)) == pytest.approx(2 / 3)
    assert score.bcubed_f1(TRUTH, np.full(6, -1)) == pytest.approx(1 / 2)


def test_silhouette_by_hand():
    rows = np.array([[1, 0], [1, 0], [0, 1], [0, 1]], np.float32)
    assert score.silhouette(rows, np.array([0, 0, 1, 1])) == pytest.approx(1)
    assert score.silhouette(rows, np.array([0, 0, 1, -1])) == pytest.approx(3 / 4)
    assert score.silhouette(rows, np.array([0, 0, 0, 0])) == 0


def test_counts():
    labels = np.array([3, 3, 3, 7, -1, -1])
    assert score.groups(labels) == 2
    assert score.coverage(labels) == pytest.approx(4 / 6)
    assert score.largest_share(labels) == pytest.approx(1 / 2)


def test_nothing_is_no_error():
    none = np.empty(0, int)
    assert score.coverage(none) == score.largest_share(none) == score.groups(none) == score.bcubed_f1(none, none) == 0
    assert score.clustering_score(TRUTH, np.full(6, -1)) == 0
