"""The load of a day in words: before its bars, of one quarter hour, and all of it for a screen reader."""

from planner.model.day_clock import DayClock
from planner.model.day_load import DayLoad, LoadCurve, LoadKind
from ui.language import marked, tr
from ui.wording import number, time_of

NAMES = {
    LoadKind.CHAIRS: marked("Chairs, beds"),
    LoadKind.SLOTS: marked("Slots"),
    LoadKind.MONITORED: marked("Monitored"),
    LoadKind.HANDS: marked("Hands"),
    LoadKind.ACUITY: marked("Acuity"),
}

LIMIT = marked("The line over the bars is how much there is.")


def of_limit(curve: LoadCurve, quarter: int) -> str:
    """``12 of 24``; without a limit the number alone."""
    limit = curve.limits[quarter]
    used = number(curve.loads[quarter])
    return used if limit is None else tr("{used} of {limit}", used=used, limit=number(limit))


def head(curve: LoadCurve) -> tuple[str, bool]:
    """What stands before the bars, and whether more is in use anywhere than there is."""
    is_over = any(map(curve.is_over, range(len(curve.loads))))
    return f"{tr(NAMES[curve.kind])}  {of_limit(curve, curve.peak)}{' !' if is_over else ''}", is_over


def quarter_in_words(load: DayLoad, quarter: int, clock: DayClock) -> str:
    """What is in use in one quarter, a line a curve."""
    lines = [tr("From {time}", time=time_of(load.first + quarter * load.minutes, clock))]
    for curve in load.curves:
        resource, used = tr(NAMES[curve.kind]), of_limit(curve, quarter)
        lines.append(
            tr("{resource}: {used} – too many", resource=resource, used=used)
            if curve.is_over(quarter)
            else f"{resource}: {used}"
        )
    return "\n".join(lines)


def in_words(load: DayLoad, clock: DayClock) -> str:
    """The peaks, and when more is in use than there is."""
    said = []
    for curve in load.curves:
        peak = {
            "resource": tr(NAMES[curve.kind]),
            "used": of_limit(curve, curve.peak),
            "time": time_of(load.first + curve.peak * load.minutes, clock),
        }
        over = next((quarter for quarter in range(len(curve.loads)) if curve.is_over(quarter)), None)
        if over is None:
            said.append(tr("{resource} at most {used} at {time}", **peak))
        else:
            since = time_of(load.first + over * load.minutes, clock)
            said.append(tr("{resource} at most {used} at {time}, too many from {since}", **peak, since=since))
    return tr("Load of the day: {peaks}", peaks="; ".join(said))
