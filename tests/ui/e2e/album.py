"""Where the pictures go: numbered into a folder, and some into the README, as small as they can be."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

import resources

README = Path(resources.__path__[0]) / "screenshots"
COLORS = 256
FREQUENT, LEAST_STEP = 64, 7


class Album:
    """A folder of pictures; with ``renews_readme`` those that the README shows are made anew as well."""

    def __init__(self, folder: Path, *, renews_readme: bool = False) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self._renews_readme, self._seen = folder, renews_readme, 0

    def keep(self, image: QImage, what: str) -> None:
        """Keep a picture under the next number."""
        self._seen += 1
        image.save(str(self.folder / f"{self._seen:02}-{what}.png"))

    def keep_for_readme(self, image: QImage, name: str) -> None:
        """Keep one that the README shows, if they are made anew."""
        if self._renews_readme:
            _few_colors(image).save(str(README / f"{name}.png"), "PNG", 0)  # packed as tightly as can be


def _few_colors(image: QImage) -> QImage:
    """In 256 colours it takes a third of the octets, and nobody sees it."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    colors = Counter(memoryview(image.constBits()).cast("I"))
    table: list[int] = []
    for color, _ in colors.most_common():
        if len(table) < FREQUENT or (len(table) < COLORS and all(_differ(color, kept) for kept in table)):
            table.append(color)
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def _differ(one: int, other: int) -> bool:
    """Can two colours be told apart? Only so do rare ones, such as the now-line's, get a place."""
    return any(abs((one >> shift & 255) - (other >> shift & 255)) > LEAST_STEP for shift in (0, 8, 16))
