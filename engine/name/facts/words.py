"""What an album is about, in the words that the user's own folders, titles, keywords and file names hold.

A phrase names an album where most of its photos share it and the rest of the library does not. Everything here is
untrusted text: `clean` decides what may reach a name. Knows portraits; nothing of dates as dates, or of places.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from engine.name.lists import listed
from engine.types import Portrait

LEAST_SHARE = 0.6
PART_SHARE = 0.35
LEAST_LIFT = 1.5
LONGEST_WORDS = 4
LONGEST = 60

DATES = re.compile(
    r"(?<![\d.])(?:(?:19|20)\d\d[-_. ]?(?:0[1-9]|1[0-2])(?:[-_. ]?(?:0[1-9]|[12]\d|3[01]))?"
    r"|(?:0?[1-9]|[12]\d|3[01])[-_./](?:0?[1-9]|1[0-2])[-_./](?:19|20)?\d\d"
    r"|(?:19|20)\d\d)(?![\ds])"
)
COPY = re.compile(r"(?:\s*[(\[]\d+[)\]]|\s*-?\s*\b(?:copy|kopie|copie|copia|cópia)\b(?:\s*\d+)?)\s*$", re.IGNORECASE)
CAMERA = re.compile(
    r"^(?:img|image|dsc|dscn|dscf|dscp|dsci|pict|picture|pic|rimg|imgp|hpim|sany|cimg|kif|mvc|mvi|vid|pxl|gopr|dji|"
    r"gh\d*|im|stp|sdc|sam|crw|crp|p|s|wp|fb|fbimg|signal|photo|burst|mvimg|pano|hdr|\d{3})?"
    r"[-_ .]*(?:wa)?[\d][\d\-_ .xX~()+a-f]*$",
    re.IGNORECASE,
)
CAMERA_FOLDER = re.compile(r"^\d{3}[A-Z_][A-Z_\d]{4}$")
NUMBERED = re.compile(r"^[a-z]{1,4}[-_]?\d{2,}", re.IGNORECASE)
HEXADECIMAL = re.compile(
    r"^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8,})$", re.IGNORECASE
)
WHATSAPP = re.compile(r"^(?:IMG|VID)-\d{8}-WA\d+", re.IGNORECASE)
SCREENSHOT = re.compile(
    r"^(?:screen[-_ ]?shots?|bildschirmfotos?|capture d.écran|captura de (?:pantalla|ecrã|tela)|schermata)(?![a-z])",
    re.IGNORECASE,
)
TRAILING = {
    "and",
    "&",
    "of",
    "the",
    "in",
    "at",
    "with",
    "for",
    "a",
    "und",
    "et",
    "y",
    "e",
    "en",
    "von",
    "de",
    "la",
    "–",
    "-",
}


@dataclass(frozen=True, slots=True)
class About:
    """What the words of an album say: `text` for its name, from where, of how many photos; `others` for a namesake.

    `part` is the best phrase of too few photos to be a name, `folder` the generic folder ("Downloads") of most.
    """

    text: str = ""
    source: str = ""
    photos: int = 0
    others: tuple[str, ...] = ()
    part: str = ""
    folder: str = ""


@dataclass(slots=True)
class Library:
    """How many photos of the whole library hold each phrase and word."""

    photos: int = 0
    counts: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, portraits: Iterable[Portrait]) -> "Library":
        library = cls()
        for portrait in portraits:
            library.photos += 1
            library.counts.update({phrase.casefold() for phrase, _ in phrases(portrait)})
        return library

    def lift(self, phrase: str, here: int, size: int) -> float:
        """Return how much more usual a phrase is in an album than in the rest of the library.

        One photo is added to the rest, so that a phrase found nowhere else is worth the more the larger the rest is.
        """
        rest = self.photos - size
        if rest <= 0:
            return 2 * LEAST_LIFT
        return (here / size) / ((self.counts[phrase.casefold()] - here + 1) / (rest + 1))


def about(members: Sequence[Portrait], library: Library) -> About:
    """Return what an album is about: the longest-known phrase of three photos in five, or the two that share them."""
    size = len(members)
    source: dict[str, str] = {}
    spelled: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    for portrait in members:
        found = dict(reversed([(phrase.casefold(), (phrase, origin)) for phrase, origin in phrases(portrait)]))
        counts.update(found.keys())
        for key, (phrase, origin) in found.items():
            spelled.setdefault(key, Counter())[phrase] += 1
            source.setdefault(key, origin)
    rank = {"folder": 0, "title": 1, "keyword": 2, "file name": 3, "word": 4}
    telling = [key for key, here in counts.items() if library.lift(key, here, size) >= LEAST_LIFT]
    telling.sort(
        key=lambda key: (-round(counts[key] / size, 1), rank[source[key]], -_worth(key, counts, library, size), key)
    )

    def write(key: str) -> str:
        return capitalised(spelled[key].most_common(1)[0][0])

    named = [key for key in telling if counts[key] >= LEAST_SHARE * size]
    folder = _generic_folder(members)
    if named:
        best = named[0]
        others = [
            write(key) for key in telling if key != best and source[key] != "word" and counts[key] >= PART_SHARE * size
        ]
        others = [text for text in others if text.casefold() not in best and best not in text.casefold()]
        return About(write(best), source[best], counts[best], tuple(others[:4]), "", folder)
    part = next((key for key in telling if counts[key] >= PART_SHARE * size and counts[key] > 1), "")
    pair = _pair(members, [key for key in telling if source[key] != "word"], counts)
    rest = tuple(write(key) for key in telling if source[key] != "word" and counts[key] >= PART_SHARE * size)
    if pair:
        first, second, covered = pair
        return About(f"{write(first)} and {write(second)}", source[first], covered, rest[:4], "", folder)
    return About("", "", counts[part], rest[:4], write(part) if part else "", folder)


def phrases(portrait: Portrait) -> Iterator[tuple[str, str]]:
    """Yield (phrase, where it stands) of all that a person may have written about a photo, innermost folder first."""
    if SCREENSHOT.match(portrait.file_name):
        yield "Screenshots", "file name"
    if WHATSAPP.match(portrait.file_name):
        yield "WhatsApp", "file name"
    for folder in reversed(portrait.folders):
        if phrase := telling_phrase(folder):
            yield phrase, "folder"
    if phrase := telling_phrase(portrait.title):
        yield phrase, "title"
    for keyword in portrait.keywords:
        # Keywords may be paths ("Places|Portugal|Lisbon"): the last step is the nearest.
        if phrase := telling_phrase(re.split(r"[|/]", keyword)[-1]):
            yield phrase, "keyword"
    stem = re.sub(r"\.\w{2,5}$", "", portrait.file_name)
    if (phrase := telling_phrase(stem)) and not SCREENSHOT.match(stem):
        yield phrase, "file name"
        for word in phrase.split():
            if len(word) > 3 and word.isalpha() and word.casefold() != phrase.casefold():
                yield word, "word"


@lru_cache(maxsize=1 << 16)  # folders recur with every photo in them, and a photo is asked more than once
def telling_phrase(text: str) -> str:
    """Return what a folder, title or stem says once dates, copy marks, decoration and generic words are gone, or ""."""
    text = clean(text)
    if not text or _machine_made(text):
        return ""
    while (bare := COPY.sub("", text)) != text:
        text = bare
    text = DATES.sub(" ", text) if re.search(r"[^\W\d_]{2}", DATES.sub("", text)) else ""
    text = clean(text.replace("_", " "))
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text)
    if not words or all(word.casefold() in _generic() for word in words) or max(map(len, words)) < _shortest(text):
        return ""
    return _short(text)


def clean(text: str) -> str:
    """Return untrusted text as it may stand in a name: one line, no control or bidi characters, no paths, no emoji."""
    text = unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode("utf-8"))
    kept = []
    for letter in text:
        category = unicodedata.category(letter)
        if letter in "/\\" or category.startswith("Z") or letter in "\t\n\r":
            kept.append(" ")
        elif category[0] != "C" and category not in ("So", "Sk", "Me") and not "\ufe00" <= letter <= "\ufe0f":
            kept.append(letter)
    text = re.sub(r"\s+", " ", "".join(kept))
    text = re.sub(r"\(\s*\)|\[\s*\]", " ", text)
    return re.sub(r"\s+", " ", text).strip(" .,;:-–—_&+~#|")


def cut(text: str) -> str:
    """Return `text` in no more than 60 characters, cut between words where there are any."""
    if len(text) <= LONGEST:
        return text
    head = text[: LONGEST - 1]
    head = head.rsplit(" ", 1)[0] if " " in head[LONGEST // 2 :] else head
    return head.rstrip(" ,;:-–&") + "…"


def capitalised(text: str) -> str:
    """Return a phrase with a capital in front; other capitals stay, but a phrase of capitals only is calmed."""
    if text.isupper() and len(text) > 4 and text.isascii():
        text = text.lower()
    if text[:1].islower() and not re.match(r"[a-z][A-Z]", text):
        text = text[:1].upper() + text[1:]
    return text


def says_only(text: str) -> bool:
    """Whether a phrase says nothing but a month or season."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return bool(words) and all(word in listed("calendar") for word in words)


