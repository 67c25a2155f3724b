"""All commands in one table, and the parser that is made of it. Knows nothing of what they do."""

import argparse
from typing import NoReturn

from engine import __version__
from engine.cli import bench, decisions, editing, jobs, learning, looking, models, research
from engine.cli.shared import Command, common

COMMANDS: dict[str, Command] = {
    name: command
    for family in (jobs, looking, editing, learning, decisions, models, research, bench)
    for name, command in family.COMMANDS.items()
}
"""Command -> what it does in a sentence, and what adds its arguments."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"albumen: {message}. See: {self.prog} --help\n")


def parser() -> argparse.ArgumentParser:
    """What reads a command and its arguments."""
    whole = _Parser(
        prog="albumen",
        description="Point it at a folder of photos; get named albums; fix them by hand. Originals are never touched "
        "and nothing leaves this computer.",
        epilog="Without a command, albumen opens its window: albumen [FOLDER]. "
        "`albumen COMMAND --help` explains a command.",
    )
    whole.add_argument("--version", action="version", version=f"Albumen {__version__}")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (text, add) in COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text)
        add(command)
        common(command)
    return whole
