"""Questions to a model that may be slow, away or talk nonsense, each asked once in a library's life.

An answer that is known is not asked for again; after some failures in a row nothing more is asked. Knows a chat model
and what was answered before; nothing of albums or of what answers mean.
"""

import json
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from engine.errors import AlbumenError, Cancelled
from engine.types import ChatModel, Job, Progress, Sight

T = TypeVar("T")

KEPT = 2000
"""Letters of an answer that are kept."""

AT_FIRST, LATER = 2, 4
"""Failures in a row after which nothing more is asked: of a model that has never answered, and of one that has."""


class Wait(Protocol):
    """Runs what asks a model, yields now and then while it waits, and returns what came; closed, it ends the asking."""

    def __call__(self, model: Any, asking: Callable[[], T]) -> Generator[None, None, T]: ...


def at_once(model: Any, asking: Callable[[], T]) -> Generator[None, None, T]:
    """The Wait that does not wait: for models that answer at once."""
    yield from ()
    return asking()


class Asking:
    """A model and its answers; `away` says in a sentence why it is no longer asked, "" while it is."""

    def __init__(self, model: ChatModel, sight: Sight, wait: Wait = at_once) -> None:
        self.model, self.sight = model, sight
        self.away = ""
        self._wait = wait
        self._failed = 0
        self._answered = False

    def known(self, prompt: str, about: str) -> str | None:
        """What was answered before, None where nothing was."""
        return self.sight.answer(self.model.key, prompt, about)

    def ask(
        self,
        progress: Progress,
        prompt: str,
        about: str,
        text: str,
        pictures: Sequence[bytes] = (),
        schema: Mapping[str, Any] | None = None,
        tokens: int = 128,
    ) -> Job[str | None]:
        """Ask, and keep the answer to the prompt `prompt` about `about`; None where the model failed, or is away.

        `progress` is yielded while the answer is waited for.
        """
        answer = yield from self.wait_for(
            progress, lambda: self.model.ask(text, pictures, schema=schema, tokens=tokens)[:KEPT]
        )
        if answer is not None:
            self.sight.keep(self.model.key, prompt, about, answer)
        return answer

    def wait_for(self, progress: Progress, asking: Callable[[], T]) -> Job[T | None]:
        """Return what `asking` the model brings, None where it fails, or has failed too often."""
        if self.away:
            return None
        waiting = self._wait(self.model, asking)
        try:
            while True:
                yield progress
                next(waiting)
        except StopIteration as end:
            self._failed, self._answered = 0, True
            answer: T = end.value
            return answer
        except Cancelled:
            raise
        except AlbumenError as error:
            self._failed += 1
            if self._failed >= (LATER if self._answered else AT_FIRST):
                self.away = str(error)
            return None
        finally:
            waiting.close()


def read_title(raw: str, read: Callable[[str], str]) -> str:
    """Return what `read` makes of the title in a raw answer: the value of "title" where it is JSON, else its text."""
    for at in (match.start() for match in list(re.finditer(r"{", raw))[:4]):
        try:
            value, _ = json.JSONDecoder(strict=False).raw_decode(raw[at:])
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict) and isinstance(value.get("title"), str):
            return read(value["title"])
    quoted = re.search(r"""["']title["']\s*:\s*["']([^"'\n]{1,200})""", raw)
    return read(quoted[1] if quoted else raw)


def free(model: ChatModel) -> None:
    """Free what a model holds, where it holds anything: a model in this process has gigabytes."""
    close = getattr(model, "close", None)
    if close is not None:
        close()
