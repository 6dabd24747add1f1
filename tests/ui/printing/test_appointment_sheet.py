import pytest

from tests.ui.boards import MONDAY
from tests.ui.conftest import HTML, NOW, a_participant
from tests.ui.printing.conftest import all_texts, beyond_the_margins
from ui.printing.appointment_sheet import appointment_pages
from ui.printing.appointment_words import AppointmentWords
from ui.printing.ink import Line, Text
from ui.printing.language import Language, Tongue
from ui.printing.paper import Paper, PaperSize
from ui.printing.typeface import width


@pytest.fixture
def made(qapp, desk, imprint):
    def make(tongue=Tongue.ENGLISH, size=PaperSize.LETTER, weeks=4):
        sheet = desk.sheets.appointments("0012", first=MONDAY, weeks=weeks)
        return appointment_pages(sheet, imprint, Language(tongue), paper=Paper(size))

    return make


@pytest.fixture(autouse=True)
def placed(desk):
    desk.enrol(a_participant("0012", note=HTML))
    desk.placing.place("0012/S1", arrival=NOW.replace(hour=8, minute=0), chair="Chair 1", slot="Slot 1")


def test_it_says_when_to_come_where_and_until_when_in_english(made):
    text = all_texts(made())

    assert "Your study number: 0012" in text
    assert "Monday, November 23, 2026" in text
    assert "Come at 8:00 AM." in text
    assert "You will stay the night. You can leave at about 9:00 AM on Tuesday, November 24." in text
    assert "1 hour of the hospital until 9:00 AM on Wednesday," in text.replace("\n", " ")
    assert "This day may still change. We will tell you." in text
    assert "Where to come: Oncology Day Hospital" in text


def test_and_in_spanish(made):
    text = all_texts(made(Tongue.SPANISH))

    assert "Su número en el estudio: 0012" in text
    assert "Del lunes 23 de noviembre de 2026 al domingo 20 de diciembre de 2026" in text
    assert "Hora de llegada: 8:00 a.m." in text
    stay = "Pasará la noche aquí. Podrá irse el martes 24 de noviembre; hora aproximada: 9:00 a.m."
    assert stay in text.replace("\n", " ")
    assert "Le diremos a qué hora debe venir." in text
    assert "Teléfono:" in text


@pytest.mark.parametrize("tongue", Tongue)
def test_it_names_no_drug_no_dose_no_protocol_and_no_note(made, tongue):
    text = all_texts(made(tongue, weeks=12)).casefold()

    assert not [word for word in ("tarlatamab", "govitecan", " mg", "001942", "img", "chair") if word in text]


@pytest.mark.parametrize("tongue", Tongue)
@pytest.mark.parametrize("size", PaperSize)
def test_nothing_reaches_beyond_the_margins(made, tongue, size):
    pages = made(tongue, size, weeks=12)

    assert len(pages) > 1
    assert [beyond_the_margins(page) for page in pages] == [[]] * len(pages)


def test_it_has_the_reference_of_the_audit_trail_and_nobody_of_the_staff(made):
    text = all_texts(made())

    assert "Clinic reference: 412, 9f3a 77c2 1b04" in text
    assert "nurse" not in text


@pytest.mark.parametrize("tongue", Tongue)
def test_the_line_for_the_phone_number_is_on_the_first_page(made, tongue):
    first, *others = made(tongue, weeks=12)
    call_us = AppointmentWords(Language(tongue)).call_us()

    (said,) = [ink for ink in first.ink if isinstance(ink, Text) and ink.words == call_us]
    line = next(ink for ink in first.ink if isinstance(ink, Line) and ink.width == 0.8)
    assert others
    assert line.x > said.x + width(said.words, said.style)
    assert line.to_x - line.x > 150
    assert call_us not in all_texts(others)
