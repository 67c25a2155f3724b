"""Models that are shown pictures and asked about them, in this process or behind a server: `open_chat` opens one.

A family of `engine.types.ChatModel`s. Knows names, folders and addresses, nothing of albums or prompts.
"""

import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Protocol, TypeVar, cast

from engine.errors import AlbumenError
from engine.models import places
from engine.models.catalogue import KNOWN
from engine.name.chat.asking import PATIENCE
from engine.types import ChatModel

T = TypeVar("T")

PULSE = 0.2
"""Seconds after which whoever waits for an answer hears that it is still being waited for."""

LLAVAS = ("llava-1.5-7b", "llava-v1.6-mistral-7b", "llava-v1.6-vicuna-7b", "llava-interleave-qwen-0.5b")
"""What “llava” means: the first of these that is on this computer."""


class Chat(ChatModel, Protocol):
    """A ChatModel that can be closed. `pictures` says how many it should be asked about at once.

    `close` ends whatever is being asked, from any thread, and frees what the model holds; it cannot be asked any more.
    """

    pictures: int

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Terms:
    """On which terms a model is opened: see the settings of the same names."""

    device: str = "auto"
    precision: str = "auto"
    remote: bool = False
    patience: float = PATIENCE
    """Seconds for one answer of a server, everything included."""


def open_chat(name: str, terms: Terms = Terms()) -> Chat:
    """Return the model called `name`: one of CHATS, `ollama:MODEL`, `owner/repository` in the Hugging Face cache, a
    folder, or the address of a server, with `#MODEL` where it has several.

    Nothing is loaded and no server is asked yet; `key` and answers do that. Raises AlbumenError where there is no such
    model on this computer, listing the valid names, and where the server is not on it and `terms.remote` is not said.
    """
    if name in CHATS:
        return CHATS[name](terms)
    if name.startswith("ollama:"):
        return _ollama(name.removeprefix("ollama:"), terms)
    if "://" in name:
        return _server(name, terms)
    if any(mark in name for mark in "\\~") or name.startswith((".", "/")) or Path(name).is_dir():
        return _local(Path(name).expanduser(), "", terms)
    if name.count("/") == 1:
        return _cached(name, name, f"albumen models get {name}", terms)
    raise AlbumenError(
        f"There is no namer called “{name}”. Choose one of: facts, {', '.join(sorted(CHATS))}; or "
        "ollama:MODEL, owner/repository as on the hub, a model's folder, or the address of a model server."
    )


def awaited(chat: Chat, asking: Callable[[], T]) -> Generator[None, None, T]:
    """Run `asking`, which asks `chat`, behind a generator that yields every PULSE and returns the answer.

    So a job can say that it still waits, and be closed at any moment: then the chat is closed too, which ends the
    question. `asking` runs in a thread of its own.
    """
    outcome: list[T] = []
    trouble: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(asking())
        except BaseException as error:  # noqa: BLE001 - raised again where the job can answer for it
            trouble.append(error)

    thread = threading.Thread(target=run, name="asking-a-model")
    thread.start()
    try:
        while thread.is_alive():
            thread.join(PULSE)
            yield
    finally:
        if thread.is_alive():
            chat.close()
        thread.join()
    if trouble:
        raise trouble[0]
    return outcome[0]


class closing:
    """`with closing(open_chat(name)) as chat:` frees the model in the end, whatever happens."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    def __enter__(self) -> Chat:
        return self._chat

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._chat.close()


def _llava(terms: Terms) -> Chat:
    for name in LLAVAS:
        folder = places.find(name)
        if folder is not None:
            return _local(folder, name, terms)
    raise AlbumenError(
        f"No LLaVA is on this computer: there is none in the Hugging Face cache ({places.cache()}). Fetch one, for "
        f"instance with: albumen models get {LLAVAS[0]}, or without a graphics card: albumen models get {LLAVAS[-1]}; "
        "or do without: --namer facts."
    )


def _known(name: str, terms: Terms) -> Chat:
    return _cached(name, KNOWN[name].repository, f"albumen models get {name}", terms)


def _cached(name: str, repository: str, command: str, terms: Terms) -> Chat:
    folder = places.whole(repository)
    if folder is None:
        raise AlbumenError(
            f"“{name}” is not on this computer: there is no complete {repository} in the Hugging Face cache "
            f"({places.cache()}). Fetch it with: {command}; or do without: --namer facts."
        )
    return _local(folder, name, terms)


def _local(folder: Path, name: str, terms: Terms) -> Chat:
    from engine.name.chat.local import Local, Precision

    return Local(folder, name, device=terms.device, precision=cast(Precision, terms.precision))


def _ollama(model: str, terms: Terms) -> Chat:
    """`model` is one's name, or the address of an Ollama server with `#MODEL` where one is meant."""
    from engine.name.chat.ollama import ADDRESS, Ollama

    address, _, named = model.partition("#") if "://" in model else (ADDRESS, "", model)
    return Ollama(address, named, remote=terms.remote, patience=terms.patience)


def _server(address: str, terms: Terms) -> Chat:
    from engine.name.chat.ollama import PORT
    from engine.name.chat.openai import OpenAI

    bare, _, model = address.partition("#")
    if bare.rstrip("/").endswith(PORT):
        return _ollama(address, terms)
    return OpenAI(bare, model, remote=terms.remote, patience=terms.patience)


CHATS: dict[str, Callable[[Terms], Chat]] = {
    "llava": _llava,
    "ollama": partial(_ollama, ""),
    **{name: partial(_known, name) for name, known in KNOWN.items() if known.kind == "namer"},
}
"""Name -> what opens the model."""
