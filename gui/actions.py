"""Everything one can do in the window, in one table: menus, toolbar, context menus and the list of shortcuts are made
of it, and a test presses every entry.

What an action does is a function in `deeds`; this module knows when it can be done and how it is called.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gui import deeds
from gui.theme import CHOICES
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window

Need = Literal[
    "nothing",
    "library",
    "idle",
    "shown",
    "photos",
    "placed",
    "albums",
    "some_album",
    "one_album",
    "undo",
    "redo",
]
"""What must be there for an action: an open library; one that no job works on; photos in sight; chosen photos; chosen
photos in an album; two albums; at least one; exactly one; something to undo or redo."""


@dataclass(frozen=True, slots=True)
class Action:
    """One entry. `grid` keys work only where the photos have the focus; `mark` tells whether it is ticked."""

    id: str
    text: str
    menu: str
    needs: Need
    run: "Callable[[Window], None]"
    keys: tuple[str, ...] = ()
    icon: str = ""
    grid: bool = False
    mark: "Callable[[Window], bool] | None" = None


FILE, EDIT, ALBUM, PHOTO, VIEW, HELP = (
    QT_TRANSLATE_NOOP("actions", "Library"),
    QT_TRANSLATE_NOOP("actions", "Edit"),
    QT_TRANSLATE_NOOP("actions", "Album"),
    QT_TRANSLATE_NOOP("actions", "Photo"),
    QT_TRANSLATE_NOOP("actions", "View"),
    QT_TRANSLATE_NOOP("actions", "Help"),
)
MENUS = (FILE, EDIT, ALBUM, PHOTO, VIEW, HELP)

ACTIONS: tuple[Action, ...] = (
    Action(
        "organize",
        QT_TRANSLATE_NOOP("actions", "Organize folder…"),
        FILE,
        "nothing",
        deeds.organize,
        ("Ctrl+O",),
        "organize",
    ),
    Action(
        "open",
        QT_TRANSLATE_NOOP("actions", "Open library…"),
        FILE,
        "nothing",
        deeds.open_library,
        ("Ctrl+Shift+O",),
        "library",
    ),
    Action(
        "rescan", QT_TRANSLATE_NOOP("actions", "Look for new photos"), FILE, "idle", deeds.rescan, ("F5",), "refresh"
    ),
    Action("export", QT_TRANSLATE_NOOP("actions", "Export…"), FILE, "idle", deeds.export, ("Ctrl+E",), "export"),
    Action(
        "close",
        QT_TRANSLATE_NOOP("actions", "Close library"),
        FILE,
        "library",
        deeds.close_library,
        ("Ctrl+W",),
        "close",
    ),
    Action("quit", QT_TRANSLATE_NOOP("actions", "Quit"), FILE, "nothing", deeds.leave, ("Ctrl+Q",), "quit"),
    Action("undo", QT_TRANSLATE_NOOP("actions", "Undo"), EDIT, "undo", deeds.undo, ("Ctrl+Z",), "undo"),
    Action("redo", QT_TRANSLATE_NOOP("actions", "Redo"), EDIT, "redo", deeds.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Action("history", QT_TRANSLATE_NOOP("actions", "History…"), EDIT, "library", deeds.history, ("Ctrl+H",), "history"),
    Action(
        "select_all",
        QT_TRANSLATE_NOOP("actions", "Select all"),
        EDIT,
        "shown",
        deeds.select_all,
        ("Ctrl+A",),
        "check",
        grid=True,
    ),
    Action("search", QT_TRANSLATE_NOOP("actions", "Search"), EDIT, "library", deeds.search, ("Ctrl+F",), "search"),
    Action(
        "new",
        QT_TRANSLATE_NOOP("actions", "New album from selection"),
        ALBUM,
        "photos",
        deeds.new_album,
        ("Ctrl+N",),
        "plus",
    ),
    Action(
        "new_empty",
        QT_TRANSLATE_NOOP("actions", "New empty album"),
        ALBUM,
        "library",
        deeds.new_empty,
        ("Ctrl+Shift+N",),
        "album",
    ),
    Action("rename", QT_TRANSLATE_NOOP("actions", "Rename…"), ALBUM, "one_album", deeds.rename, ("F2",), "rename"),
    Action("merge", QT_TRANSLATE_NOOP("actions", "Merge albums"), ALBUM, "albums", deeds.merge, ("Ctrl+M",), "merge"),
    Action(
        "merge_into",
        QT_TRANSLATE_NOOP("actions", "Merge into album…"),
        ALBUM,
        "some_album",
        deeds.merge_into,
        (),
        "merge",
    ),
    Action(
        "split",
        QT_TRANSLATE_NOOP("actions", "Split album"),
        ALBUM,
        "one_album",
        deeds.split,
        ("Ctrl+Shift+S",),
        "split",
    ),
    Action(
        "view",
        QT_TRANSLATE_NOOP("actions", "View photo"),
        PHOTO,
        "shown",
        deeds.view,
        ("Return", "Enter"),
        "view",
        grid=True,
    ),
    Action(
        "move", QT_TRANSLATE_NOOP("actions", "Move to album…"), PHOTO, "photos", deeds.move, ("Ctrl+Shift+M",), "move"
    ),
    Action(
        "also",
        QT_TRANSLATE_NOOP("actions", "Show also in album…"),
        PHOTO,
        "photos",
        deeds.also,
        ("Ctrl+Shift+A",),
        "also",
    ),
    Action(
        "remove",
        QT_TRANSLATE_NOOP("actions", "Remove from album"),
        PHOTO,
        "placed",
        deeds.remove,
        ("Del",),
        "remove",
        grid=True,
    ),
    Action(
        "reveal",
        QT_TRANSLATE_NOOP("actions", "Show in file manager"),
        PHOTO,
        "photos",
        deeds.reveal,
        ("Ctrl+R",),
        "folder",
    ),
    Action(
        "copy_path",
        QT_TRANSLATE_NOOP("actions", "Copy path"),
        PHOTO,
        "photos",
        deeds.copy_path,
        ("Ctrl+Shift+C",),
        "copy",
    ),
    Action(
        "map",
        QT_TRANSLATE_NOOP("actions", "Map"),
        VIEW,
        "library",
        deeds.show_map,
        ("Ctrl+2",),
        mark=lambda window: window.mapped,
    ),
    Action(
        "larger",
        QT_TRANSLATE_NOOP("actions", "Larger photos"),
        VIEW,
        "library",
        deeds.larger,
        ("Ctrl++", "Ctrl+="),
        "large",
    ),
    Action(
        "smaller", QT_TRANSLATE_NOOP("actions", "Smaller photos"), VIEW, "library", deeds.smaller, ("Ctrl+-",), "small"
    ),
    *(
        Action(f"theme_{choice}", text, VIEW, "nothing", deeds.theme(choice), mark=deeds.has_theme(choice))
        for choice, text in zip(
            CHOICES,
            (
                QT_TRANSLATE_NOOP("actions", "As the system"),
                QT_TRANSLATE_NOOP("actions", "Light"),
                QT_TRANSLATE_NOOP("actions", "Dark"),
            ),
            strict=True,
        )
    ),
    Action(
        "shortcuts",
        QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"),
        HELP,
        "nothing",
        deeds.shortcuts,
        ("F1",),
        "keyboard",
    ),
    Action("about", QT_TRANSLATE_NOOP("actions", "About Albumen"), HELP, "nothing", deeds.about, (), "info"),
)

FOR_PHOTOS = ("view", "", "new", "move", "also", "remove", "", "reveal", "copy_path", "", "select_all")
FOR_ALBUMS = ("rename", "merge", "merge_into", "split", "", "export")
"""Context menus; "" is a separator."""


class Actions(QObject):
    """The table as QActions of one window; kept enabled and named as the window's state asks."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._made = {action.id: self._make(action) for action in ACTIONS}
        window.theme.changed.connect(self.dress)
        window.selection.changed.connect(self.update)
        window.session.changed.connect(self.update)
        window.session.opened.connect(self.update)
        window.session.busy.connect(self.update)
        self.dress()
        self.update()

    def __getitem__(self, id: str) -> QAction:
        return self._made[id]

    def update(self, *_: object) -> None:
        """Enable what can be done now; undo and redo say what they would do."""
        undo, redo = self._window.session.next_labels()
        can = self._possible(undo, redo)
        for action in ACTIONS:
            made = self._made[action.id]
            made.setEnabled(can[action.needs])
            if action.mark is not None:
                made.setChecked(action.mark(self._window))
        for id, label in (("undo", undo), ("redo", redo)):
            made, text = self._made[id], self._made[id].text()
            short = label if len(label) <= 70 else label[:69] + "…"
            made.setToolTip(f"{text}: {short}" if label else text)

    def fill(self, menu: QMenu, ids: Iterable[str]) -> QMenu:
        """Put actions into a menu; "" is a separator."""
        for id in ids:
            if id:
                menu.addAction(self._made[id])
            else:
                menu.addSeparator()
        return menu

    def menu(self, name: str, parent: QMenu) -> QMenu:
        """One of MENUS as a submenu of `parent`."""
        menu = parent.addMenu(_tr(name))
        ids = [action.id for action in ACTIONS if action.menu == name]
        if name == VIEW:
            ids.insert(next(i for i, id in enumerate(ids) if id.startswith("theme")), "")
        return self.fill(menu, ids)

    def sections(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Menu by menu, what has a shortcut and which, for the list under F1."""
        return [
            (_tr(menu), [(_tr(a.text), _key(a)) for a in ACTIONS if a.menu == menu and a.keys])
            for menu in MENUS
            if any(a.keys for a in ACTIONS if a.menu == menu)
        ]

    def dress(self) -> None:
        """Tint the icons for the theme in use."""
        for action in ACTIONS:
            if action.icon:
                self._made[action.id].setIcon(self._window.theme.icon(action.icon))
        self.update()

    def _make(self, action: Action) -> QAction:
        made = QAction(_tr(action.text), self._window)
        made.setObjectName(action.id)
        made.setCheckable(action.mark is not None)
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut if action.grid else Qt.ShortcutContext.WindowShortcut
        )
        made.triggered.connect(lambda: action.run(self._window))
        (self._window.grid if action.grid else self._window).addAction(made)
        return made

    def _possible(self, undo: str, redo: str) -> dict[Need, bool]:
        window = self._window
        library, source = window.session.library is not None, window.selection.source
        photos = library and bool(window.selection.photos)
        return {
            "nothing": True,
            "library": library,
            "idle": library and not window.session.job,
            "shown": library and len(window.grid.photos.ids) > 0,
            "photos": photos,
            "placed": photos and source.kind == "albums",
            "albums": library and len(source.albums) > 1,
            "some_album": library and len(source.albums) > 0,
            "one_album": library and source.album is not None,
            "undo": bool(undo),
            "redo": bool(redo),
        }


def _key(action: Action) -> str:
    return QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
