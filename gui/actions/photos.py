"""What one does with photos. What an edit means is in `engine.edits`."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from engine import edits
from gui import words
from gui.actions.action import Action
from gui.actions.opening import open_dialog
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window


def view(window: "Window") -> None:
    """Show the current photo, else the first one, over the whole window."""
    current = window.grid.currentIndex()
    window.view(current.row() if current.isValid() else 0)


def move(window: "Window") -> None:
    """Give the chosen photos another home."""
    from gui.dialogs.picker import AlbumPicker

    photos = window.selection.photos

    def put(album: int) -> None:
        window.session.edit(edits.move, photos, album)

    def make(name: str) -> None:
        window.session.edit(edits.new, name, photos)

    title = _tr("Move {photos} to").format(photos=words.photos(len(photos)))
    open_dialog(AlbumPicker(window.session, title, put, make, window))


def turn_stack(window: "Window") -> None:
    """Open the stack of the current photo, or close it."""
    window.grid.turn_stack()


def also(window: "Window") -> None:
    """Show the chosen photos in another album too."""
    from gui.dialogs.picker import AlbumPicker

    photos = window.selection.photos

    def put(album: int) -> None:
        window.session.edit(edits.also, photos, album)

    title = _tr("Show {photos} also in").format(photos=words.photos(len(photos)))
    open_dialog(AlbumPicker(window.session, title, put, parent=window))


def keep(window: "Window") -> None:
    """The chosen photos belong where they are."""
    photos = window.selection.photos
    homes: dict[int, list[int]] = {}
    for photo, placements in window.session.placements_of(photos).items():
        for placement in placements:
            if placement.kind == "home":
                homes.setdefault(placement.album, []).append(photo)
    for album, some in homes.items():
        window.session.edit(edits.move, some, album)


def remove(window: "Window") -> None:
    """Take the chosen photos out of the albums that are shown, and remember it."""
    photos = window.selection.photos
    placements = window.session.placements_of(photos)
    for album in window.selection.albums:
        here = [id for id in photos if any(p.album == album for p in placements.get(id, []))]
        if here:
            window.session.edit(edits.reject, here, album)


def like(window: "Window") -> None:
    """Look at the photos that resemble the chosen one most."""
    window.close_viewer()
    window.search.like(window.selection.photos[0])


def trash(window: "Window") -> None:
    """Ask, then move the files of the chosen photos to the system's trash."""
    from gui.dialogs.trash import TrashDialog, put_back

    dialog = TrashDialog(window.session, window.selection.photos, window)

    def look_again() -> None:
        if not window.session.job:
            window.start("organize", {"folders": []})

    def undo(moved: list[tuple[Path, Path]]) -> None:
        left = put_back(moved)
        if left:
            window.toast.say(_tr("{files} could not be taken back").format(files=words.files(len(left))))
        look_again()

    def tell(moved: list[tuple[Path, Path]]) -> None:
        said = _tr("Moved {files} to the trash").format(files=words.files(len(moved)))
        window.toast.say(said, _tr("Undo"), lambda: undo(moved))
        look_again()

    dialog.moved.connect(tell)
    open_dialog(dialog)


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


def _paths(window: "Window") -> list[Path]:
    return [photo.files[0] for photo in window.session.photos(window.selection.photos) if photo.files]


ACTIONS = (
    Action(
        "view",
        QT_TRANSLATE_NOOP("actions", "View photo"),
        "photo",
        "shown",
        view,
        ("Return", "Enter"),
        "view",
        grid=True,
    ),
    Action(
        "stack",
        QT_TRANSLATE_NOOP("actions", "Open or close stack"),
        "photo",
        "photos",
        turn_stack,
        ("S",),
        "stack",
        grid=True,
    ),
    Action("move", QT_TRANSLATE_NOOP("actions", "Move to album…"), "photo", "photos", move, ("Ctrl+Shift+M",), "move"),
    Action(
        "also",
        QT_TRANSLATE_NOOP("actions", "Show also in album…"),
        "photo",
        "photos",
        also,
        ("Ctrl+Shift+A",),
        "also",
    ),
    Action("keep", QT_TRANSLATE_NOOP("actions", "Belongs here"), "photo", "photos", keep, ("Ctrl+Return",), "pin"),
    Action(
        "remove",
        QT_TRANSLATE_NOOP("actions", "Remove from album"),
        "photo",
        "placed",
        remove,
        ("Del",),
        "remove",
        grid=True,
    ),
    Action("like", QT_TRANSLATE_NOOP("actions", "More like this"), "photo", "one_photo", like, ("Ctrl+L",), "search"),
    Action(
        "reveal",
        QT_TRANSLATE_NOOP("actions", "Show in file manager"),
        "photo",
        "photos",
        reveal,
        ("Ctrl+R",),
        "folder",
    ),
    Action(
        "copy_path",
        QT_TRANSLATE_NOOP("actions", "Copy path"),
        "photo",
        "photos",
        copy_path,
        ("Ctrl+Shift+C",),
        "copy",
    ),
    Action(
        "trash",
        QT_TRANSLATE_NOOP("actions", "Move files to trash…"),
        "photo",
        "photos",
        trash,
        ("Shift+Del",),
        "trash",
        grid=True,
    ),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("photos", text)
