"""Files come, go and move; photos stay what their bytes are."""

import os
import random
import sys
from dataclasses import replace

import pytest

from engine.errors import AlbumenError
from engine.types import Found, LeftOut, Reading
from tests.conftest import reading


def read_all(catalog, what=reading):
    catalog.put_readings([(u.id, what(u.path.name)) for u in catalog.unread()])


def test_the_same_bytes_in_two_files_are_one_photo(library, tmp_path):
    catalog = library.catalog
    root = catalog.add_root(tmp_path)
    catalog.take_stock(root, [Found("a/x.jpg", 1, 1), Found("b/x.jpg", 1, 2)], [])
    read_all(catalog)
    (photo,) = catalog.photos(catalog.photo_ids())
    assert photo.files == (tmp_path / "a/x.jpg", tmp_path / "b/x.jpg")
    counts = catalog.counts()
    assert (counts.files, counts.photos, counts.pictures, counts.unread) == (2, 1, 2, 0)


def test_a_moved_file_keeps_its_photo_and_a_deleted_one_is_remembered(library, tmp_path):
    catalog = library.catalog
    root = catalog.add_root(tmp_path)
    catalog.take_stock(root, [Found("x.jpg", 1, 1), Found("y.jpg", 1, 1)], [])
    read_all(catalog)
    x, y = (catalog.find(str(tmp_path / name)) for name in ("x.jpg", "y.jpg"))
    assert catalog.take_stock(root, [Found("new/x2.jpg", 1, 1)], []) == 3
    read_all(catalog, lambda name: reading("x.jpg"))
    assert catalog.photo_ids() == [x] and catalog.photo(y).files == ()
    catalog.take_stock(root, [Found("new/x2.jpg", 1, 1), Found("y.jpg", 1, 9)], [])
    read_all(catalog)
    assert catalog.photo_ids() == [x, y]


def rewritten(catalog, root, files, outcomes):
    """Let a program rewrite files, and read what has changed; `outcomes`: file name -> (bytes, picture)."""
    catalog.take_stock(root, files, [])
    read_all(catalog, lambda name: replace(reading(outcomes[name][0]), essence=outcomes[name][1]))


def test_a_photo_whose_metadata_a_program_rewrote_stays_that_photo(library, tmp_path):
    catalog = library.catalog
    root = catalog.add_root(tmp_path)
    rewritten(catalog, root, [Found("x.jpg", 1, 1), Found("y.jpg", 1, 1)], {"x.jpg": ("x", "X"), "y.jpg": ("y", "Y")})
    x, y = (catalog.find(str(tmp_path / name)) for name in ("x.jpg", "y.jpg"))
    rewritten(
        catalog, root, [Found("x.jpg", 2, 2), Found("z/y.jpg", 2, 2)], {"x.jpg": ("x2", "X"), "y.jpg": ("y2", "Y")}
    )
    assert catalog.photo_ids() == [x, y]
    assert catalog.photo(x).digest == reading("x2").digest and catalog.photo(y).files == (tmp_path / "z/y.jpg",)
    rewritten(catalog, root, [Found("x.jpg", 3, 3)], {"x.jpg": ("other", "Z")})
    assert x not in catalog.photo_ids(), "another picture under the same name"


def test_a_photo_that_stands_elsewhere_is_not_the_one_that_was_rewritten(library, tmp_path):
    catalog = library.catalog
    root, away = catalog.add_root(tmp_path / "here"), catalog.add_root(tmp_path / "away")
    rewritten(catalog, away, [Found("x.jpg", 1, 1)], {"x.jpg": ("x", "X")})
    rewritten(catalog, root, [Found("y.jpg", 1, 1), Found("z.jpg", 1, 1)], {"y.jpg": ("y", ""), "z.jpg": ("x", "X")})
    x, y = catalog.photo_ids()
    rewritten(catalog, root, [Found("y.jpg", 2, 2), Found("z.jpg", 2, 2)], {"y.jpg": ("y2", ""), "z.jpg": ("x2", "X")})
    assert catalog.photo(x).files == (tmp_path / "away/x.jpg",), "it lies on a drive that is not connected"
    assert {x, y} & set(catalog.photo_ids()) == {x}, "and where no essence is known, bytes decide"


