"""The measurement of search says what it promises to say, on a handful of rows."""

import json

import numpy as np
import pytest

from engine.bench.mixture import mixture
from engine.cli import main


def test_search_is_measured_in_two_lines(capsys):
    assert main(["bench", "search", "--rows", "400", "--dim", "8", "--queries", "20"]) == 0
    store, index = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {store["bench"], index["bench"]} == {"search"} and (store["what"], index["what"]) == ("store", "index")
    for figures, keys in (
        (store, "rows dim written_per_s read_s read_peak_mb database_mb"),
        (index, "index build_s build_peak_mb index_mb exact_ms_median approx_ms_median ratio queries peak_rss_mb"),
    ):
        assert set(keys.split()) <= figures.keys()
    assert index["queries"] == 20 and 0.9 < index["recall_at_10"] <= 1 and 0.6 < index["recall_at_100"] <= 1


def test_synthetic_rows_are_unit_and_repeat_themselves_and_have_neighbours():
    chunks = list(mixture(1000, 32, seed=3, chunk=300))
    assert [len(c) for c in chunks] == [300, 300, 300, 100] and chunks[0].dtype == np.float32
    rows = np.concatenate(chunks)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert np.array_equal(rows, np.concatenate(list(mixture(1000, 32, seed=3, chunk=300))))
    near = np.sort(rows @ rows.T, axis=1)[:, -6:-1].mean()
    assert near > 2 * np.abs(rows @ rows[::-1].T).mean() and near == pytest.approx(0.5, abs=0.3)
