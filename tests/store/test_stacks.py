"""Stacks and signatures are kept, replaced as a whole, and shown only of photos that stand in a file."""

import sqlite3

import pytest

from engine.store.stacks import Follower, Signature, Stack
from engine.types import Found


def test_signatures_are_kept_once_a_photo(library, stock):
    photos = stock(3)
    library.stacks.put([Signature(photos[0], b"ab", -7, 1.5), Signature(photos[2], b"cd", 2**62, 0.0)])
    assert library.stacks.missing(photos) == [photos[1]]
    library.stacks.put([Signature(photos[0], b"xy", 1, 2.5)])
    assert library.stacks.signatures(photos) == [
        Signature(photos[0], b"xy", 1, 2.5),
        Signature(photos[2], b"cd", 2**62, 0.0),
    ]
    library.stacks.forget()
    assert library.stacks.missing(photos) == photos


def test_stacks_are_replaced_as_a_whole(library, stock):
    a, b, c, d, e = stock(5)
    library.stacks.replace([Follower(b, a, "copy"), Follower(c, a, "burst"), Follower(e, d, "identical")])
    assert library.stacks.all() == [Stack(a, "burst", (b, c)), Stack(d, "identical", (e,))]
    assert library.stacks.followers() == {b: a, c: a, e: d}
    assert library.stacks.of([a, b, e]) == {a: (a, None), b: (a, "copy"), e: (d, "identical")}
    library.stacks.replace([Follower(a, b, "copy")])
    assert library.stacks.all() == [Stack(b, "copy", (a,))]
    assert library.history.ops() == []


def test_a_stack_of_unknown_kind_or_photos_is_refused_and_nothing_is_lost(library, stock):
    a, b = stock(2)
    library.stacks.replace([Follower(b, a, "copy")])
    for wrong in (Follower(b, a, "cousin"), Follower(b, 999, "copy")):  # type: ignore[arg-type]
        with pytest.raises(sqlite3.IntegrityError):
            library.stacks.replace([wrong])
    assert library.stacks.followers() == {b: a}


def test_photos_that_have_left_the_disk_are_not_shown(library, stock, tmp_path):
    a, b, c = stock(3)
    library.stacks.replace([Follower(b, a, "copy"), Follower(c, a, "copy")])
    (root,) = library.catalog.roots()
    library.catalog.take_stock(root, [Found(f"2019/IMG_{i:04}.jpg", 1000 + i, i) for i in (0, 2)], [])
    assert library.stacks.all() == [Stack(a, "copy", (c,))]


def test_only_a_camera_says_when_a_photo_was_exposed(library, tmp_path):
    from tests.conftest import reading

    root = library.catalog.add_root(tmp_path)
    library.catalog.take_stock(root, [Found("a.jpg", 1, 1), Found("b.jpg", 1, 1)], [])
    sources = {"a.jpg": "original", "b.jpg": "name"}
    library.catalog.put_readings(
        [
            (u.id, reading(u.path.name, taken_from=sources[u.path.name], make="Canon", model="EOS"))
            for u in library.catalog.unread()
        ]
    )
    a, b = library.catalog.exposures()
    assert (a.taken, a.camera, a.width, a.height) == ("2019-05-04T10:00:00", "Canon EOS", 640, 480)
    assert b.taken == ""


def test_stacks_are_counted_where_head_and_follower_stand_in_a_file(library, stock):
    a, b, c, d, e = stock(5)
    library.stacks.replace([Follower(b, a, "copy"), Follower(c, a, "burst"), Follower(e, d, "copy")])
    assert library.stacks.count() == len(library.stacks.all()) == 2
    root, *_ = library.catalog.roots()
    library.catalog.take_stock(root, [Found(f"2019/IMG_{i:04}.jpg", 1000 + i, i) for i in range(3)], [])
    assert library.stacks.count() == len(library.stacks.all()) == 1
