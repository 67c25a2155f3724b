"""What the engine says in English and the window shows: labels of ops, reasons, errors, notes, words of settings.

The engine knows no Qt and translates nothing. Its sentences are read off its sources as templates: "Move {0} to “{1}”".
`gui.phrases` finds the template of a sentence, and says it in the user's language.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from itertools import product
from pathlib import Path

from engine.store.config import Config
from gui.phrases import CONTEXT, PAST
from installer.translations.message import Message

UNSEEN = ("engine/decisions", "engine/doctor.py", "engine/console.py", "engine/choices.py")
"""What only a terminal shows; of `decisions` the labels of ops are seen in the window, and only they."""

ERRORS = frozenset({"AlbumenError", "Refused", "TooSlow", "Failed", "Cancelled", "OSError"})
SENTENCES = frozenset({"_count", "_choice", "_loading", "_changed", "_on_disk", "_status", "in_fact", "slow", "pages"})
"""Functions whose results stand in, or as, what is shown."""

CONSTANTS = {
    "engine/ingest/reasons.py": r"[A-Z]",
    "engine/ingest/scan.py": r"_(?!SYSTEM)[A-Z]",
    "engine/export/copying.py": r"_R",
}
"""Modules whose constants are sentences, and what the names of these begin with."""

ALSO = ("undo", "redo", "categories", "{0} albums", "Undone: {0}", "Redone: {0}", "Back in the history")
"""What the engine, and the lane where it turns the history, put into sentences, and what is not read off them."""

COUNTED = re.compile(r"\{(\d)\}(?= (?:new |different )?(?:photos|albums|files|pages|seconds|suggestions)\b)")
MARK = "\0"


def messages(project: Path) -> list[Message]:
    """The templates, the labels of ops first, each once."""
    found: dict[str, Message] = {}

    def add(template: str, note: str) -> None:
        source, plural = _numbered(template)
        if len(re.sub(r"\{\d\}|[^\w]", "", source)) > 3 and not source.startswith("1 "):
            found.setdefault(source, Message(CONTEXT, source, "", plural, note))

    said = [s for path in sorted((project / "engine").rglob("*.py")) for s in _sentences(path, project)]
    for template, note in sorted(said, key=lambda s: s[1] != "op"):
        add(template, note)
        first, _, rest = template.partition(" ")
        if note == "op" and first in PAST:
            add(f"{PAST[first]} {rest}", "op, once it is done")
    for setting in fields(Config):
        add(setting.metadata["label"], "setting")
        add(setting.metadata["help"], "setting")
    for word in ALSO:
        add(word, "word")
    return list(found.values())


def _numbered(template: str) -> tuple[str, bool]:
    """The template with "%n" where a number decides about a plural, and whether there is one.

    Qt knows one number in a text; where a sentence has two, both stay as they are.
    """
    if len(COUNTED.findall(template)) == 1:
        return COUNTED.sub("%n", template), True
    return template, False


def _sentences(path: Path, project: Path) -> Iterator[tuple[str, str]]:
    """Templates in a module, and what kind they are of."""
    where = path.relative_to(project).as_posix()
    if where.startswith(("engine/bench", "engine/cli")):
        return
    tree = ast.parse(path.read_text("utf-8"))
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for name, value in constants.items():
        if where in CONSTANTS and re.match(CONSTANTS[where], name):
            for text in ast.walk(value):
                if isinstance(text, ast.Constant) and isinstance(text.value, str) and " " in text.value:
                    yield text.value, "reason"
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            locals_ = {
                t.id: n.value
                for n in ast.walk(function)
                if isinstance(n, ast.Assign)
                for t in n.targets
                if isinstance(t, ast.Name)
            }
            for expression, kind in _shown(function):
                if kind == "op" or not where.startswith(UNSEEN):
                    yield from ((template, kind) for template in _templates(expression, constants | locals_))


def _shown(function: ast.FunctionDef) -> Iterator[tuple[ast.expr, str]]:
    """Expressions in a function that the user will read."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "op" and node.args:
                yield node.args[0], "op"
            elif name in ERRORS:
                yield from ((argument, "error") for argument in node.args)
            elif name == "Progress":
                notes = [k.value for k in node.keywords if k.arg == "note"]
                yield from ((note, "note") for note in [*node.args[3:4], *notes])
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith(".label"):
            yield node.value, "op"
        elif isinstance(node, ast.Return) and node.value is not None and function.name in SENTENCES:
            results = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            yield from ((result, "part") for result in results)


def _templates(expression: ast.expr, names: dict[str, ast.expr]) -> list[str]:
    """What an expression can come to, with numbered places for what is only known at run time."""
    results = []
    for text in _texts(expression, names, 0):
        text = re.sub(f"{MARK}+", MARK, text)  # where one value ends and the next begins, no one could tell
        places = iter(range(text.count(MARK)))
        results.append(re.sub(MARK, lambda _, places=places: f"{{{next(places)}}}", text))  # type: ignore[misc]
    return [text for text in results if not re.fullmatch(r"(\{\d\}|\W)*", text)]


def _texts(node: ast.expr, names: dict[str, ast.expr], depth: int) -> Sequence[str]:
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else [MARK]
    if isinstance(node, ast.JoinedStr):
        return ["".join(parts) for parts in product(*(_texts(v, names, depth) for v in node.values))]
    if isinstance(node, ast.FormattedValue):
        plural = isinstance(node.value, ast.BinOp) and isinstance(node.value.op, ast.Mult)
        return ["s"] if plural else _texts(node.value, names, depth)
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body, names, depth), *_texts(node.orelse, names, depth)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):  # of texts or of numbers; these are one value
        return ["".join(p) for p in product(_texts(node.left, names, depth), _texts(node.right, names, depth))]
    if isinstance(node, ast.Name) and node.id in names and depth < 2:
        found = [t for t in _texts(names[node.id], names, depth + 1) if t != MARK]
        return found or [MARK]
    return [MARK]
