"""What Albumen asks of the hub: what a model consists of, and its files. Runs in a child process (see `fetch`).

It speaks through huggingface_hub's session, so that HF_ENDPOINT, HF_HUB_OFFLINE, tokens, proxies and certificates mean
what they mean everywhere. The bytes are taken here, because that library begins a file anew after a break (2.x) or
when it goes over Xet. Knows nothing of who asks; its errors are sentences.
"""

import errno
import hashlib
import os
import re
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from engine import __version__
from engine.errors import AlbumenError
from engine.models.offer import Offer, Wanted, size_of

Say = Callable[[str], None]
"""Takes a remark for the user; how much has arrived is seen on the disk."""

SETTINGS = frozenset(
    {
        "added_tokens.json",
        "chat_template.jinja",
        "chat_template.json",
        "config.json",
        "generation_config.json",
        "merges.txt",
        "preprocessor_config.json",
        "processor_config.json",
        "sentencepiece.bpe.model",
        "special_tokens_map.json",
        "spiece.model",
        "tokenizer.json",
        "tokenizer.model",
        "tokenizer_config.json",
        "video_preprocessor_config.json",
        "vocab.json",
        "vocab.txt",
    }
)
"""What a model is opened with, besides its weights. Everything else stays on the hub, program code above all."""

WHOLE, INDEX = "model.safetensors", "model.safetensors.index.json"
PARTS = re.compile(r"model[\w.-]*-\d+-of-\d+\.safetensors")
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")

ENVIRONMENT = {
    "HF_HUB_DISABLE_TELEMETRY": "1",  # or the library also tells, and asks, what else runs on this computer
    "HF_HUB_DISABLE_XET": "1",  # has no resume, and goes on with threads of its own when told to stop
    "HF_HUB_DISABLE_SYMLINKS_WARNING": "1",
    "HF_HUB_VERBOSITY": "critical",  # what happens is said in sentences
}
"""What the child's environment says before huggingface_hub reads it."""

PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Answers that may be better in a moment."""

AGAIN = "What has arrived is kept: the same command goes on from here."


def describe(say: Say, name: str, title: str, repository: str, cache: Path) -> Offer:
    """Ask the hub what the model in `repository` consists of.

    Raises AlbumenError where it cannot be had, or not in a form that may be opened.
    """
    from huggingface_hub import HfApi, constants
    from huggingface_hub.errors import HFValidationError

    say(f"Asking {constants.ENDPOINT}")
    with _in_words(repository):
        api = HfApi(library_name="albumen", library_version=__version__)
        try:
            info = api.model_info(repository, files_metadata=True, timeout=constants.HF_HUB_DOWNLOAD_TIMEOUT)
            siblings = {file.rfilename: file for file in info.siblings or ()}
            files = [_wanted(siblings[name]) for name in _chosen(siblings, repository)]
            if not re.fullmatch("[0-9a-f]{40}", info.sha or ""):
                raise ValueError("no commit")
        except HFValidationError as error:
            raise AlbumenError(f"No model on the hub can be called “{repository}”.") from error
        except (ValueError, TypeError, KeyError) as error:
            raise AlbumenError(
                f"What answers at {constants.ENDPOINT} is not the hub, or speaks another language ({error}). "
                "On a public network, sign in to it first."
            ) from error
    return Offer(
        name=name,
        title=title,
        repository=repository,
        revision=str(info.sha),
        licence=_licence(info),
        gated=bool(info.gated),
        foreign_code="custom_code" in (info.tags or ()),
        source=constants.ENDPOINT,
        cache=cache,
        files=tuple(sorted(files, key=lambda file: (file.name.endswith(".safetensors"), file.name))),
    )


def _chosen(names: Collection[str], repository: str) -> set[str]:
    """Return which files of a repository are wanted; those in its folders are other people's formats."""
    weights = {WHOLE} if WHOLE in names else {name for name in names if INDEX in names and PARTS.fullmatch(name)}
    if not weights:
        if any(name.endswith(PICKLES) for name in names):
            raise AlbumenError(
                f"The weights of “{repository}” are on the hub only as a pickle, which can run foreign code when it is "
                "opened. Albumen fetches weights in the safetensors format (model.safetensors)."
            )
        raise AlbumenError(f"The repository “{repository}” holds no weights that Albumen can open (model.safetensors).")
    if "config.json" not in names or not {"preprocessor_config.json", "processor_config.json"} & set(names):
        raise AlbumenError(
            f"The repository “{repository}” holds no model that looks at pictures: it lacks config.json or "
            "preprocessor_config.json."
        )
    index = set() if WHOLE in names else {INDEX}
    return weights | index | SETTINGS.intersection(names)


