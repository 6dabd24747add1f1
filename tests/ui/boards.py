"""Day boards made by hand, saying only what matters; for tests that open no clinic file."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from planner.model.agent import Agent, InfusionMinutes
from planner.model.care_path import Check, CheckKind, Step, StepKind, Touch
from planner.model.day_board import Block, BoardRow, DayBoard, TrayVisit
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.places import PlaceKind
from planner.model.running import Due, RunningDay, RunningVisit
from planner.model.selectors import OrdinalRange

MONDAY = date(2026, 11, 23)
NEW_YORK = ZoneInfo("America/New_York")
EVERY = OrdinalRange(1)
TAR = Agent("tarlatamab", "tarlatamab", "TAR", "mg", (), (InfusionMinutes(EVERY, 60),))
SG = Agent("sg", "sacituzumab govitecan", "SG", "mg/kg", (10.0, 7.5), (InfusionMinutes(EVERY, 120),))
AGENTS = {agent.code: agent for agent in (TAR, SG)}

CHAIRS = tuple(BoardRow(f"Chair {number}", PlaceKind.CHAIR) for number in range(1, 22))
BEDS = tuple(BoardRow(f"Bed {number}", PlaceKind.BED) for number in range(1, 4))
SLOTS = tuple(BoardRow(f"Slot {number}", PlaceKind.SLOT) for number in range(1, 7))


def chair_block(
    subject_id: str = "0012",
    visit: str = "C5D8",
    *,
    agents: tuple[str, ...] = ("sg",),
    place: str = "Chair 1",
    start: int = 8 * 60,
    watched: int = 30,
) -> Block:
    """A stay in a chair: intake, premedication, each agent's infusion, then observation for so long."""
    steps = [
        Step(StepKind.INTAKE, start, start + 30, touch_minutes=15),
        Step(StepKind.PREMEDICATION, start + 30, start + 60, agent=agents[0], touch_minutes=5),
    ]
    at = start + 60
    for agent in agents:
        minutes = AGENTS[agent].infusion_minutes(1)
        steps.append(Step(StepKind.INFUSION, at, at + minutes, agent=agent, touch_minutes=10))
        at += minutes + 5
    steps.append(Step(StepKind.OBSERVATION, at, at + watched))
    return Block(
        visit_key=f"{subject_id}/{visit}",
        subject_id=subject_id,
        visit=visit,
        agents=agents,
        place=place,
        kind=PlaceKind.BED if place.startswith("Bed") else PlaceKind.CHAIR,
        start=start,
        end=at + watched,
        steps=tuple(steps),
        checks=(Check(start + 60, CheckKind.VITAL_SIGNS, agents[0]),),
        touches=tuple(
            Touch(step.start, step.touch_minutes, PlaceKind.CHAIR) for step in steps if step.touch_minutes
        ),
    )


def slot_block(
    subject_id: str = "0012", visit: str = "S2", *, place: str = "Slot 1", start: int, end: int
) -> Block:
    """A stay in a monitoring slot; before midnight of yesterday's it is carried, past today's overnight."""
    return Block(
        visit_key=f"{subject_id}/{visit}",
        subject_id=subject_id,
        visit=visit,
        agents=("tarlatamab",),
        place=place,
        kind=PlaceKind.SLOT,
        start=start,
        end=end,
        steps=(Step(StepKind.MONITORING, start, end, agent="tarlatamab"),),
        checks=(Check(start + 60, CheckKind.NEURO, "tarlatamab"),),
        touches=(),
        carried=start < 0,
        overnight=end > 24 * 60,
    )


def board(*blocks: Block, tray: tuple[TrayVisit, ...] = (), findings: tuple[Finding, ...] = ()) -> DayBoard:
    """An open Monday, 07:00 to 19:00, with these blocks."""
    return DayBoard(
        clock=DayClock(MONDAY, NEW_YORK),
        rows=(*CHAIRS, *BEDS, *SLOTS),
        opens=7 * 60,
        closes=19 * 60,
        closed="",
        blocks=blocks,
        tray=tray,
        findings=findings,
        layout=None,
    )


def running_day(*visits: RunningVisit) -> RunningDay:
    """That Monday as it runs."""
    return RunningDay(DayClock(MONDAY, NEW_YORK), visits, tolerance=5)


def running_visit(
    subject_id: str = "0012", visit: str = "C5D8", *, due: Due | None, ahead: tuple[Check, ...] = ()
) -> RunningVisit:
    """Somebody in a chair from eight to four, of whom this is due next."""
    return RunningVisit(
        visit_key=f"{subject_id}/{visit}",
        subject_id=subject_id,
        visit=visit,
        agents=("sg",),
        stays=(("Chair 1", 480, 960),),
        moment=due,
        ahead=ahead,
        ends=960,
        has_begun=True,
    )


def closed_board(why: str = "Thanksgiving Day") -> DayBoard:
    """A day on which the clinic is shut."""
    return replace(board(), opens=None, closes=None, closed=why)


def full_board() -> DayBoard:
    """A day with something of everything."""
    first = replace(
        chair_block("0031", "S1", agents=("tarlatamab",), place="Bed 1", start=440), first_of=("tarlatamab",)
    )
    late = replace(
        chair_block("0007", "C1D15", agents=("tarlatamab",), place="Chair 4", start=700), pinned=True
    )
    both = ("sg", "tarlatamab")
    two = chair_block("0018", "C1D1", agents=both, place="Bed 2", start=430, watched=240)
    return board(
        chair_block("0012", "C5D8", place="Chair 1", start=425),
        chair_block("0015", "C9D8", place="Chair 2", start=440),
        chair_block("0021", "C2D8", place="Chair 3", start=470),
        chair_block("0003", "C11D1", agents=("sg", "tarlatamab"), place="Chair 5", start=455, watched=120),
        chair_block("0027", "C3D15", agents=("tarlatamab",), place="Chair 1", start=670, watched=200),
        chair_block("0029", "C4D8", place="Chair 2", start=690),
        late,
        replace(chair_block("0044", "C4D8", place="Chair 4", start=760)),
        first,
        two,
        replace(
            slot_block("0031", "S1", place="Slot 2", start=first.end, end=440 + 60 + 23 * 60),
            first_of=("tarlatamab",),
        ),
        slot_block("0040", "S2", place="Slot 1", start=-640, end=560),
        slot_block("0041", "S1", place="Slot 3", start=-600, end=610),
        replace(
            slot_block("0018", "C1D1", place="Slot 4", start=two.end, end=two.end + 120), agents=both
        ),
        tray=(
            TrayVisit(
                "0050/C2D1", "0050", "C2D1", ("sg", "tarlatamab"), 560,
                "No monitoring slot is free for 6 hours after 12:40.",
            ),
        ),
        findings=(
            Finding("one-place", "Chair 4 holds 0007 and 0044 from 12:40.", ("0007/C1D15", "0044/C4D8")),
        ),
    )  # fmt: skip
