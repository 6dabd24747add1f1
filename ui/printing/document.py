"""What a PDF says of itself: its title and language, which a reader announces before any page is read."""

from dataclasses import dataclass

from ui.language import marked, spoken, tr
from ui.printing.appointment_words import AppointmentWords
from ui.printing.language import Language
from ui.printing.sheet_wish import SheetKind, SheetWish
from ui.wording import long_date

NAMES = {
    SheetKind.PLACES: marked("Day sheet by place, {day}"),
    SheetKind.VISITS: marked("Day sheet by participant, {day}"),
    SheetKind.WEEKS: marked("Weeks from {day}"),
}


@dataclass(frozen=True, slots=True)
class Document:
    """``language`` is its code, such as ``en``."""

    title: str
    language: str


def document_of(wish: SheetWish) -> Document:
    """A participant's sheet in its own language, the clinic's in that of the window; nobody is named."""
    if wish.kind is SheetKind.APPOINTMENTS:
        words = AppointmentWords(Language(wish.tongue))
        return Document(f"{words.title()}, {words.long_day(wish.on)}", wish.tongue.value)
    return Document(tr(NAMES[wish.kind], day=long_date(wish.on)), spoken())
