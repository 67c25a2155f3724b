"""What the actions do, each a function of the window. None of them waits: dialogs are opened, edits and jobs begun.

What an edit means is in `engine.edits`; when it can be done is in `actions`.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from engine import edits
from gui import words
from gui.dialogs.export import ExportDialog
from gui.dialogs.history import HistoryDialog
from gui.dialogs.pages import About, Shortcuts
from gui.dialogs.picker import AlbumPicker
from gui.theme import Choice

if TYPE_CHECKING:
    from gui.window import Window

STEP = 32


def organize(window: "Window") -> None:
    """Choose a folder of photos and begin."""
    _choose_folder(window, _tr("Choose a folder of photos"), Path.home(), window.organize)


def open_library(window: "Window") -> None:
    """Choose a library that was made earlier."""
    start = window.session.library.folder.parent if window.session.library else Path.home()
    _choose_folder(window, _tr("Open a library"), start, window.open)


def rescan(window: "Window") -> None:
    """Look again at the folders of this library, and go on where a job stopped."""
    window.start("organize", {"folders": []})


def export(window: "Window") -> None:
    """Show what an export would bring, and where to."""
    dialog = ExportDialog(window.session, window.selection.albums, window.settings.export_to, window)

    def begin(arguments: dict[str, Any]) -> None:
        window.settings.export_to = arguments["destination"]
        window.start("export", arguments | {"destination": str(Path(arguments["destination"]).expanduser().absolute())})

    dialog.wanted.connect(begin)
    _open(dialog)


def close_library(window: "Window") -> None:
    """Back to the welcome page."""
    window.close_library()


def leave(window: "Window") -> None:
    """Close the window; work that runs is kept as far as it is."""
    window.close()


def undo(window: "Window") -> None:
    """Take the last op back."""
    window.session.undo()


def redo(window: "Window") -> None:
    """Do again what was undone last."""
    window.session.redo()


def history(window: "Window") -> None:
    """List the ops."""
    _open(HistoryDialog(window.session, window.theme, window))


def select_all(window: "Window") -> None:
    """Choose all photos of the source."""
    window.grid.selectAll()


def search(window: "Window") -> None:
    """Go to the search field."""
    window.viewer.close_viewer()
    window.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    window.search.selectAll()


def new_album(window: "Window") -> None:
    """Make an album of the chosen photos, and let its name be typed."""
    _make(window, window.selection.photos)


def new_empty(window: "Window") -> None:
    """Make an empty album, and let its name be typed."""
    _make(window, ())


def rename(window: "Window") -> None:
    """Edit the name of the album, where it stands in the sidebar."""
    album = window.selection.source.album
    if album is not None:
        window.viewer.close_viewer()
        window.sidebar.rename(album)


def merge(window: "Window") -> None:
    """Pour the chosen albums into the one that was chosen first."""
    window.session.edit(edits.merge, list(window.selection.albums))


def merge_into(window: "Window") -> None:
    """Pour the chosen albums into another one."""
    chosen = window.selection.albums

    def pour(target: int) -> None:
        window.session.edit(edits.merge, [target, *chosen])

    _open(AlbumPicker(window.session, _tr("Merge into album"), pour, parent=window))


def split(window: "Window") -> None:
    """Let the engine find the parts of an album."""
    window.start("split", {"album": window.selection.source.album})


def view(window: "Window") -> None:
    """Show the current photo, else the first one, over the whole window."""
    current = window.grid.currentIndex()
    window.view(current.row() if current.isValid() else 0)


def move(window: "Window") -> None:
    """Give the chosen photos another home."""
    photos = window.selection.photos

    def put(album: int) -> None:
        window.session.edit(edits.move, photos, album)

    def make(name: str) -> None:
        window.session.edit(edits.new, name, photos)

    _open(
        AlbumPicker(window.session, _tr("Move {photos} to").format(photos=words.photos(len(photos))), put, make, window)
    )


def also(window: "Window") -> None:
    """Show the chosen photos in another album too."""
    photos = window.selection.photos

    def put(album: int) -> None:
        window.session.edit(edits.also, photos, album)

    title = _tr("Show {photos} also in").format(photos=words.photos(len(photos)))
    _open(AlbumPicker(window.session, title, put, parent=window))


def remove(window: "Window") -> None:
    """Take the chosen photos out of the albums that are shown, and remember it."""
    photos = window.selection.photos
    placements = window.session.placements_of(photos)
    for album in window.selection.albums:
        here = [id for id in photos if any(p.album == album for p in placements.get(id, []))]
        if here:
            window.session.edit(edits.reject, here, album)


def reveal(window: "Window") -> None:
    """Open the folder of the first chosen photo in the system's file manager."""
    for path in _paths(window)[:1]:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def copy_path(window: "Window") -> None:
    """Put the paths of the chosen photos on the clipboard, one a line."""
    paths = _paths(window)
    QGuiApplication.clipboard().setText("\n".join(words.visible(str(path)) for path in paths))
    if paths:
        window.toast.say(_tr("Copied the path of {photos}").format(photos=words.photos(len(paths))))


def show_map(window: "Window") -> None:
    """Show the photos on the map, or again in the grid."""
    window.show_map(not window.mapped)


def larger(window: "Window") -> None:
    """Show photos larger; in the viewer, come closer."""
    _scale(window, STEP, 1.25)


def smaller(window: "Window") -> None:
    """Show photos smaller; in the viewer, go away."""
    _scale(window, -STEP, 0.8)


def theme(choice: Choice) -> "Callable[[Window], None]":
    """Take a theme, now and at the next start."""

    def take(window: "Window") -> None:
        window.settings.theme = choice
        window.theme.choose(choice)

    return take


def has_theme(choice: Choice) -> "Callable[[Window], bool]":
    """Whether a theme is the chosen one."""
    return lambda window: window.theme.choice == choice


def shortcuts(window: "Window") -> None:
    """List every shortcut."""
    in_viewer = [
        (_tr("Previous and next photo"), "← →"),
        (_tr("Zoom in, zoom out, fit"), "+ − 0"),
        (_tr("Full screen"), "F"),
        (_tr("Back to the grid"), "Esc"),
    ]
    dragging = [(_tr("Show also in the album, rather than move"), "Ctrl"), (_tr("Give up"), "Esc")]
    more = [(_tr("While viewing a photo"), in_viewer), (_tr("While dragging photos"), dragging)]
    _open(Shortcuts([*window.actions_.sections(), *more], window))


def about(window: "Window") -> None:
    """What Albumen is."""
    _open(About(window))


def _make(window: "Window", photos: Sequence[int]) -> None:
    name = words.fresh(_tr("New album"), [a.name for a in window.session.albums()])
    window.viewer.close_viewer()
    window.session.edit(edits.new, name, list(photos), then=window.sidebar.edit_new)


def _paths(window: "Window") -> list[Path]:
    return [photo.files[0] for photo in window.session.photos(window.selection.photos) if photo.files]


def _scale(window: "Window", step: int, factor: float) -> None:
    if window.viewer.isVisible():
        window.viewer.zoom(factor)
    else:
        window.header.slider.setValue(window.header.slider.value() + step)


def _choose_folder(window: "Window", title: str, start: Path, chosen: Callable[[Path], None]) -> None:
    chooser = QFileDialog(window, title, str(start))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.fileSelected.connect(lambda folder: chosen(Path(folder)))
    chooser.open()


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    room = dialog.screen().availableSize() - QSize(40, 70)  # a frame and a title bar come on top
    dialog.resize(dialog.size().boundedTo(room))
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("deeds", text)
