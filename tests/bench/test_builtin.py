"""The measurement of the built-in descriptor: right figures for rows whose figures are known; how a folder is read."""

import argparse
import csv
from pathlib import Path

import numpy as np
import pytest

from engine.bench import BENCHES, builtin
from engine.errors import AlbumenError
from tests.paint import family


def test_rows_that_are_their_classes_are_perfect_and_chance_is_chance() -> None:
    labels = np.repeat(np.arange(4), 15)
    rows = np.eye(4, dtype=np.float32)[labels]
    noise = np.random.default_rng(0).normal(size=(60, 16)).astype(np.float32)
    noise /= np.linalg.norm(noise, axis=1, keepdims=True)
    assert builtin.nearest_mean(rows, labels, 5) == builtin.purity(rows, labels) == 1
    assert builtin.kmeans_nmi(rows, labels) == pytest.approx(1)
    assert builtin.nearest_mean(noise, labels, 5) < 0.5 and builtin.purity(noise, labels) < 0.5


def test_class_folders_and_a_table_are_read_alike(tmp_path: Path) -> None:
    for name in ("beach", "night"):
        (tmp_path / name).mkdir()
        family(tmp_path / name, name, 3)
    (tmp_path / "night" / "notes.txt").write_text("no photo", encoding="utf-8")
    images, labels = builtin.labelled(tmp_path)
    assert labels == ["beach"] * 3 + ["night"] * 3 and len(images) == 6
    with (tmp_path / "labels.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["path", "label"])
        table.writerows([f"{name}/{name}_000.jpg", name] for name in ("night", "beach"))
    assert builtin.labelled(tmp_path)[1] == ["night", "beach"]


def test_a_folder_without_classes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AlbumenError, match="classes"):
        builtin.labelled(tmp_path)


def test_it_runs_from_photos_to_figures(tmp_path: Path) -> None:
    assert "builtin" in BENCHES
    for name in ("beach", "forest"):
        (tmp_path / name).mkdir()
        family(tmp_path / name, name, 12)
    parser = argparse.ArgumentParser()
    builtin.add(parser)
    (figures,) = builtin.run(parser.parse_args(["--photos", str(tmp_path)]))
    assert figures["photos"] == 24 and figures["classes"] == 2 and figures["space"].startswith("builtin-2/")
    assert figures["ncm_5_shot"] > 0.9 and figures["photos_per_second"] > 0
