"""What a record keeps as one word, said in the window's language: how a visit or somebody stands, and why."""

from collections.abc import Mapping

from planner.model.delay import DelayReason
from planner.model.hold import HoldReason
from planner.model.leaving import Leaving
from planner.model.participant import ParticipantStatus
from planner.model.places import PlaceKind
from planner.model.stage import Stage
from planner.model.visit import VisitStatus
from ui.language import Marked, marked, tr

Kept = Stage | VisitStatus | ParticipantStatus | Leaving | HoldReason | DelayReason

# What is a reason of a hold and of a delay is one row: an enumeration of texts is equal to the text.
WORDS: Mapping[str, Marked] = {
    VisitStatus.BOOKED: marked("booked", "a visit"),
    VisitStatus.DONE: marked("done", "a visit"),
    VisitStatus.MISSED: marked("missed", "a visit"),
    VisitStatus.CANCELLED: marked("cancelled", "a visit"),
    Stage.ARRIVED: marked("arrived", "a participant"),
    Stage.IN_CHAIR: marked("in the chair", "a participant"),
    Stage.INFUSING: marked("infusing", "a visit"),
    Stage.OBSERVED: marked("observed", "a participant"),
    Stage.MONITORED: marked("monitored", "a participant"),
    Stage.DISCHARGED: marked("discharged", "a participant"),
    ParticipantStatus.ON_TREATMENT: marked("on treatment", "a participant"),
    ParticipantStatus.FOLLOW_UP: marked("follow-up", "a participant"),
    ParticipantStatus.OFF_STUDY: marked("off study", "a participant"),
    Leaving.WITHDRAWN: marked("withdrew consent", "a participant"),
    Leaving.DIED: marked("died", "a participant"),
    Leaving.LOST: marked("lost to follow-up", "a participant"),
    Leaving.INVESTIGATOR: marked("taken off study by the investigator", "a participant"),
    Leaving.OTHER: marked("off study for another reason", "a participant"),
    HoldReason.LABS: marked("labs", "a reason"),
    HoldReason.INFUSION_REACTION: marked("infusion reaction", "a reason"),
    HoldReason.TOXICITY: marked("toxicity", "a reason"),
    HoldReason.PARTICIPANT: marked("participant", "a reason"),
    HoldReason.OTHER: marked("other", "a reason"),
    DelayReason.ILLNESS: marked("illness", "a reason"),
    DelayReason.HOLIDAY: marked("holiday", "a reason"),
    DelayReason.WEATHER: marked("weather", "a reason"),
    DelayReason.TRAVEL: marked("travel", "a reason"),
    DelayReason.CAPACITY: marked("unit full", "a reason"),
}


def record_word(kept: Kept) -> str:
    """``booked``, ``on treatment``, ``unit full``: a part of a sentence, in small letters."""
    return tr(WORDS[kept])


def stage_word(stage: Stage, place: PlaceKind) -> str:
    """``in the bed``, ``infusing``: how far somebody in that kind of place has come."""
    if stage is Stage.IN_CHAIR and place is PlaceKind.BED:
        return tr("in the bed", "a participant")
    return record_word(stage)


def record_choice(kept: Kept) -> str:
    """``Unit full``: a line of its own; other languages have capitals further on, and keep them."""
    word = record_word(kept)
    return word[:1].upper() + word[1:]
