"""The PDF file a nurse chooses for a sheet."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.folders import FileKind, Folders
from ui.language import tr
from ui.plain import ask
from ui.printing.sheet_making import MadeSheet

ENDING = ".pdf"


def chosen_file(made: MadeSheet, parent: QWidget, *, folders: Folders) -> Path | None:
    """Where to save; None where it is not to be saved after all."""
    proposed = str(folders.of(FileKind.SHEET) / made.wish.file_name)
    files = tr("PDF files ({pattern})", pattern=f"*{ENDING}")
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save sheet"), proposed, files)
    if not chosen:
        return None
    folders.remember(FileKind.SHEET, Path(chosen).parent)
    if Path(chosen).suffix:
        return Path(chosen)  # the file dialog has asked whether to replace a file
    out = Path(f"{chosen}{ENDING}")
    question = tr("{file} is there already.", file=out.name)
    wanted = not out.exists() or ask(parent, question, yes=tr("Replace it"))
    return out if wanted else None
