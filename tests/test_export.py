"""Exports are complete, verified and resumable, overwrite nothing, and leave originals and others' files alone."""

import errno
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import edits, filenames
from engine.errors import AlbumenError
from engine.export import MODES, export, plan
from engine.store import Library
from engine.types import Facts, Found, Reading

HOSTILE = [
    *("  leading spaces.jpg", "#hash & ampersand +plus.jpg", "$(touch pwned).jpg", "'; DROP TABLE photos;--.jpg"),
    *("-rf.jpg", "IMG_0001.JPG.jpg", "[brackets]{braces}.jpg", "percent %s%n%20.jpg", "rlo\u202egpj.jpg", "~tilde.jpg"),
    *("semi;colon,comma.jpg", "two..dots.jpg", "zero\u200bwidth.jpg", "été à la plage.jpg", "שלום עולם.jpg"),
    *("日本の写真.jpg", "😀🏖️ emoji.jpg", "a" * 251 + ".jpg", "new\nline.jpg", "back\\slash.jpg", 'quote".jpg'),
    *("less<more>.jpg", "colon: star* question?.jpg", "trailing space .jpg ", "café.jpg", "cafe\u0301.jpg"),
    *(
        "Case.jpg",
        "case.jpg",
        "CASE.JPG",
        "bell\a.jpg",
        "caf\udce9.jpg",
        "\udcff\udcfe.jpg",
        "CON.jpg",
        "nul",
        "com1.x",
    ),
    *(".hidden.jpg", "dots...", "manifest.json", "x.albumen-part"),
]


def put(library: Library, root: Path, files: dict[str, bytes], **facts: object) -> dict[str, int]:
    """Write `files` under `root`, let the library know them as photos, and give path -> photo id."""
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
        os.utime(root / name, ns=(0, 1_500_000_000_123_456_789 + len(content)))
    id = library.catalog.add_root(root)
    met = sorted(p for p in root.rglob("*") if p.is_file())
    found = [Found(p.relative_to(root).as_posix(), p.stat().st_size, p.stat().st_mtime_ns) for p in met]
    library.catalog.take_stock(id, found, [])
    values = {"width": 4, "height": 3, "format": "JPEG", **facts}
    library.catalog.put_readings(
        [
            (u.id, Reading("photo", hashlib.sha256(u.path.read_bytes()).hexdigest(), Facts(**values)))
            for u in sorted(library.catalog.unread(), key=lambda u: u.id)
        ]
    )
    return {name: library.catalog.find(str(root / name)) for name in files}


def album(library: Library, name: str, photos: list[int], parent: int | None = None) -> int:
    """A new album by the machine, whatever its name."""
    with library.op("new"):
        id = library.albums.add(name, "machine")
        for photo in photos:
            library.albums.place(photo, id, "home", "machine")
        library._db.execute("UPDATE albums SET parent = ? WHERE id = ?", (parent, id))
    return id


