"""Themes are found where groups come in families, and nowhere else."""

import numpy as np
import pytest

from engine.bench.synthetic import many_classes
from engine.group import score
from engine.group.levels import themes


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_families_of_many_classes_are_the_themes(seed):
    world = many_classes(seed)
    found = themes(world.rows, world.truth)
    assert found.shape == (100,) and found.min() == 0
    assert score.ari(np.arange(100) % 20, found) > 0.95


def test_kinds_that_are_no_family_have_no_themes():
    world = many_classes(0, photos=600, classes=20, families=20, boundary=0.0)
    assert (themes(world.rows, world.truth) == -1).all()


def test_a_group_of_its_own_has_no_theme():
    axes = np.eye(6, dtype=np.float32)
    centres = [
        axes[0] + 0.3 * axes[1],
        axes[0] - 0.3 * axes[1],
        axes[2] + 0.3 * axes[3],
        axes[2] - 0.3 * axes[3],
        axes[4],
    ]
    rows = np.repeat(centres, 5, axis=0)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    labels = np.repeat([0, 2, 1, 4, 3], 5)
    labels[::5] = -1
    given = labels.copy()
    assert themes(rows, labels).tolist() == [0, 1, 0, -1, 1] or themes(rows, labels).tolist() == [1, 0, 1, -1, 0]
    assert np.array_equal(labels, given)
    apart = np.where(labels == 3, labels, -1)
    assert themes(rows, np.where(apart == 3, 0, -1)).tolist() == [-1]
    assert themes(rows, np.full(25, -1)).tolist() == []


def test_two_groups_are_never_one_theme():
    rows = np.repeat(np.eye(2, dtype=np.float32), 4, axis=0)
    assert themes(rows, np.repeat([0, 1], 4)).tolist() == [-1, -1]
