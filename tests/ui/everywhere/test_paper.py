"""On every sheet, of each size of paper: no text stands in another's way, on a line or over an edge."""

from datetime import timedelta

import pytest

from planner.model.imprint import Imprint
from planner.model.moment import Moment
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant
from tests.ui.printing.collisions import collisions
from tests.ui.printing.conftest import HASH, day_of
from ui.printing.appointment_sheet import appointment_pages
from ui.printing.language import Language, Tongue
from ui.printing.paper import Paper, PaperSize
from ui.printing.place_sheet import place_sheet
from ui.printing.visit_sheets import visit_sheets
from ui.printing.weeks_on_paper import weeks_pages

LONG = "Reclining chair beside the window of the isolation room no 1"
SHEETS = {
    "by place": lambda desk, paper, who: place_sheet(desk.sheets.day(MONDAY), *who, paper=paper),
    "by place, the day after": lambda desk, paper, who: place_sheet(
        desk.sheets.day(MONDAY + timedelta(days=1)), *who, paper=paper
    ),
    "by participant": lambda desk, paper, who: visit_sheets(desk.sheets.day(MONDAY), *who, paper=paper),
    "in English": lambda desk, paper, who: _own(desk, paper, who, Tongue.ENGLISH),
    "in Spanish": lambda desk, paper, who: _own(desk, paper, who, Tongue.SPANISH),
    "weeks": lambda desk, paper, who: weeks_pages(
        desk.sheets.weeks(MONDAY, weeks=8), who[1], paper=paper.turned
    ),
}


def _own(desk, paper, who, tongue):
    sheet = desk.sheets.appointments("0020", first=MONDAY, weeks=12)
    return appointment_pages(sheet, who[1], Language(tongue), paper=paper)


@pytest.fixture
def full(qapp, desk):
    """A day with something of everything: who runs late, who has no place, and a chair with a long name."""
    text = desk.clinic_text().replace('"Chair 9"', f'"{LONG}"', 1)
    desk.unit.make(desk.unit.from_file(text))
    day_of(desk, *(f"00{number}" for number in range(21, 26)))
    desk.placing.place("0021/S1", arrival=NOW.replace(hour=8, minute=0), chair=LONG, slot="Slot 1")
    for subject_id in ("0020", "0027", "0028"):
        desk.enrol(a_participant(subject_id))
    desk.enrol(a_participant("0099", MONDAY - timedelta(weeks=37)))
    desk.treatment.missed("0028", "S1", reason="Snowed in")
    desk.treatment.note("0022", "S1", Moment.ARRIVED, at=NOW.replace(hour=8, minute=0))
    desk.treatment.start_infusion("0022", "S1", "tarlatamab", at=NOW.replace(hour=9, minute=0))
    desk.treatment.check("0022", "S1", at=NOW.replace(hour=9, minute=17))
    return desk


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("kind", SHEETS)
def test_every_text_can_be_read(full, kind, size):
    agents = {agent.code: agent for agent in full.study.agents}
    pages = SHEETS[kind](full, Paper(size), (agents, Imprint(NOW, "nurse", 412, HASH)))

    assert sum(len(page.texts) for page in pages) > 40
    assert [found for page in pages for found in collisions(page)] == []
