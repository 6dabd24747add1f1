"""Saving the lines that were found as a file for a spreadsheet."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from planner.model.trail import TrailSearch
from ui.background import Work
from ui.folders import FileKind
from ui.language import tr
from ui.plain import tell
from ui.session import Session


def save_history(session: Session, search: TrailSearch, parent: QWidget) -> Work | None:
    """Ask where to, and write it off the GUI thread; None where it was not wanted."""
    suggested = session.folders.of(FileKind.HISTORY) / "history.csv"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Save the history"), str(suggested), tr("CSV files (*.csv)")
    )
    if not chosen:
        return None
    session.folders.remember(FileKind.HISTORY, Path(chosen).parent)
    out, clinic_file = Path(chosen), session.desk.path

    def write(_tell: object, _stop: object) -> int:
        from planner.desk import Desk  # noqa: PLC0415 - loaded by now, and not before the first paint

        with Desk.open(clinic_file) as desk:
            return desk.trail.save(search, out=out)

    work = Work(write, session)
    work.done.connect(
        lambda lines: session.noted.emit(
            tr("%n line(s) of the history (was|were) saved in {file}.", "", lines, file=out)
        )
    )
    work.refused.connect(lambda refusal: tell(parent, str(refusal)))
    work.start()
    return work
