"""Export: which albums, where to, how; and before anything is written, what would come of it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from engine.errors import AlbumenError
from engine.store import Library
from gui import words
from gui.session import Session
from gui.widgets import named


class ExportDialog(QDialog):
    """`wanted` brings the arguments of the job "export" when the user agrees to the plan."""

    wanted = Signal(dict)

    def __init__(
        self, session: Session, albums: Sequence[int], destination: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(540)
        self.resize(540, 520)
        self._session, self._albums = session, list(albums)
        self._asked = 0
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
            "copy": QRadioButton(self.tr("Copies: complete files that stand on their own")),
            "hardlink": QRadioButton(self.tr("Hard links: no extra space, on the same disk only")),
            "symlink": QRadioButton(self.tr("Symbolic links: pointers to your originals")),
        }
        self.modes["copy"].setChecked(True)
        self.summary, self.trouble = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.summary.setProperty("step", "lead")
        self.trouble.setProperty("tone", "danger")
        self.folders = QStringListModel(self)
        self.list = named(QListView(), "plan")
        self.list.setModel(self.folders)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setAccessibleName(self.tr("Folders that would be made"))
        self.list.setMinimumHeight(64)
        self.go = QPushButton(self.tr("Export"))
        self.go.setProperty("look", "primary")
        self.go.setAccessibleName(self.tr("Export"))
        self.go.setDefault(True)
        self._lay_out()
        self._connect()
        self.destination.setFocus()
        self.preview()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(6)
        heading = QLabel(self.tr("Export albums into folders"))
        heading.setProperty("step", "heading")
        column.addWidget(heading)
        calm = QLabel(self.tr("Nothing is overwritten, and every file is checked afterwards."))
        calm.setProperty("tone", "soft")
        column.addWidget(calm)
        column.addSpacing(10)
        which, how = QButtonGroup(self), QButtonGroup(self)
        for button in (self.some, self.all):
            which.addButton(button)
            button.setAccessibleName(button.text())
            column.addWidget(button)
        column.addSpacing(8)
        place = QHBoxLayout()
        place.addWidget(self.destination, 1)
        place.addWidget(self.browse)
        column.addLayout(place)
        column.addSpacing(8)
        for button in self.modes.values():
            how.addButton(button)
            button.setAccessibleName(button.text())
            column.addWidget(button)
        column.addSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(self.trouble)
        column.addWidget(self.list, 1)
        column.addSpacing(8)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        column.addLayout(buttons)

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
        self._soon.stop()
        self._asked += 1
        wish = self.arguments()
        if not wish["destination"]:
            self._show(self.tr("Choose where the folders should go."))
            return
        self._session.ask(_plan, wish, answer=self._answer_to(self._asked))

    def _answer_to(self, number: int) -> Callable[[Any], None]:
        def take(plan: Any) -> None:
            if number == self._asked:  # else the wish has changed since
                self._take(plan)

        return take

    def _take(self, plan: Any) -> None:
        if isinstance(plan, AlbumenError):
            self._show("", trouble=str(plan))
            return
        text = self.tr("{photos}, {size}, in {folders}").format(
            photos=words.files(plan.files), size=words.size(plan.bytes), folders=_folders(len(plan.folders), self)
        )
        rows = [f"{name}    {words.number(count)}" for name, count in plan.folders]
        self._show(text if plan.files else self.tr("There is nothing to export."), rows=rows, able=plan.files > 0)

    def _show(self, text: str, trouble: str = "", rows: Sequence[str] = (), able: bool = False) -> None:
        self.summary.setText(text)
        self.summary.setVisible(bool(text))
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.folders.setStringList(list(rows))
        self.go.setEnabled(able)

    def _some_label(self) -> str:
        names = [a.name for a in self._session.albums() if a.id in self._albums]
        if len(names) == 1:
            name = self.fontMetrics().elidedText(names[0], Qt.TextElideMode.ElideRight, 320)
            return self.tr("Only “{name}”").format(name=name)
        return self.tr("Only the {albums} chosen").format(albums=words.albums(len(names)))

    def _ask_soon(self, *_: object) -> None:
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
    from engine.export import plan

    return plan(library, Path(wish["destination"]).expanduser().absolute(), wish["albums"], wish["mode"])


def _folders(n: int, within: QWidget) -> str:
    return within.tr("1 folder") if n == 1 else within.tr("{n} folders").format(n=words.number(n))
