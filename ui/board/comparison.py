"""A day beside what was found for it: which of the two the board shows, and what is marked on it."""

from dataclasses import dataclass
from functools import cached_property

from planner.model.day_board import Block, DayBoard
from planner.model.proposed_day import ProposedDay
from ui.board.change_words import after_tag, before_tag


@dataclass(frozen=True, slots=True)
class Mark:
    """A block that stands elsewhere on the other board; ``tag`` says where, once a visit."""

    block: Block
    tag: str


@dataclass(frozen=True)
class Comparison:
    """Two boards of one day. ``as_it_is``: the one of now is shown, and the other only in marks."""

    now: DayBoard
    proposed: ProposedDay
    as_it_is: bool = False

    @property
    def shown(self) -> DayBoard:
        """The board to show."""
        return self.now if self.as_it_is else self.proposed.board

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """The blocks of what is shown that differ, in the order of the board; found once."""
        clock, tag_of = self.now.clock, after_tag if self.as_it_is else before_tag
        tags = {change.key: tag_of(change, clock) for change in self.proposed.changes}
        same = set(map(_seat, self._other.blocks))
        marks = []
        for block in self.shown.blocks:
            if block.visit_key in tags and _seat(block) not in same:
                marks.append(Mark(block, tags.pop(block.visit_key) or ""))
                tags[block.visit_key] = ""
        return tuple(marks)

    def elsewhere(self, visit_key: str) -> tuple[Block, ...]:
        """Where a visit is on the board that is not shown, if it is not there on this one too."""
        here = set(map(_seat, self.shown.blocks))
        return tuple(
            block for block in self._other.blocks if block.visit_key == visit_key and _seat(block) not in here
        )

    @property
    def _other(self) -> DayBoard:
        return self.proposed.board if self.as_it_is else self.now


def _seat(block: Block) -> tuple[str, str, int, int]:
    return block.visit_key, block.place, block.start, block.end
