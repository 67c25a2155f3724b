"""The measurement of groupings: a line for each set and method, sets that are what they say, and honest refusals."""

import argparse
import json

import numpy as np
import pytest
from PIL import Image

from engine.bench import group
from engine.bench.synthetic import many_classes, pictures
from engine.cli import main
from engine.errors import AlbumenError
from engine.group import score
from tests import paint


@pytest.fixture
def small(monkeypatch):
    """A set that is measured in a moment."""
    world = many_classes(0, photos=200, classes=5, families=5, boundary=0.0)
    monkeypatch.setitem(group.SETS, "small", lambda seed: group.Set(world.rows, world.truth))


def options(**given):
    parser = argparse.ArgumentParser()
    group.add(parser)
    return argparse.Namespace(**{**vars(parser.parse_args([])), "seeds": 1, **given})


def test_every_method_has_its_line(small):
    lines = [line for line in group.run(options(sets=["small"])) if "note" not in line]
    assert [line["method"] for line in lines][:2] == ["albumen", "seed-recipe"]
    for line in lines:
        assert line["set"] == "small" and line["seeds"] == 1 and line["photos"] == 214
        assert 0 <= line["clustering_score"] <= 1 and line["edits_to_fix"] >= 0 and line["seconds"] >= 0
    assert lines[0]["clustering_score"] > 0.9 and lines[0]["outliers_found"] > 0.9


def test_a_rival_that_is_not_here_is_left_out_with_a_word(small, monkeypatch):
    monkeypatch.setattr(group.importlib.util, "find_spec", lambda name: None)
    lines = list(group.run(options(sets=["small"], methods=["oracle-kmeans", "evoc", "evoc-best-layer"])))
    assert "not installed" in lines[0]["note"]
    assert [line["method"] for line in lines[1:]] == ["oracle-kmeans"]


def test_the_command_prints_json_lines_and_how_much_repeats(small, capsys):
    assert main(["bench", "group", "--sets", "small", "--methods", "albumen", "--seeds", "1", "--again"]) == 0
    (line,) = [json.loads(text) for text in capsys.readouterr().out.splitlines()]
    assert line["reseeded_ari"] > 0.8 and line["stability"] > 0.8


def test_labelled_photos_by_folder_or_by_table(tmp_path):
    for name in ("beach", "forest"):
        paint.family(tmp_path / name, name, 12)
    (tmp_path / "beach" / "broken.jpg").write_bytes(b"no picture")
    lines = list(group.run(options(photos=tmp_path, methods=["albumen"])))
    assert [(line["set"], line["photos"], line["classes"]) for line in lines] == [(tmp_path.name, 24, 2)]
    (tmp_path / "labels.csv").write_text("path,label\nbeach/beach_000.jpg,sea\nforest/forest_000.jpg,wood\n")
    assert len(group._labelled(tmp_path)) == 2


def test_what_is_not_there_is_refused(tmp_path, small):
    with pytest.raises(AlbumenError, match="kinds-100"):
        list(group.run(options(sets=["nowhere"])))
    with pytest.raises(AlbumenError, match="oracle-kmeans"):
        list(group.run(options(sets=["small"], methods=["magic"])))
    with pytest.raises(AlbumenError, match="no labelled photos"):
        list(group.run(options(photos=tmp_path)))


def test_synthetic_vectors_are_what_they_were_calibrated_to_be():
    """The description's own figures: sizes, mean cosines inside class and family and beyond, neighbours of a class."""
    world = many_classes(0)
    assert (len(world.rows), int(np.sum(world.truth < 0))) == (3240, 240)
    assert np.allclose(np.linalg.norm(world.rows, axis=1), 1, atol=1e-5)
    inside = world.truth >= 0
    rows, truth, family = world.rows[inside], world.truth[inside], world.families[inside]
    sizes = np.bincount(truth)
    assert len(sizes) == 100 and sizes.min() >= 6 and 250 < sizes.max() < 320
    assert np.array_equal(family, truth % 20)
    cosines = rows @ rows.T
    np.fill_diagonal(cosines, np.nan)
    kind, related = truth[:, None] == truth, family[:, None] == family
    assert np.nanmean(cosines[kind]) == pytest.approx(0.233, abs=0.01)
    assert np.nanmean(cosines[related & ~kind]) == pytest.approx(0.169, abs=0.01)
    assert np.nanmean(cosines[~related]) == pytest.approx(0, abs=0.01)
    near = np.argsort(np.nan_to_num(-cosines, nan=9), axis=1)[:, :10]
    assert np.mean(truth[near] == truth[:, None]) == pytest.approx(0.733, abs=0.02)


def test_chance_is_repeated_by_its_seed():
    small = {"photos": 60, "classes": 4, "families": 2}
    assert np.array_equal(many_classes(3, **small).rows, many_classes(3, **small).rows)
    assert not np.array_equal(many_classes(3, **small).rows, many_classes(4, **small).rows)
    first, truth = pictures(1, kinds=3, largest=6)
    again, _ = pictures(1, kinds=3, largest=6)
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert score.groups(truth) == 3 and first[0].shape == (96, 128, 3)
    Image.fromarray(first[0])
