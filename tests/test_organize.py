"""The whole path on painted photos: what belongs together is found, what a user said stays, nothing is done twice."""

import hashlib
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from engine import edits, organize
from engine.errors import AlbumenError
from engine.organize import indexing
from engine.store import Library
from engine.store.catalog import Unread
from tests import paint
from tests.saved_models import save_dinov2

PROJECT = Path(__file__).resolve().parents[1]


def done(job):
    """Run a job to its end and return its result."""
    try:
        while True:
            next(job)
    except StopIteration as end:
        return end.value


@pytest.fixture
def photos(tmp_path):
    """Three families in three folders."""
    folder = tmp_path / "photos"
    paint.family(folder / "Praia da Rocha", "beach", 12, day=datetime(2019, 5, 4))
    paint.family(folder / "Black Forest", "forest", 10, day=datetime(2020, 10, 1))
    paint.family(folder / "Downloads", "night", 9)
    return folder


@pytest.fixture
def organized(library, photos):
    done(organize.organize(library, [str(photos)]))
    return library


def families(library):
    """Album id -> the families of its members, by file name."""
    return {
        a.id: {p.files[0].name.split("_")[0] for p in library.catalog.photos(library.albums.members(a.id))}
        for a in library.albums.all()
    }


def largest(library, family):
    """The largest album that holds one family alone."""
    return max(
        (id for id, of in families(library).items() if of == {family}), key=lambda id: library.albums.get(id).photos
    )


def state(folder):
    return {
        f: (hashlib.sha256(f.read_bytes()).hexdigest(), f.stat().st_mtime_ns, f.stat().st_mode)
        for f in sorted(folder.rglob("*"))
        if f.is_file()
    }


def test_what_belongs_together_becomes_a_named_album(library, photos):
    before = state(photos)
    result = done(organize.organize(library, [str(photos)]))
    assert (result["photos"], result["files"], result["problems"]) == (31, 31, 0)
    found = list(families(library).values())
    assert all(len(of) == 1 for of in found) and set().union(*found) == {"beach", "forest", "night"}
    assert len(found) <= 5 and result["unsorted"] <= 4  # a family may fall into two albums, never into one with another
    assert "Praia da Rocha" in library.albums.get(largest(library, "beach")).name
    assert "Black Forest" in library.albums.get(largest(library, "forest")).name
    assert state(photos) == before


