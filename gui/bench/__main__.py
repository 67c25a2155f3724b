"""`python -m gui.bench WHAT ...`; only the standard library is imported before it is known what is measured."""

import importlib
import json
import sys

WHAT = {"bare": "bare", "open": "opening", "use": "using", "map": "map"}


def main(words: list[str]) -> None:
    """Measure, and write the figures on stdout."""
    module = importlib.import_module(f"gui.bench.{WHAT[words[0]]}")
    for figures in module.run(words[1:]):
        sys.stdout.write(json.dumps(figures) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
