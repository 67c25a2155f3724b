"""Every visible text can be translated, and what is translated is whole, up to date and used."""

import ast
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from engine import edits
from engine.ingest import reasons
from engine.store import Library
from gui import languages, words
from gui.selection import Source
from gui.settings import Settings
from gui.window import Window
from installer.translations import __main__ as translations
from installer.translations import check, files
from installer.translations import window as texts
from installer.translations.message import Message, Unclear
from tests.gui.conftest import fill

PROJECT = Path(__file__).resolve().parents[2]

each_language = pytest.mark.parametrize("code", files.FORMS)


@pytest.fixture(autouse=True)
def english_again(app: QApplication, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every test chooses its language, and leaves English behind."""
    monkeypatch.delenv(languages.VARIABLE)
    languages.install(app, "en")
    yield
    languages.install(app, "en")


def told(code: str) -> files.Translations:
    return files.read(translations.FOLDER / f"albumen_{code}.ts", code)


# the files of translations


def test_the_files_say_what_the_sources_say(tmp_path: Path) -> None:
    """Nothing is new, nothing has vanished; `python -m installer.translations` mends it."""
    for path in (*translations.FOLDER.glob("*.ts"), translations.FOLDER / "phrases.json"):
        shutil.copy(path, tmp_path)
    translations.update(tmp_path)
    for path in (*tmp_path.glob("*.ts"), tmp_path / "phrases.json"):
        assert path.read_text("utf-8") == (translations.FOLDER / path.name).read_text("utf-8"), path.name


@each_language
def test_the_window_reads_what_the_translators_wrote(code: str) -> None:
    translator, language = QTranslator(), told(code)
    if language.texts:
        assert translator.load(str(translations.FOLDER / f"albumen_{code}.qm"))
    for message in language.messages:
        forms = language.texts.get(message.key, ())
        numbers = (-1,) if not message.plural else (1, 5)[-len(forms) :]
        for number, form in zip(numbers, forms, strict=False):
            found = translator.translate(message.context, message.source, message.comment or None, number)
            assert found == form, message


@pytest.mark.parametrize(
    "code",
    files.FORMS,
)
def test_nothing_is_untranslated(code: str) -> None:
    missing = told(code).missing()
    assert not missing, f"{len(missing)} texts are not translated, the first of them: {missing[0].source}"


@each_language
def test_translations_keep_values_numbers_keys_and_endings(code: str) -> None:
    assert check.faults(told(code)) == []


def test_the_window_offers_the_languages_that_are_translated() -> None:
    assert list(languages.LANGUAGES) == list(files.FORMS)


@pytest.mark.parametrize(
    ("translation", "wrong"),
    [
        ("{ordner} weg", "the values ['folder'] have become ['ordner']"),
        ("{folder} weg…", "only one of them ends with “…”"),
        ("{folder} ist weg", None),
        ("&Weg {folder}", "an access key was lost or added"),
        ("%n {folder}", "there is no number here"),
    ],
)
def test_a_bad_translation_is_told(translation: str, wrong: str | None) -> None:
    message = Message("Somewhere", "{folder} is away")
    language = files.Translations("de", [message], {message.key: (translation,)})
    found = check.faults(language)
    assert not found if wrong is None else [f.partition("”: ")[2] for f in found] == [f"{wrong}."]


def test_what_a_translator_sends_is_put_in_its_places() -> None:
    messages = [Message("A", "Open"), Message("B", "Open"), Message("A", "%n cats", plural=True)]
    language = files.Translations("de", messages)
    wrong = files.take(language, {"B::Open": "Offen", "Open": "Öffnen", "%n cats": ["%n Katze", "%n Katzen"]})
    assert not wrong
    assert [language.texts[m.key] for m in messages] == [("Öffnen",), ("Offen",), ("%Ln Katze", "%Ln Katzen")]
    wrong = files.take(language, {"Shut": "Zu", "%n cats": ["Katzen"], "Open": ""})
    assert wrong == ["There is no text “Shut”.", "“%n cats” needs 2 forms, not 1."]
    assert [language.texts[m.key] for m in messages] == [("Öffnen",), ("Offen",), ("%Ln Katze", "%Ln Katzen")]


# the sources


VISIBLE = re.compile(
    r"set(Text|ToolTip|WindowTitle|PlaceholderText|AccessibleName|AccessibleDescription|StatusTip|WhatsThis|Title"
    r"|InformativeText|LabelText|ButtonText|Description)|add(Action|Item|Tab|Menu|Button|Row|Section)|insertItem|say"
    r"|Q(Label|PushButton|ToolButton|CheckBox|RadioButton|Action|GroupBox|Menu|CommandLinkButton|ProgressDialog)"
    r"|Paragraph"
)
KEYWORDS = {"text", "placeholderText", "toolTip", "windowTitle", "title", "accessibleName"}


def bare(node: ast.expr) -> str:
    """A text that stands in the sources as it is shown; "" where it is none: markup, or a lone small word, a key."""
    match node:
        case ast.Constant(value=str(text)):
            plain = re.sub(r"<[^>]*>", "", text).strip()
            return plain if re.search(r"[^\W\d_]{2}", plain) and not re.fullmatch(r"[a-z_.]+", plain) else ""
        case ast.JoinedStr(values=parts):
            return "".join(bare(part) for part in parts if isinstance(part, ast.Constant))
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            return bare(one) + bare(other)
        case ast.Call(func=ast.Attribute(value=text, attr="format" | "join")):
            return bare(text)
    return ""


@pytest.mark.parametrize("path", sorted((PROJECT / "gui").rglob("*.py")), ids=lambda path: path.stem)
def test_no_visible_text_escapes_translation(path: Path) -> None:
    escaped = []
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(call, ast.Call):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            shown = call.args[: 1 if name == "Paragraph" else None] if VISIBLE.fullmatch(name) else []
            if name[:1] in "Q" or VISIBLE.fullmatch(name):
                shown += [k.value for k in call.keywords if k.arg in KEYWORDS]
            escaped += [f"{call.lineno}: {name}({bare(a)!r})" for a in shown if bare(a)]
    assert not escaped


HELPER = "def _tr(text):\n return QCoreApplication.translate('help', text)\n"


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("class A:\n def f(self):\n  self.tr('%n cats')", "needs a %n and its number"),
        ("class A:\n def f(self):\n  self.tr('cats', '', 2)", "needs a %n and its number"),
        ("class A:\n def f(self, n):\n  self.tr(f'{n} cats')", "only a plain text"),
        (HELPER + "_tr(f'{n} cats')", "only a plain text"),
        ("class B(A):\n pass\nclass A:\n def f(self):\n  self.tr('%n cats', '', 2)", "others inherit from"),
        ("def f(x):\n x.tr('cats')", "the class of “x” is not known"),
    ],
)
def test_a_text_that_cannot_be_translated_is_refused(tmp_path: Path, source: str, why: str) -> None:
    (tmp_path / "a.py").write_text(source)
    with pytest.raises(Unclear, match=re.escape(why)):
        texts.messages(tmp_path)


def test_texts_are_found_in_every_way_of_writing_them(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        "class A(QWidget):\n"
        "    def f(self, n):\n"
        "        self.tr('one' 'two'); self.tr('%n cats', '', n); self.tr('on' if n else 'off')\n"
        "        tr = self.tr\n"
        "        tr('short')\n"
        "def g(a: 'A'):\n"
        "    a.tr('of another'); _tr('helped'); _tr('dated', 'date')\n"
        "X = QT_TRANSLATE_NOOP('here', 'later')\n"
        "def _tr(text, comment=None):\n"
        "    return QCoreApplication.translate('help', text, comment)\n"
    )
    found = {(m.context, m.source, m.comment, m.plural) for m in texts.messages(tmp_path)}
    assert found == {
        ("A", "onetwo", "", False),
        ("A", "%n cats", "", True),
        ("A", "on", "", False),
        ("A", "off", "", False),
        ("A", "short", "", False),
        ("A", "of another", "", False),
        ("help", "helped", "", False),
        ("help", "dated", "date", False),
        ("here", "later", "", False),
    }


# which language


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["de-CH", "de", "fr"], "de"),
        (["nl-NL", "pt-BR"], "pt"),
        (["zh-Hans-CN"], "zh"),
        (["zh-Hant-TW", "zh-TW", "es"], "es"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_there_is(tags: list[str], code: str) -> None:
    assert languages.first_spoken(tags) == code


def test_a_language_that_was_chosen_is_kept_and_one_that_is_unknown_is_the_systems() -> None:
    Settings().language = "fr"
    assert languages.chosen(Settings().language) == "fr"
    assert languages.chosen("tlh") == languages.chosen("system") in languages.LANGUAGES


@pytest.mark.parametrize("ours", [["-P", "-m", "engine.cli"], ["/usr/bin/albumen"], []])
def test_starting_again_calls_the_program_as_it_was_called(ours: list[str]) -> None:
    called, arguments = ["python3", *ours, "organize", "--fast"], ["albumen", "organize", "--fast"]
    assert languages.command(called, arguments, Path("shelf")) == [sys.executable, *ours, "--library", "shelf"]
    assert languages.command(called, arguments, None) == [sys.executable, *ours]


def test_dialogs_buttons_numbers_and_direction_follow(app: QApplication) -> None:
    assert languages.install(app, "de") == "de"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") == "Abbrechen"
    assert QLocale().toString(1234567) == "1.234.567" and app.layoutDirection() == Qt.LayoutDirection.LeftToRight
    languages.install(app, "xx-rtl")
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    languages.install(app, "en")
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight and words.photos(1) == "1 photo"


@pytest.mark.parametrize("code", files.FORMS)
def test_one_and_many_differ_where_they_do_in_that_language(app: QApplication, code: str) -> None:
    languages.install(app, code)
    assert (words.photos(1).lstrip("1 ") != words.photos(2).lstrip("2 ")) == (files.FORMS[code] > 1)


# what the engine says


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    fill(tmp_path / "library", tmp_path / "photos", thumbnails=False)
    with Library.open(tmp_path / "library") as library:
        yield library


def test_what_was_done_is_told_in_the_users_language(app: QApplication, library: Library) -> None:
    languages.install(app, "de")
    beach, city, dogs = (a.id for a in library.albums.all())
    photos = library.catalog.photo_ids()
    changes = [
        edits.rename(library, beach, "Move 3 photos to “X”"),
        edits.move(library, photos[8:9], beach),
        edits.also(library, photos[9:12], dogs),
        edits.merge(library, [city, dogs]),
        edits.new(library, "Neu", photos[-2:]),
        edits.nest(library, [city], beach),
    ]
    assert [words.said(c.label) for c in changes] == [
        "„Beach“ in „Move 3 photos to “X”“ umbenennen",
        "1 Foto nach „Move 3 photos to “X”“ bewegen",
        "3 Fotos auch in „Dogs“ zeigen",
        "„Dogs“ mit „City“ vereinen",
        "Neues Album „Neu“ mit 2 Fotos",
        "„City“ unter „Move 3 photos to “X”“ einordnen",
    ]
    assert words.happened(changes[1].label) == "1 Foto nach „Move 3 photos to “X”“ bewegt"
    assert words.happened(f"Undone: {changes[1].label}") == "Widerrufen: 1 Foto nach „Move 3 photos to “X”“ bewegen"
    assert words.happened(changes[4].label) == words.said(changes[4].label)


def test_every_reason_is_told_in_the_users_language(app: QApplication) -> None:
    languages.install(app, "de")
    plain = [text for name, text in vars(reasons).items() if name.isupper()]
    made = [reasons.slow(30), reasons.in_fact("a web page"), reasons.pages(3)]
    assert len(plain) > 15 and all(words.said(text) != text for text in [*plain, *made])
    assert [words.said(text) for text in made] == [
        "Das Lesen des Bildes dauerte länger als 30 Sekunden.",
        "Das ist eine Webseite, kein Bild.",
        "Nur die erste von 3 Seiten wird gezeigt.",
    ]


def test_what_is_not_known_stays_and_english_stays_english(app: QApplication) -> None:
    labels = ["Move 1 photo to “X”", "Accept 1 suggestion", "Group 12 photos into 3 albums", "Nobody ever says this."]
    assert [words.said(label) for label in labels] == labels
    languages.install(app, "de")
    assert words.said(labels[-1]) == labels[-1] and words.said("") == ""
    assert words.said("There is nothing to undo.") == "Es gibt nichts zu widerrufen."


# the whole window


@pytest.fixture
def stretched(monkeypatch: pytest.MonkeyPatch) -> None:
    """The made-up language; to be asked for before the window."""
    monkeypatch.setenv(languages.VARIABLE, "xx")


@pytest.mark.usefixtures("stretched")
def test_everything_in_the_window_is_translated(full: Window) -> None:
    """In the made-up language whatever stands in no brackets was never translated."""
    shown = [w.text() for kind in (QLabel, QAbstractButton) for w in full.findChildren(kind)]
    shown += [text for w in full.findChildren(QWidget) for text in (w.toolTip(), w.accessibleName())]
    shown += [w.placeholderText() for w in full.findChildren(QLineEdit)]
    shown += [action.text() for action in full.findChildren(QAction)]
    own = {album.name for album in full.session.albums()} | {
        full.session.library.folder.name,
        str(full.session.library.folder),
    }
    bare = {t for t in shown if re.search(r"[^\W\d_]{2}", t) and not t.startswith("[") and not own & {t}}
    assert not bare


def cut(within: QWidget) -> list[str]:
    """The visible texts in a widget that do not fit where they stand."""
    labels = [w for w in within.findChildren(QLabel) if w.isVisible() and w.text()]
    buttons = [w for w in within.findChildren(QAbstractButton) if w.isVisible() and w.text()]
    found = [w.text() for w in labels if w.wordWrap() and w.heightForWidth(w.width()) > w.height() + 1]
    found += [w.text() for w in labels if not w.wordWrap() and w.sizeHint().width() > w.width() + 1]
    return found + [w.text() for w in buttons if w.sizeHint().width() > w.width() + 1]


@pytest.mark.usefixtures("stretched")
@pytest.mark.parametrize("action", ["", "history", "move", "also", "nest", "shortcuts"])
def test_plainthat_are_longer_are_not_cut(full: Window, app: QApplication, action: str) -> None:
    """In the window, and in the dialog that an action opens."""
    if action == "nest":
        full.selection.look(Source("albums", tuple(album.id for album in full.session.albums())))
    else:
        full.grid.selectAll()
    if action:
        full.actions_[action].trigger()
    app.processEvents()
    dialogs = [dialog for dialog in full.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == bool(action)
    assert not cut(dialogs[0] if dialogs else full)
