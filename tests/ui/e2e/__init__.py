"""The program seen and driven from outside, by hand: ``drive``, ``pictures`` and ``screen_reader``."""
