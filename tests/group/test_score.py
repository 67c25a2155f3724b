"""Every measure against scikit-learn or a value worked out by hand."""

import itertools

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from engine.group import score
from tests.group.gen2 import families

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


def test_accuracy_by_hand():
    """Group 0 suits class 0 (two right), group 1 class 1 (two right); one noise photo is a true outlier: right."""
    truth = np.array([0, 0, 0, 1, 1, 1, -1, -1])
    assert score.accuracy(truth, np.array([0, 0, 1, 1, 1, -1, -1, 0])) == pytest.approx(5 / 8)
    assert score.accuracy(TRUTH, np.zeros(6, int)) == pytest.approx(1 / 2)
    assert score.accuracy(TRUTH, np.full(6, -1)) == 0


@pytest.mark.parametrize(
    ("truth", "labels", "moves", "merges", "albums"),
    [
        ([0, 0, 0, 1, 1, 1], [7, 7, 7, 3, 3, 3], 0, 0, 2),
        ([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 1], 1, 0, 2),  # a photo of the other class in the group
        ([0, 0, 0, 0, 1, 1], [0, 0, 2, 2, 1, 1], 0, 1, 2),  # a class in two groups
        ([0, 0, 0, 1, 1, 1], [0, 0, -1, 1, 1, -1], 2, 0, 2),  # two photos that should be in
        ([0, 0, 0, 1, 1, 1], [-1] * 6, 6, 0, 0),
        ([0, 0, 0, 1, 1, 1], [0] * 6, 3, 0, 1),  # the other class is opened by its first photo
        ([0, 0, -1, -1], [0, 0, 0, -1], 1, 0, 1),  # an outlier that was grouped
        ([0, 0, -1, -1], [0, 0, 1, 1], 2, 0, 1),  # a group of nothing but outliers
        ([0, 0, 0, 1, 1], [0, 1, 1, 0, -1], 2, 0, 2),  # group 0 is a draw; it is class 1's, for class 0 has group 1
        ([-1, -1], [-1, -1], 0, 0, 0),
        ([], [], 0, 0, 0),
    ],
)
def test_edits_by_hand(truth, labels, moves, merges, albums):
    edits = score.edits_to_fix(np.array(truth, int), np.array(labels, int))
    assert (edits.moves, edits.merges, edits.albums) == (moves, merges, albums)
    assert edits.total == moves + merges


def test_edits_are_the_least_of_all_ways():
    """Every way to give groups to classes, or to none, is tried: none costs less."""
    draw = np.random.default_rng(0)
    for _ in range(60):
        truth, labels = draw.integers(-1, 3, 12), draw.integers(-1, 4, 12)
        names = np.unique(labels[labels >= 0])
        costs = []
        for given in itertools.product((-1, 0, 1, 2), repeat=len(names)):
            home = np.full(len(truth), -1)
            for name, kind in zip(names, given, strict=True):
                home[labels == name] = kind
            kept = [kind for kind in given if kind >= 0]
            stays = (labels >= 0) & (home == truth) & (truth >= 0)
            wrong = ((labels >= 0) | (truth >= 0)) & ~stays
            costs.append(int(wrong.sum()) + len(kept) - len(set(kept)))
        assert score.edits_to_fix(truth, labels).total == min(costs)


def test_outliers_by_hand():
    truth, labels = np.array([0, 0, -1, -1]), np.array([0, 0, 0, -1])
    assert score.outliers_found(truth, labels) == 0.5
    assert score.outlier_auroc(truth, np.array([0.9, 0.5, 0.5, 0.0])) == pytest.approx(3.5 / 4)
    assert score.outliers_found(TRUTH, TRUTH) is None and score.outlier_auroc(TRUTH, np.ones(6)) is None


def test_stability_is_one_for_what_repeats_itself_and_low_for_chance():
    def by_position(positions, seed):
        return positions // 10

    def by_lot(positions, seed):
        return np.random.default_rng(seed).integers(0, 5, len(positions))

    assert score.stability(by_position, 60, seed=0) == pytest.approx(1)
    assert abs(score.stability(by_lot, 60, seed=0)) < 0.2


def test_validity_by_hand():
    """Two lines of four points, 1 apart inside and 10 between: the inner two of each are 1 apart, 12 between them.

    Core distances of the inner points of a line in one dimension: the harmonic mean of 1, 1, 2 is 6 / 5.
    """
    rows = np.array([[0.0], [1], [2], [3], [13], [14], [15], [16]])
    labels = np.array([0, 0, 0, 0, 1, 1, 1, 1])
    assert score.dbcv(rows, labels) == pytest.approx((12 - 1.2) / 12)
    noisy = np.vstack([rows, [[100.0], [-100]]])
    assert score.dbcv(noisy, np.append(labels, [-1, -1])) == pytest.approx((12 - 1.2) / 12 * 0.8)
    assert score.dbcv(rows, np.zeros(8, int)) == score.dbcv(rows, np.full(8, -1)) == 0


def test_validity_prefers_the_truth_also_in_many_dimensions():
    vectors, truth = families(n=200, classes=5, supers=5, boundary=0.0, outliers=0.1, wide=0.4, noise=0.4)
    shuffled = np.random.default_rng(0).permutation(truth)
    right, wrong = score.dbcv(vectors.rows, truth), score.dbcv(vectors.rows, shuffled)
    assert -1 <= wrong < right <= 1
    copies = np.repeat(np.eye(2, 8, dtype=np.float32), 5, axis=0)
    assert score.dbcv(copies, np.repeat([0, 1], 5)) == pytest.approx(1)
