"""Which sheet somebody wants."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ui.printing.language import Tongue
from ui.printing.paper import PaperSize


class SheetKind(StrEnum):
    """The sheets there are; the value begins their file's name."""

    PLACES = "day-sheet"
    VISITS = "visit-sheets"
    APPOINTMENTS = "appointments"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class SheetWish:
    """Which sheet, from which day, of whom (``""``: everybody), for how many weeks, and how."""

    kind: SheetKind
    on: date
    subject_id: str = ""
    weeks: int = 1
    tongue: Tongue = Tongue.ENGLISH
    size: PaperSize = PaperSize.LETTER

    @property
    def file_name(self) -> str:
        """``day-sheet-2026-11-23.pdf``; of one participant with the subject id."""
        spanish = self.kind is SheetKind.APPOINTMENTS and self.tongue is not Tongue.ENGLISH
        parts = (self.kind.value, self.subject_id, self.on.isoformat(), self.tongue.value if spanish else "")
        return "-".join(part for part in parts if part) + ".pdf"

    @property
    def in_words(self) -> str:
        """As the audit trail names it, which is English; whose it is stands beside it there."""
        on, weeks = self.on.isoformat(), f"{self.weeks} {'week' if self.weeks == 1 else 'weeks'}"
        tongue = self.tongue.name.capitalize()
        return {
            SheetKind.PLACES: f"day sheet by place of {on}",
            SheetKind.VISITS: f"day sheet by participant of {on}",
            SheetKind.APPOINTMENTS: f"appointments from {on}, {weeks}, in {tongue}",
            SheetKind.WEEKS: f"weeks from {on}, {weeks}",
        }[self.kind]
