"""The visible texts of the window, read off its sources.

lupdate of PySide6 knows neither a module's own helper (`_tr("…")`) nor the class of `window.tr("…")`, and takes "%n" of
an inherited method for translatable, which it is not: asked for a number, Qt stops at the first class. So the sources
are read here, by Python's own parser. Knows Qt's contexts, and no file of translations.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from installer.translations.message import Message, Unclear


@dataclass
class _Module:
    """A parsed module: the helpers that translate, and what its classes are made from."""

    path: Path
    tree: ast.Module
    helpers: dict[str, "_Helper"] = field(default_factory=dict)


@dataclass(frozen=True)
class _Helper:
    """A function of a module that hands its arguments to QCoreApplication.translate; positions of those, -1 if none."""

    context: str
    text: int
    comment: int
    number: int


TRANSLATE = _Helper("", 1, 2, 3)
TR = _Helper("", 0, 1, 2)


def messages(folder: Path) -> list[Message]:
    """Every translatable text in the Python files below a folder, in the order of the sources, each once.

    Raises Unclear for a text whose context cannot be told, and for a plural in a class that others inherit from.
    """
    modules = [_parse(path) for path in sorted(folder.rglob("*.py"))]
    inherited = {base for module in modules for base in _bases(module.tree)}
    found: dict[tuple[str, str, str], Message] = {}
    for module in modules:
        for message, line in _Reader(module, inherited).read():
            before = found.setdefault(message.key, message)
            if before.plural != message.plural:
                raise Unclear(f"{module.path}:{line}: “{message.source}” stands with and without a number.")
    return list(found.values())


def _parse(path: Path) -> _Module:
    module = _Module(path, ast.parse(path.read_text("utf-8")))
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef) and (helper := _helper(node)):
            module.helpers[node.name] = helper
    return module


def _helper(function: ast.FunctionDef) -> _Helper | None:
    names = [a.arg for a in function.args.args]
    for call in ast.walk(function):
        if isinstance(call, ast.Call) and _last(call.func) == "translate" and len(call.args) > 1:
            context, text, *rest = call.args
            if isinstance(context, ast.Constant) and isinstance(text, ast.Name) and text.id in names:
                places = [names.index(a.id) if isinstance(a, ast.Name) and a.id in names else -1 for a in rest]
                return _Helper(str(context.value), names.index(text.id), *[*places, -1, -1][:2])
    return None


def _bases(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from (_last(base) for base in node.bases)


def _last(node: ast.expr) -> str:
    """The last part of a dotted name."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


class _Reader:
    """Walks one module, and knows in which class and function it is."""

    def __init__(self, module: _Module, inherited: set[str]) -> None:
        self._module = module
        self._inherited = inherited

    def read(self) -> Iterator[tuple[Message, int]]:
        """Messages, and the lines on which they stand."""
        yield from self._walk(self._module.tree, "", {})

    def _walk(self, node: ast.AST, within: str, classes: dict[str, str]) -> Iterator[tuple[Message, int]]:
        if isinstance(node, ast.ClassDef):
            within = node.name
        if isinstance(node, (ast.FunctionDef, ast.Lambda)):
            classes = classes | _classes_of(node)
        if isinstance(node, ast.Call):
            yield from self._call(node, within, classes)
        for child in ast.iter_child_nodes(node):
            yield from self._walk(child, within, classes)

    def _call(self, call: ast.Call, within: str, classes: dict[str, str]) -> Iterator[tuple[Message, int]]:
        owner, _, name = ast.unparse(call.func).rpartition(".")
        if name == "QT_TRANSLATE_NOOP" or (owner == "QCoreApplication" and name == "translate"):
            if isinstance(call.args[0], ast.Constant) and _is_text(call.args[1]):
                yield from self._texts(call, TRANSLATE, str(call.args[0].value))
        elif name == "tr" and (owner or within) and _is_text(call.args[0]):
            context = within if owner in ("", "self") else classes.get(owner, "")
            if not context:
                raise Unclear(f"{self._where(call)}: the class of “{owner}” is not known here.")
            yield from self._texts(call, TR, context)
        elif not owner and name in self._module.helpers:
            helper = self._module.helpers[name]
            if _is_text(call.args[helper.text]):
                yield from self._texts(call, helper, helper.context)

    def _texts(self, call: ast.Call, shape: _Helper, context: str) -> Iterator[tuple[Message, int]]:
        comment = _argument(call, shape.comment, "comment", "disambiguation")
        number = _argument(call, shape.number, "n")
        said = str(comment.value or "") if isinstance(comment, ast.Constant) else ""
        for text in _either(call.args[shape.text]):
            if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                raise Unclear(f"{self._where(call)}: only a plain text can be translated, not {ast.unparse(text)}.")
            if ("%n" in text.value) != (number is not None):
                raise Unclear(f"{self._where(call)}: “{text.value}” needs a %n and its number, or neither.")
            if number is not None and shape is TR and context in self._inherited:
                raise Unclear(
                    f"{self._where(call)}: “{text.value}” has a plural in {context}, which others inherit from. "
                    "Qt would not find it there: use QCoreApplication.translate, or a function in gui.words."
                )
            yield Message(context, text.value, said, number is not None), call.lineno

    def _where(self, node: ast.expr) -> str:
        return f"{self._module.path}:{node.lineno}"


def _classes_of(function: ast.FunctionDef | ast.Lambda) -> dict[str, str]:
    """Name -> class of the annotated arguments of a function."""
    found = {}
    for argument in function.args.args:
        if isinstance(argument.annotation, ast.Constant):
            found[argument.arg] = str(argument.annotation.value)
        elif argument.annotation is not None:
            found[argument.arg] = _last(argument.annotation)
    return found


def _argument(call: ast.Call, place: int, *names: str) -> ast.expr | None:
    named = next((k.value for k in call.keywords if k.arg in names), None)
    return named or (call.args[place] if 0 <= place < len(call.args) else None)


def _is_text(node: ast.expr) -> bool:
    """Whether this is a text and no mere name of one, which is marked for translation elsewhere."""
    return isinstance(node, (ast.Constant, ast.JoinedStr, ast.IfExp))


def _either(text: ast.expr) -> list[ast.expr]:
    return [*_either(text.body), *_either(text.orelse)] if isinstance(text, ast.IfExp) else [text]
