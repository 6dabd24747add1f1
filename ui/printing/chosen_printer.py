"""The printer a nurse chooses. Imported when something is printed: Qt's printing is not needed before."""

from PySide6.QtCore import QMarginsF
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from planner.errors import ExportRefused
from ui.language import marked, tr
from ui.printing.sheet_making import MadeSheet

NO_PRINTER = marked(
    "No printer is set up on this computer. Save the sheet as PDF and print it elsewhere, or ask who looks "
    "after this computer."
)


def chosen_printer(made: MadeSheet, parent: QWidget) -> QPrinter | None:
    """A printer set to the paper of the sheet; None where nothing is to be printed after all.

    Raises:
        ExportRefused: there is no printer.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise ExportRefused(tr(NO_PRINTER))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(made.wish.file_name.removesuffix(".pdf"))
    _set_paper(printer, made)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(made.pages))
    is_wanted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not is_wanted:
        return None
    _set_paper(printer, made)  # the sheet is laid out for this paper, whatever was chosen there
    return printer


def _set_paper(printer: QPrinter, made: MadeSheet) -> None:
    printer.setPageLayout(made.pages[0].paper.page_layout())
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