def test_a_second_run_does_nothing_and_loads_nothing_heavy(organized, photos):
    history = organized.history.ops()
    code = (
        "import sys; from pathlib import Path; from engine import organize; from engine.store import Library\n"
        "job = organize.organize(Library.open(Path(sys.argv[1])))\n"
        "try:\n"
        "    while True: next(job)\n"
        "except StopIteration as end: print(end.value['done'])\n"
        "print(sorted({'torch', 'umap', 'numba', 'hdbscan', 'faiss', 'sklearn'} & set(sys.modules)))"
    )
    out = subprocess.run(
        [sys.executable, "-c", code, str(organized.folder)], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert out[0] == str({"changed_files": 0, "read": 0, "embedded": 0, "grouped": 0, "joined": 0, "named": 0})
    assert out[1] == "[]"
    assert organized.history.ops() == history


def test_a_regrouping_keeps_ids_names_pins_and_rejections(organized, photos):
    beach, forest, night = (largest(organized, name) for name in ("beach", "forest", "night"))
    edits.rename(organized, beach, "My beach")
    wrong = organized.albums.members(night)[:2]
    edits.move(organized, wrong, forest)
    before = set(organized.albums.members(beach))
    out = min(before)
    edits.reject(organized, [out], beach)
    paint.family(photos / "more", "beach", 6, seed=7)
    paint.family(photos / "more", "roses", 8, seed=7)
    done(organize.organize(organized))
    organized.configure(seed=7, many=0.8)
    done(organize.group(organized))
    after = families(organized)
    kept = set(organized.albums.members(beach))
    assert organized.albums.get(beach).name == "My beach" and after[beach] == {"beach"} and kept >= before - {out}
    assert set(wrong) <= set(organized.albums.members(forest))
    assert out not in organized.albums.members(beach)
    assert {"roses"} in after.values()


def test_another_number_of_albums_needs_no_new_grouping(organized, monkeypatch):
    counts = {}
    monkeypatch.setattr("engine.group.propose.grow", None)
    for many in (1.0, 0.0, 0.5):
        organized.configure(many=many)
        assert done(organize.group(organized))["done"]["grouped"] == 31
        counts[many] = len(organized.albums.all())
    assert counts[0.0] <= counts[0.5] <= counts[1.0]


def test_a_tree_that_is_lost_is_grown_again_and_gives_the_same_albums(organized):
    before = families(organized)
    (organized.folder / "cache" / "groups.tree").unlink()
    organized.remember("grouped", "")
    done(organize.group(organized))
    assert families(organized) == before
    assert len(organized.history.ops()) == 2, "nothing has changed"


def test_the_settings_of_a_grouping_are_kept(organized):
    kept = done(organize.group(organized))["grouping"]
    assert kept["settings"]["seed"] == 42 and kept["settings"]["reducer"] == "umap" and kept["photos"] == 31
    assert kept["space"].startswith("builtin") and kept["albumen"]


def unread(count):
    return [Unread(i, Path("/photos"), f"{i}.jpg", "", 0, 1000 + i * i) for i in range(count)]


@pytest.mark.parametrize(
    ("files", "sizes"),
    [(0, [0]), (1999, [1999]), (2000, [500, 1500]), (9_999, [500, 9_499]), (11_000, [500, 2_000, 8_500])],
)
def test_many_files_are_taken_in_growing_portions(files, sizes):
    portions = indexing.portions(unread(files))
    assert [len(portion) for portion in portions] == sizes
    assert sorted(file.id for portion in portions for file in portion) == list(range(files))
    for portion in portions:
        assert [file.id for file in portion] == sorted(file.id for file in portion), "in the order given"
    if len(sizes) > 1:
        assert 0.4 < np.mean([file.id for file in portions[0]]) / files < 0.6, "a fair sample"
        elsewhere = indexing.portions([replace(file, relative=f"b/{file.id}.jpg") for file in unread(files)])
        assert [f.id for f in elsewhere[0]] == [f.id for f in portions[0]]


def test_first_albums_come_while_others_are_read_and_what_the_user_says_of_them_stays(library, photos, monkeypatch):
    monkeypatch.setattr(indexing, "FIRST", 8)
    monkeypatch.setattr(indexing, "GROWTH", 3)
    job = organize.organize(library, [str(photos)])
    seen = []
    for progress in job:
        if progress.stage == "read" and library.albums.all() and not seen:
            seen = [progress.done, library.catalog.counts().unread]
            album = max(library.albums.all(), key=lambda a: a.photos)
            photo = library.albums.members(album.id)[0]
            edits.rename(library, album.id, "Mine")
            edits.new(library, "Alone", [photo])
    assert seen and seen[1] > 0, "there were albums, and files still to be read"
    assert library.albums.get(album.id).name == "Mine"
    alone = next(a for a in library.albums.all() if a.name == "Alone")
    assert photo in library.albums.members(alone.id)
    assert library.catalog.counts().photos == 31
    labels = [op.label for op in library.history.ops()]
    assert len([label for label in labels if label.startswith("Group")]) == 2


def test_moved_files_keep_their_albums(organized, photos):
    before = {a.name: organized.albums.members(a.id) for a in organized.albums.all()}
    shutil.move(photos / "Praia da Rocha", photos / "Urlaub")
    result = done(organize.organize(organized))
    assert (result["done"]["embedded"], result["done"]["grouped"]) == (0, 0)
    assert {a.name: organized.albums.members(a.id) for a in organized.albums.all()} == before
    assert organized.catalog.photos(organized.albums.members(1))[0].files[0].exists()


@pytest.mark.parametrize("away", ["gone", "empty"])
def test_a_root_that_is_away_deletes_nothing(organized, photos, away):
    shutil.move(photos, photos.with_name("elsewhere"))
    if away == "empty":
        photos.mkdir()
    result = done(organize.organize(organized))
    assert result["photos"] == 31 and any("kept" in note for note in result["notes"])
    if away == "empty":
        photos.rmdir()
    shutil.move(photos.with_name("elsewhere"), photos)
    assert done(organize.organize(organized))["done"]["changed_files"] == 0


def test_grouping_can_be_undone_and_is_not_done_again_unasked(organized):
    names = [a.name for a in organized.albums.all()]
    organized.history.undo()
    organized.history.undo()
    assert organized.albums.all() == []
    assert done(organize.organize(organized))["done"]["grouped"] == 0
    organized.history.redo()
    organized.history.redo()
    assert [a.name for a in organized.albums.all()] == names


def test_a_cancelled_job_goes_on_where_it_stopped(library, photos):
    job = organize.organize(library, [str(photos)])
    while next(job).stage != "embed":
        pass
    assert organize.unfinished(library)
    job.close()
    assert not organize.unfinished(library)  # who cancels does not want it to go on unasked
    result = done(organize.organize(library))
    assert result["done"]["read"] == 0 and result["done"]["embedded"] == 31 and result["albums"] >= 3


def test_a_library_among_the_photos_is_not_read_as_photos(photos):
    with Library.open(photos / "library [1]", create=True) as library:
        done(organize.organize(library, [str(photos)]))
        result = done(organize.organize(library, [str(photos)]))
        assert result["files"] == 31 and result["done"]["changed_files"] == 0


def test_an_emptied_cache_is_filled_again(organized):
    shutil.rmtree(organized.folder / "cache")
    result = done(organize.organize(organized))
    assert result["done"]["embedded"] == 0
    photo = organized.catalog.photos(organized.catalog.photo_ids())[0]
    assert organized.thumbnail(photo.digest).stat().st_size > 500


def test_a_folder_without_pictures_gives_an_empty_library(library, tmp_path):
    (tmp_path / "nothing").mkdir()
    (tmp_path / "nothing" / "a.txt").write_text("x")
    result = done(organize.organize(library, [str(tmp_path / "nothing")]))
    assert (result["photos"], result["albums"], result["not_pictures"]) == (0, 0, 1)


@pytest.mark.parametrize("n", [1, 2, 3])
def test_tiny_folders_give_sensible_albums(library, tmp_path, n):
    paint.family(tmp_path / "few", "snow", n)
    result = done(organize.organize(library, [str(tmp_path / "few")]))
    assert result["photos"] == n and result["albums"] <= 1


def test_a_missing_folder_is_a_sentence(library, tmp_path):
    with pytest.raises(AlbumenError, match="is not there"):
        done(organize.organize(library, [str(tmp_path / "none")]))
    with pytest.raises(AlbumenError, match="no folder yet"):
        done(organize.organize(library))


def test_another_embedder_describes_anew_and_keeps_every_edit(organized, tmp_path):
    model = save_dinov2(tmp_path / "tiny dinov2")
    beach = largest(organized, "beach")
    edits.rename(organized, beach, "Mine")
    pinned = organized.albums.members(largest(organized, "night"))[:2]
    edits.move(organized, pinned, beach)
    organized.configure(embedder=str(model))
    result = done(organize.organize(organized))
    assert result["done"]["embedded"] == 31 and str(model) in result["notes"][0]
    assert organized.albums.get(beach).name == "Mine"
    assert set(pinned) <= set(organized.albums.members(beach))
    assert len(organized.vectors.spaces()) == 2
    organized.configure(embedder="builtin")
    assert done(organize.organize(organized))["done"]["embedded"] == 0


def test_splitting_finds_the_parts(organized):
    beach, night = largest(organized, "beach"), largest(organized, "night")
    edits.merge(organized, [beach, night])
    result = done(organize.split(organized, beach))
    assert all(len(families(organized)[album]) == 1 for album in result["changes"]["albums"])
    organized.history.undo()
    assert families(organized)[beach] == {"beach", "night"}
