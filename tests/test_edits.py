"""Edits do what they say, are pinned, and can be undone and redone in any order to the same rows."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from engine import edits
from engine.errors import AlbumenError
from engine.organize.carrying import apply
from engine.store import Library
from engine.types import Found, Group, Grouping
from tests.conftest import reading

TABLES = ("albums", "placements", "rejections", "decided")


def rows(library):
    """Everything that is the user's, byte for byte."""
    return {t: library._db.execute(f"SELECT * FROM {t} ORDER BY 1, 2").fetchall() for t in TABLES}


def test_a_renamed_album_keeps_its_id_and_says_who_named_it(library, stock):
    stock(1)
    album = min(edits.new(library, "Beach").albums)
    changes = edits.rename(library, album, "  Praia\nda Rocha ")
    assert changes.albums == {album}
    assert (library.albums.get(album).name, library.albums.get(album).named_by) == ("Praia da Rocha", "user")


def test_names_lose_what_cannot_be_seen_and_may_not_be_empty(library):
    assert edits.clean_name("a\u202egpj\x00.b") == "agpj.b"
    assert edits.clean_name("e\u0301te\u0301") == "été"
    with pytest.raises(AlbumenError, match="at least one letter"):
        edits.clean_name(" \u200b\n")


def test_merging_moves_homes_and_alsos_and_keeps_the_users_name(library, stock):
    photos = stock(6)
    with library.op("by the machine"):
        a, b = library.albums.add("A", "machine"), library.albums.add("B", "machine")
        for photo, album in zip(photos, (a, a, b, b, b, b), strict=True):
            library.albums.place(photo, album, "home", "machine", 0.5)
    edits.also(library, [photos[0]], b)
    edits.rename(library, b, "Mine")
    edits.merge(library, [a, b])
    assert [album.name for album in library.albums.all()] == ["Mine"]
    assert {p.photo: (p.kind, p.made_by) for p in library.albums.placements(a)} == {
        **dict.fromkeys(photos[:2], ("home", "machine")),
        **dict.fromkeys(photos[2:], ("home", "user")),
    }


def test_a_photo_has_one_home_and_a_rejection_is_remembered_until_it_is_taken_back(library, stock):
    photo = stock(1)[0]
    a, b = (min(edits.new(library, name, [photo]).albums) for name in "AB")
    a, b = sorted(x.id for x in library.albums.all())
    assert library.albums.members(a) == [] and library.albums.members(b) == [photo]
    edits.reject(library, [photo], b)
    assert library.albums.unsorted() == [photo] and library.albums.rejections() == {(photo, b)}
    edits.move(library, [photo], b)
    assert library.albums.rejections() == set() and library.albums.members(b) == [photo]


def test_splitting_moves_the_parts_and_pins_what_stays(library, stock):
    photos = stock(5)
    album = min(edits.new(library, "All", photos).albums)
    edits.split(library, album, [("Some", photos[:2])])
    some = next(a for a in library.albums.all() if a.name == "Some")
    assert library.albums.members(some.id) == photos[:2] and library.albums.members(album) == photos[2:]
    with pytest.raises(AlbumenError, match="cannot be split"):
        edits.split(library, album, [("Again", photos[:1])])


def test_nesting_counts_photos_up_and_has_its_limits(library, stock):
    photos = stock(6)
    a, b, c, d = (min(edits.new(library, name, [photos[i]]).albums) for i, name in enumerate("ABCD"))
    edits.nest(library, [b], a)
    edits.nest(library, [c], b)
    assert [library.albums.get(album).photos for album in (a, b, c, d)] == [3, 2, 1, 1]
    assert library.albums.below(a) == [a, b, c]
    assert library.albums.members(a) == photos[:3]
    with pytest.raises(AlbumenError, match="“A” cannot stand below itself"):
        edits.nest(library, [a], c)
    with pytest.raises(AlbumenError, match="3 deep"):
        edits.nest(library, [d], c)
    with pytest.raises(AlbumenError, match="no album 99"):
        edits.nest(library, [d], 99)
    edits.nest(library, [b], None)
    assert (library.albums.get(b).parent, library.albums.get(a).photos) == (None, 1)
    library.history.undo()
    assert library.albums.get(b).parent == a


def test_an_album_is_merged_with_its_sub_albums_and_photos_are_rejected_from_them(library, stock):
    photos = stock(4)
    a, b, c = (min(edits.new(library, name, [photos[i]]).albums) for i, name in enumerate("ABC"))
    edits.nest(library, [b], a)
    edits.reject(library, [photos[1]], a)
    assert library.albums.rejections() == {(photos[1], a), (photos[1], b)} and library.albums.members(b) == []
    library.history.undo()
    changes = edits.merge(library, [c, a])
    assert changes.label == "Merge “A” into “C”"
    assert [album.id for album in library.albums.all()] == [c] and library.albums.members(c) == photos[:3]
    library.history.undo()
    assert library.albums.get(b).parent == a