def run(job):
    """The result of a job."""
    while True:
        try:
            next(job)
        except StopIteration as stop:
            return stop.value


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` but the manifest, with its content."""
    files = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    return {name: p.read_bytes() for name, p in files.items() if name not in ("manifest.json", "out/manifest.json")}


def stamps(folder: Path) -> dict[Path, tuple[object, ...]]:
    """What must never change about originals."""
    return {
        p: (p.read_bytes() if p.is_file() else b"", p.lstat().st_mode, p.lstat().st_mtime_ns, p.lstat().st_ino)
        for p in folder.rglob("*")
    }


def listed(folder: Path, name: str = "manifest.json"):
    return json.loads((folder / name).read_text("utf-8"))


@pytest.fixture
def holiday(library, tmp_path):
    """Five photos in two albums, one of them in both."""
    photos = tmp_path / "photos"
    ids = put(library, photos, {f"{i}.jpg": bytes([i]) * (1000 + i) for i in range(5)}, taken="2019-05-04T10:00:00")
    _, town = album(library, "Beach", [ids[f"{i}.jpg"] for i in (0, 1)]), album(library, "Town", [ids["2.jpg"]])
    edits.move(library, [ids["3.jpg"]], town)
    edits.also(library, [ids["0.jpg"]], town)
    return ids


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A volume of 64 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = sys.platform == "linux" and shutil.which("mount") and os.geteuid() == 0
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if not mounted or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small volume can only be mounted on Linux, as root")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_albums_become_folders_and_all_of_it_is_verified(library, holiday, tmp_path):
    before = stamps(tmp_path / "photos")
    out = tmp_path / "out"
    result = run(export(library, out))
    assert sorted(tree(out)) == ["Beach/0.jpg", "Beach/1.jpg", "Town/0.jpg", "Town/2.jpg", "Town/3.jpg"]
    assert {k: result[k] for k in ("files", "bytes", "skipped", "failed", "verified", "fell_back", "renamed")} == {
        **{"files": 5, "bytes": 5006, "skipped": 0, "failed": [], "verified": 5, "fell_back": 0, "renamed": []}
    }
    assert (out / "Town/0.jpg").stat().st_mtime_ns == (tmp_path / "photos/0.jpg").stat().st_mtime_ns
    assert stamps(tmp_path / "photos") == before
    manifest = listed(out)
    assert [(a["name"], a["folder"], a["photos"]) for a in manifest["albums"]] == [
        ("Beach", "Beach", 2),
        ("Town", "Town", 3),
    ]
    assert [(f["path"], f["kind"], f["by"]) for f in manifest["files"]] == [
        ("Beach/0.jpg", "home", "machine"),
        ("Beach/1.jpg", "home", "machine"),
        ("Town/0.jpg", "also", "user"),
        ("Town/2.jpg", "home", "machine"),
        ("Town/3.jpg", "home", "user"),
    ]
    for f in manifest["files"]:
        assert hashlib.sha256((out / f["path"]).read_bytes()).hexdigest() == f["sha256"]
        assert f["taken"] == "2019-05-04T10:00:00" and (tmp_path / "photos" / Path(f["path"]).name) == Path(f["source"])


def test_a_plan_writes_nothing_and_says_what_would_be(library, holiday, tmp_path):
    planned = plan(library, tmp_path / "new" / "out", [1])
    assert not (tmp_path / "new").exists()
    assert planned.summary() == {
        **{"files": 2, "bytes": 2001, "skipped": 0, "failed": [], "verified": 0},
        "destination": str(tmp_path / "new" / "out"),
        "folders": [["Beach", 2]],
    }
    run(export(library, tmp_path / "new" / "out", [1]))
    assert plan(library, tmp_path / "new" / "out").summary()["skipped"] == 2


def test_a_second_export_changes_nothing_and_skips_everything(library, holiday, tmp_path):
    out = tmp_path / "out"
    run(export(library, out))
    before = stamps(out)
    again = run(export(library, out))
    assert (again["skipped"], again["verified"], again["failed"]) == (5, 5, [])
    after = stamps(out)
    assert {p: s for p, s in after.items() if p.name != "manifest.json"} == {
        p: s for p, s in before.items() if p.name != "manifest.json"
    }


def test_the_list_grows_with_every_export_into_the_same_place(library, holiday, tmp_path):
    out = tmp_path / "out"
    run(export(library, out, [1]))
    run(export(library, out, [2]))
    assert [f["path"] for f in listed(out)["files"]] == sorted(tree(out)) and len(listed(out)["albums"]) == 2
    edits.reject(library, [holiday["2.jpg"]], 2)
    edits.rename(library, 1, "Praia")
    run(export(library, out))
    manifest = listed(out)
    assert manifest["left"] == ["Beach/0.jpg", "Beach/1.jpg", "Town/2.jpg"]
    assert [f["path"] for f in manifest["files"]] == ["Praia/0.jpg", "Praia/1.jpg", "Town/0.jpg", "Town/3.jpg"]


def test_a_foreign_manifest_is_left_alone(library, holiday, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "manifest.json").write_text('{"files": []}')
    album(library, "manifest.json", [holiday["4.jpg"]])
    for _ in range(2):
        result = run(export(library, out))
        assert Path(result["manifest"]).name == "albumen-manifest.json"
        assert (out / "manifest.json").read_text() == '{"files": []}'
        assert len(listed(out, "albumen-manifest.json")["files"]) == 6
    assert (out / "manifest.json (1)" / "4.jpg").exists() or (out / "manifest (1).json" / "4.jpg").exists()


def test_hostile_names_become_legal_ones_and_no_photo_is_lost(library, tmp_path):
    held = {name: name.encode("utf-8", "surrogateescape") for name in HOSTILE}
    photos = put(library, tmp_path / "photos", held)
    for name in ("con", "AC/DC", "ac_dc", "..", "Trip. ", "trip", "Été", "e\u0301te\u0301", "x" * 300, "\u202e"):
        album(library, name, [])
    with library.op("fill"):
        for id in photos.values():
            library.albums.place(id, 1, "home", "machine")
            for other in range(2, 11):
                library.albums.place(id, other, "also", "machine")
    result = run(export(library, tmp_path / "out"))
    assert result["failed"] == [] and result["verified"] == 10 * len(HOSTILE) == len(tree(tmp_path / "out"))
    folders = [p for p in (tmp_path / "out").iterdir() if p.is_dir()]
    assert len({filenames.key(p.name) for p in folders}) == len(folders) == 10
    for folder in folders:
        inside = [p.name for p in folder.iterdir()]
        assert len({filenames.key(name) for name in inside}) == len(HOSTILE)
        assert all(is_legal(name) for name in [folder.name, *inside])
    at = {f["photo"]: f["path"] for f in listed(tmp_path / "out")["files"] if f["album"] == 1}
    assert at[photos["caf\udce9.jpg"]].startswith("_con/café") and at[photos["two..dots.jpg"]] == "_con/two..dots.jpg"
    assert {f["source"] for f in listed(tmp_path / "out")["files"]} == {str(tmp_path / "photos" / n) for n in HOSTILE}
    assert run(export(library, tmp_path / "out"))["skipped"] == 10 * len(HOSTILE)


def is_legal(name: str) -> bool:
    stem = name.split(".")[0].rstrip(" ").upper()
    devices = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))}
    return (
        0 < len(name.encode()) <= 255
        and not set(name) & set('<>:"/\\|?*')
        and not any(unicodedata.category(c) in ("Cc", "Cs") for c in name)
        and not any(unicodedata.bidirectional(c) in ("RLO", "LRO", "RLE", "LRE", "PDF", "RLI", "LRI") for c in name)
        and name == unicodedata.normalize("NFC", name)
        and name[-1] not in ". "
        and stem not in devices
    )


any_name = st.one_of(
    st.text(st.characters(), max_size=300),
    st.text(st.sampled_from("aAéÉe\u0301 .:<\u202e\udce9ßıİ\u200b😀1("), max_size=8),
    st.builds(
        "{}{}{}".format, st.sampled_from(["con", "Lpt1", "NUL", "com¹"]), st.text(" ."), st.sampled_from(["x", ""])
    ),
    st.sampled_from(HOSTILE),
)


@given(any_name)
def test_any_name_becomes_legal_and_stays_as_it_is_then(name):
    for made in (filenames.legal(name), filenames.folder(name), filenames.numbered(filenames.legal(name), 12)):
        assert is_legal(made) and filenames.legal(made) == made
    assert not filenames.folder(name).startswith(".")


@given(st.lists(any_name, max_size=30))
def test_names_in_a_folder_are_distinct_wherever_it_is_carried(wanted):
    legal = [[(i, filenames.legal(name))] for i, name in enumerate(wanted)]
    made = filenames.allot(legal, ["a.jpg"])
    assert len({filenames.key(name) for name in made.values()} | {"a.jpg"}) == len(wanted) + 1
    assert all(is_legal(name) for name in made.values())
    for i, name in made.items():  # what did not have to be changed was not
        assert name == legal[i][0][1] or any(
            filenames.key(legal[i][0][1]) == filenames.key(n) for n in (*made.values(), "a.jpg")
        )


def test_a_long_name_keeps_its_extension_and_whole_letters():
    made = filenames.legal("é" * 200 + ".jpeg")
    assert made.endswith("é.jpeg") and len(made.encode()) in (254, 255)
    assert filenames.numbered(made, 3).endswith("é (3).jpeg") and len(filenames.numbered(made, 3).encode()) <= 255


def test_pictures_of_one_shot_keep_the_same_number(library, tmp_path):
    files = {f"{d}/IMG_1.{e}": f"{d}{e}".encode() for d in "abc" for e in ("JPG", "nef")}
    ids = put(library, tmp_path / "photos", {**files, "d/img_1.jpg": b"d"})
    album(library, "All", list(ids.values()))
    planned = plan(library, tmp_path / "out")
    number = {}
    for item in planned.items:
        number.setdefault(item.source.parent.name, set()).add(Path(item.target).stem.upper())
    assert all(len(stems) == 1 for stems in number.values()) and len(set(map(min, number.values()))) == 4
    (tmp_path / "out" / "All").mkdir(parents=True)
    (tmp_path / "out" / "All" / "IMG_1.nef").write_bytes(b"somebody else's")
    assert "All/IMG_1.JPG" not in {
        i.target for i in plan(library, tmp_path / "out").items if i.source.parent.name != "d"
    }


def test_sub_albums_are_folders_in_folders_and_names_do_not_depend_on_the_choice(library, tmp_path):
    ids = list(put(library, tmp_path / "photos", {f"n{i}": bytes([i]) for i in range(4)}).values())
    top = album(library, "Trip", [ids[0]])
    album(library, "trip", [ids[1]])
    low = album(library, "N0", [ids[2]], parent=top)
    lowest = album(library, "Night", [ids[3]], parent=low)
    run(export(library, tmp_path / "out"))
    assert sorted(tree(tmp_path / "out")) == ["Trip/N0/Night/n3", "Trip/N0/n2", "Trip/n0 (1)", "trip (1)/n1"]
    assert plan(library, tmp_path / "out", [lowest]).folders == (("Trip/N0/Night", 1),)
    assert plan(library, tmp_path / "out", [2, 2]).folders == (("trip (1)", 1),)


def test_adding_a_photo_renames_no_exported_one(library, tmp_path):
    ids = put(library, tmp_path / "photos", {f"{d}/IMG.jpg": d.encode() * n for n, d in enumerate("abc", 1)})
    first = album(library, "All", [ids["b/IMG.jpg"], ids["c/IMG.jpg"]])
    run(export(library, tmp_path / "out"))
    before = tree(tmp_path / "out")
    edits.move(library, [ids["a/IMG.jpg"]], first)
    result = run(export(library, tmp_path / "out"))
    after = tree(tmp_path / "out")
    assert before.items() <= after.items() and len(after) == 3 and result["skipped"] == 2
    assert [r["source"] for r in result["renamed"]] == [
        str(tmp_path / "photos" / f) for f in ("a/IMG.jpg", "c/IMG.jpg")
    ]


@pytest.mark.parametrize("content", [b"other", b"\0" * 1000], ids=["another size", "the same size"])
def test_nothing_is_overwritten(library, holiday, tmp_path, content):
    (tmp_path / "out" / "Beach").mkdir(parents=True)
    (tmp_path / "out" / "Beach" / "0.jpg").write_bytes(content[:-1] + b"!")
    for skipped in (0, 2):
        result = run(export(library, tmp_path / "out", [1]))
        assert (result["verified"], result["skipped"]) == (2, skipped)
        assert (tmp_path / "out" / "Beach" / "0.jpg").read_bytes() == content[:-1] + b"!"
        assert sorted(tree(tmp_path / "out")) == ["Beach/0 (1).jpg", "Beach/0.jpg", "Beach/1.jpg"]
        assert result["renamed"] == [{"path": "Beach/0 (1).jpg", "source": str(tmp_path / "photos" / "0.jpg")}]
    assert "Beach/0 (1).jpg" in {f["path"] for f in listed(tmp_path / "out")["files"]}


def test_pipes_links_and_folders_in_the_way_do_no_harm(library, holiday, tmp_path):
    beach = tmp_path / "out" / "Beach"
    (beach / "1.jpg").mkdir(parents=True)
    if hasattr(os, "mkfifo"):
        os.mkfifo(beach / "0.jpg")
    (tmp_path / "out" / "Town").write_text("a file")
    result = run(export(library, tmp_path / "out"))
    assert sorted(p.name for p in beach.iterdir() if p.is_file()) == ["0 (1).jpg", "1 (1).jpg"]
    assert [f["path"] for f in result["failed"]] == ["Town/0.jpg", "Town/2.jpg", "Town/3.jpg"]
    assert (tmp_path / "out" / "Town").read_text() == "a file" and len(listed(tmp_path / "out")["failed"]) == 3


def test_originals_that_changed_or_went_fail_and_stop_nothing(library, holiday, tmp_path):
    photos, out = tmp_path / "photos", tmp_path / "out"
    (photos / "0.jpg").write_bytes(b"edited meanwhile")
    (photos / "3.jpg").unlink()
    planned = plan(library, out)
    assert [(m.photo, m.target) for m in planned.missing] == [(holiday["3.jpg"], "Town/3.jpg")]
    result = run(export(library, out))
    assert sorted(tree(out)) == ["Beach/1.jpg", "Town/2.jpg"] == [f["path"] for f in listed(out)["files"]]
    assert result["verified"] == 2 and result["files"] == 4
    reasons = {f["path"]: f["reason"] for f in result["failed"]}
    assert "changed" in reasons["Beach/0.jpg"] and "gone" in reasons["Town/3.jpg"] and len(reasons) == 3
    assert listed(out)["failed"] == result["failed"]


def test_a_drive_that_is_away_loses_nothing_of_an_earlier_export(library, holiday, tmp_path):
    run(export(library, tmp_path / "out"))
    before = tree(tmp_path / "out")
    (tmp_path / "photos").rename(tmp_path / "unplugged")
    result = run(export(library, tmp_path / "out"))
    assert "Is its drive connected?" in result["failed"][0]["reason"] and len(result["failed"]) == 5
    assert tree(tmp_path / "out") == before and len(listed(tmp_path / "out")["files"]) == 5


def test_of_several_files_the_first_that_still_holds_the_photo_is_taken(library, tmp_path):
    ids = put(library, tmp_path / "photos", {"a/one.jpg": b"same", "b/two.jpg": b"same", "c/three.jpg": b"same"})
    album(library, "All", [ids["a/one.jpg"]])
    (first,) = {i.source for i in plan(library, tmp_path / "out").items}
    first.unlink()
    (second,) = {i.source for i in plan(library, tmp_path / "out").items}
    second.write_bytes(b"same, but edited")
    result = run(export(library, tmp_path / "out"))
    assert (result["verified"], result["failed"]) == (1, []) and list(tree(tmp_path / "out").values()) == [b"same"]


def test_hard_links_are_the_originals_and_do_not_touch_them(library, holiday, tmp_path):
    before = stamps(tmp_path / "photos")
    result = run(export(library, tmp_path / "out", mode="hardlink"))
    assert result["verified"] == 5 and result["fell_back"] == 0
    assert (tmp_path / "out/Town/0.jpg").samefile(tmp_path / "photos/0.jpg")
    assert stamps(tmp_path / "photos") == before
    assert run(export(library, tmp_path / "out", mode="hardlink"))["skipped"] == 5


def test_hard_links_across_volumes_become_copies(library, holiday, small_disk, tmp_path):
    result = run(export(library, small_disk / "out", mode="hardlink"))
    assert (result["verified"], result["fell_back"]) == (5, 5)
    assert not (small_disk / "out/Town/0.jpg").samefile(tmp_path / "photos/0.jpg")


def test_symbolic_links_point_to_the_originals(library, holiday, tmp_path):
    result = run(export(library, tmp_path / "out", mode="symlink"))
    assert result["verified"] == 5 and (tmp_path / "out/Town/0.jpg").readlink() == tmp_path / "photos/0.jpg"
    assert run(export(library, tmp_path / "out", mode="symlink"))["skipped"] == 5


def test_a_link_to_an_original_is_no_copy_of_it(library, holiday, tmp_path):
    run(export(library, tmp_path / "out", [1], mode="symlink"))
    result = run(export(library, tmp_path / "out", [1], mode="copy"))
    assert (result["skipped"], result["verified"]) == (0, 2)
    assert not (tmp_path / "out/Beach/0 (1).jpg").is_symlink() and (tmp_path / "out/Beach/0.jpg").is_symlink()


def test_an_original_that_is_a_link_is_exported_as_the_picture(library, tmp_path):
    (tmp_path / "photos").mkdir()
    (tmp_path / "elsewhere.jpg").write_bytes(b"picture")
    (tmp_path / "photos" / "link.jpg").symlink_to(tmp_path / "elsewhere.jpg")
    put(library, tmp_path / "photos", {})
    album(library, "All", library.catalog.photo_ids())
    for mode in MODES:
        run(export(library, tmp_path / mode, mode=mode))
        assert (tmp_path / mode / "All" / "link.jpg").read_bytes() == b"picture"
        assert (tmp_path / mode / "All" / "link.jpg").is_symlink() == (mode == "symlink")


def test_where_no_links_are_known_names_are_still_never_taken_from_others(library, holiday, tmp_path, monkeypatch):
    def no_links(*arguments: object, **options: object) -> None:
        raise OSError(errno.EPERM, "as on a FAT volume, which cannot be mounted in a test")

    monkeypatch.setattr(os, "link", no_links)
    claim = tmp_path / "out" / "Beach" / "1.jpg"
    claim.parent.mkdir(parents=True)
    claim.write_bytes(filenames.CLAIM)  # an export was killed while it held this name
    result = run(export(library, tmp_path / "out", mode="hardlink"))
    assert (result["verified"], result["fell_back"], result["renamed"]) == (5, 5, [])
    assert claim.read_bytes() == bytes([1]) * 1001


@pytest.mark.parametrize(
    "where", ["photos", "photos/deep/er", ".", "library/out", "a file", "a file/below", "link/out"]
)
def test_places_that_are_refused(library, holiday, tmp_path, where):
    (tmp_path / "a file").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "photos")
    before = stamps(tmp_path / "photos")
    with pytest.raises(AlbumenError) as refusal:
        plan(library, tmp_path / where)
    assert "\n" not in str(refusal.value)
    with pytest.raises(AlbumenError):
        run(export(library, tmp_path / where))
    assert stamps(tmp_path / "photos") == before


def test_a_root_reached_through_a_link_is_still_a_root(library, tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "photos")
    (tmp_path / "real" / "inside").mkdir(parents=True)
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "more").symlink_to(tmp_path / "real")
    (tmp_path / "real" / "a.jpg").write_bytes(b"a")
    root = library.catalog.add_root(tmp_path / "link")
    library.catalog.take_stock(root, [Found("more/a.jpg", 1, 1)], [])
    digest = hashlib.sha256(b"a").hexdigest()
    library.catalog.put_readings(
        [(u.id, Reading("photo", digest, Facts(1, 1, "JPEG"))) for u in library.catalog.unread()]
    )
    album(library, "All", library.catalog.photo_ids())
    for place in ("photos/out", "real/inside", "real"):
        with pytest.raises(AlbumenError, match="inside"):
            plan(library, tmp_path / place)


def test_no_link_in_the_destination_leads_an_export_astray(library, holiday, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "Beach").symlink_to(tmp_path / "photos")
    before = stamps(tmp_path / "photos")
    with pytest.raises(AlbumenError, match="link to another place"):
        run(export(library, tmp_path / "out"))
    assert stamps(tmp_path / "photos") == before


def test_unknown_modes_and_albums_are_refused(library, holiday, tmp_path):
    with pytest.raises(AlbumenError, match="copy, hardlink, symlink"):
        plan(library, tmp_path / "out", mode="teleport")
    with pytest.raises(AlbumenError, match="no album 99"):
        plan(library, tmp_path / "out", [1, 99])


def test_too_little_room_is_said_before_anything_is_written(library, tmp_path, small_disk):
    ids = put(library, tmp_path / "photos", {f"{i}.jpg": bytes([i]) * 30_000 for i in range(4)})
    all = album(library, "All", list(ids.values()))
    for mode in ("copy", "hardlink"):
        with pytest.raises(AlbumenError, match="too little room"):
            run(export(library, small_disk / "out", mode=mode))
    assert list(small_disk.iterdir()) == []
    run(export(library, small_disk / "out", mode="symlink"))
    edits.reject(library, [ids["2.jpg"], ids["3.jpg"]], all)
    shutil.rmtree(small_disk / "out")
    subprocess.run(["mount", "-o", "remount,size=72k", str(small_disk)], check=True)
    run(export(library, small_disk / "out"))
    assert run(export(library, small_disk / "out"))["skipped"] == 2  # what stands there needs no room


def test_a_disk_that_fills_up_meanwhile_fails_file_by_file_and_leaves_no_parts(library, tmp_path, small_disk):
    sizes = {"a.jpg": 10_000, "b.jpg": 20_000, "c.jpg": 3_000}
    ids = put(library, tmp_path / "photos", {name: b"x" * size for name, size in sizes.items()})
    album(library, "All", list(ids.values()))
    job = export(library, small_disk / "out")
    next(job), next(job)
    filler = small_disk / "filler"
    filler.write_bytes(b"f" * (shutil.disk_usage(small_disk).free - 16_384))
    result = run(job)
    assert [(f["path"], f["reason"]) for f in result["failed"]] == [("All/b.jpg", "The disk is full.")]
    assert sorted(tree(small_disk)) == ["filler", "out/All/a.jpg", "out/All/c.jpg"]
    filler.unlink()
    assert run(export(library, small_disk / "out"))["verified"] == 3


def test_a_volume_that_is_read_only_is_refused(library, holiday, small_disk):
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(AlbumenError, match="Nothing can be written"):
        plan(library, small_disk / "out")


def test_one_export_of_a_library_at_a_time(library, holiday, tmp_path):
    job = export(library, tmp_path / "out")
    next(job)
    with Library.open(library.folder) as same, pytest.raises(AlbumenError, match="under way"):
        run(export(same, tmp_path / "out"))
    job.close()
    assert run(export(library, tmp_path / "out"))["verified"] == 5


def test_a_cancelled_export_leaves_whole_files_and_no_list(library, holiday, tmp_path):
    job = export(library, tmp_path / "out")
    assert [(p.done, p.total) for p in (next(job), next(job), next(job))] == [(0, 5), (1, 5), (2, 5)]
    job.close()
    assert sorted(tree(tmp_path / "out")) == ["Beach/0.jpg", "Beach/1.jpg"]
    assert not (tmp_path / "out" / "manifest.json").exists()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as Linux and macOS know them")
def test_an_export_killed_at_any_moment_is_completed_by_the_next(library, tmp_path):
    files = {f"{i}.jpg": bytes([i]) * 1_500_000 for i in range(40)}
    ids = put(library, tmp_path / "photos", files)
    album(library, "All", list(ids.values()))
    before, out = stamps(tmp_path / "photos"), tmp_path / "out"
    code = """
        import sys
        from engine.export import export
        from engine.store import Library
        with Library.open(__import__("pathlib").Path(sys.argv[1])) as library:
            for _ in export(library, sys.argv[2]):
                print(flush=True)
    """
    met: set[int] = set()
    for delay in (0.0, 0.003, 0.011, 0.05):
        command = [sys.executable, "-c", textwrap.dedent(code), str(library.folder), str(out)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[1]) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(delay)
            child.kill()
        met.add(len(tree(out)))
        assert not (out / "manifest.json").exists() or len(listed(out)["files"]) == 40
    (out / ".0123-dead.albumen-part").write_bytes(b"somebody else's")
    (out / f".{library.fact('export tag')}-0123.albumen-part").write_bytes(b"half a photo")
    result = run(export(library, out))
    assert (result["verified"], result["failed"]) == (40, []) and result["skipped"] <= 40 and met
    assert tree(out) == {".0123-dead.albumen-part": b"somebody else's"} | {f"All/{n}": b for n, b in files.items()}
    assert stamps(tmp_path / "photos") == before and len(listed(out)["files"]) == 40
