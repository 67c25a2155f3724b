"""Models behind servers: what they are asked, which one is taken, whom nothing is sent to, and every way they fail."""

import io
import signal
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image as Pillow

from engine.errors import AlbumenError, Cancelled
from engine.name.chat import CHATS, Chat, Terms, awaited, closing, open_chat
from engine.name.chat import asking as over_http
from engine.name.chat.asking import TooSlow
from tests.name.ollama_server import Model, Server, serving

SCHEMA = {
    "type": "object",
    "properties": {"subject": {"type": "string"}, "name": {"type": "string"}},
    "required": ["subject", "name"],
}
QUICK = Terms(patience=10)


@pytest.fixture(autouse=True)
def without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_http, "PAUSE", 0.01)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    with serving(server) as address:
        yield address


@pytest.fixture(params=["ollama", "openai"])
def chat(request: pytest.FixtureRequest, address: str) -> Chat:
    """The same server by either protocol."""
    return open_chat(address if request.param == "openai" else f"ollama:{address}", QUICK)


def jpeg(colour: str = "navy") -> bytes:
    file = io.BytesIO()
    Pillow.new("RGB", (60, 40), colour).save(file, "JPEG")
    return file.getvalue()


def test_a_picture_and_a_question_become_an_answer(chat: Chat, server: Server) -> None:
    seen: list[Any] = []
    server.answer = lambda question: seen.append(question) or '{"subject": "a boat", "name": "Été à Nîmes"}'
    assert chat.ask("What is it?", [jpeg(), jpeg("red")], schema=SCHEMA, tokens=40) == (
        '{"subject": "a boat", "name": "Été à Nîmes"}'
    )
    [question] = seen
    assert (question.model, question.prompt, question.schema) == ("llava:7b", "What is it?", SCHEMA)
    assert question.pictures == [jpeg(), jpeg("red")]
    [asked] = server.chats()
    assert asked["stream"] is False
    assert server.loaded in ({"llava:7b": "2m"}, {})  # of its own protocol's questions the server keeps how long
    assert asked.get("max_tokens") == 40 or asked["options"] == {"temperature": 0, "seed": 0, "num_predict": 40}
    assert chat.likelihoods("What is it?", jpeg(), ["a", "b"]) is None


def test_an_answer_is_bound_by_the_schema_where_the_server_can(chat: Chat, server: Server) -> None:
    server.answer = lambda question: "Sure! Here is a name"
    assert chat.ask("Name it", schema=SCHEMA) == '{"subject": "", "name": ""}'
    assert chat.ask("Name it") == "Sure! Here is a name"


def test_a_server_without_schemas_is_asked_without_from_then_on(address: str, server: Server) -> None:
    server.takes_schema = False
    chat = open_chat(address, QUICK)
    assert chat.ask("Name it", schema=SCHEMA) and chat.ask("Name it", schema=SCHEMA)
    assert ["response_format" in body for body in server.chats()] == [True, False, False]


def test_the_key_names_the_model_and_its_revision(chat: Chat, server: Server) -> None:
    name, _, revision = chat.key.partition("@")
    assert (name, len(revision)) in (("ollama/llava:7b", 12), ("openai/llava:7b", 0))


def test_ollama_chooses_the_largest_model_here_that_sees(address: str, server: Server) -> None:
    server.models = {
        "llama3:70b": Model(40_000, ("completion",), ("llama",)),
        "moondream:latest": Model(1_000),
        "llava:13b": Model(8_000),
        "qwen3-vl:235b-cloud": Model(90_000, remote_host="https://ollama.com:443"),
    }
    assert open_chat(f"ollama:{address}", QUICK).key.startswith("ollama/llava:13b@")
    assert open_chat(f"ollama:{address}#moondream", QUICK).key.startswith("ollama/moondream:latest@")
    server.models = {"llama3:70b": Model(capabilities=None, families=("llama",)), "bakllava": Model(capabilities=None)}
    assert open_chat(f"ollama:{address}", QUICK).key.startswith("ollama/bakllava@")