def grouping(*groups, themes=()):
    return Grouping(tuple(Group(g, (0.5,) * len(g)) for g in groups), (), themes)


def test_a_theme_keeps_its_id_and_a_name_and_ends_when_it_is_empty(library, stock):
    stock(10)
    parts = (1, 2, 3), (4, 5, 6), (7, 8, 9, 10)
    apply(library, grouping(*parts, themes=((0, 1),)))
    albums = {a.id: a for a in library.albums.all()}
    theme = next(a.parent for a in albums.values() if a.parent)
    assert sorted(a.photos for a in albums.values()) == [3, 3, 4, 6] and albums[theme].photos == 6
    assert albums[theme].cover in range(1, 7)
    apply(library, grouping((1, 2, 3), (4, 5, 6, 7), (8, 9, 10), themes=((0, 1),)))
    assert {a.parent for a in library.albums.all()} == {theme, None}
    apply(library, grouping(*parts))
    assert theme not in {a.id for a in library.albums.all()}
    library.history.undo()
    edits.rename(library, theme, "Trips")
    apply(library, grouping(*parts))
    assert (library.albums.get(theme).name, library.albums.get(theme).photos) == ("Trips", 0)
    apply(library, grouping(*parts, themes=((1, 2),)))
    assert len(library.albums.all()) == 5, "an empty theme has nothing in common with a new one"


def test_no_machine_moves_an_album_that_the_user_nested(library, stock):
    stock(9)
    parts = (1, 2, 3), (4, 5, 6), (7, 8, 9)
    apply(library, grouping(*parts))
    first, second, third = (next(p.album for p in library.albums.placements() if p.photo == n) for n in (1, 4, 7))
    edits.nest(library, [first], third)
    apply(library, grouping(*parts, themes=((0, 1, 2),)))
    assert library.albums.get(first).parent == third
    above = library.albums.get(second).parent
    assert above is not None and library.albums.get(third).parent == above
    edits.nest(library, [second], None)
    apply(library, grouping(*parts, themes=((0, 1),)))
    assert library.albums.get(second).parent is None


def test_an_unknown_photo_or_album_changes_nothing(library, stock):
    photos = stock(2)
    before = rows(library)
    with pytest.raises(AlbumenError, match="no album 99"):
        edits.move(library, photos, 99)
    with pytest.raises(AlbumenError, match="no photo 77"):
        edits.new(library, "X", [77])
    assert rows(library) == before and library.history.ops() == []


def test_an_edit_that_changes_nothing_leaves_no_trace(library, stock):
    photos = stock(2)
    album = min(edits.new(library, "X", photos).albums)
    assert not edits.rename(library, album, "X") and not edits.move(library, photos, album)
    assert len(library.history.ops()) == 1


def test_album_ids_are_never_used_again(library):
    first = min(edits.new(library, "X").albums)
    library.history.undo()
    assert min(edits.new(library, "Y").albums) > first


def test_undo_and_redo_survive_a_restart(tmp_path, library, stock):
    photos = stock(3)
    edits.new(library, "X", photos)
    after = rows(library)
    library.history.undo()
    library.close()
    with Library.open(tmp_path / "library") as again:
        assert again.history.next_labels() == ("", "New album “X” with 3 photos")
        again.history.redo()
        assert rows(again) == after
        with pytest.raises(AlbumenError, match="nothing to redo"):
            again.history.redo()


