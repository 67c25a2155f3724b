"""The measurement of names runs, and what must always hold holds."""

import argparse

from engine.bench import name


def test_a_small_measurement(monkeypatch):
    monkeypatch.setattr(name, "PER_CLASS", 1)
    monkeypatch.setattr(name, "PHOTOS", 10)
    monkeypatch.setattr(name, "CASES", ((0.84, 9, 0.99),))
    plain, trapped = name.run(argparse.Namespace(libraries=1, purity=0.9, seed=1))
    for figures in (plain, trapped):
        assert figures["valid"] == figures["unique"] == 1.0 and figures["generic"] == 0
        assert figures["most_calls"] <= 10 and figures["users_names_changed"] == 0
    assert plain["right"] >= 0.9 and plain["trap"] == 0 and trapped["trap"] == 0.3
