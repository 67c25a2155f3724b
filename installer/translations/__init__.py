"""From the words in the sources to the files that the window reads, and back from a translator.

`python -m installer.translations` says how. Needed to make Albumen, not to run it: nothing here is in a package.
"""