@pytest.mark.parametrize("names", [("a.jpg", "b.jpg"), ("b.jpg", "a.jpg")])
def test_copies_that_are_rewritten_together_stay_apart(library, tmp_path, names):
    catalog = library.catalog
    root = catalog.add_root(tmp_path)
    both = [Found("a.jpg", 1, 1), Found("b.jpg", 1, 1)]
    rewritten(catalog, root, both, {"a.jpg": ("a", "X"), "b.jpg": ("b", "X")})
    before = {name: catalog.find(str(tmp_path / name)) for name in names}
    catalog.take_stock(root, [replace(f, size=2) for f in both], [])
    unread = {u.path.name: u.id for u in catalog.unread()}
    assert all(u.changed for u in catalog.unread())
    for name in names:
        catalog.put_readings([(unread[name], replace(reading(name + "2"), essence="X"))])
    assert {name: catalog.find(str(tmp_path / name)) for name in names} == before
    catalog.take_stock(root, [Found("moved.jpg", 3, 3), Found("b.jpg", 3, 3)], [])
    unread = {u.path.name: u.id for u in catalog.unread()}
    catalog.put_readings([(unread["moved.jpg"], replace(reading("m"), essence="X"))])
    assert catalog.find(str(tmp_path / "moved.jpg")) == before["a.jpg"], "b.jpg has a claim of its own"


def test_a_photo_is_found_by_its_essence_without_looking_at_all_others(library, stock):
    stock(3)
    asked = []
    library._db.set_trace_callback(asked.append)
    library.catalog._rewritten("e" * 64, 1)
    library._db.set_trace_callback(None)
    plan = [row[3] for row in library._db.execute(f"EXPLAIN QUERY PLAN {asked[0]}")]
    assert not [step for step in plan if step.startswith("SCAN")], plan


def test_essences_are_looked_for_once_and_only_of_the_bytes_that_are_known(library, stock, tmp_path):
    first, second, third = stock(3)
    library._db.execute("UPDATE photos SET essence = NULL")
    assert [photo for photo, _ in library.catalog.unidentified()] == [first, second, third]
    digest = library.catalog.photo(first).digest
    library.catalog.put_essences(
        [(first, Reading("photo", digest, essence="X")), (second, Reading("photo", "others", essence="X"))]
    )
    assert [photo for photo, _ in library.catalog.unidentified()] == [second, third]
    library.catalog.note_away(1, True)
    assert library.catalog.unidentified() == []


def test_files_of_a_root_that_is_away_come_last(library, tmp_path):
    catalog = library.catalog
    away, root = catalog.add_root(tmp_path / "away"), catalog.add_root(tmp_path / "here")
    for one in (away, root):
        rewritten(catalog, one, [Found("x.jpg", 1, 1)], {"x.jpg": ("x", "X")})
    (photo,) = catalog.photo_ids()
    catalog.note_away(away, True)
    assert catalog.photo(photo).files == (tmp_path / "here/x.jpg", tmp_path / "away/x.jpg")
    catalog.note_away(away, False)
    assert catalog.photo(photo).files == (tmp_path / "away/x.jpg", tmp_path / "here/x.jpg")


def test_only_what_changed_is_read_again(library, tmp_path):
    catalog = library.catalog
    root = catalog.add_root(tmp_path)
    files = [Found("x.jpg", 1, 1), Found("y.jpg", 1, 1, sidecar="y.xmp", sidecar_mtime_ns=5)]
    catalog.take_stock(root, files, [])
    read_all(catalog)
    assert catalog.take_stock(root, files, []) == 0 and catalog.unread() == []
    assert catalog.take_stock(root, [files[0], Found("y.jpg", 1, 1, sidecar="y.xmp", sidecar_mtime_ns=6)], []) == 1
    assert [u.path.name for u in catalog.unread()] == ["y.jpg"]


def test_everything_is_accounted_for(library, tmp_path):
    catalog = library.catalog
    root = catalog.add_root(tmp_path)
    found = [Found("x.jpg", 1, 1), Found("bad.jpg", 1, 1), Found("t.txt", 1, 1), Found("p", 0, 1, trouble="A pipe.")]
    catalog.take_stock(root, found, [LeftOut(".git", "hidden", True)])
    outcomes = {
        "x.jpg": reading("x"),
        "bad.jpg": Reading("problem", "ff", problem="Cut short."),
        "t.txt": Reading("other", "ee"),
    }
    read_all(catalog, outcomes.__getitem__)
    c = catalog.counts()
    assert (c.files, c.pictures, c.problems, c.others, c.unread, c.left_out) == (4, 1, 2, 1, 0, 1)
    assert {p.path.name: p.reason for p in catalog.problems()} == {"bad.jpg": "Cut short.", "p": "A pipe."}
    with pytest.raises(AlbumenError, match="Cut short"):
        catalog.find(str(tmp_path / "bad.jpg"))


