"""Everything one can do in the window, in one table: menus, toolbar, context menus, the command palette and the list of
shortcuts are made of it, and a test presses every entry.

Each menu has a module with its entries and what they do, functions of the window that never wait: dialogs are opened,
edits and jobs begun. This module makes them QActions, and knows when each can be done.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.actions import albums, edit, go, help, library, photos, view
from gui.actions.action import Action, Menu, Need
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window

MENUS: dict[Menu, str] = {
    "library": QT_TRANSLATE_NOOP("actions", "Library"),
    "edit": QT_TRANSLATE_NOOP("actions", "Edit"),
    "album": QT_TRANSLATE_NOOP("actions", "Album"),
    "photo": QT_TRANSLATE_NOOP("actions", "Photo"),
    "view": QT_TRANSLATE_NOOP("actions", "View"),
    "go": QT_TRANSLATE_NOOP("actions", "Go"),
    "help": QT_TRANSLATE_NOOP("actions", "Help"),
}
assert set(MENUS) == set(get_args(Menu))

ACTIONS: tuple[Action, ...] = tuple(
    action for menu in (library, edit, albums, photos, view, go, help) for action in menu.ACTIONS
)

FOR_PHOTOS = (
    "view",
    "like",
    "",
    "new",
    "move",
    "also",
    "keep",
    "remove",
    "cover",
    "",
    "reveal",
    "copy_path",
    "trash",
    "",
    "select_all",
)
FOR_ALBUMS = ("rename", "confirm", "merge", "merge_into", "nest", "unnest", "split", "", "export")
"""Context menus; "" is a separator."""

LONGEST_LABEL = 70


class Actions(QObject):
    """The table as QActions of one window; kept enabled and named as the window's state asks."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self._made = {action.id: self._make(action) for action in ACTIONS}
        self._bare = {action.id: action.icon for action in ACTIONS if action.icon}
        window.theme.changed.connect(self.dress)
        window.theme.changed.connect(self.update)
        window.selection.changed.connect(self.update)
        window.session.changed.connect(self.update)
        window.session.opened.connect(self.update)
        window.session.busy.connect(self.update)
        window.session.paused.connect(self.update)
        self.update()

    def __getitem__(self, id: str) -> QAction:
        """An action; its icon is drawn when it is first asked for: forty of them would hold up the window's start."""
        made = self._made[id]
        if id in self._bare:
            made.setIcon(self._window.theme.icon(self._bare.pop(id)))
        return made

    def update(self, *_: object) -> None:
        """Enable what can be done now, tick what is so; undo and redo say what they would do."""
        undo, redo = self._window.session.next_labels()
        can = self._possible(undo, redo)
        for action in ACTIONS:
            made = self._made[action.id]
            made.setEnabled(can[action.needs])
            if action.mark is not None:
                made.setChecked(action.mark(self._window))
        for id, label in (("undo", undo), ("redo", redo)):
            made, text = self._made[id], self._made[id].text()
            short = label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1] + "…"
            made.setToolTip(f"{text}: {short}" if label else text)

    def fill(self, menu: QMenu, ids: Iterable[str]) -> QMenu:
        """Put actions into a menu; "" is a separator, and those of one group come into a submenu."""
        groups: dict[str, QMenu] = {}
        by_id = {action.id: action for action in ACTIONS}
        for id in ids:
            group = by_id[id].group if id else ""
            if not id:
                menu.addSeparator()
            elif group:
                if group not in groups:
                    groups[group] = menu.addMenu(_tr(group))
                groups[group].addAction(self[id])
            else:
                menu.addAction(self[id])
        return menu

    def menu(self, name: Menu, parent: QMenu) -> QMenu:
        """One of MENUS as a submenu of `parent`."""
        return self.fill(parent.addMenu(_tr(MENUS[name])), [action.id for action in ACTIONS if action.menu == name])

    def sections(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Menu by menu, what has a shortcut and which, for the list under F1."""
        listed = [
            (_tr(text), [(_tr(a.text), _key(a)) for a in ACTIONS if a.menu == menu and a.keys])
            for menu, text in MENUS.items()
        ]
        return [(menu, entries) for menu, entries in listed if entries]

    def dress(self) -> None:
        """Tint the icons for the theme in use."""
        for action in ACTIONS:
            if action.icon and action.id not in self._bare:
                self._made[action.id].setIcon(self._window.theme.icon(action.icon))

    def _make(self, action: Action) -> QAction:
        made = QAction(_tr(action.text), self._window)
        made.setObjectName(action.id)
        made.setCheckable(action.mark is not None)
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut if action.grid else Qt.ShortcutContext.WindowShortcut
        )
        made.triggered.connect(lambda: action.run(self._window))
        if action.group and action.mark is not None:
            if action.group not in self._groups:
                self._groups[action.group] = QActionGroup(self)
            self._groups[action.group].addAction(made)
        (self._window.grid if action.grid else self._window).addAction(made)
        return made

    def _possible(self, undo: str, redo: str) -> dict[Need, bool]:
        window, selection = self._window, self._window.selection
        library, source = window.session.library is not None, selection.source
        photos = library and bool(selection.photos)
        return {
            "nothing": True,
            "library": library,
            "idle": library and not window.session.job,
            "busy": bool(window.session.job),
            "tiles": library and window.photos.currentWidget() is window.grid,
            "shown": library and len(window.grid.photos.ids) > 0,
            "photos": photos,
            "placed": photos and source.kind == "albums",
            "one_photo": library and len(selection.photos) == 1,
            "albums": library and len(source.albums) > 1,
            "some_album": library and len(source.albums) > 0,
            "one_album": library and source.album is not None,
            "album_at_rest": library and source.album is not None and not window.session.job,
            "undo": bool(undo),
            "redo": bool(redo),
            "back": library and selection.can_go_back,
            "forward": library and selection.can_go_forward,
        }


def _key(action: Action) -> str:
    return QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
