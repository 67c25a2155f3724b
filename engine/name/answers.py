"""A model's structured answer about a photo, read as far as it can be: subject, setting and activity.

Where a server binds answers to a schema this is `json.loads`; elsewhere it is code fences, half a JSON object, single
quotes, a list, or a line of text. Every value goes through `tidy`. Knows text; nothing of votes.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from engine.name.tidy import LONGEST_ANSWER, is_refusal, phrase, says_nothing


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model says of one photo, each in a few tidy words or "": what it shows, where that is, what happens."""

    subject: str = ""
    setting: str = ""
    activity: str = ""

    def __bool__(self) -> bool:
        return bool(self.subject or self.setting or self.activity)


PARTS = tuple(f.name for f in fields(Answer))

SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {part: {"type": "string"} for part in PARTS},
    "required": list(PARTS),
    "additionalProperties": False,
}
"""The JSON Schema of an answer."""

FEW = 6
"""Words that a line of free text may have to be taken for a subject."""

_PAIR = re.compile(
    r"""(?<!\w)["'“”*]{0,3}(subject|setting|activity)["'“”*]{0,3}\s*[:=]\s*\**\s*"""
    r"""(?:\[\s*)?(?:"((?:[^"\\]|\\.)*)|'((?:[^'\\]|\\.|(?<=\w)'(?=\w))*)|“([^”]*)|([^,;{}\n"']+))""",
    re.IGNORECASE,
)


def parse(raw: str) -> Answer | None:
    """Return what a raw answer says, None where it is none at all (a refusal, rubbish, an empty text)."""
    text = raw[:LONGEST_ANSWER]
    found = _from_json(text) or _from_pairs(text)
    if found is None:
        found = _from_line(text)
    if found is None:
        return None
    answer = Answer(**{part: _said(found.get(part)) for part in PARTS})
    return answer if answer else None


def _from_json(text: str) -> dict[str, Any] | None:
    """The first JSON object in a text that has one of our keys, however deep in lists and objects it lies."""
    decoder = json.JSONDecoder(strict=False)
    for at in (match.start() for match in list(re.finditer(r"[{\[]", text))[:8]):
        try:
            value, _ = decoder.raw_decode(text[at:])
        except (ValueError, RecursionError):
            continue
        if found := _ours(value):
            return found
    return None


def _ours(value: Any, depth: int = 0) -> dict[str, Any] | None:
    if isinstance(value, dict):
        lowered = {str(key).strip().casefold(): inner for key, inner in value.items()}
        if any(part in lowered for part in PARTS):
            return lowered
    if isinstance(value, (dict, list)) and depth < 4:
        inside = value.values() if isinstance(value, dict) else value
        return next((found for inner in inside if (found := _ours(inner, depth + 1))), None)
    return None


def _from_pairs(text: str) -> dict[str, Any] | None:
    """Keys and values as they are written in broken JSON, Python, or plain lines ("Subject: dog")."""
    found: dict[str, Any] = {}
    for match in _PAIR.finditer(text):
        found.setdefault(match[1].casefold(), next((value for value in match.groups()[1:] if value is not None), ""))
    return found or None


def _from_line(text: str) -> dict[str, Any] | None:
    said = phrase(text)
    plain = not re.search(r"[{}\[\]]", text) and not is_refusal(text)
    return {"subject": said} if said and plain and len(said.split()) <= FEW and len(text.split()) <= 2 * FEW else None


def _said(value: Any) -> str:
    """A value as a few tidy words: of a list the first that says something."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return next((said for inner in value[:8] if (said := _said(inner))), "")
    if isinstance(value, Mapping):
        return next((said for inner in list(value.values())[:8] if (said := _said(inner))), "")
    if not isinstance(value, str) or says_nothing(value):
        return ""
    return phrase(value, 4)
