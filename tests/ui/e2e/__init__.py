"""The program seen, driven and listened to from outside.

By hand: ``drive``, ``by_keyboard`` and ``screen_reader``. In the gate, through
tests/ui/everywhere/test_screen_reader.py: ``listening`` and ``at_spi``.
"""
