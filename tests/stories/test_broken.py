"""Hostile files: no crash, no hang, bounded memory, every one shown or listed with a reason."""

import csv
import json
import os
import subprocess
import tarfile
import time
from pathlib import Path

import psutil
import pytest

from tests.stories.conftest import command, env, witness

pytestmark = pytest.mark.timeout(600)


def memory(process: psutil.Process) -> int:
    """Bytes held by a process and all below it; shared pages counted once each (PSS) where the system tells."""
    total = 0
    for p in [process, *process.children(recursive=True)]:
        try:
            info = p.memory_full_info()
        except psutil.Error:
            continue
        total += getattr(info, "pss", info.rss)
    return total


def test_hostile_files_harm_nobody(shared_photos: Path, albumen, tmp_path: Path) -> None:
    folder = shared_photos / "broken"
    oddities = tmp_path / "oddities"
    with tarfile.open(folder / "files" / "made" / "file-system-oddities.tar") as tar:
        tar.extractall(oddities, filter="fully_trusted")
    before = witness(folder / "files"), witness(oddities)

    peak = 0
    with subprocess.Popen(
        command("organize", folder / "files", library=tmp_path / "library"), stdout=-1, stderr=-1, env=env()
    ) as process:
        watched = psutil.Process(process.pid)
        while process.poll() is None:
            peak = max(peak, memory(watched))
            time.sleep(0.05)
        out, err = process.communicate()
    assert process.returncode == 0, err.decode()
    assert b"Traceback" not in err
    assert peak < 2.5e9, f"{peak / 1e9:.2f} GB"
    first = json.loads(out)
    second = albumen("organize", oddities)
    assert (witness(folder / "files"), witness(oddities)) == before
    assert first["files"] == first["pictures"] + first["problems"] + first["not_pictures"]

    shown = {f for p in albumen("photos") for f in p["files"]}
    problems = {p["path"]: p["problem"] for p in albumen("photos", "--problems")}
    with (folder / "files.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            path = str(folder / row["path"])
            if row["should_show"] == "yes":
                assert path in shown, (row["path"], problems.get(path))
            elif row["should_show"] == "no":
                assert problems.get(path), row["path"]
            elif row["should_show"] != "n/a":
                assert path in shown or problems.get(path), row["path"]
    for path, reason in problems.items():
        assert "Error" not in reason and "Traceback" not in reason and reason.endswith("."), (path, reason)

    links = {"link-to-itself.jpg", "dangling.jpg", "named-pipe.jpg"}
    odd = {p: r for p, r in problems.items() if p.startswith(str(oddities))}
    assert links <= {Path(p).name for p in odd}
    readable = 13 if os.geteuid() else 14  # root may read a file of mode 000
    assert len([p for p in shown if p.startswith(str(oddities))]) == readable
    assert second["files"] - first["files"] == 17
