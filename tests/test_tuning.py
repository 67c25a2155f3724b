"""Tuning tries settings, can be stopped and gone on with, and changes nothing unless it is asked to."""

import numpy as np
import pytest

from engine import cli, organize
from engine.errors import AlbumenError
from engine.organize import tuning
from engine.store import Library
from tests import paint
from tests.test_organize import done


@pytest.fixture
def described(library, tmp_path):
    folder = tmp_path / "photos"
    for i, name in enumerate(("beach", "forest", "night")):
        paint.family(folder / name, name, 9, seed=i)
    done(organize.index(library, [str(folder)]))
    return library


def test_trials_are_kept_and_gone_on_with_and_nothing_is_changed(described):
    config = described.config
    first = done(organize.tune(described, trials=2))
    assert [t["number"] for t in sorted(first["trials"], key=lambda t: t["number"])] == [0, 1]
    begun = next(t for t in first["trials"] if t["number"] == 0)
    assert (
        begun["settings"]
        == first["now"]
        == {"reducer": "umap", "clusterer": "hdbscan", "dims": 5, "many": 0.5, "generous": 0.5}
    )
    job = organize.tune(described, trials=6)
    for _ in range(3):
        next(job)
    job.close()
    again = done(organize.tune(described, trials=4))
    assert len(again["trials"]) == 4
    assert [t["value"] for t in again["trials"]] == sorted((t["value"] for t in again["trials"]), reverse=True)
    kept = {t["number"]: t for t in again["trials"]}
    assert all(kept[t["number"]] == t for t in first["trials"])
    assert described.config == config and again["applied"] is None and again["photos"] == again["of"] == 27


def test_the_best_settings_are_applied_on_request(described, capsys):
    folder = str(described.folder)
    assert cli.main(["tune", "--trials", "2", "--apply", "--library", folder, "--plot", f"{folder}/plot.svg"]) == 0
    said = capsys.readouterr().out
    assert "2 trials on 27 of 27 photos" in said and "are kept" in said
    assert (described.folder / "plot.svg").read_text().startswith("<?xml")
    with Library.open(described.folder) as library:
        best = done(organize.tune(library, trials=0))["trials"]
        assert best == [] or library.config.many == best[0]["settings"]["many"]
        assert library.albums.all()


def test_bad_wishes_are_sentences(described, library, tmp_path, capsys):
    with pytest.raises(AlbumenError, match="honest"):
        done(organize.tune(described, trials=1, objective="beauty"))
    assert cli.main(["tune", "--plot", "x.bmp", "--library", str(described.folder)]) == 1
    assert "drawn as .png" in capsys.readouterr().err
    with Library.open(tmp_path / "empty", create=True) as empty, pytest.raises(AlbumenError, match="nothing to tune"):
        done(organize.tune(empty))


def test_a_trial_that_was_cut_off_is_over(described, monkeypatch):
    def broken(*args):
        raise RuntimeError("killed")

    with monkeypatch.context() as patched:
        patched.setattr("engine.group.tune.Tuner.measured", broken)
        with pytest.raises(RuntimeError):
            done(organize.tune(described, trials=1))
    assert len(done(organize.tune(described, trials=1))["trials"]) == 1
    assert (described.folder / tuning.FILE).is_file()
    assert np.isfinite(done(organize.tune(described, trials=1))["trials"][0]["value"])
