"""Qt's models over the session: lists of ids now, rows when they are painted.

A refresh changes only what changed, so that selection and scroll position stay. Drops become edits here, so that a test
can drop without a mouse. Knows nothing of views.
"""
