"""The measurement of learning says what it promises to say, and its synthetic set is as hard as it is meant to be."""

import argparse
import json

import pytest

from engine.bench import learn
from engine.cli import main
from tests import paint


@pytest.mark.timeout(240)
def test_learning_is_measured(tmp_path, capsys, monkeypatch):
    for name in ("beach", "forest"):
        paint.family(tmp_path / name, name, 14)
    monkeypatch.setattr(learn, "_imbalance", lambda: {"sizes": []})
    size = ["--size", "600", "--albums", "10", "--asked", "60"]
    assert main(["bench", "learn", "--draws", "1", "--photos", str(tmp_path), *size]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    few = [line for line in lines if line["what"] == "few-shot"]
    assert [line["shots"] for line in few] == [1, 5, 10] * 2
    assert all(0 <= line[way] <= 1 for line in few for way in learn.WAYS)
    flips = few[:3]
    assert flips[2]["nearest_mean"] == pytest.approx(learn.FLIPS, abs=0.02)
    assert all(line["albumen"] > line["nearest_mean"] for line in flips)
    curves = [line for line in lines if line["what"] == "calibration"]
    assert len(curves) == 12 and all(
        sum(b["share"] for b in line["curve"]) == pytest.approx(1, abs=0.01) for line in curves
    )
    (time,) = [line for line in lines if line["what"] == "time"]
    assert time["asked"] == 60 and time["ours_s"] >= time["neighbours_s"] > 0


def test_arguments_have_their_defaults():
    parser = argparse.ArgumentParser()
    learn.add(parser)
    assert vars(parser.parse_args([])) == {"draws": 10, "photos": None, "size": 100_000, "albums": 500, "asked": 10_000}
