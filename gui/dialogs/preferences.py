"""Preferences: how the window looks, and how this library is made, page by page.

The pages of a library are read off `engine.store.config`; the words are in `spoken`. What a change would entail is said
before it is made. Knows nothing of what the settings do.
"""

from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, fields
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.errors import AlbumenError
from engine.models.catalogue import KNOWN
from engine.store import library as libraries
from engine.store.config import STAGES, Config
from gui import offers, words
from gui.dialogs.spoken import CHAPTERS, ENTAILS, SPOKEN, Spoken, said
from gui.offers import SETTINGS, Purpose
from gui.session import Session
from gui.settings import Settings
from gui.theme import CHOICES, MOTIONS, TEXT_SIZES, Theme
from gui.widgets import named

FINE = 100
"""Steps of a slider."""

JOBS: Mapping[str, tuple[str, dict[str, Any]]] = {
    "scan": ("organize", {"folders": []}),
    "embed": ("organize", {"folders": []}),
    "group": ("propose", {}),
    "name": ("name", {"again": True}),
}
"""Stage -> the job that makes a change of its settings felt, with its arguments."""


@dataclass(frozen=True, slots=True)
class Control:
    """Something on screen that holds the value of a setting."""

    widget: QWidget
    read: Callable[[], Any]
    write: Callable[[Any], None]