def test_a_model_that_ollama_sends_elsewhere_needs_a_yes(address: str, server: Server) -> None:
    server.models = {"qwen3-vl:235b-cloud": Model(remote_host="https://ollama.com:443")}
    with pytest.raises(AlbumenError, match="has no model that sees"):
        open_chat(f"ollama:{address}", QUICK).ask("What is it?", [jpeg()])
    named = f"ollama:{address}#qwen3-vl:235b-cloud"
    with pytest.raises(AlbumenError, match=r"would send the pictures on to its maker's computers.*--remote_namer"):
        open_chat(named, QUICK).ask("What is it?", [jpeg()])
    assert not server.chats()
    assert open_chat(named, Terms(remote=True, patience=10)).ask("What is it?", [jpeg()])


def test_models_that_are_not_there(address: str, server: Server) -> None:
    with pytest.raises(AlbumenError, match=r"has no model “llama9”\. It has: llava:7b\. .* ollama pull llama9"):
        open_chat(f"ollama:{address}#llama9", QUICK).ask("?")
    with pytest.raises(AlbumenError, match=r"refuses \(404: model 'llama9' not found\)"):
        open_chat(f"{address}#llama9", QUICK).ask("?")
    server.models = {}
    with pytest.raises(AlbumenError, match="ollama pull llava"):
        open_chat(f"ollama:{address}", QUICK).key  # noqa: B018
    server.models = {"a": Model(), "b": Model()}
    with pytest.raises(AlbumenError, match=r"has several models \(a, b\).*#NAME"):
        open_chat(address, QUICK).ask("?")
    server.models = {"llama-3": Model(), "SmolVLM-500M": Model()}
    assert open_chat(address, QUICK).key == "openai/SmolVLM-500M"


def test_a_key_is_taken_from_the_environment(address: str, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.token = "secret"
    with pytest.raises(AlbumenError, match="asks for a key: put it into the environment variable ALBUMEN_NAMER_KEY"):
        open_chat(address, QUICK).ask("?")
    monkeypatch.setenv("ALBUMEN_NAMER_KEY", "secret")
    assert open_chat(address, QUICK).ask("?")


# Whom nothing is sent to


@pytest.mark.parametrize(
    "name",
    [
        "http://192.168.1.20:11434",
        "https://api.example.com/v1",
        "ollama:http://ollama.lan:11434#llava",
        "http://127.0.0.1@example.com:11434",
        "http://localhost.example.com",
        "http://0.0.0.0:8080",
    ],
)
def test_another_computer_needs_a_yes(name: str) -> None:
    with pytest.raises(AlbumenError, match=r"is not this computer\. .* small pictures.*--remote_namer"):
        open_chat(name)
    assert open_chat(name, Terms(remote=True))


def test_a_password_in_an_address_is_not_repeated() -> None:
    with pytest.raises(AlbumenError) as refused:
        open_chat("http://me:secret@example.com/v1")
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("name", ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1/v1", "ollama"])
def test_this_computer_needs_none(name: str) -> None:
    assert open_chat(name).pictures == 1


def test_a_redirect_is_not_followed(chat: Chat, server: Server) -> None:
    server.faults = ["redirect"]
    with pytest.raises(AlbumenError, match="sends questions on to another address, which is not followed"):
        chat.ask("?")
    assert len(server.asked) == 1


def test_no_proxy_stands_before_this_computer(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    assert chat.ask("?")


def test_names_that_are_none() -> None:
    with pytest.raises(AlbumenError, match=r"There is no namer called “gpt”.* Choose one of: facts, llava, "):
        open_chat("gpt")
    with pytest.raises(AlbumenError, match="must begin with http"):
        open_chat("ftp://127.0.0.1")
    with pytest.raises(AlbumenError, match="is no address of a server"):
        open_chat("http://")
    with pytest.raises(AlbumenError, match=r"albumen models get llava-1\.5-7b"):
        open_chat("llava")
    with pytest.raises(AlbumenError, match=r"no complete HuggingFaceTB/SmolVLM-256M-Instruct.*models get smolvlm-256m"):
        open_chat("smolvlm-256m")
    assert {"llava", "ollama", "llava-interleave-qwen-0.5b"} < CHATS.keys()


# Every way they fail


@pytest.mark.parametrize("fault", ["drop", "half", "500", "503"])
def test_what_may_be_better_in_a_moment_is_asked_again(chat: Chat, server: Server, fault: str) -> None:
    assert chat.key
    server.faults = [fault, fault, ""]
    before = len(server.asked)
    assert chat.ask("?")
    assert len(server.asked) == before + 3


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("drop", "breaks the connection off"),
        ("half", "breaks the connection off"),
        ("500", r"is in trouble \(500: as \[31m told\)"),
    ],
)
def test_what_stays_bad_is_a_sentence(chat: Chat, server: Server, fault: str, sentence: str) -> None:
    assert chat.key
    server.faults = [fault] * 99
    before = len(server.asked)
    with pytest.raises(AlbumenError, match=sentence):
        chat.ask("?")
    assert len(server.asked) == before + over_http.TRIES


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("400", r"refuses \(400: as \[31m told\)"),
        ("404", r"refuses \(404"),
        ("page", "is no model server: it speaks no JSON"),
        ("endless", "does not end"),
    ],
)
def test_what_will_not_get_better_is_asked_once(chat: Chat, server: Server, fault: str, sentence: str) -> None:
    assert chat.key
    server.faults = [fault] * 9
    before = len(server.asked)
    with pytest.raises(AlbumenError, match=sentence):
        chat.ask("?")
    assert len(server.asked) == before + 1