def _worth(key: str, counts: Mapping[str, int], library: Library, size: int) -> float:
    return counts[key] / size * float(min(library.lift(key, counts[key], size), 1e6)) ** 0.5


def _pair(
    members: Sequence[Portrait], telling: Sequence[str], counts: Mapping[str, int]
) -> tuple[str, str, int] | None:
    """Return two phrases that share an album between them (each a quarter, four in five together), or None."""
    size = len(members)
    strong = [key for key in telling if counts[key] >= 0.25 * size and counts[key] > 1][:4]
    if len(strong) < 2:
        return None
    held = [{phrase.casefold() for phrase, _ in phrases(portrait)} for portrait in members]
    for i, first in enumerate(strong):
        for second in strong[i + 1 :]:
            both = sum(1 for has in held if first in has and second in has)
            covered = counts[first] + counts[second] - both
            if both <= 0.1 * size and covered >= 0.8 * size and len(f"{first} {second}".split()) <= LONGEST_WORDS + 1:
                return first, second, covered
    return None


def _generic_folder(members: Sequence[Portrait]) -> str:
    """Return the innermost folder of three photos in five although its name is generic, "" where there is none."""
    inner = Counter(clean(portrait.folders[-1]) for portrait in members if portrait.folders)
    inner.pop("", None)
    if not inner:
        return ""
    name, count = inner.most_common(1)[0]
    letters = re.search(r"[^\W\d_]{3}", name)
    return capitalised(_short(name)) if letters and count >= LEAST_SHARE * len(members) else ""


