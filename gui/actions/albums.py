"""What one does with albums. What an edit means is in `engine.edits`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine import edits
from gui import words
from gui.actions.action import Action
from gui.actions.opening import open_dialog
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window


def new_album(window: "Window") -> None:
    """Make an album of the chosen photos, and let its name be typed."""
    make(window, window.selection.photos)


def new_empty(window: "Window") -> None:
    """Make an empty album, and let its name be typed."""
    make(window, ())


def make(window: "Window", photos: Sequence[int]) -> None:
    """Make an album of photos, and let its name be typed."""
    name = words.fresh(_tr("New album"), list(window.session.names().values()))
    window.close_viewer()
    window.session.edit(edits.new, name, list(photos), then=window.sidebar.edit_new)


def rename(window: "Window") -> None:
    """Edit the name of the album, where it stands in the sidebar."""
    album = window.selection.source.album
    if album is not None:
        window.close_viewer()
        window.sidebar.rename(album)


def cover(window: "Window") -> None:
    """Let the chosen photo stand for its album."""
    photo = window.selection.photos[0]
    shown = window.selection.source.album
    home = next((p.album for p in window.session.placements_of([photo]).get(photo, []) if p.kind == "home"), None)
    album = home if shown is None else shown
    if album is not None:
        window.session.edit(edits.cover, album, photo)


def confirm(window: "Window") -> None:
    """All photos of the chosen albums belong there."""
    window.session.edit(edits.confirm, list(window.selection.albums))


def merge(window: "Window") -> None:
    """Pour the chosen albums into the one that was chosen first."""
    window.session.edit(edits.merge, list(window.selection.albums))


def merge_into(window: "Window") -> None:
    """Pour the chosen albums into another one."""
    from gui.dialogs.picker import AlbumPicker

    chosen = window.selection.albums

    def pour(target: int) -> None:
        window.session.edit(edits.merge, [target, *chosen])

    open_dialog(AlbumPicker(window.session, _tr("Merge into album"), pour, parent=window))


def nest(window: "Window") -> None:
    """Put the chosen albums below another one."""
    from gui.dialogs.picker import AlbumPicker

    chosen = list(window.selection.albums)

    def put(parent: int) -> None:
        window.session.edit(edits.nest, chosen, parent)

    open_dialog(AlbumPicker(window.session, _tr("Put below album"), put, parent=window))


def unnest(window: "Window") -> None:
    """Take the chosen albums out to the top."""
    window.session.edit(edits.nest, list(window.selection.albums), None)


def split(window: "Window") -> None:
    """Let the engine find the parts of an album."""
    window.start("split", {"album": window.selection.source.album})


def regroup(window: "Window") -> None:
    """Show what regrouping would change, to be accepted album by album."""
    from gui.dialogs.regroup import RegroupDialog

    open_dialog(RegroupDialog(window.session, window.theme, window))


ACTIONS = (
    Action(
        "new",
        QT_TRANSLATE_NOOP("actions", "New album from selection"),
        "album",
        "photos",
        new_album,
        ("Ctrl+N",),
        "plus",
    ),
    Action(
        "new_empty",
        QT_TRANSLATE_NOOP("actions", "New empty album"),
        "album",
        "library",
        new_empty,
        ("Ctrl+Shift+N",),
        "album",
    ),
    Action("rename", QT_TRANSLATE_NOOP("actions", "Rename…"), "album", "one_album", rename, ("F2",), "rename"),
    Action("cover", QT_TRANSLATE_NOOP("actions", "Use as cover"), "album", "one_photo", cover, (), "photos"),
    Action(
        "confirm",
        QT_TRANSLATE_NOOP("actions", "All photos belong here"),
        "album",
        "some_album",
        confirm,
        ("Ctrl+Shift+K",),
        "pin",
    ),
    Action("merge", QT_TRANSLATE_NOOP("actions", "Merge albums"), "album", "albums", merge, ("Ctrl+M",), "merge"),
    Action(
        "merge_into",
        QT_TRANSLATE_NOOP("actions", "Merge into album…"),
        "album",
        "some_album",
        merge_into,
        (),
        "merge",
    ),
    Action("nest", QT_TRANSLATE_NOOP("actions", "Put below album…"), "album", "some_album", nest, (), "right"),
    Action("unnest", QT_TRANSLATE_NOOP("actions", "Take out to the top"), "album", "some_album", unnest, (), "left"),
    Action(
        "split",
        QT_TRANSLATE_NOOP("actions", "Split album"),
        "album",
        "album_at_rest",
        split,
        ("Ctrl+Shift+S",),
        "split",
    ),
    Action(
        "regroup",
        QT_TRANSLATE_NOOP("actions", "Regroup…"),
        "album",
        "idle",
        regroup,
        ("Ctrl+Shift+G",),
        "regroup",
    ),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("albums", text)
