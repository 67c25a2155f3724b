"""The measurement of stacks: a line for each edit and one for all; what was not made from one photo counts as wrong."""

import argparse
from pathlib import Path

import pytest

from engine.bench import BENCHES, stacks
from engine.errors import AlbumenError
from tests.group.test_stacks import scene


def measured(folder: Path, **given: int) -> list[dict]:
    parser = argparse.ArgumentParser()
    stacks.add(parser)
    arguments = [text for name, value in given.items() for text in (f"--{name}", str(value))]
    return list(stacks.run(parser.parse_args(["--photos", str(folder), *arguments])))


def test_edits_are_known_again_and_true_copies_among_originals_are_named(tmp_path: Path) -> None:
    assert "stacks" in BENCHES
    for seed in range(6):
        scene(seed).save(tmp_path / f"{seed}.jpg", quality=95)
    scene(0).save(tmp_path / "0 again.png")
    *edits, whole = measured(tmp_path)
    assert [line["edit"] for line in edits] == list(stacks.EDITS)
    assert all(line["recall"] == 1 and line["copies"] == 7 for line in edits)
    assert whole["photos"] == 7 and whole["recall"] == 1 and whole["precision"] < 1
    assert whole["originals_stacked"] == [["0 again.png", "0.jpg"]] and whole["cross_class_stacks"] == 0


def test_the_same_seed_measures_the_same(tmp_path: Path) -> None:
    for seed in range(4):
        scene(seed).save(tmp_path / f"{seed}.jpg")
    one, two = (measured(tmp_path, count=3, seed=5)[-1] for _ in range(2))
    assert one["photos"] == 3
    assert {k: v for k, v in one.items() if "second" not in k} == {k: v for k, v in two.items() if "second" not in k}


def test_an_empty_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(AlbumenError, match="no photos"):
        measured(tmp_path)
