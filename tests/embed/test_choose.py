"""Where models lie and which one is taken: a hub cache built in a temporary folder, nothing online."""

import json
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.embed import families
from engine.embed.choose import EMBEDDERS, Manner, learn_builtin, open_embedder, pick, view_of
from engine.errors import AlbumenError
from engine.models import places
from tests.embed.conftest import noise, see

Tiny = Callable[..., Path]
COMMIT = "ed25f3a31f01632728cabb09d1542f84ab7b0056"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    from huggingface_hub import constants

    folder = tmp_path / "hub"
    folder.mkdir()
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(folder))
    return folder


def put(
    cache: Path, model: Path, name: str, *, commit: str = COMMIT, ref: bool = True, owner: str = "facebook"
) -> Path:
    """Lay a model into the cache as the hub does: files as blobs, links in a snapshot, a ref to the commit."""
    home = cache / f"models--{owner}--{name}"
    snapshot = home / "snapshots" / commit
    (home / "blobs").mkdir(parents=True, exist_ok=True)
    snapshot.mkdir(parents=True)
    for file in model.iterdir():
        blob = home / "blobs" / f"{commit[:4]}-{file.name}"
        shutil.copy(file, blob)
        (snapshot / file.name).symlink_to(blob)
    if ref:
        (home / "refs").mkdir(exist_ok=True)
        (home / "refs" / "main").write_text(commit)
    return snapshot


def test_without_models_auto_is_the_builtin(cache: Path) -> None:
    picked = pick("auto")
    assert (picked.name, picked.folder, picked.space) == ("builtin", None, "builtin-2/")
    assert "no DINOv2" in picked.why
    assert not picked.understands_words
    pictures = [noise(50, 60, seed) for seed in range(3)]
    opened = open_embedder(picked, state=learn_builtin(pictures, 0))
    assert picked.holds(opened.space) and opened.batch > 0
    again = open_embedder(picked, state=opened.state)
    rows = opened.submit(see(pickle.loads(pickle.dumps(opened.view)), pictures))()
    assert rows.shape == (3, opened.dim) and np.array_equal(again.submit(see(again.view, pictures))(), rows)
    assert opened.submit([])().shape == (0, opened.dim)


def test_auto_takes_the_dinov2_that_is_there(cache: Path, tiny: Tiny) -> None:
    snapshot = put(cache, tiny(), "dinov2-base")
    picked = pick("auto")
    assert (picked.name, picked.folder) == ("dinov2-base", snapshot)
    assert picked.why == "DINOv2 base, found in the Hugging Face cache."
    assert picked.space == "dinov2-32@ed25f3a3/crop28/cls+patch"
    embedder = open_embedder(picked)
    assert embedder.space == picked.space and embedder.state == b""
    assert embedder.submit(see(view_of(picked), [noise(40, 40)]))().shape == (1, embedder.dim)


def test_the_manner_is_part_of_the_space(cache: Path, tiny: Tiny, saved: Callable[[str], Path]) -> None:
    put(cache, tiny(), "dinov2-base")
    plain = pick("auto").space
    assert pick("auto", Manner(fit="whole")).space == plain.replace("crop28", "whole28")
    assert pick("auto", Manner(full=True)).space == plain.replace("crop28", "crop28-full")
    assert pick("auto", Manner(precision="bf16", device="cpu")).space == plain
    clip = pick(str(saved("clip")))
    assert clip.understands_words and clip.why.startswith("The CLIP in the folder")


def test_names_of_the_catalogue_are_embedders(cache: Path, saved: Callable[[str], Path]) -> None:
    put(cache, saved("siglip"), "siglip2-base-patch16-224", owner="google")
    assert pick("siglip2").why == "SigLIP 2 base, found in the Hugging Face cache."
    put(cache, saved("siglip"), "dinov2-small")
    assert pick("dinov2-small").folder  # what it is, its configuration says
    with pytest.raises(AlbumenError, match="albumen models get clip"):
        pick("clip")


def test_auto_prefers_small_on_a_cpu_and_base_on_a_gpu(
    cache: Path, tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("dinov2-base", "dinov2-small", "dinov2-large"):
        put(cache, tiny(), name)
    monkeypatch.setattr("engine.embed.choose.has_gpu", lambda: False)
    assert pick("auto").name == "dinov2-small"
    monkeypatch.setattr("engine.embed.choose.has_gpu", lambda: True)
    assert pick("auto").name == "dinov2-base"


def test_a_download_that_stopped_half_way_is_passed_over(cache: Path, tiny: Tiny) -> None:
    half = put(cache, tiny(), "dinov2-small")
    (half / "model.safetensors").resolve().unlink()
    assert places.find("dinov2-small") is None
    assert pick("auto").name == "builtin"
    older = put(cache, tiny(), "dinov2-small", commit="a" * 40, ref=False)
    assert places.find("dinov2-small") == older


def test_a_model_that_is_absent_is_explained(cache: Path) -> None:
    with pytest.raises(AlbumenError) as caught:
        pick("dinov2-large")
    for part in ("facebook/dinov2-large", str(cache), "albumen organize --embedder builtin"):
        assert part in str(caught.value)


def test_an_unknown_name_lists_the_valid_ones(cache: Path) -> None:
    with pytest.raises(AlbumenError) as caught:
        pick("resnet")
    assert all(name in str(caught.value) for name in EMBEDDERS)


def test_a_folder_is_a_choice(cache: Path, tiny: Tiny, tmp_path: Path) -> None:
    picked = pick(str(tiny(3)))
    assert picked.folder == tiny(3)
    assert picked.space.startswith("dinov2-with-registers-32@")
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(AlbumenError, match="--embedder builtin"):
            pick(str(folder))
    assert pick("builtin").folder is None


def test_the_space_knows_the_weights_not_the_place(tiny: Tiny, tmp_path: Path) -> None:
    moved = Path(shutil.copytree(tiny(), tmp_path / "renamed"))

    def space(folder: Path, name: str = "") -> str:
        return families.space(folder, name, seen="crop28")

    assert space(moved) == space(tiny())
    assert space(tiny(0, seed=1)) != space(tiny())
    settings = moved / "preprocessor_config.json"
    settings.write_text(json.dumps(json.loads(settings.read_text()) | {"resample": 2}))
    assert space(moved) != space(tiny())
    assert space(moved, "mine").startswith("mine@")


def test_weights_in_parts_count_only_when_all_are_there(tiny: Tiny, tmp_path: Path) -> None:
    from transformers import AutoModel

    folder = tmp_path / "parts"
    AutoModel.from_pretrained(tiny(), local_files_only=True).save_pretrained(folder, max_shard_size="40KB")
    shutil.copy(tiny() / "preprocessor_config.json", folder)
    parts = places.weights_files(folder)
    assert len(parts) > 1 and not places.trouble(folder)
    seen = see(view_of(pick(str(folder))), [noise(40, 40)])
    one, whole = (open_embedder(pick(str(place))).submit(seen)() for place in (folder, tiny()))
    assert np.abs(one - whole).max() < 1e-6
    parts[0].unlink()
    assert "incomplete" in places.trouble(folder)


def test_choosing_loads_no_torch_and_reads_hf_home(tiny: Tiny, tmp_path: Path) -> None:
    put(tmp_path / "hub", tiny(), "dinov2-small")
    look = (
        "import sys; from engine.embed.choose import pick; print(pick('auto').name); "
        "print(sorted({'torch', 'transformers', 'sklearn', 'scipy', 'faiss'} & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", look],
        env={"HF_HOME": str(tmp_path), "PATH": ""},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split("\n")[:2] == ["dinov2-small", "[]"]
