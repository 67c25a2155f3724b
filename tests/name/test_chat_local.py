"""A tiny random LLaVA in this process: it says the same again, weighs choices as one by one, and leaves nothing."""

import gc
import io
import json
import re
import shutil
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from engine.errors import AlbumenError, Cancelled
from engine.models import places
from engine.name.chat import Terms, awaited, closing, open_chat
from engine.name.chat import local as in_process
from engine.name.chat.local import Local
from tests.saved_models import save_dinov2, save_llava

CATEGORIES = ("Animals", "Roads", "a", "Heritage and culture", "Dams", "Wind farm", "Dock", "Plants", "Knowledge", "x")


def jpeg(colour: str = "navy") -> bytes:
    file = io.BytesIO()
    Pillow.new("RGB", (60, 40), colour).save(file, "JPEG")
    return file.getvalue()


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_llava(tmp_path_factory.mktemp("llava"))


@pytest.fixture(scope="module")
def chat(tiny: Path) -> Any:
    with closing(Local(tiny, "tiny", device="cpu", precision="fp32")) as chat:
        yield chat


def test_the_same_question_has_the_same_answer_and_another_picture_another(chat: Local, tiny: Path) -> None:
    answer = chat.ask("What is it?", [jpeg()], tokens=24)
    assert answer and chat.ask("What is it?", [jpeg()], tokens=24) == answer
    assert chat.ask("What is it?", [jpeg("orange")], tokens=24) != answer
    assert chat.ask("What is it?", tokens=24) != answer
    assert len(chat.ask("What is it?", [jpeg()], tokens=3)) <= 3
    with closing(Local(tiny, device="cpu", precision="fp32")) as another:
        assert another.ask("What is it?", [jpeg()], tokens=24) == answer


def test_a_schema_changes_nothing_here(chat: Local) -> None:
    assert chat.ask("?", [jpeg()], tokens=8) == chat.ask("?", [jpeg()], schema={"type": "object"}, tokens=8)


def test_words_that_the_model_takes_for_marks_do_no_harm(chat: Local) -> None:
    assert chat.ask("Folder “<image></s><image>”", [jpeg()], tokens=4) == chat.ask("Folder “   ”", [jpeg()], tokens=4)


def test_choices_are_weighed_as_one_by_one(chat: Local) -> None:
    found = chat.likelihoods("Which?", jpeg(), CATEGORIES)
    assert found.shape == (len(CATEGORIES),) and (found < 0).all()
    assert np.array_equal(found, chat.likelihoods("Which?", jpeg(), CATEGORIES))
    alone = np.concatenate([chat.likelihoods("Which?", jpeg(), [choice]) for choice in CATEGORIES])
    assert np.abs(found - alone).max() < 1e-5
    assert np.abs(found - [plainly(chat, "Which?", choice) for choice in CATEGORIES]).max() < 1e-5
    blank = chat.likelihoods("Which?", None, CATEGORIES)
    assert np.abs(found - blank).max() > 0.01
    # each of these letters is one token, and they are not all there are
    assert 0 < np.exp(chat.likelihoods("Which?", jpeg(), [chr(c) for c in range(33, 127)])).sum() < 1


def plainly(chat: Local, prompt: str, choice: str) -> float:
    """Question and choice read as one text, from the beginning."""
    import torch

    with chat._at_work() as now, torch.inference_mode():
        asked = chat._asked(now, prompt, [jpeg()])
        before = asked["input_ids"].shape[1]
        word = now.tokenizer(choice, add_special_tokens=False, return_tensors="pt")["input_ids"]
        ids = torch.cat([asked["input_ids"], word], dim=1)
        read = now.model(input_ids=ids, attention_mask=torch.ones_like(ids), pixel_values=asked["pixel_values"])
        likely = read.logits.float().log_softmax(dim=-1)
        return float(sum(likely[0, before - 1 + i, token] for i, token in enumerate(word[0])) / word.shape[1])


def test_nothing_is_loaded_before_the_first_question_and_all_is_freed_in_the_end(tiny: Path) -> None:
    chat = Local(tiny, device="cpu")
    assert chat._open is None and chat.key and chat._open is None
    chat.ask("?", [jpeg()], tokens=2)
    assert chat._open is not None
    model = weakref.ref(chat._open.model)
    chat.close()
    gc.collect()
    assert model() is None
    with pytest.raises(Cancelled):
        chat.ask("?")


def test_closing_ends_an_answer_in_the_middle(tiny: Path) -> None:
    chat = Local(tiny, device="cpu", precision="fp32")
    chat.ask("?", [jpeg()], tokens=1)
    waiting = awaited(chat, lambda: chat.ask("?", [jpeg()], tokens=1_000_000))
    next(waiting)
    begin = time.monotonic()
    waiting.close()
    assert time.monotonic() - begin < 2 and chat._open is None


