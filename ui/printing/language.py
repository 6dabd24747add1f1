"""The languages of a participant's sheet: Qt's translation files, and Qt's names of months and weekdays.

The sheet speaks the participant's language while the window stays as it is, so no translator is installed.
"""

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QLocale, QTime, QTranslator

import resources
from ui.qdates import to_qdate

TRANSLATIONS = Path(resources.__path__[0]) / "translations"


class Tongue(StrEnum):
    """The languages there are; each value names its file."""

    ENGLISH = "en"
    SPANISH = "es"


_LOCALES = {Tongue.ENGLISH: QLocale.Language.English, Tongue.SPANISH: QLocale.Language.Spanish}


def compiled(tongue: Tongue) -> Path:
    """The file that is read; it is made from the ``.ts`` beside it (see CONTRIBUTING.md)."""
    return TRANSLATIONS / f"participant_sheet_{tongue}.qm"


class Language:
    """Texts, plurals, dates and times of one language, as they are used in the United States."""

    def __init__(self, tongue: Tongue) -> None:
        self._translator = QTranslator()
        is_read = self._translator.load(str(compiled(tongue)))
        assert is_read, compiled(tongue)  # it comes with the program
        self._locale = QLocale(_LOCALES[tongue], QLocale.Country.UnitedStates)

    def translated(self, context: str, text: str, comment: str | None, count: int) -> str:
        """The text, with ``count`` in place of %n; as it stands where the file has no translation of it."""
        found = self._translator.translate(context, text, comment or "", count)
        said = found or text
        return said if count < 0 else said.replace("%n", str(count))

    def day(self, on: date, pattern: str) -> str:
        """A date in Qt's pattern, such as ``dddd, MMMM d``."""
        return self._locale.toString(to_qdate(on), pattern)

    def clock(self, at: datetime, pattern: str) -> str:
        """A clock time in Qt's pattern, such as ``h:mm AP``."""
        return self._locale.toString(QTime(at.hour, at.minute), pattern)
