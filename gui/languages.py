"""The languages of the window: which there are, which one is meant, and putting it in place at the start.

Many texts are set once, when a widget is made, so another language comes at the next start: `start_again` does that.
Knows no texts; they are in `resources/translations`, and come there by `python -m installer.translations`.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QProcess, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import resources

LANGUAGES = {
    "en": "English",
    "es": "Español",
    "pt": "Português",
    "de": "Deutsch",
    "fr": "Français",
    "zh": "简体中文",
}
"""Code -> what its speakers call it."""

TERRITORIES = {"pt": "pt_BR", "zh": "zh_CN"}
"""Where a language is at home for us, and for Qt's own texts, when the system does not speak it."""

VARIABLE = "ALBUMEN_LANGUAGE"
"""Goes before what was chosen; "xx" is a made-up language of long words, "xx-rtl" the same from right to left."""


def chosen(setting: str) -> str:
    """The code of the language that a setting means; "system" is the first of the system's that there is."""
    wish = os.environ.get(VARIABLE) or setting
    if wish in LANGUAGES or wish.startswith("xx"):
        return wish
    return first_spoken(QLocale.system().uiLanguages())


def first_spoken(tags: Sequence[str]) -> str:
    """The first language that we speak among tags such as "pt-BR"; English where there is none.

    Chinese in traditional characters is not what we speak, but can be chosen.
    """
    for tag in tags:
        code, *more = tag.replace("_", "-").split("-")
        if code in LANGUAGES and not (code == "zh" and {"Hant", "TW", "HK", "MO"} & set(more)):
            return code
    return "en"


def install(app: QApplication, setting: str) -> str:
    """Let texts, numbers, dates and the direction follow the language that a setting means; return its code.

    To be called before widgets are made.
    """
    code = chosen(setting)
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(old)
        old.deleteLater()
    locale = _locale(code)
    QLocale.setDefault(locale)
    if code.startswith("xx"):
        app.installTranslator(Stretched(app))
    else:
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for name in (f"qtbase_{TERRITORIES.get(code, code)}.qm", resources.path(f"translations/albumen_{code}.qm")):
            translator = QTranslator(app)
            if translator.load(str(qt / name)):  # an absolute path stays what it is
                app.installTranslator(translator)
    backwards = code == "xx-rtl" or locale.textDirection() == Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    return code


def start_again(library: Path | None = None) -> bool:
    """Start Albumen once more, on a library where there is one; the window that asks for it closes itself."""
    program, *arguments = command(sys.orig_argv, sys.argv, library)
    return bool(QProcess.startDetached(program, arguments))


def command(called: Sequence[str], arguments: Sequence[str], library: Path | None) -> list[str]:
    """How this program is called again: as it was (`sys.orig_argv`), but for the user's own arguments (`sys.argv`)."""
    ours = called[1 : len(called) - len(arguments) + 1]
    return [sys.executable, *ours, *(["--library", str(library)] if library else [])]


def _locale(code: str) -> QLocale:
    """How a language writes numbers and dates; as the user has set it where the system speaks that language."""
    code, system = "en" if code.startswith("xx") else code, QLocale.system()
    return system if system.language() == QLocale(code).language() else QLocale(TERRITORIES.get(code, code))


class Stretched(QTranslator):
    """A language for trying the window: every text in brackets, two fifths longer, so that what is cut or was never
    translated shows."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        if comment == "date" or source.startswith("QT_") or not any(c.isalpha() for c in source):
            return source
        return f"[{source.replace('%n', '%Ln')} {'~' * (len(source) * 2 // 5)}]"
