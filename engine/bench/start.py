"""How long a command takes that has nothing heavy to do, beside a Python that imports two small libraries."""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.store import Library

YARDSTICK = [sys.executable, "-c", "import sqlite_utils, click"]


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=int, default=9, metavar="N", help="how often each is started (default: 9)")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield for each command its seconds (median) and its ratio to the yardstick, both started in turn."""
    with tempfile.TemporaryDirectory(prefix="albumen-bench-") as place:
        with Library.open(Path(place) / "library", create=True):
            pass
        for words in (["--help"], ["albums", "--library", f"{place}/library"]):
            command = [sys.executable, "-m", "engine.cli", *words]
            pairs = [(_seconds(command), _seconds(YARDSTICK)) for _ in range(options.runs + 1)][1:]
            yield {
                "bench": "start",
                "command": f"albumen {words[0]}",
                "seconds": round(statistics.median(ours for ours, _ in pairs), 3),
                "ratio": round(statistics.median(ours / theirs for ours, theirs in pairs), 2),
            }


def _seconds(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin
