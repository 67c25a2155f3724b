"""A hub on this computer that holds a tiny DINOv2, and a cache to fetch it into."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.models.local_hub import Hub, Repository, serving
from tests.saved_models import save_dinov2

SMALL = "facebook/dinov2-small"


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a tiny DINOv2 as a repository holds them, with what nobody should fetch beside them."""
    folder = save_dinov2(tmp_path_factory.mktemp("dinov2"))
    files = {file.name: file.read_bytes() for file in folder.iterdir()}
    strangers = {
        "README.md": b"# DINOv2",
        "pytorch_model.bin": b"\x80\x04N.",
        "tf_model.h5": b"\x89HDF",
        "modeling_other.py": b"print('never')",
        "onnx/model.onnx": b"onnx",
    }
    return files | strangers


@pytest.fixture
def hub(tiny: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """The hub, where HF_ENDPOINT says. It ends before the test looks whether a thread is left."""
    hub = Hub({SMALL: Repository(tiny)})
    with serving(hub) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        monkeypatch.delenv("HF_HUB_OFFLINE")
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "HF_TOKEN"):
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(name.lower(), raising=False)
        yield hub


@pytest.fixture
def cache(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The Hugging Face cache below HF_HOME; this process read where it is before the test set that."""
    from huggingface_hub import constants

    folder = own_home / "huggingface" / "hub"
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(folder))
    return folder


def sharded(files: dict[str, bytes]) -> dict[str, bytes]:
    """The same model with its weights in two parts (of which the second is a copy under another name)."""
    weights = files["model.safetensors"]
    parts = {f"model-0000{i}-of-00002.safetensors": weights + b" " * i for i in (1, 2)}
    index = {"weight_map": {str(i): name for i, name in enumerate(parts)}}
    kept = {name: content for name, content in files.items() if name != "model.safetensors"}
    return kept | parts | {"model.safetensors.index.json": json.dumps(index).encode()}
