"""What keeping a layout would change for one visit, in words."""

from planner.model.day_clock import DayClock
from planner.model.proposed_day import LayoutChange, Stand
from ui.wording import counted, duration, time_of

NO_PLACE = "no place"


def stand_words(stands: Stand | None, clock: DayClock) -> str:
    """``08:00  Chair 3, then Slot 1``."""
    if stands is None:
        return NO_PLACE
    places = ", then ".join(place for place in (stands.chair, stands.slot) if place)
    return f"{time_of(stands.arrival, clock)}  {places}"


def to_do(change: LayoutChange) -> str:
    """Whom to call and why; what has to be told to nobody."""
    if change.before is None:
        said = "New: was not given a time yet"
    elif change.after is None:
        said = "Call: has no place any more"
    elif change.is_to_call:
        later = change.after.arrival - change.before.arrival
        said = f"Call: {duration(abs(later))} {'later' if later > 0 else 'earlier'}"
    else:
        said = "Same time, another place"
    return f"{said} (was pinned)" if change.pinned else said


def before_tag(change: LayoutChange, clock: DayClock) -> str:
    """On the board as it would be: where the visit was."""
    if change.before is None:
        return "new"
    if change.is_to_call:
        return f"was {time_of(change.before.arrival, clock)}"
    return f"was {_other_place(change.before, change.after)}"


def after_tag(change: LayoutChange, clock: DayClock) -> str:
    """On the board as it is: where the visit would go."""
    if change.after is None:
        return NO_PLACE
    if change.is_to_call:
        return f"to {time_of(change.after.arrival, clock)}"
    return f"to {_other_place(change.after, change.before)}"


def summary(changes: tuple[LayoutChange, ...]) -> str:
    """How much changes, and how many must be called."""
    if not changes:
        return "It changes nothing."
    calls = sum(change.is_to_call for change in changes)
    new = sum(change.before is None for change in changes)
    elsewhere = len(changes) - calls - new
    parts = (
        f"{calls} to call" if calls else "nobody to call",
        f"{counted(new, 'gets a place', 'get a place')}" if new else "",
        f"{counted(elsewhere, 'keeps the time', 'keep the time')} in another place" if elsewhere else "",
    )
    return f"Keeping it: {', '.join(part for part in parts if part)}."


def _other_place(stands: Stand, other: Stand | None) -> str:
    if other is None or stands.chair != other.chair:
        return stands.chair or NO_PLACE
    return stands.slot or NO_PLACE