def _wanted(file: Any) -> Wanted:
    """Return what the hub says of a file; what it says becomes a file's name here, so it had better be a checksum."""
    digest = str(file.lfs.sha256 if file.lfs else file.blob_id)
    if file.size is None or not re.fullmatch("[0-9a-f]{40}|[0-9a-f]{64}", digest):
        raise ValueError(f"no size or checksum of {file.rfilename}")
    return Wanted(file.rfilename, int(file.size), digest)


def _licence(info: Any) -> str:
    """Return the licence as the model's page states it; one of its own kind goes by the name that it has there."""
    card = info.card_data or {}
    said = card.get("license")
    if isinstance(said, list):
        said = ", ".join(map(str, said))
    return str((card.get("license_name") if said == "other" else "") or said or "")


def pull(say: Say, offer: Offer, tries: int) -> None:
    """Fetch what is missing of a model into the cache.

    What has arrived stays in `Offer.part` until it is whole and its checksum is right, so that any end of this process
    loses nothing. `tries` is how often in a row a connection may fail before that is an AlbumenError.
    """
    with _in_words(offer.repository):
        _Pull(say, offer, tries).run()


@dataclass
class _Pull:
    """The fetching of one model."""

    say: Say
    offer: Offer
    tries: int

    def run(self) -> None:
        from huggingface_hub.file_download import are_symlinks_supported

        linked = are_symlinks_supported(self.offer.cache)
        for folder in (self.offer.home / "blobs", self.offer.home / "refs", self.offer.folder):
            folder.mkdir(parents=True, exist_ok=True)
        for file in self.offer.files:
            if not self.offer.has(file):
                self.bring(file, linked)
        # Last of all, so that nobody is led to a model of which a part is missing; and at once, as disks may be full.
        ref = self.offer.home / "blobs" / f"{self.offer.revision}.incomplete"
        ref.write_text(self.offer.revision, encoding="ascii")
        ref.replace(self.offer.home / "refs" / "main")

    def bring(self, file: Wanted, linked: bool) -> None:
        """Put a file into its place. Where the system has no links the snapshot holds the file itself, and no blob."""
        place = self.offer.folder / file.name
        blob = self.offer.blob(file) if linked else place
        with self.locked(file):
            if size_of(blob) != file.size:
                self.complete(file)
                self.offer.part(file).replace(blob)
            if not self.offer.has(file):
                place.unlink(missing_ok=True)
                place.symlink_to(os.path.relpath(blob, place.parent))

    @contextmanager
    def locked(self, file: Wanted) -> Iterator[None]:
        """Hold the lock that huggingface_hub takes for this file: two programs that want it do not write into it."""
        from filelock import Timeout
        from huggingface_hub.utils import WeakFileLock

        path = self.offer.cache / ".locks" / self.offer.home.name / f"{file.digest}.lock"
        path.parent.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            while True:
                try:
                    stack.enter_context(WeakFileLock(path, timeout=0.5))
                    break
                except Timeout:
                    self.say(f"Another program is fetching {file.name}; waiting for it")
            yield

    def complete(self, file: Wanted) -> None:
        """Fetch what is missing of a file and check the whole; once anew where the checksum is wrong."""
        part = self.offer.part(file)
        for _ in range(2):
            self.stream(file)
            self.say(f"Checking {file.name}")
            if _digest(part, file) == file.digest:
                return
            part.unlink()
        raise AlbumenError(
            f"The file {file.name} of “{self.offer.repository}” arrived damaged, twice: its checksum is not the one "
            f"that {self.offer.source} states. Nothing of it was kept. Try again later, or over another network."
        )

    def stream(self, file: Wanted) -> None:
        """Receive until the file has its size; a connection that breaks is taken up where it broke."""
        from huggingface_hub.errors import HfHubHTTPError, HTTPError

        part = self.offer.part(file)
        if size_of(part) > file.size:
            part.unlink()
        furthest, failed = size_of(part), 0
        while size_of(part) < file.size:
            try:
                reason = self.receive(file)
            except HTTPError as error:
                if isinstance(error, HfHubHTTPError) and error.response.status_code not in PASSING:
                    raise
                reason = _reason(error)
            if size_of(part) >= file.size:
                return
            failed = 1 if size_of(part) > furthest else failed + 1
            furthest = max(furthest, size_of(part))
            if failed >= self.tries:
                raise AlbumenError(f"The connection to {self.offer.source} broke: {reason}. {AGAIN}")
            self.say(f"The connection broke; trying again ({failed})")
            time.sleep(min(8.0, 0.5 * 2 ** (failed - 1)))

    def receive(self, file: Wanted) -> str:
        """Ask once for the rest of a file and write it down as it comes; return why it is short, if it is."""
        from huggingface_hub import constants, hf_hub_url
        from huggingface_hub.utils import build_hf_headers, get_session, hf_raise_for_status

        self.say(file.name)
        headers = build_hf_headers(library_name="albumen", library_version=__version__)
        headers["Accept-Encoding"] = "identity"  # a range of something packed is of no use
        have = max(0, size_of(self.offer.part(file)))
        if have:
            headers["Range"] = f"bytes={have}-"
        url = hf_hub_url(self.offer.repository, file.name, revision=self.offer.revision)
        waiting = constants.HF_HUB_DOWNLOAD_TIMEOUT
        with (
            get_session().stream("GET", url, headers=headers, timeout=waiting, follow_redirects=True) as response,
            self.offer.part(file).open("ab", buffering=0) as part,
        ):
            if response.status_code == 416:  # what lies here is not the beginning of that file
                part.truncate(0)
                return "it did not fit what was here"
            hf_raise_for_status(response)
            if have and response.status_code != 206:  # not the rest, but all of it, or a page that says "sign in"
                if response.headers.get("Content-Length") != str(file.size):
                    return "something else answers; on a public network, sign in to it first"
                part.truncate(0)
                have = 0
            for chunk in response.iter_bytes():
                _write(part, chunk)
                have += len(chunk)
                if have > file.size:  # not what was asked for: its checksum will say so
                    break
            os.fsync(part.fileno())
        return "it ended early"


