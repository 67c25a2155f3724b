"""What can be wrong with a translation and a program can see: lost values, numbers, keys, endings, stray blanks."""

import re
import string

from installer.translations.files import Translations
from installer.translations.message import Message

ENDINGS = {"…": "…", ":": ":：", "?": "?？", "!": "!！", ".": ".。"}
"""What a text ends with -> what its translation may end with; 。 and its kind are Chinese."""


SAYS_ONE = ("en", "es", "de")
"""Languages whose first form is for one thing only, so that it can do without a number: "about a minute left"."""


def faults(translations: Translations) -> list[str]:
    """A sentence for everything that looks wrong."""
    found = []
    for message in translations.messages:
        for form, text in enumerate(translations.texts.get(message.key, ())):
            where = f"{translations.language}: “{message.source}” → “{text}”"
            found += [f"{where}: {why}." for why in _faults(message, text)]
            if message.plural and "%Ln" not in text and (form or translations.language not in SAYS_ONE):
                found.append(f"{where}: the number is lost.")
    return found


def _faults(message: Message, text: str) -> list[str]:
    source, wrong = message.source, []
    if _places(source) != _places(text):
        wrong.append(f"the values {sorted(_places(source))} have become {sorted(_places(text))}")
    if not message.plural and re.search(r"%L?n", text):
        wrong.append("there is no number here")
    if _key(source) != _key(text):
        wrong.append("an access key was lost or added")
    for end, ends in ENDINGS.items():
        if source.endswith(end) != text.endswith(tuple(ends)):
            wrong.append(f"only one of them ends with “{end}”")
    if source.count(" – ") != text.count(" – ") and message.comment == "date":
        wrong.append("a pattern of two days needs “ – ” between them")
    if source.count("\n") != text.count("\n"):
        wrong.append("it has another number of lines")
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        wrong.append("blanks at an end were lost or added")
    return wrong


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _key(text: str) -> bool:
    return re.search(r"&\w", text) is not None
