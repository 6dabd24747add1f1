"""The program seen and driven from outside, by hand: ``python -m tests.ui.e2e.drive``,
``… .pictures``, ``… .screen_reader``."""
