"""A real model behind a real server: `transformers serve` on this computer, with a tiny random LLaVA."""

import io
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from PIL import Image as Pillow

from engine.errors import AlbumenError
from engine.name.chat import Terms, open_chat
from engine.name.chat.local import Local
from tests.saved_models import save_llava

for package in ("fastapi", "uvicorn", "openai", "accelerate"):
    pytest.importorskip(package, reason=f"the extra serving is not installed ({package})")

STARTS_IN = 180
"""Seconds; it loads torch and the model."""


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_llava(tmp_path_factory.mktemp("llava"))


@pytest.fixture
def address(tiny: Path, own_home: Path) -> Iterator[str]:
    """Where the server answers; it ends before the test looks whether a process is left."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    where = f"http://127.0.0.1:{port}"
    script = "from transformers.cli.transformers import main; main()"
    command = [sys.executable, "-c", script, "serve", str(tiny), "--host", "127.0.0.1", "--port", str(port)]
    (own_home / "huggingface" / "hub").mkdir(parents=True)  # without a cache it cannot list what is in it
    said = own_home / "serve.log"
    with said.open("wb") as log:
        server = subprocess.Popen(
            [*command, "--device", "cpu", "--dtype", "float32"],
            stdout=log,
            stderr=log,
            env=os.environ | {"OMP_NUM_THREADS": "1"},
        )
        try:
            deadline = time.monotonic() + STARTS_IN
            while not _answers(where):
                assert server.poll() is None, said.read_text(errors="replace")[-3000:]
                assert time.monotonic() < deadline, said.read_text(errors="replace")[-3000:]
                time.sleep(0.2)
            yield where
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _answers(where: str) -> bool:
    try:
        return httpx2.get(f"{where}/health", trust_env=False, timeout=2).status_code == 200
    except httpx2.TransportError:
        return False


def jpeg(colour: str) -> bytes:
    file = io.BytesIO()
    Pillow.new("RGB", (60, 40), colour).save(file, "JPEG")
    return file.getvalue()


@pytest.mark.timeout(300)
def test_a_question_with_a_picture_is_answered_as_in_this_process(address: str, tiny: Path) -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    chat = open_chat(f"{address}#{tiny}", Terms(patience=120))
    assert chat.key == f"openai/{tiny}"
    answers = [chat.ask("What is it?", [jpeg(colour)], schema=schema, tokens=12) for colour in ("navy", "orange")]
    assert answers[0] and answers[0] != answers[1]
    assert chat.ask("What is it?", [jpeg("navy")], tokens=12) == answers[0]
    here = Local(tiny, device="cpu", precision="fp32")
    assert [here.ask("What is it?", [jpeg(colour)], tokens=12) for colour in ("navy", "orange")] == [
        answer.strip() for answer in answers
    ]
    here.close()
    unlisted = open_chat(address, Terms(patience=120))  # what it lists depends on its version: nothing, or this model
    assert unlisted.key in ("openai/", f"openai/{tiny}")
    assert unlisted.ask("What is it?", [jpeg("navy")], tokens=12) == answers[0]
    with pytest.raises(AlbumenError, match=r"refuses \(400"):
        open_chat(f"{address}#other", Terms(patience=120)).ask("?")
