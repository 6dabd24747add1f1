from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible

from planner.answers.courses import _OF_ONE_PARTICIPANT
from planner.model.amend_to import ToVersion
from planner.model.hold import HoldReason
from planner.model.leaving import Leaving
from planner.model.study_day import study_day
from planner.model.toxicity import ToxicityKind
from tests.planner.amended import SHORTER, without_sg_on_day_8
from tests.ui.boards import MONDAY
from tests.ui.conftest import a_participant
from tests.ui.everywhere.cut_cells import settle
from ui.participants.course_model import CourseColumn
from ui.participants.course_words import finding_in_short
from ui.participants.participants_page import SHOWN
from ui.wording import plain_date, unbroken


@pytest.fixture
def page(window):
    window.pages.show_participant("0012")
    return window.pages.participants.course


def row_of(page, code):
    return next(row for row, visit in enumerate(page.model.shown) if visit.planned.code == code)


def cell(page, code, column):
    return page.model.index(row_of(page, code), column).data()


def test_it_is_a_sound_model(page, qtmodeltester):
    qtmodeltester.check(page.model, force_py=False)


def test_the_nominal_date_is_the_protocols_and_not_the_first_day_of_the_window(page):
    early = [visit.planned for visit in page.model.shown if visit.planned.earliest < visit.planned.nominal]

    assert early
    assert all(cell(page, one.code, CourseColumn.NOMINAL) == plain_date(one.nominal) for one in early)


def test_the_whole_course_is_listed_with_both_clocks(page):
    assert page.model.rowCount() == 80
    assert cell(page, "C1D1", CourseColumn.NOMINAL) == "7 Dec 2026"
    assert cell(page, "C1D1", CourseColumn.STUDY_DAY) == "15"
    assert cell(page, "C1D1", CourseColumn.DOSES) == unbroken("3rd TAR 10 mg + 1st SG 10 mg/kg")
    assert cell(page, "C1D1", CourseColumn.STANDING) == "proposed"
    assert cell(page, "C1D1", CourseColumn.MONITORING) == "6–8 h"


def test_whoever_has_had_nothing_yet_is_not_said_to_be_on_treatment(page):
    before = page._facts.text()
    page.show_participant("0007")

    assert "first dose to come" in before
    assert "on treatment" in page._facts.text()


def test_a_choice_is_asked_for_only_where_there_is_somebody_to_choose(page, session, monkeypatch):
    page.clear()
    before = page._nobody.text()
    monkeypatch.setattr(session.desk, "participants", lambda: ())
    page.clear()

    assert before == "Choose a participant to see the whole course."
    assert page._nobody.text() == ""


def test_it_begins_with_the_visit_of_today_and_once_that_is_done_with_the_next(page, session):
    today = page.chosen_visit()
    session.desk.treatment.done("0012", "S1")
    page.show_participant("0012")

    assert today == ("0012", "S1")
    assert page.chosen_visit() == ("0012", "S2")


def test_crs_that_is_open_stands_over_the_course_of_whoever_has_it(page, session):
    given = session.now().replace(hour=8, minute=0)
    session.desk.treatment.start_infusion("0012", "S1", "tarlatamab", at=given)
    before = page._open.isVisible()
    onset = given.replace(hour=9)
    session.desk.treatment.record_toxicity("0012", ToxicityKind.CRS, 1, after="S1", onset=onset)
    shown = page._open.isVisible(), page._open.text()
    page.show_participant("0007")

    assert not before
    assert shown[0]
    assert shown[1].startswith("! CRS grade 1")
    assert not page._open.isVisible()


def test_a_note_stands_with_its_participant_alone(page, session):
    session.desk.enrol(replace(a_participant("0099"), note=""))
    seen = []
    for subject_id in ("0012", "0099", "0012"):
        page.show_participant(subject_id)
        seen.append(page._note.isVisible())

    assert seen == [True, False, True]  # of 0012 there is one


def test_a_visit_moved_off_a_holiday_says_why_when_it_is_chosen(page):
    moved = next(
        visit for visit in page.model.shown if visit.booked and visit.booked != visit.planned.nominal
    )
    page.table.selectRow(row_of(page, moved.planned.code))

    assert moved.findings[0].sentence in page._said.text()
    assert page._said.text().startswith(f"{moved.planned.code}: ")
    assert cell(page, moved.planned.code, CourseColumn.FINDING).startswith("Note: ")


def test_the_button_to_the_day_of_a_visit_that_has_none_says_so(page, session):
    session.desk.treatment.hold("0012", since="C2D8", agent=None, reason=HoldReason.LABS)
    page.show_participant("0012", code="C2D8")
    without_day = page.go.isEnabled(), page.go.accessibleDescription()
    page.table.selectRow(row_of(page, "S1"))

    assert without_day == (False, "C2D8 has no day; the reason is given below.")
    assert page.go.isEnabled()
    assert page.go.toolTip() == ""


