"""Export: which albums, where to, how; and before anything is written, what would come of it: every folder, how much
space it takes, and how much is free.
"""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from engine.errors import AlbumenError
from engine.store import Library
from gui import words
from gui.session import Session
from gui.theme import Theme
from gui.widgets import named


class ExportDialog(QDialog):
    """`wanted` brings the arguments of the job "export" when the user agrees to the plan."""

    wanted = Signal(dict)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        albums: Sequence[int],
        destination: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._session, self._albums = session, list(albums)
        self._asked, self._icon = 0, theme.icon("folder", "soft")
        self._soon = QTimer(self, singleShot=True, interval=200)
        self._soon.timeout.connect(self.preview)
        self.all = QRadioButton(self.tr("All albums"))
        self.some = QRadioButton(self._some_label())
        self.some.setVisible(bool(albums))
        (self.some if albums else self.all).setChecked(True)
        self.destination = QLineEdit(destination, placeholderText=self.tr("A folder, best an empty or a new one"))
        self.destination.setAccessibleName(self.tr("Export to"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose a folder to export to"))
        self.modes = {
            "copy": QRadioButton(self.tr("Copies")),
            "hardlink": QRadioButton(self.tr("Hard links")),
            "symlink": QRadioButton(self.tr("Symbolic links")),
        }
        self.modes["copy"].setChecked(True)
        self.means = QLabel(wordWrap=True)
        self.means.setProperty("tone", "soft")
        self.summary, self.room, self.trouble = QLabel(wordWrap=True), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.summary.setProperty("step", "lead")
        self.room.setProperty("tone", "soft")
        self.trouble.setProperty("tone", "danger")
        self.folders = QStandardItemModel(self)
        self.tree = named(QTreeView(), "plan")
        self.tree.setModel(self.folders)
        self.tree.setHeaderHidden(True)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setSelectionMode(QTreeView.SelectionMode.NoSelection)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Folders that would be made"))
        self.tree.setMinimumHeight(self.fontMetrics().height() * 4)
        self.go = QPushButton(self.tr("Export"))
        self.go.setProperty("look", "primary")
        self.go.setAccessibleName(self.tr("Export"))
        self.go.setDefault(True)
        self._lay_out()
        self._connect()
        self.destination.setFocus()
        self.preview()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Export albums into folders"))
        heading.setProperty("step", "heading")
        calm = QLabel(self.tr("Nothing is overwritten, and every file is checked afterwards."), wordWrap=True)
        calm.setProperty("tone", "soft")
        which, how = QButtonGroup(self), QButtonGroup(self)
        albums, place, modes = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for group, line, buttons in (
            (which, albums, (self.some, self.all)),
            (how, modes, tuple(self.modes.values())),
        ):
            line.setSpacing(14)
            for button in buttons:
                group.addButton(button)
                button.setAccessibleName(button.text())
                line.addWidget(button)
            line.addStretch()
        place.addWidget(self.destination, 1)
        place.addWidget(self.browse)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons_ = QHBoxLayout()
        buttons_.addWidget(self.room, 1)
        buttons_.addWidget(cancel)
        buttons_.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(calm)
        for title, line in ((self.tr("Which"), albums), (self.tr("Where to"), place), (self.tr("How"), modes)):
            label = QLabel(title)
            label.setProperty("step", "section")
            label.setContentsMargins(0, 10, 0, 0)
            column.addWidget(label)
            column.addLayout(line)
        column.addWidget(self.means)
        column.addSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.trouble)
        column.addWidget(self.tree, 1)
        column.addSpacing(4)
        column.addLayout(buttons_)
        self.resize(self.fontMetrics().averageCharWidth() * 92, self.fontMetrics().height() * 36)

    def _connect(self) -> None:
        self.destination.textChanged.connect(self._ask_soon)
        for button in (self.all, self.some, *self.modes.values()):
            button.toggled.connect(self._ask_soon)
        self.browse.clicked.connect(self._choose)
        self.go.clicked.connect(self._agree)

    def arguments(self) -> dict[str, Any]:
        """What the job "export" is to be started with."""
        mode = next(name for name, button in self.modes.items() if button.isChecked())
        albums = self._albums if self.some.isChecked() else None
        return {"destination": self.destination.text().strip(), "albums": albums, "mode": mode}

    def done(self, result: int) -> None:
        self._asked += 1  # an answer that comes now has nobody to tell
        super().done(result)

    def preview(self) -> None:
        """Find out what would come of it, without writing anything."""
        self.means.setText(self._meaning(self.arguments()["mode"]))
        self._soon.stop()
        self._asked += 1
        wish = self.arguments()
        if not wish["destination"]:
            self._show(self.tr("Choose where the folders should go."))
            return
        self._session.ask(_plan, wish, answer=self._answer_to(self._asked))

    def _meaning(self, mode: str) -> str:
        return {
            "copy": self.tr("Complete files that stand on their own. They take as much space again."),
            "hardlink": self.tr("A second name for the same file: no extra space, on the same disk only."),
            "symlink": self.tr("Pointers to your photos: no extra space, and empty once a photo is moved."),
        }[mode]

    def _answer_to(self, number: int) -> Callable[[Any], None]:
        def take(plan: Any) -> None:
            if number == self._asked:  # else the wish has changed since
                self._take(plan)

        return take

    def _take(self, answer: Any) -> None:
        if isinstance(answer, AlbumenError):
            self._show("", trouble=words.said(str(answer)))
            return
        plan, free = answer
        if not plan.files:
            self._show(self.tr("There is nothing to export."))
            return
        text = self.tr("{photos}, {size}, in {folders}").format(
            photos=words.files(plan.files), size=words.size(plan.bytes), folders=words.folders(len(plan.folders))
        )
        there = len(plan.present)
        parts = [
            self.tr("{n} are there already.").format(n=words.files(there)) if there else "",
            self.tr("{n} cannot be found now.").format(n=words.photos(len(plan.missing))) if plan.missing else "",
            self.tr("{size} are free there.").format(size=words.size(free)) if free else "",
        ]
        self._show(text, room=" ".join(filter(None, parts)), rows=plan.folders, able=True)

    def _show(
        self,
        text: str,
        trouble: str = "",
        room: str = "",
        rows: Sequence[tuple[str, int]] = (),
        able: bool = False,
    ) -> None:
        self.summary.setText(text)
        self.summary.setVisible(bool(text))
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.room.setText(room)
        self._grow(rows)
        self.go.setEnabled(able)

    def _grow(self, rows: Sequence[tuple[str, int]]) -> None:
        """The folders as a tree, each with the number of its files."""
        self.folders.clear()
        known: dict[str, QStandardItem] = {"": self.folders.invisibleRootItem()}
        for path, count in rows:
            above = ""
            for name in path.split("/"):
                here = f"{above}/{name}" if above else name
                if here not in known:
                    known[here] = QStandardItem(self._icon, name)
                    known[above].appendRow(known[here])
                above = here
            label = self.tr("{name}   ·   {files}").format(name=path.rpartition("/")[2], files=words.files(count))
            known[path].setText(label)
        self.tree.expandAll()

    def _some_label(self) -> str:
        names = [name for id, name in self._session.names().items() if id in self._albums]
        if len(names) == 1:
            name = self.fontMetrics().elidedText(
                names[0], Qt.TextElideMode.ElideRight, self.fontMetrics().averageCharWidth() * 40
            )
            return self.tr("Only “{name}”").format(name=name)
        return self.tr("Only the {albums} chosen").format(albums=words.albums(len(names)))

    def _ask_soon(self, *_: object) -> None:
        self.means.setText(self._meaning(self.arguments()["mode"]))
        self.go.setEnabled(False)
        self._soon.start()

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Export to"), self.destination.text() or str(Path.home()))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.destination.setText)
        chooser.open()

    def _agree(self) -> None:
        self.wanted.emit(self.arguments())
        self.accept()


def _plan(library: Library, wish: dict[str, Any]) -> Any:
    """The plan, and how many bytes are free where it leads to (0 where that cannot be said)."""
    from engine.export import plan

    place = Path(wish["destination"]).expanduser().absolute()
    planned = plan(library, place, wish["albums"], wish["mode"])
    try:
        free = shutil.disk_usage(next(folder for folder in (place, *place.parents) if folder.is_dir())).free
    except (OSError, StopIteration):
        free = 0
    return planned, free