class Preferences(QDialog):
    """Settings of the window are taken at once, those of the library with Apply.

    `wanted` brings a job and its arguments where the user wants it now ("propose" is meant to be looked at);
    `models_wanted` when models should be shown; `restart_wanted` when another language should be spoken at once.
    """

    wanted = Signal(str, dict)
    models_wanted = Signal()
    restart_wanted = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,
        languages: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._session, self._theme, self._settings = session, theme, settings
        self._fields = {f.name: f for f in fields(Config)}
        self.controls: dict[str, Control] = {}
        self.stack = QStackedWidget()
        self.chapters = named(QListView(), "chapters")
        self._titles = QStandardItemModel(self.chapters)
        self._add("palette", self.tr("Window"), self._looks(languages))
        for stage, (title, icon) in CHAPTERS.items():
            self._add(icon, said(title), self._page(stage))
        self._lay_out()
        self.chapters.selectionModel().currentChanged.connect(lambda now, _: self.stack.setCurrentIndex(now.row()))
        self.chapters.setCurrentIndex(self._titles.index(0, 0))
        session.opened.connect(self.refresh)
        session.busy.connect(self.weigh)
        theme.changed.connect(self._dress)
        self._dress()
        self.refresh()
        self.resize(self.fontMetrics().averageCharWidth() * 112, self.fontMetrics().height() * 33)

    # composing

    def _lay_out(self) -> None:
        self.chapters.setModel(self._titles)
        self.chapters.setAccessibleName(self.tr("Pages"))
        self.chapters.setFrameShape(QListView.Shape.NoFrame)
        self.chapters.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entails, self.now = QLabel(wordWrap=True), QCheckBox(self.tr("Do it now"))
        self.now.setChecked(True)
        self.now.setAccessibleName(self.now.text())
        self.discard, self.apply = QPushButton(self.tr("Discard")), QPushButton(self.tr("Apply"))
        self.apply.setProperty("look", "primary")
        self.apply.clicked.connect(self.take)
        self.discard.clicked.connect(self.refresh)
        self.foot = named(QWidget(), "foot")
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(20, 10, 16, 10)
        line.setSpacing(10)
        line.addWidget(self.entails, 1)
        for part in (self.now, self.discard, self.apply):
            part.setAccessibleName(part.text())
            line.addWidget(part)
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.chapters)
        pages.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(pages, 1)
        column.addWidget(self.foot)

    def _add(self, icon: str, title: str, page: QWidget) -> None:
        item = QStandardItem(title)
        item.setData(icon, Qt.ItemDataRole.UserRole)
        self._titles.appendRow(item)
        self.stack.addWidget(page)

    def _looks(self, languages: Mapping[str, str]) -> QWidget:
        """The page of the window itself; every choice on it is taken at once."""
        themes: dict[str, str] = dict(
            zip(CHOICES, (self.tr("As the system"), self.tr("Light"), self.tr("Dark")), strict=True)
        )
        moves = (self.tr("As the system"), self.tr("Hold still"), self.tr("Move"))
        sizes = {str(size): self.tr("{n} %").format(n=words.number(size)) for size in TEXT_SIZES}
        tongues = {"system": self.tr("As the system"), **languages}
        kept = self._settings
        column = self._column()
        column.addLayout(self._choice(self.tr("Theme"), "", themes, kept.theme, self._take_theme))
        column.addLayout(self._choice(self.tr("Text size"), "", sizes, str(kept.text_size), self._take_size))
        hint = self.tr("From the next start on.")
        language = self._choice(self.tr("Language"), hint, tongues, kept.language, self._take_language)
        self.restart = QPushButton(self.tr("Start again now"))
        self.restart.setProperty("look", "plain")
        self.restart.setAccessibleName(self.restart.text())
        self.restart.clicked.connect(self.restart_wanted)
        self.restart.hide()
        language.addWidget(self.restart, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(language)
        hint = self.tr("Whether pages and pictures glide into place.")
        moving: dict[str, str] = dict(zip(MOTIONS, moves, strict=True))
        column.addLayout(self._choice(self.tr("Motion"), hint, moving, kept.motion, self._take_motion))
        return self._scrolled(column, self.tr("Window"))

    def _choice(
        self, label: str, help: str, values: Mapping[str, str], value: str, take: Callable[[str], None]
    ) -> QVBoxLayout:
        control = _combo(values, label)
        control.write(value)
        assert isinstance(control.widget, QComboBox)
        control.widget.currentIndexChanged.connect(lambda _: take(control.read()))
        return self._row(label, help, control.widget)

    def _page(self, stage: str) -> QWidget:
        """The settings of one stage, those for experts last."""
        column = self._column()
        named_ = [f for f in self._fields.values() if f.metadata["stage"] == stage]
        for expert in (False, True):
            some = [f for f in named_ if SPOKEN[f.name].expert == expert]
            if expert and some:
                heading = QLabel(self.tr("For experts"))
                heading.setProperty("step", "section")
                heading.setContentsMargins(0, 10, 0, 0)
                column.addWidget(heading)
            for f in some:
                self.controls[f.name] = control = self._control(f, SPOKEN[f.name])
                column.addLayout(self._setting(f, SPOKEN[f.name], control))
        return self._scrolled(column, said(CHAPTERS[stage][0]))

    def _setting(self, f: "Field[Any]", words: Spoken, control: Control) -> QVBoxLayout:
        label = "" if isinstance(control.widget, QCheckBox) else said(words.label)
        row = self._row(label, said(words.help), control.widget)
        if f.name in SETTINGS.values():
            more = QPushButton(self.tr("Models…"))
            more.setProperty("look", "plain")
            more.setAccessibleName(f"{more.text()} {said(words.label)}")
            more.clicked.connect(self.models_wanted)
            row.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        return row

    def _control(self, f: "Field[Any]", words: Spoken) -> Control:
        """What suits the kind of a setting; every change weighs what all of them entail."""
        label, low, high = said(words.label), f.metadata["low"], f.metadata["high"]
        if isinstance(f.default, bool):
            control = _box(label)
            control.widget.toggled.connect(self.weigh)  # type: ignore[attr-defined]
        elif isinstance(f.default, float):
            control = _slider(label, (said(words.ends[0]), said(words.ends[1])))
            control.widget.findChild(QSlider).valueChanged.connect(self.weigh)  # type: ignore[union-attr]
        elif isinstance(f.default, int):
            control = _number(label, int(low), int(high))
            control.widget.valueChanged.connect(self.weigh)  # type: ignore[attr-defined]
        elif isinstance(f.default, tuple):
            control = _lines(label)
            control.widget.textChanged.connect(self.weigh)  # type: ignore[attr-defined]
        else:
            among = f.metadata["among"] or tuple(words.values)
            control = _combo({value: said(words.values.get(value, value)) for value in among}, label)
            control.widget.currentIndexChanged.connect(self.weigh)  # type: ignore[attr-defined]
        return control

    def _row(self, label: str, help: str, widget: QWidget) -> QVBoxLayout:
        row = QVBoxLayout()
        row.setSpacing(3)
        if label:
            name = QLabel(label, wordWrap=True)
            name.setBuddy(widget)
            row.addWidget(name)
        row.addWidget(widget)
        if help:
            text = QLabel(help, wordWrap=True)
            text.setProperty("tone", "soft")
            text.setProperty("step", "caption")
            row.addWidget(text)
        return row

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(28, 22, 24, 22)
        column.setSpacing(18)
        return column

    def _scrolled(self, column: QVBoxLayout, name: str) -> QScrollArea:
        inner = QWidget()
        column.addStretch()
        inner.setLayout(column)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setAccessibleName(name)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it can be reached
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    # the library's settings

    def refresh(self, *_: object) -> None:
        """Show what is in force; what was changed and not applied is forgotten."""
        library = self._session.library
        config = library.config if library is not None else Config()
        for name, control in self.controls.items():
            with QSignalBlocker(control.widget):
                if name in SETTINGS.values():
                    self._fill(name, control.widget)
                control.write(getattr(config, name))
            control.widget.setEnabled(library is not None)
        self.weigh()

    def changes(self) -> dict[str, Any]:
        """The settings whose value is not the one in force."""
        if self._session.library is None:
            return {}
        now = {name: control.read() for name, control in self.controls.items()}
        return {name: value for name, value in now.items() if value != getattr(self._session.library.config, name)}

    def weigh(self, *_: object) -> None:
        """Say what the changes entail."""
        changes, stage = self.changes(), self._first_stage()
        self.foot.setVisible(bool(changes))
        self.entails.setText(said(ENTAILS[stage]) if stage else "")
        self.entails.setProperty("tone", "")
        self.entails.style().polish(self.entails)
        self.now.setVisible(stage in JOBS and not self._session.job)

    def take(self) -> None:
        """Put the changes in force, and let what they entail be done where the user wants that."""
        changes, stage = self.changes(), self._first_stage()
        now = self.now.isChecked() and not self.now.isHidden()

        def taken(config: Any) -> None:
            if isinstance(config, AlbumenError):
                self._refuse(config)
                return
            self.refresh()
            if now and stage in JOBS:
                job, arguments = JOBS[stage]
                self.wanted.emit(job, dict(arguments))

        try:
            self._trust(changes)
        except AlbumenError as error:
            self._refuse(error)
            return
        self._session.configure(changes, taken)

    def _trust(self, changes: Mapping[str, Any]) -> None:
        """A server on another computer that is allowed here and now is allowed on this computer."""
        library = self._session.library
        namer = str(changes.get("namer", library.config.namer if library is not None else ""))
        if changes.get("remote_namer") and offers.stranger(namer):
            libraries.trust(namer)

    def _refuse(self, error: AlbumenError) -> None:
        self.entails.setText(words.said(str(error)))
        self.entails.setProperty("tone", "danger")
        self.entails.style().polish(self.entails)

    def _first_stage(self) -> str:
        """The first stage of which a setting was changed: what comes after it is done again with it."""
        touched = {self._fields[name].metadata["stage"] for name in self.changes()}
        return next((stage for stage in (*STAGES, "run") if stage in touched), "")

    def _fill(self, name: str, combo: QWidget) -> None:
        """Offer the models that are here."""
        assert isinstance(combo, QComboBox)
        purpose: Purpose = next(p for p, setting in SETTINGS.items() if setting == name)
        built_in = {
            "looking": {"auto": self.tr("The best that is here"), "builtin": self.tr("What is built in")},
            "searching": {"off": self.tr("Off")},
            "naming": {"auto": self.tr("Automatic"), "facts": self.tr("Dates, places and folders")},
        }
        combo.clear()
        for value, text in built_in[purpose].items():
            combo.addItem(text, value)
        for known in KNOWN.values():
            if offers.purpose(known) == purpose and offers.here(known.name):
                combo.addItem(known.title, known.name)

    # the window's own

    def _take_theme(self, choice: str) -> None:
        self._settings.theme = taken = next(c for c in CHOICES if c == choice)
        self._theme.choose(taken)

    def _take_size(self, per_cent: str) -> None:
        self._settings.text_size = int(per_cent)
        self._theme.enlarge(int(per_cent))

    def _take_motion(self, motion: str) -> None:
        self._settings.motion = self._theme.motion = next(m for m in MOTIONS if m == motion)

    def _take_language(self, code: str) -> None:
        self._settings.language = code
        self.restart.show()

    def _dress(self) -> None:
        for row in range(self._titles.rowCount()):
            item = self._titles.item(row)
            item.setIcon(self._theme.icon(item.data(Qt.ItemDataRole.UserRole), "soft"))
        edge = self.fontMetrics().height() + 2
        self.chapters.setIconSize(QSize(edge, edge))
        self.chapters.setFixedWidth(self.chapters.sizeHintForColumn(0) + 44)


def _box(label: str) -> Control:
    box = QCheckBox(label)
    box.setAccessibleName(label)
    return Control(box, box.isChecked, box.setChecked)


def _slider(label: str, ends: tuple[str, str]) -> Control:
    """A slider between two words; it keeps what stands between its steps until it is moved."""
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, FINE)
    slider.setSingleStep(5)
    slider.setAccessibleName(f"{label}: {ends[0]} – {ends[1]}")
    whole, exact = QWidget(), [0.0]
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(QLabel(ends[0]))
    row.addWidget(slider, 1)
    row.addWidget(QLabel(ends[1]))

    def write(value: float) -> None:
        exact[0] = value
        with QSignalBlocker(slider):
            slider.setValue(round(value * FINE))

    def read() -> float:
        return exact[0] if slider.value() == round(exact[0] * FINE) else slider.value() / FINE

    return Control(whole, read, write)


