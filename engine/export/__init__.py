"""Albums become folders of files: plan (pure) -> copy or link -> verify -> manifest, written last.

`names` knows what a file may be called anywhere, `guards` which places are refused, `planning` what goes where,
`copying` how one file gets there unharmed, `manifest` what stands there. Originals are only ever read.
"""

from engine.export.planning import MODES, Folder, Item, Missing, Plan, plan
from engine.export.running import export

__all__ = ["MODES", "Folder", "Item", "Missing", "Plan", "export", "plan"]
