"""What the Qt binding does to Python, and what is done about it here.

PySide6 6.12.0 drops a reference to None at each wrapped call; before Python 3.12 made None immortal, that
ends the process within a second of painting (tests/ui/test_binding.py shows it on the installed pair). Such a
pair is refused.

And each PySide6 puts a hook before ``import``, which reads the source of every module imported from then on,
in search of its own name, and keeps it in memory. It serves ``from __feature__ import …``, other spellings of
Qt's names, which nothing here asks for; of opening a clinic file it took a fourteenth.
"""

import builtins
import sys

import PySide6


def refusal(
    python: tuple[int, ...] = sys.version_info[:2], binding: tuple[int, ...] = PySide6.__version_info__[:2]
) -> str:
    """The sentence to end with; empty where the two work together."""
    if python < (3, 12) and binding >= (6, 12):
        return (
            f"PySide6 {'.'.join(map(str, binding))} aborts on Python {'.'.join(map(str, python))}: install "
            "PySide6-Essentials below 6.12, or use Python 3.12 or later."
        )
    return ""


def import_as_python_does() -> None:
    """Give ``import`` back to Python."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
