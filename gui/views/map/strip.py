"""Above the map: what its colours mean, how it was laid out, flat or in depth, the lasso, and its export.

Only says what is wanted; knows nothing of photos.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.theme import Theme
from gui.views.map.charting import By
from gui.widgets import named

REDUCERS = ("umap", "pacmap", "tsne", "pca")


class Strip(QWidget):
    """`coloured` brings by what, `laid_out` the dimensions and the reducer that are wanted."""

    coloured = Signal(str)
    laid_out = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "strip")
        self._theme = theme
        self.by = self._combo(self.tr("Colour"))
        for by, text in self._bys():
            self.by.addItem(text, by)
        self.reducer = self._combo(self.tr("Layout"))
        for number, (reducer, (name, what)) in enumerate(zip(REDUCERS, self._reducers(), strict=True)):
            self.reducer.addItem(name, reducer)
            self.reducer.setItemData(number, what, Qt.ItemDataRole.ToolTipRole)
        self.flat = self._button("flat", self.tr("Flat"), checkable=True)
        self.solid = self._button("solid", self.tr("In depth: drag to turn it"), checkable=True)
        self.lasso = self._button("lasso", self.tr("Lasso: draw around photos (L, or Shift and drag)"), True)
        self.fit = self._button("fit", self.tr("Show the whole map (0)"))
        self.export = self._button("export", self.tr("Save the map as a picture…"))
        self.dims = QButtonGroup(self)
        self.dims.addButton(self.flat, 2)
        self.dims.addButton(self.solid, 3)
        self.flat.setChecked(True)
        self._labels: list[QLabel] = []
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.by.currentIndexChanged.connect(lambda _: self.coloured.emit(self.by.currentData()))
        self.reducer.currentIndexChanged.connect(lambda _: self._ask())
        self.dims.idClicked.connect(lambda _: self._ask())
        theme.changed.connect(self._dress)
        self._dress()

    def offer_categories(self, offered: bool) -> None:
        """Let colours mean categories, where photos have some."""
        at = self.by.findData("category")
        if offered and at < 0:
            self.by.addItem(self.tr("Category"), "category")
        elif not offered and at >= 0:
            self.by.removeItem(at)

    def wanted(self) -> tuple[By, int, str]:
        """By what photos are coloured, in how many dimensions and by which reducer they are laid out."""
        return self.by.currentData(), self.dims.checkedId(), self.reducer.currentData()

    def allow(self, there: bool) -> None:
        """Offer what needs a map only where there is one."""
        for part in (self.lasso, self.fit, self.export, self.by):
            part.setEnabled(there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the fields speak for themselves."""
        super().resizeEvent(event)
        labels = sum(label.sizeHint().width() + self._row.spacing() for label in self._labels)
        bare = self._row.sizeHint().width() - (0 if self._labels[0].isHidden() else labels)
        for label in self._labels:
            label.setVisible(event.size().width() >= bare + labels)

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(13, 2, 16, 8)
        row.setSpacing(4)
        for name, field in ((self.tr("Colour"), self.by), (self.tr("Layout"), self.reducer)):
            label = QLabel(name)
            label.setProperty("tone", "soft")
            label.setBuddy(field)
            label.setMinimumWidth(1)
            self._labels.append(label)
            row.addWidget(label)
            row.addWidget(field)
            row.addSpacing(8)
        for part in (self.flat, self.solid):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.lasso, self.fit, self.export):
            row.addWidget(part)

    def _ask(self) -> None:
        _, dims, reducer = self.wanted()
        self.reducer.setToolTip(self.reducer.currentData(Qt.ItemDataRole.ToolTipRole))
        self.laid_out.emit(dims, reducer)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo

    def _button(self, icon: str, text: str, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setCheckable(checkable)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setIconSize(QSize(20, 20))
        button.setProperty("icon_name", icon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _bys(self) -> list[tuple[By, str]]:
        return [("album", self.tr("Album")), ("time", self.tr("Time")), ("camera", self.tr("Camera"))]

    def _reducers(self) -> list[tuple[str, str]]:
        """Names and what one can expect, in the order of REDUCERS."""
        return [
            ("UMAP", self.tr("Alike photos in islands. The usual choice.")),
            ("PaCMAP", self.tr("Islands that also lie near the islands they resemble.")),
            ("t-SNE", self.tr("Evenly spread, each photo beside its closest likenesses. Slow with many photos.")),
            (
                "PCA",
                self.tr("The few greatest differences between photos. Quick, and the same each time."),
            ),
        ]

    def _dress(self) -> None:
        for button in (self.flat, self.solid, self.lasso, self.fit, self.export):
            button.setIcon(self._theme.icon(button.property("icon_name")))
