"""The engine's sentences in the user's language.

The engine speaks English and knows no Qt. The templates of what it says ("Move {0} to “{1}”") are read off its sources
when translations are made, and lie in `resources/translations/phrases.json`; here a sentence is recognised by them, and
said anew with the same values. What is not recognised stays as it is.
"""

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

import resources

CONTEXT = "engine"

PAST = {
    "Accept": "Accepted",
    "Confirm": "Confirmed",
    "Group": "Grouped",
    "Merge": "Merged",
    "Move": "Moved",
    "Name": "Named",
    "Place": "Placed",
    "Reject": "Rejected",
    "Remove": "Removed",
    "Rename": "Renamed",
    "Show": "Showing",
    "Split": "Split",
}
"""How the label of an op begins, before and after it is done; in other languages each whole label is translated."""

PLACE = re.compile(r"%n|\{(\d)\}")
ONE, MAYBE = re.compile(r"(%n(?: \w+)?? \w+)s\b"), "\1"
NAME, NAMES = re.compile("“([^“”]*)”"), re.compile("“[^“”]*”(?:, “[^“”]*”)*")
DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with places: what it is called in the translations, and how it is recognised."""

    source: str
    begins: str
    counts: bool

    def values(self, sentence: str) -> dict[str, str] | None:
        """What stands in the places, where the sentence is of this template."""
        found = _shape(self.source).fullmatch(sentence) if sentence.startswith(self.begins) else None
        return found and found.groupdict()

    def said(self, values: dict[str, str], depth: int) -> str:
        """The sentence with these values, in the user's language."""
        number = int(re.sub(r"\D", "", values["n"])) if self.counts else -1
        text = QCoreApplication.translate(CONTEXT, self.source, None, number)

        def put(place: re.Match[str]) -> str:
            value = values[f"_{place[1]}"]
            if f"“{place[0]}”" in self.source:  # a name that the user gave is never a phrase
                return value
            return NAME.sub(lambda name: _quoted(name[1]), value) if NAMES.fullmatch(value) else said(value, depth)

        return PLACE.sub(put, text)


@lru_cache(maxsize=4096)
def _known(sentence: str) -> tuple[Template, dict[str, str]] | None:
    """The template of a sentence, and the values in it."""
    plain, templates = _templates()
    if sentence in plain:
        return plain[sentence], {}
    for template in templates:
        if (values := template.values(sentence)) is not None:
            return template, values
    return None


def said(sentence: str, depth: int = 0) -> str:
    """A sentence of the engine in the user's language, with its values; one that is not known as it is."""
    known = _known(sentence) if depth < DEEPEST else None
    return known[0].said(known[1], depth + 1) if known else sentence


def happened(label: str) -> str:
    """The label of an op once it is done: "Merge “A” into “B”" becomes "Merged “A” into “B”"."""
    first, space, rest = label.partition(" ")
    return said(f"{PAST.get(first, first)}{space}{rest}")


@cache
def _templates() -> tuple[dict[str, Template], list[Template]]:
    """Those without places, by their text; the others, the most literal first."""
    sources: list[str] = json.loads(resources.path("translations/phrases.json").read_text("utf-8"))
    made = [Template(source, PLACE.split(source)[0], "%n" in source) for source in sources]
    plain = {t.source: t for t in made if not PLACE.search(t.source)}
    others = [t for t in made if t.source not in plain]
    return plain, sorted(others, key=lambda t: len(PLACE.sub("", t.source)), reverse=True)


@cache
def _shape(source: str) -> re.Pattern[str]:
    source = ONE.sub(rf"\1{MAYBE}", source, count=1)  # “1 photo” is what the engine says for “%n photos”
    parts, end = [], 0
    for place in PLACE.finditer(source):
        parts += [re.escape(source[end : place.start()]), rf"(?P<_{place[1]}>.+?)" if place[1] else r"(?P<n>\d[\d,]*)"]
        end = place.end()
    parts.append(re.escape(source[end:]))
    return re.compile("".join(parts).replace(MAYBE, "s?"), re.DOTALL)


def _quoted(name: str) -> str:
    return QCoreApplication.translate("phrases", "“{name}”").format(name=name)
