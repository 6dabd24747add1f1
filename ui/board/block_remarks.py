"""What is remarked of blocks beyond their steps: CRS and ICANS, and whose restart clock runs out."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from planner.model.agent import Agent
from planner.model.day_board import Block, DayBoard
from planner.model.rescue import MayGetCrs
from planner.model.restart_clock import RestartClock
from planner.model.stage import Stage
from planner.model.visit import VisitStatus
from ui.language import marked, tr
from ui.toxicity_words import toxicities_in_short, toxicity_sentence
from ui.treatment.clock_words import clock_in_short, clock_sentence, is_soon
from ui.wording import weekday


class OnsetBand(NamedTuple):
    """The stretch of a block's row in which its participant may get CRS, in minutes of the board's clock.

    ``start`` and ``end`` lie within the block; from there it goes on to ``until`` where the row is free.
    """

    number: int
    start: int
    end: int
    until: int


class BlockRemarks:
    """Of the blocks of one board."""

    def __init__(self, board: DayBoard, agents: Mapping[str, Agent]) -> None:
        self._board, self._agents = board, agents
        self._onsets = {(one.subject_id, one.visit): one for one in board.marks.may_get_crs}
        self.bands = tuple(_bands(board, self._onsets))
        self._gone: dict[OnsetBand, str] = {}
        self._toxicities = {
            subject_id: toxicities_in_short(found) for subject_id, found in board.marks.toxicities.items()
        }

    def sentences(self, block: Block) -> tuple[str, ...]:
        """``may get CRS until Tue 08:40``, ``last day, 4 Dec, before the step doses begin again``."""
        onset, clock = self._onsets.get((block.subject_id, block.visit)), self._clock(block)
        said = [toxicity_sentence(one) for one in self._board.marks.toxicities.get(block.subject_id, ())]
        if onset is not None:
            said.append(tr("may get CRS until {time}", time=_until(onset)))
        if clock is not None:
            left = clock_in_short(clock)
            said.append(tr("{time_left}: then the step doses begin again", time_left=left))
        return tuple(said)

    def gone(self, band: OnsetBand) -> str:
        """``0042 may get CRS until Tue 08:40``: beside the block, not on it; put into words once."""
        said = self._gone.get(band)
        if said is None:
            block = self._board.blocks[band.number]
            until = _until(self._onsets[block.subject_id, block.visit])
            said = tr("{participant} may get CRS until {time}", participant=block.subject_id, time=until)
            self._gone[band] = said
        return said

    def toxicity(self, block: Block) -> tuple[str, str] | None:
        """``CRS 3``, long and short; None while nothing is open. Put into words once."""
        return self._toxicities.get(block.subject_id)

    def pill(self, block: Block) -> tuple[str, str] | None:
        """What is said of the clock on the block itself, long and short; None while there is time."""
        clock = self._clock(block)
        if clock is None:
            return None
        if clock.is_past:
            return tr("too late"), tr("late", "too late, in little room")
        short = tr(marked("{days} d", "days left, in little room"), days=clock.slack_days)
        if clock.slack_days == 0:
            return tr("last day"), short
        return tr("%n day(s) left", "", clock.slack_days), short

    def _clock(self, block: Block) -> RestartClock | None:
        """The clock that has nearly run out, unless this visit is the dose from which it runs."""
        clock = self._board.marks.clocks.get(block.subject_id)
        if clock is None or block.carried or not is_soon(clock) or clock.last_visit == block.visit:
            return None
        return clock


def of_chosen(block: Block, board: DayBoard, agents: Mapping[str, Agent]) -> tuple[str, ...]:
    """All that is remarked of a visit that is chosen: the clock too while there is time, in a sentence."""
    onset = next(
        (
            one
            for one in board.marks.may_get_crs
            if (one.subject_id, one.visit) == (block.subject_id, block.visit)
        ),
        None,
    )
    clock = board.marks.clocks.get(block.subject_id)
    said = (
        *(toxicity_sentence(one) for one in board.marks.toxicities.get(block.subject_id, ())),
        tr("May get CRS until {time}", time=_until(onset)) if onset is not None else "",
        clock_sentence(clock, agents) if clock is not None else "",
    )
    return tuple(words for words in said if words)


def gone_home(board: DayBoard, now: datetime | None = None) -> tuple[MayGetCrs, ...]:
    """Those who may get CRS and are not here any more, whose time ends first, first.

    Who was discharged has gone; so has, as of ``now``, who is past the end of a visit recorded as done.
    """
    minute = board.clock.minute(now) if now is not None and now.date() == board.clock.on else None
    discharged = {block.visit_key for block in board.blocks if block.stage is Stage.DISCHARGED}
    here = {
        block.subject_id
        for block in board.blocks
        if block.visit_key not in discharged and not _is_over(block, minute)
    }
    gone = (one for one in board.marks.may_get_crs if one.subject_id not in here)
    return tuple(sorted(gone, key=lambda one: (one.until, one.subject_id)))


def _is_over(block: Block, minute: int | None) -> bool:
    return block.status is VisitStatus.DONE and minute is not None and block.end <= minute


def home_in_words(one: MayGetCrs) -> str:
    """``0042 C1D8 until Tue 08:40``: a line under the words that say of what."""
    return tr("{visit} until {time}", visit=f"{one.subject_id} {one.visit}", time=_until(one))


def _until(one: MayGetCrs) -> str:
    return f"{weekday(one.until.date())} {one.until:%H:%M}"


def _bands(board: DayBoard, onsets: Mapping[tuple[str, str], MayGetCrs]) -> list[OnsetBand]:
    last = {block.visit_key: block.end for block in sorted(board.blocks, key=lambda block: block.end)}
    bands = []
    for number, block in enumerate(board.blocks):
        onset = onsets.get((block.subject_id, block.visit))
        if onset is None:
            continue
        start, end = board.clock.minute(onset.started), board.clock.minute(onset.until)
        first, final = max(start, block.start), min(end, block.end)
        if first >= final:
            continue
        is_last = last[block.visit_key] == block.end
        bands.append(OnsetBand(number, first, final, _free_until(board, block, end) if is_last else final))
    return bands


def _free_until(board: DayBoard, block: Block, end: int) -> int:
    """As far as nobody else sits in the place."""
    later = [one.start for one in board.blocks if one.place == block.place and one.start >= block.end]
    return max(block.end, min((end, *later)))
