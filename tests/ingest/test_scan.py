"""Finding files: every one accounted for, in order, without going round in circles."""

import os
import socket
import stat
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.errors import AlbumenError
from engine.ingest.scan import walk
from engine.types import Found, LeftOut

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def touch(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(b"x")


def found(root: Path, **options) -> list[str]:
    return [item.path for item in walk(root, **options) if isinstance(item, Found)]


def left_out(root: Path, **options) -> dict[str, LeftOut]:
    return {item.path: item for item in walk(root, **options) if isinstance(item, LeftOut)}


def test_every_file_in_the_same_order(tmp_path: Path) -> None:
    touch(tmp_path, "b.jpg", "a.jpg", "z/1.jpg", "m/n/2.jpg", "m/3.txt")
    assert found(tmp_path) == ["a.jpg", "b.jpg", "m/3.txt", "m/n/2.jpg", "z/1.jpg"]
    first = next(item for item in walk(tmp_path))
    assert isinstance(first, Found)
    assert (first.size, first.mtime_ns) == (1, (tmp_path / "a.jpg").stat().st_mtime_ns)


def test_missing_root_and_file_as_root(tmp_path: Path) -> None:
    with pytest.raises(AlbumenError, match="is the drive connected"):
        walk(tmp_path / "nowhere")
    touch(tmp_path, "a.jpg")
    with pytest.raises(AlbumenError, match="is not a folder"):
        walk(tmp_path / "a.jpg")


def test_root_that_goes_away_meanwhile(tmp_path: Path) -> None:
    root = tmp_path / "drive"
    touch(root, "a.jpg", "b.jpg")
    items = walk(root)
    next(items)
    root.rename(tmp_path / "elsewhere")
    with pytest.raises(AlbumenError, match="is the drive connected"):
        list(items)


def test_hidden_pictures_and_folders(tmp_path: Path) -> None:
    touch(tmp_path, ".secret.jpg", ".DS_Store", ".picasa.ini", "._IMG_1.jpg", ".trash/1.jpg", "@eaDir/t.jpg", "a.jpg")
    assert found(tmp_path) == [".DS_Store", "._IMG_1.jpg", ".picasa.ini", "a.jpg"]
    gone = left_out(tmp_path)
    assert {path: item.is_folder for path, item in gone.items()} == {
        ".secret.jpg": False,
        ".trash": True,
        "@eaDir": True,
    }
    assert gone[".secret.jpg"].reason == "hidden"
    assert len(found(tmp_path, hidden=True)) == 7
    assert not left_out(tmp_path, hidden=True)


def test_ignored_by_pattern_and_by_file(tmp_path: Path) -> None:
    touch(tmp_path, "keep/a.jpg", "drafts/b.jpg", "keep/raw/c.nef", "keep/d.tmp", "keep/e.tmp")
    (tmp_path / ".albumenignore").write_text("# mine\n*.tmp\n!keep/e.tmp\n")
    assert found(tmp_path, ignore=["drafts/", "*.nef"]) == [".albumenignore", "keep/a.jpg", "keep/e.tmp"]
    gone = left_out(tmp_path, ignore=["drafts/", "*.nef"])
    assert sorted(gone) == ["drafts", "keep/d.tmp", "keep/raw/c.nef"]
    assert gone["drafts"].is_folder


def test_nomedia_counts_only_when_asked(tmp_path: Path) -> None:
    touch(tmp_path, "WhatsApp/.nomedia", "WhatsApp/a.jpg", "b.jpg")
    assert "WhatsApp/a.jpg" in found(tmp_path)
    assert found(tmp_path, nomedia=True) == ["b.jpg"]
    assert left_out(tmp_path, nomedia=True)["WhatsApp"].is_folder


def test_sidecars(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "a.jpg.xmp", "a.xmp", "b.JPG", "B.XMP", "c.jpg", "d.txt", "d.xmp")
    items = {item.path: item for item in walk(tmp_path) if isinstance(item, Found)}
    assert items["a.jpg"].sidecar == "a.jpg.xmp"
    assert items["b.JPG"].sidecar == "B.XMP"
    assert items["b.JPG"].sidecar_mtime_ns == (tmp_path / "B.XMP").stat().st_mtime_ns
    assert items["c.jpg"].sidecar == items["d.txt"].sidecar == ""
    assert len(items) == 8


@posix
def test_links_are_followed_and_loops_end(tmp_path: Path) -> None:
    root = tmp_path / "root"
    touch(root, "real/a.jpg")
    touch(tmp_path, "outside/b.jpg")
    (root / "a link to real").symlink_to(root / "real")
    (root / "real" / "back").symlink_to(root)
    (root / "outside").symlink_to(tmp_path / "outside")
    assert found(root) == ["real/a.jpg", "outside/b.jpg"]
    assert set(left_out(root)) == {"a link to real", "real/back"}
    assert all("same folder" in item.reason for item in left_out(root).values())


@posix
def test_files_that_cannot_be_opened_say_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "dangling.jpg").symlink_to("nowhere.jpg")
    (tmp_path / "itself.jpg").symlink_to("itself.jpg")
    with socket.socket(socket.AF_UNIX) as listener:
        monkeypatch.chdir(tmp_path)  # the path of a socket must be short
        listener.bind("socket.jpg")
        trouble = {item.path: item.trouble for item in walk(tmp_path) if isinstance(item, Found)}
    assert "pipe" in trouble["pipe.jpg"]
    assert "not there" in trouble["dangling.jpg"]
    assert "itself" in trouble["itself.jpg"]
    assert trouble["socket.jpg"]


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is unreadable for root")
def test_unreadable_folder_is_left_out(tmp_path: Path) -> None:
    touch(tmp_path, "locked/a.jpg", "open/b.jpg")
    (tmp_path / "locked").chmod(0)
    try:
        assert found(tmp_path) == ["open/b.jpg"]
        assert "permission" in left_out(tmp_path)["locked"].reason
    finally:
        (tmp_path / "locked").chmod(stat.S_IRWXU)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps names that are no text")
