from tests.ui.boards import MONDAY
from ui.printing.document import Document, document_of
from ui.printing.language import Tongue
from ui.printing.sheet_wish import SheetKind, SheetWish


def test_a_sheet_of_the_clinic_is_titled_as_its_heading_and_speaks_as_the_window():
    titles = [
        document_of(SheetWish(kind, MONDAY)) for kind in SheetKind if kind is not SheetKind.APPOINTMENTS
    ]

    assert titles == [
        Document("Day sheet by place, Monday 23 November 2026", "en"),
        Document("Day sheet by participant, Monday 23 November 2026", "en"),
        Document("Weeks from Monday 23 November 2026", "en"),
    ]


def test_a_participants_sheet_speaks_as_they_do_and_names_nobody():
    wish = SheetWish(SheetKind.APPOINTMENTS, MONDAY, subject_id="0012", weeks=4, tongue=Tongue.SPANISH)

    assert document_of(wish) == Document("Sus citas, lunes 23 de noviembre de 2026", "es")
