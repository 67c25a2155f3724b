"""What a user said travels in a plain file, into the same library, another one, or one that has no photos yet."""

import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import cli, decisions, edits, organize
from engine.errors import AlbumenError
from engine.organize.carrying import apply
from engine.store import Library
from engine.store import library as libraries
from engine.types import Found, Group, Grouping
from tests import paint
from tests.conftest import reading
from tests.test_edits import rows
from tests.test_identity import said, tell
from tests.test_organize import done


def fill(library: Library, folder: Path, names: list[str], order: int = 1) -> dict[str, int]:
    """Read painted-on files into a library, in one order or the other; file name -> photo."""
    root = library.catalog.add_root(folder)
    library.catalog.take_stock(root, [Found(f"a/{name}", 1, 1) for name in sorted(names)], [])
    unread = sorted(library.catalog.unread(), key=lambda u: u.relative)[::order]
    library.catalog.put_readings([(u.id, replace(reading(u.path.name), essence="")) for u in unread])
    return {p.files[0].name: p.id for p in library.catalog.photos(library.catalog.photo_ids())}


NAMES = [f"{i}.jpg" for i in range(8)]


@pytest.fixture
def mine(library: Library, tmp_path: Path) -> Library:
    """A library with every kind of decision."""
    p = fill(library, tmp_path / "photos", NAMES)
    ids = [p[name] for name in NAMES]
    apply(library, Grouping((Group(tuple(ids[:4]), (0.9,) * 4), Group(tuple(ids[4:6]), (0.9,) * 2)), tuple(ids[6:])))
    beach = next(x.album for x in library.albums.placements() if x.photo == ids[0])
    edits.rename(library, beach, "Beach")
    ours = min(edits.new(library, "Ours", [ids[6], ids[4]]).albums)
    edits.also(library, [ids[0]], ours)
    edits.reject(library, [ids[1]], beach)
    edits.nest(library, [ours], beach)
    with library.op("cover"):
        library.albums.set_cover(beach, ids[2])
    return library


def exported(library: Library, path: Path) -> str:
    decisions.write(library, path)
    return path.read_text("utf-8")


def shown(library: Library) -> dict[str, tuple]:
    """Album -> all that makes it what it is, by names of files."""
    names = {p.id: p.files[0].name for p in library.catalog.photos(library.catalog.photo_ids())}
    albums = {a.id: a for a in library.albums.all()}
    rejected = library.albums.rejections()
    return {
        a.name: (
            a.named_by,
            albums[a.parent].name if a.parent else "",
            names.get(library.decisions.covers().get(a.id, 0)),
            {(names[x.photo], x.kind, x.made_by) for x in library.albums.placements(a.id)},
            {names[photo] for photo, album in rejected if album == a.id},
        )
        for a in albums.values()
        if not a.name.startswith("Album ")
    }


def test_a_file_is_plain_and_ordered_and_tells_only_what_the_user_said(mine: Library, tmp_path: Path) -> None:
    text = exported(mine, tmp_path / "d.json")
    assert text == exported(mine, tmp_path / "e.json")
    content = json.loads(text)
    assert content["albumen decisions"] == 1
    assert [(a["name"], a["named_by"], "parent" in a) for a in content["albums"]] == [
        ("Beach", "user", False),
        ("Ours", "user", True),
    ]
    assert "7.jpg" not in text and "a/5.jpg" not in text, "nobody said anything about those"
    assert len(text.splitlines()) == 8 + len(content["albums"]) + len(content["photos"]) - 1
    held = {p["path"] for p in content["photos"] if "held" in p}
    assert held == {"a/0.jpg", "a/2.jpg", "a/3.jpg"}, "or the name would be lost with the photos of the album"


