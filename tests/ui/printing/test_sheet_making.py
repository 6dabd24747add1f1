from threading import Event

import pytest

from planner.errors import ExportRefused, UnknownParticipant
from planner.model.trail import TrailSearch
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant
from tests.ui.printing.conftest import all_texts, beyond_the_margins
from ui.printing.language import Tongue
from ui.printing.paper import PaperSize
from ui.printing.sheet_making import MadeSheet, making, saving
from ui.printing.sheet_wish import SheetKind, SheetWish


def at_length(text, *_):
    more = [word + "ö" * (len(word) // 2) if word.isalpha() else word for word in text.split(" ")]
    return " ".join(more)


@pytest.fixture
def long_winded(spoken):
    """A language that needs half again as many letters as English, in words that are as long."""
    spoken(at_length)


@pytest.fixture
def made(qapp, session):
    def make(kind: SheetKind, subject_id: str = "", **how: object) -> MadeSheet:
        wish = SheetWish(kind, MONDAY, subject_id, **how)
        return making(session.desk.path, wish, at=NOW)(lambda _: None, Event())

    return make


def test_every_kind_of_sheet_is_made_as_of_the_instant_given(made):
    for kind, subject_id in (
        (SheetKind.PLACES, ""),
        (SheetKind.VISITS, ""),
        (SheetKind.APPOINTMENTS, "0012"),
        (SheetKind.WEEKS, ""),
    ):
        sheet = made(kind, subject_id)

        assert sheet.pages
        assert sheet.imprint.printed == NOW
        assert ("0012" in all_texts(sheet.pages)) is (kind is not SheetKind.VISITS)


def test_weeks_lie_and_the_others_stand(made):
    assert [made(kind).pages[0].paper.lying for kind in (SheetKind.WEEKS, SheetKind.PLACES)] == [True, False]
    assert made(SheetKind.PLACES, size=PaperSize.A4).pages[0].paper.size is PaperSize.A4


@pytest.mark.usefixtures("long_winded")
def test_the_sheets_of_the_clinic_speak_the_windows_language_and_a_participants_its_own(made):
    day, weeks = (all_texts(made(kind).pages) for kind in (SheetKind.PLACES, SheetKind.WEEKS))

    assert "Dayö sheetöö byö placeöö" in day
    assert "Visitsööö" in weeks
    assert "ö" not in all_texts(made(SheetKind.APPOINTMENTS, "0012").pages)


@pytest.mark.usefixtures("long_winded")
@pytest.mark.parametrize("kind", [SheetKind.PLACES, SheetKind.VISITS, SheetKind.WEEKS])
def test_nothing_reaches_beyond_the_margins_in_a_language_of_long_words(made, session, kind):
    session.desk.placing.place(
        "0012/S1", arrival=NOW.replace(hour=8, minute=0), chair="Chair 1", slot="Slot 1"
    )
    pages = made(kind, weeks=4).pages

    assert [beyond_the_margins(page) for page in pages] == [[]] * len(pages)


def test_the_sheet_of_somebody_who_left_the_file_is_refused(made):
    with pytest.raises(UnknownParticipant):
        made(SheetKind.APPOINTMENTS, "9999")


def test_a_saved_sheet_is_a_pdf_and_is_in_the_history_of_whose_it_is(made, session, tmp_path):
    sheet = made(SheetKind.APPOINTMENTS, "0012", weeks=4, tongue=Tongue.SPANISH)
    out = tmp_path / "sheet.pdf"
    saving(session.desk.path, sheet, out, at=NOW)(lambda _: None, Event())

    told = session.desk.trail.lines(TrailSearch(subject_id="0012"))[0]
    assert out.read_bytes().startswith(b"%PDF")
    assert told.label.startswith("Saved as PDF: appointments from Mon 23 Nov 2026, 4 weeks, in Spanish")


def test_a_sheet_that_was_overtaken_is_not_saved(made, session, tmp_path):
    sheet = made(SheetKind.PLACES)
    session.desk.enrol(a_participant("0099"))

    with pytest.raises(ExportRefused, match="look at it again"):
        saving(session.desk.path, sheet, tmp_path / "sheet.pdf", at=NOW)(lambda _: None, Event())


def test_a_file_is_named_after_what_is_in_it():
    wish = SheetWish(SheetKind.APPOINTMENTS, MONDAY, "0012", tongue=Tongue.SPANISH)

    assert wish.file_name == "appointments-0012-2026-11-23-es.pdf"
    assert SheetWish(SheetKind.PLACES, MONDAY).file_name == "day-sheet-2026-11-23.pdf"
