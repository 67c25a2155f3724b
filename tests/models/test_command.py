"""`albumen models` as a user runs it: a process of its own, in a terminal or not, with an environment of its own."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from engine import __version__
from engine.models.catalogue import KNOWN
from tests.models.conftest import SMALL
from tests.models.local_hub import COMMIT, Hub, Repository
from tests.saved_models import save_llava

PROJECT = Path(__file__).resolve().parents[2]
ALBUMEN = [sys.executable, "-m", "engine.cli"]


def albumen(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*ALBUMEN, *arguments],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=60,
    )


def test_a_model_is_fetched_listed_and_not_fetched_again(hub: Hub, own_home: Path) -> None:
    done = albumen("models", "get", "dinov2-small", "--json")
    assert done.returncode == 0, done.stderr
    got = json.loads(done.stdout)
    folder = own_home / "huggingface" / "hub" / "models--facebook--dinov2-small" / "snapshots" / COMMIT
    assert got == {
        "name": "dinov2-small",
        "repository": SMALL,
        "revision": COMMIT,
        "folder": str(folder),
        "bytes": sum(file.stat().st_size for file in folder.iterdir()),
        "licence": "apache-2.0",
    }
    head, where, *_ = done.stderr.splitlines()
    assert head == f"DINOv2 small ({SMALL}) from {os.environ['HF_ENDPOINT']}: 0.2 MB; licence: apache-2.0"
    assert where == f"To: {folder}" and "Fetching …" in done.stderr
    assert hub.asked[0].agent.startswith(f"albumen/{__version__}")

    rows = json.loads(albumen("models", "--json").stdout)
    assert [row["name"] for row in rows] == list(KNOWN)
    assert rows[0]["here"] is True and rows[0]["folder"] == str(folder)
    assert all(not row["here"] and row["folder"] is None for row in rows[1:])

    asked = len(hub.asked)
    again = albumen("models", "get", SMALL)
    assert again.returncode == 0 and "is here already" in again.stderr
    assert again.stdout == f"{folder}\nUse it with: albumen organize FOLDER --embedder dinov2-small\n"
    assert len(hub.asked) == asked


def test_listing_says_where_they_would_be(own_home: Path) -> None:
    done = albumen("models")
    assert done.returncode == 0 and not done.stderr
    assert f"Hugging Face cache: {own_home / 'huggingface' / 'hub'}" in done.stdout
    assert re.search(r"dinov2-small +88 MB +describing +768 ", done.stdout)
    assert re.search(r"llava-1\.5-7b +14,131 MB +naming +Llama 2 ", done.stdout)
    assert "albumen models get NAME" in done.stdout


def test_a_folder_is_looked_into(hub: Hub, tmp_path: Path, tiny: dict[str, bytes]) -> None:
    stick = tmp_path / "usb stick"
    stick.mkdir()
    for name in ("config.json", "preprocessor_config.json"):
        (stick / name).write_bytes(tiny[name])
    (stick / "pytorch_model.bin").write_bytes(b"\x80")
    refused = albumen("models", "get", str(stick))
    assert refused.returncode == 1 and "only there as a pickle, which can run foreign code" in refused.stderr
    (stick / "model.safetensors").write_bytes(tiny["model.safetensors"])
    done = albumen("models", "get", str(stick))
    assert done.returncode == 0
    assert done.stdout == f"{stick}\nUse it with: albumen organize FOLDER --embedder '{stick}'\n"
    assert not hub.asked


def test_a_namer_is_fetched_with_its_template_and_used_as_one(hub: Hub, own_home: Path, tmp_path: Path) -> None:
    saved = save_llava(tmp_path)
    hub.repositories["llava-hf/llava-interleave-qwen-0.5b-hf"] = Repository(
        {file.name: file.read_bytes() for file in saved.iterdir()}
    )
    done = albumen("models", "get", "llava-interleave-qwen-0.5b")
    assert done.returncode == 0, done.stderr
    folder, use = done.stdout.splitlines()
    assert use == "Use it with: albumen organize FOLDER --namer llava-interleave-qwen-0.5b"
    assert {file.name for file in Path(folder).iterdir()} == {file.name for file in saved.iterdir()}
    assert albumen("models", "get", folder).stdout.endswith(f"--namer {folder}\n")


def test_offline_is_one_line(own_home: Path) -> None:
    done = albumen("models", "get", "dinov2-small")
    assert done.returncode == 1 and not done.stdout
    assert done.stderr.startswith("albumen: Nothing is fetched, because HF_HUB_OFFLINE is set.")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is made with pty")
class TestInATerminal:
    def test_it_asks_first(self, hub: Hub, own_home: Path) -> None:
        shown, code = in_a_terminal(lambda shown: b"n\n" if shown.endswith("Fetch it? [Y/n] ") else b"")
        assert code == 130 and "Nothing was fetched." in shown
        assert [asked.path for asked in hub.asked] == [f"/api/models/{SMALL}"]

    def test_it_shows_how_far_it_is_and_ctrl_c_stops_it(self, hub: Hub, own_home: Path) -> None:
        hub.hangs_after = 100_000
        stopped_at = 0.0

        def typed(shown: str) -> bytes:
            nonlocal stopped_at
            if shown.endswith("Fetch it? [Y/n] "):
                return b"\n"
            if "MB (model.safetensors)" not in shown:
                return b""
            stopped_at = time.monotonic()
            return b"\x03"

        shown, code = in_a_terminal(typed)
        assert code == 130 and "of 0.2 MB" in shown and time.monotonic() - stopped_at < 5
        assert "Cancelled. What was done until now is kept; the same command goes on from here." in shown
        assert "Traceback" not in shown

    def test_killed_it_leaves_no_process_and_loses_nothing(self, hub: Hub, own_home: Path) -> None:
        hub.hangs_after = 100_000
        process = subprocess.Popen([*ALBUMEN, "models", "get", "dinov2-small"], cwd=PROJECT, stderr=subprocess.DEVNULL)
        wait_until(lambda: any(part.stat().st_size > 90_000 for part in own_home.rglob("*.incomplete")))
        children = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGKILL)
        process.wait()
        _, alive = psutil.wait_procs(children, timeout=5)
        assert children and not alive
        [part] = own_home.rglob("*.incomplete")
        assert part.stat().st_size > 90_000


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def in_a_terminal(typed: Callable[[str], bytes]) -> tuple[str, int]:
    """Run `albumen models get dinov2-small` in a terminal; `typed` says what is typed at what is shown (b"": wait)."""
    import pty

    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(PROJECT)
        os.execv(ALBUMEN[0], [*ALBUMEN, "models", "get", "dinov2-small"])
    shown, answered = "", 0
    try:
        while True:
            try:
                shown += os.read(terminal, 4096).decode()
            except OSError:  # the program has ended
                break
            answer = typed(shown[answered:])
            if answer:
                os.write(terminal, answer)
                answered = len(shown)
    finally:
        os.close(terminal)
        _, status = os.waitpid(pid, 0)
    return shown, os.waitstatus_to_exitcode(status)
