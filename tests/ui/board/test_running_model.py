from planner.model.running import Due, DueKind
from tests.ui.boards import AGENTS, running_day, running_visit
from ui.board.running_model import RunningModel

DAY = running_day(
    running_visit("0012", due=Due(DueKind.CHAIR, 600)), running_visit("0007", due=Due(DueKind.CHAIR, 640))
)


def test_the_model_keeps_what_qt_asks_of_one(qtmodeltester):
    model = RunningModel()
    model.show(DAY, 610, AGENTS)
    qtmodeltester.check(model)
    model.show(running_day(), 620, AGENTS)
    qtmodeltester.check(model)


def test_while_the_order_stays_only_the_words_change(qtbot):
    model = RunningModel()
    model.show(DAY, 610, AGENTS)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(DAY, 620, AGENTS)

    assert model.index(0).data().endswith("20 min late")
    assert [model.number_of(f"{subject}/C5D8") for subject in ("0012", "0007", "0099")] == [0, 1, None]
