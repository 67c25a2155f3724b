"""Albums to names. A namer follows `engine.types.Namer`; `open_namer` opens one by name.

A namer that looks speaks with a `ChatModel`, which `engine.name.chat` opens, in this process or on a server. Its name
says which model, and before a colon in which manner: "llava", "sheet:llava", "captions:http://127.0.0.1:11434".
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

from engine.choices import choose
from engine.errors import AlbumenError
from engine.name.asking import Wait, at_once
from engine.name.languages import spoken
from engine.types import ChatModel, Namer, Sight


def _facts() -> Namer:
    from engine.name.facts import FactsNamer

    return FactsNamer()


NAMERS: dict[str, Callable[[], Namer]] = {"facts": _facts}
"""The namers that need no model."""

MANNERS = ("photos", "sheet", "captions")
"""How a model is asked: about photo after photo, about all on one sheet, or for captions."""


class Memory:
    """What a namer may see and has been answered, kept nowhere else: for looking without a library."""

    def __init__(self, pictures: Mapping[str, bytes]) -> None:
        self._pictures = pictures
        self._answers: dict[tuple[str, str], dict[str, str]] = {}

    def picture(self, digest: str) -> bytes | None:
        return self._pictures.get(digest)

    def answer(self, model: str, prompt: str, about: str) -> str | None:
        return self._answers.get((model, prompt), {}).get(about)

    def keep(self, model: str, prompt: str, about: str, answer: str) -> None:
        self._answers.setdefault((model, prompt), {})[about] = answer

    def answers(self, model: str, prompt: str) -> list[str]:
        return list(self._answers.get((model, prompt), {}).values())


def open_namer(
    name: str,
    sight: Sight | None = None,
    language: str = "auto",
    looks_at: int = 0,
    prompts: Path | None = None,
    **terms: Any,
) -> Namer:
    """Return the namer called `name`; "auto" is the best one present. No model is loaded before it is asked.

    `sight` is what it may see, `language` a setting, `looks_at` how many photos of an album (0: as many as its model
    needs), `prompts` a folder with the user's own; `terms` are those of `engine.name.chat.Terms`. Raises AlbumenError
    where there is no such namer, or no such model.
    """
    manner, colon, rest = name.partition(":")
    if not colon or manner not in MANNERS:
        manner, rest = "photos", name
    if manner == "photos" and rest in (*NAMERS, "auto"):
        return (NAMERS | {"auto": _facts})[rest]()
    if re.fullmatch(r"[A-Za-z_]\w*(\.\w+)+:[A-Za-z_]\w*", rest) and not Path(rest).exists():
        own: Callable[[], Namer] = choose(NAMERS, rest, "namer")
        return own()
    model, wait = open_model(rest, **terms)
    return namer_on(model, sight or Memory({}), manner, spoken(language), looks_at, prompts, wait)


def open_model(name: str, **terms: Any) -> tuple[ChatModel, Wait]:
    """Return the model called `name` that can be shown pictures, and how an answer of its is waited for.

    Raises AlbumenError where there is no such model.
    """
    from engine.name import chat

    if name in (*NAMERS, "auto"):
        raise AlbumenError(f"“{name}” does not look at photos. Choose one of: {', '.join(sorted(chat.CHATS))}.")
    return chat.open_chat(name, chat.Terms(**terms)), cast(Wait, chat.awaited)


def namer_on(
    model: ChatModel,
    sight: Sight,
    manner: str = "photos",
    language: str = "en",
    looks_at: int = 0,
    prompts: Path | None = None,
    wait: Wait = at_once,
) -> Namer:
    """Return the namer that asks `model` in one of the MANNERS."""
    from engine.name.captions import CaptionsNamer
    from engine.name.looking import LookingNamer

    if manner == "captions":
        return CaptionsNamer(model, sight, looks_at, language, prompts, wait)
    return LookingNamer(model, sight, looks_at, language, manner == "sheet", prompts, wait)
