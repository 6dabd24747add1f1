from planner.placing import Placing
from tests.ui.conftest import NOW
from ui.board.move_dialog import MoveDialog
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
