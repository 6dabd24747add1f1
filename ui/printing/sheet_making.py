"""Making, saving and printing a sheet off the GUI thread, through a desk of that thread's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.printing.language import Language
from ui.printing.paper import Paper
from ui.printing.sheet_wish import SheetKind, SheetWish

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path
    from threading import Event

    from PySide6.QtPrintSupport import QPrinter

    from planner.desk import Desk
    from planner.model.imprint import Imprint
    from ui.background import Job
    from ui.printing.page import Page


@dataclass(frozen=True, slots=True)
class MadeSheet:
    """The pages of a wish, as of its imprint."""

    wish: SheetWish
    pages: tuple[Page, ...]
    imprint: Imprint


def making(clinic_file: Path, wish: SheetWish, *, at: datetime) -> Job:
    """The job that lays out a sheet as of ``at``. Raises StoreError or UnknownParticipant."""

    def make(_tell: Callable[[object], None], _stop: Event) -> MadeSheet:
        with _desk(clinic_file, at) as desk:
            imprint = desk.sheets.imprint()
            return MadeSheet(wish, _pages(desk, wish, imprint), imprint)

    return make


def saving(clinic_file: Path, made: MadeSheet, out: Path, *, at: datetime) -> Job:
    """The job that writes a sheet as PDF and records it. Raises ExportRefused or StoreError."""

    def save(_tell: Callable[[object], None], _stop: Event) -> Path:
        from ui.printing.document import document_of  # noqa: PLC0415 - only where it is wanted
        from ui.printing.painting import pdf  # noqa: PLC0415 - only where it is wanted

        data = pdf(made.pages, document_of(made.wish))
        with _desk(clinic_file, at) as desk:
            desk.sheets.save(
                out,
                data,
                imprint=made.imprint,
                what=made.wish.in_words,
                pages=len(made.pages),
                subject_id=made.wish.subject_id or None,
            )
        return out

    return save


def printing(clinic_file: Path, made: MadeSheet, printer: QPrinter, *, at: datetime) -> Job:
    """The job that sends pages to a printer and records it. Raises ExportRefused or StoreError."""

    def send(_tell: Callable[[object], None], _stop: Event) -> int:
        from ui.printing.painting import draw_all  # noqa: PLC0415 - only where it is wanted

        first, last = printer.fromPage() or 1, printer.toPage() or len(made.pages)
        chosen = made.pages[first - 1 : last]
        with _desk(clinic_file, at) as desk:
            desk.sheets.send(
                imprint=made.imprint,
                what=made.wish.in_words,
                pages=len(chosen),
                subject_id=made.wish.subject_id or None,
            )
        draw_all(printer, chosen, dpi=printer.resolution())
        return len(chosen)

    return send


def _desk(clinic_file: Path, at: datetime) -> Desk:
    from planner.desk import Desk  # noqa: PLC0415 - loaded by now, and not before the first paint

    return Desk.open(clinic_file, now=lambda: at)


def _pages(desk: Desk, wish: SheetWish, imprint: Imprint) -> tuple[Page, ...]:
    from ui.printing.appointment_sheet import appointment_pages  # noqa: PLC0415 - as the desk
    from ui.printing.place_sheet import place_sheet  # noqa: PLC0415
    from ui.printing.visit_sheets import visit_sheets  # noqa: PLC0415
    from ui.printing.weeks_on_paper import weeks_pages  # noqa: PLC0415

    paper, sheets = Paper(wish.size), desk.sheets
    agents = {agent.code: agent for agent in desk.study.agents}
    if wish.kind is SheetKind.PLACES:
        return place_sheet(sheets.day(wish.on), agents, imprint, paper=paper)
    if wish.kind is SheetKind.VISITS:
        return visit_sheets(sheets.day(wish.on), agents, imprint, paper=paper, subject_id=wish.subject_id)
    if wish.kind is SheetKind.APPOINTMENTS:
        sheet = sheets.appointments(wish.subject_id, first=wish.on, weeks=wish.weeks)
        return appointment_pages(sheet, imprint, Language(wish.tongue), paper=paper)
    return weeks_pages(sheets.weeks(wish.on, weeks=wish.weeks), imprint, paper=paper.turned)