@pytest.mark.parametrize("order", [1, -1])
def test_a_new_library_gets_all_of_it_whether_read_before_or_after(mine: Library, tmp_path: Path, order: int) -> None:
    file, wanted = tmp_path / "d.json", shown(mine)
    text = exported(mine, file)
    with Library.open(tmp_path / "before", create=True) as before:
        fill(before, tmp_path / "photos", NAMES, order)
        result = decisions.read(before, file)
        assert result["waiting"] == 0 and result["conflicts"] == [] and result["applied"] > 5
        assert shown(before) == wanted and exported(before, tmp_path / "e.json") == text
        before.history.undo()
        assert before.albums.all() == [] and json.loads(exported(before, tmp_path / "e.json"))["photos"] == []
        assert decisions.read(before, file)["applied"] == result["applied"], "what was undone can come again"
        assert not decisions.read(before, file)["op"], "twice is as once"
        assert exported(before, tmp_path / "e.json") == text
    with Library.open(tmp_path / "after", create=True) as after:
        result = decisions.read(after, file)
        assert result["waiting"] == len(json.loads(text)["photos"])
        assert not decisions.read(after, file)["op"]
        assert exported(after, tmp_path / "e.json") == text, "what waits is not forgotten"
    with Library.open(tmp_path / "after") as after:
        fill(after, tmp_path / "photos", NAMES[:4], order)
        assert decisions.settle(after, all_read=False) == []
        fill(after, tmp_path / "photos", NAMES, order)
        decisions.settle(after, all_read=True)
        assert shown(after) == wanted and exported(after, tmp_path / "e.json") == text
        assert not after.decisions.waits()
        before_undo = rows(after)
        after.history.undo()
        assert rows(after) != before_undo and decisions.settle(after, all_read=True) == []
        after.history.redo()
        assert rows(after) == before_undo


def test_an_import_that_is_undone_lets_nothing_wait(mine: Library, tmp_path: Path) -> None:
    exported(mine, tmp_path / "d.json")
    with Library.open(tmp_path / "after", create=True) as after:
        decisions.read(after, tmp_path / "d.json")
        after.history.undo()
        fill(after, tmp_path / "photos", NAMES)
        decisions.settle(after, all_read=True)
        assert after.albums.all() == [] and after.albums.placements() == []
        after.history.redo()
        decisions.settle(after, all_read=True)
        assert shown(after) == shown(mine)


def test_photos_are_known_by_their_picture_where_a_program_rewrote_them(library: Library, tmp_path: Path) -> None:
    def put(into: Library, version: str) -> list[int]:
        root = into.catalog.add_root(tmp_path / "photos")
        into.catalog.take_stock(root, [Found(f"{n}.jpg", len(version), 1) for n in "ab"], [])
        into.catalog.put_readings(
            [(u.id, replace(reading(u.path.name + version), essence="e" * 64)) for u in into.catalog.unread()]
        )
        return [into.catalog.find(str(tmp_path / "photos" / f"{n}.jpg")) for n in "ab"]

    a, b = put(library, "")
    edits.new(library, "A", [a])
    edits.new(library, "B", [b])
    exported(library, tmp_path / "d.json")
    with Library.open(tmp_path / "other", create=True) as other:
        a2, b2 = put(other, " rewritten")
        decisions.read(other, tmp_path / "d.json")
        names = {x.id: x.name for x in other.albums.all()}
        assert {x.photo: names[x.album] for x in other.albums.placements()} == {a2: "A", b2: "B"}


def test_albums_that_are_there_are_found_by_their_photos(mine: Library, tmp_path: Path) -> None:
    exported(mine, tmp_path / "d.json")
    with Library.open(tmp_path / "other", create=True) as other:
        p = fill(other, tmp_path / "photos", NAMES, -1)
        same = tuple(p[f"{i}.jpg"] for i in (0, 2, 3, 7))
        rest = tuple(p[f"{i}.jpg"] for i in (1, 4, 5, 6))
        apply(other, Grouping((Group(same, (0.9,) * 4), Group(rest, (0.9,) * 4)), ()))
        album = next(x.album for x in other.albums.placements() if x.photo == same[0])
        decisions.read(other, tmp_path / "d.json")
        assert other.albums.get(album).name == "Beach" and set(same) <= set(other.albums.members(album))
        assert {a.name for a in other.albums.all()} >= {"Beach", "Ours"}


