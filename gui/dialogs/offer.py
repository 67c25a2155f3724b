"""Before a model is fetched: what it is for, how much comes, under which licence, from where, and where it goes.

Nothing goes online before the user has agreed here. Knows models by the catalogue.
"""

import shutil
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.models import places
from engine.models.catalogue import KNOWN, Known
from gui import offers, words
from gui.theme import Theme


class OfferDialog(QDialog):
    """`agreed` brings the model's name when it should be fetched."""

    agreed = Signal(str)

    def __init__(self, model: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        known = KNOWN[model]
        self._model = model
        self.setWindowTitle(self.tr("Get {model}").format(model=known.title))
        heading = QLabel(self.tr("Get {model}?").format(model=known.title))
        heading.setProperty("step", "heading")
        what = QLabel(self._what(known), wordWrap=True)
        facts = QGridLayout()
        facts.setHorizontalSpacing(18)
        facts.setVerticalSpacing(6)
        facts.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(self._facts(known)):
            name, said = QLabel(label), QLabel(value, wordWrap=True)
            name.setProperty("tone", "soft")
            facts.addWidget(name, row, 0)
            facts.addWidget(said, row, 1)
        calm = QLabel(
            self.tr(
                "Albumen goes online for this only, because you ask. Your photos stay here. You can stop at any time; "
                "what has come is kept."
            ),
            wordWrap=True,
        )
        calm.setProperty("tone", "soft")
        calm.setProperty("step", "caption")
        cancel, self.get = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Get it"))
        cancel.clicked.connect(self.reject)
        self.get.setProperty("look", "primary")
        self.get.setDefault(True)
        self.get.clicked.connect(self._agree)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (cancel, self.get):
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        column.addWidget(heading)
        column.addWidget(what)
        column.addLayout(facts)
        column.addWidget(calm)
        column.addStretch()
        column.addLayout(buttons)
        wide = self.fontMetrics().averageCharWidth() * 76
        self.resize(wide, column.totalHeightForWidth(wide))

    def _what(self, known: Known) -> str:
        match offers.purpose(known):
            case "looking":
                return self.tr("It looks at your photos, so that albums follow what is in them. All of it runs here.")
            case "searching":
                return self.tr("It finds photos by words: “a dog on a beach”. All of it runs here.")
            case _:
                return self.tr("It looks at some photos of each album and gives it a name. All of it runs here.")

    def _facts(self, known: Known) -> list[tuple[str, str]]:
        free = _free(places.cache())
        room = self.tr("{size}; {free} are free").format(
            size=words.download(known.megabytes * 10**6), free=words.size(free)
        )
        licence = known.licence
        if known.gated:
            licence = self.tr("{licence}, which you accept on the hub first").format(licence=licence)
        return [
            (self.tr("Size"), room if free else words.download(known.megabytes * 10**6)),
            (self.tr("Licence"), licence),
            (self.tr("From"), _breakable(f"{places.source()}/{known.repository}")),
            (self.tr("Kept in"), _breakable(str(places.cache()))),
        ]

    def _agree(self) -> None:
        self.agreed.emit(self._model)
        self.accept()


def _breakable(path: str) -> str:
    """A path that may go on in the next line behind each of its parts."""
    return words.visible(path).replace("/", "/\u200b").replace("\\", "\\\u200b")


def _free(folder: Path) -> int:
    """Bytes that are free where a folder is, or would be; 0 where that cannot be said."""
    try:
        return shutil.disk_usage(next(f for f in (folder, *folder.parents) if f.is_dir())).free
    except (OSError, StopIteration):
        return 0
