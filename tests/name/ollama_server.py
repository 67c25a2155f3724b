"""A server on this computer that speaks Ollama's protocol as its documentation tells it, and fails as servers fail.

Written from docs/api.md and docs/openai.md of Ollama: the list of models, what one is capable of, chats with pictures,
answers bound by a JSON schema, keep-alive, the shapes of errors, and the part of OpenAI's protocol that it speaks too.
What was asked is kept in `asked`; `faults` says what goes wrong, one a request.
"""

import base64
import hashlib
import io
import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from PIL import Image as Pillow


@dataclass
class Model:
    """A model as the server lists it. `remote_host` is where it really runs, "" for here."""

    size: int = 4_733_363_377
    capabilities: tuple[str, ...] | None = ("completion", "vision")
    """None: the server is too old to tell."""
    families: tuple[str, ...] = ("llama", "clip")
    remote_host: str = ""

    @property
    def sees(self) -> bool:
        return "vision" in self.capabilities if self.capabilities is not None else "clip" in self.families


@dataclass
class Question:
    """What came in a chat: prompt, pictures (as they were before base64), and the schema of the answer."""

    model: str
    prompt: str
    pictures: list[bytes]
    schema: Mapping[str, Any] | None


@dataclass
class Asked:
    path: str
    body: dict[str, Any]
    headers: Mapping[str, str]


@dataclass
class Server:
    """What the server holds, what it was asked, and what goes wrong in it."""

    models: dict[str, Model] = field(default_factory=lambda: {"llava:7b": Model()})
    answer: Callable[[Question], str] = lambda question: '{"subject": "boats", "name": "Harbour"}'
    asked: list[Asked] = field(default_factory=list)
    loaded: dict[str, Any] = field(default_factory=dict)
    """Models in memory, with their keep-alive."""
    faults: list[str] = field(default_factory=list)
    """One a request: "hang", "slow", "drop" (before the answer), "half" (in the middle of it), "page", "endless",
    "redirect", or a status ("500"); "" is none."""
    takes_schema: bool = True
    """Whether the part that speaks OpenAI's protocol takes a response_format."""
    token: str = ""
    """The key that one must have, if any."""
    closed: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def chats(self) -> list[dict[str, Any]]:
        """What was asked of a model, in order."""
        return [asked.body for asked in self.asked if asked.path in ("/api/chat", "/v1/chat/completions")]


