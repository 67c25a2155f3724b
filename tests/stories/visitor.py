"""Somebody who sits before the window: looks, waits, and acts through the screen with mouse and keys."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.stories.conftest import PROJECT
from tests.stories.screen import Screen, middle


class Visitor:
    """Knows the window by what it shows, as `driver` tells it; touches nothing but the screen."""

    def __init__(self, screen: Screen, process: "subprocess.Popen[str]") -> None:
        self.screen, self.process = screen, process

    def look(self) -> dict[str, Any]:
        """What the window shows now."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write("?\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def until(
        self, true: Callable[[dict[str, Any]], bool], seconds: float = 60, *, busy: bool = False
    ) -> dict[str, Any]:
        """Look again and again until something is true of what one sees, and the window is at rest or may be `busy`."""
        deadline = time.monotonic() + seconds
        seen = self.look()
        while not (true(seen) and (busy or not seen["busy"])):
            assert time.monotonic() < deadline, seen
            assert self.process.poll() is None, "the window is gone"
            time.sleep(0.2)
            seen = self.look()
        return seen

    def choose(self, album: str, *, holding: str = "") -> dict[str, Any]:
        """Click an album in the sidebar."""
        self.screen.click(middle(self.look()["albums"][album]), holding=holding)
        return self.look()

    def press(self, name: str, seconds: float = 60) -> None:
        """Click what is called so, once it can be clicked."""
        seen = self.until(lambda s: name in s["named"] and s["named"][name]["enabled"], seconds, busy=True)
        self.screen.click(middle(seen["named"][name]["rect"]))

    def command(self, text: str) -> None:
        """Run something through the command palette."""
        self.screen.press("ctrl+k")
        self.until(lambda s: s["dialog"] == "Palette", busy=True)
        self.screen.write(text)
        self.screen.press("Return")


@contextmanager
def visiting(
    home: Path, *arguments: object, theme: str = "light", size: tuple[int, int] = (1280, 800)
) -> Iterator[Visitor]:
    """A window of a user with the folder `home`, on a screen of its own; it must end well and silently."""
    albumen = home / "albumen"
    albumen.mkdir(parents=True, exist_ok=True)
    (albumen / "window.ini").write_text(f"[General]\ntheme={theme}\n", "utf-8")
    with Screen(*size) as shown:
        process = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-P", "-m", "tests.stories.driver", *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**shown.env, "PYTHONPATH": str(PROJECT), "HOME": str(home), "ALBUMEN_HOME": str(albumen)},
        )
        try:
            yield Visitor(shown, process)
            shown.press("ctrl+q")
            _, err = process.communicate(timeout=30)
        finally:
            process.kill()
            process.wait()
    assert process.returncode == 0 and "Traceback" not in err and "Warning" not in err, err
