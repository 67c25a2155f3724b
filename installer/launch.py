"""The two commands: look whether .venv stands, make it where not, and become Albumen or pytest.

On the way of every start, so what is only needed for a set-up or for a window is imported when it comes to that.
"""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from installer import stamp
from installer.stamp import Place
from installer.troubles import Trouble

# fmt: off
COMMANDS = frozenset({
    "organize", "index", "group", "name", "albums", "photos", "rename", "merge", "split", "move", "also", "reject",
    "nest", "new", "undo", "redo", "history", "suggest", "accept", "export", "categories", "tune", "report", "stacks",
    "confirm", "cover", "dismiss", "layout", "bench", "models", "doctor", "decisions", "watch", "why",
})
# fmt: on
"""Words that are a command even where a folder of that name lies in the current one."""


def start(arguments: Sequence[str]) -> int:
    """Run albumen with the user's arguments, in the user's folder; on POSIX it does not return."""
    place = Place(Path(__file__).resolve().parent.parent)
    try:
        if wants_window(arguments):
            from installer import system

            system.check_window()  # before the set-up: no one should wait minutes for this sentence
        make_ready(place, ())
    except (Trouble, KeyboardInterrupt) as end:
        return give_up(end)
    # -P: Python would otherwise look in the current folder first, and a user's folder called engine would be run.
    # Not -I, which would also throw away settings of Python's that a user made on purpose (PYTHONUTF8, PYTHONWARNINGS).
    return become(place, ["-P", "-m", "engine.cli", *arguments], {})


def test(arguments: Sequence[str]) -> int:
    """Run the tests with the user's arguments to pytest.

    `--all`, or CI=true, tells every story in light and in dark, and refuses to run without them.
    """
    from installer import system

    place = Place(Path(__file__).resolve().parent.parent)
    everything = "--all" in arguments or os.environ.get("CI", "").lower() == "true"
    try:
        libraries = system.missing_libraries(system.QT + system.X11)
        if libraries:
            raise Trouble(system.lacking(libraries, "The tests of the window cannot run: Qt lacks"))
        tools = system.missing_tools()
        if tools:
            sentence = system.lacking(tools, "The story tests, which use the window like a person, lack")
            if everything:
                raise Trouble(sentence)
            sys.stderr.write(f"{sentence}\nThey are skipped.\n")
        make_ready(place, ("test",))
    except (Trouble, KeyboardInterrupt) as end:
        return give_up(end)
    chosen = [at_home(argument) for argument in arguments if argument != "--all"]
    os.chdir(place.root)  # pytest finds the suite, its settings and the code from there
    wishes = {
        "QT_QPA_PLATFORM": "offscreen",
        "ALBUMEN_TEST_ALL": "1" if everything else "",
        "OMP_NUM_THREADS": "1",  # two tests run at a time: threads that wait for each other's cores are a third of it
    }
    return become(place, ["-P", "-m", "pytest", *chosen], wishes)


def wants_window(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments of albumen open the window: none, or a folder, with or without `--library DIR`."""
    words = list(arguments)
    if "--library" in words:
        at = words.index("--library")
        del words[at : at + 2]
    words = [word for word in words if not word.startswith("--library=")]
    if not words:
        return True
    return len(words) == 1 and words[0] not in COMMANDS and Path(words[0]).is_dir()


def at_home(argument: str) -> str:
    """Return an argument of pytest that names a test file of the user's folder as a whole path, others as they are."""
    file, colons, test_name = argument.partition("::")
    return f"{Path(file).resolve()}{colons}{test_name}" if file and Path(file).exists() else argument


def make_ready(place: Place, extras: Sequence[str]) -> None:
    """Set .venv up unless it stands. Raises Trouble."""
    if not stamp.stands(place, extras):
        from installer import environment

        environment.ensure(place, extras)


def give_up(end: Trouble | KeyboardInterrupt) -> int:
    """Say why nothing was started; return the exit status."""
    if isinstance(end, Trouble):
        sys.stderr.write(f"{end}\n")
        return 1
    sys.stderr.write("\nThe set-up was broken off. The same command takes it up again.\n")
    return 130


def become(place: Place, arguments: Sequence[str], settings: dict[str, str]) -> int:
    """Let the .venv's Python take this process over, so that signals and the exit status are its own.

    Windows cannot do that: there it is a child, and its exit status is returned.
    """
    from installer.environ import clean

    command = [str(place.python), *arguments]
    env = clean(os.environ) | settings
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform != "win32":
        os.execve(command[0], command, env)
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the child by itself; it decides what to do
    return subprocess.run(command, env=env, check=False).returncode
