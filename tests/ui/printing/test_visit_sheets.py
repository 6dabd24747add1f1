import pytest

from planner.model.moment import Moment
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant
from tests.ui.printing.conftest import all_texts, beyond_the_margins, day_of
from ui.printing.ink import Box, Line
from ui.printing.paper import Paper, PaperSize
from ui.printing.visit_sheets import COLUMNS, visit_sheets


@pytest.fixture
def made(qapp, desk, agents, imprint):
    def make(sheet, size=PaperSize.LETTER, subject_id=""):
        return visit_sheets(sheet, agents, imprint, paper=Paper(size), subject_id=subject_id)

    return make


def test_each_visit_has_a_page_of_its_own_and_one_can_be_had_alone(made, desk):
    sheet = day_of(desk, "0021", "0022")
    everybody, one = made(sheet), made(sheet, subject_id="0022")

    assert ["0021   S1" in page.texts for page in everybody] == [True, False]
    assert len(one) == 1
    assert "0021" not in all_texts(one)


def test_steps_and_checks_come_in_their_order_each_with_room_to_note_it(made, desk):
    sheet = day_of(desk, "0012")
    (page,) = made(sheet)
    steps = sum(len(stay.steps) for stay in sheet.visits[0].stays)
    checks = sum(len(stay.checks) for stay in sheet.visits[0].stays)
    rooms = [ink for ink in page.ink if isinstance(ink, Box) and ink.w in {COLUMNS[4] - 6, COLUMNS[5] - 6}]
    texts = page.texts

    assert len(rooms) == 2 * (steps + checks)
    assert texts.index("08:30–09:00") < texts.index("09:00–10:00") < texts.index("09:15")
    assert texts.count("Vital signs and ICE score") + texts.count("Vital signs") == checks


def test_the_next_day_has_its_date_over_its_rows(made, desk):
    texts = made(day_of(desk, "0012"))[0].texts

    assert texts.index("21:00") < texts.index("Tuesday 24 November 2026")
    assert texts.index("Tuesday 24 November 2026") < texts.index("08:50–09:00")


def test_what_was_recorded_is_on_it_and_what_follows_has_moved(made, desk):
    day_of(desk, "0012")
    desk.treatment.note("0012", "S1", Moment.ARRIVED, at=NOW.replace(hour=8, minute=0))
    desk.treatment.start_infusion("0012", "S1", "tarlatamab", at=NOW.replace(hour=9, minute=35))
    text = all_texts(made(desk.sheets.day(MONDAY)))

    assert "Recorded: arrived 08:00, TAR started 09:35." in text
    assert "Stays within an hour of care until Wed 09:35, with a caregiver." in text


def test_a_check_that_was_recorded_is_ticked_with_its_time(made, desk):
    day_of(desk, "0012")
    desk.treatment.note("0012", "S1", Moment.ARRIVED, at=NOW.replace(hour=8, minute=0))
    desk.treatment.start_infusion("0012", "S1", "tarlatamab", at=NOW.replace(hour=9, minute=0))
    desk.treatment.check("0012", "S1", at=NOW.replace(hour=9, minute=17))
    (page,) = made(desk.sheets.day(MONDAY))

    assert page.texts.count("09:17") == 1
    assert sum(isinstance(ink, Line) and ink.width == 1.1 for ink in page.ink) == 2


@pytest.mark.parametrize("size", PaperSize)
def test_nothing_reaches_beyond_the_margins(made, desk, size):
    assert [beyond_the_margins(page) for page in made(day_of(desk, "0012"), size)] == [[]]


def test_a_day_on_which_nobody_has_a_place_says_so(made, desk):
    sheet = desk.sheets.day(MONDAY)

    assert "Nobody has a place on this day." in all_texts(made(sheet))
    assert "0012 has no place on this day." in all_texts(made(sheet, subject_id="0012"))


def test_a_day_that_is_not_laid_out_is_named_with_how_many_wait_for_a_place(made, desk):
    desk.enrol(a_participant("0012"))
    text = all_texts(made(desk.sheets.day(MONDAY)))

    assert "Monday 23 November 2026" in text.splitlines()
    assert "1 visit booked or proposed for this day has no place: lay out the day." in text.replace("\n", " ")
