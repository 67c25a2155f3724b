"""What a user said stays with its photo: when programs rewrite metadata, and when drives come back elsewhere."""

import shutil
import struct
from pathlib import Path

import pytest

from engine import edits, organize
from engine.store import Library
from engine.store import library as libraries
from tests import paint
from tests.test_organize import done


def tell(path: Path, text: bytes) -> None:
    """Rewrite a JPEG with a comment, as a program does that edits metadata: a new file under the old name."""
    data = path.read_bytes()
    comment = b"\xff\xfe" + struct.pack(">H", len(text) + 2) + text
    part = path.with_suffix(".part.tmp")
    part.write_bytes(data[:2] + comment + data[2:])
    part.replace(path)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    paint.family(tmp_path / "photos" / "a", "beach", 5)
    paint.family(tmp_path / "photos" / "b", "forest", 4)
    return tmp_path / "photos"


def said(library: Library) -> dict[str, list[str]]:
    """Album -> names of its photos."""
    return {
        a.name: sorted(p.files[0].name for p in library.catalog.photos(library.albums.members(a.id)))
        for a in library.albums.all()
    }


@pytest.fixture
def mine(library: Library, photos: Path) -> Library:
    """A library in which the user made an album of two photos."""
    done(organize.index(library, [str(photos)]))
    find = library.catalog.find
    edits.new(library, "Ours", [find(str(photos / "a/beach_001.jpg")), find(str(photos / "b/forest_002.jpg"))])
    return library


OURS = {"Ours": ["beach_001.jpg", "forest_002.jpg"]}


def test_rewritten_metadata_costs_no_edit_and_no_vector(mine: Library, photos: Path) -> None:
    ids, space = set(mine.catalog.photo_ids()), mine.vectors.spaces()[-1]
    for path in photos.rglob("*.jpg"):
        tell(path, b"A day in May")
    shutil.move(photos / "b/forest_002.jpg", photos / "a")
    result = done(organize.index(mine))
    assert result["done"]["read"] == 9 and result["done"]["embedded"] == 0
    assert set(mine.catalog.photo_ids()) == ids and mine.vectors.missing(space, list(ids)) == []
    assert said(mine) == OURS
    mine.history.undo()
    mine.history.redo()
    assert said(mine) == OURS


@pytest.mark.parametrize("backup", ["beach_001.jpg_original", "0.jpg"])
def test_a_program_that_keeps_a_backup_takes_no_edit_along(mine: Library, photos: Path, backup: str) -> None:
    path = photos / "a/beach_001.jpg"
    shutil.copy2(path, path.with_name(backup))
    tell(path, b"Told")
    done(organize.index(mine))
    assert said(mine) == OURS and len(mine.catalog.photo_ids()) == 10


def test_libraries_from_before_learn_what_their_photos_are(mine: Library, photos: Path) -> None:
    mine._db.execute("UPDATE photos SET essence = NULL")
    job = organize.index(mine)
    for progress in job:
        if progress.note.startswith("So that"):
            break
    job.close()
    done(organize.index(mine))
    assert mine.catalog.unidentified() == []
    tell(photos / "a/beach_001.jpg", b"Told")
    done(organize.index(mine))
    assert said(mine) == OURS


def test_a_drive_at_another_place_is_the_same_drive(mine: Library, photos: Path, tmp_path: Path) -> None:
    shutil.move(photos, tmp_path / "mnt2")
    result = done(organize.index(mine))
    assert "is the drive connected" in result["notes"][0] and said(mine) == OURS
    result = done(organize.index(mine, [str(tmp_path / "mnt2")]))
    assert result["done"] == {"changed_files": 0, "read": 0, "embedded": 0}
    assert any("was found in" in note for note in result["notes"])
    assert list(mine.catalog.roots().values()) == [tmp_path / "mnt2"] and said(mine) == OURS


def test_photos_that_come_back_in_another_order_are_known_by_their_bytes(
    mine: Library, photos: Path, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    for n, path in enumerate(sorted(photos.rglob("*.jpg"))):
        shutil.move(path, tmp_path / "new" / f"{n}-{path.name}")
    photos.rename(tmp_path / "gone")
    done(organize.index(mine, [str(tmp_path / "new")]))
    assert [len(v) for v in said(mine).values()] == [2]
    album = mine.albums.all()[0].id
    for photo in mine.catalog.photos(mine.albums.members(album)):
        assert photo.files[0].exists() and not photo.files[1].exists(), "what is there comes first"


def test_the_library_of_a_drive_is_found_at_its_new_place(photos: Path, tmp_path: Path) -> None:
    folder = libraries.folder_for(photos)
    with Library.open(folder, create=True) as library:
        done(organize.index(library, [str(photos)]))
    libraries.note_recent(folder)
    shutil.copytree(photos, tmp_path / "copy")
    assert libraries.folder_for(tmp_path / "copy") != folder, "a copy has a library of its own"
    photos.rename(tmp_path / "mnt2")
    assert libraries.folder_for(tmp_path / "mnt2") == folder
    assert libraries.folder_for(tmp_path) == libraries.default_folder(tmp_path)
