"""When a visit needs a nurse's hands."""

from planner.model.care_path import Check, Step, Touch
from planner.model.places import PlaceKind
from planner.model.study import Study


def touches(
    study: Study, steps: tuple[Step, ...], checks: tuple[Check, ...], *, end: int, slot_from: int | None
) -> tuple[Touch, ...]:
    """Every stretch in which a nurse is with the participant, in order; all are over when the visit ends.

    Moments that overlap are one touch: the same nurse takes the vital signs and starts the infusion. A
    monitoring slot has staff of its own, who do the checks there; those are no touches.
    """
    moments = [
        Touch(step.start, step.touch_minutes, step.place)
        for step in steps
        if step.touch_minutes and step.place is not None
    ]
    moments += [
        Touch(min(check.at, end - study.touches.check), study.touches.check, PlaceKind.CHAIR)
        for check in checks
        if study.touches.check and (slot_from is None or check.at < slot_from)
    ]
    joined: list[Touch] = []
    for moment in sorted(moments, key=lambda moment: moment.at):
        last = joined[-1] if joined else None
        if last is not None and last.place is moment.place and moment.at < last.at + last.minutes:
            end = max(last.at + last.minutes, moment.at + moment.minutes)
            joined[-1] = Touch(last.at, end - last.at, last.place)
        else:
            joined.append(moment)
    return tuple(joined)
