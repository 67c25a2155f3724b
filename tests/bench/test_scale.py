"""The measurement of scale says what it promises to say; what it measures is put to the test elsewhere."""

import json

import numpy as np
import pytest

from engine.bench import scale
from engine.cli import main


@pytest.fixture
def at_once(monkeypatch):
    """Both ways find the same in a moment, and nobody starts a process."""
    monkeypatch.setattr(scale, "COMPILED", 100)
    monkeypatch.setattr(scale, "_alone", lambda work, *given: work(*given))
    ways = {"albumen": lambda: 0.001, "umap-hdbscan": None}
    found = {way: lambda rows, seed, more=more: ((rows[:, 0] > 0).astype(np.int64), more) for way, more in ways.items()}
    monkeypatch.setattr(scale, "WAYS", found)


def test_every_size_has_its_lines_and_the_rival_up_to_its_limit(at_once, capsys):
    assert main(["bench", "scale", "--sizes", "300", "600", "--rival", "300", "--rounds", "2"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["what"] for line in lines] == ["albumen", "umap-hdbscan", "ratio", "albumen", "growth"]
    ours, theirs, ratio, larger, growth = lines
    assert 280 < ours["photos"] == theirs["photos"] < 340 and 580 < larger["photos"] < 680
    assert larger["classes"] > ours["classes"] and ours["groups"] == 2 and ours["coverage"] == 1
    assert ours["recut"] == 0.001 and ours["recut_share"] > 0 and theirs["recut"] is None
    assert 0 <= ours["clustering_score"] <= 1 and ours["outliers_found"] == 0
    assert ratio["photos"] == 300 and (growth["from"], growth["to"]) == (300, 600)


def test_a_process_of_its_own_makes_rows_of_known_truth(tmp_path):
    scale._alone(scale._make, tmp_path, 200, 0)
    rows, truth = np.load(tmp_path / "rows.npy"), np.load(tmp_path / "truth.npy")
    assert (
        rows.dtype == np.float32
        and rows.shape == (len(truth), 384)
        and np.isclose(np.linalg.norm(rows, axis=1), 1).all()
    )
    assert (truth < 0).any()
