import pytest
from PySide6.QtTest import QTest

from tests.ui.conftest import a_participant
from ui.participants.roster_model import Column, RosterModel
from ui.participants.roster_view import RosterView


@pytest.fixture
def view(qtbot, session):
    model = RosterModel(session)
    made = RosterView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    model.read()
    qtbot.waitUntil(lambda: model.index(1, Column.NEXT).data() != "…")
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


def test_a_group_can_be_chosen(view):
    view.groups.setCurrentText("Step dosing")
    before_treatment = shown(view)
    view.groups.setCurrentText("On treatment")

    assert before_treatment == ["0012"]
    assert shown(view) == ["0007"]


def test_the_next_visit_sorts_by_its_date(view, session, qtbot):
    session.desk.enrol(a_participant("0001", session.today().replace(day=24)))
    model = view.filter.sourceModel()
    model.read()
    qtbot.waitUntil(lambda: model.index(2, Column.NEXT).data() != "…")
    view.table.sortByColumn(Column.NEXT_DAY, view.table.horizontalHeader().sortIndicatorOrder())

    assert shown(view)[-1] == "0001"


def test_the_row_that_is_current_is_told(view, qtbot):
    with qtbot.waitSignal(view.chosen) as chosen:
        view.select("0012")

    assert chosen.args == ["0012"]
