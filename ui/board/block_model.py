"""The blocks of a day as a list, one row a block, in the order of ``DayBoard.blocks``."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from planner.model.agent import Agent
from planner.model.day_board import Block, DayBoard
from planner.model.day_layout import Finding
from planner.model.stage import Stage
from planner.model.visit import VisitStatus
from ui.board.block_remarks import BlockRemarks
from ui.board.block_words import explained, faces, in_words
from ui.board.strip import Piece, strip
from ui.index import Index
from ui.language import tr
from ui.plain import tooltip
from ui.step_look import step_words
from ui.wording import time_of


class BlockRole(IntEnum):
    """What views ask of a row beyond Qt's own roles."""

    BLOCK = Qt.ItemDataRole.UserRole + 1


class BlockModel(QAbstractListModel):
    """Shows a board; a new one replaces it whole, and views keep their place by visit and place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board: DayBoard | None = None
        self.agents: Mapping[str, Agent] = {}
        self.blocks: tuple[Block, ...] = ()
        self._strips: list[tuple[Piece, ...] | None] = []
        self._on_strips: list[tuple[tuple[str, str], ...] | None] = []
        self._faces: list[tuple[str, ...] | None] = []
        self._findings: Mapping[str, list[Finding]] = {}
        self._remarks: BlockRemarks | None = None
        self.late: frozenset[tuple[str, str]] = frozenset()
        self.now: int | None = None
        """The minute of the board's clock; None on another day than today."""

    def show_late(self, late: frozenset[tuple[str, str]]) -> None:
        """Show who is late: visits, each with the place where somebody is or will be first."""
        if late != self.late:
            self.late = late
            if self.blocks:
                self.dataChanged.emit(self.index(0), self.index(len(self.blocks) - 1))

    def is_late(self, block: Block) -> bool:
        """Is the visit late with what is due next of it?"""
        return (block.visit_key, block.place) in self.late

    def is_over(self, block: Block) -> bool:
        """Is somebody still in this place now, though the stay should have ended?"""
        is_here = block.stage not in (None, Stage.DISCHARGED) and block.status is VisitStatus.BOOKED
        return self.now is not None and is_here and block.end < self.now

    def show(self, board: DayBoard | None, agents: Mapping[str, Agent]) -> None:
        """Show a board (or nothing) with these agents, by code in the study's order."""
        self.beginResetModel()
        self.board, self.agents = board, agents
        self.blocks = board.blocks if board is not None else ()
        self._strips = [None] * len(self.blocks)
        self._on_strips = [None] * len(self.blocks)
        self._faces = [None] * len(self.blocks)
        self._remarks = BlockRemarks(board, agents) if board is not None else None
        self._findings = defaultdict(list)
        for finding in board.findings if board is not None else ():
            for visit in finding.visits:
                self._findings[visit].append(finding)
        self.endResetModel()

    def strip(self, number: int) -> tuple[Piece, ...]:
        """The pieces of a block's strip, computed once."""
        pieces = self._strips[number]
        if pieces is None:
            pieces = self._strips[number] = strip(self.blocks[number].steps)
        return pieces

    def on_strip(self, number: int) -> tuple[tuple[str, str], ...]:
        """The word and the letter of each piece of a block's strip, computed once."""
        words = self._on_strips[number]
        if words is None:
            pieces = self.strip(number)
            words = self._on_strips[number] = tuple(step_words(one.step, self.agents) for one in pieces)
        return words

    def faces(self, number: int) -> tuple[str, ...]:
        """What can be written on a block, longest first, computed once."""
        texts = self._faces[number]
        if texts is None:
            assert self.board is not None
            texts = self._faces[number] = faces(self.blocks[number], self.agents, self.board.clock)
        return texts

    @property
    def remarks(self) -> BlockRemarks:
        """What is remarked of the blocks; there is a board when they are painted."""
        assert self._remarks is not None
        return self._remarks

    def findings(self, block: Block) -> tuple[Finding, ...]:
        """What is to be said of a block's visit."""
        return tuple(self._findings.get(block.visit_key, ()))

    def is_wrong(self, block: Block) -> bool:
        """Is there a finding that somebody must mend, and that is of this visit and not of all at once?"""
        found = self._findings.get(block.visit_key, ())
        return any(not finding.is_note and not finding.is_shared for finding in found)

    def number_of(self, visit_key: str, place: str = "") -> int | None:
        """The row of a visit's block, the one in ``place`` if there is one."""
        rows = [row for row, block in enumerate(self.blocks) if block.visit_key == visit_key]
        return next((row for row in rows if self.blocks[row].place == place), rows[0] if rows else None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.blocks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.board is None:
            return None
        block = self.blocks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{block.subject_id} {block.visit}"
        if role == BlockRole.BLOCK:
            return block
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(in_words, block)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._said(explained, block))
        return None

    def _said(self, words: Callable[..., str], block: Block) -> str:
        assert self.board is not None
        return words(
            block,
            agents=self.agents,
            clock=self.board.clock,
            findings=self.findings(block),
            remarks=(*self._of_now(block), *self.remarks.sentences(block)),
        )

    def _of_now(self, block: Block) -> Iterator[str]:
        assert self.board is not None
        if self.is_late(block):
            yield tr("late")
        if self.is_over(block):
            yield tr("still here, planned until {time}", time=time_of(block.end, self.board.clock))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
