"""Fetching a model from a hub that breaks off, lies, refuses, hangs or is not there, into a disk that is full."""

import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import AlbumenError
from engine.models import fetch, places
from engine.models.offer import Offer, size_of
from engine.types import Job, Progress
from tests.models.conftest import SMALL, sharded
from tests.models.local_hub import COMMIT, Hub, Repository

WEIGHTS = "model.safetensors"
WANTED = ["config.json", "preprocessor_config.json", WEIGHTS]


def run(job: Job[Path]) -> tuple[Path, list[Progress]]:
    """Drive a job to its end."""
    said: list[Progress] = []
    try:
        while True:
            said.append(next(job))
    except StopIteration as end:
        return end.value, said


def get(name: str = "dinov2-small", **said: int) -> Path:
    return run(fetch.fetch(fetch.offer(name), **said))[0]


def part(offer: Offer) -> Path:
    """Where the weights lie that have not all arrived."""
    return offer.part(offer.files[-1])


def test_what_is_offered_is_said_before_anything_is_fetched(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    offer = fetch.offer("dinov2-small")
    assert [file.name for file in offer.files] == WANTED
    assert offer.size == sum(len(tiny[name]) for name in WANTED) and offer.arrived() == 0
    assert (offer.title, offer.repository, offer.revision) == ("DINOv2 small", SMALL, COMMIT)
    assert (offer.licence, offer.gated, offer.foreign_code) == ("apache-2.0", False, False)
    assert offer.source == os.environ["HF_ENDPOINT"] and offer.folder.is_relative_to(cache)
    assert not cache.exists() and [asked.path for asked in hub.asked] == [f"/api/models/{SMALL}"]


def test_a_fetched_model_is_one_for_every_program(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    from huggingface_hub import hf_hub_download, scan_cache_dir

    folder, said = run(fetch.fetch(fetch.offer("dinov2-small")))
    assert places.find("dinov2-small") == folder and places.revision(folder) == COMMIT[:8]
    assert sorted(file.name for file in folder.iterdir()) == sorted(WANTED)
    done = [progress.done for progress in said]
    assert done == sorted(done) and said[-1].done == said[-1].total == sum(len(tiny[name]) for name in WANTED)
    for name in WANTED:
        there = hf_hub_download(SMALL, name, cache_dir=cache, local_files_only=True)
        assert Path(there) == folder / name and Path(there).read_bytes() == tiny[name]
    scanned = scan_cache_dir(cache)
    assert not scanned.warnings
    [repository] = scanned.repos
    assert repository.repo_id == SMALL and repository.refs["main"].commit_hash == COMMIT and repository.nb_files == 3
    assert not list(cache.rglob("*.incomplete"))


def test_nothing_but_the_model_is_asked_for(hub: Hub, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither telemetry nor the library's look at what else runs here; and the token stays with the hub."""
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    get()
    assert {asked.path.rpartition("/")[2] for asked in hub.asked} == {"dinov2-small", *WANTED}
    assert all("torch" not in asked.agent and "albumen/" in asked.agent for asked in hub.asked)
    at_storage = [asked for asked in hub.asked if asked.host.startswith("localhost")]
    assert at_storage and not any(asked.authorization for asked in at_storage)
    assert all(asked.authorization == "Bearer hf_secret" for asked in hub.asked if asked not in at_storage)


def test_a_broken_connection_is_taken_up_where_it_broke(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    hub.breaks = [100_000, 30_000]
    folder, said = run(fetch.fetch(fetch.offer("dinov2-small")))
    assert (folder / WEIGHTS).read_bytes() == tiny[WEIGHTS]
    first, second, third = hub.ranges()
    assert first == "" and second.startswith("bytes=") and third.startswith("bytes=")
    assert hub.sent[WEIGHTS] < len(tiny[WEIGHTS]) + 70_000
    assert any(progress.note.startswith("The connection broke") for progress in said)


def test_starting_again_goes_on_with_what_has_arrived(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    from huggingface_hub import scan_cache_dir

    hub.breaks = [100_000]
    offer = fetch.offer("dinov2-small")
    with pytest.raises(AlbumenError, match="the same command goes on from here"):
        run(fetch.fetch(offer, tries=1))
    assert places.find("dinov2-small") is None and not (offer.home / "refs" / "main").exists()
    kept = part(offer).stat().st_size
    assert 0 < kept <= 114_688 and offer.arrived() > kept
    assert not scan_cache_dir(cache).warnings
    folder, said = run(fetch.fetch(fetch.offer("dinov2-small")))
    assert said[0].done == offer.size - len(tiny[WEIGHTS]) + kept
    assert hub.ranges() == ["", f"bytes={kept}-"] and (folder / WEIGHTS).read_bytes() == tiny[WEIGHTS]
    assert hub.sent["config.json"] == len(tiny["config.json"])


def test_a_server_without_ranges_sends_all_again(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    hub.breaks, hub.ignores_ranges = [100_000], True
    assert (get() / WEIGHTS).read_bytes() == tiny[WEIGHTS]


def test_wrong_bytes_are_fetched_once_more(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    hub.wrong = 1
    assert (get() / WEIGHTS).read_bytes() == tiny[WEIGHTS]
    assert hub.ranges() == ["", ""]


def test_wrong_bytes_never_reach_the_cache(hub: Hub, cache: Path) -> None:
    hub.wrong = 2
    offer = fetch.offer("dinov2-small")
    with pytest.raises(AlbumenError, match=r"model\.safetensors of .* arrived damaged, twice"):
        run(fetch.fetch(offer))
    assert not part(offer).exists() and not offer.blob(offer.files[-1]).exists()
    assert places.find("dinov2-small") is None


def test_a_blob_cut_short_by_a_broken_disk_is_fetched_anew(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    folder = get()
    with (folder / WEIGHTS).open("rb+") as weights:
        weights.truncate(1000)
    assert (get() / WEIGHTS).read_bytes() == tiny[WEIGHTS]


def test_a_model_in_parts_comes_with_its_index(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    hub.repositories["someone/large"] = Repository(sharded(tiny))
    folder = get("someone/large")
    assert [path.name for path in places.weights_files(folder)] == [
        f"model-0000{i}-of-00002.safetensors" for i in (1, 2)
    ]
    assert places.whole("someone/large") == folder


def test_without_links_the_snapshot_holds_the_files(hub: Hub, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows without developer mode: no file lies there twice."""
    monkeypatch.setenv("HF_HUB_DISABLE_SYMLINKS", "1")
    folder = get()
    assert places.find("dinov2-small") == folder
    assert not any(file.is_symlink() for file in folder.iterdir())
    assert not list((folder.parents[1] / "blobs").iterdir())
    sent = hub.sent.copy()
    get()
    assert hub.sent == sent


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"config.json": b"{}", "pytorch_model.bin": b"\x80"}, "only as a pickle, which can run foreign code"),
        ({"config.json": b"{}", "model.onnx": b"onnx"}, "holds no weights that Albumen can open"),
        ({"config.json": b"{}", "model.safetensors": b"{}"}, "holds no model that looks at pictures"),
    ],
    ids=["pickle", "no weights", "no pictures"],
)
def test_what_must_not_or_cannot_be_opened_is_not_fetched(
    hub: Hub, cache: Path, files: dict[str, bytes], sentence: str
) -> None:
    hub.repositories["someone/else"] = Repository(files)
    with pytest.raises(AlbumenError, match=sentence):
        fetch.offer("someone/else")
    assert not cache.exists()


def test_program_code_is_named_and_left_where_it_is(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    hub.repositories["someone/else"] = Repository(tiny, licence="mit", tags=("custom_code",))
    offer = fetch.offer("someone/else")
    assert offer.foreign_code and offer.licence == "mit"
    assert not any(file.name.endswith(".py") for file in offer.files)


def test_names_that_are_none(hub: Hub, cache: Path) -> None:
    with pytest.raises(AlbumenError, match=r"There is no model called “dino”\. Choose one of: dinov2-small, "):
        fetch.offer("dino")
    with pytest.raises(AlbumenError, match="There is no model “nobody/nothing” at http"):
        fetch.offer("nobody/nothing")
    with pytest.raises(AlbumenError, match=r"No model on the hub can be called “nobody/\.\.”"):
        fetch.offer("nobody/..")


def test_a_gated_model_says_where_its_licence_is_accepted(
    hub: Hub, cache: Path, tiny: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.repositories["facebook/dinov3-vits16-pretrain-lvd1689m"] = Repository(tiny, "other", gated=True)
    offer = fetch.offer("dinov3-small")
    assert offer.gated
    with pytest.raises(AlbumenError, match=r"Accept it at http.*/facebook/dinov3-vits16.* set HF_TOKEN"):
        run(fetch.fetch(offer))
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    assert places.trouble(get("dinov3-small")) == ""


@pytest.mark.parametrize("status", [401, 503])
def test_a_hub_in_trouble_is_a_sentence(hub: Hub, cache: Path, status: int) -> None:
    hub.status = status
    with pytest.raises(AlbumenError, match=rf"refuses .* \({status}\)|it answers {status}"):
        fetch.offer("dinov2-small")
    hub.status = 0
    offer = fetch.offer("dinov2-small")
    hub.status = status
    with pytest.raises(AlbumenError, match=rf"refuses .* \({status}\)|broke: it answers {status}"):
        run(fetch.fetch(offer, tries=2))


def test_a_network_that_wants_one_to_sign_in(hub: Hub, cache: Path) -> None:
    hub.page = b"<html>Welcome to our hotel</html>"
    with pytest.raises(AlbumenError, match=r"is not the hub.*sign in to it first"):
        fetch.offer("dinov2-small")
    hub.page, hub.breaks = b"", [100_000]
    offer = fetch.offer("dinov2-small")
    with pytest.raises(AlbumenError, match="the same command goes on from here"):
        run(fetch.fetch(offer, tries=1))
    kept = part(offer).stat().st_size
    hub.page = b"<html>Your time is over</html>"
    with pytest.raises(AlbumenError, match="broke: something else answers"):
        run(fetch.fetch(offer, tries=2))
    assert part(offer).stat().st_size == kept


def test_an_answer_that_makes_no_sense(hub: Hub, cache: Path) -> None:
    hub.page = b'{"id": "facebook/dinov2-small", "siblings": []}'
    with pytest.raises(AlbumenError, match="holds no weights"):
        fetch.offer("dinov2-small")
    files = b'{"rfilename": "config.json"}, {"rfilename": "preprocessor_config.json"}'
    evil = b'{"rfilename": "model.safetensors", "size": 3, "blobId": "../../../../evil"}'
    hub.page = b'{"id": "facebook/dinov2-small", "siblings": [' + files + b", " + evil + b"]}"
    with pytest.raises(AlbumenError, match="speaks another language"):
        fetch.offer("dinov2-small")


def test_no_network_at_all(hub: Hub, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(AlbumenError, match=r"http://127\.0\.0\.1:9 cannot be reached"):
        fetch.offer("dinov2-small")
    monkeypatch.setenv("HTTP_PROXY", "socks9://nowhere")
    with pytest.raises(AlbumenError, match="The proxy or certificates that the environment names cannot be used"):
        fetch.offer("dinov2-small")


def test_offline_means_offline(hub: Hub, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    offer = fetch.offer("dinov2-small")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    asked = len(hub.asked)
    for ask in (lambda: fetch.offer("dinov2-small"), lambda: run(fetch.fetch(offer))):
        with pytest.raises(AlbumenError, match="because HF_HUB_OFFLINE is set"):
            ask()
    assert len(hub.asked) == asked


def test_the_proxy_of_the_environment_is_used(hub: Hub, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = os.environ["HF_ENDPOINT"]
    hub.storage = "http://storage.invalid"
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    monkeypatch.setenv("HTTP_PROXY", proxy)
    assert get() == places.find("dinov2-small")
    assert {asked.host for asked in hub.asked} == {"hub.invalid", "storage.invalid"}


def test_too_little_room_is_said_before_the_first_byte(hub: Hub, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    offer = fetch.offer("dinov2-small")
    monkeypatch.setattr(fetch, "RESERVE", shutil.disk_usage(cache.parents[1]).free)
    with pytest.raises(AlbumenError, match="There is not enough room for DINOv2 small: 0 MB are still to come"):
        run(fetch.fetch(offer))
    assert not cache.exists()


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A disk of its own with a megabyte on it, on which the cache is."""
    from huggingface_hub import constants

    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "albumen-test", str(disk)]
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("mounting a small disk takes Linux and root")
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a disk")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(disk / "hub"))
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_disk_that_fills_up_keeps_what_has_arrived(
    hub: Hub, small_disk: Path, tiny: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "RESERVE", 0)
    offer = fetch.offer("dinov2-small")
    ballast = small_disk / "ballast"
    hub.before_large = lambda: fill_but(100_000, small_disk, ballast)
    with pytest.raises(AlbumenError, match=r"The disk is full.*Make room.*goes on from here"):
        run(fetch.fetch(offer))
    kept = part(offer).stat().st_size
    assert 0 < kept < 110_000
    with pytest.raises(AlbumenError, match="There is not enough room"):
        run(fetch.fetch(offer))
    ballast.unlink()
    hub.before_large = None
    folder, _ = run(fetch.fetch(offer))
    assert hub.ranges() == ["", f"bytes={kept}-"] and (folder / WEIGHTS).read_bytes() == tiny[WEIGHTS]


def fill_but(free: int, disk: Path, ballast: Path) -> None:
    """Fill a disk up, but for so many bytes."""
    ballast.write_bytes(bytes(shutil.disk_usage(disk).free - free))


def test_cancelling_is_prompt_while_nothing_comes(hub: Hub, cache: Path) -> None:
    hub.hangs_after = 100_000
    offer = fetch.offer("dinov2-small")
    job = fetch.fetch(offer)
    while size_of(part(offer)) < 90_000:
        next(job)
    next(job)  # it speaks although nothing comes
    started = time.monotonic()
    job.close()
    assert time.monotonic() - started < 2 and not multiprocessing.active_children()
    kept = part(offer).stat().st_size
    assert kept >= 90_000
    hub.hangs_after = None
    run(fetch.fetch(offer))
    assert hub.ranges() == ["", f"bytes={kept}-"]


def test_a_hub_that_says_nothing_is_given_up(hub: Hub, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_DOWNLOAD_TIMEOUT", "1")
    offer = fetch.offer("dinov2-small")
    hub.hangs_after = 0
    with pytest.raises(AlbumenError, match=r"broke: .*timed out"):
        run(fetch.fetch(offer, tries=1))


def test_two_that_fetch_the_same_do_it_once(hub: Hub, cache: Path, tiny: dict[str, bytes]) -> None:
    waits = threading.Event()
    hub.before_large = lambda: waits.wait(60)
    offer = fetch.offer("dinov2-small")
    jobs, folders = [fetch.fetch(offer), fetch.fetch(offer)], []
    while jobs:
        for job in list(jobs):
            try:
                if next(job).note == "Another program is fetching model.safetensors; waiting for it":
                    waits.set()
            except StopIteration as end:
                folders.append(end.value)
                jobs.remove(job)
    assert folders == [offer.folder, offer.folder] and (offer.folder / WEIGHTS).read_bytes() == tiny[WEIGHTS]
    assert hub.sent[WEIGHTS] == len(tiny[WEIGHTS]) and waits.is_set()