def test_names_that_are_no_text_pass_through(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.jpg")
    (tmp_path / name).write_bytes(b"x")
    (tmp_path / "new\nline.jpg").write_bytes(b"x")
    assert sorted(found(tmp_path)) == sorted([name, "new\nline.jpg"])
    assert (tmp_path / found(tmp_path)[0]).exists()


@contextmanager
def tower(root: Path, name: str, levels: int) -> Iterator[None]:
    """Put folders called `name` into one another, a picture into the innermost, and take them away again.

    One step at a time: neither such paths nor such depths can be given to the usual functions, pytest's among them.
    """
    handles = [os.open(root, os.O_RDONLY)]
    for _ in range(levels):
        os.mkdir(name, dir_fd=handles[-1])
        handles.append(os.open(name, os.O_RDONLY, dir_fd=handles[-1]))
    os.close(os.open("a.jpg", os.O_CREAT | os.O_WRONLY, dir_fd=handles[-1]))
    try:
        yield
    finally:
        os.unlink("a.jpg", dir_fd=handles[-1])
        os.close(handles.pop())
        while handles:
            os.rmdir(name, dir_fd=handles[-1])
            os.close(handles.pop())


@posix
def test_a_thousand_levels(tmp_path: Path) -> None:
    import resource

    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < 1100:
        pytest.skip("not so many files may be open here")
    with tower(tmp_path, "d", 1000):
        assert found(tmp_path) == ["d/" * 1000 + "a.jpg"]


@pytest.mark.skipif(sys.platform != "linux", reason="the longest path differs between systems")
def test_a_path_too_long_is_left_out_with_a_reason(tmp_path: Path) -> None:
    with tower(tmp_path, "x" * 200, 30):
        [gone] = walk(tmp_path)
    assert isinstance(gone, LeftOut) and "too long" in gone.reason


@posix
def test_oddities_of_file_systems(shared_photos: Path, tmp_path: Path) -> None:
    with tarfile.open(shared_photos / "broken/files/made/file-system-oddities.tar") as archive:
        archive.extractall(tmp_path, filter="fully_trusted")
    items = list(walk(tmp_path))
    troubled = {item.path.rpartition("/")[2] for item in items if isinstance(item, Found) and item.trouble}
    assert troubled == {"link-to-itself.jpg", "dangling.jpg", "named-pipe.jpg"}
    assert [item.path for item in items if isinstance(item, LeftOut)] == ["oddities/loop"]
    assert len(items) == 18


def test_every_file_of_a_private_folder(shared_photos: Path) -> None:
    root = shared_photos / "mixed-folder" / "photos"
    items = list(walk(root))
    assert len(items) == 467 and all(isinstance(item, Found) for item in items)
    beside = {item.path: item.sidecar for item in items if isinstance(item, Found) and item.sidecar}
    assert beside == {"Nature walks/prairie_falcon.jpg": "Nature walks/prairie_falcon.jpg.xmp"}