def test_the_word_of_the_library_stands_unless_the_file_is_preferred(mine: Library, tmp_path: Path) -> None:
    exported(mine, tmp_path / "d.json")
    albums = {a.name: a.id for a in mine.albums.all()}
    photo = {p.files[0].name: p.id for p in mine.catalog.photos(mine.catalog.photo_ids())}
    edits.rename(mine, albums["Beach"], "Praia")
    edits.move(mine, [photo["6.jpg"], photo["1.jpg"]], albums["Beach"])
    edits.reject(mine, [photo["0.jpg"]], albums["Ours"])
    edits.nest(mine, [albums["Ours"]], None)
    before = rows(mine)
    result = decisions.read(mine, tmp_path / "d.json")
    assert result["op"] is None and rows(mine) == before
    assert sorted(c["about"] for c in result["conflicts"]) == ["also", "home", "name", "parent", "rejected"]
    result = decisions.read(mine, tmp_path / "d.json", "file")
    assert len(result["conflicts"]) == 5 and {c["stands"] for c in result["conflicts"]} == {"file"}
    assert exported(mine, tmp_path / "e.json") == (tmp_path / "d.json").read_text("utf-8")
    mine.history.undo()
    assert rows(mine) == before


def test_an_album_that_was_taken_away_comes_back_only_on_request(mine: Library, tmp_path: Path) -> None:
    exported(mine, tmp_path / "d.json")
    albums, wanted = {a.name: a.id for a in mine.albums.all()}, shown(mine)
    edits.merge(mine, [albums["Beach"], albums["Ours"]])
    result = decisions.read(mine, tmp_path / "d.json")
    assert "Ours" not in shown(mine) and ("album", "Ours") in {(c["about"], c["album"]) for c in result["conflicts"]}
    decisions.read(mine, tmp_path / "d.json", "file")
    assert shown(mine)["Ours"][3] == wanted["Ours"][3]


