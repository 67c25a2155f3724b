"""Maps of a library: who looks alike lies together, what is placed stays, and nothing is made twice."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine import organize
from engine.errors import AlbumenError
from engine.organize import mapping
from engine.types import Progress
from tests.group.gen2 import families

PROJECT = Path(__file__).resolve().parents[1]


def done(job):
    """Run a job to its end and return its result."""
    try:
        while True:
            assert isinstance(next(job), Progress)
    except StopIteration as end:
        return end.value


VECTORS, TRUTH = families(n=300, classes=6, boundary=0.0, outliers=0.0)


@pytest.fixture
def described(library, stock, monkeypatch):
    """`described(n)` has n photos of six kinds in the library, all with rows in the current space."""
    space = library.vectors.add_space("test", 384, b"")
    monkeypatch.setattr(mapping, "chosen", lambda library: None)
    monkeypatch.setattr(mapping, "current_space", lambda library, picked: space)

    def put(n: int) -> list[int]:
        photos = stock(n)
        library.vectors.put(space, photos, VECTORS.rows[:n])
        return photos

    return put


def test_photos_lie_among_their_own_kind_and_a_second_run_makes_nothing(library, described):
    photos = described(240)
    result = done(organize.layout(library))
    assert (result["reducer"], result["dims"], result["photos"]) == ("umap", 2, 240)
    assert (result["moved"], result["added"]) == (240, 0) and "explained_variance" not in result
    found = mapping.kept(library)
    assert found.ids.tolist() == photos and found.settled.all() and np.isfinite(found.points).all()
    near = np.argsort(((found.points[:, None] - found.points[None]) ** 2).sum(-1), axis=1)[:, 1:11]
    assert (TRUTH[near] == TRUTH[:240, None]).mean() > 0.9
    job = organize.layout(library)
    with pytest.raises(StopIteration) as end:
        next(job)
    assert (end.value.value["moved"], end.value.value["added"]) == (0, 0)


@pytest.mark.parametrize("reducer", ["umap", "pca", "tsne", "pacmap"])
@pytest.mark.parametrize("dims", [2, 3])
def test_every_reducer_makes_a_map_and_the_same_one_again(library, described, reducer, dims):
    described(60)
    result = done(organize.layout(library, dims, reducer))
    first = mapping.kept(library, dims, reducer)
    assert first.points.shape == (60, dims)
    assert len(result.get("explained_variance", ())) == (dims if reducer == "pca" else 0)
    assert done(organize.layout(library, dims, reducer, again=True))["moved"] == 60
    assert np.array_equal(mapping.kept(library, dims, reducer).points, first.points)


@pytest.mark.parametrize("n", [0, 1, 2, 3, 20])
def test_a_small_library_has_a_map_too(library, described, n):
    described(n)
    for reducer in ("umap", "pca", "tsne", "pacmap"):
        assert done(organize.layout(library, 3, reducer))["photos"] == n
        found = mapping.kept(library, 3, reducer)
        assert found.points.shape == (n, 3) and np.isfinite(found.points).all()


def test_new_photos_join_and_the_others_stay(library, described):
    described(250)
    done(organize.layout(library))
    before = mapping.kept(library)
    described(300)
    result = done(organize.layout(library))
    after = mapping.kept(library)
    assert (result["photos"], result["moved"], result["added"]) == (300, 0, 50)
    assert np.array_equal(after.points[:250], before.points) and after.settled.sum() == 250
    near = np.argsort(((after.points[250:, None] - before.points[None]) ** 2).sum(-1), axis=1)[:, :10]
    assert (TRUTH[near] == TRUTH[250:300, None]).mean() > 0.9


def test_a_map_is_made_anew_when_a_fifth_has_come_bit_by_bit(library, described):
    moved = []
    for n in range(200, 281, 16):
        described(n)
        moved.append(done(organize.layout(library, reducer="pca"))["moved"])
    assert moved == [200, 0, 0, 0, 264, 0]
    assert mapping.kept(library, 2, "pca").settled.sum() == 264


def test_photos_that_are_gone_leave_the_map(library, described, monkeypatch):
    photos = described(100)
    done(organize.layout(library))
    before = mapping.kept(library)
    monkeypatch.setattr(library.catalog, "photo_ids", lambda: photos[:90])
    result = done(organize.layout(library))
    assert (result["photos"], result["moved"], result["added"]) == (90, 0, 0)
    assert np.array_equal(mapping.kept(library).points, before.points[:90])


def test_of_many_photos_some_are_laid_out_and_the_others_join(library, described, monkeypatch):
    monkeypatch.setitem(mapping.LAID_OUT, "umap", 150)
    described(300)
    assert done(organize.layout(library))["moved"] == 300
    found = mapping.kept(library)
    assert found.settled.all()
    near = np.argsort(((found.points[:, None] - found.points[None]) ** 2).sum(-1), axis=1)[:, 1:11]
    assert (TRUTH[near] == TRUTH[:300, None]).mean() > 0.9


def test_the_order_in_which_photos_were_read_changes_nothing(library, described, monkeypatch):
    photos = described(80)
    done(organize.layout(library))
    before = mapping.kept(library).points
    digests = [library.catalog.digests()[photo] for photo in photos]
    library.vectors.put(library.vectors.spaces()[0], photos[::-1], VECTORS.rows[:80])
    monkeypatch.setattr(library.catalog, "digests", lambda: dict(zip(photos[::-1], digests, strict=True)))
    done(organize.layout(library, again=True))
    assert np.array_equal(mapping.kept(library).points[::-1], before)


def test_stopping_leaves_what_was_there(library, described):
    described(100)
    done(organize.layout(library))
    before = mapping.kept(library)
    job = organize.layout(library, again=True)
    next(job)
    job.close()
    assert np.array_equal(mapping.kept(library).points, before.points)
    with library.working():  # the place is free again
        pass


def test_what_cannot_be_is_a_sentence(library, described):
    for n in (0, 5):
        described(n)
        with pytest.raises(AlbumenError, match="2 or 3"):
            done(organize.layout(library, 4))
        with pytest.raises(AlbumenError, match="Choose one of: pacmap, pca, tsne, umap"):
            done(organize.layout(library, 2, "none"))


def test_photos_that_are_not_described_are_a_sentence_and_no_photos_an_empty_map(library, stock):
    assert done(organize.layout(library))["photos"] == 0 and mapping.kept(library) is None
    stock(3)
    with pytest.raises(AlbumenError, match="albumen index"):
        done(organize.layout(library))


def test_a_map_is_looked_at_without_anything_heavy(library, stock):
    space = library.vectors.add_space("test", 384, b"")
    library.layouts.put(
        mapping._key(library, space, 2, "umap"),
        mapping.Layout(np.arange(2), np.zeros((2, 2), np.float32), np.ones(2, bool)),
    )
    code = (
        "import sys; from pathlib import Path; from engine.organize import mapping; from engine.store import Library\n"
        "mapping.chosen = lambda library: None\n"
        "mapping.current_space = lambda library, picked: library.vectors.spaces()[0]\n"
        "print(len(mapping.kept(Library.open(Path(sys.argv[1])))))\n"
        "print(sorted({'torch', 'umap', 'numba', 'pacmap', 'faiss', 'sklearn', 'scipy'} & set(sys.modules)))"
    )
    out = subprocess.run(
        [sys.executable, "-c", code, str(library.folder)], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert out == ["2", "[]"]
