from planner.model.moment import Moment
from planner.placing import Placing
from tests.ui.conftest import NOW
from ui.board.move_dialog import MoveDialog
from ui.empty_words import EmptyWords
from ui.plain import tooltip
from ui.treatment.chosen_visit import ChosenVisit


def test_where_nothing_can_take_the_visit_the_grey_verb_says_so_too(session, qtbot, monkeypatch):
    session.desk.placing.place("0007/C3D1", arrival=NOW.replace(hour=8, minute=0), chair="Chair 4")
    monkeypatch.setattr(Placing, "spots", lambda *_: ())
    dialog = MoveDialog(session, ChosenVisit("0007", "C3D1"))
    qtbot.addWidget(dialog)

    assert dialog.head.text().startswith("No time or place on ")
    assert not dialog.go.isEnabled()
    assert dialog.go.toolTip() == tooltip(dialog.head.text())
    assert dialog.go.accessibleDescription() == dialog.head.text()
    assert [label.text() for label in dialog.table.findChildren(EmptyWords)] == ["Nothing fits."]


def test_of_who_is_here_and_can_go_to_no_other_place_no_other_day_or_visit_is_spoken(
    session, qtbot, monkeypatch
):
    session.desk.placing.place("0007/C3D1", arrival=NOW.replace(hour=8, minute=0), chair="Chair 4")
    session.desk.treatment.note("0007", "C3D1", Moment.ARRIVED, at=NOW.replace(hour=8, minute=0))
    monkeypatch.setattr(Placing, "spots", lambda *_: ())
    dialog = MoveDialog(session, ChosenVisit("0007", "C3D1"))
    qtbot.addWidget(dialog)

    assert "has begun on Mon 23 Nov 2026, and no other place is free for it" in dialog.head.text()
