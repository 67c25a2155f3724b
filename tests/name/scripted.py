"""A chat model whose answers a test writes down, and albums for it to look at."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from engine.errors import AlbumenError
from engine.types import Portrait, Unnamed


class Scripted:
    """Answers with what `say` makes of (prompt, pictures), or fails with what it raises; remembers what was asked."""

    def __init__(self, say: Callable[[str, Sequence[bytes]], str], key: str = "scripted-7b") -> None:
        self.key = key
        self.say = say
        self.asked: list[tuple[str, tuple[bytes, ...]]] = []
        self.closed = False
        self.likely: Callable[[bytes | None, Sequence[str]], Sequence[float]] | None = None

    def ask(
        self, prompt: str, pictures: Sequence[bytes] = (), *, schema: Mapping[str, Any] | None = None, tokens: int = 128
    ) -> str:
        self.asked.append((prompt, tuple(pictures)))
        return self.say(prompt, pictures)

    def likelihoods(self, prompt: str, picture: bytes | None, choices: Sequence[str]) -> Any:
        if self.likely is None:
            return None
        self.asked.append((prompt, (picture or b"",)))
        return np.array(self.likely(picture, choices), np.float64)

    def close(self) -> None:
        self.closed = True


def seen(subject: str, setting: str = "", activity: str = "") -> str:
    """A well-formed answer."""
    return json.dumps({"subject": subject, "setting": setting, "activity": activity})


def away(*_: object) -> str:
    """What a model says that is not there."""
    raise AlbumenError("The model server at http://127.0.0.1:11434 does not answer.")


def album(number: int, photos: Sequence[str], **facts: Any) -> Unnamed:
    """An album whose photos are the pictures `photos`: what the digest says is what is seen."""
    portraits = tuple(Portrait(1000 * number + i, digest=digest, **facts) for i, digest in enumerate(photos))
    return Unnamed(number, portraits, portraits)


class Echo:
    """A Sight in which a photo's picture is its digest; `kept` are the answers."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str, str], str] = {}

    def picture(self, digest: str) -> bytes | None:
        return digest.encode() or None

    def answer(self, model: str, prompt: str, about: str) -> str | None:
        return self.kept.get((model, prompt, about))

    def keep(self, model: str, prompt: str, about: str, answer: str) -> None:
        self.kept[model, prompt, about] = answer

    def answers(self, model: str, prompt: str) -> list[str]:
        return [answer for (m, p, _), answer in self.kept.items() if (m, p) == (model, prompt)]
