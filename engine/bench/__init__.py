"""Measurements of Albumen itself, as JSON lines: what `albumen bench WHAT` runs.

A measurement is a module with `add(parser)`, which adds its arguments, and `run(options)`, which yields one dict of
figures after the other. Speeds are ratios of things done in turn in one run. Nothing here asserts anything.
"""

BENCHES: dict[str, str] = {
    "embed": "How fast photos are described, beside transformers' own pipeline.",
    "memory": "How much memory indexing takes, at several sizes of a library.",
    "namer": "How much memory organizing takes with a large embedder and a large namer, beside each alone.",
    "start": "How long a light command takes to start.",
    "builtin": "How well the built-in descriptor tells labelled photos apart, and how fast it describes them.",
    "search": "How fast similar photos are found among a million, exactly and through the index, and how well.",
    "scale": "What grouping costs as a library grows to a million photos, beside UMAP and HDBSCAN.",
    "stacks": "How well edited copies of photos are known again, and what else is taken for one.",
    "group": "How good the albums are, beside other ways to make them, on vectors of known truth.",
    "edits": "What one edit costs in a large library, beside the bare transaction, and suggestions beside one search.",
    "corrections": "What corrections teach a grouping: a simulated user moves, merges and splits in a real library.",
    "name": "How often a model that errs, stalls and refuses still leads to the right name of an album.",
    "window": "How quickly the window opens on a large library, how smoothly it scrolls, and what it holds.",
    "learn": "How well a few confirmed photos teach albums, how true confidences are, and how long suggestions take.",
}
"""What can be measured -> what it measures, in a sentence; the module of that name is imported when it is asked for."""
