"""A roster to fill in: the columns that an import takes, and nobody."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.folders import FileKind
from ui.language import tr
from ui.plain import ask, tell
from ui.session import Session

NAME, ENDING = "roster.csv", ".csv"


def save_empty_roster(session: Session, parent: QWidget) -> None:
    """Ask where to, and write it."""
    proposed = session.folders.of(FileKind.ROSTER) / NAME
    title, kinds = tr("Save an empty roster"), tr("CSV files (*.csv)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
    if not chosen:
        return
    out = Path(chosen)
    session.folders.remember(FileKind.ROSTER, out.parent)
    if not out.suffix:
        out = Path(f"{chosen}{ENDING}")  # of this name the file dialog has not asked
        question = tr("{file} is there already.", file=out.name)
        if out.exists() and not ask(parent, question, yes=tr("Replace it")):
            return
    try:
        out.write_bytes(session.desk.empty_roster().encode("utf-8"))
    except OSError as error:
        tell(parent, tr("{file} could not be written: {reason}.", file=out.name, reason=error.strerror))
        return
    tell(
        parent, tr("{file} has the columns: write a line for each participant, and import it.", file=out.name)
    )
