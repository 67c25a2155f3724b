"""A hub on this computer: a real HTTP server that answers as huggingface.co does, and fails as a network does.

Small files are handed out by the hub itself, large ones (LFS) by a redirect to another host, as the real one redirects
to its storage. What was asked is kept in `asked`, how many bytes of each file were sent in `sent`.
"""

import hashlib
import json
import re
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

COMMIT = "ed25f3a31f01632728cabb09d1542f84ab7b0056"
PIECE = 16_384


@dataclass
class Repository:
    """What lies in a repository, and how it is handed out."""

    files: dict[str, bytes]
    licence: str = "apache-2.0"
    gated: bool = False
    tags: tuple[str, ...] = ()


@dataclass
class Asked:
    method: str
    path: str
    host: str
    range: str
    authorization: str
    agent: str


@dataclass
class Hub:
    """What the hub holds, what it was asked, and what goes wrong in it."""

    repositories: dict[str, Repository] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    sent: Counter[str] = field(default_factory=Counter)
    storage: str = ""
    """Where large files are said to be; another host than the hub."""
    breaks: list[int] = field(default_factory=list)
    """After so many bytes of a large file the connection breaks; one number a request."""
    hangs_after: int | None = None
    """After so many bytes of a large file nothing comes any more, until `closed`."""
    wrong: int = 0
    """So many large files are sent with a wrong byte."""
    status: int = 0
    """Every answer is this failure."""
    ignores_ranges: bool = False
    page: bytes = b""
    """Every answer is this page, as that of a network which wants one to sign in."""
    before_large: Callable[[], object] | None = None
    """Called before the first byte of a large file is sent."""
    closed: threading.Event = field(default_factory=threading.Event)

    def ranges(self) -> list[str]:
        """The ranges of large files that were asked for, in order."""
        return [asked.range for asked in self.asked if asked.path.startswith("/storage/")]


def is_large(name: str) -> bool:
    return name.endswith((".safetensors", ".bin"))


class _Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5
    hub: Hub

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        hub, path = self.hub, urlsplit(self.path).path
        says = self.headers
        hub.asked.append(
            Asked(
                self.command,
                path,
                says["Host"],
                says.get("Range", ""),
                says.get("Authorization", ""),
                says["User-Agent"],
            )
        )
        if hub.status:
            self.reply(hub.status, b'{"error": "as told"}')
        elif hub.page:
            self.reply(200, hub.page, {"Content-Type": "text/html"})
        elif path.startswith("/api/models/"):
            self.describe(path.removeprefix("/api/models/").split("/revision/")[0])
        elif path.startswith("/storage/"):
            self.hand_out(path.removeprefix("/storage/"))
        elif match := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            self.resolve(match[1], match[3])
        else:
            self.reply(404, b"{}")

    def describe(self, name: str) -> None:
        repository = self.hub.repositories.get(name)
        if repository is None:
            self.reply(404, b'{"error": "Repository not found"}', {"X-Error-Code": "RepoNotFound"})
            return
        siblings: list[dict[str, object]] = []
        for file, content in repository.files.items():
            sibling: dict[str, object] = {"rfilename": file, "size": len(content), "blobId": git_sha(content)}
            if is_large(file):
                sibling["lfs"] = {"sha256": sha256(content), "size": len(content), "pointerSize": 130}
            siblings.append(sibling)
        about = {
            "id": name,
            "sha": COMMIT,
            "siblings": siblings,
            "gated": "manual" if repository.gated else False,
            "private": False,
            "tags": [f"license:{repository.licence}", *repository.tags],
            "cardData": {"license": repository.licence},
        }
        self.reply(200, json.dumps(about).encode(), {"Content-Type": "application/json"})

    def resolve(self, name: str, file: str) -> None:
        repository = self.hub.repositories[name]
        if repository.gated and not self.headers.get("Authorization"):
            self.reply(403, b'{"error": "Access to this model is restricted"}', {"X-Error-Code": "GatedRepo"})
        elif file not in repository.files:
            self.reply(404, b"{}", {"X-Error-Code": "EntryNotFound"})
        elif is_large(file):
            content = repository.files[file]
            where = f"{self.hub.storage}/storage/{name}/{file}"
            self.reply(
                302,
                b"",
                {
                    "Location": where,
                    "X-Repo-Commit": COMMIT,
                    "X-Linked-Etag": f'"{sha256(content)}"',
                    "X-Linked-Size": str(len(content)),
                    "ETag": f'"{git_sha(content)}"',
                },
            )
        else:
            content = repository.files[file]
            self.reply(200, content, {"X-Repo-Commit": COMMIT, "ETag": f'"{git_sha(content)}"'})
            self.hub.sent[file] += len(content)

    def hand_out(self, path: str) -> None:
        owner, name, file = path.split("/", 2)
        content = self.hub.repositories[f"{owner}/{name}"].files[file]
        start = 0
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked and not self.hub.ignores_ranges:
            start = int(asked[1])
        if self.hub.wrong:
            self.hub.wrong -= 1
            content = content[:-1] + bytes([content[-1] ^ 1])
        if self.hub.before_large:
            self.hub.before_large()
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(content) - start))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.end_headers()
        stop = self.hub.breaks.pop(0) if self.hub.breaks else None
        for at in range(start, len(content), PIECE):
            if self.hub.hangs_after is not None and at >= self.hub.hangs_after:
                self.hub.closed.wait()
                break
            if stop is not None and at - start >= stop:
                self.connection.shutdown(socket.SHUT_RDWR)
                break
            piece = content[at : at + PIECE]
            self.wfile.write(piece)
            self.hub.sent[file] += len(piece)

    def reply(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for every answer

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that was ended in the middle is what is being tested."""


@contextmanager
def serving(hub: Hub) -> Iterator[str]:
    """Let `hub` answer; give its address, which may also be used as a proxy's: it stands for every host."""
    server = _Server(("127.0.0.1", 0), type("Answer", (_Answer,), {"hub": hub}))
    hub.storage = hub.storage or f"http://localhost:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        hub.closed.set()
        server.shutdown()
        thread.join()
        server.server_close()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def git_sha(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
