"""What a frame costs while a visit is dragged, beside the 16.7 ms that a frame has.

Offscreen, in CPU time: a step moves the hand, asks every rule, draws the load anew and repaints what changed.
"""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from planner.layout.by_hand import ByHand
from planner.layout.day import Day, Placement
from planner.layout.day_load import day_load
from planner.layout.first_fit import first_fit
from planner.model.care_path import CarePath, Stay, Step, StepKind, Touch
from planner.model.day_board import Block, BoardRow, DayBoard
from planner.model.places import PlaceKind
from tests.benchmarks.reference_day import as_day, instance
from tests.ui.boards import AGENTS
from ui.board.block_model import BlockModel
from ui.board.board_view import BoardView
from ui.board.carrying import Carrying
from ui.board.load_view import LoadView

FRAME_MS = 16.7
STEPS, ROUNDS = 200, 3
SIZE = (1600, 900)
PERCENT = 95


def day_of_60() -> tuple[Day, tuple[Placement, ...]]:
    """The stress day of the layout's figures."""
    day = as_day(instance(60, 1))
    return day, first_fit(day)


def day_of_400() -> tuple[Day, tuple[Placement, ...]]:
    """40 chairs with ten short visits each, one after the other."""
    base = as_day(instance(12, 1))
    path = CarePath(
        steps=(Step(StepKind.INTAKE, 0, 10), Step(StepKind.INFUSION, 10, 40, agent="sg")),
        checks=(),
        stays=(Stay(PlaceKind.CHAIR, 0, 45),),
        touches=(Touch(0, 5, PlaceKind.CHAIR), Touch(10, 5, PlaceKind.CHAIR)),
        bags=(),
    )
    chairs = tuple((f"Chair {number}", PlaceKind.CHAIR) for number in range(1, 41))
    visits = tuple(replace(base.visits[0], key=f"{n:04}/C1D8", path=path) for n in range(400))
    day = replace(base, chairs=chairs, visits=visits, nurses=((0, 3000, 99),), carried=())
    placed = tuple(
        Placement(visit.key, day.opens + n // 40 * 50, f"Chair {n % 40 + 1}", None)
        for n, visit in enumerate(visits)
    )
    return day, placed


def board_of(day: Day, placements: tuple[Placement, ...]) -> DayBoard:
    """What the board would show of it."""
    return DayBoard(
        clock=day.clock,
        rows=(
            *(BoardRow(name, kind) for name, kind in day.chairs),
            *(BoardRow(slot.name, PlaceKind.SLOT) for slot in day.slots),
        ),
        opens=day.opens,
        closes=day.closes,
        closed="",
        blocks=tuple(block for placed in placements for block in _blocks(day, placed)),
        tray=(),
        findings=(),
        layout=None,
        load=day_load(day, placements),
    )


def _blocks(day: Day, placed: Placement) -> tuple[Block, ...]:
    path, at = day.visit(placed.key).path, placed.arrival
    subject_id, _, code = placed.key.partition("/")
    return tuple(
        Block(
            visit_key=placed.key,
            subject_id=subject_id,
            visit=code,
            agents=("sg",),
            place=(placed.slot if stay.place is PlaceKind.SLOT else placed.chair) or "",
            kind=stay.place,
            start=at + stay.start,
            end=at + stay.end,
            steps=tuple(
                replace(step, start=at + step.start, end=at + step.end)
                for step in path.steps
                if stay.start <= step.start < stay.end
            ),
            checks=(),
            touches=tuple(replace(touch, at=at + touch.at) for touch in path.touches),
        )
        for stay in path.stays
    )


def drag(day: Day, placements: tuple[Placement, ...]) -> float:
    """The 95th percentile of a step, in milliseconds of CPU."""
    model = BlockModel()
    view = BoardView(model)
    load = LoadView(view)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(view)
    column.addWidget(load)
    board = board_of(day, placements)
    carrying = Carrying(view, lambda key: ByHand(day, placements, key=key), step=lambda: 5)
    carrying.held.connect(lambda carry: carry and load.show_load(carry.load(), board.clock))
    view.show_free(on=True)
    model.show(board, AGENTS)
    window.resize(*SIZE)
    window.show()
    _paint()
    carrying.begin(placements[0].key, kind=PlaceKind.CHAIR)
    steps = []
    for number in range(STEPS):
        at = QPoint(120 + 6 * number % 1100, 60 + 4 * number % 600)
        steps.append(_cpu(lambda at=at: (carrying.hold_at(at, Qt.KeyboardModifier.NoModifier), _paint())))
    carrying.let_go()
    window.close()
    return quantiles(steps, n=100)[PERCENT - 1]


def _paint() -> None:
    QApplication.processEvents()


def _cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def rows() -> list[tuple[str, float, float]]:
    """(name, ratio, goal): at most the goal is good."""
    application = QApplication.instance() or QApplication([])
    found = []
    for name, (day, placements) in (
        ("60 visits", day_of_60()),
        ("400 blocks in 40 rows", day_of_400()),
    ):
        step = min(drag(day, placements) for _ in range(ROUNDS))
        found.append(
            (f"dragging, {name}: 95th percentile of a step beside a frame of 16.7 ms", step / FRAME_MS, 1)
        )
    del application
    return found


if __name__ == "__main__":
    for what, ratio, goal in rows():
        print(f"{what}: {ratio:.3g} (goal {goal:g})")
