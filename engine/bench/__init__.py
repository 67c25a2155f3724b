"""Measurements of Albumen itself, as JSON lines: what `albumen bench WHAT` runs.

A measurement is a module with `add(parser)`, which adds its arguments, and `run(options)`, which yields one dict of
figures after the other. Speeds are ratios of things done in turn in one run. Nothing here asserts anything.
"""

BENCHES: dict[str, str] = {
    "search": "Measure the store of vectors, and search for similar photos, exact and through the index.",
}
"""What can be measured -> what it measures, in a sentence; the module of that name is imported when it is asked for."""
