"""The command line keeps its contract: JSON on stdout, sentences on stderr, exit codes, and help that reads well."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from engine import cli
from engine.cli import commands
from engine.console import shown
from engine.store import Library
from installer.launch import COMMANDS
from tests import paint


@pytest.fixture
def album_of(tmp_path, capsys):
    """Organize two painted families through the command line; `run` runs a command on that library."""
    paint.family(tmp_path / "photos", "beach", 14)
    paint.family(tmp_path / "photos", "night", 14)
    (tmp_path / "photos" / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no more")
    (tmp_path / "photos" / "notes.txt").write_text("x")

    def run(*arguments, code=0):
        capsys.readouterr()
        got = cli.main([*arguments, "--library", str(tmp_path / "library"), "--json"])
        out, err = capsys.readouterr()
        assert got == code, err
        return json.loads(out) if out else err

    run("organize", str(tmp_path / "photos"))
    return run


def test_organize_accounts_for_every_file_and_says_when_nothing_changed(album_of, tmp_path, capsys):
    again = str(tmp_path / "again")
    assert cli.main(["organize", str(tmp_path / "photos"), "--library", again, "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["done"]["read"] == 30 and told.err.count("Looking for files") == 1, "done once"
    result = album_of("organize", str(tmp_path / "photos"))
    assert (result["files"], result["pictures"], result["problems"], result["not_pictures"]) == (30, 28, 1, 1)
    assert set(result["seconds"]) == {"scan", "read", "embed", "stack", "group", "name"}
    assert result["embedder"] == "builtin" and result["albums"] >= 2
    cli.main(["organize", "--library", str(tmp_path / "library")])
    assert "Nothing has changed" in capsys.readouterr().err


def test_every_edit_can_be_made_and_seen(album_of, tmp_path):
    second, first = (a["id"] for a in sorted(album_of("albums"), key=lambda a: -a["photos"])[:2])
    unsorted = {p["id"] for p in album_of("photos", "--unsorted")}
    before = next(a["photos"] for a in album_of("albums") if a["id"] == first)
    op = album_of("rename", str(first), "Ours")
    assert op["changes"] == {"albums": [first], "photos": []} and "Ours" in op["label"]
    members = [p["id"] for p in album_of("photos", "--album", str(second))]
    path = album_of("photos", "--album", str(second))[0]["path"]
    album_of("move", path, str(members[1]), "--to", str(first))
    album_of("also", str(members[2]), "--to", str(first))
    album_of("reject", str(members[3]), "--from", str(second))
    new = album_of("new", "Two", str(members[4]), str(members[5]))["changes"]["albums"]
    rows = {p["id"]: p for p in album_of("photos")}
    assert [rows[m]["album_name"] for m in members[:2]] == ["Ours", "Ours"]
    assert rows[members[2]]["also"] == [first] and rows[members[2]]["album"] == second
    assert {p["id"] for p in album_of("photos", "--unsorted")} - unsorted == {members[3]}
    assert rows[members[4]]["album_name"] == "Two" and rows[members[4]]["by"] == "user"
    merged = max(new)
    album_of("merge", str(first), str(merged))
    assert {a["name"]: (a["photos"], a["also"]) for a in album_of("albums")}["Ours"] == (before + 4, 1)
    for _ in range(6):
        album_of("undo")
    assert album_of("undo")["label"].startswith("Name ")
    album_of("redo")
    history = album_of("history")
    assert [h["undone"] for h in history] == [True] * 6 + [False] * 2


def test_photos_are_laid_out_on_a_map(album_of, tmp_path, capsys):
    result = album_of("layout", "--reducer", "pca", "--dims", "3", "--points")
    assert (result["reducer"], result["dims"], result["photos"], result["moved"]) == ("pca", 3, 28, 28)
    assert len(result["explained_variance"]) == 3 and 0 < sum(result["explained_variance"]) <= 1
    assert [p["photo"] for p in result["points"]] == sorted(p["id"] for p in album_of("photos"))
    assert all(isinstance(p[axis], float) for p in result["points"] for axis in "xyz")
    flat = album_of("layout", "--reducer", "pca", "--points")
    assert {p["z"] for p in flat["points"]} == {None} and "points" not in album_of("layout", "--reducer", "pca")
    paint.family(tmp_path / "photos" / "more", "beach", 3, seed=5)
    album_of("index")
    capsys.readouterr()
    for again, said in (([], "3 new photos put among 28 "), ([], "is as it was"), (["--again"], "31 photos laid out")):
        assert cli.main(["layout", "--reducer", "pca", *again]) == 0
        out = capsys.readouterr().out
        assert said in out and "makes photos differ" in out
    assert "Choose one of: pacmap, pca, tsne, umap" in album_of("layout", "--reducer", "none", code=1)


def test_split_and_problems_and_likeness(album_of):
    first = album_of("albums")[0]["id"]
    assert album_of("split", str(first))["op"]
    (problem,) = album_of("photos", "--problems")
    assert problem["path"].endswith("broken.jpg") and problem["problem"] and problem["id"] is None
    beach = album_of("photos", "--text", "beach_003")
    assert len(beach) == 1 and beach[0]["files"] == [beach[0]["path"]]
    like = album_of("photos", "--like", beach[0]["path"])
    assert all("beach" in p["path"] for p in like[:6])


def test_export_previews_and_verifies(album_of, tmp_path):
    plan = album_of("export", str(tmp_path / "out"), "--dry-run")
    assert plan["files"] == sum(a["photos"] for a in album_of("albums")) and not (tmp_path / "out").exists()
    result = album_of("export", str(tmp_path / "out"))
    assert result["verified"] == plan["files"] and result["failed"] == []
    assert (tmp_path / "out" / "manifest.json").exists()
    assert "inside" in album_of("export", str(tmp_path / "photos" / "out"), code=1)


def test_ctrl_c_is_one_sentence_and_leaves_nothing_running(tmp_path):
    paint.family(tmp_path / "photos", "beach", 150)
    command = [sys.executable, "-P", "-m", "engine.cli", "organize", tmp_path / "photos", "--library", tmp_path / "l"]
    env = {**os.environ, "PYTHONPATH": str(Path(cli.__file__).parents[2])}
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=env)
    assert process.stderr
    assert any("Reading" in line for line in process.stderr)
    family = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(signal.SIGINT)
    said = process.stderr.read()
    assert process.wait(30) == 130
    process.stderr.close()
    assert said == "albumen: Cancelled. What was done until now is kept; the same command goes on from here.\n"
    assert psutil.wait_procs(family, timeout=10)[1] == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["albums"], "no library"),
        (["organize", "/nowhere/at/all"], "not there"),
        (["/nowhere/at/all"], "neither a folder nor a command"),
    ],
)
def test_an_error_is_one_line(arguments, sentence, capsys, tmp_path):
    assert cli.main([*arguments, "--library", str(tmp_path / "none")]) == 1
    out, err = capsys.readouterr()
    assert sentence in err and err.count("\n") == 1 and out == ""
    assert not (tmp_path / "none").exists()


def test_errors_about_albums_and_photos_say_which(album_of):
    assert "no album 99" in album_of("rename", "99", "X", code=1)
    assert "no photo “x.jpg”" in album_of("move", "x.jpg", "--to", "1", code=1)
    assert "at least one letter" in album_of("rename", "1", "\u202e", code=1)


@pytest.mark.parametrize(
    ("flag", "value", "sentence"),
    [
        ("--embedder", "nonsense", "no embedder called"),
        ("--embedder", "dinov2-small", "not on this computer"),
        ("--namer", "nonsense", "no namer called"),
        ("--reducer", "nonsense", "no reducer called"),
        ("--many", "2", "between 0 and 1"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_and_not_kept(album_of, flag, value, sentence):
    assert sentence in album_of("organize", flag, value, code=1)
    assert set(album_of("organize")["done"].values()) == {0}


def test_a_setting_is_kept_for_the_next_time(album_of):
    album_of("organize", "--reducer", "none", "--ignore", "beach_*")
    assert set(album_of("organize")["done"].values()) == {0}
    assert album_of("organize")["left_out"] == 14


@pytest.mark.parametrize("arguments", [["albums", "--nonsense"], ["rename", "x", "y"], ["move", "1"]])
def test_wrong_usage_is_2(arguments, capsys):
    with pytest.raises(SystemExit) as end:
        cli.main(arguments)
    assert end.value.code == 2 and "--help" in capsys.readouterr().err


def test_the_installer_knows_every_command():
    assert set(commands.COMMANDS) <= COMMANDS


@pytest.mark.parametrize("command", commands.COMMANDS)
def test_every_command_explains_itself(command, capsys):
    with pytest.raises(SystemExit) as end:
        cli.main([command, "--help"])
    out = capsys.readouterr().out
    assert end.value.code == 0 and commands.COMMANDS[command][0].split(".")[0] in " ".join(out.split())
    assert "--library DIR" in out and "--json" in out


def test_the_last_library_is_the_default(album_of, capsys):
    assert cli.main(["albums"]) == 0
    assert " photos" in capsys.readouterr().out


def test_doctor_says_what_is_here(album_of):
    found = album_of("doctor")
    assert found["library_check"] == "sound" and found["device"] and "built-in" in found["embedder"]


def test_hostile_names_do_not_reach_the_terminal(tmp_path, capsys):
    assert shown("a\x1b[2Jb\u202ec\n") == "a�[2Jb�c�"


def test_the_window_needs_a_display(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert cli.main([]) == 1 and "Use the command line" in capsys.readouterr().err


def test_a_library_made_by_default_lies_in_albumens_home(tmp_path, own_home, capsys):
    paint.family(tmp_path / "Été", "beach", 3)
    assert cli.main(["organize", str(tmp_path / "Été")]) == 0
    (made,) = (own_home / "albumen" / "libraries").iterdir()
    assert made.name.startswith("Été-")
    with Library.open(made) as library:
        assert len(library.catalog.photo_ids()) == 3


def test_a_library_without_a_command_opens_the_window(tmp_path, monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    for words in (["--library", str(tmp_path)], [f"--library={tmp_path}"], []):
        assert cli.main(words) == 1
        assert "the window cannot open" in capsys.readouterr().err
