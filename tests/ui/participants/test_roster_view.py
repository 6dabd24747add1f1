from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.toxicity import ToxicityKind
from tests.ui.conftest import a_participant
from ui.act import Act
from ui.language import tr
from ui.participants.roster_model import Column, RosterModel, RosterRole
from ui.participants.roster_view import GROUPS, RosterView
from ui.participants.summary import Group


@pytest.fixture
def view(qtbot, session):
    model = RosterModel(session)
    made = RosterView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    model.read()
    qtbot.waitUntil(lambda: model.is_worked_out)
    return made


def shown(view, column=Column.ID):
    rows = view.filter
    return [rows.index(row, column).data() for row in range(rows.rowCount())]


def test_it_is_a_sound_model(view, qtmodeltester):
    qtmodeltester.check(view.filter.sourceModel(), force_py=False)


def test_everybody_is_listed_with_the_next_visit(view):
    assert shown(view) == ["0007", "0012"]
    assert shown(view, Column.NEXT) == ["C3D1", "S1"]
    assert shown(view, Column.NEXT_DAY) == ["Mon 23 Nov", "Mon 23 Nov"]
    assert shown(view, Column.COHORT) == ["P2  10 mg/kg", "P2  10 mg/kg"]


def test_typing_searches_every_column(view):
    QTest.keyClicks(view.search, "c3d1")

    assert shown(view) == ["0007"]
    assert view._count.text() == "1 of 2 participants"


def test_a_space_around_what_is_typed_hides_nobody(view):
    QTest.keyClicks(view.search, " 0012 ")

    assert shown(view) == ["0012"]


def test_a_group_can_be_chosen(view):
    view.groups.setCurrentText("Step dosing")
    before_treatment = shown(view)
    view.groups.setCurrentText("On treatment")

    assert before_treatment == ["0012"]
    assert shown(view) == ["0007"]


def read_with(view, session, qtbot, *others):
    """Everybody read again, with these enrolled besides."""
    for subject_id, first in others:
        session.desk.enrol(a_participant(subject_id, first))
    model = view.filter.sourceModel()
    model.read()
    qtbot.waitUntil(lambda: model.is_worked_out)
    return model


def test_the_next_visit_sorts_by_its_date_and_not_by_how_that_is_written(view, session, qtbot):
    read_with(view, session, qtbot, ("0001", date(2026, 12, 4)))
    view.table.sortByColumn(Column.NEXT_DAY, Qt.SortOrder.AscendingOrder)

    assert shown(view, Column.NEXT_DAY) == ["Mon 23 Nov", "Mon 23 Nov", "Fri 4 Dec"]
    assert shown(view)[-1] == "0001"


def test_whoever_has_crs_is_among_those_with_findings_and_sorted_as_such(view, session, qtbot):
    given = session.now().replace(hour=8, minute=0)
    session.desk.treatment.start_infusion("0012", "S1", "tarlatamab", at=given)
    view.groups.setCurrentText(tr(GROUPS[Group.WITH_FINDINGS]))
    before = shown(view)
    onset = given.replace(hour=9)
    session.desk.treatment.record_toxicity("0012", ToxicityKind.CRS, 1, after="S1", onset=onset)
    model = read_with(view, session, qtbot)
    order = model.index(model.row_of("0012"), Column.FINDINGS).data(RosterRole.ORDER)

    assert "0012" not in before
    assert "0012" in shown(view)
    assert order >= 1000


def test_whoever_has_no_clock_is_sorted_after_everybody_who_has_one(with_clocks, session, qtbot):
    read_with(with_clocks, session, qtbot, ("0001", date(2026, 12, 4)))
    with_clocks.table.sortByColumn(Column.CLOCK, Qt.SortOrder.AscendingOrder)

    assert shown(with_clocks) == ["0007", "0012", "0001"]


@pytest.fixture
def with_clocks(view, session, qtbot):
    """0012 has the first step dose today; 0007 had it ten weeks ago and nothing since."""
    for subject_id in ("0012", "0007"):
        session.desk.treatment.done(subject_id, "S1")
    model = view.filter.sourceModel()
    model.read()
    qtbot.waitUntil(lambda: model.is_worked_out)
    return view


def test_the_clock_until_a_restart_is_said_in_words(with_clocks):
    assert shown(with_clocks, Column.CLOCK) == ["too late, ran out 28 Sep", "14 days left, until 7 Dec"]


def test_a_clock_that_has_run_out_is_coloured_and_explained(with_clocks):
    rows = with_clocks.filter
    role = Qt.ItemDataRole
    late, in_time = (rows.index(row, Column.CLOCK) for row in range(2))

    assert late.data(role.ForegroundRole) is not None
    assert in_time.data(role.ForegroundRole) is None
    assert "70 days since tarlatamab at S1 on Mon 14 Sep 2026" in late.data(role.ToolTipRole)


