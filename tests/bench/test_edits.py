"""The measurement of edits says what it promises to say, in a small library."""

import json

from engine.cli import main


def test_edits_are_measured_beside_bare_transactions_and_suggestions_beside_a_search(capsys):
    assert main(["bench", "edits", "--photos", "400", "--albums", "8", "--asked", "40", "--times", "2"]) == 0
    *edits, suggestions = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["what"].split()[0] for line in edits] == ["move", "move", "rename", "merge"]
    assert [line["rows"] for line in edits[:3]] == [1, 50, 1] and all(line["ratio"] > 0 for line in edits)
    assert suggestions["unsorted"] >= 40 and suggestions["suggestions"] > 0 and suggestions["bar_s"] > 2
