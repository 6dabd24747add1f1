"""The language of the window: every text a nurse reads is given to ``tr``, where ``lupdate`` finds it.

A source text is English. Values stand in it by name, ``{visit}``, and are filled in after it was translated.
A count is ``%n``, and what English says differently for one and for many stands in brackets: ``%n visit(s)
(does|do) not fit``; a translation has the plural forms of its own language instead. What the core says
(findings, refusals, the history) is English as it stands.
"""

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QTranslator

import resources

TRANSLATIONS = Path(resources.__path__[0]) / "translations"
SOURCE = "en"
"""The language the texts are written in; it needs no file."""

_ONE_OR_MANY = re.compile(r"\(s\)|\((\w*)\|(\w+)\)")


class Marked(NamedTuple):
    """A text in a table, made before a language is chosen: ``tr`` translates it where it is shown."""

    text: str
    comment: str = ""


def marked(text: str, comment: str = "") -> Marked:
    """Mark a text of a table for translation."""
    return Marked(text, comment)


def tr(text: str | Marked, comment: str = "", n: int | None = None, /, **values: object) -> str:
    """The text in the window's language, with its values in place.

    Args:
        text: as it stands in the code, a literal, since translators are shown what is found there; or a text
            marked in a table.
        comment: tells two uses of one word apart.
        n: the count for ``%n``.
        values: what stands in ``{…}``.
    """
    source, comment = text if isinstance(text, Marked) else (text, comment)
    said = _translator.translate("", source, comment, -1 if n is None else n) if _translator else ""
    if n is not None:
        said = (said or _in_english(source, n)).replace("%n", str(n))
    return (said or source).format(**values) if values else said or source


def languages() -> tuple[str, ...]:
    """The codes of the languages the window can speak: English, and each with a compiled file here."""
    return (SOURCE, *sorted(file.stem.removeprefix("window_") for file in TRANSLATIONS.glob("window_*.qm")))


def native_name(language: str) -> str:
    """What a language calls itself: ``español``."""
    return QLocale(language).nativeLanguageName()


def spoken() -> str:
    """The code of the language the window speaks."""
    return _spoken


def speak(language: str) -> None:
    """Say every text from now on in this language, in English where its file has no word for it."""
    if language == SOURCE or language not in languages():
        speak_through(None)
        return
    translator = QTranslator()
    translator.load(str(TRANSLATIONS / f"window_{language}.qm"))
    speak_through(translator, language)


def speak_through(translator: QTranslator | None, language: str = SOURCE) -> None:
    """Have every text translated by this from now on; without one it stands as in the code."""
    global _translator, _spoken
    _translator, _spoken = translator, language


_translator: QTranslator | None = None
_spoken = SOURCE


def _in_english(text: str, n: int) -> str:
    def form(found: re.Match[str]) -> str:
        one, many = found[1] or "", found[2] or "s"
        return one if n == 1 else many

    return _ONE_OR_MANY.sub(form, text)
