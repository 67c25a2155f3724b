"""Models that Ollama serves, through its own API: which of them see is asked, answers are bound by a JSON schema.

Follows Ollama's documentation of its API (docs/api.md in its repository). Knows nothing of albums.
"""

import base64
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import AlbumenError
from engine.name.chat.asking import PATIENCE, Refused, Server, plain

PORT = ":11434"
"""The port that Ollama has for its own, and ..."""

ADDRESS = f"http://127.0.0.1{PORT}"
"""... where it listens unless it was told otherwise."""

KEEP = "2m"
"""How long it keeps the model after an answer: over the gaps between questions, and not for much longer."""

SEES = frozenset({"clip", "mllama"})
"""Families that see, for an Ollama too old to tell what a model is capable of."""


class Ollama:
    """A ChatModel on an Ollama server: the one called `model`, without a name the largest there that sees.

    The server is asked when something is first wanted of it, and then AlbumenError is raised where it is not there, or
    has no such model. A model that it does not run itself, but sends on to its maker's computers, is never chosen, and
    taken by name only where `remote` allows other computers.
    """

    pictures = 1

    def __init__(
        self, address: str = ADDRESS, model: str = "", *, remote: bool = False, patience: float = PATIENCE
    ) -> None:
        self._server = Server(address, remote=remote, patience=patience)
        self._wanted, self._remote = model, remote
        self._chosen: tuple[str, str] | None = None

    @property
    def key(self) -> str:
        """Model and digest of its weights."""
        model, digest = self._model()
        return f"ollama/{model}@{digest}"

    def ask(
        self, prompt: str, pictures: Sequence[bytes] = (), *, schema: Mapping[str, Any] | None = None, tokens: int = 128
    ) -> str:
        """Return the answer; `schema` binds it."""
        message: dict[str, Any] = {"role": "user", "content": prompt}
        if pictures:
            message |= {"images": [base64.b64encode(picture).decode("ascii") for picture in pictures]}
        body: dict[str, Any] = {
            "model": self._model()[0],
            "messages": [message],
            "stream": False,
            "think": False,  # what it would think aloud is not asked for, and would use up the tokens
            "keep_alive": KEEP,
            "options": {"temperature": 0, "seed": 0, "num_predict": tokens},
        }
        if schema is not None:
            body["format"] = schema
        answer = self._server.post("api/chat", body)
        try:
            return str(answer["message"]["content"])
        except (KeyError, TypeError) as error:
            raise AlbumenError(f"What answers at {self._server.where} is not Ollama: it gives no message.") from error

    def likelihoods(self, prompt: str, picture: bytes | None, choices: Sequence[str]) -> NDArray[np.float64] | None:
        """None: Ollama does not tell how likely another answer would have been."""
        return None

    def close(self) -> None:
        """End at once whatever is being asked; the model leaves its memory by itself (see KEEP)."""
        self._server.close()

    def _model(self) -> tuple[str, str]:
        if self._chosen is None:
            self._chosen = self._choose()
        return self._chosen

    def _choose(self) -> tuple[str, str]:
        """Return name and digest of the model to ask."""
        listed = self._listed()
        if self._wanted:
            for name in (self._wanted, f"{self._wanted}:latest"):
                if name in listed:
                    if _is_elsewhere(listed[name]) and not self._remote:
                        raise AlbumenError(_sent_on(name, self._server.where))
                    return name, _digest(listed[name])
            raise AlbumenError(
                f"Ollama at {self._server.where} has no model “{self._wanted}”. {_choice(listed)} Fetch it with: "
                f"ollama pull {self._wanted}"
            )
        here = {name: about for name, about in listed.items() if not _is_elsewhere(about)}
        for name in sorted(here, key=lambda name: (-_size(here[name]), name)):
            if self._sees(name, here[name]):
                return name, _digest(here[name])
        raise AlbumenError(
            f"Ollama at {self._server.where} has no model that sees. Fetch one, for instance with: ollama pull llava"
        )

    def _listed(self) -> dict[str, Mapping[str, Any]]:
        """The models on the server, by name."""
        answer = self._server.get("api/tags")
        try:
            return {plain(str(about["name"])): about for about in answer["models"]}
        except (KeyError, TypeError) as error:
            raise AlbumenError(f"What answers at {self._server.where} is not Ollama: it lists no models.") from error

    def _sees(self, name: str, about: Mapping[str, Any]) -> bool:
        try:
            capabilities = self._server.post("api/show", {"model": name}).get("capabilities")
        except (Refused, AttributeError):
            return False
        if isinstance(capabilities, list):
            return "vision" in capabilities
        families = (about.get("details") or {}).get("families")
        return bool(SEES.intersection(families or ()))


def _is_elsewhere(about: Mapping[str, Any]) -> bool:
    """Whether Ollama would send questions for this model on to another computer."""
    return bool(about.get("remote_host") or about.get("remote_model")) or str(about["name"]).endswith("cloud")


def _sent_on(name: str, where: str) -> str:
    return (
        f"Ollama at {where} does not run “{name}” itself: it would send the pictures on to its maker's computers. If "
        "you want that, allow it with --remote_namer; otherwise choose a model that runs here."
    )


def _digest(about: Mapping[str, Any]) -> str:
    return plain(str(about.get("digest", ""))).removeprefix("sha256:")[:12]


def _size(about: Mapping[str, Any]) -> int:
    size = about.get("size")
    return size if isinstance(size, int) else 0


def _choice(listed: Mapping[str, Any]) -> str:
    return f"It has: {', '.join(sorted(listed)[:20])}." if listed else "It has none yet."
