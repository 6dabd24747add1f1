"""Bring the translation files up to date with the texts of the code: ``python packaging/translations.py``.

Every ``.ts`` of ``resources/translations`` is given the texts that are new and loses those that are gone;
what is translated stays. A ``.qm`` is made of each that has none left to translate: no other is offered.
English needs a file for the plurals of the participant's sheet alone.
"""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
SHEET = ROOT / "ui" / "printing" / "appointment_words.py"


class Texts(NamedTuple):
    """One ``.ts`` file, the code whose texts it holds, and its language."""

    name: str
    code: tuple[Path, ...]
    language: str
    only_plurals: bool = False


def files() -> tuple[Texts, ...]:
    """Every file there is, and what it is made from."""
    window = tuple(path for path in sorted((ROOT / "ui").rglob("*.py")) if path != SHEET)
    return (
        Texts("participant_sheet_en", (SHEET,), "en_US", only_plurals=True),
        Texts("participant_sheet_es", (SHEET,), "es"),
        Texts("window_es", window, "es"),
    )


def update(texts: Texts, file: Path) -> None:
    """Give a ``.ts`` the texts of the code."""
    subprocess.run(
        [
            TOOLS / "lupdate", *texts.code, "-ts", file, "-locations", "none", "-no-obsolete", "-silent",
            "-tr-function-alias", "QT_TR_NOOP+=marked",
            "-source-language", "en", "-target-language", texts.language,
            *(["-pluralonly"] if texts.only_plurals else []),
        ],
        check=True,
    )  # fmt: skip


def compile_it(file: Path, made: Path) -> None:
    """Make the ``.qm`` that the program reads."""
    subprocess.run([TOOLS / "lrelease", "-silent", file, "-qm", made], check=True)


def is_complete(file: Path) -> bool:
    """Whether nothing is left to translate."""
    return 'type="unfinished"' not in file.read_text("utf-8")


def main() -> int:
    """Bring every file up to date."""
    for texts in files():
        file = TRANSLATIONS / f"{texts.name}.ts"
        update(texts, file)
        if is_complete(file):
            compile_it(file, file.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