@pytest.mark.parametrize("protocol", ["ollama:", ""])
@pytest.mark.parametrize("fault", ["hang", "slow"])
def test_an_answer_that_does_not_come_is_given_up_in_time(
    address: str, server: Server, fault: str, protocol: str
) -> None:
    chat = open_chat(protocol + address, Terms(patience=0.5))
    assert chat.key
    server.faults = [fault]
    begin = time.monotonic()
    with pytest.raises(TooSlow, match="gave no answer in"):
        chat.ask("?")
    assert 0.4 < time.monotonic() - begin < 3
    assert chat.ask("?")  # the next one may be quick


@pytest.mark.parametrize("name", ["ollama:http://127.0.0.1:9", "http://127.0.0.1:9"])
def test_nobody_there(name: str) -> None:
    begin = time.monotonic()
    with pytest.raises(AlbumenError, match=r"at http://127\.0\.0\.1:9 cannot be reached .*Start it"):
        open_chat(name, QUICK).ask("?")
    assert time.monotonic() - begin < 3


def test_something_else_listens(address: str, server: Server) -> None:
    server.faults = ["page"]
    with pytest.raises(AlbumenError, match="is no model server"):
        open_chat(f"ollama:{address}", QUICK).ask("?")
    with pytest.raises(AlbumenError, match="refuses"):
        open_chat(f"{address}/other", QUICK).ask("?")


# Waiting


def test_waiting_says_so_and_returns_the_answer(chat: Chat, server: Server) -> None:
    gate = threading.Event()
    server.answer = lambda question: gate.wait(20) and "Harbour"
    waiting = awaited(chat, lambda: chat.ask("?"))
    for _ in range(3):
        next(waiting)
    gate.set()
    with pytest.raises(StopIteration) as end:
        while True:
            next(waiting)
    assert end.value.value == "Harbour"


def test_waiting_raises_what_the_question_raised(chat: Chat, server: Server) -> None:
    server.faults = ["404"] * 3
    with pytest.raises(AlbumenError, match="refuses"):
        list(awaited(chat, lambda: chat.ask("?")))


def test_closing_a_job_that_waits_ends_the_question_at_once(chat: Chat, server: Server) -> None:
    assert chat.key
    server.faults = ["hang"]
    waiting = awaited(chat, lambda: chat.ask("?"))
    next(waiting)
    begin = time.monotonic()
    waiting.close()
    assert time.monotonic() - begin < 2
    with pytest.raises(Cancelled):
        chat.ask("?")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent to a thread")
def test_ctrl_c_ends_the_question(chat: Chat, server: Server) -> None:
    assert chat.key
    server.faults = ["hang"]
    main = threading.get_ident()
    threading.Timer(0.3, lambda: signal.pthread_kill(main, signal.SIGINT)).start()
    begin = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        chat.ask("?")
    assert time.monotonic() - begin < 3


def test_a_chat_is_closed_in_the_end(chat: Chat) -> None:
    with closing(chat) as opened:
        assert opened.ask("?")
    with pytest.raises(Cancelled):
        chat.ask("?")