DAMAGED = [
    b"",
    b"{",
    b"[1]",
    b"\xff\xd8\xff\xe0",
    b'{"albumen decisions": 99, "albums": [], "photos": []}',
    b'{"albumen decisions": 1, "albums": []}',
    b'{"albumen decisions": 1, "albums": [{}], "photos": []}',
    b'{"albumen decisions": 1, "albums": [{"id": "0000000000000000-1", "name": 5}], "photos": []}',
    b'{"albumen decisions": 1, "albums": [{"id": "0000000000000000-1", "name": " "}], "photos": []}',
    b'{"albumen decisions": 1, "albums": [], "photos": [{"digest": "x"}]}',
    b'{"albumen decisions": 1, "albums": [], "photos": [{"digest": "%s", "home": "0000000000000000-1"}]}' % (b"a" * 64),
    b'{"albumen decisions": 1, "albums": [], "photos": [{"digest": "%s", "also": "abc"}]}' % (b"a" * 64),
    b'{"albumen decisions": 1, "albums": [], "photos": [7]}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("data", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_changes_nothing_and_is_told_in_a_sentence(mine: Library, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "d.json").write_bytes(data)
    before = rows(mine)
    with pytest.raises(AlbumenError) as error:
        decisions.read(mine, tmp_path / "d.json")
    assert "\n" not in str(error.value) and len(str(error.value)) < 400
    assert rows(mine) == before and not mine.decisions.waits()


def test_only_files_of_decisions_are_replaced(mine: Library, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    with pytest.raises(AlbumenError, match="no file of decisions"):
        decisions.write(mine, tmp_path / "photo.jpg")
    with pytest.raises(AlbumenError, match="cannot be written"):
        decisions.write(mine, tmp_path / "nowhere" / "d.json")
    with pytest.raises(AlbumenError, match="cannot be read"):
        decisions.read(mine, tmp_path / "nowhere")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["library", "photo.jpg"]


def test_a_copy_is_kept_beside_the_library_and_found_when_it_is_damaged(mine: Library, tmp_path: Path) -> None:
    copy = mine.folder / libraries.DECISIONS
    decisions.keep(mine)
    first = copy.read_bytes(), copy.stat().st_mtime_ns
    decisions.keep(mine)
    assert (copy.read_bytes(), copy.stat().st_mtime_ns) == first, "written only when something has changed"
    edits.new(mine, "Another")
    decisions.keep(mine)
    assert b"Another" in copy.read_bytes()
    mine.close()
    (mine.folder / libraries.DATABASE).write_bytes(b"no database, " * 1000)
    with pytest.raises(AlbumenError, match="albumen decisions import"):
        Library.open(mine.folder)


def test_albums_are_decided_before_their_photos_are_read(tmp_path: Path) -> None:
    paint.family(tmp_path / "photos", "beach", 6)
    paint.family(tmp_path / "photos", "forest", 6)
    with Library.open(tmp_path / "lost", create=True) as lost:
        done(organize.index(lost, [str(tmp_path / "photos")]))
        edits.new(lost, "Ours", [lost.catalog.find(str(tmp_path / "photos" / "beach_002.jpg"))])
        done(organize.index(lost))
    copy = tmp_path / "lost" / libraries.DECISIONS
    with Library.open(tmp_path / "library", create=True) as library:
        assert decisions.read(library, copy)["waiting"] == 1
        tell(tmp_path / "photos" / "beach_002.jpg", b"A program rewrote this one meanwhile")
        done(organize.index(library, [str(tmp_path / "photos")]))
        assert said(library) == {"Ours": ["beach_002.jpg"]}
        assert library.history.ops()[0].label == "Place 1 photo as decided before"


def test_the_command_takes_out_and_in(mine: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, other = str(tmp_path / "d.json"), str(tmp_path / "other")
    assert cli.main(["decisions", "export", file, "--library", str(mine.folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["albums"] >= 2
    assert cli.main(["decisions", "import", file, "--library", other]) == 1
    assert "There is no library" in capsys.readouterr().err
    assert cli.main(["decisions", "import", file, "--new", "--library", other]) == 0
    assert "are not known here yet" in capsys.readouterr().out
    edits.rename(mine, next(a.id for a in mine.albums.all() if a.name == "Ours"), "Yours")
    assert cli.main(["decisions", "--library", str(mine.folder), "import", file]) == 0
    out, err = capsys.readouterr()
    assert "Nothing to change" in out and "The library's word stands" in err


steps = st.lists(
    st.tuples(
        st.sampled_from(["new", "rename", "move", "also", "reject", "merge", "nest", "undo", "redo", "group", "cover"]),
        st.integers(0, 9),
        st.integers(0, 9),
        st.sets(st.sampled_from(NAMES), min_size=1, max_size=4),
    ),
    max_size=25,
)


def step(library: Library, photos: dict[str, int], what: str, n: int, m: int, names: set[str]) -> None:
    """One random edit, where it can be made."""
    ids, albums = [photos[name] for name in sorted(names)], sorted(a.id for a in library.albums.all())
    if what == "group":
        rest = [photos[name] for name in NAMES if name not in names]
        apply(library, Grouping((Group(tuple(ids), (0.5,) * len(ids)),), tuple(rest)))
    elif what in ("undo", "redo"):
        getattr(library.history, what)()
    elif what == "new":
        edits.new(library, f"New {n}", ids)
    elif albums:
        a, b = albums[n % len(albums)], albums[m % len(albums)]
        match what:
            case "rename":
                edits.rename(library, a, f"Name {m}")
            case "merge" if a != b:
                edits.merge(library, [a, b])
            case "nest":
                edits.nest(library, [a], b if a != b else None)
            case "cover":
                with library.op("cover"):
                    library.albums.set_cover(a, ids[0])
            case "move" | "also" | "reject":
                getattr(edits, what)(library, ids, a)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=steps, known=st.sets(st.sampled_from(NAMES)))
def test_whatever_was_said_comes_out_of_another_library_as_it_went_in(steps: list, known: set[str]) -> None:
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as place:
        folder = Path(place)
        with Library.open(folder / "one", create=True) as one:
            photos = fill(one, folder / "photos", NAMES)
            for what, n, m, names in steps:
                try:
                    step(one, photos, what, n, m, names)
                except AlbumenError:
                    continue
            text = exported(one, folder / "one.json")
        with Library.open(folder / "two", create=True) as two:
            if known:
                fill(two, folder / "photos", sorted(known), -1)
            assert decisions.read(two, folder / "one.json")["conflicts"] == []
            assert not decisions.read(two, folder / "one.json")["op"]
            fill(two, folder / "photos", NAMES, -1)
            assert decisions.settle(two, all_read=True) == []
            assert exported(two, folder / "two.json") == text
        with Library.open(folder / "one") as one:
            before = rows(one)
            assert decisions.read(one, folder / "two.json")["conflicts"] == []
            assert rows(one) == before, "back at home it says nothing new"
