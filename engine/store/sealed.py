"""Files of the cache that are as they were written, or as if they were not there.

A file's first line is a SHA-256 in hex of all that follows: a line of JSON that says what it is, and bytes. It is
written whole or not at all. Knows nothing of what it keeps.
"""

import hashlib
import json
import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

HEAD = 65
"""Bytes of the first line."""

_log = logging.getLogger(__name__)


def write(file: Path, about: Mapping[str, Any], *parts: memoryview) -> None:
    """Keep `about` and the bytes of `parts` in `file`; a cache that cannot be written is no reason to fail."""
    line = json.dumps(about).encode() + b"\n"
    digest = hashlib.sha256(line)
    for data in parts:
        digest.update(data)
    part = file.with_name(f"{file.name}-{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as out:
            out.write(digest.hexdigest().encode() + b"\n" + line)
            for data in parts:
                out.write(data)
        part.replace(file)
    except OSError as error:
        _log.debug("%s is not kept: %s", file, error)
        with suppress(OSError):
            part.unlink()


def read(file: Path) -> tuple[dict[str, Any], memoryview] | None:
    """What `file` is and the bytes it holds; None where it is not there, or not as it was written."""
    try:
        data = memoryview(file.read_bytes())
    except OSError:
        return None
    if bytes(data[:HEAD]) != hashlib.sha256(data[HEAD:]).hexdigest().encode() + b"\n":
        _log.debug("%s is damaged", file)
        return None
    end = bytes(data[HEAD : HEAD + 4096]).index(b"\n") + HEAD + 1
    return json.loads(bytes(data[HEAD:end])), data[end:]
