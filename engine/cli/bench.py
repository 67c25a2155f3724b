"""The command `bench`: one JSON document a line as figures come in, on stdout."""

import argparse
import importlib
import json
import sys
from typing import Any

from engine.bench import BENCHES
from engine.cli.shared import Command


def _run(options: argparse.Namespace) -> None:
    module: Any = importlib.import_module(f"engine.bench.{options.what}")
    for figures in module.run(options):
        sys.stdout.write(json.dumps(figures, ensure_ascii=False) + "\n")
        sys.stdout.flush()


class _Lazy(argparse._SubParsersAction):
    """Sub-commands whose arguments are only looked up when one of them is chosen: their modules are heavy."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option_string: Any = None) -> None:
        what = values[0] if values else ""
        if what in BENCHES and what in self._name_parser_map:
            importlib.import_module(f"engine.bench.{what}").add(self._name_parser_map[what])
        super().__call__(parser, namespace, values, option_string)


def _add_bench(parser: argparse.ArgumentParser) -> None:
    measures = parser.add_subparsers(dest="what", metavar="WHAT", required=True, action=_Lazy)
    for name, text in BENCHES.items():
        measures.add_parser(name, help=text, description=text)
    parser.set_defaults(run=_run)


COMMANDS: dict[str, Command] = {"bench": ("Measure Albumen on this machine, as JSON lines.", _add_bench)}
