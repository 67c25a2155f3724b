"""The command that keeps translations up to date.

python -m installer.translations                 # read the sources, write .ts and .qm, say what is missing
python -m installer.translations export de       # what is not translated, as JSON; --all for everything
python -m installer.translations import de FILE  # put a filled JSON in, then as the first line
"""

import argparse
import json
import sys
from pathlib import Path

from installer.translations import check, engine, files, window
from installer.translations.files import FORMS, Translations
from installer.translations.message import Unclear

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = PROJECT / "resources" / "translations"


def update(folder: Path = FOLDER) -> list[Translations]:
    """Bring all files of translations to the state of the sources."""
    phrases = engine.messages(PROJECT)
    messages = [*window.messages(PROJECT / "gui"), *phrases]
    text = json.dumps([m.source for m in phrases], ensure_ascii=False, indent=0)
    (folder / "phrases.json").write_text(text + "\n", "utf-8")
    languages = []
    for language in FORMS:
        path = folder / f"albumen_{language}.ts"
        languages.append(files.read(path, language).renewed(messages))
        files.write(languages[-1], path)
        files.release(path, path.with_suffix(".qm"))
    return languages


def export(language: str, everything: bool) -> dict[str, str | list[str]]:
    """What a translator fills in: text -> translation, or a list of one for each number."""
    now = files.read(FOLDER / f"albumen_{language}.ts", language)
    told: dict[str, str | list[str]] = {}
    for message in now.messages if everything else now.missing():
        if language == "en" and not message.plural:
            continue
        texts = list(now.texts.get(message.key, [""] * (FORMS[language] if message.plural else 1)))
        value = texts if message.plural else texts[0]
        plain, exact = files.names(message)
        told[plain if told.get(plain, value) == value else exact] = value
    return told


def take(language: str, path: Path) -> list[str]:
    """Put a translator's JSON in; return what is wrong with it."""
    place = FOLDER / f"albumen_{language}.ts"
    now = files.read(place, language)
    wrong = files.take(now, json.loads(path.read_text("utf-8")))
    files.write(now, place)
    return wrong


def main(arguments: list[str]) -> int:
    """Run one of the commands; the status is 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m installer.translations")
    commands = parser.add_subparsers(dest="command")
    for name in ("export", "import"):
        command = commands.add_parser(name)
        command.add_argument("language", choices=tuple(FORMS))
        if name == "import":
            command.add_argument("file", type=Path)
        else:
            command.add_argument("--all", action="store_true")
    asked = parser.parse_args(arguments)
    if asked.command == "export":
        json.dump(export(asked.language, asked.all), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
        return 0
    wrong = take(asked.language, asked.file) if asked.command == "import" else []
    try:
        languages = update()
    except Unclear as unclear:
        sys.stderr.write(f"{unclear}\n")
        return 1
    for language in languages:
        wrong += check.faults(language)
        sys.stdout.write(f"{language.language}: {len(language.missing())} missing\n")
    sys.stdout.writelines(f"{line}\n" for line in wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
