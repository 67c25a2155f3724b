"""The second opinion: who joins, who leaves, and how sure it is."""

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from engine.group.assign import assign, most_typical_first
from engine.group.neighbours import nearest
from tests.group.gen2 import families


@pytest.fixture(scope="module")
def world():
    vectors, truth = families(n=400, classes=6, boundary=0.0, outliers=0.1)
    return vectors.rows, truth, nearest(vectors.rows, 20)


def test_lost_members_come_home_and_strays_stay_out(world):
    rows, truth, around = world
    labels = truth.copy()
    labels[::5] = -1
    given = labels.copy()
    found, scores = assign(rows, around, labels, 0.5, 3)
    assert np.array_equal(labels, given)
    members = truth >= 0
    assert (found[members] == truth[members]).mean() > 0.9
    assert (found[~members] == -1).mean() > 0.95
    assert ((scores > 0) == (found >= 0)).all() and scores.max() <= 1


def test_strays_inside_a_group_leave_or_score_low(world):
    rows, truth, around = world
    labels = np.where(truth < 0, 0, truth)
    found, scores = assign(rows, around, labels, 0.5, 3)
    assert (found[truth < 0] == -1).mean() > 0.9
    assert roc_auc_score(truth < 0, -scores) > 0.95


def test_generous_places_more(world):
    rows, truth, around = world
    labels = np.where(np.arange(len(truth)) % 3, truth, -1)
    placed = [(assign(rows, around, labels, generous, 3)[0] >= 0).mean() for generous in (0.0, 0.5, 1.0)]
    assert placed == sorted(placed) and placed[0] < placed[2]


def test_too_small_groups_dissolve():
    rows = np.eye(6, dtype=np.float32)[[0, 0, 1, 1, 1]]
    found, _ = assign(rows, nearest(rows, 20), np.array([0, 0, 1, 1, 1]), 0.5, 3)
    assert found.tolist() == [-1, -1, 0, 0, 0]


def test_medoid_comes_first(world):
    rows, truth, _ = world
    members = np.flatnonzero(truth == 0)
    order = most_typical_first(rows, members, np.zeros(len(rows)))
    assert order[0] == members[(rows[members] @ rows[members].T).mean(axis=1).argmax()]
    assert sorted(order) == members.tolist()
