"""Models behind any server that speaks OpenAI's protocol: llama.cpp's, LM Studio, vLLM, `transformers serve`.

Pictures travel inside the question, as data; answers are bound by a JSON schema where the server takes one. Knows
nothing of albums.
"""

import base64
import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import AlbumenError
from engine.name.chat.asking import PATIENCE, Refused, Server, plain

TOKEN = "ALBUMEN_NAMER_KEY"
"""Environment variable with the key that some servers ask for."""

SEES = re.compile(
    r"llava|vl\b|vl-|vlm|vision|moondream|minicpm-?v|internvl|pixtral|idefics|gemma-?3|granite-?vision|molmo", re.I
)
"""What the names of models that see have in common, for servers that list several and do not tell."""

WITHOUT_SCHEMA = frozenset({400, 415, 422})
"""Answers of servers that know no schema; the question is then asked once more without."""


class OpenAI:
    """A ChatModel on a server that speaks OpenAI's protocol: the one called `model`, without a name the one it serves.

    The server is asked when something is first wanted of it, and then AlbumenError is raised where it is not there or
    it is not clear which of several models is meant.
    """

    pictures = 1

    def __init__(self, address: str, model: str = "", *, remote: bool = False, patience: float = PATIENCE) -> None:
        bare = address.strip().rstrip("/")
        address = bare if bare.endswith("/v1") else f"{bare}/v1"
        self._server = Server(address, remote=remote, patience=patience, token=os.environ.get(TOKEN, ""))
        self._model_name = model or None
        self._takes_schema = True

    @property
    def key(self) -> str:
        """The model's name, as the server has it: such servers tell no revision."""
        return f"openai/{self._model()}"

    def ask(
        self, prompt: str, pictures: Sequence[bytes] = (), *, schema: Mapping[str, Any] | None = None, tokens: int = 128
    ) -> str:
        """Return the answer; `schema` binds it where the server takes one."""
        parts: list[dict[str, Any]] = [
            {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{base64.b64encode(p).decode('ascii')}"}}
            for p in pictures
        ]
        parts.append({"type": "text", "text": prompt})
        body: dict[str, Any] = {
            "messages": [{"role": "user", "content": parts}],
            "temperature": 0,
            "max_tokens": tokens,
            "stream": False,
        }
        if self._model():
            body["model"] = self._model()
        answer = self._bound(body, schema) if schema is not None and self._takes_schema else self._posted(body)
        try:
            return str(answer["choices"][0]["message"]["content"] or "")
        except (KeyError, IndexError, TypeError) as error:
            raise AlbumenError(
                f"What answers at {self._server.where} does not speak OpenAI's protocol: it gives no message."
            ) from error

    def _bound(self, body: Mapping[str, Any], schema: Mapping[str, Any]) -> Any:
        """Ask with a schema; where the server will not have it, without, now and from now on."""
        form = {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": schema}}
        try:
            return self._posted({**body, "response_format": form})
        except Refused as error:
            if error.status not in WITHOUT_SCHEMA:
                raise
        answer = self._posted(body)
        self._takes_schema = False
        return answer

    def _posted(self, body: Mapping[str, Any]) -> Any:
        return self._asked(lambda: self._server.post("chat/completions", body))

    def _asked(self, asking: Callable[[], Any]) -> Any:
        try:
            return asking()
        except Refused as error:
            if error.status in (401, 403):
                raise AlbumenError(
                    f"The model server at {self._server.where} asks for a key: put it into the environment variable "
                    f"{TOKEN}."
                ) from error
            raise

    def likelihoods(self, prompt: str, picture: bytes | None, choices: Sequence[str]) -> NDArray[np.float64] | None:
        """None: the protocol tells no probability of an answer that was not given."""
        return None

    def close(self) -> None:
        """End at once whatever is being asked."""
        self._server.close()

    def _model(self) -> str:
        if self._model_name is None:
            self._model_name = self._choose()
        return self._model_name

    def _choose(self) -> str:
        """Return the name of the model to ask, "" where the server lists none and so has but one."""
        answer = self._asked(lambda: self._server.get("models"))
        try:
            names = [plain(str(about["id"])) for about in answer["data"]]
        except (KeyError, TypeError) as error:
            raise AlbumenError(
                f"What answers at {self._server.where} does not speak OpenAI's protocol: it lists no models."
            ) from error
        if len(names) <= 1:
            return names[0] if names else ""
        seeing = sorted(name for name in names if SEES.search(name))
        if len(seeing) == 1:
            return seeing[0]
        raise AlbumenError(
            f"The server at {self._server.where} has several models ({', '.join(sorted(names)[:20])}). Say which one "
            f"is meant: --namer {self._server.where}#NAME"
        )
