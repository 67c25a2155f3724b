"""The measurements of describing run through, on a model and a handful of photos that are tiny; figures are figures."""

import json
import os
import sys
from pathlib import Path

import pytest

from engine import cli
from engine.bench import embed, memory
from tests import paint


@pytest.fixture
def tiny(monkeypatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(embed, "WIDTHS", {"small": (32, 2, 2)})
    monkeypatch.setattr(embed, "LARGE", 0)
    monkeypatch.setattr(embed, "ROUNDS", 1)
    paint.family(tmp_path / "photos", "beach", 9)
    return tmp_path / "photos"


def test_describing_is_measured_beside_the_reference(tiny, capsys):
    assert cli.main(["bench", "embed", "--photos", str(tiny), "--count", "12", "--device", "cpu", "--int8"]) == 0
    parity, learned, *rates = map(json.loads, capsys.readouterr().out.splitlines())
    assert parity["compared"] == 9
    assert parity["fp32_full_lowest"] > 0.9999 and parity["bf16_mean"] > 0.999 and parity["batch_moves"] < 1e-3
    assert learned["what"] == "8 bits" and learned["cosine_lowest"] > 0.9
    assert [rate["precision"] for rate in rates][-1] == "int8" and len(rates) == 2
    for rate in rates:
        assert rate["cores"] == os.cpu_count() and rate["photos"] == 12
        assert min(rate["reference_per_s"], rate["ours_per_s"], rate["bound_per_s"], rate["efficiency"]) > 0


def test_photos_are_repeated_under_other_bytes(tiny, tmp_path):
    files = embed.photos(tmp_path / "copies", str(tiny), 20)
    assert len({file.read_bytes() for file in files}) == 20


def test_memory_is_measured_from_outside(capsys):
    assert cli.main(["bench", "memory", "--sizes", "3", "5"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["photos"], second["photos"], first["to_first"]) == (3, 5, 1.0)
    assert first["peak_mb"] > 50 and 0.5 < second["to_first"] < 2


def test_a_command_that_fails_is_not_measured(tmp_path):
    with pytest.raises(RuntimeError, match="exit code"):
        memory.peak_memory([sys.executable, "-c", "raise SystemExit(3)"])


def test_starting_is_measured_beside_a_yardstick(capsys):
    assert cli.main(["bench", "start", "--runs", "1"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["command"] for line in lines] == ["albumen --help", "albumen albums"]
    assert all(line["ratio"] > 0 for line in lines)