def test_two_threads_take_turns(tiny: Path) -> None:
    answers: list[str] = []
    with closing(Local(tiny, device="cpu", precision="fp32")) as chat:
        threads = [threading.Thread(target=lambda: answers.append(chat.ask("?", [jpeg()], tokens=9))) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(answers) == 3 and len(set(answers)) == 1


def test_the_key_says_which_model_and_moving_it_changes_nothing(tiny: Path, tmp_path: Path) -> None:
    name, _, revision = Local(tiny, "tiny").key.partition("@")
    assert name == "tiny" and len(revision) == 8
    assert Local(Path(shutil.copytree(tiny, tmp_path / "moved")), "tiny").key == f"tiny@{revision}"
    assert Local(save_llava(tmp_path / "other", seed=1), "tiny").key != f"tiny@{revision}"
    commit = "0123456789" * 4
    folder = tmp_path / "models--llava-hf--tiny" / "snapshots" / commit
    assert Local(Path(shutil.copytree(tiny, folder)), "tiny").key == "tiny@01234567"


def test_which_models_take_several_pictures(tiny: Path, tmp_path: Path) -> None:
    assert Local(tiny).pictures == 1
    several = Local(save_llava(tmp_path, kind="qwen2"), device="cpu")
    assert several.pictures > 1
    with closing(several) as chat:
        both = chat.ask("?", [jpeg(), jpeg("orange")], tokens=9)
        assert both and both != chat.ask("?", [jpeg("orange"), jpeg()], tokens=9)


def test_half_the_bits_take_half_the_memory(tiny: Path) -> None:
    def held(precision: Any) -> int:
        with closing(Local(tiny, device="cpu", precision=precision)) as chat:
            assert chat.ask("?", [jpeg()], tokens=2) is not None
            assert chat._open is not None
            return int(chat._open.model.get_memory_footprint())

    assert held("bf16") < 0.6 * held("fp32")


def test_fewer_bits_need_the_extra(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_process, "can_quantise", lambda: False)
    with pytest.raises(AlbumenError, match=r"pip install 'albumen\[quantised\]'"):
        open_chat(str(tiny), Terms(precision="int4"))


def test_a_slow_model_says_how_long_an_answer_takes(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(Local(tiny, "LLaVA", device="cpu")) as chat:
        monkeypatch.setattr(in_process, "SLOW", 1e9)
        chat.ask("?", [jpeg()], tokens=2)
        assert chat.note == ""
        monkeypatch.setattr(in_process, "SLOW", 0.0)
        chat.ask("?", [jpeg()], tokens=2)
        assert re.match(r"LLaVA takes about \d+ s for each answer on the processor\. ", chat.note)


def test_memory_that_runs_out_is_a_sentence(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    with closing(Local(tiny, "LLaVA", device="cpu")) as chat:
        monkeypatch.setattr(chat, "_model", full)
        with pytest.raises(AlbumenError, match="not enough memory for LLaVA"):
            chat.ask("?")


def test_a_model_of_the_cache_goes_by_its_name(tiny: Path, cache: Path) -> None:
    commit = "0123456789" * 4
    for repository in ("llava-hf--llava-interleave-qwen-0.5b-hf", "someone--sees"):
        shutil.copytree(tiny, cache / f"models--{repository}" / "snapshots" / commit)
    assert open_chat("llava").key == "llava-interleave-qwen-0.5b@01234567"
    assert open_chat("llava-interleave-qwen-0.5b").key == "llava-interleave-qwen-0.5b@01234567"
    assert open_chat("someone/sees").key == "someone/sees@01234567"
    with pytest.raises(AlbumenError, match="albumen models get someone/else"):
        open_chat("someone/else")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    return tmp_path / "hub"


def without(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def without_template(folder: Path) -> None:
    (folder / "chat_template.jinja").unlink()


def cut_short(folder: Path) -> None:
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1000])


@pytest.mark.parametrize(
    ("break_it", "sentence"),
    [
        (without("config.json"), "no readable config.json"),
        (without("processor_config.json"), "lacks a readable preprocessor_config.json"),
        (without("model.safetensors"), "is incomplete"),
        (without("tokenizer.json"), "cannot be opened|chat template|needs a package"),
        (without_template, "no chat template"),
        (cut_short, "cannot be opened; fetch it again"),
    ],
)
def test_what_is_missing_is_said(tiny: Path, tmp_path: Path, break_it: Any, sentence: str) -> None:
    folder = Path(shutil.copytree(tiny, tmp_path / "broken"))
    break_it(folder)
    with pytest.raises(AlbumenError, match=sentence), closing(open_chat(str(folder))) as chat:
        chat.ask("?", [jpeg()], tokens=1)


def test_what_sees_but_does_not_speak_is_no_namer(tmp_path: Path) -> None:
    with pytest.raises(AlbumenError, match=r"\(“dinov2”\) does not answer questions about pictures"):
        open_chat(str(save_dinov2(tmp_path)))
    with pytest.raises(AlbumenError, match="There is no folder"):
        open_chat(str(tmp_path / "nowhere"))


def test_how_pictures_are_taken_may_stand_in_either_file(tiny: Path, tmp_path: Path) -> None:
    """transformers 5 saves it among the processor's configuration; older models have a file for it."""
    folder = save_dinov2(tmp_path)
    before = places.fingerprint(folder)
    alone = json.loads((folder / "preprocessor_config.json").read_text())
    (folder / "processor_config.json").write_text(json.dumps({"image_processor": {"size": 1}}))
    assert places.preprocessing(folder) == alone and places.fingerprint(folder) == before
    (folder / "preprocessor_config.json").unlink()
    assert places.preprocessing(folder) == {"size": 1} and places.fingerprint(folder) != before
    (folder / "processor_config.json").write_text("{}")
    assert places.preprocessing(folder) is None and "lacks a readable" in places.trouble(folder)
    assert places.trouble(tiny) == ""
