"""Words as they are counted: “dogs”, “Dog” and “a dog” are one word, in six languages.

A lemma here is only a key to count by and is never shown, so a few rules for endings do what a dictionary of every word
form would: two forms of a word must meet, and it does no harm that “gris” and “gri” do as well. Knows words; nothing of
photos.
"""

import re
import unicodedata
from functools import cache, lru_cache

from engine.name.lists import listed

_IRREGULAR = {
    "en": {"people": "person", "children": "child", "men": "man", "women": "woman", "mice": "mouse", "geese": "goose"}
    | {"leaves": "leaf", "wolves": "wolf", "knives": "knife", "shelves": "shelf", "loaves": "loaf", "calves": "calf"}
    | {"potatoes": "potato", "tomatoes": "tomato", "heroes": "hero", "volcanoes": "volcano", "buses": "bus"},
    "de": {"leute": "mensch", "menschen": "mensch", "personen": "mensch", "person": "mensch"},
    "fr": {"yeux": "oeil", "gens": "personne"},
    "es": {"gente": "persona"},
    "it": {"gente": "persona", "uomini": "uomo", "uova": "uovo"},
    "pt": {"gente": "pessoa"},
}

_ENDINGS = {
    "en": "ies>y ie>y sses>ss shes>sh ches>ch xes>x ss>ss us>us is>is s>",
    "de": "innen>in en> ern> er> es> em> e> n>",
    "fr": "eaux>eau aux>al ees>e ee>e es> e> x> s>",
    "es": "ces>z iones>ion os> as> es> o> a> e> s>",
    "it": "chi>c che>c ghi>g ghe>g gge>ggi cce>cci ii> i> e> o> a>",
    "pt": "oes>ao aes>ao ais>al eis>el ens>em res>r os> as> es> o> a> e> s>",
}
"""Ending > what stands instead: the first that fits, where three letters are left."""


@lru_cache(maxsize=1 << 15)
def lemma(word: str, language: str) -> str:
    """Return the key by which a word is counted; accents and case do not count."""
    letters = unicodedata.normalize("NFD", word.casefold())
    word = "".join(letter for letter in letters if not unicodedata.combining(letter))
    word = _IRREGULAR.get(language, {}).get(word, word)
    for ending, instead in _endings(language):
        stem = word.removesuffix(ending)
        if stem != word and len(stem + instead) >= 3:
            return stem + instead
    return word


def lemmas(phrase: str, language: str) -> tuple[str, ...]:
    """Return the lemmas of a phrase, in order, without small words ("the", "von") and repeated ones."""
    words = re.findall(r"[^\W_]+", phrase)
    telling = [word for word in words if word.casefold() not in listed("small")] or words
    return tuple(dict.fromkeys(lemma(word, language) for word in telling))


@cache
def _endings(language: str) -> list[tuple[str, str]]:
    rules = (rule.split(">") for rule in _ENDINGS.get(language, "").split())
    return [(ending, instead) for ending, instead in rules]