def _machine_made(text: str) -> bool:
    """Whether a camera, a phone or a program made this up: IMG_0040, P1010012, 100_0514, hexadecimal, UUIDs, WA0001."""
    bare = COPY.sub("", text).strip()
    if HEXADECIMAL.match(bare):
        return any(letter.isdigit() for letter in bare)
    stems = (CAMERA, CAMERA_FOLDER, WHATSAPP)
    return any(stem.match(bare) for stem in stems) or bool(NUMBERED.match(bare) and " " not in bare)


def _shortest(text: str) -> int:
    """One sign is a word in scripts that write words as signs; elsewhere a word has at least three letters."""
    return 3 if text.isascii() or max(map(ord, text)) < 0x2E80 else 1


def _short(text: str) -> str:
    """Return a phrase of at most four words: its part before a dash or bracket, else its first words."""
    if len(_words(text)) <= LONGEST_WORDS:
        return text
    head = clean(re.split(r"\s[-–—:]\s|[(\[:;,]", text)[0])
    if head and len(_words(head)) <= LONGEST_WORDS:
        return head
    words = (head or text).split()
    while len(words) > 1 and (len(_words(" ".join(words))) > LONGEST_WORDS or words[-1].casefold() in TRAILING):
        words.pop()
    return clean(" ".join(words))


def _words(text: str) -> list[str]:
    return re.findall(r"\w[\w'’.-]*", text)


def _generic() -> frozenset[str]:
    return listed("generic")
