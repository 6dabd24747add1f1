"""A field for a count, with the words around its number that go with it."""

from collections.abc import Callable

from PySide6.QtWidgets import QSpinBox

from ui.spin_text import in_line


class CountBox(QSpinBox):
    """``words`` says a count as a text, ``8 weeks``: what stands beside its number there stands so here."""

    def __init__(self, words: Callable[[int], str], least: int, most: int, *, at_first: int) -> None:
        super().__init__()
        in_line(self)
        self._words = words
        self.setRange(least, most)
        self.setValue(at_first)
        self._say(at_first)
        self.valueChanged.connect(self._say)

    def _say(self, count: int) -> None:
        """A text says how many days earlier, the field a number with a minus: the words go around both."""
        before, _, after = self._words(count).partition(str(abs(count)))
        self.setPrefix(before)
        self.setSuffix(after)
