"""The buttons of a dialog, and beside them why its verb cannot be pressed."""

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton

from ui.plain import PlainLabel


class VerbFoot(QHBoxLayout):
    """Stands at the end of a dialog's column; ``why_not`` is empty while there is nothing to say."""

    def __init__(self, buttons: QDialogButtonBox) -> None:
        super().__init__()
        self.why_not = PlainLabel()
        self.why_not.setObjectName("quiet")
        self.addWidget(self.why_not, 1)
        self.addWidget(buttons)

    def allow(self, verb: QPushButton | None, *, why_not: str | None = "") -> None:
        """Let the verb be pressed, or say why it cannot be; None where that is said elsewhere."""
        self.why_not.setText(why_not or "")
        if verb is not None:
            verb.setEnabled(why_not == "")
            verb.setAccessibleDescription(why_not or "")
