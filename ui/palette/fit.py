"""How well a text fits what is typed: in a few steps that anyone can foresee, not by a sum of weights.

No library of fuzzy matching: those find something for every slip of the finger, and what comes first changes
with each letter.
"""

import re
from collections.abc import Callable
from enum import IntEnum

from ui.bare import bare

WORD = re.compile(r"\w+")


class Fit(IntEnum):
    """From the best to the last that still counts."""

    WHOLE = 0
    BEGINNING = 1
    WORDS = 2
    """Each word typed begins a word of the text, in the same order."""
    ANY_ORDER = 3
    INSIDE = 4
    LETTERS = 5
    """Each letter typed begins a word, or goes on from the letter before: ``lotd`` for “Lay out the day”."""
    HELP = 6
    """The words begin words of the sentence that explains it."""


def fit(typed: str, text: str, *, explained: str = "") -> Fit | None:
    """How ``text`` fits what is typed; None where it does not. Case and accents never matter."""
    wanted, found = bare(typed).strip(), bare(text)
    asked, words = WORD.findall(wanted), WORD.findall(found)
    if not asked:
        return None
    ways: tuple[tuple[Fit, Callable[[], bool]], ...] = (
        (Fit.WHOLE, lambda: asked == words),
        (Fit.BEGINNING, lambda: found.startswith(wanted)),
        (Fit.WORDS, lambda: _begin_in_order(asked, words)),
        (Fit.ANY_ORDER, lambda: _begin(asked, words)),
        (Fit.INSIDE, lambda: wanted in found),
        (Fit.LETTERS, lambda: len(asked) == 1 and len(wanted) > 1 and _spells(wanted, words)),
        (Fit.HELP, lambda: _begin(asked, WORD.findall(bare(explained)))),
    )
    return next((step for step, holds in ways if holds()), None)


def _begin(asked: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in asked)


def _begin_in_order(asked: list[str], words: list[str]) -> bool:
    left = iter(words)
    return all(any(word.startswith(part) for word in left) for part in asked)


def _spells(letters: str, words: list[str]) -> bool:
    """Can the letters be taken from the beginnings of the words, one word after the other?"""
    if not letters:
        return True
    return any(
        letters[:length] == word[:length] and _spells(letters[length:], words[number + 1 :])
        for number, word in enumerate(words)
        for length in range(1, min(len(word), len(letters)) + 1)
    )
