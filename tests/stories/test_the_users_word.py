"""Whatever happens to files, settings, models and albums, what the user said stays said, and every op can be undone.

Photos are described without being read, so that thousands of steps fit into a minute; scanning, grouping, joining,
stacks, edits and undo are the real ones.
"""

import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine import decisions, edits
from engine.errors import AlbumenError
from engine.organize import grouping, joining, regrouping, suggesting
from engine.organize.report import Report
from engine.store import Library
from engine.types import Found
from tests.conftest import reading
from tests.described import DIMS, rows_of
from tests.test_edits import rows
from tests.test_organize import done

PHOTOS = 24
"""Pictures that there are in the world; the first half of them is in the folder at the beginning."""


VERSIONS = 3


def content(picture, version):
    """What reading a picture brings in one of its versions: other bytes, the same picture."""
    essence = hashlib.sha256(f"picture {picture}".encode()).hexdigest()
    return replace(reading(f"picture {picture} version {version}"), essence=essence)


DIGESTS = {content(n, v).digest: n for n in range(PHOTOS) for v in range(VERSIONS)}


class AnyLife(RuleBasedStateMachine):
    """A library and its folder, through random days."""

    def __init__(self):
        super().__init__()
        memory = Path("/dev/shm")  # thousands of transactions: spare the disk
        self.folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.library = Library.open(Path(self.folder.name) / "library", create=True)
        self.library.configure(reducer="pca", clusterer="agglomerative", minimum=2)
        self.root = self.library.catalog.add_root(Path(self.folder.name) / "photos")
        self.files = {f"{n}.jpg": (n, 0) for n in range(PHOTOS // 2)}  # which picture, and which version of its bytes
        self.spaces = 0
        self.albums: set[int] = set()
        self.states, self.at = [rows(self.library)], 0

    def teardown(self):
        self._turn_all()
        self.library.close()
        self.folder.cleanup()

    # the user

    chosen = st.sets(st.integers(0, PHOTOS - 1), min_size=1, max_size=4)
    any_album = st.integers(0, 99)

    @rule(name=st.sampled_from(["Anna", "Beach", "Snow"]), photos=chosen)
    def make(self, name, photos):
        self._user(lambda: edits.new(self.library, name, self._known(photos)))

    @precondition(lambda self: self._ids())
    @rule(
        album=any_album,
        photos=chosen,
        how=st.sampled_from([edits.move, edits.also, edits.reject]),
    )
    def place(self, album, photos, how):
        self._user(lambda: how(self.library, self._known(photos), self._album(album)))

    @precondition(lambda self: self._ids())
    @rule(album=any_album, name=st.sampled_from(["Mine", "Yours"]))
    def rename(self, album, name):
        self._user(lambda: edits.rename(self.library, self._album(album), name))

    @precondition(lambda self: len(self._ids()) > 1)
    @rule(one=any_album, other=any_album, how=st.sampled_from(["merge", "nest"]))
    def put_together(self, one, other, how):
        first, second = self._album(one), self._album(other)
        if how == "merge" and first != second:
            self._user(lambda: edits.merge(self.library, [first, second]))
        elif how == "nest":
            self._user(lambda: edits.nest(self.library, [first], second))

    @precondition(lambda self: self._ids())
    @rule(album=any_album, how=st.sampled_from(["split", "confirm", "cover"]))
    def look_into(self, album, how):
        id = self._album(album)
        inside = [p.photo for p in self.library.albums.placements(id) if p.kind == "home"]
        if how == "confirm":
            self._user(lambda: edits.confirm(self.library, [id]))
        elif how == "cover" and inside:
            self._user(lambda: edits.cover(self.library, id, inside[-1]))
        elif how == "split" and len(inside) > 1:
            self._user(lambda: edits.split(self.library, id, [("Part", inside[::2])]))

    @precondition(lambda self: self._ids())
    @rule(say=st.sampled_from([edits.accept, edits.dismiss]), doubts=st.booleans())
    def answer(self, say, doubts):
        advice = done(suggesting.doubts(self.library) if doubts else suggesting.homes(self.library))
        if advice:
            pairs = [(a.photo, a.album) for a in advice[:3]]
            self._user(lambda: say(self.library, pairs))
            left = done(suggesting.doubts(self.library) if doubts else suggesting.homes(self.library))
            assert not set(pairs) & {(a.photo, a.album) for a in left}, (
                "accepted or rejected, it is not suggested again"
            )

    @rule()
    def undo(self):
        if self.at:
            self.library.history.undo()
            self.at -= 1
        else:
            with pytest.raises(AlbumenError):
                self.library.history.undo()

    @rule()
    def redo(self):
        if self.at < len(self.states) - 1:
            self.library.history.redo()
            self.at += 1

    # the machine

    @initialize()
    def first_look(self):
        self._scan()

    @rule(
        many=st.sampled_from([0.1, 0.5, 0.9]),
        generous=st.sampled_from([0.0, 0.5, 1.0]),
        clusterer=st.sampled_from(["agglomerative", "kmeans", "hdbscan"]),
        minimum=st.integers(2, 4),
        seed=st.integers(0, 3),
    )
    def group(self, many, generous, clusterer, minimum, seed):
        self.library.configure(many=many, generous=generous, clusterer=clusterer, minimum=minimum, seed=seed)
        self._machine(lambda: done(grouping.group(self.library, Report())))

    @rule(many=st.sampled_from([0.2, 0.8]), picked=st.sets(st.integers(0, 5), min_size=1))
    def group_in_part(self, many, picked):
        self.library.configure(many=many)
        before = rows(self.library)
        changes = done(regrouping.propose(self.library, Report())).changes
        assert rows(self.library) == before, "looking changes nothing"
        labels = [changes[i].label for i in sorted(picked) if i < len(changes)]
        if labels:
            self._machine(lambda: done(regrouping.accept(self.library, labels, Report())))

    @rule()
    def take_out_and_in_again(self):
        """What was said, written to a file, says nothing new where it came from."""
        file = Path(self.folder.name) / "said.json"
        before = rows(self.library)
        decisions.write(self.library, file)
        assert not decisions.read(self.library, file)["op"] and rows(self.library) == before

    @rule()
    def look_differently(self):
        """Another embedder describes all photos anew."""
        self.spaces += 1
        self._machine(self._describe)
        self._machine(lambda: done(joining.keep_up(self.library, Report())))

    # the disk

    @rule(
        deeds=st.lists(
            st.tuples(
                st.sampled_from(["add", "remove", "move", "copy", "rewrite"]), st.integers(0, 99), st.integers(0, 99)
            ),
            max_size=6,
        )
    )
    def go_on_a_trip(self, deeds):
        """Files come, go, move, are copied and get other metadata; then the folder is scanned."""
        for deed, which, to in deeds:
            if deed == "add":
                self.files[f"new/{to}.jpg"] = which % PHOTOS, 0
            elif self.files:
                name = sorted(self.files)[which % len(self.files)]
                picture, version = self.files[name]
                if deed == "rewrite":
                    self.files[name] = picture, to % VERSIONS
                    continue
                if deed != "copy":
                    del self.files[name]
                if deed != "remove":
                    self.files[f"elsewhere/{to}.jpg"] = picture, version
        self._scan()

    def _scan(self):
        def scan():
            # The size tells contents apart where a file is replaced by another one of the same name.
            found = [Found(name, 1000 + VERSIONS * n + v, 1) for name, (n, v) in sorted(self.files.items())]
            self.library.catalog.take_stock(self.root, found, [])
            unread = [(u.id, divmod(u.size - 1000, VERSIONS)) for u in self.library.catalog.unread()]
            self.library.catalog.put_readings([(id, content(*which)) for id, which in unread])
            self._describe()

        self._machine(scan)
        self._machine(lambda: done(joining.keep_up(self.library, Report())))

    def _describe(self):
        space = self.library.vectors.add_space(f"builtin-2/{self.spaces}", DIMS, b"")
        photos = self._photos()
        missing = self.library.vectors.missing(space, list(photos))
        if missing:
            every = rows_of([n % 3 for n in range(PHOTOS)], seed=self.spaces)
            self.library.vectors.put(space, missing, every[[photos[photo] for photo in missing]])

    # what always holds

    @invariant()
    def is_where_it_should_be(self):
        assert rows(self.library) == self.states[self.at]

    @invariant()
    def a_photo_has_one_home_at_the_most(self):
        homes = [p.photo for p in self.library.albums.placements() if p.kind == "home"]
        assert len(homes) == len(set(homes))

    @invariant()
    def numbers_of_albums_are_never_used_again(self):
        now = set(self._ids())
        assert all(id > max(self.albums, default=0) for id in now - self.albums)
        self.albums |= now

    @invariant()
    def nothing_is_where_it_was_rejected(self):
        placed = {(p.photo, p.album) for p in self.library.albums.placements()}
        assert not placed & self.library.albums.rejections()

    def _user(self, edit):
        try:
            changes = edit()
        except AlbumenError:  # an album below itself, or too deep
            return
        if changes:
            self._push()

    def _machine(self, work):
        """Let the machine do something: nothing that the user said may be otherwise afterwards."""
        said, ops = self._said(), len([op for op in self.library.history.ops() if not op.undone])
        work()
        now = self._said()
        for key, what in said.items():
            if key[0] == "also":  # it may come home to where the user wanted it anyway
                assert key in now or ("home", *key[1:]) in now, key
            else:
                assert now.get(key) == what, key
        if len([op for op in self.library.history.ops() if not op.undone]) > ops:
            self._push()

    def _push(self):
        self.states, self.at = [*self.states[: self.at + 1], rows(self.library)], self.at + 1

    def _said(self):
        """What the user said: names, homes and others, rejections, parents, covers, own albums."""
        albums = self.library.albums
        said = {("name", a.id): a.name for a in albums.all() if a.named_by == "user"}
        said |= {("made", a.id): True for a in albums.all() if a.made_by == "user"}
        said |= {("parent", a.id): a.parent for a in albums.all() if not a.themed}
        covers = self.library._db.execute("SELECT id, cover FROM albums WHERE cover IS NOT NULL")
        said |= {("cover", id): cover for id, cover in covers}
        said |= {(p.kind, p.photo, p.album): True for p in albums.placements() if p.made_by == "user"}
        return said | {("rejected", *pair): True for pair in albums.rejections()}

    def _turn_all(self):
        """Undo all is the first state, redo all the last."""
        done_now = self.at
        for _ in range(done_now):
            self.library.history.undo()
        assert rows(self.library) == self.states[0]
        for _ in range(done_now):
            self.library.history.redo()
        assert rows(self.library) == self.states[done_now]

    def _ids(self):
        return sorted(album.id for album in self.library.albums.all())

    def _album(self, n):
        ids = self._ids()
        return ids[n % len(ids)]

    def _photos(self):
        """Photo id -> its number in the world, of all that ever were in the folder."""
        return {id: DIGESTS[digest] for id, digest in self.library._db.execute("SELECT id, digest FROM photos")}

    def _known(self, numbers):
        photos = {n: id for id, n in self._photos().items()}
        return [photos[n] for n in sorted(numbers) if n in photos]


TestAnyLife = AnyLife.TestCase
TestAnyLife.settings = settings(
    max_examples=40, stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck)
)
