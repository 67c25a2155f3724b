"""Asking a server over HTTP: bounded in time and size, ended at any moment, and nobody is asked but the one named.

It follows no redirect, takes no proxy to a server on this computer, and sends nothing to another computer unless that
was allowed. What comes back is a stranger's. Knows nothing of models.
"""

import asyncio
import ipaddress
import json
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from engine.errors import AlbumenError, Cancelled

if TYPE_CHECKING:
    import httpx2

CONNECT = 5.0
"""Seconds in which a server must take a connection."""

PATIENCE = 180.0
"""Seconds for one answer, everything included: a model on a processor that is still being loaded takes long."""

TRIES = 4
"""How often in all something is asked where the connection drops or the server is in trouble, and ..."""

PAUSE = 0.5
"""... seconds before the second try; twice as many before each one after that."""

LARGEST = 1_000_000
"""Bytes of an answer; a name has thirty."""

TOLD = 200
"""Characters that are repeated to the user of what a server says is wrong."""


class TooSlow(AlbumenError):
    """The server is there, but this answer did not come in time; the next one may."""


class Refused(AlbumenError):
    """The server will not answer this (`status` 400 to 499); asking again would not help."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class Server:
    """A server at an address (http or https, host, perhaps a port and a path), asked for JSON with JSON.

    Raises AlbumenError where the address is none, or is another computer's and `remote` does not allow that. `patience`
    is how many seconds one question may take in all; `token` is sent as a bearer's.
    """

    def __init__(self, address: str, *, patience: float = PATIENCE, remote: bool = False, token: str = "") -> None:
        import httpx2

        try:
            self._url = httpx2.URL(address.strip().rstrip("/"))
        except (httpx2.InvalidURL, ValueError) as error:
            raise AlbumenError(f"“{plain(address)}” is no address of a server ({error}).") from error
        if self._url.scheme not in ("http", "https") or not self._url.host:
            raise AlbumenError(f"“{plain(address)}” is no address of a server: it must begin with http:// or https://.")
        self.is_here = is_loopback(self._url.host)
        self.where = f"{self._url.scheme}://{self._url.netloc.decode('ascii')}"
        if not self.is_here and not remote:
            raise AlbumenError(refusal(self.where))
        self._patience, self._token = patience, token
        self._lock = threading.Lock()
        self._task: tuple[asyncio.AbstractEventLoop, asyncio.Task[Any]] | None = None
        self._closed = False

    def get(self, path: str) -> Any:
        """Return what stands at `path`, below the address."""
        return self._ask("GET", path, None)

    def post(self, path: str, body: Mapping[str, Any]) -> Any:
        """Return the answer to `body`.

        Raises Refused where the server will not answer, TooSlow where it does not in time, AlbumenError where it cannot
        be reached, is in trouble for long, or answers no JSON, and Cancelled once this is closed.
        """
        return self._ask("POST", path, body)

    def close(self) -> None:
        """End at once whatever is being asked, from any thread; nothing more is asked afterwards."""
        with self._lock:
            self._closed = True
            if self._task is not None:
                loop, task = self._task
                loop.call_soon_threadsafe(task.cancel)

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None) -> Any:
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        try:
            # A loop of its own for each question: it can be cancelled from any thread and by Ctrl-C while it waits,
            # and its time is bounded as a whole, also where a byte comes now and then.
            answer = asyncio.run(self._in_time(method, path, content))
        except asyncio.CancelledError:
            raise Cancelled("Cancelled.") from None
        try:
            return json.loads(answer)
        except ValueError as error:
            raise AlbumenError(
                f"What answers at {self.where} is no model server: it speaks no JSON. Check the address."
            ) from error

    async def _in_time(self, method: str, path: str, content: bytes | None) -> bytes:
        task = asyncio.current_task()
        assert task is not None
        with self._lock:
            if self._closed:
                raise asyncio.CancelledError
            self._task = asyncio.get_running_loop(), task
        try:
            async with asyncio.timeout(self._patience):
                return await self._try(method, path, content)
        except TimeoutError as error:
            raise TooSlow(f"The model server at {self.where} gave no answer in {self._patience:.0f} s.") from error
        finally:
            with self._lock:
                self._task = None

    async def _try(self, method: str, path: str, content: bytes | None) -> bytes:
        import httpx2

        pause = PAUSE
        for left in reversed(range(TRIES)):
            try:
                status, answer = await self._once(method, path, content)
            except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError) as error:
                raise AlbumenError(
                    f"The model server at {self.where} cannot be reached ({_reason(error)}). Start it, or choose "
                    "another namer."
                ) from error
            except httpx2.TransportError as error:  # the connection dropped before or in the answer
                trouble = f"The model server at {self.where} breaks the connection off ({_reason(error)})."
                if not left:
                    raise AlbumenError(trouble) from error
            else:
                if status < 500:
                    return self._judged(status, answer)
                trouble = f"The model server at {self.where} is in trouble ({status}{_said(answer)})."
                if not left:
                    raise AlbumenError(trouble)
            await asyncio.sleep(pause)
            pause *= 2
        raise AssertionError("the last try returns or raises")

    async def _once(self, method: str, path: str, content: bytes | None) -> tuple[int, bytes]:
        import httpx2

        headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "albumen"}
        if content is not None:
            headers["Content-Type"] = "application/json"
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        url = self._url.copy_with(path=f"{self._url.path.rstrip('/')}/{path}")
        async with (
            httpx2.AsyncClient(
                follow_redirects=False,
                trust_env=not self.is_here,  # no proxy stands between this computer and itself
                verify=self._url.scheme == "https",  # or certificates are read for nothing
                timeout=httpx2.Timeout(None, connect=CONNECT),
            ) as client,
            client.stream(method, url, content=content, headers=headers) as response,
        ):
            answer = bytearray()
            async for piece in response.aiter_bytes():
                answer += piece
                if len(answer) > LARGEST:
                    raise AlbumenError(f"The answer of the model server at {self.where} does not end.")
            return response.status_code, bytes(answer)

    def _judged(self, status: int, answer: bytes) -> bytes:
        if 200 <= status < 300:
            return answer
        if 300 <= status < 400:
            raise AlbumenError(
                f"The model server at {self.where} sends questions on to another address, which is not followed. "
                "Name that address instead, if you trust it."
            )
        raise Refused(f"The model server at {self.where} refuses ({status}{_said(answer)}).", status)


def refusal(where: str) -> str:
    """Say what would be sent to a server that is not on this computer, and how to allow it."""
    unprotected = " Whoever is on the way could read it." if where.startswith("http://") else ""
    return (
        f"“{where}” is not this computer. Naming would send it small pictures of some photos of every album, and "
        f"questions that may hold places, dates and names of folders.{unprotected} If you want that, allow it with "
        "--remote_namer; otherwise name a server on this computer, or use the namer “facts”."
    )


def is_loopback(host: str) -> bool:
    """Whether a host is this computer."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False


def _said(answer: bytes) -> str:
    """What a server says is wrong, in the two shapes that are usual, as a remark; a stranger's words."""
    try:
        error = json.loads(answer)["error"]
        text = error if isinstance(error, str) else error["message"]
    except (ValueError, KeyError, TypeError):
        return ""
    return f": {plain(str(text))}" if text else ""


def plain(text: str) -> str:
    """A stranger's text as a short line of printable characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * TOLD]).split())
    return line if len(line) <= TOLD else f"{line[: TOLD - 1]}…"


def _reason(error: "httpx2.TransportError") -> str:
    return plain(str(error)).rstrip(".") or type(error).__name__
