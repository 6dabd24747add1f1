"""The name of a choice that has no label beside it."""

from PySide6.QtWidgets import QComboBox


def name_choice(box: QComboBox, name: str) -> None:
    """Have a screen reader say between what is chosen, and not only what is.

    On Linux Qt gives what is chosen as the name of a choice and leaves the rest to a label; where there is
    none, only a description gets through.
    """
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