class _Trouble(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class _Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5
    server_state: Server

    def do_GET(self) -> None:
        self.serve({})

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            body = json.loads(content)
        except ValueError:
            return self.reply(400, {"error": "invalid JSON"})
        self.serve(body)

    def serve(self, body: dict[str, Any]) -> None:
        state = self.server_state
        with state.lock:
            state.asked.append(Asked(self.path, body, dict(self.headers)))
            fault = state.faults.pop(0) if state.faults else ""
        if fault == "hang":
            state.closed.wait()
            return None
        if fault == "slow":  # a byte now and then, so that no pause is long
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            while not state.closed.wait(0.05):
                try:
                    self.wfile.write(b" ")
                except OSError:
                    return None
            return None
        if fault == "drop":
            return self.cut()
        if fault == "page":
            return self.send(200, b"<html>Welcome to our hotel</html>")
        if fault == "endless":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b"10000\r\n" + b" " * 0x10000 + b"\r\n")
            except OSError:
                return None
        if fault == "redirect":
            return self.send(307, b"", {"Location": "http://elsewhere.invalid/api/chat"})
        if fault.isdigit():
            return self.reply(int(fault), {"error": "as\x1b[31m told"})
        if state.token and self.headers.get("Authorization") != f"Bearer {state.token}":
            return self.reply(401, {"error": {"message": "no key", "type": "authentication_error"}})
        openai = self.path.startswith("/v1/")
        try:
            self.reply(200, self.answered(self.path, body), half=fault == "half")
        except _Trouble as trouble:
            told = {"message": str(trouble), "type": "invalid_request_error"} if openai else str(trouble)
            self.reply(trouble.status, {"error": told})

    def answered(self, path: str, body: dict[str, Any]) -> Any:
        state = self.server_state
        match path:
            case "/api/tags":
                return {"models": [_listed(name, model) for name, model in state.models.items()]}
            case "/api/show":
                model = self.model(body)
                told = {} if model.capabilities is None else {"capabilities": list(model.capabilities)}
                return {"details": {"family": "llama", "families": list(model.families)}, "model_info": {}, **told}
            case "/api/chat":
                return self.chat(body)
            case "/v1/models":
                return {"object": "list", "data": [{"id": name, "object": "model"} for name in state.models]}
            case "/v1/chat/completions":
                return self.completion(body)
        raise _Trouble(404, "page not found")

    def model(self, body: dict[str, Any]) -> Model:
        if not body.get("model"):
            raise _Trouble(400, "model is required")
        model = self.server_state.models.get(body["model"])
        if model is None:
            raise _Trouble(404, f"model '{body['model']}' not found")
        return model

    def chat(self, body: dict[str, Any]) -> Any:
        model, (message,) = self.model(body), body["messages"]
        pictures = [_decoded(picture) for picture in message.get("images", ())]
        question = Question(body["model"], message["content"], pictures, body.get("format"))
        if body.get("stream", True):
            raise _Trouble(400, "this server answers whole")
        self.server_state.loaded[body["model"]] = body.get("keep_alive", "5m")
        return {
            "model": body["model"],
            "created_at": "2026-01-01T00:00:00Z",
            "message": {"role": "assistant", "content": self.said(model, question)},
            "done": True,
            "done_reason": "stop",
        }

    def completion(self, body: dict[str, Any]) -> Any:
        model, (message,) = self.model(body), body["messages"]
        form = body.get("response_format")
        if form is not None and not self.server_state.takes_schema:
            raise _Trouble(400, "response_format is not supported")
        pictures, words = [], []
        for part in message["content"]:
            if part["type"] == "image_url":
                head, _, data = part["image_url"]["url"].partition(",")
                if head != "data:image/jpeg;base64":
                    raise _Trouble(400, "invalid image input")
                pictures.append(_decoded(data))
            else:
                words.append(part["text"])
        question = Question(body["model"], "".join(words), pictures, form and form["json_schema"]["schema"])
        said = {"role": "assistant", "content": self.said(model, question)}
        return {"object": "chat.completion", "choices": [{"index": 0, "message": said, "finish_reason": "stop"}]}

    def said(self, model: Model, question: Question) -> str:
        if question.pictures and not model.sees:
            raise _Trouble(400, "this model is missing data required for image input")
        text = self.server_state.answer(question)
        return text if question.schema is None else bound(text, question.schema)

    def reply(self, status: int, body: Any, *, half: bool = False) -> None:
        content = json.dumps(body).encode()
        if not half:
            return self.send(status, content, {"Content-Type": "application/json; charset=utf-8"})
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2])
        self.wfile.flush()
        self.cut()

    def cut(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def send(self, status: int, content: bytes, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


class _Listener(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for every answer

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away in the middle is what is being tested."""


@contextmanager
def serving(server: Server) -> Iterator[str]:
    """Let `server` answer; give its address."""
    listener = _Listener(("127.0.0.1", 0), type("Answer", (_Answer,), {"server_state": server}))
    thread = threading.Thread(target=listener.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.server_address[1]}"
    finally:
        server.closed.set()
        listener.shutdown()
        thread.join()
        listener.server_close()


def bound(text: str, schema: Mapping[str, Any]) -> str:
    """The text where it is what the schema asks for, as far as that is looked at here, else the least that is."""
    try:
        value = json.loads(text)
    except ValueError:
        return json.dumps(_least(schema))
    wanted = schema.get("required", ())
    allowed = schema.get("properties", {})
    fits = isinstance(value, dict) and all(key in value for key in wanted)
    fits = fits and all(value[key] in allowed[key].get("enum", [value[key]]) for key in value if key in allowed)
    return text if fits else json.dumps(_least(schema))


def _least(schema: Mapping[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "object":
            wanted = schema.get("required", schema.get("properties", {}))
            return {key: _least(schema["properties"][key]) for key in wanted}
        case "array":
            return []
        case "boolean":
            return False
        case "integer" | "number":
            return 0
    return ""


def _decoded(picture: str) -> bytes:
    try:
        content = base64.b64decode(picture, validate=True)
        Pillow.open(io.BytesIO(content)).verify()
    except (ValueError, OSError) as error:
        raise _Trouble(400, "invalid image input") from error
    return content


def _listed(name: str, model: Model) -> dict[str, Any]:
    remote = {"remote_host": model.remote_host, "remote_model": name.split(":")[0]} if model.remote_host else {}
    return {
        "name": name,
        "model": name,
        "modified_at": "2026-01-01T00:00:00Z",
        "size": model.size,
        "digest": hashlib.sha256(name.encode()).hexdigest(),
        "details": {"format": "gguf", "family": "llama", "families": list(model.families), "parameter_size": "7B"},
        **remote,
    }
