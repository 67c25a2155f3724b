"""What a model said becomes a clean short text, or nothing. Whatever is not plainly a name is nothing.

A model's answer is text from a stranger: it may hold markup, orders, a refusal, a hundred kilobytes, or letters that
turn a line around. What comes out of `tidy` is one line of Latin words that every system can hold as the name of a
folder. Knows text; nothing of albums, votes or models.
"""

import html
import re
import unicodedata
from functools import cache, lru_cache

from engine import filenames
from engine.name.facts.words import capitalised, clean
from engine.name.lists import listed

LONGEST_ANSWER = 4000
"""Letters of an answer that are looked at; a name stands in its first line."""

LONGEST = 60
"""Letters of a name."""

WORDS = 4
"""Words of a name."""

PROSE = 12
"""Words from which on a line is prose and not a name with too many words."""

_TAG = re.compile(r"<[^<>]{0,300}>")
_FENCE = re.compile(r"^\s*(```|~~~)[\w-]*\s*$", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\[\]]{0,200})\]\([^()]{0,500}\)")
_TOKEN = re.compile(r"<\|[^|]{0,60}\|>|\[/?(?:INST|SYS|TOOL_CALLS?)\]|<</?SYS>>", re.IGNORECASE)
_ADDRESS = re.compile(r"\w+://|\bwww\.|\S@\S+\.\w|\bjavascript\s*:|\bdata:", re.IGNORECASE)
_LABEL = re.compile(
    r"^\s*(?:(?:the|a|album|photo|suggested|possible|short|best)\s+){0,3}"
    r"(?:title|name|album|caption|subject|answer|titel|albumname|antwort|titre|nom|réponse|título|nombre|respuesta|"
    r"titolo|nome|risposta|resposta|assistant|user|system|human)\s*(?::|=|–|—)\s*",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*+•>#|]+\s+|#+|\(?\d{1,2}[.)]\s+)+")
_CODE = re.compile(r"[{}\[\]]|\"\s*:|=>|\$\(|&&|\bself\.|\bimport |\bdef |\bselect .* from ", re.IGNORECASE)
_BREAKS = re.compile(r"\s[-–—]\s|[,;:.!?()\n|/\\]")
_ELISION = re.compile(r"^(?:l|d|dell|nell|all|sull|un|qu)['’](?=\w)", re.IGNORECASE)
_WORD = re.compile(r"\w[\w'’.-]*")


def tidy(raw: str) -> str:
    """Return the name that a raw answer holds, "" where it holds none.

    One to four words in no more than 60 letters, Latin script, beginning with a capital, not generic ("photos", "a
    collection of images"), no refusal and no order to a model; a legal folder's name on Windows, macOS and Linux.
    """
    return capitalised(phrase(raw, WORDS))


def phrase(raw: str, longest: int = 8) -> str:
    """Return what a raw answer says in at most `longest` words, as `tidy` does but with its own capitals."""
    text = _unmarked(raw[:LONGEST_ANSWER])
    if _CODE.search(text) or is_refusal(text):
        return ""
    for _ in range(4):  # a name may be framed twice: “Title: A collection of photos of dogs”
        before, text = text, _short(_unframed(_plain(text)), longest)
        if text == before:
            break
    return text if is_name(text) else ""


def caption(raw: str) -> str:
    """Return the first line of a raw answer as a plain sentence of at most 200 letters, "" for a refusal or markup."""
    text = _unmarked(raw[:LONGEST_ANSWER])
    if _CODE.search(text) or is_refusal(text):
        return ""
    return _plain(text)[:200]


def is_name(text: str) -> bool:
    """Whether a text says something as a name: short, legal, Latin, with a word that is not generic."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return (
        0 < len(text) <= LONGEST
        and any(len(word) > 1 and any(map(str.isalpha, word)) for word in words)
        and not is_generic(text)
        and not is_refusal(text)
        and all(_is_latin(letter) for letter in text if letter.isalpha())
        and filenames.folder(text) == text
    )


def is_generic(text: str) -> bool:
    """Whether all words of a text could stand over any photo ("My photos", "Beautiful images")."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return not words or text.casefold() in listed("nothing") or all(word in _saying_nothing() for word in words)


def is_refusal(text: str) -> bool:
    """Whether a text refuses, explains itself, or tells a model what to do."""
    return bool(_refusals().search(text.casefold().replace("’", "'")))


def says_nothing(text: str) -> bool:
    """Whether an answer says that there is nothing to say ("none", "unbekannt")."""
    bare = text.casefold().strip(" .\"'")
    return not bare or bare in listed("nothing")


def _unmarked(text: str) -> str:
    """The first line of an answer that says something, without marks of HTML, Markdown and chat templates."""
    text = unicodedata.normalize("NFKC", text.encode("utf-8", "ignore").decode("utf-8"))
    text = _seen(_FENCE.sub("\n", _LINK.sub(r"\1", text)))
    for _ in range(2):  # what is written in entities is looked at as well
        if _TOKEN.search(text) or _ADDRESS.search(text):
            return ""
        text = _seen(html.unescape(_TAG.sub(" ", text)))
    if _TOKEN.search(text):
        return ""
    text = _TAG.sub(" ", text)
    lines = (re.sub(r"[*_`~]+", " ", _BULLET.sub("", line)).strip() for line in text.splitlines())
    return next((line for line in lines if re.search(r"\w", _LABEL.sub("", line))), "")


def _seen(text: str) -> str:
    """A text without letters that cannot be seen, turn the reading, or mean nothing."""
    return "".join(c for c in text if c in "\n\t\r" or unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cn"))


def _plain(text: str) -> str:
    """Letters, digits, and the few marks that a name may hold; a label in front is gone."""
    text = clean(_LABEL.sub("", text))
    kept, marks = [], 0
    for letter in text:
        category = unicodedata.category(letter)
        marks = marks + 1 if category == "Mn" else 0
        if category[0] in "LN" or letter in " '’-–,&.:;!?()" or (category[0] == "M" and marks == 1):
            kept.append(letter)
        else:
            kept.append(" ")
    text = re.sub(r"(?<!\w)['’]+|['’]+(?!\w)", " ", "".join(kept))
    return clean(re.sub(r"[!?()]+", " ", text))


def _unframed(text: str) -> str:
    """A text without the frame around it: articles in front, and “a collection of photos of”, “… photos”."""
    words = text.split()
    while words:
        bare = words[0].casefold().strip(" .,:;-–")
        if not bare or bare in listed("small") or bare in listed("frames"):
            words.pop(0)
        elif _ELISION.match(words[0]):
            words[0] = _ELISION.sub("", words[0])
        else:
            break
    while words and (
        (bare := words[-1].casefold().strip(" .,:;&-–")) in listed("small") | listed("frames") or not bare
    ):
        words.pop()
    return clean(" ".join(words))


def _short(text: str, longest: int) -> str:
    """A text of at most `longest` words: its first clause, else its first words; prose is nothing."""
    words = _WORD.findall(text)
    if len(words) > PROSE:
        return ""
    text = text.replace(":", ",").replace(";", ",")
    if len(words) > longest:
        text = clean(_BREAKS.split(text)[0])
        kept = text.split()
        while kept and (len(_WORD.findall(" ".join(kept))) > longest or kept[-1].casefold() in listed("small")):
            kept.pop()
        text = " ".join(kept)
    kept = text.split()
    while kept and len(" ".join(kept)) > LONGEST:
        kept.pop()
    return clean(re.sub(r"\s+([,.])", r"\1", re.sub(r"([,.–&-])(?:\s*[,.])+", r"\1", " ".join(kept))))


@lru_cache(maxsize=4096)
def _is_latin(letter: str) -> bool:
    return "LATIN" in unicodedata.name(letter, "")


@cache
def _saying_nothing() -> frozenset[str]:
    return listed("generic") | listed("frames") | listed("small") | listed("nothing") | listed("praise")


@cache
def _refusals() -> "re.Pattern[str]":
    phrases = sorted(listed("refusals"), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, phrases)) + r")(?!\w)")