def test_the_clock_sorts_by_the_days_that_are_left(with_clocks):
    with_clocks.table.sortByColumn(Column.CLOCK, Qt.SortOrder.DescendingOrder)
    most_first = shown(with_clocks)
    with_clocks.table.sortByColumn(Column.CLOCK, Qt.SortOrder.AscendingOrder)

    assert most_first == ["0012", "0007"]
    assert shown(with_clocks) == ["0007", "0012"]


@pytest.mark.parametrize(("width", "has_room"), [(466, False), (700, True)])
def test_the_cohort_gives_way_where_there_is_no_room(view, qtbot, width, has_room):
    with qtbot.waitExposed(view):
        view.show()
    for wide in (900, 300, width):
        view.resize(wide, 400)
    qtbot.waitUntil(lambda: view.table.isColumnHidden(Column.COHORT) is not has_room)

    assert view.table.horizontalScrollBar().maximum() == 0


def test_the_row_that_is_current_is_told(view, qtbot):
    with qtbot.waitSignal(view.chosen) as chosen:
        view.select("0012")

    assert chosen.args == ["0012"]


def test_whom_the_search_leaves_is_chosen_where_it_hides_who_was(window):
    page = window.pages.participants
    page.show_participant("0012")
    QTest.keyClicks(page.list.search, "0007")

    assert shown(page.list) == ["0007"]
    assert page.course.subject_id == page.list.table.currentIndex().data() == "0007"


def test_whom_the_group_leaves_is_chosen_where_it_hides_who_was(window, qtbot):
    page = window.pages.participants
    page.model.read()
    qtbot.waitUntil(lambda: page.model.is_worked_out)
    page.show_participant("0012")
    page.list.groups.setCurrentText("On treatment")

    assert page.course.subject_id == page.list.table.currentIndex().data() == "0007"


def test_a_search_that_shows_the_chosen_one_chooses_nobody_else(window):
    page = window.pages.participants
    page.show_participant("0012")
    QTest.keyClicks(page.list.search, "00")
    found = page.course.subject_id
    QTest.keyClicks(page.list.search, "99")
    page.list.search.clear()

    assert found == "0012"
    assert page.course.subject_id == page.list.table.currentIndex().data() == "0012"


def test_where_nobody_fits_nobody_is_shown_until_somebody_does(window):
    page = window.pages.participants
    page.show_participant("0012")
    QTest.keyClicks(page.list.search, "99")
    hidden = page.course.subject_id, page.course.model.rowCount(), page.course.chosen_visit()
    was_hidden, everybody = page.course.table.isHidden(), page.list.nobody.text()
    page.list.groups.setCurrentText("On treatment")
    among_some = page.list.nobody.text()
    page.list.groups.setCurrentIndex(0)
    QTest.keyClick(page.list.search, Qt.Key.Key_Backspace)
    QTest.keyClick(page.list.search, Qt.Key.Key_Backspace)

    assert hidden == ("", 0, None)
    assert was_hidden
    assert everybody == "No participant matches. Try fewer letters."
    assert among_some == "No participant matches. Try fewer letters, or “Everybody”."
    assert page.course.subject_id == page.list.table.currentIndex().data() == "0012"
    assert not page.course.table.isHidden()


def test_where_another_fits_after_nobody_did_that_one_is_shown(window):
    page = window.pages.participants
    page.show_participant("0012")
    for typed in ("99", "0007"):
        page.list.search.setText(typed)

    assert page.course.subject_id == page.list.table.currentIndex().data() == "0007"


def test_a_key_of_the_treatment_is_about_nobody_whom_a_search_hides(window):
    page = window.pages.participants
    window.acts[Act.SHOW_PARTICIPANTS].trigger()
    page.show_participant("0012")
    page.list.search.setText("99")

    assert window.pages.chosen_visit() is None


def test_who_fits_after_nobody_did_is_shown_when_everybody_is_read_again(window, session, qtbot):
    page = window.pages.participants
    page.show_participant("0012")
    page.list.search.setText("0099")
    session.desk.enrol(a_participant("0098", session.today()))
    page.read()
    still_nobody = page.course.subject_id
    session.desk.enrol(a_participant("0099", session.today()))
    page.read()
    qtbot.waitUntil(lambda: page.course.subject_id == "0099")

    assert still_nobody == ""
    assert page.list.table.currentIndex().data() == "0099"


def test_whoever_is_gone_to_is_shown_though_nobody_fitted(window):
    page = window.pages.participants
    page.list.search.setText("99")
    page.show_participant("0007")

    assert page.course.subject_id == page.list.table.currentIndex().data() == "0007"
    assert not page.list.leaves_nobody


def test_who_is_chosen_in_a_group_stays_so_when_everybody_is_read_again(window, session, qtbot):
    page = window.pages.participants
    page.read()
    qtbot.waitUntil(lambda: page.model.is_worked_out)
    page.list.groups.setCurrentText("Step dosing")
    before = page.list.table.currentIndex().data()
    page.read()
    qtbot.waitUntil(lambda: page.model.is_worked_out)

    assert before == page.list.table.currentIndex().data() == page.course.subject_id == "0012"
