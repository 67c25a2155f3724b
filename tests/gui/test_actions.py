"""Every action can be pressed in a window without a library, with an empty one and with a full one, and does what it
says to the library."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

from engine.store import Library
from gui.actions import ACTIONS, FOR_ALBUMS, FOR_PHOTOS, MENUS
from gui.dialogs.export import ExportDialog
from gui.dialogs.history import HistoryDialog
from gui.dialogs.picker import AlbumPicker
from gui.selection import Source
from tests.gui.conftest import album, names, until

LAST = ("close", "quit")
JOBS = ("rescan", "split", "like")
"""Pressed in test_jobs."""


def press_all(window, app, settle, look_at=Source):
    """Press every action as far as it can be pressed, each with the same things chosen; close what it opens."""
    pressed = [a.id for a in ACTIONS if a.id not in (*JOBS, *LAST)]
    for id in (*pressed, *LAST):
        if id not in LAST:
            window.selection.look(look_at())
            window.grid.selectAll()
        window.actions_[id].trigger()
        app.processEvents()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        settle()
    assert not window.isVisible()


def test_every_action_in_a_window_without_a_library(window, app, settle):
    press_all(window, app, settle)


def test_every_action_in_an_empty_library(window, app, settle, tmp_path):
    window.session.open(tmp_path / "empty", create=True)
    press_all(window, app, settle)


def test_every_action_on_all_photos(full, app, settle):
    press_all(full, app, settle)


def test_every_action_on_one_album(full, app, settle):
    press_all(full, app, settle, lambda: Source("albums", (full.session.albums()[0].id,)))


def test_every_action_on_several_albums(full, app, settle):
    press_all(full, app, settle, lambda: Source("albums", tuple(a.id for a in full.session.albums()[:2])))


def test_every_action_on_problems(full, app, settle):
    press_all(full, app, settle, lambda: Source("problems"))


def test_every_action_while_a_job_runs(full, app, settle, tmp_path):
    for action in ACTIONS:
        if action.id in LAST:
            continue
        if not full.session.job:
            until(app, lambda: full.session.idle, "the job before to end")
            full.start("watch", {"folders": [str(tmp_path / "photos")], "poll": 60.0})
        full.selection.look(Source("albums", (full.session.albums()[0].id,)))
        app.processEvents()
        full.grid.selectAll()
        full.actions_[action.id].trigger()
        app.processEvents()
        for dialog in full.findChildren(QDialog):
            dialog.close()
    full.session.cancel()
    settle()
    assert not full.errors.isVisible(), full.errors.text.text()
    full.actions_["quit"].trigger()
    assert not full.isVisible()


def test_actions_are_enabled_only_where_they_make_sense(full, app):
    actions = full.actions_
    assert actions["undo"].isEnabled() and not actions["redo"].isEnabled()
    assert not actions["rename"].isEnabled() and not actions["move"].isEnabled()
    full.selection.look(Source("albums", (album(full, "Beach"),)))
    full.grid.selectAll()
    assert actions["rename"].isEnabled() and actions["remove"].isEnabled() and not actions["merge"].isEnabled()


def test_undo_says_what_it_would_take_back(full):
    assert "New album “Dogs”" in full.actions_["undo"].toolTip()


def test_ids_texts_and_shortcuts_are_unique_and_every_action_has_a_menu():
    assert len({a.id for a in ACTIONS}) == len({a.text for a in ACTIONS}) == len(ACTIONS)
    keys = [QKeySequence(key).toString() for a in ACTIONS for key in a.keys]
    assert len(set(keys)) == len(keys) and all(keys)
    assert {a.menu for a in ACTIONS} == set(MENUS)
    assert {*FOR_PHOTOS, *FOR_ALBUMS} - {""} <= {a.id for a in ACTIONS}


def test_the_list_of_shortcuts_names_every_key(full):
    listed = [what for _, entries in full.actions_.sections() for what, _ in entries]
    assert len(listed) == sum(bool(a.keys) for a in ACTIONS)


def test_a_new_album_from_the_selection_is_shown_and_its_name_can_be_typed_at_once(full, settle):
    full.selection.look(Source("unsorted"))
    full.workbench.board.selectAll()
    chosen = full.selection.photos
    full.actions_["new"].trigger()
    settle()
    made = full.selection.source.album
    assert full.session.photo_ids(Source("albums", (made,))) == list(chosen) and len(chosen) == 6
    assert full.sidebar.tree.state() == full.sidebar.tree.State.EditingState


def test_merging_through_the_action_pours_into_the_album_chosen_first(full, settle):
    dogs, beach = album(full, "Dogs"), album(full, "Beach")
    full.selection.look(Source("albums", (dogs, beach)))
    full.actions_["merge"].trigger()
    settle()
    assert names(full) == ["City", "Dogs"] and len(full.session.photo_ids(Source("albums", (dogs,)))) == 12
    assert full.selection.source == Source("albums", (dogs,))


def test_removing_is_remembered_and_undo_and_redo_go_back_and_forth(full, settle):
    beach = album(full, "Beach")
    full.selection.look(Source("albums", (beach,)))
    full.grid.selectAll()
    photos = full.selection.photos[:2]
    full.selection.choose(photos)
    full.actions_["remove"].trigger()
    settle()
    assert full.session.library.albums.rejections() == {(p, beach) for p in photos}
    assert len(full.grid.photos.ids) == 4 and full.toast.isVisible()
    full.actions_["undo"].trigger()
    settle()
    assert full.session.library.albums.rejections() == set() and len(full.grid.photos.ids) == 6
    full.actions_["redo"].trigger()
    settle()
    assert len(full.grid.photos.ids) == 4


def test_the_toasts_button_takes_an_edit_back(full, settle):
    full.session.rename(album(full, "Beach"), "Praia")
    settle()
    assert "Praia" in names(full)
    full.toast.button.click()
    settle()
    assert "Beach" in names(full)


def test_moving_with_the_picker_and_showing_also(full, app, settle):
    city = album(full, "City")
    full.selection.look(Source("albums", (album(full, "Beach"),)))
    first, second = full.grid.photos.ids[:2]
    for id, photo in (("move", first), ("also", second)):
        full.selection.choose((photo,))
        full.actions_[id].trigger()
        picker = full.findChildren(AlbumPicker)[-1]
        picker.field.setText("cit")
        picker.pick()
        settle()
    kinds = {p.photo: p.kind for p in full.session.library.albums.placements(city)}
    assert (kinds[first], kinds[second]) == ("home", "also")


def test_the_picker_makes_an_album_of_a_name_that_is_not_there(full, settle):
    full.grid.selectAll()
    full.actions_["move"].trigger()
    picker = full.findChildren(AlbumPicker)[-1]
    picker.field.setText("Everything")
    picker.pick()
    settle()
    assert len(full.session.photo_ids(Source("albums", (album(full, "Everything"),)))) == 24


def test_the_history_goes_back_to_any_point_and_forward_again(full, app, settle):
    full.actions_["history"].trigger()
    dialog = full.findChildren(HistoryDialog)[-1]
    assert [dialog.rows.index(i).data() for i in range(3)][-1].startswith("New album “Beach”")
    dialog.list.setCurrentIndex(dialog.rows.index(2))
    dialog.back.click()
    settle()
    assert names(full) == ["Beach"]
    dialog.list.setCurrentIndex(dialog.rows.index(0))
    dialog.back.click()
    settle()
    assert names(full) == ["Beach", "City", "Dogs"]


def test_copying_paths_and_showing_in_the_file_manager(full, opened, tmp_path):
    full.grid.selectAll()
    full.actions_["copy_path"].trigger()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 24
    full.actions_["reveal"].trigger()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path / "photos")]


def test_a_theme_is_taken_at_once_and_at_the_next_start(full, app):
    full.actions_["theme_dark"].trigger()
    assert full.theme.dark and full.actions_["theme_dark"].isChecked() and not full.actions_["theme_light"].isChecked()
    assert full.palette().window().color().lightness() < 60
    full.actions_["theme_light"].trigger()
    assert not full.theme.dark and full.settings.theme == "light"


def test_larger_and_smaller_photos(full):
    before = full.grid.visualRect(full.grid.photos.index(0)).height()
    for _ in range(4):
        full.actions_["larger"].trigger()
    larger = full.grid.visualRect(full.grid.photos.index(0)).height()
    for _ in range(6):
        full.actions_["smaller"].trigger()
    assert larger > before > full.grid.visualRect(full.grid.photos.index(0)).height()


def test_an_export_is_previewed_before_anything_is_written(full, app: QApplication, settle, tmp_path: Path):
    full.actions_["export"].trigger()
    dialog = full.findChildren(ExportDialog)[-1]
    assert not dialog.go.isEnabled()
    dialog.destination.setText(str(tmp_path / "out"))
    until(app, dialog.go.isEnabled, "the plan")
    assert "18 files" in dialog.summary.text() and dialog.folders.rowCount() == 3
    assert not (tmp_path / "out").exists()
    dialog.destination.setText(str(tmp_path / "photos" / "out"))
    until(app, dialog.trouble.text, "a refusal")
    assert not dialog.go.isEnabled()
    wishes = []
    dialog.wanted.connect(wishes.append)
    dialog.destination.setText(str(tmp_path / "out"))
    until(app, dialog.go.isEnabled, "the plan")
    dialog.wanted.disconnect()
    dialog.wanted.connect(wishes.append)
    dialog.go.click()
    assert wishes == [{"destination": str(tmp_path / "out"), "albums": None, "mode": "copy"}]


def test_what_the_window_did_is_in_the_library_after_it_closed(full, settle, tmp_path):
    full.session.rename(album(full, "Beach"), "Praia")
    full.close()
    with Library.open(tmp_path / "library") as library:
        assert [a.name for a in library.albums.all()] == ["City", "Dogs", "Praia"]
