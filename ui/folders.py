"""Where a file is looked for first: where she was the last time for a file of its kind."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.settings import Settings


class FileKind(StrEnum):
    """What is opened or saved; each kind has its folder."""

    CLINIC = "clinic"
    ROSTER = "roster"
    STUDY = "study"
    CALENDAR = "calendar"
    TEAM_CALENDAR = "team_calendar"
    SHEET = "sheet"
    HISTORY = "history"


def documents() -> Path:
    """The folder of this user's documents, or what they have instead.

    Of a folder that is not there Qt's dialog makes the name of a file.
    """
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


class Folders:
    """The folder last used for each kind of file, kept between starts where there are settings."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings
        self._last: dict[FileKind, Path] = {}

    def of(self, kind: FileKind, *, otherwise: Path | None = None) -> Path:
        """Where to begin: the last folder if it is still there, else ``otherwise`` or her documents."""
        kept = self._settings.folder(kind) if self._settings is not None else ""
        last = self._last.get(kind, Path(kept) if kept else None)
        wished = (folder for folder in (last, otherwise) if folder is not None and folder.is_dir())
        return next(wished, None) or documents()

    def remember(self, kind: FileKind, folder: Path) -> None:
        """A file of that kind was chosen in this folder."""
        self._last[kind] = folder
        if self._settings is not None:
            self._settings.keep_folder(kind, str(folder))
