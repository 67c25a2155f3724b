"""Files go to the trash only after a look and a word, and what Albumen knows of the photos stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.dialogs.trash import TrashDialog, put_back
from gui.window import Window
from tests.gui.conftest import album, until


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trash of its own: the system's belongs to the user. (Qt takes the one in the data folder for files there.)"""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "Trash"


def test_it_asks_shows_every_file_and_moves_them(full: Window, app: QApplication, trash: Path) -> None:
    photos = full.grid.photos.ids[:3]
    files = [photo.files[0] for photo in full.session.photos(photos)]
    dialog, moved = TrashDialog(full.session, photos, full), []
    dialog.moved.connect(moved.append)
    dialog.open()
    assert dialog.cancel.isDefault() and "3 files" in dialog.heading.text()
    rows = dialog.list.model()
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == [str(file) for file in files]
    assert not rows.index(0, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
    dialog.reject()
    assert all(file.exists() for file in files) and not moved
    dialog = TrashDialog(full.session, photos, full)
    dialog.moved.connect(moved.append)
    dialog.open()
    dialog.go.click()
    until(app, lambda: moved, "the files to be moved")
    assert [was for was, _ in moved[0]] == files and not any(file.exists() for file in files)
    assert len(list((trash / "files").iterdir())) == 3
    placed = full.session.placements_of(photos)
    assert any(p.album == album(full, "Beach") for ps in placed.values() for p in ps)  # should they come back
    files[0].write_text("something else")
    assert put_back(moved[0]) == files[:1] and files[0].read_text() == "something else"  # which is left alone
    assert files[1].exists() and files[2].exists() and len(list((trash / "info").iterdir())) == 1


def test_a_file_that_cannot_be_moved_says_why_and_stays(full: Window, tmp_path: Path) -> None:
    gone, kept = full.grid.photos.ids[:2]
    (photo,) = full.session.photos([gone])
    photo.files[0].unlink()
    dialog = TrashDialog(full.session, [gone, kept], full)
    assert "It is gone" in dialog.files[0].why and dialog.files[1].why == ""
    assert "1 file" in dialog.heading.text() and "cannot be moved" in dialog.calm.text()
    (tmp_path / "photos").rename(tmp_path / "elsewhere")  # the drive
    dialog = TrashDialog(full.session, [gone, kept], full)
    assert "Is its drive connected?" in dialog.files[1].why and not dialog.go.isEnabled()


def test_where_the_system_refuses_nothing_is_deleted(
    full: Window, app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no folder").write_text("so there can be no trash in it")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "no folder"))
    photos = full.grid.photos.ids[:2]
    files = [photo.files[0] for photo in full.session.photos(photos)]
    dialog = TrashDialog(full.session, photos, full)
    dialog.open()
    dialog.go.click()
    until(app, lambda: not dialog.trouble.isHidden(), "the refusal")
    assert "Nothing was deleted" in dialog.trouble.text() and all(file.exists() for file in files)
    dialog.reject()
