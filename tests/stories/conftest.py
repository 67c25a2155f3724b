"""What the stories share: the program as a user starts it, and a witness of what the originals were."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def albumen(tmp_path: Path) -> Callable[..., Any]:
    """`albumen("albums")` runs the command in a process of its own on one library and returns its JSON."""

    def run(*arguments: object, library: Path = tmp_path / "library") -> Any:
        done = subprocess.run(
            command(*arguments, library=library), capture_output=True, text=True, check=False, env=env()
        )
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr and "Warning" not in done.stderr, done.stderr
        return json.loads(done.stdout)

    return run


def command(*arguments: object, library: Path) -> list[str]:
    """The command line that runs albumen on a library."""
    return [sys.executable, "-P", "-m", "engine.cli", *map(str, arguments), "--library", str(library), "--json"]


def env() -> dict[str, str]:
    """The environment of a user who has the checkout."""
    return {**os.environ, "PYTHONPATH": str(PROJECT)}


def witness(folder: Path) -> dict[str, tuple[object, ...]]:
    """Bytes, names, time stamps and modes of everything below a folder (links and pipes by what they are)."""
    seen = {}
    for path in sorted(folder.rglob("*")):
        stat = path.lstat()
        plain = path.is_file() and not path.is_symlink()
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if plain and os.access(path, os.R_OK) else ""
        seen[str(path)] = (digest, stat.st_size, stat.st_mtime_ns, stat.st_mode, stat.st_ino)
    return seen