def _number(label: str, low: int, high: int) -> Control:
    number = QSpinBox(minimum=low, maximum=high)
    number.setAccessibleName(label)
    number.setFixedWidth(number.fontMetrics().averageCharWidth() * 18)
    return Control(number, number.value, number.setValue)


def _lines(label: str) -> Control:
    lines = QPlainTextEdit()
    lines.setAccessibleName(label)
    lines.setTabChangesFocus(True)
    lines.setFixedHeight(lines.fontMetrics().lineSpacing() * 5)

    def read() -> tuple[str, ...]:
        return tuple(line.strip() for line in lines.toPlainText().splitlines() if line.strip())

    return Control(lines, read, lambda patterns: lines.setPlainText("\n".join(patterns)))


def _combo(values: Mapping[str, str], label: str) -> Control:
    """A box of choices; a value that is none of them joins them as it is."""
    combo = QComboBox()
    combo.setAccessibleName(label)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(16)
    combo.setMaximumWidth(combo.fontMetrics().averageCharWidth() * 48)
    for value, text in values.items():
        combo.addItem(text, value)

    def write(value: str) -> None:
        if combo.findData(value) < 0:
            combo.addItem(words.visible(value), value)
        combo.setCurrentIndex(combo.findData(value))

    return Control(combo, combo.currentData, write)
