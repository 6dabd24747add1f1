"""The pair of Qt binding and Python that cannot work, refused before it aborts the process.

PySide6 6.12.0 drops a reference to None at each wrapped call; before Python 3.12 made None immortal, that
ends the process within a second of painting (tests/ui/test_binding.py shows it on the installed pair).
"""

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
