"""What is said of a block in pills: how far the visit has come, what presses, what is held, a first dose."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from planner.model.day_board import Block
from planner.model.places import PlaceKind
from planner.model.stage import Stage
from planner.model.visit import VisitStatus
from ui.board.block_model import BlockModel
from ui.first_dose_words import first_among_others
from ui.held_words import held_words
from ui.language import Marked, marked, tr
from ui.record_words import record_word, stage_word
from ui.theme import Look


class Pill(NamedTuple):
    """A word in a small frame, and what stands for it in little room; filled: it holds just now.

    ``before_code``: where there is room for one of both, it stands there and not the code of the visit.
    """

    long: str
    short: str
    colour: str
    is_filled: bool = False
    before_code: bool = False


IN_SHORT: Mapping[Stage, Marked] = {
    Stage.ARRIVED: marked("here", "arrived, in little room"),
    Stage.IN_CHAIR: marked("chair", "in the chair, in little room"),
    Stage.INFUSING: marked("runs", "an infusion, in little room"),
    Stage.OBSERVED: marked("obs.", "observed, in little room"),
    Stage.DISCHARGED: marked("left", "discharged, in little room"),
}
"""Monitored has none: cut short it is read as Monday."""
IN_BED = marked("bed", "in the bed, in little room")


def pills(block: Block, *, model: BlockModel, look: Look) -> Iterator[Pill]:
    """What is said of a block in pills, the most pressing first."""
    remarks = model.remarks
    clock, toxicity = remarks.pill(block), remarks.toxicity(block)
    if toxicity is not None:
        yield Pill(*toxicity, look.danger, is_filled=True, before_code=True)
    if model.is_late(block):
        yield Pill(tr("late"), "!", look.danger, is_filled=True)
    if clock is not None:
        yield Pill(*clock, look.danger)
    if block.held:
        held = held_words(block.held, model.agents)
        yield Pill(held, held, look.accent)
    if block.status is VisitStatus.DONE:
        yield Pill(f"✓ {record_word(block.status)}", "✓", look.accent)
    elif block.status is VisitStatus.MISSED:
        yield Pill(record_word(block.status), "×", look.accent)
    elif block.stage is not None:
        yield Pill(*of_stage(block.stage, block.kind), look.accent, is_filled=True)
    if block.first_dose:
        drug = first_among_others(block, model.agents)
        first = tr("1st {drug}", drug=drug) if drug else tr("1st dose")
        yield Pill(first, tr("1st", "the first dose, in little room"), look.accent)


def of_stage(stage: Stage, place: PlaceKind) -> tuple[str, str]:
    """How far somebody has come, long and short."""
    word = stage_word(stage, place)
    short = IN_BED if stage is Stage.IN_CHAIR and place is PlaceKind.BED else IN_SHORT.get(stage)
    return word, tr(short) if short is not None else word
