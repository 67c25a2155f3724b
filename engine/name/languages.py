"""The languages that albums can be named in, and which is the user's. Knows settings of the system, no words."""

import locale
import os

LANGUAGES: dict[str, str] = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
}
"""Code -> what a prompt calls the language, which is also what Windows calls it."""


def spoken(setting: str) -> str:
    """Return the code that a setting stands for; "auto" is the system's language, or English."""
    if setting in LANGUAGES:
        return setting
    said = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    try:
        said.append(locale.getlocale()[0] or "")
    except ValueError:  # a locale of no known form
        said.append("")
    first = next((text for text in said if text), "").casefold()
    return next((c for c, name in LANGUAGES.items() if first[:2] == c or first.startswith(name.casefold())), "en")
