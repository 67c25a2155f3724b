"""What is measured without a truth prefers good groupings, and cannot be pleased by throwing photos away."""

from dataclasses import replace

import numpy as np
import pytest

from engine.group import score
from engine.group.tune import OBJECTIVES, Measured, Settings, Tuner, honest, silhouette_alone
from tests.group.gen2 import families

GOOD = Measured(photos=1000, silhouette=0.4, density=0.2, stability=0.9, groups=19, noise=0.05, largest=0.1, broken=0.0)


@pytest.mark.parametrize(
    "worse",
    [
        {"silhouette": 0.3},
        {"density": 0.1},
        {"stability": 0.8},
        {"groups": 2},
        {"groups": 300},
        {"noise": 0.3},
        {"largest": 0.5},
        {"broken": 0.1},
    ],
)
def test_honest_likes_everything_less_that_is_worse(worse):
    assert honest(replace(GOOD, **worse)) < honest(GOOD) <= 1


def test_honest_by_hand():
    assert honest(replace(GOOD, groups=round(0.35 * 1000**0.5 + 8))) == pytest.approx(
        0.35 * 0.7 + 0.25 * 0.6 + 0.25 * 0.9 + 0.15, abs=1e-4
    )


def test_the_old_objective_is_pleased_by_throwing_away_what_is_hard():
    half = replace(GOOD, silhouette=0.35, noise=0.5)  # of what is left .7 each, counted over all photos .35
    assert silhouette_alone(half) > silhouette_alone(replace(GOOD, silhouette=0.5)) and honest(half) < honest(GOOD)
    assert silhouette_alone(replace(GOOD, noise=1.0, silhouette=0.0)) < -1


def test_a_tuner_measures_what_the_scores_say_and_grows_a_tree_once(monkeypatch):
    vectors, truth = families(n=300, classes=8, supers=8, boundary=0.0)
    tuner = Tuner(vectors.rows, seed=0, minimum=3, pinned=np.where(truth == 2, 2, -1))
    found = tuner.measured(Settings())
    assert found.photos == len(truth) and 6 <= found.groups <= 10
    assert found.noise < 0.25 and found.stability > 0.8 and found.silhouette > 0.2
    assert found.broken <= 0.2
    monkeypatch.setattr("engine.group.tune.grow", None)
    assert tuner.measured(Settings()) == found
    assert tuner.measured(Settings(many=0.0)).groups < found.groups


def test_pinned_photos_that_are_torn_apart_count_as_broken():
    vectors, truth = families(n=300, classes=8, supers=8, boundary=0.0)
    torn = Tuner(vectors.rows, seed=0, minimum=3, pinned=np.where(np.arange(len(truth)) < 40, 7, -1))
    assert torn.measured(Settings()).broken > 0.5


def test_the_better_settings_have_the_higher_value():
    vectors, truth = families(n=600, classes=20, supers=10, boundary=0.2)
    tuner = Tuner(vectors.rows, seed=0, minimum=3, pinned=np.full(len(truth), -1))
    usual, strict = tuner.measured(Settings()), tuner.measured(Settings(generous=0.0, many=0.0))
    assert honest(usual) > honest(strict)
    assert set(OBJECTIVES) == {"honest", "silhouette"} and score.groups(truth) == 20
