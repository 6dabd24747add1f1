"""Two lines under the weeks: what is chosen, what letting go would do, or what can be done."""

from ui.plain import PlainLabel, tooltip

LINES, AROUND = 2, 12


class SaidLine(PlainLabel):
    """Keeps its height, so that nothing above it jumps; what does not fit is in its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quiet")
        self.setContentsMargins(10, 4, 10, 4)
        self.setFixedHeight(LINES * self.fontMetrics().height() + AROUND)

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the one before."""
        self.setText(sentence)
        self.setToolTip(tooltip(sentence))
