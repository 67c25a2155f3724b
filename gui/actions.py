"""Everything one can do in the window, in one table: menus, toolbar, context menus and the list of shortcuts are made
of it, and a test presses every entry.

What an action does is a function in `deeds`; this module knows when it can be done and how it is called.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gui import deeds
from gui.theme import CHOICES

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


_N = QT_TRANSLATE_NOOP
FILE, EDIT, ALBUM, PHOTO, VIEW, HELP = (
    _N("actions", "Library"),
    _N("actions", "Edit"),
    _N("actions", "Album"),
    _N("actions", "Photo"),
    _N("actions", "View"),
    _N("actions", "Help"),
)
MENUS = (FILE, EDIT, ALBUM, PHOTO, VIEW, HELP)

ACTIONS: tuple[Action, ...] = (
    Action("organize", _N("actions", "Organize folder…"), FILE, "nothing", deeds.organize, ("Ctrl+O",), "organize"),
    Action("open", _N("actions", "Open library…"), FILE, "nothing", deeds.open_library, ("Ctrl+Shift+O",), "library"),
    Action("rescan", _N("actions", "Look for new photos"), FILE, "idle", deeds.rescan, ("F5",), "refresh"),
    Action("export", _N("actions", "Export…"), FILE, "idle", deeds.export, ("Ctrl+E",), "export"),
    Action("close", _N("actions", "Close library"), FILE, "library", deeds.close_library, ("Ctrl+W",), "close"),
    Action("quit", _N("actions", "Quit"), FILE, "nothing", deeds.leave, ("Ctrl+Q",), "quit"),
    Action("undo", _N("actions", "Undo"), EDIT, "undo", deeds.undo, ("Ctrl+Z",), "undo"),
    Action("redo", _N("actions", "Redo"), EDIT, "redo", deeds.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Action("history", _N("actions", "History…"), EDIT, "library", deeds.history, ("Ctrl+H",), "history"),
    Action("select_all", _N("actions", "Select all"), EDIT, "shown", deeds.select_all, ("Ctrl+A",), "check", grid=True),
    Action("search", _N("actions", "Search"), EDIT, "library", deeds.search, ("Ctrl+F",), "search"),
    Action("new", _N("actions", "New album from selection"), ALBUM, "photos", deeds.new_album, ("Ctrl+N",), "plus"),
    Action(
        "new_empty", _N("actions", "New empty album"), ALBUM, "library", deeds.new_empty, ("Ctrl+Shift+N",), "album"
    ),
    Action("rename", _N("actions", "Rename…"), ALBUM, "one_album", deeds.rename, ("F2",), "rename"),
    Action("merge", _N("actions", "Merge albums"), ALBUM, "albums", deeds.merge, ("Ctrl+M",), "merge"),
    Action("merge_into", _N("actions", "Merge into album…"), ALBUM, "some_album", deeds.merge_into, (), "merge"),
    Action("split", _N("actions", "Split album"), ALBUM, "one_album", deeds.split, ("Ctrl+Shift+S",), "split"),
    Action("view", _N("actions", "View photo"), PHOTO, "shown", deeds.view, ("Return", "Enter"), "view", grid=True),
    Action("move", _N("actions", "Move to album…"), PHOTO, "photos", deeds.move, ("Ctrl+Shift+M",), "move"),
    Action("also", _N("actions", "Show also in album…"), PHOTO, "photos", deeds.also, ("Ctrl+Shift+A",), "also"),
    Action(
        "remove",
        _N("actions", "Remove from album"),
        PHOTO,
        "placed",
        deeds.remove,
        ("Del",),
        "remove",
        grid=True,
    ),
    Action("reveal", _N("actions", "Show in file manager"), PHOTO, "photos", deeds.reveal, ("Ctrl+R",), "folder"),
    Action("copy_path", _N("actions", "Copy path"), PHOTO, "photos", deeds.copy_path, ("Ctrl+Shift+C",), "copy"),
    Action("larger", _N("actions", "Larger photos"), VIEW, "library", deeds.larger, ("Ctrl++", "Ctrl+="), "large"),
    Action("smaller", _N("actions", "Smaller photos"), VIEW, "library", deeds.smaller, ("Ctrl+-",), "small"),
    *(
        Action(f"theme_{choice}", text, VIEW, "nothing", deeds.theme(choice), mark=deeds.has_theme(choice))
        for choice, text in zip(
            CHOICES,
            (_N("actions", "As the system"), _N("actions", "Light"), _N("actions", "Dark")),
            strict=True,
        )
    ),
    Action("shortcuts", _N("actions", "Keyboard shortcuts"), HELP, "nothing", deeds.shortcuts, ("F1",), "keyboard"),
    Action("about", _N("actions", "About Albumen"), HELP, "nothing", deeds.about, (), "info"),
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