def _write(file: BinaryIO, chunk: bytes) -> None:
    """Write all of a chunk to an unbuffered file: a disk that fills up keeps what fitted."""
    rest = memoryview(chunk)
    while rest:
        rest = rest[file.write(rest) :]


def _digest(path: Path, file: Wanted) -> str:
    """Return the checksum of what arrived, of the kind that was stated."""
    if len(file.digest) == 64:
        with path.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    content_and_head = b"blob %d\0" % file.size + path.read_bytes()  # as git names its blobs
    return hashlib.sha1(content_and_head, usedforsecurity=False).hexdigest()


@contextmanager
def _in_words(repository: str) -> Iterator[None]:
    """Turn what can go wrong between here and the hub's disk into a sentence for the user."""
    from huggingface_hub import constants
    from huggingface_hub.errors import (
        GatedRepoError,
        HfHubHTTPError,
        HTTPError,
        OfflineModeIsEnabled,
        RepositoryNotFoundError,
    )
    from huggingface_hub.utils import get_session

    hub = constants.ENDPOINT
    try:
        get_session()
    except (ImportError, ValueError, OSError) as error:
        raise AlbumenError(f"The proxy or certificates that the environment names cannot be used: {error}") from error
    try:
        yield
    except OfflineModeIsEnabled as error:
        raise AlbumenError(
            "Nothing is fetched, because HF_HUB_OFFLINE is set. Unset it to go online, or name a folder that holds a "
            "model."
        ) from error
    except GatedRepoError as error:
        raise AlbumenError(
            f"“{repository}” is handed out only to those who have accepted its licence. Accept it at "
            f"{hub}/{repository}, make a token at {hub}/settings/tokens, and set HF_TOKEN to it."
        ) from error
    except RepositoryNotFoundError as error:
        raise AlbumenError(
            f"There is no model “{repository}” at {hub}; or it is private, and HF_TOKEN holds no token that opens it."
        ) from error
    except HfHubHTTPError as error:
        code = error.response.status_code
        if code in (401, 403):
            raise AlbumenError(
                f"{hub} refuses “{repository}” ({code}). If HF_TOKEN is set, or you are logged in, that token is not "
                "accepted."
            ) from error
        if code == 404:
            raise AlbumenError(
                f"A file of “{repository}” is not at {hub} any more. Ask again with the same command."
            ) from error
        raise AlbumenError(f"{hub} is in trouble (it answers {code}). Try again later. {AGAIN}") from error
    except HTTPError as error:
        raise AlbumenError(
            f"{hub} cannot be reached: {_reason(error)}. Check the network, and HTTPS_PROXY where there is a proxy."
        ) from error
    except OSError as error:
        raise AlbumenError(_on_disk(error)) from error


def _reason(error: Exception) -> str:
    """Return in a few words why a request failed; an answer's own words would be its whole address."""
    response = getattr(error, "response", None)
    if response is not None:
        return f"it answers {response.status_code}"
    return str(error).strip().rstrip(".").replace("\n", " ") or type(error).__name__


def _on_disk(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"The disk is full{where}. Make room, or set HF_HOME to a place that has some. {AGAIN}"
    return (
        f"The Hugging Face cache cannot be written to{where}: {error.strerror or error}. HF_HOME names another place."
    )