class AnyEdits(RuleBasedStateMachine):
    """Random edits, undos and redos against a list of remembered states."""

    def __init__(self):
        super().__init__()
        memory = Path("/dev/shm")  # thousands of transactions: spare the disk
        self.folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.library = Library.open(Path(self.folder.name) / "library", create=True)
        root = self.library.catalog.add_root(Path(self.folder.name) / "photos")
        self.library.catalog.take_stock(root, [Found(f"{i}.jpg", 1, i) for i in range(8)], [])
        self.library.catalog.put_readings([(u.id, reading(u.path.name)) for u in self.library.catalog.unread()])
        self.states, self.at = [rows(self.library)], 0

    def teardown(self):
        self.library.close()
        self.folder.cleanup()

    def _album(self, n):
        albums = sorted(a.id for a in self.library.albums.all())
        return albums[n % len(albums)]

    def _has_albums(self):
        return bool(self.library.albums.all())

    def _done(self, changes):
        if changes:
            self.states, self.at = [*self.states[: self.at + 1], rows(self.library)], self.at + 1

    photos = st.sets(st.integers(1, 8), min_size=1, max_size=4)

    @rule(name=st.text("ab", min_size=1, max_size=3), photos=photos)
    def new(self, name, photos):
        self._done(edits.new(self.library, name, photos))

    @precondition(_has_albums)
    @rule(n=st.integers(0, 9), name=st.text("cd", min_size=1, max_size=3))
    def rename(self, n, name):
        self._done(edits.rename(self.library, self._album(n), name))

    @precondition(_has_albums)
    @rule(n=st.integers(0, 9), photos=photos, how=st.sampled_from([edits.move, edits.also, edits.reject]))
    def place(self, n, photos, how):
        album = self._album(n)
        self._done(how(self.library, photos, album))
        placed = {p.photo for p in self.library.albums.placements(album)}
        assert placed & photos == (set() if how is edits.reject else photos)

    @precondition(_has_albums)
    @rule(n=st.integers(0, 9), m=st.integers(0, 9))
    def merge(self, n, m):
        a, b = self._album(n), self._album(m)
        if a != b:
            whole = {below for album in (a, b) for below in self.library.albums.below(album)}
            before = {p.photo for album in whole for p in self.library.albums.placements(album)}
            self._done(edits.merge(self.library, [a, b]))
            assert {p.photo for p in self.library.albums.placements(a)} == before

    @precondition(_has_albums)
    @rule(n=st.integers(0, 9))
    def split(self, n):
        album = self._album(n)
        at_home = [p.photo for p in self.library.albums.placements(album) if p.kind == "home"]
        if len(at_home) > 1:
            self._done(edits.split(self.library, album, [("part", at_home[: len(at_home) // 2])]))

    @precondition(_has_albums)
    @rule(n=st.integers(0, 9), m=st.integers(0, 9), top=st.booleans())
    def nest(self, n, m, top):
        album, parent = self._album(n), None if top else self._album(m)
        try:
            self._done(edits.nest(self.library, [album], parent))
        except AlbumenError:
            return
        assert (self.library.albums.get(album).parent, self.library.albums.get(album).themed) == (parent, False)

    @rule(parts=st.lists(st.integers(-1, 3), min_size=8, max_size=8), families=st.lists(st.booleans(), min_size=4))
    def regroup(self, parts, families):
        """Whatever the machine proposes, what the user said stays."""
        groups = [tuple(i + 1 for i, part in enumerate(parts) if part == n) for n in range(4)]
        unsorted = tuple(i + 1 for i, part in enumerate(parts) if part < 0)
        found = tuple(Group(g, (0.5,) * len(g)) for g in groups if g)
        theme = tuple(position for position in range(len(found)) if families[position])
        proposal = Grouping(found, unsorted, (theme,) if len(theme) > 1 else ())
        named, placed, rejected = self._said()
        nested = {a.id: a.parent for a in self.library.albums.all() if not a.themed}
        self._done(apply(self.library, proposal))
        now_named, now_placed, now_rejected = self._said()
        assert named.items() <= now_named.items() and placed.keys() <= now_placed.keys() and rejected == now_rejected
        assert all(now_placed[key] in (kind, "home") for key, kind in placed.items())
        assert nested == {a.id: a.parent for a in self.library.albums.all() if not a.themed}
        placements = self.library.albums.placements()
        assert not {(p.photo, p.album) for p in placements if p.made_by == "machine"} & rejected
        before = rows(self.library)
        assert not apply(self.library, proposal) and rows(self.library) == before

    def _said(self):
        """Names, placements and rejections that are the user's."""
        albums = {a.id: a.name for a in self.library.albums.all() if a.named_by == "user"}
        placements = self.library.albums.placements()
        placed = {(p.photo, p.album): p.kind for p in placements if p.made_by == "user"}
        return albums, placed, self.library.albums.rejections()

    @rule()
    def undo(self):
        if self.at:
            self.library.history.undo()
            self.at -= 1

    @rule()
    def redo(self):
        if self.at < len(self.states) - 1:
            self.library.history.redo()
            self.at += 1

    @invariant()
    def is_where_it_should_be(self):
        assert rows(self.library) == self.states[self.at]

    @invariant()
    def albums_stand_three_deep_at_the_most(self):
        parents = {a.id: a.parent for a in self.library.albums.all()}
        for album in parents:
            above = [album]
            while (parent := parents[above[-1]]) is not None:
                above.append(parent)
                assert len(above) <= 4, "three, and a theme"

    @invariant()
    def every_photo_is_somewhere_once(self):
        homes = [p.photo for p in self.library.albums.placements() if p.kind == "home"]
        assert sorted(homes + self.library.albums.unsorted()) == list(range(1, 9))


TestAnyEdits = AnyEdits.TestCase
TestAnyEdits.settings = settings(
    max_examples=30, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