def test_the_better_date_of_two_files_of_one_photo_wins(library, tmp_path):
    catalog = library.catalog
    root = catalog.add_root(tmp_path)
    catalog.take_stock(root, [Found("a.jpg", 1, 1), Found("b.jpg", 1, 1)], [])
    dates = {"a.jpg": ("2020-01-01T00:00:00", "file"), "b.jpg": ("2019-03-01T00:00:00", "name")}
    read_all(
        catalog,
        lambda name: reading("same", taken=dates[name][0], taken_from=dates[name][1], keywords=(name,)),
    )
    (photo,) = catalog.photos(catalog.photo_ids())
    assert (photo.facts.taken_from, photo.facts.keywords) == ("name", ("a.jpg", "b.jpg"))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names that are not Unicode")
def test_a_name_that_is_not_unicode_comes_back(library, tmp_path):
    name = os.fsdecode(b"caf\xe9.jpg")
    root = library.catalog.add_root(tmp_path)
    library.catalog.take_stock(root, [Found(name, 1, 1)], [])
    assert library.catalog.unread()[0].path == tmp_path / name
    assert library.catalog.take_stock(root, [Found(name, 1, 1)], []) == 0


def test_a_name_that_looks_like_a_number_stays_a_name(library, tmp_path):
    root = library.catalog.add_root(tmp_path)
    library.catalog.take_stock(root, [Found("007", 1, 1), Found("1.10", 1, 1)], [])
    assert [u.path.name for u in library.catalog.unread()] == ["007", "1.10"]


def test_a_folder_that_cannot_be_entered_this_time_keeps_its_files(library, tmp_path):
    catalog = library.catalog
    root = catalog.add_root(tmp_path)
    catalog.take_stock(root, [Found("a/x.jpg", 1, 1), Found("ab/y.jpg", 1, 1), Found("z.jpg", 1, 1)], [])
    catalog.take_stock(root, [], [LeftOut("a", "no permission", True, unknown=True), LeftOut("ab", "hidden", True)])
    assert [u.path.name for u in catalog.unread()] == ["x.jpg"]


def test_roots_do_not_overlap(library, tmp_path):
    library.catalog.add_root(tmp_path / "a")
    assert library.catalog.add_root(tmp_path / "a") == 1
    with pytest.raises(AlbumenError, match="overlaps"):
        library.catalog.add_root(tmp_path / "a" / "b")


def test_a_photo_is_gone_exactly_while_it_stands_in_no_file(library, tmp_path):
    """`gone` is kept by triggers: after files come, change, go and come back it says what the files say."""
    root = library.catalog.add_root(tmp_path)
    chance = random.Random(0)
    everywhere = [f"{name}.jpg" for name in "abcdefgh"]
    for turn in range(40):
        names = chance.sample(everywhere, chance.randrange(len(everywhere) + 1))
        found = [Found(name, chance.randrange(3), 0) for name in names]
        library.catalog.take_stock(root, found, [])
        for unread in library.catalog.unread():
            if chance.random() < 0.8:
                text = f"{unread.path.name}-{unread.size}" if chance.random() < 0.7 else "the same"
                broken = Reading("problem", problem="It is broken.")
                library.catalog.put_readings([(unread.id, reading(text) if chance.random() < 0.8 else broken)])
        files = library._db.execute("SELECT photo FROM files WHERE kind = 'photo'").fetchall()
        known = {id for (id,) in library._db.execute("SELECT id FROM photos")}
        gone = {id for (id,) in library._db.execute("SELECT photo FROM gone")}
        assert gone == known - {id for (id,) in files}, turn
        assert set(library.catalog.photo_ids()) == known - gone
        assert library.catalog.counts().photos == len(known - gone)


def test_shapes_come_in_the_order_that_is_asked_for(library, tmp_path):
    catalog = library.catalog
    catalog.take_stock(catalog.add_root(tmp_path), [Found("a.jpg", 1, 1), Found("b.jpg", 1, 1)], [])
    sizes = {"a.jpg": {"width": 300, "height": 200}, "b.jpg": {"width": 1, "height": 2, "taken": ""}}
    read_all(catalog, lambda name: reading(name, **sizes[name]))
    a, b = (catalog.find(str(tmp_path / name)) for name in ("a.jpg", "b.jpg"))
    shapes = catalog.shapes([b, 99, a])
    assert shapes.aspects.tolist() == [0.5, 1.0, 1.5] and shapes.taken.tolist() == [0, 0, 20190504100000]
    assert catalog.first_ids(5) == [a] and catalog.names([a, b]) == {a: "a.jpg", b: "b.jpg"}
    assert len(catalog.shapes([]).taken) == 0
