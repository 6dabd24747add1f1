"""Acuity: rows in hundredths of a nurse, written only where the limit can be reached."""

from itertools import pairwise

from planner.layout.day import DayVisit
from planner.layout.rules.load import UNLIMITED, Draw, Profile
from planner.layout.solver.counts import Counts
from planner.model.care_path import StepKind
from planner.model.places import PlaceKind

HUNDREDTHS = 100


def constrain(counts: Counts) -> None:
    """What participants weigh on the nurses on shift is no more than those may carry."""
    day, acuity = counts.day, counts.day.acuity
    each = round(HUNDREDTHS * acuity.per_nurse)
    infusing, observing, monitoring = (
        round(HUNDREDTHS * weight) for weight in (acuity.infusing, acuity.observing, acuity.monitoring)
    )
    weights = {
        StepKind.INFUSION: infusing,
        StepKind.FLUSH: infusing,
        StepKind.HYDRATION: observing,
        StepKind.OBSERVATION: observing,
        StepKind.MONITORING: monitoring,
    }

    def weighed(visit: DayVisit) -> list[Draw]:
        """Between any two minutes at which a step begins or ends, the heaviest step under way."""
        steps = [step for step in visit.path.steps if step.kind in weights]
        cuts = sorted({cut for step in steps for cut in (step.start, step.end)})
        stretches = (
            (start, end, max((weights[s.kind] for s in steps if s.start <= start < s.end), default=0))
            for start, end in pairwise(cuts)
        )
        return [stretch for stretch in stretches if stretch[2]]

    heaviest = sum(max((w for _, _, w in weighed(visit)), default=0) for visit in day.visits)
    heaviest += monitoring * len(day.carried)
    if day.nurses and heaviest > each * min(nurses for _, _, nurses in day.nurses):
        may = Profile(((start, end, n * each - UNLIMITED) for start, end, n in day.nurses), outside=UNLIMITED)
        slots = [
            (s.start, s.end, monitoring) for s in day.carried if s.kind is PlaceKind.SLOT and s.is_monitored
        ]
        counts.limit(weighed, may, carried=slots)
