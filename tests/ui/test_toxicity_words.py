"""What is not noted as resolved is seen wherever its participant is: on the board, beside it, on paper."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.toxicity import ToxicityKind
from tests.ui.boards import AGENTS
from tests.ui.conftest import NOW
from ui.board.pills import pills
from ui.board.running_words import in_words, who
from ui.huddle.huddle_words import rows
from ui.huddle.huddle_words import sections as huddle_sections
from ui.participants.roster_model import Column, RosterModel, RosterRole
from ui.printing.sheet_words import mark_words
from ui.treatment.list_sections import sections
from ui.treatment.toxicity_dialog import ToxicityDialog

SENTENCE = (
    "CRS grade 3 of Mon 23 Nov: not recorded as resolved. "
    "Proposed and not yet accepted: hold tarlatamab from S2."
)


@pytest.fixture
def treatment(session):
    """0012 was given S1 this morning, and has CRS grade 3 since an hour ago."""
    desk = session.desk
    hour = timedelta(hours=1)
    step = lambda: desk.placing.place("0012/S1", arrival=NOW - 3 * hour, chair="Bed 1", slot="Slot 1")  # noqa: E731
    session.attempt(step)
    desk.treatment.start_infusion("0012", "S1", "tarlatamab", at=NOW - 2 * hour)
    session.attempt(
        lambda: desk.treatment.record_toxicity("0012", ToxicityKind.CRS, 3, after="S1", onset=NOW - hour)
    )
    return desk.treatment


@pytest.fixture
def next_dose(session, treatment):
    return session.desk.course_visit("0012", "S2").booked


def test_its_block_has_a_pill_in_words_and_says_it_to_a_screen_reader(window, session, treatment):
    board = window.pages.day.board
    model = board.model()
    row = model.number_of("0012/S1")
    pill = next(pills(model.blocks[row], model=model, look=board.ink().look))
    said = model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)

    assert (pill.long, pill.is_filled) == ("CRS 3", True)
    assert "CRS grade 3 of Mon 23 Nov: not recorded as resolved" in said


def test_the_list_of_now_names_it_beside_the_visit(session, treatment):
    day = session.desk.running_day(NOW.date())
    row = next(row for row in day.rows(642) if row.visit.subject_id == "0012")

    assert who(row) == "0012 S1  CRS 3"
    assert SENTENCE in in_words(row, session.agents(), day.clock, 642)


def test_the_lists_begin_with_it(session, treatment):
    first, *_ = sections(treatment.lists(NOW.date()), session.agents(), now=NOW)

    assert first.title == "CRS and ICANS still open"
    assert first.rows == (("0012", "CRS 3", "S1", "09:42", SENTENCE),)
    assert first.wrong


def test_the_huddle_of_the_day_of_the_next_dose_begins_with_it(session, next_dose):
    first, *_ = huddle_sections(session.desk.huddle(next_dose), session.agents())

    row = next(row for row in rows(session.desk.huddle(next_dose), session.agents()) if row[1] == "0012")

    assert row[-1].startswith("CRS 3, ")
    assert (first.title, first.lines, first.is_wrong) == ("CRS and ICANS", (f"0012: {SENTENCE}",), True)


def test_the_day_sheets_say_it_of_the_visit(session, treatment):
    visit = next(one for one in session.desk.sheets.day(NOW.date()).visits if one.subject_id == "0012")

    assert mark_words(visit, AGENTS).startswith("CRS grade 3 not recorded as resolved, ")


def test_the_course_says_it_above_the_facts(window, treatment):
    window.pages.show_participant("0012")

    course = window.pages.participants.course
    assert (course._open.text(), course._open.isVisible()) == (f"! {SENTENCE}", True)


def test_the_course_of_somebody_without_any_says_nothing_of_it(window, treatment):
    window.pages.show_participant("0012")
    window.pages.show_participant("0007")

    assert not window.pages.participants.course._open.isVisible()


def test_it_stands_in_the_line_of_the_participant_before_all_else(window, session, treatment, qtbot):
    model = RosterModel(session, window)
    model.read()
    row = model.row_of("0012")
    cell = model.index(row, Column.FINDINGS)
    qtbot.waitUntil(lambda: str(cell.data()).startswith("CRS 3"))

    assert "CRS grade 3 of Mon 23 Nov: not recorded as resolved" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(RosterRole.IS_WRONG)


def test_the_finding_of_the_next_dose_offers_the_hold_and_leads_to_the_dialog(
    window, session, next_dose, answered, qtbot
):
    window.pages.show_day(next_dose)
    findings, mends = window.pages.day.panel.findings, window.pages.day.panel.mends
    qtbot.waitUntil(findings.isVisible)
    findings.setFocus()
    QTest.keyClick(findings, Qt.Key.Key_Down)
    QTest.keyClick(findings, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(mends.buttons))
    hold, dialog = mends.buttons
    opened = []
    answered(lambda box: (opened.append((type(box), box.windowTitle())), box.reject()))
    qtbot.mouseClick(dialog, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(hold, Qt.MouseButton.LeftButton)

    assert hold.accessibleName() == "Hold tarlatamab from S2, as the study file proposes"
    assert opened == [(ToxicityDialog, "CRS or ICANS: 0012")]
    assert session.desk.happened("0012").holds[0].since == "S2"