@pytest.mark.parametrize("agent", ["sg", None])
def test_a_visit_of_which_all_is_held_is_held_and_no_finding(page, session, agent):
    session.desk.treatment.hold("0012", since="C2D8", agent=agent, reason=HoldReason.LABS)
    session.attempt(session.desk.undo)
    session.attempt(session.desk.redo)
    finding = page.model.index(row_of(page, "C2D8"), CourseColumn.FINDING)

    assert cell(page, "C2D8", CourseColumn.STANDING) == "held"
    assert cell(page, "C2D8", CourseColumn.DOSES) == ""
    assert finding.data().startswith("Note: C2D8 gives no sacituzumab govitecan")
    assert finding.data(Qt.ItemDataRole.ForegroundRole) is None
    assert "no findings" in page._facts.text()


def test_what_is_held_is_said_at_the_head_until_it_is_given_again(page, session):
    said, treatment = [], session.desk.treatment
    for change in (
        lambda: treatment.hold("0012", since="C2D8", agent="sg", reason=HoldReason.LABS),
        lambda: treatment.resume("0012", at="C3D1", agent="sg"),
        lambda: treatment.hold("0012", since="C4D1", agent=None, reason=HoldReason.LABS),
        lambda: treatment.leave("0012", Leaving.WITHDRAWN),
    ):
        change()
        page.show_participant("0012")
        said.append([part for part in page._facts.text().split("  ·  ") if "held" in part])

    assert said == [["SG held from C2D8 on"], [], ["all drugs held from C4D1 on"], []]


def test_the_chosen_visit_is_said_in_full_over_the_table(page):
    page.table.selectRow(row_of(page, "C1D1"))

    assert page._said.text().startswith(
        "C1D1: 3rd TAR 10 mg + 1st SG 10 mg/kg, monitored 6–8 h from the end of the infusion."
    )


@pytest.mark.parametrize("width", [1350, 1366, 1920])
def test_nothing_has_to_be_scrolled_sideways_to_be_seen(page, window, qtbot, width):
    window.resize(width, 740)
    tables = (page.table, window.pages.participants.list.table)
    qtbot.waitUntil(lambda: window.width() == width)

    assert [table.horizontalScrollBar().maximum() for table in tables] == [0, 0]


def test_pressing_a_mark_on_the_line_chooses_its_row(page, qtbot):
    row = row_of(page, "C5D15")
    ((_, place),) = page.line.grid.places(page.model.shown[row])
    qtbot.mouseClick(page.line, Qt.MouseButton.LeftButton, pos=place.toPoint())

    assert page.table.currentIndex().row() == row
    assert page.line.visit_at(QPointF(1, 1)) is None


def test_go_to_day_shows_the_board_of_that_visit(page, window, qtbot):
    page.table.selectRow(row_of(page, "S2"))
    booked = page.model.shown[row_of(page, "S2")].booked
    named = page.go.text()
    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)

    assert named == "Go to the day of S2"
    assert window.pages.day.isVisible()
    assert window.pages.day.day == booked


def test_the_line_has_a_name_and_sends_a_reader_to_the_table(page):
    interface = QAccessible.queryAccessibleInterface(page.line)

    assert interface.text(QAccessible.Text.Name) == "Course of 0012 over time"
    assert "table below" in interface.text(QAccessible.Text.Description)


def test_an_edit_elsewhere_is_seen_here(page, session, window):
    session.attempt(session.desk.undo)

    assert page.subject_id == "0007"
    assert window.pages.participants.model.rowCount() == 1


def test_who_follows_another_version_is_seen_at_once(page, session):
    protocol = session.desk.protocol
    protocol.add(without_sg_on_day_8(), "amendment.toml")
    before = [visit.planned.code for visit in page.model.shown]
    protocol.move("0012", ToVersion(SHORTER), since=MONDAY, decided_by="the study team")
    after = [visit.planned.code for visit in page.model.shown]

    assert "C1D8" in before
    assert "C1D8" not in after
    assert page._facts.text().endswith("by “Amendment 2”, decided by the study team.")


def test_whatever_changes_a_course_has_it_read_again():
    """The checks of a visit alone are not shown here."""
    assert _OF_ONE_PARTICIPANT | {"study_file", "study_version", "closure"} <= SHOWN | {"check_done"}


def test_a_very_long_note_leaves_room_for_the_course(page, session, window):
    note = "a port in the left arm\n" * 200
    session.desk.enrol(a_participant("0099", note=note))
    window.pages.show_participant("0099")

    assert page._note.text().endswith("…")
    assert page._note.toolTip().count("a port in the left arm") == 200
    assert page.table.height() > 200


def test_there_is_no_study_day_zero():
    assert study_day(MONDAY, first=MONDAY) == 1
    assert study_day(MONDAY.replace(day=22), first=MONDAY) == -1


def test_how_long_somebody_is_watched_gives_way_in_a_narrow_window(page, window, qtbot):
    hidden = []
    for width in (1366, 1920):
        window.resize(width, 740)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        settle()
        hidden.append(page.table.isColumnHidden(CourseColumn.MONITORING))

    assert hidden == [True, False]


def test_no_column_comes_or_goes_with_the_texts_of_the_others(page, window, session):
    session.desk.treatment.leave("0007", Leaving.WITHDRAWN)
    hidden, findings = [], []
    for subject_id in ("0007", "0012"):
        window.pages.show_participant(subject_id)
        settle()
        hidden.append(page.table.isColumnHidden(CourseColumn.MONITORING))
        findings.append(any(map(finding_in_short, page.model.shown)))

    assert findings == [False, True]
    assert hidden[0] == hidden[1]
