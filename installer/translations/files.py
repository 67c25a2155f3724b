"""The files of translations: .ts, which people and Qt's tools read, and .qm, which the window reads.

Knows no sources. A .ts is written without the lines of the sources, so that it changes only where a text does.
"""

import subprocess
import xml.etree.ElementTree as xml
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import PySide6

from installer.translations.message import Message

Key = tuple[str, str, str]

FORMS = {"en": 2, "es": 2, "pt": 2, "de": 2, "fr": 2, "zh": 1}
"""How many forms a word has for different numbers, as Qt counts them; in pt and fr the first is for 0 too."""


@dataclass
class Translations:
    """A language: its messages in order, and what each is in it: one text, or one for each number."""

    language: str
    messages: list[Message] = field(default_factory=list)
    texts: dict[Key, tuple[str, ...]] = field(default_factory=dict)

    def missing(self) -> list[Message]:
        """What is not translated; of English only plurals are."""
        wanted = (m for m in self.messages if m.plural or self.language != "en")
        return [m for m in wanted if not all(self.texts.get(m.key, ("",)))]

    def renewed(self, messages: Iterable[Message]) -> "Translations":
        """The same language with the messages of today; a text that moved to another context keeps its translation."""
        by_source = {(source, comment): texts for (_, source, comment), texts in self.texts.items()}
        new = Translations(self.language, sorted(messages, key=lambda m: m.context.casefold()))
        for message in new.messages:
            texts = self.texts.get(message.key) or by_source.get(message.key[1:], ())
            if len(texts) == (FORMS[self.language] if message.plural else 1):
                new.texts[message.key] = texts
        return new


def read(path: Path, language: str) -> Translations:
    """What a .ts says; nothing where there is none."""
    found = Translations(language)
    if not path.exists():
        return found
    for context in xml.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            plural = entry.get("numerus") == "yes"
            note, comment = entry.findtext("extracomment", ""), entry.findtext("comment", "")
            message = Message(name, entry.findtext("source", ""), comment, plural, note)
            forms = [form.text or "" for form in entry.iter("numerusform" if plural else "translation")]
            found.messages.append(message)
            if forms and all(forms):
                found.texts[message.key] = tuple(forms)
    return found


def write(translations: Translations, path: Path) -> None:
    """Write a .ts."""
    root = xml.Element("TS", version="2.1", language=translations.language, sourcelanguage="en")
    contexts: dict[str, xml.Element] = {}
    for message in translations.messages:
        if message.context not in contexts:
            contexts[message.context] = xml.SubElement(root, "context")
            xml.SubElement(contexts[message.context], "name").text = message.context
        entry = xml.SubElement(contexts[message.context], "message", {"numerus": "yes"} if message.plural else {})
        xml.SubElement(entry, "source").text = message.source
        if message.comment:
            xml.SubElement(entry, "comment").text = message.comment
        if message.note:
            xml.SubElement(entry, "extracomment").text = message.note
        texts = translations.texts.get(message.key, ())
        said = xml.SubElement(entry, "translation", {} if texts else {"type": "unfinished"})
        if message.plural:
            for form in texts or [""] * FORMS[translations.language]:
                xml.SubElement(said, "numerusform").text = form
        elif texts:
            said.text = texts[0]
    xml.indent(root, "    ")
    text = xml.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def release(source: Path, target: Path) -> None:
    """Make a .qm of a .ts, with Qt's own tool."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def take(translations: Translations, given: Mapping[str, str | list[str]]) -> list[str]:
    """Put in what a translator gave: source, or context::source -> text, or a text for each number.

    Returns what is wrong with it.
    """
    wrong = []
    by_name: dict[str, list[Message]] = {}
    for message in translations.messages:
        for name in names(message):
            by_name.setdefault(name, []).append(message)
    for name in sorted(given, key=lambda name: "::" in name):  # what is said of one context comes after what is of all
        value = given[name]
        texts = tuple(text.replace("%n", "%Ln") for text in ([value] if isinstance(value, str) else value))
        if name not in by_name:
            wrong.append(f"There is no text “{name}”.")
        elif any(texts):
            for message in by_name[name]:
                count = FORMS[translations.language] if message.plural else 1
                if len(texts) != count:
                    wrong.append(f"“{name}” needs {count} forms, not {len(texts)}.")
                else:
                    translations.texts[message.key] = texts
    return wrong


def names(message: Message) -> tuple[str, str]:
    """How a translator's file calls a message: by its text for every context, and with its context for one."""
    plain = message.source + (f"@@{message.comment}" if message.comment else "")
    return plain, f"{message.context}::{plain}"
