"""What the window remembers between starts: shape, theme, paper, folders; nothing of a participant."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from ui.language import SOURCE
from ui.theme import Theme


def settings_file() -> Path:
    """The file for this user."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "clinic-day-planner" / "window.ini"


class Settings:
    """A small ini file; what is missing or unreadable in it is as on the first start.

    What is kept is written by itself, once Qt is back in its event loop; ``save`` is for the end of it.
    """

    def __init__(self, path: Path) -> None:
        self._ini = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Theme:
        """The theme chosen last."""
        value = self._ini.value("theme")
        return Theme(value) if value in tuple(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._ini.setValue("theme", theme.value)

    @property
    def language(self) -> str:
        """The code of the language chosen for the window, which may have no file any more."""
        return str(self._ini.value("language", SOURCE, type=str))

    @language.setter
    def language(self, language: str) -> None:
        self._ini.setValue("language", language)

    @property
    def paper(self) -> str:
        """The name of the paper that was printed on last; empty before that."""
        return str(self._ini.value("paper", "", type=str))

    @paper.setter
    def paper(self, paper: str) -> None:
        self._ini.setValue("paper", paper)

    def folder(self, kind: str) -> str:
        """The folder a file of that kind was last chosen in; empty before that."""
        return str(self._ini.value(f"folder/{kind}", "", type=str))

    def keep_folder(self, kind: str, folder: str) -> None:
        """Keep where a file was chosen, and never which."""
        self._ini.setValue(f"folder/{kind}", folder)

    def shape(self, name: str) -> QByteArray:
        """The geometry or splitter state kept under a name; empty on the first start."""
        value = self._ini.value(f"shape/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_shape(self, name: str, state: QByteArray) -> None:
        """Keep a geometry or splitter state."""
        self._ini.setValue(f"shape/{name}", state)

    def numbers(self, name: str) -> tuple[float, ...]:
        """The numbers kept under a name; none on the first start, or where they cannot be read."""
        kept = self._ini.value(f"numbers/{name}", "", type=str)
        try:
            return tuple(float(number) for number in str(kept).split())
        except ValueError:
            return ()

    def keep_numbers(self, name: str, numbers: Iterable[float]) -> None:
        """Keep some numbers."""
        self._ini.setValue(f"numbers/{name}", " ".join(f"{number:g}" for number in numbers))

    def is_on(self, name: str, *, at_first: bool) -> bool:
        """Was a checkable action on?"""
        return bool(self._ini.value(f"on/{name}", at_first, type=bool))

    def keep_on(self, name: str, *, on: bool) -> None:
        """Keep whether it is."""
        self._ini.setValue(f"on/{name}", on)

    def save(self) -> None:
        """Write the file now."""
        self._ini.sync()
