"""The built-in descriptor: dictionaries of outlines, patches and colours, learned from the library itself.

It needs no weights and no network, so a fresh machine gets albums at once (ALGORITHMS.md section 7). Every picture is
described on its own, by the same operations whatever stands beside it: identical pictures get identical rows.
It knows nothing of files, libraries or how long a library keeps what was learned.
"""

from engine.embed.builtin.descriptor import Builtin, learn

__all__ = ["Builtin", "learn"]
