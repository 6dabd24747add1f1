"""The steps and checks of one visit in clock times, in the order in which they happen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from planner.model.agent import Agent
from planner.model.care_path import Check, CheckKind
from planner.model.day_board import Block
from planner.model.day_clock import DayClock
from ui.board.block_words import step_name
from ui.headed_table import HeadedTable
from ui.index import Index
from ui.language import marked, tr
from ui.wording import span, time_of

CHECKS = {
    CheckKind.VITAL_SIGNS: marked("Vital signs"),
    CheckKind.NEURO: marked("Vital signs + neuro"),
}

HEADS = (marked("Time"), marked("What", "what happens at a time"))


@dataclass(frozen=True, slots=True)
class StepRow:
    """A line of the list: when, what, and whether it is a step (else a check)."""

    when: str
    what: str
    is_step: bool


def step_rows(
    blocks: Iterable[Block], *, clock: DayClock, agents: Mapping[str, Agent]
) -> tuple[StepRow, ...]:
    """The lines of a visit's blocks; a step that goes on in another place is one line."""
    steps = {step for block in blocks for step in block.steps}
    checks: dict[int, list[Check]] = {}
    for check in (check for block in blocks for check in block.checks):
        checks.setdefault(check.at, []).append(check)
    lines = [
        (
            step.start,
            0,
            step.end,
            StepRow(span(step.start, step.end, clock), step_name(step.kind, step.agent, agents), True),
        )
        for step in steps
    ]
    lines += [
        (at, 1, at, StepRow(time_of(at, clock), _look(looked, clock), False)) for at, looked in checks.items()
    ]
    return tuple(line[-1] for line in sorted(lines, key=lambda line: (*line[:3], line[3].what)))


def _look(checks: Sequence[Check], clock: DayClock) -> str:
    """All that one look at the participant does, and when it was done."""
    kinds, done = {check.kind for check in checks}, [check.done for check in checks]
    said = tr(CHECKS[CheckKind.NEURO if CheckKind.NEURO in kinds else CheckKind.VITAL_SIGNS])
    last = max((at for at in done if at is not None), default=None)
    if last is None or not all(done):
        return said
    return tr("{checks} ✓ {time}", checks=said, time=time_of(clock.minute(last), clock))


class VisitSteps(HeadedTable[StepRow]):
    """The lines as a table of two columns: time, and what happens."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(HEADS, parent)
        self._bold = QFont()
        self._bold.setBold(True)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.when, row.what)[index.column()]
        if role == Qt.ItemDataRole.FontRole and row.is_step:
            return self._bold
        return None
