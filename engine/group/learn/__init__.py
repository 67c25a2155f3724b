"""Learning from what the user confirmed: arrays in, a lesson and its advice out.

Rows are propagated along the graph of neighbours (`propagate`), a ridge head stands on them (`head`), and leave-one-out
says how far its scores can be trusted (`trust`). `teach` puts them together.
"""

from engine.group.learn.advice import LIKELY, SURE, Question, Suggestion, doubts, questions, suggestions
from engine.group.learn.lesson import Lesson, taking_part, teach

__all__ = [
    "LIKELY",
    "SURE",
    "Lesson",
    "Question",
    "Suggestion",
    "doubts",
    "questions",
    "suggestions",
    "taking_part",
    "teach",
]
