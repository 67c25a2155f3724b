"""The keys of the viewer in one table: what a key does, and how the list of shortcuts calls it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.views.viewer.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Key:
    """Some keys that do one thing. `text` is "" where another entry speaks for them."""

    text: str
    shown: str
    keys: tuple[str, ...]
    run: "Callable[[Viewer], None]"


KEYS: tuple[Key, ...] = (
    Key(QT_TRANSLATE_NOOP("viewer", "Previous and next photo"), "← →", ("Left",), lambda v: v.go_left()),
    Key("", "", ("Right",), lambda v: v.go_right()),
    Key("", "", ("Up", "PgUp", "Backspace"), lambda v: v.go(-1)),
    Key("", "", ("Down", "PgDown", "Space"), lambda v: v.go(1)),
    Key(QT_TRANSLATE_NOOP("viewer", "First and last photo"), "Home End", ("Home",), lambda v: v.go(-v.count)),
    Key("", "", ("End",), lambda v: v.go(v.count)),
    Key(QT_TRANSLATE_NOOP("viewer", "Every pixel as it is, and back"), "Z", ("Z", "1"), lambda v: v.toggle_zoom()),
    Key(QT_TRANSLATE_NOOP("viewer", "Zoom in, zoom out, fit"), "+ − 0", ("+", "="), lambda v: v.zoom(1.25)),
    Key("", "", ("-",), lambda v: v.zoom(0.8)),
    Key("", "", ("0",), lambda v: v.zoom(0)),
    Key(QT_TRANSLATE_NOOP("viewer", "Move a zoomed photo"), "Shift + ← ↑ ↓ →", ("Shift+Left",), lambda v: v.push(1, 0)),
    Key("", "", ("Shift+Right",), lambda v: v.push(-1, 0)),
    Key("", "", ("Shift+Up",), lambda v: v.push(0, 1)),
    Key("", "", ("Shift+Down",), lambda v: v.push(0, -1)),
    Key(QT_TRANSLATE_NOOP("viewer", "Turn the view right, left"), "R, Shift + R", ("R",), lambda v: v.turn(1)),
    Key("", "", ("Shift+R",), lambda v: v.turn(-1)),
    Key(QT_TRANSLATE_NOOP("viewer", "What is known of the photo"), "I", ("I",), lambda v: v.toggle_info()),
    Key(QT_TRANSLATE_NOOP("viewer", "Show or hide the filmstrip"), "T", ("T",), lambda v: v.toggle_strip()),
    Key(QT_TRANSLATE_NOOP("viewer", "Play or pause a moving picture"), "P", ("P",), lambda v: v.toggle_play()),
    Key(QT_TRANSLATE_NOOP("viewer", "Full screen"), "F", ("F", "F11"), lambda v: v.toggle_full_screen()),
    Key(QT_TRANSLATE_NOOP("viewer", "Back to the grid"), "Esc", ("Esc", "Return", "Enter"), lambda v: v.leave()),
)


def _code(name: str) -> int:
    """A key by its name, with its modifiers, as one number."""
    sequence: Any = QKeySequence(name)  # PySide's types do not know that it can be indexed
    return int(sequence[0].toCombined())


_BY_KEY = {_code(name): key for key in KEYS for name in key.keys}


def meant(event: QKeyEvent) -> Key | None:
    """What a key that was pressed does, None where it does nothing here."""
    pressed = event.keyCombination().keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    found = _BY_KEY.get(QKeyCombination(pressed, Qt.Key(event.key())).toCombined())
    if found is None and pressed == Qt.KeyboardModifier.ShiftModifier and not chr(event.key() & 0xFFFF).isalpha():
        found = _BY_KEY.get(event.key())  # "+" needs Shift on many keyboards
    return found


def listed() -> list[tuple[str, str]]:
    """What can be done, and its keys, for the list of shortcuts."""
    return [(QCoreApplication.translate("viewer", key.text), key.shown) for key in KEYS if key.text]
