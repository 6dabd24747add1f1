"""The label of a field that is put together of several: its letter leads to the one that has the cursor."""

from PySide6.QtWidgets import QWidget

from ui.plain import PlainLabel


def field_label(text: str, field: QWidget) -> PlainLabel:
    """A label whose underlined letter goes where ``field`` sends the focus; Qt's own would lead nowhere."""
    label = PlainLabel(text, wrap=False)
    label.setBuddy(field.focusProxy() or field)
    return label
