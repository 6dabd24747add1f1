"""Icons: small SVG files of ours, drawn in the colour of the text around them."""

from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette, QPixmap

import resources

FOLDER = Path(resources.__path__[0]) / "icons"


def icon(name: str) -> QIcon:
    """The icon of a name, in the colour of the program's text; highlighted text's where it is switched on.

    A widget has the colours of a new theme a moment later than the program.
    """
    made, palette = QIcon(), QGuiApplication.palette()
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    for state, role in (
        (QIcon.State.Off, QPalette.ColorRole.ButtonText),
        (QIcon.State.On, QPalette.ColorRole.HighlightedText),
    ):
        made.addPixmap(_drawn(drawing, palette.color(role)), QIcon.Mode.Normal, state)
    return made


def picture(name: str) -> QIcon:
    """An icon with colours of its own."""
    pixmap = QPixmap()
    pixmap.loadFromData((FOLDER / f"{name}.svg").read_bytes(), "SVG")
    return QIcon(pixmap)


def _drawn(drawing: str, color: QColor) -> QPixmap:
    pixmap = QPixmap()
    pixmap.loadFromData(drawing.replace("currentColor", color.name()).encode(), "SVG")
    return pixmap
